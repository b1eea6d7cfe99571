# Was Mitarbeitende beim Pflegen des Steckbriefs lesen.

# Rechte
profile-read = darf Entwürfe und Fassungen sehen
profile-edit = darf den Steckbrief ändern, einlesen, übersetzen und bestätigen
profile-publish = darf Entwürfe von anderen veröffentlichen

# Protokoll
profile-edited = Entwurf geändert
profile-submitted = Entwurf zum Prüfen gegeben
profile-returned = Entwurf zurück·gegeben
profile-discarded = Entwurf beendet
profile-published = Fassung veröffentlicht
profile-found-right = Angaben sind richtig
steckbrief-read = Steckbrief eingelesen
steckbrief-taken-over = Angaben übernommen
directory-updated = Liste von allen Zentren erneuert
account-forgotten-by-profile = Name aus dem Steckbrief entfernt
account-forgotten = Entferntes Konto
subject-version = Fassung vom Steckbrief
subject-import = Eingelesener Steckbrief

# Startseite
card-review-title = Ein Entwurf wartet auf Sie
card-review-text = Ein Entwurf ist ein Text zum Prüfen. Sehen Sie sich die Änderungen an. Ist alles gut? Dann veröffentlichen Sie den Entwurf. Ist etwas falsch? Dann geben Sie den Entwurf zurück. Schreiben Sie dazu: Was ist falsch?
card-review-own = Ihr Entwurf wartet auf eine zweite Person. Sie müssen nichts tun.
card-draft-title = Es gibt einen Entwurf vom Steckbrief
card-draft-text = Andere Menschen sehen die Änderungen noch nicht. Erst muss eine zweite Person prüfen. Ist der Entwurf fertig? Dann geben Sie ihn weiter.
card-draft-returned = Der Entwurf ist wieder da. Jemand hat dazu geschrieben: „{ $note }“
deadline-focus-area = Bitte neu wählen: „{ $name }“. Die Zeit dafür endet am { $day }
deadline-concept = Bitte erneuern: „{ $name }“. Der Plan gilt bis { $day }
deadline-confirm = Bitte den Steckbrief lesen. Stimmt bei „{ $name }“ noch alles?
mail-review-subject = Ein Entwurf vom Steckbrief wartet auf Sie
mail-review-body = Ein Entwurf vom Steckbrief ist fertig. Eine zweite Person muss ihn prüfen. Bitte sehen Sie sich die Änderungen an.
mail-review-button = Änderungen ansehen

# Meldungen nach dem Speichern
told-saved = Das steht jetzt im Entwurf.
told-removed = Die Aufgabe steht nicht mehr im Entwurf.
told-confirmed = Danke. Die Angaben sind richtig.
told-submitted = Jetzt prüft eine andere Person. Sie bekommt eine E-Mail.
told-published = Fertig. Alle können die neue Fassung jetzt lesen.
told-returned = Sie können den Entwurf wieder ändern.
told-discarded = Der Entwurf ist beendet. Sie finden ihn bei den Fassungen.
told-restored = Die alte Fassung steht jetzt im Entwurf. Erst prüft eine zweite Person. Dann sehen alle die Fassung.
told-taken-over = Fertig. Die Angaben stehen jetzt im Entwurf.

# Ablehnungen
refused-changed-meanwhile = Eine andere Person hat hier etwas gespeichert. Vergleichen Sie die 2 Texte. Dann speichern Sie noch einmal.
refused-in-review = Eine Person prüft gerade den Entwurf. Niemand kann ihn jetzt ändern.
refused-not-open = Diese Fassung ist fertig. Niemand kann sie ändern.
refused-not-in-review = Kein Entwurf wartet. Vielleicht war eine andere Person schneller.
refused-own-draft = Sie haben an diesem Entwurf geschrieben. Eine andere Person muss ihn veröffentlichen.
refused-note-missing = Bitte schreiben Sie: Was muss anders sein?
refused-nothing-changed = Der Entwurf hat nichts Neues. Sie müssen nichts prüfen.
refused-nothing-published = Es gibt noch keine Seite für alle. Sie können noch nichts bestätigen.
refused-nothing-chosen = Sie haben nichts ausgewählt. Setzen Sie einen Haken. Dann kommt die Angabe in den Entwurf.
refused-file-empty = Hier war kein Text. Wählen Sie eine Datei. Oder fügen Sie den Text ein.
refused-file-too-large = Die Datei ist zu groß für einen Steckbrief.
refused-file-not-text = Das ist keine Text-Datei. Speichern Sie den Steckbrief als Text. Oder fügen Sie den Text unten ein.
refused-file-no-steckbrief = Das ist kein Steckbrief. In einem Steckbrief stehen Wörter wie „Name“, „Schwerpunkte“ oder „Leitung“. Danach kommt der Text.

