# Kalender vom Zentrum
calendar-title = Kalender
calendar-lead = Hier stehen die Termine vom Zentrum. Zum Beispiel Besprechungen.
calendar-views = Ansichten vom Kalender
calendar-view-list = Liste
calendar-view-week = Woche
calendar-view-month = Monat
calendar-view-holidays = Feiertage und Ferien
calendar-turn = Blättern
calendar-before = Zurück
calendar-after = Weiter
calendar-week-of = Woche { $number } im Jahr { $year }
calendar-days-empty = In diesen Tagen gibt es keinen Termin.

# Liste
calendar-count = { $count ->
    [one] Ein Termin
   *[other] { $count } Termine
}
calendar-search = Titel oder Ort suchen
calendar-from-day = Ab diesem Tag
calendar-kind-any = Alle Arten
calendar-kind-team = Besprechung
calendar-kind-information = Info-Treffen
calendar-kind-training = Kurs
calendar-kind-other = Termin
calendar-column-day = Tag
calendar-column-from = Anfang
calendar-column-minutes = Minuten
calendar-column-time = Uhrzeit
calendar-column-what = Was
calendar-column-kind = Art
calendar-column-place = Ort
calendar-column-state = Stand
calendar-cancelled-badge = fällt aus
calendar-protected-badge = Ort ist geheim
calendar-empty = Es gibt keinen Termin.
calendar-empty-narrowed = Dazu gibt es keinen Termin. Suchen Sie anders.

# Formular
calendar-new = Neuer Termin
calendar-edit-title = Termin ändern
calendar-form-lead = Ein Termin vom Zentrum. Alle im Zentrum können ihn sehen.
calendar-form-with = Dabei ist:
calendar-field-title = Titel
calendar-field-title-hint = Um was geht es? Bitte keine Namen.
calendar-field-kind-hint = Andere Kalender zeigen nur die Art.
calendar-field-day = Tag
calendar-field-from = Von
calendar-field-until = Bis
calendar-field-until-day = Ende an einem anderen Tag
calendar-field-until-day-hint = Nur wenn der Termin länger als einen Tag dauert
calendar-field-place-hint = Raum oder Adresse
calendar-field-protected = Der Ort ist geheim
calendar-field-protected-hint = Dann steht der Ort nur hier.
calendar-field-link = Internet-Adresse
calendar-field-link-hint = Für ein Treffen am Computer
calendar-field-phone = Telefon
calendar-error-time = Das ist keine Uhrzeit. Zum Beispiel: 14:30
calendar-keep = Speichern
calendar-refused-advice = Wählen Sie eine andere Zeit.

# Termin
calendar-cancelled-on = Abgesagt am { $day }
calendar-minutes = { $count } Minuten
calendar-people = Wer ist dabei
calendar-people-empty = Noch niemand ist dabei.
calendar-person-unknown = Eine Person von früher
calendar-role-guest = ist dabei
calendar-reply = Antwort
calendar-reply-accepted = kommt
calendar-reply-tentative = vielleicht
calendar-reply-declined = kommt nicht
calendar-reply-remove = nicht mehr dabei
calendar-cancel-title = Termin absagen
calendar-cancel-reason = Warum fällt der Termin aus?
calendar-cancel-hint = Das können dann alle lesen.
calendar-cancel = Absagen
calendar-to-form = Ändern
calendar-download = Als Datei für den Kalender
calendar-to-week = Zur Woche
calendar-was-booked = Der Termin ist gespeichert.
calendar-was-kept = Das ist gespeichert.
calendar-was-cancelled = Der Termin fällt aus.

# Kalender von einer Person
calendar-of = Kalender: { $name }
calendar-to-person = Zur Person
calendar-panel = Termine
calendar-panel-empty = Kein Termin
calendar-panel-more = Kalender öffnen
calendar-coming = Die nächsten Termine
calendar-coming-empty = Es gibt keinen Termin.
calendar-new-with = Neuer Termin mit dieser Person
calendar-join = Zu einem Termin vom Zentrum einladen
calendar-join-firm = Kommt sicher
calendar-join-tentative = Kommt vielleicht
calendar-availability = Wann die Person Zeit hat
calendar-availability-empty = Noch keine Zeiten
calendar-weekly = { $day }, { $from } bis { $until } Uhr, seit { $since }
calendar-weekly-until = { $day }, { $from } bis { $until } Uhr, vom { $since } bis { $last }
calendar-field-weekday = Wochentag
calendar-field-valid-from = Gilt ab
calendar-field-valid-until = Gilt bis
calendar-availability-add = Zeit speichern
calendar-absences = Wann die Person nicht da ist
calendar-absences-empty = Keine Einträge
calendar-absence-hint = Den Grund fragen wir nicht.
calendar-field-away-from = Erster Tag
calendar-field-away-until = Letzter Tag
calendar-absence-add = Eintragen
calendar-remove = Löschen

