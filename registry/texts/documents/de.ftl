# Dokumente: Dateien zu Einträgen, und Briefe
documents-title = Dokumente
documents-lead = Dateien, die an einem Eintrag hängen: an einem Fördertopf, einer Organisation, einem Ort. Neue Dateien legen Sie auf der Seite des Eintrags ab.
documents-empty = Noch ist nichts abgelegt. Öffnen Sie einen Eintrag, zum Beispiel einen Fördertopf, und legen Sie dort eine Datei ab.
documents-record-empty = Zu diesem Eintrag ist noch nichts abgelegt.
documents-nothing-found = Kein Dokument passt zu Ihrer Suche.
documents-search = Dokument suchen
documents-table = Abgelegte Dokumente
documents-name = Datei
documents-description = Was ist das?
documents-description-hint = Zum Beispiel: Bewilligungsbescheid vom 3. März
documents-size = Größe
documents-uploaded = Abgelegt
documents-where = Eintrag
documents-to-record = Alle Dokumente dieses Eintrags
documents-remove = Entfernen
documents-new = Datei ablegen
documents-file = Datei
documents-file-hint = PDF, PNG, JPEG, Word, Excel, LibreOffice oder Text, höchstens { $limit } MB. Aus Fotos entfernen wir Ort und Kamera.
documents-keep = Ablegen
documents-save = Speichern
documents-panel-add = Datei ablegen
documents-panel-all = Alle Dokumente
documents-panel-empty = Noch ist nichts abgelegt.
documents-limit-title = Größe der Dateien
documents-limit = Höchstens so viele Megabyte
documents-limit-hint = Eine ganze Zahl von 1 bis 100. Üblich sind 20.
error-documents-limit = Bitte schreiben Sie eine ganze Zahl von 1 bis 100.

# Briefkopf
documents-letterhead-title = Briefkopf
documents-letterhead-lead = Das steht auf jedem Brief, den Vielfalt für Ihr Zentrum setzt.
documents-letterhead-preview = Probebrief ansehen (PDF)
documents-head-name = Name des Zentrums
documents-head-office = Zeile über dem Namen
documents-head-office-hint = Zum Beispiel: Stadt Musterstadt · Der Oberbürgermeister
documents-head-street = Straße und Hausnummer
documents-head-postcode = Postleitzahl
documents-head-town = Ort
documents-head-footer = Fußzeile
documents-head-footer-hint = Zum Beispiel Haltestelle und Öffnungszeiten
documents-letter-page = Seite {"{page}"} von {"{pages}"}
documents-letter-phone = Telefon
documents-letter-email = E-Mail
documents-letter-website = Internet
documents-letter-date = Datum
documents-sample-subject = Probebrief
documents-sample-greeting = Guten Tag,
documents-sample-text = so sieht ein Brief mit Ihrem Briefkopf aus. Er lässt sich vorlesen und dauerhaft aufbewahren. Die Anschrift steht dort, wo sie im Fenster eines Umschlags zu lesen ist.
documents-sample-what = Wofür
documents-sample-amount = Betrag
documents-sample-row = Beispiel
documents-sample-end = Mit freundlichen Grüßen

# Meldungen und Protokoll
documents-kept = Die Datei ist abgelegt.
documents-saved = Gespeichert.
documents-attached = Dokument abgelegt
documents-removed = Dokument entfernt
documents-erased = Dokumente einer Person gelöscht
documents-letterhead-written = Briefkopf geändert
documents-limit-set = Größe der Dateien festgelegt

# Rechte
documents-read = darf Dokumente an Einträgen lesen
documents-edit = darf Dokumente ablegen und entfernen
documents-letterhead = darf den Briefkopf und die Größe der Dateien festlegen

# Ablehnungen
refused-documents-empty = Bitte wählen Sie eine Datei aus. Diese hier ist leer.
refused-documents-too-large = Die Datei ist zu groß: höchstens { $limit } MB. Verkleinern Sie die Bilder darin, oder teilen Sie sie auf.
refused-documents-kind = Solche Dateien nehmen wir nicht an. Speichern Sie sie als PDF und versuchen Sie es noch einmal.
refused-documents-broken = Die Datei ist beschädigt oder unvollständig. Öffnen und speichern Sie sie neu.
refused-documents-macros = Die Datei enthält Makros. Speichern Sie sie ohne Makros, als DOCX, XLSX, ODT, ODS oder PDF.
refused-documents-encrypted = Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.
refused-documents-bomb = Die Datei wird beim Auspacken unmäßig groß. Wir nehmen sie nicht an.

# Auskunft
field-documents-about = Dateien über die Person
field-documents-brought = Selbst abgelegte Dateien
field-documents-bytes = Größe in Byte
