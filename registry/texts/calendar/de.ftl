# Kalender des Zentrums
calendar-title = Kalender
calendar-lead = Termine des Zentrums: Besprechungen, Informationsabende, Fortbildungen. Einsätze und Gespräche stehen bei ihrem Bereich und in den Kalendern der Personen.
calendar-views = Ansichten des Kalenders
calendar-view-list = Liste
calendar-view-week = Woche
calendar-view-month = Monat
calendar-view-holidays = Feiertage und Ferien
calendar-turn = Blättern
calendar-before = Zurück
calendar-after = Weiter
calendar-week-of = Woche { $number } im Jahr { $year }
calendar-days-empty = In diesen Tagen steht noch kein Termin.

# Liste
calendar-count = { $count ->
    [one] Ein Termin
   *[other] { $count } Termine
}
calendar-search = Titel oder Ort suchen
calendar-from-day = Ab dem Tag
calendar-kind-any = Alle Arten
calendar-kind-team = Besprechung
calendar-kind-information = Informationsveranstaltung
calendar-kind-training = Fortbildung
calendar-kind-other = Termin
calendar-column-day = Tag
calendar-column-from = Beginn
calendar-column-minutes = Minuten
calendar-column-time = Uhrzeit
calendar-column-what = Was
calendar-column-kind = Art
calendar-column-place = Ort
calendar-column-state = Stand
calendar-cancelled-badge = abgesagt
calendar-protected-badge = Ort bleibt im Haus
calendar-empty = Es steht kein Termin an. Den nächsten legen Sie mit „Neuer Termin“ an.
calendar-empty-narrowed = Dazu gibt es keinen Termin. Suchen Sie mit weniger Wörtern oder ab einem früheren Tag.

# Formular
calendar-new = Neuer Termin
calendar-edit-title = Termin ändern
calendar-form-lead = Ein Termin des Zentrums selbst. Alle Mitarbeitenden mit Kalender sehen ihn.
calendar-form-with = Mit dabei:
calendar-field-title = Titel
calendar-field-title-hint = Worum es geht, ohne Namen von Ratsuchenden
calendar-field-kind-hint = Nur die Art erscheint in abonnierten Kalendern, nicht der Titel
calendar-field-day = Tag
calendar-field-from = Von
calendar-field-until = Bis
calendar-field-until-day = Endet an einem anderen Tag
calendar-field-until-day-hint = Nur ausfüllen, wenn der Termin über Nacht geht
calendar-field-place-hint = Raum oder Anschrift
calendar-field-protected = Der Ort bleibt im Haus
calendar-field-protected-hint = Dann steht er in keinem abonnierten Kalender und in keiner Datei.
calendar-field-link = Adresse im Netz
calendar-field-link-hint = Für ein Treffen am Bildschirm, zum Beispiel https://…
calendar-field-phone = Telefon
calendar-error-time = Das ist keine Uhrzeit. Beispiel: 14:30
calendar-keep = Festhalten
calendar-refused-advice = Wählen Sie eine andere Zeit, oder nehmen Sie die Person nur vorläufig dazu.

# Termin
calendar-cancelled-on = Abgesagt am { $day }
calendar-minutes = { $count } Minuten
calendar-people = Wer dabei ist
calendar-people-empty = Noch niemand. Personen nehmen Sie in deren Kalender dazu.
calendar-person-unknown = Eine Person, die nicht mehr geführt wird
calendar-role-guest = nimmt teil
calendar-reply = Antwort
calendar-reply-accepted = zugesagt
calendar-reply-tentative = vorläufig
calendar-reply-declined = abgesagt
calendar-reply-remove = vom Termin nehmen
calendar-cancel-title = Termin absagen
calendar-cancel-reason = Warum fällt er aus?
calendar-cancel-hint = Steht danach beim Termin. Wer zugesagt hat, ist wieder frei.
calendar-cancel = Absagen
calendar-to-form = Ändern oder verlegen
calendar-download = Als Kalenderdatei (.ics)
calendar-to-week = Zur Woche
calendar-was-booked = Der Termin steht im Kalender.
calendar-was-kept = Das ist festgehalten.
calendar-was-cancelled = Der Termin ist abgesagt.

# Kalender einer Person
calendar-of = Kalender: { $name }
calendar-to-person = Zur Person
calendar-panel = Termine
calendar-panel-empty = Es steht nichts an.
calendar-panel-more = Kalender, Zeiten und Abwesenheiten
calendar-coming = Was ansteht
calendar-coming-empty = Es steht kein Termin an.
calendar-new-with = Neuer Termin mit dieser Person
calendar-join = Zu einem Termin des Zentrums dazunehmen
calendar-join-firm = Fest zusagen
calendar-join-tentative = Vorläufig
calendar-availability = Wann sie kommen kann
calendar-availability-empty = Noch keine Zeiten. Ohne sie weiß niemand, wann die Person gewöhnlich kommt.
calendar-weekly = { $day }, { $from } bis { $until } Uhr, seit { $since }
calendar-weekly-until = { $day }, { $from } bis { $until } Uhr, vom { $since } bis zum { $last }
calendar-field-weekday = Wochentag
calendar-field-valid-from = Gilt ab
calendar-field-valid-until = Gilt bis (freiwillig)
calendar-availability-add = Zeit aufnehmen
calendar-absences = Abwesenheiten
calendar-absences-empty = Keine Abwesenheit eingetragen.
calendar-absence-hint = Nach dem Grund wird nicht gefragt; bitte schreiben Sie ihn auch nirgends hin.
calendar-field-away-from = Erster Tag
calendar-field-away-until = Letzter Tag (leer: nur ein Tag)
calendar-absence-add = Abwesenheit eintragen
calendar-remove = Entfernen