# Überblick
editor-title = Steckbrief
editor-heading = Steckbrief ändern
editor-lead = Ihre Änderung kommt in einen Entwurf. Eine zweite Person prüft den Entwurf. Dann sehen alle die Änderung.
editor-blank-title = Noch kein Steckbrief
editor-blank = Haben Sie einen Steckbrief auf der Internet-Seite vom Land? Bringen Sie ihn mit. Sie sehen: Das hat das Programm verstanden. Sie wählen jede Angabe selbst aus.
editor-blank-import = Steckbrief mitbringen
editor-blank-by-hand = Selbst schreiben
editor-draft = Entwurf
editor-draft-next = Sind Sie fertig? Sehen Sie sich die Änderungen noch einmal an. Dann geben Sie den Entwurf zum Prüfen.
editor-no-draft = Es gibt keinen Entwurf. Ändern Sie etwas? Dann gibt es einen neuen Entwurf. Die Seite für alle bleibt gleich.
editor-changes = { $count ->
    [0] keine Änderung
    [one] 1 Änderung
   *[other] { $count } Änderungen
}
editor-submitted = Zum Prüfen gegeben von { $name } am { $day }
editor-to-submit = Ansehen und weitergeben
editor-to-review = Jetzt prüfen
editor-to-changes = Änderungen ansehen
editor-public = Für alle da
editor-not-public = Es gibt noch keine Seite für alle.
editor-since = seit { $day }
editor-confirmed = Zuletzt geprüft am { $day }.
editor-confirm-by = Bitte lesen Sie bis { $day } alles noch einmal.
editor-confirm = Alles ist noch richtig
editor-to-public = Seite für alle ansehen
editor-to-versions = Alle Fassungen
editor-fields = Felder vom Steckbrief
editor-column-field = Feld
editor-column-content = Inhalt
editor-column-state = Stand
editor-column-status = Gibt es das jetzt?
editor-undertakings-lead = Das macht das Zentrum. Jede Aufgabe hat eine eigene Seite für alle.
editor-no-undertakings = Noch keine Aufgabe.
editor-removed = Nicht mehr im Entwurf:
editor-translations-lead = Fehlt eine Übersetzung? Dann sehen alle den deutschen Text. Ein Hinweis steht dabei.
editor-import-title = Gibt es einen neuen Steckbrief?
editor-import-text = Lesen Sie ihn ein. Einlesen heißt: Das Programm liest den Text. Sie wählen aus: Das soll in den Entwurf. Sie sehen jede Änderung vorher.
value-nothing = Hier steht noch nichts.
part-changed = geändert
part-unchanged = gleich
part-empty = leer
part-complete = fertig
part-gaps = { $count ->
    [one] 1 Angabe fehlt
   *[other] { $count } Angaben fehlen
}
language-current = { $count ->
    [0] noch kein Text übersetzt
    [one] 1 Text übersetzt
   *[other] { $count } Texte übersetzt
}
language-outdated = { $count } zu alt
language-missing = { $count ->
    [one] 1 fehlt
   *[other] { $count } fehlen
}
translations-title = Übersetzungen

