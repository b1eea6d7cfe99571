# The centre's calendar
calendar-title = Calendar
calendar-lead = The centre's appointments: meetings, information evenings, trainings. Assignments and talks stand with their area and in people's calendars.
calendar-views = Views of the calendar
calendar-view-list = List
calendar-view-week = Week
calendar-view-month = Month
calendar-view-holidays = Holidays
calendar-turn = Turn the page
calendar-before = Back
calendar-after = On
calendar-week-of = Week { $number } of { $year }
calendar-days-empty = There is no appointment in these days yet.

# List
calendar-count = { $count ->
    [one] One appointment
   *[other] { $count } appointments
}
calendar-search = Search title or place
calendar-from-day = From this day on
calendar-kind-any = All kinds
calendar-kind-team = Meeting
calendar-kind-information = Information event
calendar-kind-training = Training
calendar-kind-other = Appointment
calendar-column-day = Day
calendar-column-from = Begins
calendar-column-minutes = Minutes
calendar-column-time = Time
calendar-column-what = What
calendar-column-kind = Kind
calendar-column-place = Place
calendar-column-state = State
calendar-cancelled-badge = cancelled
calendar-protected-badge = Place stays in the house
calendar-empty = No appointment lies ahead. Make the next one with “New appointment”.
calendar-empty-narrowed = No appointment fits. Search with fewer words or from an earlier day on.

# Form
calendar-new = New appointment
calendar-edit-title = Change the appointment
calendar-form-lead = An appointment of the centre itself. Everybody with the calendar sees it.
calendar-form-with = On it:
calendar-field-title = Title
calendar-field-title-hint = What it is about, without names of clients
calendar-field-kind-hint = Only the kind appears in subscribed calendars, not the title
calendar-field-day = Day
calendar-field-from = From
calendar-field-until = Until
calendar-field-until-day = Ends on another day
calendar-field-until-day-hint = Only if it goes on overnight
calendar-field-place-hint = Room or address
calendar-field-protected = The place stays in the house
calendar-field-protected-hint = Then it is in no subscribed calendar and in no file.
calendar-field-link = Address on the web
calendar-field-link-hint = For a meeting on screen, for example https://…
calendar-field-phone = Telephone
calendar-error-time = This is no time of day. Example: 14:30
calendar-keep = Keep
calendar-refused-advice = Choose another time, or put the person on it tentatively.

# Appointment
calendar-cancelled-on = Cancelled on { $day }
calendar-minutes = { $count } minutes
calendar-people = Who is on it
calendar-people-empty = Nobody yet. People are added in their own calendars.
calendar-person-unknown = A person who is no longer on record
calendar-role-guest = takes part
calendar-reply = Reply
calendar-reply-accepted = accepted
calendar-reply-tentative = tentative
calendar-reply-declined = declined
calendar-reply-remove = take off the appointment
calendar-cancel-title = Call the appointment off
calendar-cancel-reason = Why does it not take place?
calendar-cancel-hint = Stands with the appointment afterwards. Whoever had accepted is free again.
calendar-cancel = Call off
calendar-to-form = Change or move
calendar-download = As a calendar file (.ics)
calendar-to-week = To the week
calendar-was-booked = The appointment is in the calendar.
calendar-was-kept = This is kept.
calendar-was-cancelled = The appointment is called off.

# A person's calendar
calendar-of = Calendar: { $name }
calendar-to-person = To the person
calendar-panel = Appointments
calendar-panel-empty = Nothing lies ahead.
calendar-panel-more = Calendar, times and absences
calendar-coming = What lies ahead
calendar-coming-empty = No appointment lies ahead.
calendar-new-with = New appointment with this person
calendar-join = Put on an appointment of the centre
calendar-join-firm = Accept firmly
calendar-join-tentative = Tentatively
calendar-availability = When they can come
calendar-availability-empty = No times yet. Without them nobody can tell when the person usually comes.
calendar-weekly = { $day }, { $from } to { $until }, since { $since }
calendar-weekly-until = { $day }, { $from } to { $until }, from { $since } to { $last }
calendar-field-weekday = Day of the week
calendar-field-valid-from = Holds from
calendar-field-valid-until = Holds until (optional)
calendar-availability-add = Add the time
calendar-absences = Absences
calendar-absences-empty = No absence on record.
calendar-absence-hint = Nobody asks for the reason; please do not write it anywhere either.
calendar-field-away-from = First day
calendar-field-away-until = Last day (empty: one day only)
calendar-absence-add = Add the absence
calendar-remove = Remove