# Abo
calendar-feed-title = Kalender-Abo
calendar-feed-lead = Eine geheime Adresse, unter der Handy oder Outlook die Termine dieser Person selbst abrufen. Darin stehen nur Art, Zeit und Ort.
calendar-feed-since = Das Abo besteht seit { $moment }.
calendar-feed-make = Adresse erzeugen
calendar-feed-renew = Neue Adresse erzeugen, alte beenden
calendar-feed-revoke = Abo beenden
calendar-feed-made-lead = Diese Adresse zeigt die Termine von { $name }. Geben Sie sie nur dieser Person.
calendar-feed-once = Sie sehen die Adresse nur jetzt.
calendar-feed-once-advice = Gespeichert wird nur eine Prüfsumme. Geht die Adresse verloren, erzeugen Sie einfach eine neue.
calendar-feed-address = Adresse zum Abonnieren
calendar-feed-back = Zurück zum Kalender der Person
calendar-feed-ended = Das Abo ist beendet; die Adresse gilt nicht mehr.
calendar-feed-name = Termine mit dem Integrationszentrum

# Feiertage
calendar-holidays-title = Feiertage und Ferien { $year }
calendar-public-holidays = Gesetzliche Feiertage in Nordrhein-Westfalen
calendar-holiday-new-year = Neujahr
calendar-holiday-good-friday = Karfreitag
calendar-holiday-easter-monday = Ostermontag
calendar-holiday-labour = Tag der Arbeit
calendar-holiday-ascension = Christi Himmelfahrt
calendar-holiday-whit-monday = Pfingstmontag
calendar-holiday-corpus-christi = Fronleichnam
calendar-holiday-unity = Tag der Deutschen Einheit
calendar-holiday-all-saints = Allerheiligen
calendar-holiday-christmas = 1. Weihnachtstag
calendar-holiday-second-christmas = 2. Weihnachtstag
calendar-school = Schulferien
calendar-school-empty = Für dieses Jahr sind keine Schulferien eingelesen.
calendar-school-file = Ferien einlesen
calendar-school-hint = Eine Kalenderdatei (.ics), wie sie das Schulministerium veröffentlicht. Ferien in denselben Tagen werden ersetzt.
calendar-school-import = Einlesen
calendar-school-was-imported = Die Schulferien stehen jetzt im Kalender.

# Protokoll
calendar-booked = Termin angelegt
calendar-changed = Termin geändert
calendar-cancelled = Termin abgesagt
calendar-replied = Antwort zu einem Termin festgehalten
calendar-person-removed = Person von einem Termin genommen
calendar-person-erased = Kalender einer Person gelöscht
calendar-availability-changed = Verfügbarkeit einer Person geändert
calendar-absence-changed = Abwesenheit einer Person geändert
calendar-feed-made = Kalender-Abo angelegt
calendar-feed-revoked = Kalender-Abo beendet
calendar-school-imported = Schulferien eingelesen

# Rechte
calendar-read = darf den Kalender lesen
calendar-edit = darf Termine, Zeiten und Abwesenheiten pflegen

# Ablehnungen
refused-calendar-clash = Eine der Personen hat von { $from } bis { $until } Uhr schon fest zugesagt.
refused-calendar-cancelled = Dieser Termin ist abgesagt. Legen Sie einen neuen an.
refused-calendar-no-time = Das Ende liegt nicht nach dem Anfang.
refused-calendar-too-long = Ein Termin dauert höchstens einen Monat.
refused-calendar-too-many = Es sind schon { $limit } eingetragen. Löschen Sie einen Eintrag, den Sie nicht mehr brauchen.
refused-calendar-left-out = Diese Uhrzeit gibt es an dem Tag nicht: Die Uhren werden auf Sommerzeit gestellt.
refused-calendar-file = Das ist keine Kalenderdatei. Wählen Sie eine Datei, die auf .ics endet.
refused-calendar-file-empty = In der Kalenderdatei stehen keine Ferien.
refused-calendar-file-large = Die Kalenderdatei ist zu groß: höchstens 256 Kilobyte und 200 Einträge.
refused-calendar-event = Der Eintrag „{ $name }“ ist keine Ferienzeit: Es fehlt ein Name oder ein Tag, er wiederholt sich oder dauert länger als zehn Wochen.
calendar-expired = Alte Termine gelöscht

# Auskunft
field-calendar-appointments = Termine
field-calendar-title = Titel
field-calendar-starts-at = Beginn
field-calendar-ends-at = Ende
field-calendar-place = Ort
field-calendar-cancelled-on = Abgesagt am
field-calendar-reply = Antwort
field-calendar-availability = Zeiten der Woche
field-calendar-weekday = Wochentag (1 = Montag)
field-calendar-from-minute = Ab Minute des Tages
field-calendar-until-minute = Bis Minute des Tages
field-calendar-valid-from = Gilt ab
field-calendar-valid-until = Gilt bis
field-calendar-absences = Abwesenheiten
field-calendar-feed-since = Kalender-Abo seit
field-calendar-reply-accepted = { calendar-reply-accepted }
field-calendar-reply-tentative = { calendar-reply-tentative }
field-calendar-reply-declined = { calendar-reply-declined }
