# Dokumente: Dateien zu Einträgen, und Briefe
documents-title = Dokumente
documents-lead = Hier finden Sie Dateien. Jede Datei gehört zu einem Eintrag. Neue Dateien fügen Sie auf der Seite vom Eintrag hinzu.
documents-empty = Hier ist noch keine Datei. Öffnen Sie zuerst einen Eintrag. Dort fügen Sie die Datei hinzu.
documents-record-empty = Zu diesem Eintrag gibt es noch keine Datei.
documents-nothing-found = Nichts gefunden.
documents-search = Dokument suchen
documents-table = Alle Dokumente
documents-name = Datei
documents-description = Was ist das?
documents-description-hint = Zum Beispiel: Bescheid vom 3. März
documents-size = Größe
documents-uploaded = Hinzugefügt
documents-where = Eintrag
documents-to-record = Alle Dokumente zu diesem Eintrag
documents-remove = Löschen
documents-new = Datei hinzufügen
documents-file = Datei
documents-file-hint = Das geht: PDF, PNG, JPEG, Word, Excel, LibreOffice, Text. Die Datei darf höchstens { $limit } MB groß sein. Bei Fotos löschen wir den Ort.
documents-keep = Hinzufügen
documents-save = Speichern
documents-panel-add = Datei hinzufügen
documents-panel-all = Alle Dokumente
documents-panel-empty = Hier ist noch keine Datei.
documents-limit-title = Größe der Dateien
documents-limit = Wie viele Megabyte höchstens?
documents-limit-hint = Eine Zahl von 1 bis 100. Meistens sind es 20.
error-documents-limit = Bitte schreiben Sie eine Zahl von 1 bis 100.

# Briefkopf
documents-letterhead-title = Briefkopf
documents-letterhead-lead = Das steht oben auf jedem Brief von Ihrem Zentrum.
documents-letterhead-preview = Einen Brief zur Probe ansehen (PDF)
documents-head-name = Name vom Zentrum
documents-head-office = Zeile über dem Namen
documents-head-office-hint = Zum Beispiel: Stadt Musterstadt
documents-head-street = Straße und Hausnummer
documents-head-postcode = Postleitzahl
documents-head-town = Ort
documents-head-footer = Zeile ganz unten
documents-head-footer-hint = Zum Beispiel: Haltestelle und Öffnungszeiten
documents-letter-page = Seite {"{page}"} von {"{pages}"}
documents-letter-phone = Telefon
documents-letter-email = E-Mail
documents-letter-website = Internet
documents-letter-date = Datum
documents-sample-subject = Brief zur Probe
documents-sample-greeting = Guten Tag,
documents-sample-text = so sieht ein Brief von Ihnen aus. Man kann ihn sich vorlesen lassen. Die Adresse passt in das Fenster vom Umschlag.
documents-sample-what = Wofür
documents-sample-amount = Betrag
documents-sample-row = Beispiel
documents-sample-end = Viele Grüße

# Meldungen und Protokoll
documents-kept = Die Datei ist gespeichert.
documents-saved = Gespeichert.
documents-attached = Dokument hinzugefügt
documents-removed = Dokument gelöscht
documents-erased = Dokumente von einer Person gelöscht
documents-letterhead-written = Briefkopf geändert
documents-limit-set = Größe der Dateien geändert

# Rechte
documents-read = darf Dokumente lesen
documents-edit = darf Dokumente hinzufügen und löschen
documents-letterhead = darf den Briefkopf und die Größe der Dateien ändern

# Ablehnungen
refused-documents-empty = Bitte wählen Sie eine Datei aus. Diese Datei ist leer.
refused-documents-too-large = Die Datei ist zu groß. Höchstens { $limit } MB gehen. Machen Sie die Bilder kleiner.
refused-documents-kind = Diese Art von Datei geht nicht. Speichern Sie sie als PDF. Dann versuchen Sie es noch einmal.
refused-documents-broken = Die Datei ist kaputt. Öffnen Sie sie und speichern Sie sie neu.
refused-documents-macros = In der Datei sind Programme. Speichern Sie sie ohne Programme oder als PDF.
refused-documents-encrypted = Die Datei hat ein Passwort. Speichern Sie sie ohne Passwort.
refused-documents-bomb = Diese Datei ist viel zu groß, wenn man sie öffnet. Sie geht nicht.

# Auskunft
field-documents-about = Dateien über die Person
field-documents-brought = Selbst abgelegte Dateien
field-documents-bytes = Größe in Byte
