# Notizen für alle im Zentrum
example-title = Notizen
example-lead = Sie schreiben hier etwas auf. Alle im Zentrum können es lesen.
example-new = Neue Notiz
example-new-hint = Höchstens 500 Zeichen
example-keep = Notiz speichern
example-written = Die Notiz ist gespeichert.
example-empty = Es gibt noch keine Notiz.

# Protokoll
example-note-written = Notiz geschrieben
example-notes-erased = Notizen von einer Person gelöscht

# Rechte
example-read = darf Notizen lesen
example-write = darf Notizen schreiben

# Ablehnungen
refused-example-repeated = Diese Notiz gibt es schon.