# Abo
calendar-feed-title = Kalender-Abo
calendar-feed-lead = Das Handy zeigt dann die Termine. Man sieht nur: Art, Zeit und Ort.
calendar-feed-since = Das Abo gibt es seit { $moment }.
calendar-feed-make = Adresse machen
calendar-feed-renew = Neue Adresse machen
calendar-feed-revoke = Abo beenden
calendar-feed-made-lead = Diese Adresse ist nur für { $name }.
calendar-feed-once = Sie sehen die Adresse nur jetzt.
calendar-feed-once-advice = Ist die Adresse weg? Dann machen Sie eine neue.
calendar-feed-address = Adresse
calendar-feed-back = Zurück
calendar-feed-ended = Das Abo ist zu Ende.
calendar-feed-name = Termine mit dem Zentrum

# Feiertage
calendar-holidays-title = Feiertage und Ferien { $year }
calendar-public-holidays = Feiertage in Nordrhein-Westfalen
calendar-holiday-new-year = Neujahr
calendar-holiday-good-friday = Karfreitag
calendar-holiday-easter-monday = Ostermontag
calendar-holiday-labour = Tag der Arbeit
calendar-holiday-ascension = Christi Himmelfahrt
calendar-holiday-whit-monday = Pfingst-Montag
calendar-holiday-corpus-christi = Fronleichnam
calendar-holiday-unity = Tag der Deutschen Einheit
calendar-holiday-all-saints = Allerheiligen
calendar-holiday-christmas = 1. Weihnachts-Tag
calendar-holiday-second-christmas = 2. Weihnachts-Tag
calendar-school = Schul-Ferien
calendar-school-empty = Für dieses Jahr fehlen die Ferien.
calendar-school-file = Ferien hochladen
calendar-school-hint = Sie brauchen eine Datei mit der Endung .ics
calendar-school-import = Hochladen
calendar-school-was-imported = Die Ferien stehen jetzt im Kalender.

# Protokoll
calendar-booked = Termin gespeichert
calendar-changed = Termin geändert
calendar-cancelled = Termin abgesagt
calendar-replied = Antwort gespeichert
calendar-person-removed = Person vom Termin genommen
calendar-person-erased = Kalender von einer Person gelöscht
calendar-availability-changed = Zeiten von einer Person geändert
calendar-absence-changed = Abwesenheit geändert
calendar-feed-made = Kalender-Abo gemacht
calendar-feed-revoked = Kalender-Abo beendet
calendar-school-imported = Ferien hochgeladen

# Rechte
calendar-read = darf den Kalender lesen
calendar-edit = darf Termine ändern

# Ablehnungen
refused-calendar-clash = Die Person hat schon einen Termin: { $from } bis { $until } Uhr.
refused-calendar-cancelled = Dieser Termin fällt aus. Machen Sie einen neuen.
refused-calendar-no-time = Das Ende muss nach dem Anfang sein.
refused-calendar-too-long = Der Termin ist zu lang.
refused-calendar-too-many = Es sind schon { $limit } Einträge da. Löschen Sie zuerst einen alten Eintrag.
refused-calendar-left-out = Diese Uhrzeit gibt es an dem Tag nicht.
refused-calendar-file = Das ist die falsche Datei. Die Datei muss mit .ics enden.
refused-calendar-file-empty = In der Datei sind keine Ferien.
refused-calendar-file-large = Die Datei ist zu groß.
refused-calendar-event = Der Eintrag „{ $name }“ passt nicht.
calendar-expired = Alte Termine gelöscht

# Auskunft
field-calendar-appointments = Termine
field-calendar-title = Titel
field-calendar-starts-at = Beginn
field-calendar-ends-at = Ende
field-calendar-place = Ort
field-calendar-cancelled-on = Abgesagt am
field-calendar-reply = Antwort
field-calendar-availability = Zeiten in der Woche
field-calendar-weekday = Wochen-Tag (1 = Montag)
field-calendar-from-minute = Ab Minute vom Tag
field-calendar-until-minute = Bis Minute vom Tag
field-calendar-valid-from = Gilt ab
field-calendar-valid-until = Gilt bis
field-calendar-absences = Nicht da
field-calendar-feed-since = Kalender-Abo seit
field-calendar-reply-accepted = { calendar-reply-accepted }
field-calendar-reply-tentative = { calendar-reply-tentative }
field-calendar-reply-declined = { calendar-reply-declined }
