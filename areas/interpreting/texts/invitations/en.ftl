# Invitations
area-invitations = Invitations
invitations-subject = Invitation to request { $number }
machine-invitations = Vielfalt (invitations)
invitations-request = Request { $number }

# Page to invite people
invitations-invite-title = Invite
invitations-brokering = To the brokering: who agreed and what came of it
invitations-not-searching = Nobody is being looked for at the moment.
invitations-to-request = To the request
invitations-to-help = To the request: what would help, and a question to the institution
invitations-suggestion = Suggestion
invitations-suggest-ask = { $count ->
    [one] Ask one person now, and look again on { $look }.
   *[other] Ask { $count } people now, and look again on { $look }.
}
invitations-suggest-wait = Wait now, and look again on { $look }.
invitations-odds-hardly = This way somebody is seldom found in time.
invitations-odds-of = { $hits ->
    [one] This way somebody is found in time in one case out of { $of }.
   *[other] This way somebody is found in time in { $hits } cases out of { $of }.
}
invitations-odds-surely = This way somebody is nearly always found in time.
invitations-suggest-nobody-fits = Nobody fits this request. Another time or another language may help.
invitations-suggest-all-asked = Everybody who fits has been asked. A telephone call, another time or a neighbouring centre may help.
invitations-suggest-others-spared = Those who are left hardly ever say yes. The programme spares them; you can still ask them below.
invitations-suggest-too-late = It is too late to write. Only the telephone helps now.
invitations-suggest-quiet = Until the appointment there are only quiet hours. Please telephone.
invitations-not-in-reach = With the people who fit it will not be as certain as the rules wish.
invitations-send-wave = { $count ->
    [one] Ask this person
   *[other] Ask these { $count } people
}
invitations-by-itself = The waves go out by themselves until somebody says yes. You can ask more people at any time.
invitations-asked = Asked
invitations-asked-nobody = Nobody has been asked yet.
invitations-tally = { $declined ->
    [0] Nobody has said no
    [one] One person has said no
   *[other] { $declined } have said no
}, { $open ->
    [0] no answer is pending
    [one] one answer is pending
   *[other] { $open } answers are pending
}{ $accepted ->
    [0] {""}
    [one] , one person has said yes
   *[other] , { $accepted } have said yes
}{ $expired ->
    [0] {""}
    [one] , one person has not answered
   *[other] , { $expired } have not answered
}
invitations-wave = Wave { $count }
invitations-way-mail = by mail
invitations-way-sms = by text message
invitations-way-phone = by telephone
invitations-until = Answer until { $when }
invitations-withdraw = Take back
invitations-choose = Choose by hand
invitations-for-time = For this time
invitations-any-time = each person at the time that suits them best
invitations-who = Who shall be asked?
invitations-send = Ask those chosen
invitations-travel = about { $count } minutes’ travel
invitations-asked-lately = { $count ->
    [0] not asked in four weeks
    [one] asked once in four weeks
   *[other] asked { $count } times in four weeks
}
invitations-by-hand = Enter an answer
invitations-reason-by-hand = Reason of a no
invitations-says-yes = Says yes
invitations-says-no = Says no
invitations-no-number = No telephone number is known.
invitations-told-invited = The invitations are on their way.
invitations-told-withdrawn = The invitation is taken back.
invitations-told-accepted = The yes is entered.
invitations-told-declined = The no is entered.

# Telephoning
invitations-calls = Calls
invitations-calls-title = Whom to call
invitations-calls-lead = These people want to be called or cannot be reached in another way. Enter the answer right here.
invitations-calls-empty = There is nobody to call at the moment.
invitations-card-calls = { $count ->
    [one] One person is to be called
   *[other] { $count } people are to be called
}
invitations-card-calls-text = Invitations that do not go by mail or text message.
invitations-card-stuck = { $count ->
    [one] One request waits for no answer any more
   *[other] { $count } requests wait for no answer any more
}
invitations-card-stuck-text = Everybody asked has said no or nothing. Please decide how to go on.
invitations-card-nobody = { $count ->
    [one] Nobody fits a request
   *[other] Nobody fits { $count } requests
}
invitations-card-nobody-text = Nobody is asked by itself. See what would help

# Answers and reasons
invitations-answer-open = open
invitations-answer-accepted = said yes
invitations-answer-declined = said no
invitations-answer-withdrawn = taken back
invitations-answer-expired = no answer
invitations-reason = Reason (optional)
invitations-reason-time = I cannot at this time
invitations-reason-way = It is too far for me
invitations-reason-work = I have too much to do just now
invitations-reason-ill = I am ill
invitations-reason-conflict = I know the institution or the people there too well
invitations-reason-other = Something else
invitations-reason-late = wanted to say yes, somebody was quicker
invitations-reason-pause = is on a break

