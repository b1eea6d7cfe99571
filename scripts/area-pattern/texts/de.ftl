# Notizen der Mitarbeitenden füreinander
example-title = Notizen
example-lead = Was Sie hier schreiben, sehen alle Mitarbeitenden des Zentrums.
example-new = Neue Notiz
example-new-hint = Höchstens 500 Zeichen
example-keep = Notiz festhalten
example-written = Die Notiz steht jetzt hier.
example-empty = Noch hat niemand etwas notiert.

# Protokoll
example-note-written = Notiz geschrieben
example-notes-erased = Notizen einer Person gelöscht

# Rechte
example-read = darf Notizen lesen
example-write = darf Notizen schreiben

# Ablehnungen
refused-example-repeated = Genau das steht schon als neueste Notiz hier.
