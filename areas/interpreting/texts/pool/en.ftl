# Interpreter pool
pool-title = Interpreter pool
pool-intro = Volunteer interpreters help where people and institutions do not share a language yet.
pool-ask = Ask for an interpreter
pool-join = Become an interpreter
pool-closed = Closed from { $from } to { $until }
pool-who-may = Who may ask
pool-not-private = Private persons cannot ask themselves. Please let the school, nursery or office ask for you.
pool-private = Private persons
pool-what-for = What for
pool-how-one-meets = How one meets
pool-what-not = What the pool does not do
pool-what-not-text = Volunteers cannot be responsible for talks with legal consequences. There are sworn professionals for these.
pool-how = How it works
pool-how-ask = You fill in the form. You need no account.
pool-lead-working-days = { $count ->
    [0] Even for today.
    [one] At least one working day before.
   *[other] At least { $count } working days before.
 }
pool-lead-days = { $count ->
    [0] Even for today.
    [one] At least one day before.
   *[other] At least { $count } days before.
 }
pool-how-answer = { $count ->
    [0] The centre answers on the same day.
    [one] The centre answers within one working day.
   *[other] The centre answers within { $count } working days.
 }
pool-how-brokering = When somebody agrees, you get their contact data and find a date together.
pool-how-placing = The centre finds somebody who has time and sends you a confirmation.
pool-how-after = After the talk both sides briefly confirm when it took place. Nobody asks what was said.
pool-no-claim = Everybody helps in their free time: there is no claim to an interpreter, and nobody is liable for mistakes.
pool-free-time = Everybody helps in their free time: not always can somebody come.
pool-pays-free = It is free of charge for you.
pool-pays-own-means = If your institution has means of its own, it pays the allowance itself; otherwise the centre pays.
pool-where = Where
pool-for-residents = For people who live here:
pool-in-territory = The appointment must be here:
pool-interpreters = For interpreters
pool-lost-own-page = Lost the link to your own page?
pool-medium-place = in person
pool-medium-phone = by telephone
pool-medium-video = by video
pool-mode-placing = The centre places and confirms the appointment
pool-mode-brokering = The centre hands over contact data after consent; both sides find the date
pool-counted-working-days = Working days
pool-counted-days = Calendar days
pool-occasion-parent_talk = Parents’ talk at school
pool-occasion-enrolment = School enrolment
pool-occasion-kita_admission = Admission to a nursery
pool-occasion-kita_talk = Talk about a child’s development at a nursery
pool-occasion-counselling = Counselling
pool-occasion-office = Appointment at an office without legal consequences
pool-occasion-housing = Housing and neighbourhood
pool-occasion-integration = Arriving and finding one’s way
pool-occasion-leisure = Leisure, sport and culture
pool-occasion-other = Something else
pool-subject-legal = Talks with legal consequences
pool-subject-legal-question = Does the talk have legal consequences (for example contracts, official notices, deadlines)?
pool-subject-court = Court
pool-subject-court-question = Is it an appointment at court?
pool-subject-police = Police
pool-subject-police-question = Is it an appointment with the police?
pool-subject-asylum = Asylum procedure
pool-subject-asylum-question = Is it about the asylum procedure?
pool-subject-lawyer = Lawyers
pool-subject-lawyer-question = Is it an appointment with a lawyer?
pool-subject-paternity = Acknowledging paternity
pool-subject-paternity-question = Is it about acknowledging paternity?
pool-subject-aosf = AO-SF procedure (special educational needs)
pool-subject-aosf-question = Is it about an AO-SF procedure (special educational needs)?
pool-subject-medical = Hospital and doctors
pool-subject-medical-question = Is it an appointment at a hospital or a doctor’s?
pool-subject-therapy = Psychotherapy
pool-subject-therapy-question = Is it psychotherapy?
pool-subject-bank = Banks and insurances
pool-subject-bank-question = Is it an appointment with a bank or an insurance?
pool-subject-expert = Expert opinions
pool-subject-expert-question = Is it about an expert opinion?
pool-subject-intervention = Intervention by an authority
pool-subject-intervention-question = Does an authority interfere with rights (for example taking a child into care, an order)?
pool-subject-class = Accompanying lessons and trips
pool-subject-class-question = Is it about accompanying lessons or a trip?
pool-subject-third_party = Orders on behalf of others
pool-subject-third_party-question = Do you ask on behalf of another body?
pool-subject-written = Written translations
pool-subject-written-question = Is something to be translated in writing?
pool-found-private = Private persons cannot ask here themselves.
pool-found-entitled = The pool is for other institutions: your kind is not among them.
pool-found-subject = The pool does not do this: { $subject }.
pool-found-subject-asks-back = The coordinators decide on this: { $subject }. They will get in touch.
pool-found-lead-working-days = { $days ->
    [one] That is too soon: we need one working day. The earliest day is { $earliest }.
   *[other] That is too soon: we need { $days } working days. The earliest day is { $earliest }.
}
pool-found-lead-days = { $days ->
    [one] That is too soon: we need one day. The earliest day is { $earliest }.
   *[other] That is too soon: we need { $days } days. The earliest day is { $earliest }.
}
pool-found-past = This time is over already.
pool-found-rest-day = { $day } is a Sunday or public holiday; the centre will see whether somebody can come.
pool-found-closed = The pool is closed from { $from } to { $until }; the centre will look at the request.
pool-found-too-long = That is too long: at most { $minutes }.
pool-found-too-short = That is too short: at least { $minutes }.
pool-found-recurring = The pool does not take appointments that come again regularly.
pool-found-series = A series has at most { $most } dates.
pool-found-medium = The pool does not meet this way. Please choose another one.
pool-found-territory = This place is not in the centre’s territory.
pool-found-residents = The pool is for people who live here. The place is outside; the centre will look at the request.
pool-found-no-money = The rules provide no money for this request; the centre will see what is possible.
pool-found-others-first = The centre pays for this only where no other body has to. It will call you about it.
pool-found-public-room = Appointments are possible in public rooms only, not in flats.
pool-with-words = { $said } ({ $words })
pool-alternative-sworn = Turn to sworn interpreters: www.justiz-dolmetscher.de.
pool-alternative-professional = Ask a professional interpreting service; the body in charge pays for it.
pool-alternative-health = Ask the hospital or practice for an interpreting service for health care.
pool-alternative-translator = There are translation agencies for what is written.
pool-alternative-institution = Let the institution you want to talk to ask by itself.
pool-alternative-programme = There are programmes for that such as parent guides; ask the centre.
pool-alternative-later = Choose a later day, or call the centre.
pool-alternative-split = Split the talk into two appointments.
pool-alternative-single = Ask for single appointments.
pool-alternative-neighbour = Ask the integration centre of that place.
pool-alternative-public-room = Invite to the school, the office or a community centre.
pool-alternative-talk = Call the centre: together we find a way.
pool-nearness-close = nearly the same language
pool-nearness-known = most have learnt it
pool-nearness-some = many understand it, not all: please ask first
pool-rules-title = Rules of the pool
pool-rules-lead = Who may ask, what the pool does not do, how people are asked and what counts how much. Rules hold from a day on; earlier ones stay readable.
pool-edit = Change the rules
pool-now = In force
pool-holds = in force
pool-to-come = to come
pool-from = from
pool-take-as-start = take as a start
pool-is-asked-back = the centre decides case by case
pool-written = Versions
pool-written-none = So far what comes along holds. Change the rules to make them your own.
pool-shipped = Rules of other centres as a start
pool-shipped-text = This is what others have published. What they do not publish is assumed: please check everything.
pool-edit-title = Change the rules
pool-edit-lead = What you save holds from the day you name. What was decided before stays decided.
pool-save = Save the rules
pool-told-written = The rules are saved.
pool-rules-written = Rules of the pool written
pool-group-what = What it is
pool-group-whom = For whom and what for
pool-group-limits = What the pool does not do
pool-group-when = When and how long
pool-group-where = Where
pool-group-money = Money
pool-group-asking = How people are asked
pool-group-points = What counts how much (in points)
pool-group-needed = What must be there before the first assignment
pool-group-deadlines = Deadlines
pool-group-brokering = After contact data were handed over
pool-valid_from = Holds from
pool-name = Name of the rules
pool-mode = Way of working
pool-contacts = Contact data for institutions
pool-contacts-usual = as the way of working has it
pool-contacts-never = never: everything goes through the centre
pool-contacts-who-agreed = of those who agreed to it
pool-no_claim = Claims and liability
pool-no_claim-yes = the centre rules out claims and liability and says so on the page for everybody
pool-sources = Sources
pool-entitled = Who may ask
pool-private_persons = Private persons
pool-private_persons-yes = may ask themselves
pool-occasions = Occasions
pool-own_occasions = Own occasions
pool-own_occasions-hint = One in each line
pool-exclusions = Excluded
pool-asked_back = Of these the centre decides case by case
pool-own_question = Own question
pool-own_reason = Why a yes is refused
pool-own_alternative = What to do instead
pool-own_asks_back = Single cases
pool-own_asks_back-yes = the centre decides itself
pool-row-own = Own exclusion { $count }
pool-lead = Lead time
pool-lead_days = Lead time
pool-lead_counts = Counted are
pool-answer_working_days = Answer within working days
pool-shortest_minutes = Shortest appointment in minutes
pool-longest_minutes = Longest appointment in minutes
pool-length = Length
pool-series_most = Most dates of a series
pool-late_hours = Late cancellation from so many hours before
pool-reminder_hours = Reminder to both sides, hours before
pool-short_notice_asks_back = Requests at short notice
pool-short_notice_asks_back-yes = are taken and decided case by case
pool-closing_from = Closed from
pool-closing_until = Closed until
pool-closing_reason = Why closed
pool-row-closing = Closing time { $count }
pool-postcodes = Postcodes that belong to it, too
pool-postcodes-hint = Beginnings, too, separated by spaces, for example 441 44225. Without territory and postcodes: everywhere
pool-areas = Territory: districts and towns
pool-residents = What the territory means
pool-residents-yes = who lives there, not where one meets: the centre decides on places outside
pool-media = How one meets
pool-public_rooms_only = Rooms
pool-public_rooms_only-yes = public rooms only, no flats
pool-first = Allowance for the first block
pool-first-hint = In euros. Empty: no allowance
pool-first_minutes = Minutes of the first block
pool-next = For each further block begun
pool-next_minutes = Minutes of a further block
pool-travel_counts_from_km = The way counts as time from kilometres
pool-cost = Costs for institutions
pool-cost-unsaid = the rules say nothing about it
pool-cost-free = free of charge
pool-cost-own-means = institutions with means of their own pay the allowance themselves
pool-travel_cost = Travel costs
pool-travel-cost-none = are not paid
pool-travel-cost-included = are part of the allowance
pool-travel-cost-per-km = by the kilometre
pool-travel-cost-ticket = by ticket
pool-per_km = For each kilometre
pool-late_minutes = Minutes paid when called off late
pool-late_paid = Paid when called off late
pool-late_paid-none = nothing
pool-row-money = Money { $count }
pool-money_id = Fund in the register
pool-money_kinds = Whom it pays for
pool-money_kinds-none = for all who may ask
pool-money_despite = What it pays for although it is excluded
pool-money_after_others = Condition
pool-money_after_others-yes = only where nobody else has to pay
pool-money_fund = Name of the fund while none is chosen
pool-fund-chosen = Fund: { $name }
pool-fund-not-named = The rules do not name this fund for such requests.
pool-allowance = Allowance
pool-answer_hours = Hours to answer
pool-wanted_percent = Wanted chance in percent
pool-from_hour = Ask from hour
pool-until_hour = Ask until hour
pool-by_itself = Waves
pool-by_itself-yes = go out by themselves
pool-quiet_on_holidays = Sundays and holidays
pool-quiet_on_holidays-yes = no questions go out
pool-places_directly = Placing directly
pool-places_directly-yes = who agreed in general is placed without being asked
pool-open_low = Request left open, low urgency
pool-open_middle = Request left open, middle urgency
pool-open_high = Request left open, high urgency
pool-open_high-hint = The more, the longer ways are worth it that it does not stay open
pool-travel = Each minute on the way
pool-travel-hint = The more, the sooner somebody from nearby comes
pool-fairness = Each earlier assignment
pool-fairness-hint = The more, the more evenly work is spread
pool-not_preferred = Does not know the case
pool-not_preferred-hint = The more, the sooner comes who knows the case
pool-soft_gender = Another gender than wished
pool-soft_gender-hint = The more, the sooner the wish comes true
pool-substitute = Substitute language
pool-substitute-hint = The more, the more rarely somebody with a substitute comes
pool-moved = Agreed appointment changes hands
pool-moved-hint = The more, the more rarely the person changes when planning anew
pool-unknown_level = Level in the language unknown
pool-unknown_level-hint = The more, the sooner comes whose level is known
pool-alternative = Each wished date after the first
pool-alternative-hint = The more, the sooner it is the first wished date
pool-spread_days = Appointments count for so many days back
pool-asked_days = Questions to a person count for so many days back
pool-buffer = Minutes between two appointments
pool-between = Between two appointments
pool-between-none = no gap
pool-age = Least age in years
pool-conduct_months = Conduct certificate good for months
pool-conduct_months-hint = Empty: none needed
pool-certificate_age_months = The certificate may be so many months old when inspected
pool-certificate_age_months-hint = 0: of any age
pool-pledge = Confidentiality pledge
pool-pledge-yes = must be signed
pool-language_proof = Proof of language
pool-language_proof-yes = is needed for each language in which somebody is sent
pool-pledge_version = Version of the pledge that counts
pool-training_minutes = Minutes of basic training
pool-training = Basic training
pool-yearly_training_minutes = Minutes of training a year
pool-yearly_training = Training per year
pool-language_level = Least level of the language
pool-talk_days = Intake talk within days
pool-papers_days = All papers within days
pool-certificate_ahead_days = Reminder before the certificate ends, days
pool-grace_days = Days of grace when new rules ask for more
pool-attendance_counts_after_days = A record of one side alone holds after days
pool-attendance_counts_after_days-hint = Empty: never, both sides must confirm
pool-few = Numbers are shown from
pool-few-hint = Smaller ones might give single people away
pool-remind_after_days = The institution is asked after days
pool-most_reminders = Questions before the centre calls
pool-most_messages = Most messages for a request and person
pool-reported_days = Days after the date in which one can report
pool-hours = { $count ->
    [one] one hour before
   *[other] { $count } hours before
 }
