# Vielfalt: words every page needs.
product-name = Vielfalt
brand-line = Municipal integration centres in North Rhine-Westphalia
demo-notice = Demonstration with example accounts. This is no service of the city.
skip-to-content = Skip to content
navigation-label = Main navigation
staff-navigation-label = Staff navigation
menu-registry = Records
menu-house = Administration
breadcrumb-label = You are here
breadcrumb-house = All centres
language-label = Language
language-choose = Choose a language
account-label = Account
public-page = Public page
footer-label = Legal notes and source code
footer-line = Vielfalt is free software for the municipal integration centres of North Rhine-Westphalia.
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-imprint = Legal notice
footer-source = Source code
sign-in = Sign in
sign-out = Sign out
action-cancel = Cancel
action-older = Older entries

# Sign-in
sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-email-hint = The address under which the centre knows you
sign-in-send = Send sign-in link
sign-in-sent-title = Please look into your mailbox
sign-in-sent = If the centre knows { $email }, a mail with your sign-in link will arrive within minutes. It is valid for 30 minutes and works once.
sign-in-sent-advice = Nothing arrived? Look into your spam folder, or
sign-in-again = ask for a new link.
sign-in-only-reading = You only want to read what the centre publishes? No need to sign in:
sign-in-to-public = go to the public page
sign-in-link-title = Sign in now
sign-in-link-lead = This button signs you in. The link is used up afterwards.
sign-in-link-button = Sign in
sign-in-link-stranger = You did not ask for a link? Then simply close this page.
mail-link-subject = Your sign-in link
mail-link-body = This link signs you in once:
mail-link-end = The link is valid for 30 minutes. If you did not ask for it, simply delete this mail.

# Start
start-title = Today
start-greeting = Hello { $name }
start-due = What is due
start-shortcuts = Shortcuts
start-empty-title = Nothing urgent
start-empty = Nothing is waiting for you today. New tasks appear here by themselves.
start-urgent = Urgent

# Log
log-title = Log
log-lead = Every change stands here with its time and person. The entries form a chain: nobody can change or remove one unnoticed.
log-empty = Nobody has changed anything yet.
log-number = No.
log-when = When
log-who = Who
log-what = What
log-subject = About
log-pages = Pages of the log
log-table = Entries of the log, the newest first
account-added = Account added
centre-opened = Centre opened
sign-in-link-issued = Sign-in link issued
signed-in = Signed in
signed-out = Signed out
machine-sign-in = Vielfalt (sign-in)
machine-demonstration = Vielfalt (demonstration)
machine-directory = Vielfalt (directory)
machine-erasure = Vielfalt (erasure)
machine-command-line = Vielfalt (command line)

# Outbox
outbox-title = Outbox
outbox-lead = Mails and follow-ups that could not be delivered yet.
outbox-empty = Everything has been delivered.
outbox-kind = Kind
outbox-attempts = Attempts
outbox-error = Last error
outbox-next = Next attempt
outbox-table = Deliveries that are stuck

# Rights
platform-read_log = may read the log
platform-read_outbox = may see the outbox

# Errors
error-not-found-title = There is no such page
error-not-found-advice = Perhaps the address is out of date, or the page is meant for other people. The overview shows all centres.
error-sign-in-title = Please sign in
error-sign-in-advice = Your session has ended, or you had not signed in yet. Sign in and then send the form again.
error-refused-title = That does not work
error-refused-advice = Go back one page in your browser; what you typed is still there.
error-invalid-title = Please check your details
error-failure-title = Something went wrong on our side
error-failure-advice = It is not your fault, and nothing has been lost. Try again in a minute. If it happens again, please tell us the number.
error-number = Error { $count }
error-reference = Reference
error-to-centre = To the centre's page
error-summary-title = Please check these details

# Refusals
refused-unknown-role = There is no role “{ $role }”.
refused-email-taken = There is an account with this e-mail address already.
refused-sign-in-link = This sign-in link is no longer valid. It has been used, has expired or is incomplete. Simply ask for a new one.
refused-not-signed-in = You are not signed in.
refused-unreadable-form = The form arrived incomplete.

# Details
error-required = Please fill in this field.
error-email = This is not a complete e-mail address. Example: name@stadt.de
error-email-at = Please write the @ sign itself. Example: name@stadt.de
error-phone = This is not a telephone number one can call. Example: 0231 50-27247
error-phone-impossible = There can be no such number. Please check area code and length.
error-web = This is not a complete web address. Example: https://www.stadt.de
error-web-scheme = A web address begins with https:// or http://.
error-web-user-name = No @ may stand in the address before the name of the site.
error-postcode = A German postcode has five digits.
error-town = This is not the name of a town.
error-day = There is no such day. Example: 24.11.2026
error-choice = Please choose an entry of the list.
error-too-long = This is too long: at most { $limit } characters.
error-period = The end is before the beginning.

# Lists
list-find = Search
list-all = Show all
list-pages = Pages of the list
list-previous = Previous page
list-next = Next page
list-page = Page { $number } of { $pages }
list-as-file = This list as a file:
