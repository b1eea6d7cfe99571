# Interpreters
interpreters-title = Interpreters
interpreters-list-lead = Everybody who interprets in the pool, would like to or did so, and what they still lack.
interpreters-search = Name
interpreters-any = all
interpreters-none-found = Nobody fits this search.
interpreters-empty = Nobody is in the pool yet. Take in somebody the centre knows, or pass on the page “Join in”.
interpreters-found = { $count ->
    [one] One person
   *[other] { $count } people
 }
interpreters-name = Name
interpreters-standing = Standing
interpreters-languages = Languages
interpreters-missing = Missing
interpreters-since = Since
interpreters-postcode = Postcode
interpreters-email = E-mail
interpreters-phone = Telephone
interpreters-standing-interested = interested
interpreters-standing-joining = on the way into the pool
interpreters-standing-active = active
interpreters-standing-paused = on a break
interpreters-standing-left = has left
interpreters-missing-not-active = takes no assignments at present
interpreters-missing-conduct = conduct certificate
interpreters-missing-conduct-expired = conduct certificate expired
interpreters-missing-pledge = confidentiality pledge
interpreters-missing-pledge-outdated = new version of the pledge
interpreters-missing-training = basic training
interpreters-gender = Gender
interpreters-gender-hint = Voluntary. Only so that we can fulfil wishes, for example in talks about health.
interpreters-gender-woman = woman
interpreters-gender-man = man
interpreters-gender-other = neither
interpreters-travel_mode = How I travel
interpreters-travel-foot = on foot
interpreters-travel-bicycle = by bicycle
interpreters-travel-transit = by bus and train
interpreters-travel-car = by car
interpreters-travel_limit_minutes = Longest way in minutes
interpreters-most_per_day = At most so many assignments a day
interpreters-most_per_week = At most so many assignments a week
interpreters-notice_hours = Ask me so many hours before
interpreters-asked_by = How I want to be asked
interpreters-way-mail = by e-mail
interpreters-way-sms = by text message
interpreters-way-phone = by telephone
interpreters-districts = Districts in which I take assignments
interpreters-districts-hint = Nothing ticked means: everywhere.
interpreters-everywhere = everywhere
interpreters-shares_contact = My telephone number and e-mail address may go to institutions
interpreters-shares_contact-hint = Only for assignments, and it is noted each time. You can change this at any time.
interpreters-placed_directly = I may be placed without being asked when my times allow
interpreters-placed_directly-hint = You always get a message and can say no.
interpreters-of-travel_mode = How the person travels
interpreters-of-notice_hours = How many hours before the person wants to be asked
interpreters-of-asked_by = How the person wants to be asked
interpreters-of-districts = Districts in which the person takes assignments
interpreters-of-shares_contact = Telephone number and e-mail address of the person may go to institutions
interpreters-of-shares_contact-hint = Only for assignments, and it is noted each time. The person can change this at any time.
interpreters-of-placed_directly = The person may be placed without being asked when their times allow
interpreters-of-placed_directly-hint = They always get a message and can say no.
interpreters-signed-paper = on paper
interpreters-signed-link = on their own page
interpreters-module-basic = basic training
interpreters-module-further = further training
interpreters-step-interest = Interest
interpreters-step-talk = First talk
interpreters-step-language = Language proof
interpreters-step-conduct = Conduct certificate
interpreters-step-pledge = Pledge of confidentiality
interpreters-step-training = Training
interpreters-step-active = Entry into the pool
interpreters-step-pause = Pause
interpreters-state-done = done
interpreters-state-ending = ends soon
interpreters-state-over = is no longer valid
interpreters-state-open = waits
interpreters-state-not-needed = not asked for
interpreters-group-talk = The talk
interpreters-group-language = The proof
interpreters-group-conduct = The inspection
interpreters-group-pledge = The signature
interpreters-group-training = The participation
interpreters-group-pause = The pause
interpreters-group-you = About you
interpreters-group-terms = What the person decides
interpreters-lead-talk = When was the talk, and who held it? Nothing about its content stands here.
interpreters-lead-language = The proof is for one language and one direction. It then stands in the register of people, too.
interpreters-lead-conduct = Look at the certificate and give it back. Only that it was inspected is kept (§ 72a (5) SGB VIII): no copy, no content.
interpreters-lead-pledge = The signature is for the version that applies today. One can also sign on one’s own page.
interpreters-lead-training = Without minutes the whole module counts.
interpreters-lead-pause = During the pause no requests come.
interpreters-given_name = First name
interpreters-family_name = Family name
interpreters-phone-hint = Voluntary. Only the centre sees the number.
interpreters-speaks = Language { $count } that I speak well
interpreters-contact_language = Write to me in this language
interpreters-note = Would you like to tell us anything else?
interpreters-note-hint = Voluntary, at most 500 characters.
interpreters-of_age = { $age } years or older
interpreters-privacy = The centre may keep these details to talk with me
interpreters-age = Age
interpreters-held_on = Day of the talk
interpreters-held_by = Held by
interpreters-tag = Language
interpreters-direction = Direction
interpreters-level = Level (CEFR)
interpreters-proved_on = Proved on
interpreters-proved_by = Proved by
interpreters-issued_on = Date of the certificate
interpreters-inspected_on = Inspected on
interpreters-valid_until = Valid until
interpreters-valid_until-hint = Empty: as long as the rules of the pool say.
interpreters-inspected_by = Inspected by
interpreters-signed_on = Signed on
interpreters-language = Read in
interpreters-module = Module
interpreters-completed_on = Completed on
interpreters-minutes = Minutes
interpreters-long = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
interpreters-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
interpreters-hours-and-minutes = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 } and { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
interpreters-paused_until = Pause until and including
interpreters-paused_until-hint = Empty: until further notice.
interpreters-module_name = Module
interpreters-kind = Kind
interpreters-duration = Duration
interpreters-offered = Offered
interpreters-offered-yes = yes
interpreters-ended = until { $day }
interpreters-until-day = until { $day }
interpreters-weekday = Weekday
interpreters-from = From
interpreters-until = Until
interpreters-away_from = First day
interpreters-away_until = Last day
interpreters-own-title = My interpreting
interpreters-own-hello = Hello, { $name }
interpreters-own-open = Before you take assignments, this is still missing
interpreters-own-paused = You are on a break and get no requests.
interpreters-own-pause = No time? Pause for as long as you like.
interpreters-coming = My next assignments
interpreters-coming-none = You have no assignments at present.
interpreters-resume = End the pause
interpreters-pause = Pause
interpreters-pause-enter = Enter a break
interpreters-weekly = When I usually have time
interpreters-weekly-none = No times yet. Without times we ask you for any time of day.
interpreters-weekly-add = Add a time
interpreters-remove = Remove
interpreters-away = When I am away
interpreters-away-text = Holiday, exam, ill: nobody asks why.
interpreters-away-add = Add an absence
interpreters-pledged = I have read the text and pledge myself to it
interpreters-pledge-sign = Sign bindingly
interpreters-pledge-signed = You signed your pledge of confidentiality on { $day }.
interpreters-pledge-words = 
    I keep to myself what I hear and see in assignments, also after I have left the pool.
    I carry over everything that is said, whole and as exactly as I can. I add nothing and leave nothing out.
    I stay impartial and give no advice.
    I write down no names and keep no notes after the talk.
    If I know somebody in the talk or am not free to judge, I say so beforehand.
interpreters-terms = How and where assignments are possible
interpreters-terms-change = Change this
interpreters-save = Save
interpreters-feed-title = Assignments in your own calendar
interpreters-feed-text = Your telephone can fetch your assignments by itself: day, time and place, without names.
interpreters-feed-make = Show the address for the calendar
interpreters-feed-renew = Make a new address; the old one then ends
interpreters-feed-once = You see this address only now. Give it to nobody.
interpreters-feed-how = Copy it and add it to your calendar as a subscribed calendar.
interpreters-back = Back to my page
interpreters-kept-about = What the centre keeps about me
interpreters-kept-about-text = Is something wrong, or would you like something erased? Tell the centre.
interpreters-kept = Saved
interpreters-reached = Contact
interpreters-address = Address
interpreters-interested_on = Interested since
interpreters-join-title = Join in: become an interpreter
interpreters-join-intro = You speak German and another language? Help as a volunteer, so that people and institutions understand each other.
interpreters-join-how = What happens next
interpreters-join-how-form = You fill in the form and confirm your e-mail address.
interpreters-join-how-talk = We get to know each other in a talk.
interpreters-join-how-training = You take part in a free training.
interpreters-join-how-start = After that you decide when and where you help.
interpreters-join-privacy = We do not ask for nationality or religion. Without confirmation your details are deleted after 14 days.
interpreters-join-send = Send
interpreters-join-sent = Nearly done: please confirm your e-mail address
interpreters-join-sent-text = We have sent a message to { $address }. Open the link in it within seven days.
interpreters-confirm-text = With one click you confirm that the e-mail address is yours. Then the centre gets in touch.
interpreters-confirm-button = Confirm the e-mail address
interpreters-confirm-done = Thank you!
interpreters-confirm-done-text = The centre will get in touch for a talk. We have just sent you the link to your own page.
interpreters-ask-title = New link to my page
interpreters-ask-intro = For interpreters of the pool: we send you the link to your own page.
interpreters-ask-lost = Perhaps it has expired, or a piece of it is missing. Enter your e-mail address and we will send you a new link to your own page.
interpreters-ask-send = Send the link
interpreters-ask-sent = Please look into your mailbox
interpreters-ask-sent-text = If the address belongs to the pool, the message will be there soon.
interpreters-new = Take somebody in
interpreters-new-lead = Search for a person the centre knows already. Who is new first comes into the register of people.
interpreters-new-search = Name, number or e-mail
interpreters-new-none = Nobody found. Check the spelling, or first add the person to the register.
interpreters-new-enter = Take in
interpreters-modules = Training modules
interpreters-modules-lead = What is taught in the pool. Basic modules count for the entry.
interpreters-modules-none = No modules yet. Begin with the basic training.
interpreters-module-offered = { $name } ({ $long })
interpreters-module-new = Add a module
interpreters-module-end = Offer no more
interpreters-activate = Take into the pool
interpreters-come-back = Is back
interpreters-send-link = Send the link to their own page
interpreters-link-was-sent = The link is on its way.
interpreters-way = Way into the pool
interpreters-note-step = Note
interpreters-note-anew = Note anew
interpreters-letter = Certificate of training (PDF)
interpreters-note-inside = Note for the coordinators
interpreters-note-inside-hint = Only staff see it. Nothing about talks and families.
interpreters-to-person = To the register of people
interpreters-to-calendar = Times and calendar
interpreters-to-consents = Consents
interpreters-history = Until now
interpreters-history-coming = { $count ->
    [one] One assignment to come
   *[other] { $count } assignments to come
 }
interpreters-history-assignments = { $count ->
    [one] One assignment in all
   *[other] { $count } assignments in all
 }
interpreters-history-asked = { $count ->
    [one] Asked once
   *[other] Asked { $count } times
 }
interpreters-history-accepted = { $count ->
    [one] Said yes once
   *[other] Said yes { $count } times
 }
interpreters-leave = Say goodbye
interpreters-leave-text = They get no more requests and their link ends. Data about the conduct certificate are deleted after six months at the latest, the rest of the record after a year.
interpreters-yes-since = yes, since { $day }
interpreters-no = no
interpreters-line-talk = { $day }, held by { $by }
interpreters-line-language = { $language } ({ $direction }), { $level }: proved on { $day } by { $by }
interpreters-line-unproved = { $language } ({ $direction }): as they say
interpreters-line-conduct = Inspected on { $inspected } by { $by }, issued on { $issued }, is valid until { $until }
interpreters-line-pledge = Version { $version }, read in { $language }, signed on { $day } { $way }
interpreters-line-basic = Basic training: { $done } of { $needed }
interpreters-line-further = Further training: { $long }
interpreters-line-training = { $module }, { $day }, { $long } (noted by { $by })
interpreters-letter-subject = Certificate of training
interpreters-letter-body = We certify that { $name } took part in this training for volunteer interpreters:
interpreters-letter-sum = { $long } in all.
interpreters-card = { $count ->
    [one] One person would like to interpret
   *[other] { $count } people would like to interpret
 }
interpreters-card-text = Arrange a first talk.
interpreters-panel = Interpreting
interpreters-panel-line = { $standing }, since { $day }
interpreters-panel-empty = Does not belong to the pool.
interpreters-panel-enter = Take in as an interpreter
field-interpreters-assignments = Assignments
field-interpreters-starts-at = Begin
field-interpreters-ends-at = End
interpreters-renewed = checked under new rules what interpreters lack
interpreters-due-talk = First talk with { $name }, { $day }
interpreters-due-language = Language proof missing: { $name }, { $day }
interpreters-due-conduct = Conduct certificate missing: { $name }, { $day }
interpreters-due-conduct-over = Conduct certificate expired: { $name }, { $day }
interpreters-due-conduct-ends = Conduct certificate ends: { $name }, { $day }
interpreters-due-pledge = Pledge missing: { $name }, { $day }
interpreters-due-training = Basic training missing: { $name }, { $day }
interpreters-registered = took somebody in as an interpreter
interpreters-interest-told = filled in the form to join
interpreters-interest-confirmed = confirmed the e-mail address and would like to join
interpreters-noted = noted a step of the way into the pool
interpreters-turned = changed an interpreter’s standing
interpreters-terms-written = decided how and where assignments are possible
interpreters-link-sent = sent the link to the own page
interpreters-times-said = changed times or absences
interpreters-module-added = added a training module
interpreters-module-ended = offers a training module no more
interpreters-certificates-expired = deleted data about conduct certificates after people left
interpreters-expired = deleted a record after its time
interpreters-erased = erased data about interpreting
machine-interpreter = Interpreter (by their own link)
mail-interpreters-interest-subject = Please confirm: you would like to become an interpreter
mail-interpreters-interest-body = how good that you would like to join! Please confirm with one click that this e-mail address is yours.
mail-interpreters-interest-button = Confirm the e-mail address
mail-interpreters-interest-end = The link is good for seven days. Was it not you? Then do nothing: the details are deleted.
mail-interpreters-own-subject = Your page for interpreting
mail-interpreters-own-body = on your own page you say when and where you can help, pause, and see your assignments.
mail-interpreters-own-button = Open my page
mail-interpreters-own-end = The link is for you alone. Give it to nobody.
refused-interpreters-of-age = Interpreting is possible from { $age } years on. Please tick that this is so.
refused-interpreters-privacy = Without this consent we cannot get in touch.
refused-interpreters-too-often = Very many forms have just come from here. Please try again in a quarter of an hour.
refused-interpreters-standing = That does not fit this person’s standing. Load the page again.
refused-interpreters-talk = The first talk is still missing.
refused-interpreters-language = A language proof on the level that the rules ask for is still missing.
refused-interpreters-conduct = The inspection of a conduct certificate is still missing.
refused-interpreters-conduct-expired = The conduct certificate has expired. A new one must be inspected.
refused-interpreters-pledge = The signed pledge is still missing.
refused-interpreters-pledge-outdated = The pledge is no longer valid. The new version must be signed.
refused-interpreters-training = The basic training is not complete yet.
refused-interpreters-inspection = These days do not fit: a certificate is first issued, then inspected, and not in the future.
refused-interpreters-certificate-age = The certificate was too old when it was inspected: by the rules of the pool it may be at most { $count } months old.
refused-interpreters-future = The day lies in the future.
refused-interpreters-past = The day is already over.
refused-interpreters-no-end = Please say until when the certificate is valid: the rules do not say it.
refused-interpreters-known = This person belongs to the pool already.
refused-interpreters-no-mail = No e-mail address is known of this person.
refused-interpreters-interest = This link was used already or is older than seven days. If you have not heard from us, please fill in the form again.
refused-interpreters-pledged = Please tick that you have read the text.
refused-interpreters-no-training = No training is noted yet.
field-interpreters-interested-on = { interpreters-interested_on }
field-interpreters-gender = { interpreters-gender }
field-interpreters-travel-mode = { interpreters-travel_mode }
field-interpreters-travel-limit-minutes = { interpreters-travel_limit_minutes }
field-interpreters-most-per-day = { interpreters-most_per_day }
field-interpreters-most-per-week = { interpreters-most_per_week }
field-interpreters-notice-hours = { interpreters-notice_hours }
field-interpreters-asked-by = { interpreters-asked_by }
field-interpreters-shares-contact-since = { interpreters-shares_contact }
field-interpreters-placed-directly-since = { interpreters-placed_directly }
field-interpreters-talk = { interpreters-step-talk }
field-interpreters-held-on = { interpreters-held_on }
field-interpreters-held-by = { interpreters-held_by }
field-interpreters-conduct-certificates = { interpreters-step-conduct }
field-interpreters-issued-on = { interpreters-issued_on }
field-interpreters-inspected-on = { interpreters-inspected_on }
field-interpreters-valid-until = { interpreters-valid_until }
field-interpreters-inspected-by = { interpreters-inspected_by }
field-interpreters-pledges = { interpreters-step-pledge }
field-interpreters-signed-on = { interpreters-signed_on }
field-interpreters-training = { interpreters-step-training }
field-interpreters-module = { interpreters-module }
field-interpreters-completed-on = { interpreters-completed_on }
field-interpreters-minutes = { interpreters-minutes }
field-interpreters-paused-until = { interpreters-paused_until }
field-interpreters-of-age-on = Of age, as told on
field-interpreters-active-since = In the pool since
field-interpreters-paused-on = Pausing since
field-interpreters-left-on = Left on
field-interpreters-version = Version
field-interpreters-way = Way
interpreters-disclosed = Contact data handed over to
interpreters-missing-language = proof of a language
interpreters-due-yearly = This year’s further training is missing: { $name }, { $day }
interpreters-due-absent = Away in spite of an assignment: { $name }, { $day }
refused-interpreters-ahead = Assignments are still ahead ({ $count }). Call them off first, or tick that others shall be looked for.
refused-interpreters-pledge-changed = Meanwhile another text applies. Load the page again and please read it once more.
refused-interpreters-no-mobile = For text messages we need a mobile number. Please enter one first.
refused-interpreters-way = Please say how the person agreed.
refused-interpreters-leaves = Please tick that you really want to stop.
interpreters-taken-back = took back a note on the way into the pool
interpreters-link-opened = opened an assignment or a request from the own page
interpreters-contact-written = changed the mobile number or the language of reading
interpreters-feed-made = made an address for the own calendar
interpreters-file-taken = took a file of the whole pool
interpreters-confirm-again-text = Good to have you back! The centre will get in touch for a talk. We have just sent you the link to your own page.
interpreters-confirm-known-text = You belong to the pool already or are on your way. We have added what you said, and have just sent you the link to your own page.
interpreters-join-known = Do you belong to the pool already?
interpreters-take-back = Take this note back
interpreters-hand-over = { $count ->
    [one] Call off the assignment that is still ahead; somebody else is looked for
   *[other] Call off the { $count } assignments that are still ahead; others are looked for
 }
interpreters-pledge-paper = Pledge for printing (PDF)
interpreters-pledge-of = { $name }, version { $version }
interpreters-pledge-line = I have read the text and pledge to keep to it. Place, date, signature:
interpreters-consent_way = How did the person agree to it?
interpreters-consent_way-hint = Only where a consent is new. It is kept with its text, day and way.
interpreters-version = Version that stands on the paper
interpreters-line-yearly = Further training this year: { $done } of { $needed }
interpreters-own-gap = You have said that you are away on some of these days. Will you come all the same, or do you call off?
interpreters-own-away = you are away then
interpreters-own-open-page = View
interpreters-own-anyway = I will come all the same
interpreters-own-reason = Why can you not come?
interpreters-own-call-off = Call off
interpreters-own-invitations = Invitations that wait for your answer
interpreters-own-answer = Answer
interpreters-own-contact = How we reach you
interpreters-mobile = Mobile number
interpreters-own-languages = My languages and training
interpreters-own-leave = Stopping
interpreters-own-leave-open = I no longer want to interpret
interpreters-own-leave-text = Thank you for all you have done! You will get no more requests, and this link ends. If it is only for a while, rather take a break.
interpreters-own-leaves = Yes, I stop
interpreters-own-leave-button = Leave the pool
interpreters-own-left = Thank you for your time
interpreters-own-left-text = It was good to have you with us, so that people understand each other better.
interpreters-own-left-done = You have now left the pool: you will get no more requests, and the link to your page no longer works.
interpreters-own-left-again = Perhaps you will have time again one day? We would be glad to see you. Then simply fill in the form to join.
interpreters-own-left-join = To the form
interpreters-pause-change = Change the end of the break
interpreters-turns = How often it was your turn
interpreters-turns-text = We share requests out as fairly as we can. This is how the last six months look:
interpreters-turns-last = Last asked on { $day }
interpreters-turns-never = Not asked yet
interpreters-turns-asked = { $count ->
    [one] Asked once
   *[other] Asked { $count } times
 }
interpreters-turns-had = { $count ->
    [one] One assignment
   *[other] { $count } assignments
 }
interpreters-turns-middle = { $count ->
    [one] In the middle of the pool: one assignment
   *[other] In the middle of the pool: { $count } assignments
 }
field-interpreters-districts = { interpreters-districts }
interpreters-conduct-paper = Letter for the conduct certificate (PDF)
interpreters-conduct-subject = Extended conduct certificate: confirmation under § 30a (2) BZRG
interpreters-conduct-body = { $name } is to interpret for us as a volunteer and will be in contact with children and young people. We confirm that the conditions of § 30a (1) BZRG are met and ask for an extended conduct certificate.
interpreters-conduct-fee = The certificate is needed for voluntary work. We therefore ask that no fee be charged.
interpreters-conduct-end = Please show us the certificate as soon as you have it. We look at it and hand it back; we keep no copy.
interpreters-participants = Participation of many
interpreters-participants-lead = Who was there on that day? Without minutes the whole module counts.
interpreters-participants-who = Those who were there
refused-interpreters-nobody = Please tick at least one person.
interpreters-trained = noted who took part in a training
mail-interpreters-active-subject = Welcome to the pool
mail-interpreters-active-body = you belong to the pool now. On your own page you say when you have time and how to ask you. Thank you for helping!
mail-interpreters-due-conduct-ends-subject = Your conduct certificate ends
mail-interpreters-due-conduct-ends-body = the inspection of your conduct certificate is valid until { $day }. Please apply for a new one in good time and show it to the centre; for volunteers it is free. The centre gives you the letter for it.
mail-interpreters-due-pledge-subject = Please sign the pledge
mail-interpreters-due-pledge-body = the confidentiality pledge has a new text or is still missing. Please read and sign it on your own page. Until then we cannot send you.
mail-interpreters-due-yearly-subject = Further training this year
mail-interpreters-due-yearly-body = until { $day } you still need further training for this year. Ask the centre what is offered; taking part is free.
interpreters-reminded = reminded of something that is missing or ends
