# What staff read while keeping the profile.

# Rights
profile-read = may see drafts and versions
profile-edit = may edit, read in, translate and confirm the profile
profile-publish = may publish drafts of others

# Log
profile-edited = Draft changed
profile-submitted = Draft handed over for review
profile-returned = Draft given back
profile-discarded = Draft discarded
profile-published = Version published
profile-found-right = Details confirmed
steckbrief-read = Profile read in
steckbrief-taken-over = Details taken over
directory-updated = Directory of all centres renewed
account-forgotten-by-profile = Name removed from the profile
account-forgotten = Removed account
subject-version = Version of the profile
subject-import = Profile brought along

# Start page
card-review-title = A draft is waiting for your review
card-review-text = Look at the changes and publish them, or give the draft back with a note.
card-review-own = Your draft is waiting for a second person. There is nothing for you to do.
card-draft-title = The profile has an open draft
card-draft-text = The public sees the changes only after a review. Hand the draft over when it is ready.
card-draft-returned = The draft came back with this note: “{ $note }”
deadline-focus-area = Decide on the focus area “{ $name }” again: its period ends on { $day }
deadline-concept = Renew “{ $name }”: the concept holds until { $day }
deadline-confirm = Look through the profile: are the details of “{ $name }” still right?
mail-review-subject = A draft of the profile is waiting for your review
mail-review-body = A draft of the profile is ready and needs a second person. Please look at the changes.
mail-review-button = See the changes

# Messages after saving
told-saved = Saved in the draft.
told-removed = The undertaking has been removed from the draft.
told-confirmed = Thank you. The details are confirmed as right.
told-submitted = Handed over for review. Whoever may publish gets a mail.
told-published = Published. Everybody can read the new version now.
told-returned = The draft is open for editing again.
told-discarded = The draft has been discarded. You still find it among the versions.
told-restored = The earlier version now stands in the draft. It becomes public only after a review.
told-taken-over = Taken over. The details now stand in the draft.

# Refusals
refused-changed-meanwhile = Somebody has saved something else here meanwhile. Compare both and then save again.
refused-in-review = The draft is being reviewed. Nobody changes it meanwhile.
refused-not-open = This version is closed and does not change any more.
refused-not-in-review = No draft is waiting for a review. Perhaps somebody was faster.
refused-own-draft = You wrote in this draft yourself. Another person has to publish it.
refused-note-missing = Please write what still has to be changed.
refused-nothing-changed = The draft says the same as the published version. There is nothing to review.
refused-nothing-published = Nothing has been published yet that could be confirmed.
refused-nothing-chosen = You have chosen nothing. Tick what should go into the draft.
refused-file-empty = There was no text. Choose a file or paste the text.
refused-file-too-large = The file is too large for a profile.
refused-file-not-text = This is not a text file. Save the profile as text or paste it below.
refused-file-no-steckbrief = No profile can be made out in this. Expected are lines such as “Name”, “Schwerpunkte” or “Leitung” with their text.

# Overview
editor-title = Profile
editor-heading = Keep the profile
editor-lead = What you change goes into a draft first. It becomes public when a second person has reviewed it.
editor-blank-title = No profile yet
editor-blank = Bring your profile along from the state portal: you see what was understood and take it over field by field.
editor-blank-import = Bring the profile along
editor-blank-by-hand = Rather begin by hand
editor-draft = Draft
editor-draft-next = Ready? Then look at the changes once more and hand the draft over for review.
editor-no-draft = There is none. As soon as you change something, a new draft begins; the public page stays as it is.
editor-changes = { $count ->
    [0] no change
    [one] one change
   *[other] { $count } changes
}
editor-submitted = Handed over for review by { $name } on { $day }
editor-to-submit = Look and hand over
editor-to-review = Review now
editor-to-changes = Look at the changes
editor-public = Public
editor-not-public = Nothing has been published yet.
editor-since = since { $day }
editor-confirmed = Last confirmed on { $day }.
editor-confirm-by = Please look through it again by { $day }.
editor-confirm = Details are still right
editor-to-public = See the public page
editor-to-versions = All versions
editor-fields = Fields of the profile
editor-column-field = Field
editor-column-content = Content
editor-column-state = State
editor-column-status = Is it running?
editor-undertakings-lead = Everything the centre does. Each undertaking has a public page of its own.
editor-no-undertakings = No undertaking yet.
editor-removed = Removed in the draft:
editor-translations-lead = What has no translation appears in German on the public page, with a note.
editor-import-title = Is there a newer profile?
editor-import-text = Read it in and take over what has changed. Nothing is overwritten unseen.
value-nothing = Nothing entered yet.
part-changed = changed
part-unchanged = unchanged
part-empty = empty
part-complete = complete
part-gaps = { $count ->
    [one] one detail open
   *[other] { $count } details open
}
language-current = { $count ->
    [0] no text translated yet
    [one] one text translated
   *[other] { $count } texts translated
}
language-outdated = { $count } outdated
language-missing = { $count ->
    [one] one missing
   *[other] { $count } missing
}
translations-title = Translations

