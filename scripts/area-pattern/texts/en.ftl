# Notes that staff write for each other
example-title = Notes
example-lead = Everybody who works at the centre sees what you write here.
example-new = New note
example-new-hint = 500 characters at most
example-keep = Keep this note
example-written = The note is here now.
example-empty = Nobody has written a note yet.

# Log
example-note-written = Note written
example-notes-erased = Notes of a person erased

# Rights
example-read = may read notes
example-write = may write notes

# Refusals
refused-example-repeated = The newest note says exactly this already.
