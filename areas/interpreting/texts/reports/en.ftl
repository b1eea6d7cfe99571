# Figures of the pool
reports-title = Figures of the pool
reports-lead = What was asked for and filled, how long it took and what it cost: by language, institution, district, occasion and fund. Nobody is named.
reports-years = Years
reports-none = There is no request in this year yet.
reports-requests = Requests
reports-filled = Filled
reports-not-filled = Not filled or open
reports-unfilled = Nobody found
reports-share = { $percent } %
reports-share-least = under 1 %
reports-share-most = over 99 %
reports-hours = Hours interpreted
reports-minutes = Minutes
reports-wait = From request to first acceptance (median)
reports-wait-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
reports-wait-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
reports-wait-days = { $count ->
    [one] one day
   *[other] { $count } days
}
reports-refused = Refused
reports-cancelled = Called off
reports-genders = Assignments by gender
reports-women = women
reports-men = men
reports-others = others
reports-untold = not told
reports-recruiting = Whom we look for
reports-recruiting-text = From all requests nobody was found for we have worked out who could have filled them.
reports-recruiting-none = Somebody was found for every request.
reports-recruit = { $language }: { $people ->
    [one] one more person
   *[other] { $people } more people
 } { $time } would have filled { $open ->
    [one] the one request
   *[other] { $filled } of { $open } requests
 } nobody was found for.
reports-time-mornings = on mornings from Monday to Friday
reports-time-afternoons = on afternoons from Monday to Friday
reports-time-weekdays = from Monday to Friday
reports-time-weekend = at the weekend
reports-why-open = Why nobody was found
reports-no-reason = no reason given
reports-unknown = not known
reports-part-languages = By language
reports-part-kinds = By kind of institution
reports-part-districts = By district
reports-part-occasions = By occasion
reports-part-months = By month
reports-part = Division
reports-what = Name
reports-picture = Share
reports-file = interpreting
reports-figure-requests = Requests for this year
reports-figure-hours = Hours interpreted this year
reports-figure-languages = Languages this year
reports-offer-ask = Ask for an interpreter
reports-offer-join = Join the pool
reports-offer-mine = Your institution’s requests
reports-counted = Refused and called off requests stand by themselves and are in no other figure. Filled is what somebody has taken, also where the appointment is still to come. Hours and cost count once both sides have confirmed; the cost follows the rules of the day, and ways count where the rule says so. Gender is what is entered today.
reports-few-title = Small numbers
reports-few-text = All tables on this page and its files show small numbers, too, because they are for the centre alone. Numbers under { $count } are left out of the report for the council, the public profile and the request form; the rules of the pool say so. Here, too, feedback appears only once there are that many answers. The profile rounds to whole hours.
reports-missed = Filled, but did not take place
reports-average = Mean length
reports-travel = Hours on the way
reports-travel-minutes = Minutes on the way
reports-cost = Cost
reports-late-paid = In addition for late cancellations
reports-late-paid-of = { $sum } for { $count ->
    [one] one assignment
   *[other] { $count } assignments
}
reports-travel-apart = In addition travel costs
reports-travel-apart-of = for { $count ->
    [one] one assignment with a way
   *[other] { $count } assignments with a way
}; they are not part of the cost
reports-unpriced = cannot be computed
reports-unpriced-count = Assignments without a rule of cost
reports-partly-priced = { $sum } ({ $count ->
    [one] one assignment
   *[other] { $count } assignments
} cannot be computed)
reports-unpriced-text = “Cannot be computed” means: the rules of the day of the appointment name no allowance.
reports-reason-elapsed = The date went by while somebody was still looked for
reports-overview = Overview
reports-value = Value
reports-opinions = Feedback
reports-opinion = { $count ->
    [one] one answer
   *[other] { $count } answers
}; understood { $mean } of 4 in the mean; { $again } % would do it again
reports-again = would do it again
reports-by-institutions = Institutions
reports-by-interpreters = Interpreters
reports-turned-away = Request form turned away and counted
reports-turned-away-head = Turned away at the form
reports-turned-away-text = This is how often the rules have turned a form away; each attempt counts. Who asked is not kept.
reports-rule-private = Private person
reports-rule-entitled = Kind of institution
reports-rule-subject = Excluded subject
reports-rule-lead = Too short notice
reports-rule-too-long = Too long
reports-rule-too-short = Too short
reports-rule-series = Recurring dates
reports-rule-medium = Way of meeting
reports-rule-territory = Place outside the territory
reports-rule-public-room = No public room
reports-rule-other = Another rule
reports-variety-other = other
reports-no-fund = no fund
reports-part-varieties = By variety
reports-part-institutions = Most frequent institutions
reports-part-funds = By fund
reports-paper-title = Interpreting: report of { $year }
reports-paper-internal = For the centre alone: with small numbers and the names of the most frequent institutions.
reports-paper-council = Numbers below { $few } are left out so that nobody is recognised, and so are those they could be worked out from. Lines of few requests are put together.
reports-paper-counted = Refused and called off requests stand by themselves and are in no other figure. Filled is what somebody has taken, also where the appointment is still to come. Hours and cost count once both sides have confirmed; the cost follows the rules of the day, and ways count where the rule says so. Gender is what is entered today.
reports-whole = Altogether { $year }
reports-further = others, put together
reports-hidden = too small
reports-download-internal = Report (PDF)
reports-download-council = Report for the council (PDF)
reports-files = Files
reports-figure-held = Assignments that took place this year
reports-offer-pool = What the pool does
