# Documents: files on records, and letters
documents-title = Documents
documents-lead = Files that hang on a record: on a fund, an organisation, a place. You add new files on the record's page.
documents-empty = Nothing has been filed yet. Open a record, for example a fund, and add a file there.
documents-record-empty = Nothing has been filed for this record yet.
documents-nothing-found = No document fits your search.
documents-search = Find a document
documents-table = Filed documents
documents-name = File
documents-description = What is it?
documents-description-hint = For example: grant decision of 3 March
documents-size = Size
documents-uploaded = Filed
documents-where = Record
documents-to-record = All documents of this record
documents-remove = Remove
documents-new = Add a file
documents-file = File
documents-file-hint = PDF, PNG, JPEG, Word, Excel, LibreOffice or text, { $limit } MB at most. We remove place and camera from photographs.
documents-keep = Add
documents-save = Save
documents-panel-add = Add a file
documents-panel-all = All documents
documents-panel-empty = Nothing has been filed yet.
documents-limit-title = Size of files
documents-limit = Megabytes at most
documents-limit-hint = A whole number from 1 to 100. Usual are 20.
error-documents-limit = Please enter a whole number from 1 to 100.

# Letterhead
documents-letterhead-title = Letterhead
documents-letterhead-lead = This stands on every letter that Vielfalt sets for your centre.
documents-letterhead-preview = Look at a sample letter (PDF)
documents-head-name = Name of the centre
documents-head-office = Line above the name
documents-head-office-hint = For example: City of Musterstadt · The Mayor
documents-head-street = Street and number
documents-head-postcode = Postcode
documents-head-town = Town
documents-head-footer = Footer
documents-head-footer-hint = For example bus stop and opening hours
documents-letter-page = Page {"{page}"} of {"{pages}"}
documents-letter-phone = Telephone
documents-letter-email = E-mail
documents-letter-website = Website
documents-letter-date = Date
documents-sample-subject = Sample letter
documents-sample-greeting = Hello,
documents-sample-text = this is what a letter with your letterhead looks like. It can be read aloud and kept for good. The address stands where the window of an envelope shows it.
documents-sample-what = What for
documents-sample-amount = Amount
documents-sample-row = Example
documents-sample-end = Kind regards

# Messages and log
documents-kept = The file has been added.
documents-saved = Saved.
documents-attached = Document added
documents-removed = Document removed
documents-erased = Documents of a person erased
documents-letterhead-written = Letterhead changed
documents-limit-set = Size of files set

# Rights
documents-read = may read documents on records
documents-edit = may add and remove documents
documents-letterhead = may set the letterhead and the size of files

# Refusals
refused-documents-empty = Please choose a file. This one is empty.
refused-documents-too-large = The file is too large: { $limit } MB at most. Make its pictures smaller, or split it.
refused-documents-kind = We do not take such files. Save it as PDF and try again.
refused-documents-broken = The file is damaged or incomplete. Open it and save it anew.
refused-documents-macros = The file contains macros. Save it without them, as DOCX, XLSX, ODT, ODS or PDF.
refused-documents-encrypted = The file is protected by a password. Save it without one.
refused-documents-bomb = The file becomes enormous when it is unpacked. We do not take it.

# Auskunft
field-documents-about = Files about the person
field-documents-brought = Files they stored
field-documents-bytes = Size in bytes