pool-days = { $count ->
    [one] one day
   *[other] { $count } days
 }
pool-months = { $count ->
    [one] one month
   *[other] { $count } months
 }
pool-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
pool-whole-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
pool-hours-and-minutes = { $hours } hours { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
pool-worth = { $points ->
    [one] One point, as much as { $length } of travel
   *[other] { $points } points, as much as { $length } of travel
}
pool-points = { $count ->
    [one] One point
   *[other] { $count } points
}
pool-closings = Closing times
pool-none = none
pool-everywhere = everywhere
pool-money = Who pays
pool-people-decide = Only what a person clicks is filled: the pool gives away no appointment by itself.
pool-pledge-texts = Texts of the pledge
pool-pledge-languages = { $count ->
    [0] Version { $version }: no texts of your own yet, the house’s text holds
    [one] Version { $version }: a text of your own in one language
   *[other] Version { $version }: texts of your own in { $count } languages
 }
pool-blocks = { $count ->
    [one] One person who can be sent today will then lack something
   *[other] { $count } people who can be sent today will then lack something
 }
pool-withdraw = Withdraw
pool-told-withdrawn = The rules are withdrawn.
pool-rules-withdrawn = Future rules of the pool withdrawn
pool-length-range = { $shortest } to { $longest }
pool-allowance-flat = { $first } for up to { $first_length }
pool-allowance-blocks = { $first } for up to { $first_length }, then { $next } for each block of { $next_length } begun
refused-pool-past = Rules cannot hold for the past. Choose today or a later day.
refused-pool-holds = These rules hold already and stay readable. Write new ones.
refused-pool-longest = The longest appointment must not be shorter than the shortest.
refused-pool-number = Please enter a whole number from { $least } to { $most }.
refused-pool-postcodes = Please digits only, at most five each.
refused-pool-despite = Something is ticked here that the pool does not exclude.
interpreting-read = may see requests, interpreters and assignments
interpreting-coordinate = may work on requests: invite, place, call off
interpreting-keep = may keep the records of interpreters
interpreting-rules = may set the rules of the pool
interpreting-report = may read figures and the yearly report
pool-demonstrated = Example data of the pool planted
