# Organisations the centre works with
organisations-title = Organisations
organisations-lead = Associations, schools, authorities, welfare associations and all others the centre works with. Entered once, used everywhere.
organisations-search = Name, abbreviation, town or school number
organisations-any = all
organisations-save = Save
organisations-found = { $count ->
    [one] One organisation
   *[other] { $count } organisations
}
organisations-empty = No organisation has been entered yet. Begin with a single one, or bring your list along as a table.
organisations-none-found = We found nothing for this. Try fewer words, or leave out a filter.
organisations-new-title = Add organisation
organisations-edit-title = Edit organisation
organisations-closed = closed
organisations-aside = Related
organisations-below = Belongs to it
organisations-publishing = Publishing
organisations-is-public = This organisation may be named publicly.
organisations-is-internal = This organisation is not published. A valid consent is missing.
organisations-last-change = Last changed: { $day }
organisations-kept = Saved.
organisations-panel-empty = Not entered as a contact at any organisation.
organisations-from = since { $day }
organisations-until = until { $day }

# Fields
organisations-group-who = Who it is
organisations-group-where = Where it is and how to reach it
organisations-group-standing = Recognition, consent, notes
organisations-name = Name
organisations-short_name = Short name
organisations-kind = Kind
organisations-parent = Belongs to
organisations-address = Address
organisations-street = Street and number
organisations-postcode = Postcode
organisations-town = Town
organisations-district = District
organisations-phone = Telephone
organisations-email = E-mail
organisations-website = Website
organisations-school_number = School number
organisations-school_number-hint = Six digits, for schools only
organisations-recognition = Recognition
organisations-recognition-hint = As what and by whom, for example “as an independent youth welfare organisation by the youth office”
organisations-recognised_since = Recognised since
organisations-recognised_until = Recognised until
organisations-publish_consent_on = Consent to publication on
organisations-publish_consent_on-hint = The day on which the organisation agreed to be named publicly
organisations-publish_withdrawn_on = Consent withdrawn on
organisations-notes = Notes
organisations-notes-hint = For staff only. Please nothing about people’s health, faith or origin.
organisations-closed_on = Closed on

# Kinds
organisations-kind-migrant = Migrant organisation
organisations-kind-school = School
organisations-kind-kita = Day-care centre
organisations-kind-authority = Authority
organisations-kind-welfare = Welfare association
organisations-kind-counselling = Counselling centre
organisations-kind-company = Company
organisations-kind-initiative = Initiative
organisations-kind-centre = Other integration centre
organisations-kind-other = Other

# Contacts
organisations-contacts = Contacts
organisations-contacts-empty = Nobody has been entered yet. A name gives the organisation a face.
organisations-contact-title = Contact
organisations-contact-edit = Edit contact
organisations-contact-over = former
organisations-contact-remove = Remove contact
organisations-contact-remove-text = Only if the entry was a mistake. Whoever has left the organisation gets an end date instead.
organisations-contact-gone = The contact has been removed.
organisations-unknown-person = Person without a name
organisations-contact-group-who = Who is there for you
organisations-contact-name = Name
organisations-contact-role = Function
organisations-contact-role-hint = For example chair, head teacher, project lead
organisations-contact-phone = Telephone
organisations-contact-email = E-mail
organisations-contact-starts_on = From
organisations-contact-ends_on = Until

# Bringing a table along
organisations-import-title = Import table
organisations-import-lead = Bring your list along as it is. Nothing is taken over before you have seen and confirmed it.
organisations-import-steps = Steps
organisations-import-step-file = Choose file
organisations-import-step-columns = Match columns
organisations-import-step-rows = Check and take over
organisations-import-file = Table
organisations-import-file-hint = Excel (XLSX) or CSV, with heads in the first row, up to { $rows } rows and 2 MB
organisations-import-read = Read
organisations-import-columns = Match columns
organisations-import-columns-lead = We have guessed what your columns mean. Please have a look and change what is not right.
organisations-import-column = Column in your table
organisations-import-example = Example
organisations-import-means = Means
organisations-import-leave = do not take over
organisations-import-check = Check rows
organisations-import-rows = Check rows
organisations-import-rows-lead = This is how we understood your rows. Decide where there is doubt; everything is taken over at once or nothing at all.
organisations-import-taken-lead = The table has been taken over, and its content has been deleted here.
organisations-import-count = { $count ->
    [one] One row
   *[other] { $count } rows
}
organisations-import-row = Row
organisations-import-findings = Findings
organisations-import-what = What happens
organisations-import-new = add as new
organisations-import-update = complete the existing one
organisations-import-skip = skip
organisations-import-added = { $count } new
organisations-import-updated = { $count } completed
organisations-import-skipped = { $count } skipped
organisations-import-show-findings = { $count ->
    [one] Show only the row with findings
   *[other] Show only the { $count } rows with findings
}
organisations-import-show-all = Show all rows
organisations-import-back = Match columns differently
organisations-import-keep = Keep choices
organisations-import-keep-hint = Keep your choices before you turn the page. “Take everything over” counts for all pages.
organisations-import-take = Take everything over
organisations-import-kept = Your choices have been kept.
organisations-import-done = Taken over.
organisations-import-to-list = To the list
organisations-finding-number = “{ $name }” has this school number already.
organisations-finding-similar = Sounds like “{ $name }” in the same place.
organisations-finding-repeated = Stands already in row { $row } of this table.

# Log
organisations-added = Organisation added
organisations-changed = Organisation changed
organisations-contact-added = Contact of an organisation added
organisations-contact-changed = Contact of an organisation changed
organisations-contact-removed = Contact of an organisation removed
organisations-contacts-erased = Contacts of a person erased
organisations-import-chosen = Choices for a table kept
organisations-import-mapped = Columns of a table matched
organisations-import-uploaded = Table of organisations uploaded
organisations-imported = Table of organisations taken over

# Rights
organisations-read = may see organisations and their contacts
organisations-edit = may change organisations and their contacts
organisations-import = may import tables of organisations

# Refusals and hints
error-hidden = This contains invisible characters that can distort the text. Please type it anew.
error-school-number = A school number has six digits.
refused-organisations-loop = An organisation cannot belong to itself, not even by way of others.
refused-organisations-number = Another organisation has this school number already.
refused-organisations-formula = This looks like a formula. Please write the content as text.
refused-organisations-kind = We do not know this kind. Possible are for example migrant organisation (Migrantenorganisation), Schule, Kita, Behörde, Verband, Beratungsstelle, Unternehmen, Initiative.
refused-organisations-too-large = This table is too large. Possible are up to { $rows } rows, 60 columns and 2 MB; please split it.
refused-organisations-no-table = This is no table that we can read. Save it in Excel as XLSX or CSV.
refused-organisations-no-rows = There is nothing below the heads in this file.
refused-organisations-no-names = Please match one column with the name; without it no organisation can be added.
refused-organisations-nothing = There is nothing to take over: all rows are skipped.
refused-organisations-row = Row { $row } does not fit what is there already. Nothing has been taken over.
refused-organisations-taken = This table has been taken over already.

# Auskunft
field-organisations-contacts = Contacts
field-organisations-organisation = Organisation
field-organisations-role = Role
field-organisations-phone = Phone
field-organisations-imports = Imported tables
field-organisations-file = File
