# The desk of the interpreter pool
desk-title = Interpreting
desk-lead = All requests to the pool: what waits, what is settled and what is over.
desk-order-urgent = Ordered by urgency: first what is soon, and of that what is important.
desk-order-latest = Ordered by date: the latest stands first.
desk-order-to-urgent = Order by urgency
desk-order-to-latest = Show the latest date first
desk-to-day = Day and map
desk-search = Search number, institution or place
desk-search-all = Search all requests, closed ones too
desk-which = Show
desk-which-open = Everything open
desk-which-mine = My requests
desk-which-new = New or asked back
desk-which-searching = Somebody is looked for
desk-which-asked = Answers are due
desk-which-this-week = Filled, this week
desk-which-unfilled = Nobody found
desk-which-held = Over, record missing
desk-which-closed = Closed
desk-which-all = All requests
desk-language-any = All languages
desk-none-found = There is no such request. Search with fewer words, or show everything.
desk-empty = Nothing waits. New requests appear here by themselves.
desk-count = { $count ->
    [one] One request
   *[other] { $count } requests
}
desk-column-time = Date
desk-column-number = Number
desk-column-institution = Institution
desk-column-town = Town
desk-column-language = Language
desk-column-day = Day
desk-column-begins = Begins
desk-column-stage = Stage
desk-column-asked = Asked
desk-column-no = No
desk-column-silent = Without an answer
desk-column-open = Open
desk-column-could = Could
desk-column-comes = Who comes
desk-left-over = over
desk-left-hours = { $count ->
    [one] one hour left
   *[other] { $count } hours left
}
desk-left-days = { $count ->
    [one] one day left
   *[other] { $count } days left
}
desk-asked = { $no ->
    [0] Nobody has said no
    [one] One person has said no
   *[other] { $no } have said no
}, { $open ->
    [0] no answer is pending
    [one] one answer is pending
   *[other] { $open } answers are pending
}{ $silent ->
    [0] {""}
    [one] , one person has not answered
   *[other] , { $silent } have not answered
}
desk-asked-nobody = Nobody asked yet
desk-could = { $count ->
    [0] Nobody could come
    [one] One person could come
   *[other] { $count } could come
}
desk-card-title = { $count ->
    [one] One request for an interpreter is new
   *[other] { $count } requests for interpreters are new
}
desk-card-text = Check it and look for somebody