# Formulare
form-required = Das müssen Sie ausfüllen
form-choose = Bitte wählen
form-no-choice = Keine Angabe
form-add-entry = { $entry } { $number } hinzufügen
part-save = Im Entwurf speichern
part-meanwhile = Das steht jetzt im Entwurf
part-meanwhile-advice = Unten steht Ihr Text. Speichern Sie noch einmal? Dann gilt Ihr Text.
part-aside = Hilfe und frühere Änderungen
part-history = In diesem Entwurf geändert von
part-history-empty = In diesem Entwurf hat noch niemand etwas geändert.
writing-title = So schreiben Sie Texte
writing-paragraph = Eine leere Zeile macht einen neuen Absatz
writing-list = Striche machen eine Liste
writing-bold = 2 Sterne machen fette Schrift
writing-link = Klammern machen einen Link
undertaking-new = Neue Aufgabe
undertaking-remove = Aufgabe entfernen
undertaking-remove-text = Die Aufgabe steht dann nicht mehr im Entwurf. Eine zweite Person prüft das. Dann steht die Aufgabe nicht mehr auf der Seite für alle. In alten Fassungen bleibt sie. Ist die Aufgabe nur zu Ende? Dann schreiben Sie besser den letzten Tag auf.
undertaking-remove-sure = Ja, ich möchte das entfernen
in-review-title = Eine Person prüft gerade den Entwurf
in-review-text = Der Entwurf bleibt so lange gleich. So sieht die Person genau: Das veröffentliche ich.
in-review-link = Zum Prüfen

# Felder
field-name = Name
field-about = Über uns
field-concept = Plan für Integration
field-focus_areas = Das ist uns wichtig
field-undertakings = Aufgaben
field-attachment = Dazu gehört das Zentrum
field-lead = Leitung und Kontakt
field-council_decision = So ist das Zentrum entstanden
field-further = Mehr Informationen
list-milestones = Wichtige Schritte
list-documents = Dokumente
list-steps = So kam es zum Beschluss
entry-undertakings = Aufgabe
entry-focus_areas = Wichtiges Thema
entry-further = Angabe
entry-milestones = Schritt
entry-documents = Dokument
entry-steps = Beratung
input-name = Name
input-about = Anfang
input-about-hint = 2 oder 3 Sätze: Was macht das Zentrum?
input-title = Titel
input-text = Text
input-url = Internet-Adresse
input-adopted_on = Beschlossen am
input-valid_from = Gilt ab
input-valid_until = Gilt bis
input-kind = Art
input-section = Hier steht es im Steckbrief
input-projects = Projekte
input-projects-hint = Jedes Projekt in eine neue Zeile
input-starts_on = Erster Tag
input-paused_on = Pause seit
input-ended_on = Letzter Tag
input-focus_area = Gehört zum Thema
input-contact_name = Diese Person kann man fragen
input-contact_phone = Telefon von der Person
input-contact_email = E-Mail von der Person
input-partners = Partner
input-partners-hint = Jeder Partner in eine neue Zeile
input-due_on = Geplant bis
input-reached_on = Fertig seit
input-need = Das brauchen die Schulen
input-benefit = Das haben die Schulen davon
input-support = So bekommen die Schulen Hilfe
input-office = Amt oder Fach·bereich
input-division = Abteilung oder Geschäfts·bereich
input-head = Leitung vom Bereich
input-street = Straße und Haus·nummer
input-postcode = Post·leitzahl
input-town = Ort
input-phone = Telefon
input-email = E-Mail
input-homepage = Internet-Seite
input-body = Gruppe
input-decided_on = Beschlossen am
input-paper = Nummer vom Papier (Drucksache)
input-paper_url = Internet-Adresse vom Papier
input-subject = Thema
input-met_on = Sitzung am
input-role = Aufgabe von der Gruppe
input-result = Ergebnis
input-label = Bezeichnung
choice-kind-pool = Gruppe zum Übersetzen (Sprach·mittler·pool)
choice-kind-map = Karte
choice-kind-funding_line = Geld für Projekte
choice-kind-programme = Programm
choice-kind-case_system = Hilfe bei Streit
choice-kind-event = Fest oder Treffen
choice-kind-campaign = Aktion
choice-kind-prize = Preis
choice-kind-network = Zusammen arbeiten
choice-kind-plan = Plan
choice-kind-none = Noch keine Art
choice-section-task = Andere Aufgaben
choice-section-best_practice = Projekte vor Ort (gute Beispiele)
choice-role-recommendation = Rat
choice-role-decision = Beschluss
choice-role-notice = Information

