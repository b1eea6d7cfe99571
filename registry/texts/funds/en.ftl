# Funding: where the money comes from and what it is spent on
funds-title = Funding
funds-lead = Where the money comes from, how much of it is reserved, committed and spent, and how far it reaches.
funds-years = Years
funds-empty = There is no fund yet. Add one as soon as the grant decision is there.
funds-table = All funds of the year
funds-all = Together
funds-fund = Fund
funds-budget = Budget
funds-reserved = Reserved
funds-committed = Committed
funds-spent = Spent
funds-returned = Returned
funds-free = Free
funds-free-of = { $free } free of { $amount }
funds-no-budget = No budget for this year yet

# A fund
funds-new-title = New fund
funds-edit-title = Change details
funds-name = Name
funds-name-hint = As you call it in the office
funds-funder = Funder
funds-funder-hint = For example the state, represented by the district government
funds-guideline = Legal basis
funds-guideline-hint = Directive, decree or grant decision with date and reference
funds-guideline-url = Web address of the directive
funds-eligibility = What is funded
funds-eligibility-hint = What may be paid for and what not, in your own words
funds-keep = Save
funds-about = About this fund
funds-state = State of { $year }
funds-budget-table = Budget and state
funds-period = Period
funds-budget-first = Enter budget
funds-budget-change = Change budget
funds-budget-missing = No budget has been entered for { $year } yet.
funds-budget-title = Budget { $year }
funds-budget-bound = { $bound } of it are already reserved, committed or spent. The budget cannot be lower than that.
funds-budget-history = How the budget has changed
funds-amount = Amount in euros
funds-amount-hint = For example 1.234,56
funds-from = First day
funds-until = Last day
funds-reason = Reason
funds-reason-hint = For example: amended decision of 3 March

# Forecast
funds-forecast = How far does the money reach?
funds-forecast-text = If it goes on as before, { $expected } will be spent by the end. Spent or firmly committed today are { $certain }.
funds-runs-out = The money lasts until about { $day }. At the end { $missing } are missing.
funds-suffices = Then { $left } are left over.
funds-chart = Line of spending over the months, beside it the budget. The numbers stand in the table below.
funds-chart-table = The numbers as a table
funds-ahead = If it goes on like this
funds-month = Month
funds-in-month = Spent in the month
funds-until-then = Spent until then
funds-guessed = (estimated)
funds-card-title = { $name }: money is running short
funds-card-text = If it goes on like this, the budget lasts only until { $day }.

# Matters and bookings
funds-items = Matters
funds-items-empty = Nothing is reserved yet. Reserve money before you promise it to anybody.
funds-search = Find a purpose
funds-nothing-found = No matter fits your search.
funds-number = No.
funds-item-number = Matter { $number }
funds-purpose = Purpose
funds-purpose-hint = What the money is for. No names of people, please.
funds-owner = Belongs to
funds-bookings = Bookings
funds-bookings-as-file = All bookings as a file:
funds-day = Day
funds-kind = What
funds-note = Note
funds-note-hint = For example the number of the receipt
funds-booked-by = Booked by
funds-somebody = erased person
funds-reserve-title = Reserve money
funds-reserve-lead = { $free } are still free.
funds-reserve-button = Reserve
funds-book-title = Book the next step
funds-book-lead = A booking is never changed. What was wrong, you book back.
funds-book-button = Book
funds-kind-reserve = Reserved
funds-kind-commit = Committed
funds-kind-spend = Paid
funds-kind-give_back = Returned
funds-kind-cancel = Commitment withdrawn
funds-kind-free = Reservation released
funds-do-reserve = Reserve more (free: { $left })
funds-do-commit = Commit firmly (reserved: { $left })
funds-do-spend = Pay (committed: { $left })
funds-do-give_back = Enter a repayment (paid: { $left })
funds-do-cancel = Withdraw the commitment (committed: { $left })
funds-do-free = Release the reservation (reserved: { $left })
funds-rules-title = Rules for booking
funds-second-person = Second person from this amount on
funds-second-person-hint = From here on, whoever reserved the money does not pay it. Empty means: never needed.
funds-panel-title = Funding

# Messages and log
funds-saved = The details are saved.
funds-budget-saved = The budget is saved.
funds-rule-saved = The rule holds from today on.
funds-fund-added = Fund added
funds-fund-changed = Details of a fund changed
funds-budget-set = Budget set
funds-booked = Booked
funds-rule-set = Rule for booking changed
funds-person-erased = Name removed from bookings

# Rights
funds-read = may see funds and bookings
funds-edit = may keep funds, budgets and rules
funds-book = may reserve, commit and pay funds

# Refusals
refused-funds-overdrawn = So much is not free. { $left } are still free.
refused-funds-not-reserved = So much is not reserved here. Reserved are { $left }.
refused-funds-not-committed = So much is not committed here. Committed are { $left }.
refused-funds-not-spent = So much was not paid here. Paid are { $left }.
refused-funds-outside-period = The budget does not hold on this day. It holds from { $from } to { $until }.
refused-funds-second-person = From { $amount } on a second person pays. You have reserved this amount yourself.
refused-funds-below-bound = It cannot be less: { $bound } are already reserved, committed or spent.
refused-funds-no-budget = The fund has no budget for this year yet.

# Auskunft
field-funds-booked = Own bookings
field-funds-concerning = Matters about this person
field-funds-bookings = Bookings
field-funds-amount-cents = Amount in cents
field-funds-kind-reserve = { funds-kind-reserve }
field-funds-kind-commit = { funds-kind-commit }
field-funds-kind-spend = { funds-kind-spend }
field-funds-kind-give-back = { funds-kind-give_back }
field-funds-kind-cancel = { funds-kind-cancel }
field-funds-kind-free = { funds-kind-free }