# One request
desk-request = Request { $number }
desk-since = since { $moment }
desk-to-absence = cannot come
desk-verdict = What the rules say
desk-verdict-fine = Nothing speaks against it.
desk-funds = It can be paid from:
desk-times = Dates
desk-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
desk-candidates = Who could come
desk-candidates-order = Whoever suits best stands first.
desk-best = Best choice
desk-to-person = To the person
desk-more = { $count ->
    [one] One more person could come, too.
   *[other] { $count } more could come, too.
}
desk-invite = Ask those ticked
desk-place = Place directly
desk-place-phoned = Said yes on the telephone
desk-nobody = Nobody can come at this time
desk-all-declined = Everybody who could has said no
desk-ways-out = This would help:
desk-way-ask = Ask the institution
desk-way-who = Who that is
desk-ask-time = Unfortunately we cannot send anybody at the time you asked for. Would { $time } do as well?
desk-ask-language = Unfortunately we cannot send anybody for { $language } at this time. Would { $other } be understood as well?
desk-way-time = { $count ->
    [one] { $time }: one person could come
   *[other] { $time }: { $count } could come
}
desk-way-language = { $count ->
    [one] { $language } instead: one person could come. Ask the institution whether it is understood.
   *[other] { $language } instead: { $count } could come. Ask the institution whether it is understood.
}
desk-way-longer = { $count ->
    [one] One person could come if the way may be up to { $minutes } minutes longer or another district will do.
   *[other] { $count } could come if the way may be up to { $minutes } minutes longer or another district will do.
}
desk-way-call = { $count ->
    [one] One person only wants to be asked sooner. A call may do.
   *[other] { $count } only want to be asked sooner. A call may do.
}
desk-way-neighbour = Ask the neighbouring centres, too, whether somebody there can come, or help on the telephone or by video:
desk-neighbour-write = write
desk-neighbour-subject = Interpreter for { $language } on { $time }
desk-neighbour-letter = Hello, for { $time } ({ $count } minutes, { $medium }, { $town }) we are looking for somebody for { $language }. Nobody of ours is free. Could you help out?
desk-funnel = Where it narrows
desk-funnel-speaks = { $count ->
    [0] Nobody speaks { $language } or a substitute well enough
    [one] One person speaks { $language } or a substitute well enough
   *[other] { $count } speak { $language } or a substitute well enough
}
desk-funnel-gender = { $count ->
    [0] None of them fits the wish for a woman or a man
    [one] One of them fits the wish for a woman or a man
   *[other] { $count } of them fit the wish for a woman or a man
}
desk-funnel-ready = { $count ->
    [0] None of them may be sent
    [one] One of them may be sent
   *[other] { $count } of them may be sent
}
desk-funnel-near = { $count ->
    [0] None of them is near enough
    [one] One of them is near enough
   *[other] { $count } of them are near enough
}
desk-funnel-has-time = { $count ->
    [0] None of them has time
    [one] One of them has time
   *[other] { $count } of them have time
}
desk-funnel-is-free = { $count ->
    [0] All of them are booked already
    [one] One of them is not booked yet
   *[other] { $count } of them are not booked yet
}
desk-funnel-willing = { $count ->
    [0] All of them have said no
    [one] One of them has not said no
   *[other] { $count } of them have not said no
}
desk-invited = Who was asked
desk-sent = asked on { $moment }
desk-answer-open = no answer yet
desk-decide = Decide
desk-reason = Reason
desk-reason-choose = Please choose
desk-words = A sentence for the institution
desk-words-hint = The institution reads it. Write nothing about the family.
desk-do-check = In order, look for somebody
desk-do-reopen = Look again
desk-do-ask-back = Ask back
desk-do-refuse = Refuse
desk-do-give-up = End the search
desk-do-take-over = I look after it
desk-done-check = The request is in order. Now somebody is looked for.
desk-done-reopen = Somebody is looked for again.
desk-done-ask-back = Your question is kept.
desk-done-refuse = The request is refused.
desk-done-give-up = The search is ended.
desk-done-take-over = You look after this request.
desk-done-placed = The assignment stands. Both sides learn of it.
desk-aside = About the request
desk-facts = What is needed
desk-asker = Who asks
desk-note = Note for coordinators
desk-steps = What happened
desk-steps-empty = Nothing has happened since it came.
desk-fact-language = Language
desk-fact-substitutes = Substitutes
desk-fact-occasion = Occasion
desk-fact-medium = How
desk-fact-place = Where
desk-fact-gender = Woman or man
desk-fact-preferred = Knows the case
desk-fact-file-number = The institution’s file number
desk-fact-institution = Institution
desk-fact-contact = Contact
desk-fact-email = E-mail
desk-fact-phone = Telephone
desk-fact-received = Received
desk-medium-place = On site
desk-medium-phone = On the telephone
desk-medium-video = By video
desk-gender-none = Does not matter
desk-gender-rather-woman = Rather a woman
desk-gender-rather-man = Rather a man
desk-gender-must-woman = Only a woman
desk-gender-must-man = Only a man

# What speaks for somebody
desk-reason-knows-case = Knows the case
desk-reason-other-knows = Somebody else knows the case
desk-reason-fair-even = As many appointments as the average
desk-reason-travel = { $count ->
    [one] One minute on the way
   *[other] { $count } minutes on the way
}
desk-reason-travel-unknown = Way unknown: a postcode is missing
desk-reason-no-travel = No way to go
desk-reason-fair-fewer = { $count ->
    [one] One assignment fewer than the mean
   *[other] { $count } assignments fewer than the mean
}
desk-reason-fair-more = { $count ->
    [one] One assignment more than the mean
   *[other] { $count } assignments more than the mean
}
desk-reason-substitute = Speaks { $language }, a substitute
desk-reason-variety = Speaks another variety: { $variety }
desk-reason-level = Level { $level }
desk-reason-alternative = Not the first of the wished times
desk-reason-gender = Does not fit the wish for a woman or a man
desk-reason-asked = { $count ->
    [0] Asked today
    [one] Asked yesterday
   *[other] Last asked { $count } days ago
}
desk-reason-not-asked = Not asked in the last { $count } days
desk-reason-times-unknown = Has named no times

# Why somebody cannot come
desk-why-not-title = Why not others?
desk-why-not-lead = Who speaks the language and still cannot come. Whoever lacks least stands first. Search by name for everybody else.
desk-why-not-search = Search a person
desk-why-not-empty = Everybody who speaks the language could come, or nobody speaks it. Search for a person by name.
desk-why-not-none-found = Nobody of this name takes assignments.
desk-why-not-can = Can come
desk-why-not-behind = { $count ->
    [0] Nobody suits better.
    [one] One person suits better.
   *[other] { $count } suit better.
}
desk-why-not-ask = Ask nevertheless
desk-not-language = Speaks neither the language nor a substitute
desk-not-one-direction = Interprets in one direction only
desk-not-level = Does not speak the language well enough; { $level } is needed
desk-not-gender = Only a woman or only a man is wanted
desk-not-district = Does not go to this district
desk-not-too-far = The way takes { $minutes } minutes, at most { $limit } are wanted
desk-not-past = The date is over
desk-not-declined = Has said no to this request
desk-not-called-off = Had this appointment and does not come
desk-not-notice = { $count ->
    [one] Wants to be asked one hour before
   *[other] Wants to be asked { $count } hours before
}
desk-not-no-time = Usually has no time then
desk-not-away = Is away that day
desk-not-taken = Is booked from { $from } until { $until }
desk-not-too-close = { $count ->
    [one] Too close to another assignment: one minute is missing
   *[other] Too close to another assignment: { $count } minutes are missing
}
desk-not-week-cap = { $count ->
    [one] Has one assignment that week and wants no more
   *[other] Has { $count } assignments that week and wants no more
}
desk-not-day-cap = { $count ->
    [one] Has one assignment that day and wants no more
   *[other] Has { $count } assignments that day and wants no more
}

# A day
desk-day-lead = Assignments and open requests of this day.
desk-day-turn = Other days
desk-day-before = Day before
desk-day-after = Day after
desk-day-empty = There is no assignment and no open request on this day.
desk-day-open = open
desk-day-marker = On the map:
desk-day-map = Map with the places of the list
desk-day-map-note = The points lie in the middle of the postcode. Dashed: somebody is still looked for. Boundaries and places:
desk-day-no-outlines = The outlines of the districts are entered under “Places”.

# Planning
desk-plan-title = Plan
desk-plan-lead = A proposal for all requests of a period for which somebody is looked for. Each request is first planned at the wished date that suits best; that it is not the first wish counts as much as the rules say. What stays open is planned at its next date. Nothing happens before you confirm it.
desk-plan-from = From
desk-plan-until = Until
desk-plan-seek = Seek a proposal
desk-plan-this-week = This week
desk-plan-next-week = Next week
desk-plan-month = One month from today
desk-plan-empty = Nobody is looked for in this period.
desk-plan-proposed = { $count ->
    [one] One proposal
   *[other] { $count } proposals
}
desk-plan-best = Provably the best proposal: at these times no more is possible under the rules of this centre.
desk-plan-nearly = A very good proposal: at these times hardly anything better is possible.
desk-plan-gap = A workable proposal: at these times something better may be possible. A shorter period makes the search easier.
desk-plan-order = Ordered by date: the next one stands first.
desk-plan-places = is placed directly
desk-plan-asks = is asked
desk-plan-other-time = another date wished
desk-plan-brokering = contact is passed on
desk-plan-waiting = { $count ->
    [one] One person is asked already
   *[other] { $count } are asked already
}
desk-plan-confirm = Confirm those ticked
desk-plan-open = { $count ->
    [one] One request stays open
   *[other] { $count } requests stay open
}
desk-plan-done = Done
desk-open-others = { $count ->
    [one] One person could come, but this proposal needs them elsewhere.
   *[other] { $count } could come, but this proposal needs them elsewhere.
}
desk-open-speaks = Nobody speaks the language well enough.
desk-open-gender = Nobody fits the wish for a woman or a man.
desk-open-ready = Nobody with the language may be sent.
desk-open-near = Nobody with the language is near enough.
desk-open-has-time = Nobody with the language has time.
desk-open-is-free = Everybody with the language is booked.
desk-open-willing = Everybody who could has said no.
desk-open-past = The date is over or too far away.
desk-told-placed = { $count ->
    [one] One assignment stands.
   *[other] { $count } assignments stand.
}
desk-told-asked = { $count ->
    [one] For one request people are still being asked.
   *[other] For { $count } requests people are still being asked.
}
desk-told-failed = { $count ->
    [one] One did not work any more, because something has changed.
   *[other] { $count } did not work any more, because something has changed.
}
desk-told-away = The absence is in the calendar.