# Übersetzen
translation-title = Übersetzen: { $language }
translation-lead = Hier steht der deutsche Text. Daneben steht Ihre Übersetzung. Bleibt ein Feld leer? Dann sehen alle den deutschen Text. Ein Hinweis steht dabei.
translation-languages = Sprache von der Übersetzung
translation-german = Deutsch
translation-nothing = Es gibt noch keinen deutschen Text zum Übersetzen.
translation-current = übersetzt
translation-outdated = zu alt: Der deutsche Text ist neuer
translation-missing = fehlt
translation-made-from = Das stand vorher auf Deutsch
translation-still-fits = Die Übersetzung passt noch
translation-meanwhile = Eine andere Person hat gespeichert:

# Einlesen
import-title = Einlesen
import-heading = Steckbrief einlesen
import-lead = Einlesen heißt: Das Programm liest einen Text. Bringen Sie den Steckbrief von der Internet-Seite vom Land mit. Sie sehen: Das hat das Programm verstanden. Sie wählen jede Angabe selbst aus. Sie sehen jede Änderung vorher.
import-steps = Schritte
import-step-read = Einlesen
import-step-check = Prüfen
import-step-take = Übernehmen
import-file = Datei hochladen
import-file-hint = Eine Text-Datei von der Internet-Seite. Sie darf höchstens 1 MB groß sein. Buchstaben wie ä, ö und ü erkennt das Programm selbst.
import-or = oder
import-text = Text einfügen
import-text-hint = Markieren Sie auf der Internet-Seite alles. Kopieren Sie den Text. Fügen Sie den Text hier ein.
import-read = Lesen und prüfen
import-refused-advice = Ihr Text ist noch da. Eine Datei müssen Sie noch einmal auswählen.
import-earlier = Schon eingelesen
import-column-file = Datei
import-column-when = Wann
import-column-who = Wer
import-column-taken = Übernommen
import-pasted = Eingefügter Text
import-parts-taken = { $count ->
    [0] noch nichts
    [one] 1 Teil
   *[other] { $count } Teile
}
import-understood-title = Das haben wir verstanden
import-understood-lead = Vergleichen Sie mit dem Text aus der Datei. Ist etwas falsch? Dann ändern Sie es. Wählen Sie aus: Das soll in den Entwurf.
import-parts = { $count ->
    [one] 1 Teil verstanden
   *[other] { $count } Teile verstanden
}
import-infos = { $count ->
    [one] 1 Hinweis
   *[other] { $count } Hinweise
}
import-warnings = { $count ->
    [one] 1 Stelle ist nicht sicher
   *[other] { $count } Stellen sind nicht sicher
}
import-errors = { $count ->
    [one] 1 Fehler
   *[other] { $count } Fehler
}
severity-info = Hinweis
severity-warning = Nicht sicher
severity-danger = Fehler
import-whole = Zur ganzen Datei
import-findings = Das haben wir gesehen
import-current = Das steht im Entwurf
import-understood = Verstanden
import-raw = Text aus der Datei
import-raw-entry = In der Datei
import-to-raw = Text aus der Datei
import-look = Ansehen und ändern
import-further = Das steht nicht im Steckbrief
import-take = In den Entwurf übernehmen
import-take-over = Auswahl übernehmen
import-to-editor = Zur Übersicht
import-settled-title = Hier müssen Sie nichts mehr tun
import-settled-text = Alles steht schon im Entwurf. Jetzt kann eine zweite Person prüfen.
import-settled = { $count ->
    [one] 1 Teil ist gleich oder schon im Entwurf
   *[other] { $count } Teile sind gleich oder schon im Entwurf
}
row-new = neu
row-different = anders als vorher
row-same = gleich
row-taken = schon im Entwurf