# What people who are asked learn
invitations-fact-language = Language
invitations-fact-occasion = Occasion
invitations-fact-when = When
invitations-fact-or = or
invitations-fact-where = Where
invitations-fact-travel = Your way
invitations-fact-pay = Allowance
invitations-pay-included = { $pay }, travel costs included
invitations-pay-per-km = { $pay } plus travel costs ({ $rate } per kilometre)
invitations-pay-travel = { $pay } plus travel costs
invitations-pay-ticket = { $pay } plus the ticket
invitations-fact-until = Answer until
invitations-fact-why = Why you
invitations-why-language = You speak { $language }.
invitations-fact-last-asked = Last asked
invitations-never-asked = never before
invitations-fact-institution = Institution
invitations-when = { $day }, { $from } to { $until } ({ $count } minutes)
invitations-on-phone = on the telephone
invitations-on-video = in a video talk
invitations-mail-subject = Can you interpret? { $language }
invitations-mail-lead = somebody needs you for a talk in { $language }. This is known:
invitations-mail-button = Look and answer
invitations-mail-free = You decide freely. A no helps us, too: then we do not ask again. The page opens without signing in; please do not pass the link on.
invitations-sms = Can you interpret? { $language }, { $when }. Look and answer: { $address }
invitations-thanks-subject = Thank you, we do not need your answer any more
invitations-thanks-taken = the appointment on { $when } for which we asked you is taken. Somebody else was quicker. Thank you for being there.
invitations-thanks-not-needed = the appointment on { $when } for which we asked you is not needed any more. Thank you for being there.
invitations-thanks-nothing = You need not do anything.

# The page to answer
invitations-answer-title = Can you interpret?
invitations-stand-open = We are looking for somebody for this talk. Would you like to come?
invitations-stand-still-open = The time to answer is over, but the appointment is still free. Would you like to come?
invitations-stand-declined = Thank you for your answer. We do not ask you again for this appointment. Should you be able to after all: it is still free.
invitations-stand-theirs = Thank you! This appointment is yours.
invitations-told-by-mail = The confirmation comes by mail.
invitations-told-by-sms = Everything else is on the page of the assignment; if anything changes, you will hear from us.
invitations-told-by-phone = Everything else is on the page of the assignment; if anything changes, the centre calls you.
invitations-to-assignment = To the assignment: place, calendar, calling off
invitations-stand-taken = Thank you, somebody was quicker. The appointment is taken, and we are glad that you are there.
invitations-stand-not-needed = Thank you, nobody is needed for this appointment any more. You need not do anything.
invitations-stand-over = This appointment is over. Thank you for looking.
invitations-stand-agreed = Thank you! The institution will get in touch with you to agree on the date.
invitations-agreed-more = Report the date or write a message
invitations-brokered-contact = If you agree, we tell the institution your name, telephone number and e-mail address. You then agree on the date together.
invitations-brokered-relay = If you agree, we tell the institution your name alone. Your telephone number and e-mail address stay with us; we pass messages on.
invitations-choose-time = Which time suits you?
invitations-accept = Yes, I’ll come
invitations-agree = Yes, the institution may get in touch
invitations-decline = No, not this time
invitations-free = You decide freely and need not give a reason.
invitations-pause = I need a break
invitations-pause-text = Then we do not ask you for that long. You need not give a reason.
invitations-pause-how-long = For how long?
invitations-pause-weeks = { $count ->
    [one] One week
   *[other] { $count } weeks
}
invitations-pause-open = Until I get in touch again
invitations-pause-keep = Take a break

# Why something cannot be done
refused-invitations-conduct = Thank you for wanting to come. For that day your valid certificate of conduct is missing. Please contact your centre.
refused-invitations-pledge = Thank you for wanting to come. First you need to sign the confidentiality pledge. Please contact your centre.
refused-invitations-not-ready = Thank you for wanting to come. For that day something is still missing in your papers, or you are on a break. Please contact your centre.
refused-invitations-clash = Thank you for wanting to come. But from { $from } to { $until } you have accepted another appointment already.
refused-invitations-no-time = The request has no such time any more.
refused-invitations-past = The appointment has begun. Nobody can be asked for it any more.
refused-invitations-nobody = Nobody was asked: everybody chosen has been asked already, is on a break or has said no. Please choose others.
refused-invitations-answered = Meanwhile this invitation is answered, or the appointment is taken.

# Log
invitations-invited = People asked for a request
invitations-looked = Looked after a request automatically
invitations-sent = Invitation sent
invitations-call-instead = Invitation reaches nobody: now among the calls
invitations-sent-later = Invitation put off until the quiet hours are over
invitations-morning = Looked at open requests in the morning
invitations-assignment-opened = Opened the page of an assignment
invitations-expired = Invitations ended without an answer
invitations-withdrawn = Invitation taken back
invitations-accepted = Invitation accepted
invitations-late = A yes came after somebody else’s
invitations-declined = Invitation declined
invitations-thanked = Thanked somebody who is not needed any more
invitations-person-erased = Invitations to a person erased

# Handing out
field-invitations-asked = Invitations
field-invitations-sent-at = Asked at
field-invitations-way = How
field-invitations-answer-by = Answer until
field-invitations-answer = Answer
field-invitations-answered-at = Answered at
field-invitations-reason = Reason