# Somebody falls out
desk-absence-title = { $name } cannot come
desk-absence-lead = Who steps in, and how many people do you have to phone?
desk-absence-from = Away from
desk-absence-until = Until
desk-absence-seek = Seek substitutes
desk-absence-concerned = { $count ->
    [0] No assignment is concerned.
    [one] One assignment is concerned.
   *[other] { $count } assignments are concerned.
}
desk-absence-at-once = At once
desk-absence-best = With more swapping
desk-absence-same = More swapping does not help: this is also the best plan.
desk-absence-calls = { $count ->
    [0] Nobody is to be phoned.
    [one] One person is to be phoned.
   *[other] { $count } people are to be phoned.
}
desk-absence-disturbed = { $count ->
    [0] Nobody else gives an assignment away.
    [one] One assignment of others changes hands.
   *[other] { $count } assignments of others change hands.
}
desk-absence-hint = Tick what was agreed on the telephone.
desk-absence-move = { $to } instead of { $from }
desk-absence-open = Nobody instead of { $from }: look again
desk-absence-takes = takes over: { $time }, { $institution }
desk-absence-gives = hands on: { $time }, { $institution }
desk-absence-away = Write the absence into the calendar
desk-absence-confirm = Carry out those ticked

# What cannot be
refused-desk-nobody-chosen = Nobody is chosen.
refused-desk-no-reason = Choose a reason.
refused-desk-no-words = Write a sentence to the institution about it.
refused-desk-nothing-ticked = Nothing is ticked.
refused-desk-must-be-asked = This person wants to be asked before each assignment. Send an invitation, or call.
refused-desk-not-active = This person takes no assignments at the moment.
refused-desk-not-ready = This person lacks a proof. Nobody may be sent without it.
refused-desk-gender = The institution explicitly wants only a woman or only a man.
refused-desk-no-time = This date does not exist any more.

# Log
desk-placed = Assignment given
desk-substituted = Assignment handed on
desk-waves = Ask, in waves, too
desk-brokering = Contacts handed over
desk-pays = Money and urgency
desk-fund = Who pays
desk-fund-none = still open
desk-do-fund = Save the fund
desk-done-fund = Who pays is kept.
desk-belongs = Known organisation
desk-organisation = Whose request it is
desk-organisation-none = nobody's
desk-do-organisation = Assign
desk-done-organisation = The request is assigned. Whoever acts for the organisation sees it.
desk-priority = Urgency
desk-priority-0 = usual
desk-priority-1 = important
desk-priority-2 = comes first
desk-do-priority = Save the urgency
desk-done-priority = The urgency is kept.
desk-emergency-title = Who could be there soon?
desk-emergency-lead = Everybody who can be there in time, the nearest first; also those who usually want to be asked sooner, cannot come at this time or live further away. Whoever has said no is not listed. Call them; whoever agrees is placed and confirmed with one click.
desk-emergency-nobody = Nobody can be there in time.
desk-emergency-there = There at { $time }
desk-emergency-beyond = To settle on the telephone:
desk-emergency-way = { $count ->
    [one] one minute away
   *[other] { $count } minutes away
}
desk-emergency-left = { $count ->
    [one] The appointment is already running: one minute is left.
   *[other] The appointment is already running: { $count } minutes are left.
}
desk-emergency-place = Said yes: place
