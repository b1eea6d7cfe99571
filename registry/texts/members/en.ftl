# Who acts for an organisation, and who is invited to
members-title = Accounts of its own
members-empty = Nobody acts for this organisation with an account of their own yet. Invite somebody: then the organisation looks after its data and its people itself.
members-panel-empty = Acts for no organisation.
members-own-title = My organisation
members-own-empty = You do not belong to an organisation at present. If you were invited, the invitation is on your start page.
members-colleagues = Colleagues
members-self = you
members-closed = account closed
members-no-facts = Nothing is known here about your organisation yet.
members-position-administrator = Administrator
members-position-member = Member
members-role-requester = Requesting body
members-role-partner = Partner organisation

# Changing
members-change = Change position or end
members-change-own = My position
members-make-administrator = Make administrator
members-make-member = Take administration away
members-hand-over = Hand over administration
members-end = End membership
members-end-text = Whoever no longer belongs sees nothing of the organisation. If the account has no other task, it is signed out at once.
members-leave = Leave the organisation
members-leave-text = After that you see nothing of the organisation any more. Only a new invitation brings you back.
members-correct = Correct the data
members-correct-lead = Keep up to date how your organisation is reached. The centre sees each change in the log.
members-centre-title = What the centre looks after
members-centre-text = Name, kind, recognition and the consent to be published are changed by the centre. If something is wrong, tell them.

# Inviting
members-invite = Invite with an account of their own
members-invite-contact = Invite with an account of their own
members-invite-colleague = Invite a colleague
members-invite-title = Invite
members-invite-lead = The invitation comes by mail with a link that works once. An account is made only when the person accepts.
members-invite-send = Send invitation
organisations-guest-group-whom = Whom you invite
organisations-guest-name = Name
organisations-guest-email = E-mail address
organisations-guest-language = Language of the invitation
organisations-guest-position = Position in the organisation
organisations-guest-position-hint = Administrators correct the organisation's data and invite others.
organisations-guest-role = Task
organisations-guest-role-hint = Requesting bodies ask the centre for something, partner organisations work together with it.
members-invitations = Open invitations
members-expired = expired
members-holds-until = valid until { $day }
members-send-again = Send again
members-revoke = Take back

# Rules
members-rules-title = Rules for invitations
members-rules-lead = These numbers hold from today for all organisations. Invitations already sent keep their term.
organisations-rules-group-numbers = Invitations
organisations-rules-lives_days = For how many days an invitation is valid
organisations-rules-lives_days-hint = 1 to 60
organisations-rules-most_per_day = How many invitations an organisation sends a day
organisations-rules-most_per_day-hint = 1 to 200. This protects the mailboxes of others.

# Accepting
members-accept-title = Invitation
members-accept-lead = You are invited to act for { $organisation } in Vielfalt. Vielfalt is the software of the municipal integration centre.
members-accept-as-administrator = As an administrator you correct the organisation's data, invite others and end memberships.
members-accept-as-member = As a member you see the organisation's data and act for it.
members-accept-data = The centre and the organisation's administrators see your name and your e-mail address.
members-accept-leave = You can leave the organisation again at any time.
members-accept-name-hint = As you are called at work. Please check the spelling.
members-accept = Accept the invitation
members-accept-sign-in = There is an account for your address already. Sign in; the invitation is then on your start page.
members-accept-other = You are signed in with another account than the one this invitation was sent to. Sign out and open the link again.
members-accept-until = The invitation is valid until { $day }.
members-accept-stranger = If you do not know the organisation, simply close this page.
members-card-title = Invitation: { $organisation }
members-card-text = See what it means, and accept.

# Mail
members-mail-organisation = Organisation
mail-members-subject = Invitation for { $organisation }
mail-members-body = You are invited to act for { $organisation } in Vielfalt, the software of your municipal integration centre. The page behind this link says what that means:
mail-members-button = See the invitation
mail-members-end = The link is valid until { $day } and only once. If you do not know the organisation, simply delete this mail; then nothing happens.

# Messages
members-told-invited = The invitation is on its way.
members-told-revoked = The invitation is taken back, its link opens nothing any more.
members-told-position = The position is changed.
members-told-ended = The membership is ended.
members-told-joined = Welcome. You belong now.

# Log
members-invited = Invited into an organisation
members-invited-again = Invitation into an organisation sent again
members-revoked = Invitation into an organisation taken back
members-joined = Invitation into an organisation accepted
members-ended = Membership in an organisation ended
members-position-set = Position in an organisation changed
members-handed-over = Administration of an organisation handed over
members-corrected = Organisation has corrected its data
members-rules-set = Rules for invitations changed

# Rights
organisations-members = may invite people of organisations with accounts of their own and end memberships
organisations-own = may see their own organisation, and as its administrator look after it

# Dossier
field-organisations-acts-for = Acts for organisations
field-organisations-memberships = Memberships
field-organisations-position = Position
field-organisations-invitations = Invitations received
field-organisations-invited-at = Has invited others
field-organisations-from = From
field-organisations-until = Until

# Refusals
error-members-belongs = This address belongs to somebody of the organisation already.
error-members-invited = An invitation to this address is on its way already. You can send it again.
error-members-number = Please enter a whole number within the range given.
refused-members-last = This is the last administrator. Make somebody else an administrator first.
refused-members-too-many = An organisation sends no more than { $limit } invitations a day. Go on tomorrow.
refused-members-invitation = This invitation is not valid any more. Ask for a new one.
refused-members-account = There is an account for this address already. Sign in; the invitation is then on your start page. If you cannot sign in, ask the centre.
refused-members-already = You belong to this organisation already.
refused-members-hand-over = You can only hand over to somebody else whose account is open.