# Forms
form-required = required
form-choose = Please choose
form-no-choice = Not stated
form-add-entry = Add { $entry } { $number }
part-save = Save in the draft
part-meanwhile = This stands in the draft now
part-meanwhile-advice = Below is what you have written. If you save again, your text counts.
part-aside = Help and history
part-history = Changed in this draft by
part-history-empty = By nobody in this draft yet.
writing-title = How to write texts
writing-paragraph = An empty line separates paragraphs
writing-list = Dashes make a list
writing-bold = Two stars make bold
writing-link = Brackets make a link
undertaking-new = New undertaking
undertaking-remove = Remove undertaking
undertaking-remove-text = The undertaking disappears from the draft and, after the review, from the public page. Earlier versions keep it. Has it only ended? Then rather enter its last day.
undertaking-remove-sure = Yes, I want to remove it
in-review-title = The draft is being reviewed
in-review-text = Meanwhile it stands still, so that the reviewer sees what they publish.
in-review-link = To the review

# Fields
field-name = Name
field-about = About us
field-concept = Integration concept
field-focus_areas = Focus areas
field-undertakings = Undertakings
field-attachment = Place in the administration
field-lead = Head and contact
field-council_decision = Decision that set the centre up
field-further = Further details
list-milestones = Milestones
list-documents = Documents
list-steps = Way through the bodies
entry-undertakings = Undertaking
entry-focus_areas = Focus area
entry-further = Detail
entry-milestones = Milestone
entry-documents = Document
entry-steps = Consultation
input-name = Name
input-about = Introduction
input-about-hint = Two or three sentences for people who do not know the centre yet
input-title = Title
input-text = Text
input-url = Web address
input-adopted_on = Adopted on
input-valid_from = Valid from
input-valid_until = Valid until
input-kind = Kind
input-section = Stands in the profile under
input-projects = Projects
input-projects-hint = One project a line
input-starts_on = First day
input-paused_on = Paused since
input-ended_on = Last day
input-focus_area = Belongs to the focus area
input-contact_name = Contact person
input-contact_phone = Telephone of the contact person
input-contact_email = E-mail of the contact person
input-partners = Partners
input-partners-hint = One partner a line
input-due_on = Planned by
input-reached_on = Reached on
input-need = What schools need
input-benefit = Benefit for schools
input-support = Support for schools
input-office = Office or department
input-division = Division or section
input-head = Head of the division
input-street = Street and number
input-postcode = Postcode
input-town = Town
input-phone = Telephone
input-email = E-mail
input-homepage = Home page
input-body = Body
input-decided_on = Decided on
input-paper = Paper number
input-paper_url = Web address of the paper
input-subject = Subject
input-met_on = Met on
input-role = Task
input-result = Result
input-label = Label
choice-kind-pool = Pool of interpreters
choice-kind-map = Map
choice-kind-funding_line = Funding line
choice-kind-programme = Programme
choice-kind-case_system = Conflict management
choice-kind-event = Event
choice-kind-campaign = Campaign
choice-kind-prize = Prize
choice-kind-network = Network
choice-kind-plan = Plan
choice-kind-none = No kind yet
choice-section-task = Further tasks
choice-section-best_practice = Local projects (best practice)
choice-role-recommendation = Recommendation
choice-role-decision = Decision
choice-role-notice = For information

# Translating
translation-title = Translate: { $language }
translation-lead = The German text stands on one side, your translation beside it. What stays empty appears in German on the public page, with a note.
translation-languages = Language of the translation
translation-german = German
translation-nothing = There is no German text yet that could be translated.
translation-current = translated
translation-outdated = outdated: the German text is newer
translation-missing = missing
translation-made-from = The German text before
translation-still-fits = The translation still fits
translation-meanwhile = Saved meanwhile:

# Reading in
import-title = Read in
import-heading = Read a profile in
import-lead = Bring the profile along from the state portal. Then you see what was understood and decide field by field. Nothing is overwritten unseen.
import-steps = Steps
import-step-read = Read in
import-step-check = Check
import-step-take = Take over
import-file = Upload a file
import-file-hint = A text file from the portal, 1 MB at most. We find out by ourselves how umlauts are stored.
import-or = or
import-text = Paste the text
import-text-hint = Select everything in the portal, copy it and paste it here
import-read = Read and check
import-refused-advice = What you pasted is still there. A file has to be chosen once more.
import-earlier = Read in before
import-column-file = File
import-column-when = When
import-column-who = Who
import-column-taken = Taken over
import-pasted = Pasted text
import-parts-taken = { $count ->
    [0] nothing yet
    [one] one part
   *[other] { $count } parts
}
import-understood-title = This is what we understood
import-understood-lead = Compare it with the raw text, correct what is wrong and choose what should go into the draft.
import-parts = { $count ->
    [one] one part understood
   *[other] { $count } parts understood
}
import-infos = { $count ->
    [one] one hint
   *[other] { $count } hints
}
import-warnings = { $count ->
    [one] one doubt
   *[other] { $count } doubts
}
import-errors = { $count ->
    [one] one error
   *[other] { $count } errors
}
severity-info = Hint
severity-warning = Doubt
severity-danger = Error
import-whole = About the whole file
import-findings = What we noticed
import-current = In the draft so far
import-understood = Understood
import-raw = Raw text
import-raw-entry = In the file
import-to-raw = Raw text
import-look = Look and correct
import-further = What the profile does not say
import-take = Take over into the draft
import-take-over = Take over what is chosen
import-to-editor = To the overview
import-settled-title = Nothing is left to do here
import-settled-text = Everything already stands like this in the draft, or you have taken it over. Now a second person can review it.
import-settled = { $count ->
    [one] One part is unchanged or already taken over
   *[other] { $count } parts are unchanged or already taken over
}
row-new = new
row-different = different from before
row-same = unchanged
row-taken = already taken over

# Reviewing
review-title = Review changes
review-opened = Begun by { $name } on { $day }
review-returned-title = Given back
review-no-difference = The draft says the same as the published version.
review-next = What comes next
review-submit-text = Hand the draft over when everything is right. Until the decision it stays as it is.
review-submit = Hand over for review
review-decide-text = Is everything right? Then publish the changes. Otherwise give them back with a note.
review-release = Publish
review-note = Note
review-note-hint = What still has to be changed?
review-give-back = Give back with a note
review-own = You wrote in this draft. That is why another person decides.
review-waits = The draft is waiting for somebody who may publish.
review-withdraw-text = Have you noticed something else? Take the draft back.
review-withdraw = Take back and go on writing
review-draft-waits = It is still being written.
review-four-eyes = Four eyes: only somebody who did not write in the draft can publish it.
review-edits = Who changed what
review-discard = Discard the draft
review-discard-text = The draft is closed. The public page stays as it is; you still find the draft among the versions.
review-discard-sure = Yes, I want to discard it
review-empty-title = No open draft
review-empty = Everything that was changed is published or discarded.
diff-legend = Signs
diff-came = is added
diff-went = is removed
diff-sign-came = new:
diff-sign-went = removed:
diff-texts = { $count ->
    [one] one text
   *[other] { $count } texts
}
way-came = new
way-went = removed
way-changed = changed
edit-parts = { $count ->
    [one] one part
   *[other] { $count } parts at once
}
edit-restored = Earlier version restored
edit-undertaking-removed = A removed undertaking

# Versions
versions-title = Versions
versions-lead = Every version is kept. If you restore one, it becomes a draft; nothing is lost.
versions-empty = There is no version yet. The first one begins with the first draft.
versions-table = All versions, the newest first
versions-column-version = Version
versions-column-stage = State
versions-column-opened = Begun
versions-column-submitted = For review
versions-column-decided = Decided
version-number = Version { $number }
version-unnumbered = Without a number
version-against = Compared with version { $number }
version-first = The first version: everything is new.
version-no-difference = This version says the same as the one before.
version-no-edits = No changes are noted for this version.
version-restore-title = Back to this version?
version-restore-text = Its content goes into the draft. It becomes public only when a second person has reviewed it.
version-restore-draft = There is an open draft. Its content will be replaced.
version-restore-sure = Yes, replace the draft
version-restore = Put into the draft
stage-draft = Draft
stage-in_review = Under review
stage-published = Public
stage-superseded = Public earlier
stage-discarded = Discarded
area-profile = Profile
field-profile-edits = Parts changed
field-profile-confirmations = Looked through
field-profile-part = Part