# Prüfen
review-title = Änderungen prüfen
review-opened = Begonnen von { $name } am { $day }
review-returned-title = Zurück·gegeben
review-no-difference = Der Entwurf ist gleich wie die Seite für alle.
review-next = So geht es weiter
review-submit-text = Stimmt alles? Dann geben Sie den Entwurf weiter. Bis zur Entscheidung bleibt der Entwurf gleich.
review-submit = Zum Prüfen geben
review-decide-text = Stimmt alles? Dann veröffentlichen Sie die Änderungen. Veröffentlichen heißt: Alle können es lesen. Stimmt etwas nicht? Dann schreiben Sie es auf. Geben Sie den Entwurf zurück.
review-release = Veröffentlichen
review-note = Anmerkung
review-note-hint = Was muss anders sein?
review-give-back = Mit Anmerkung zurück·geben
review-own = Sie haben an diesem Entwurf geschrieben. Darum entscheidet eine andere Person.
review-waits = Der Entwurf wartet. Eine Person mit Erlaubnis muss ihn veröffentlichen.
review-withdraw-text = Möchten Sie noch etwas ändern? Holen Sie den Entwurf zurück.
review-withdraw = Zurück·holen und weiter·schreiben
review-draft-waits = Der Entwurf ist noch nicht fertig.
review-four-eyes = Immer 2 Personen: Eine Person schreibt den Entwurf. Eine andere Person veröffentlicht ihn.
review-edits = Wer hat was geändert?
review-discard = Entwurf beenden
review-discard-text = Der Entwurf ist dann zu Ende. Die Seite für alle bleibt gleich. Sie finden den Entwurf bei den Fassungen.
review-discard-sure = Ja, ich möchte ihn beenden
review-empty-title = Es gibt keinen Entwurf
review-empty = Alle Änderungen sind schon veröffentlicht oder beendet.
diff-legend = Das heißen die Zeichen
diff-came = kommt dazu
diff-went = fällt weg
diff-sign-came = neu:
diff-sign-went = fällt weg:
diff-texts = { $count ->
    [one] 1 Text
   *[other] { $count } Texte
}
way-came = neu
way-went = fällt weg
way-changed = geändert
edit-parts = { $count ->
    [one] 1 Teil
   *[other] { $count } Teile zusammen
}
edit-restored = Alte Fassung zurück·geholt
edit-undertaking-removed = Eine entfernte Aufgabe

# Fassungen
versions-title = Fassungen
versions-lead = Eine Fassung ist der Steckbrief zu einer bestimmten Zeit. Jede Fassung bleibt. Sie können eine Fassung zurück·holen. Dann kommt sie in einen Entwurf. Nichts geht verloren.
versions-empty = Es gibt noch keine Fassung. Die erste Fassung kommt mit dem ersten Entwurf.
versions-table = Alle Fassungen, die neue steht oben
versions-column-version = Fassung
versions-column-stage = Stand
versions-column-opened = Begonnen
versions-column-submitted = Zum Prüfen
versions-column-decided = Entschieden
version-number = Fassung { $number }
version-unnumbered = Ohne Nummer
version-against = Verglichen mit Fassung { $number }
version-first = Das ist die erste Fassung. Alles ist neu.
version-no-difference = Diese Fassung ist gleich wie die Fassung davor.
version-no-edits = Für diese Fassung gibt es keine Liste von Änderungen.
version-restore-title = Zurück zu dieser Fassung?
version-restore-text = Der Inhalt kommt in den Entwurf. Eine zweite Person prüft den Entwurf. Dann sehen alle den Inhalt.
version-restore-draft = Es gibt schon einen Entwurf. Der Inhalt vom Entwurf ist dann weg.
version-restore-sure = Ja, den Entwurf ersetzen
version-restore = In den Entwurf übernehmen
stage-draft = Entwurf
stage-in_review = Jemand prüft
stage-published = Für alle da
stage-superseded = Früher für alle da
stage-discarded = Beendet
area-profile = Steckbrief
field-profile-edits = Das wurde geändert
field-profile-confirmations = Das wurde geprüft
field-profile-part = Teil
