# Brokering
area-brokering = Brokering
machine-brokering = Vielfalt (brokering)
brokering-preline = Request { $number }
brokering-title = Agree on a date
brokering-lead-institution = These people are willing to interpret. Agree on the date with one of them and tell us here what came of it.
brokering-lead-interpreter = You have agreed that { $institution } gets in touch with you. Once the date is settled, you can enter it here, too.
brokering-lead-centre = Who has agreed, what the institution was told and what came of it. You can enter for both sides what you were told.
brokering-passed-on-told = Your message is on its way.
brokering-is-fixed = The date is settled: { $when }.
brokering-nobody = Nobody has agreed yet.
brokering-shown-relay = The institution knows your name alone. We pass messages on.
brokering-shown-contact = Your name and the contact data you share were given to the institution on { $day }.
brokering-relay-hint = This person does not share contact data. Write to them below; we pass the message on.
brokering-list-title = Brokerings
brokering-list-lead = Requests for which an institution and interpreters are agreeing on a date. The oldest comes first.
brokering-list-empty = Nobody is waiting for a date just now.
brokering-list-people = { $count ->
    [one] One person has agreed
   *[other] { $count } people have agreed
}
brokering-list-since = since { $when }
brokering-list-silent = no report
brokering-phone-hint = This person does not share contact data and has no e-mail address. Get in touch with the centre; it will call them.
brokering-date = The date is settled
brokering-date-hint = Then both sides get a confirmation, and nobody else is asked.
brokering-who = With whom?
brokering-day = Day
brokering-from = Begins at
brokering-minutes = Length in minutes
brokering-keep-date = Enter the date
brokering-message = Write a message
brokering-message-hint = We pass your words on by mail. You do not see the person’s address. Please write nothing about the family or the content of the talk.
brokering-message-hint-interpreter = We pass your words on to the institution by mail. It does not see your e-mail address.
brokering-to = To whom?
brokering-words = Message
brokering-words-hint = At most 1,000 characters
brokering-send = Have it passed on
brokering-failed = It did not come about
brokering-failed-hint = Please tell us: then we go on looking, and the need stays visible.
brokering-reason = Why?
brokering-keep-failed = Enter this
brokering-reason-no_answer = Nobody answered
brokering-reason-no_date = No date for both
brokering-reason-not_needed = Not needed any more
brokering-reason-other = Another reason
brokering-reason-fixed = Date agreed
brokering-reason-somebody_else = Somebody else comes

# Mails
brokering-fact-name = Name
brokering-mail-subject = Request { $number }: somebody is willing to interpret
brokering-mail-lead = for your request { $number } ({ $language }) somebody has agreed that you get in touch:
brokering-mail-contact = Please agree on the date directly with each other.
brokering-mail-relay = This person does not share contact data. Write to them on the page below; we pass your message on.
brokering-mail-button = Report the date
brokering-mail-duty = Use these data for this request alone, and never pass them on to the people you accompany. Please report the date you agreed on, or that nothing came of it.
brokering-remind-subject = Request { $number }: what came of it?
brokering-remind-lead = for your request { $number } we named { $name }. Is the date settled, or shall we go on looking? One click is enough.
brokering-relay-subject = Message about request { $number }
brokering-relay-lead = the institution that is looking for somebody in request { $number } writes to you:
brokering-answer-lead = { $name } writes to you about request { $number }:
brokering-relay-words = “{ $words }”
brokering-visit-lead = { $from } writes to you about the assignment on { $when }:
brokering-visit-button = Answer
brokering-visit-end = Please answer on the page. An answer to this mail goes to the centre.
brokering-visit-back = Back to the assignment
brokering-relay-button = Answer or report the date
brokering-ended-subject = Request { $number }: no date came about
brokering-ended-interpreter = nothing comes of the date with { $institution } (request { $number }). Thank you for being willing.
brokering-ended-hidden = The institution does not see your contact data any more. There is nothing you need to do.
brokering-ended-institution = no date comes about with { $name } for your request { $number }.
brokering-ended-search = We go on looking and get in touch as soon as somebody else is willing. There is nothing you need to do.
brokering-ended-others = Others who have agreed are still on your page.
brokering-ended-button = To your request
brokering-amended-subject = Request { $number }: Something has changed
brokering-amended-lead = { $institution } has changed in request { $number } where you meet or who is there for you.
brokering-amended-end = Everything else stays as it was: you go on agreeing on the date with each other. You need not do anything.
brokering-amended-button = Have a look
brokering-call-amended = Say: place or contact person have changed; a date is still being looked for.
brokering-card-title = { $count ->
    [one] One brokering without a report
   *[other] { $count } brokerings without a report
}
brokering-card-text = For several days neither side has said what came of it. Please ask.

# What cannot be done
error-brokering-day = Please give the day.
error-brokering-time = This is no time. Example: 14:30
error-brokering-minutes = Please enter a length between { $shortest } and { $longest } minutes.
error-brokering-past = This date is over. Please enter one to come.
error-brokering-words = Please write a message.
error-brokering-words-long = The message is longer than 1,000 characters.
refused-brokering-ended = No date is looked for with this person any more.
refused-brokering-messages = No more messages can be passed on here. Please contact the centre.
refused-brokering-no-mail = This person has no e-mail address. Please contact the centre, which will call them.

# Log and handing out
brokering-disclosed = Contact data given to an institution
brokering-agreed = Agreed to be brokered without contact data
brokering-reminded = Reminded to report
brokering-fixed = Brokered date entered
brokering-not-come-about = Brokering did not come about
brokering-passed-on = Message passed on
brokering-called = Called because of a brokering
brokering-person-erased = Brokerings of a person erased
field-brokering-disclosures = Disclosures
field-brokering-institution = Institution
field-brokering-disclosed-at = Disclosed at
field-brokering-channels = Channels named