# Subscription
calendar-feed-title = Calendar subscription
calendar-feed-lead = A secret address from which a phone or Outlook fetches this person's appointments by itself. It says only kind, time and place.
calendar-feed-since = The subscription exists since { $moment }.
calendar-feed-make = Make an address
calendar-feed-renew = Make a new address, end the old one
calendar-feed-revoke = End the subscription
calendar-feed-made-lead = This address shows the appointments of { $name }. Give it to this person only.
calendar-feed-once = You see the address only now.
calendar-feed-once-advice = Only a checksum is kept. If the address is lost, simply make a new one.
calendar-feed-address = Address to subscribe to
calendar-feed-back = Back to the person's calendar
calendar-feed-ended = The subscription has ended; the address is void.
calendar-feed-name = Appointments with the integration centre

# Holidays
calendar-holidays-title = Holidays { $year }
calendar-public-holidays = Public holidays in North Rhine-Westphalia
calendar-holiday-new-year = New Year's Day
calendar-holiday-good-friday = Good Friday
calendar-holiday-easter-monday = Easter Monday
calendar-holiday-labour = Labour Day
calendar-holiday-ascension = Ascension Day
calendar-holiday-whit-monday = Whit Monday
calendar-holiday-corpus-christi = Corpus Christi
calendar-holiday-unity = Day of German Unity
calendar-holiday-all-saints = All Saints' Day
calendar-holiday-christmas = Christmas Day
calendar-holiday-second-christmas = Second Day of Christmas
calendar-school = School holidays
calendar-school-empty = No school holidays have been imported for this year.
calendar-school-file = Import holidays
calendar-school-hint = A calendar file (.ics) as the school ministry publishes it. Holidays in the same days are replaced.
calendar-school-import = Import
calendar-school-was-imported = The school holidays are in the calendar now.

# Log
calendar-booked = Appointment booked
calendar-changed = Appointment changed
calendar-cancelled = Appointment cancelled
calendar-replied = Reply to an appointment kept
calendar-person-removed = Person taken off an appointment
calendar-person-erased = Calendar of a person erased
calendar-availability-changed = Availability of a person changed
calendar-absence-changed = Absence of a person changed
calendar-feed-made = Calendar subscription made
calendar-feed-revoked = Calendar subscription ended
calendar-school-imported = School holidays imported

# Rights
calendar-read = may read the calendar
calendar-edit = may keep appointments, times and absences

# Refusals
refused-calendar-clash = One of the people has already accepted from { $from } to { $until }.
refused-calendar-cancelled = This appointment was cancelled. Make a new one.
refused-calendar-no-time = The end is not after the beginning.
refused-calendar-too-long = An appointment takes a month at most.
refused-calendar-too-many = There are { $limit } entries already. Delete one you do not need any more.
refused-calendar-left-out = There is no such time on that day: the clocks change to summer time.
refused-calendar-file = This is no calendar file. Choose a file that ends in .ics.
refused-calendar-file-empty = There are no holidays in the calendar file.
refused-calendar-file-large = The calendar file is too large: 256 kilobytes and 200 entries at most.
refused-calendar-event = The entry “{ $name }” is no holiday: a name or a day is missing, it repeats, or it takes longer than ten weeks.
calendar-expired = Old appointments deleted

# Auskunft
field-calendar-appointments = Appointments
field-calendar-title = Title
field-calendar-starts-at = Start
field-calendar-ends-at = End
field-calendar-place = Place
field-calendar-cancelled-on = Cancelled on
field-calendar-reply = Reply
field-calendar-availability = Times of the week
field-calendar-weekday = Day of the week (1 = Monday)
field-calendar-from-minute = From minute of the day
field-calendar-until-minute = Until minute of the day
field-calendar-valid-from = Valid from
field-calendar-valid-until = Valid until
field-calendar-absences = Absences
field-calendar-feed-since = Calendar feed since
field-calendar-reply-accepted = { calendar-reply-accepted }
field-calendar-reply-tentative = { calendar-reply-tentative }
field-calendar-reply-declined = { calendar-reply-declined }
