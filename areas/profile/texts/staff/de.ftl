# Was Mitarbeitende beim Pflegen des Steckbriefs lesen.

# Rechte
profile-read = darf Entwürfe und Fassungen sehen
profile-edit = darf den Steckbrief bearbeiten, einlesen, übersetzen und bestätigen
profile-publish = darf Entwürfe anderer veröffentlichen

# Protokoll
profile-edited = Entwurf geändert
profile-submitted = Entwurf zur Prüfung gegeben
profile-returned = Entwurf zurückgegeben
profile-discarded = Entwurf verworfen
profile-published = Fassung veröffentlicht
profile-found-right = Angaben bestätigt
steckbrief-read = Steckbrief eingelesen
steckbrief-taken-over = Eingelesenes übernommen
directory-updated = Verzeichnis aller Zentren erneuert
account-forgotten-by-profile = Name aus dem Steckbrief entfernt
account-forgotten = Entferntes Konto
subject-version = Fassung des Steckbriefs
subject-import = Eingelesener Steckbrief

# Startseite
card-review-title = Ein Entwurf wartet auf Ihre Prüfung
card-review-text = Sehen Sie sich die Änderungen an und veröffentlichen Sie sie, oder geben Sie den Entwurf mit einer Anmerkung zurück.
card-review-own = Ihr Entwurf wartet auf eine zweite Person. Sie selbst müssen nichts tun.
card-draft-title = Am Steckbrief liegt ein offener Entwurf
card-draft-text = Die Öffentlichkeit sieht die Änderungen erst nach der Prüfung. Geben Sie den Entwurf weiter, wenn er fertig ist.
card-draft-returned = Der Entwurf kam zurück mit der Anmerkung: „{ $note }“
deadline-focus-area = Schwerpunkt „{ $name }“ neu festlegen: Sein Zeitraum endet am { $day }
deadline-concept = „{ $name }“ erneuern: Das Konzept gilt bis { $day }
deadline-confirm = Steckbrief durchsehen: Sind die Angaben von „{ $name }“ noch richtig?
mail-review-subject = Ein Entwurf des Steckbriefs wartet auf Ihre Prüfung
mail-review-body = Ein Entwurf des Steckbriefs ist fertig und braucht eine zweite Person. Bitte sehen Sie sich die Änderungen an.
mail-review-button = Änderungen ansehen

# Meldungen nach dem Speichern
told-saved = Im Entwurf gespeichert.
told-removed = Das Vorhaben ist aus dem Entwurf entfernt.
told-confirmed = Danke. Die Angaben sind als richtig bestätigt.
told-submitted = Zur Prüfung gegeben. Wer veröffentlichen darf, bekommt eine Mail.
told-published = Veröffentlicht. Alle können die neue Fassung jetzt lesen.
told-returned = Der Entwurf ist wieder zum Bearbeiten offen.
told-discarded = Der Entwurf ist verworfen. In den Fassungen finden Sie ihn weiterhin.
told-restored = Die frühere Fassung steht jetzt im Entwurf. Öffentlich wird sie erst nach der Prüfung.
told-taken-over = Übernommen. Die Angaben stehen jetzt im Entwurf.

# Ablehnungen
refused-changed-meanwhile = Jemand hat hier inzwischen etwas anderes gespeichert. Vergleichen Sie beides und speichern Sie dann noch einmal.
refused-in-review = Der Entwurf wird gerade geprüft. So lange ändert ihn niemand.
refused-not-open = Diese Fassung ist abgeschlossen und ändert sich nicht mehr.
refused-not-in-review = Es wartet kein Entwurf auf eine Prüfung. Vielleicht war jemand schneller.
refused-own-draft = An diesem Entwurf haben Sie selbst geschrieben. Veröffentlichen muss ihn eine andere Person.
refused-note-missing = Bitte schreiben Sie dazu, was noch zu ändern ist.
refused-nothing-changed = Der Entwurf sagt dasselbe wie die veröffentlichte Fassung. Es gibt nichts zu prüfen.
refused-nothing-published = Noch ist nichts veröffentlicht, was man bestätigen könnte.
refused-nothing-chosen = Sie haben nichts ausgewählt. Setzen Sie ein Häkchen bei dem, was in den Entwurf soll.
refused-file-empty = Da war kein Text. Wählen Sie eine Datei aus oder fügen Sie den Text ein.
refused-file-too-large = Die Datei ist zu groß für einen Steckbrief.
refused-file-not-text = Das ist keine Textdatei. Speichern Sie den Steckbrief als Text oder fügen Sie ihn unten ein.
refused-file-no-steckbrief = Darin ist kein Steckbrief zu erkennen. Erwartet werden Zeilen wie „Name“, „Schwerpunkte“ oder „Leitung“ mit ihrem Text.

# Überblick
editor-title = Steckbrief
editor-heading = Steckbrief pflegen
editor-lead = Was Sie ändern, kommt zuerst in einen Entwurf. Öffentlich wird es, wenn eine zweite Person es geprüft hat.
editor-blank-title = Noch kein Steckbrief
editor-blank = Bringen Sie Ihren Steckbrief aus dem Landesportal mit: Sie sehen, was verstanden wurde, und übernehmen Feld für Feld.
editor-blank-import = Steckbrief mitbringen
editor-blank-by-hand = Lieber von Hand beginnen
editor-draft = Entwurf
editor-draft-next = Fertig? Dann sehen Sie sich die Änderungen noch einmal an und geben Sie den Entwurf zur Prüfung.
editor-no-draft = Es gibt keinen. Sobald Sie etwas ändern, entsteht ein neuer Entwurf; die öffentliche Seite bleibt, wie sie ist.
editor-changes = { $count ->
    [0] keine Änderung
    [one] eine Änderung
   *[other] { $count } Änderungen
}
editor-submitted = Zur Prüfung gegeben von { $name } am { $day }
editor-to-submit = Ansehen und weitergeben
editor-to-review = Jetzt prüfen
editor-to-changes = Änderungen ansehen
editor-public = Öffentlich
editor-not-public = Noch ist nichts veröffentlicht.
editor-since = seit { $day }
editor-confirmed = Zuletzt bestätigt am { $day }.
editor-confirm-by = Bitte bis { $day } wieder durchsehen.
editor-confirm = Angaben sind noch richtig
editor-to-public = Öffentliche Seite ansehen
editor-to-versions = Alle Fassungen
editor-fields = Felder des Steckbriefs
editor-column-field = Feld
editor-column-content = Inhalt
editor-column-state = Stand
editor-column-status = Läuft es?
editor-undertakings-lead = Alles, was das Zentrum tut. Jedes Vorhaben hat seine eigene öffentliche Seite.
editor-no-undertakings = Noch kein Vorhaben.
editor-removed = Im Entwurf entfernt:
editor-translations-lead = Was keine Übersetzung hat, erscheint öffentlich auf Deutsch, mit einem Hinweis.
editor-import-title = Gibt es einen neueren Steckbrief?
editor-import-text = Lesen Sie ihn ein und übernehmen Sie, was sich geändert hat. Ungesehen wird nichts überschrieben.
value-nothing = Noch nichts eingetragen.
part-changed = geändert
part-unchanged = unverändert
part-empty = leer
part-complete = vollständig
part-gaps = { $count ->
    [one] eine Angabe offen
   *[other] { $count } Angaben offen
}
language-current = { $count ->
    [0] noch kein Text übersetzt
    [one] ein Text übersetzt
   *[other] { $count } Texte übersetzt
}
language-outdated = { $count } veraltet
language-missing = { $count ->
    [one] einer fehlt
   *[other] { $count } fehlen
}
translations-title = Übersetzungen

# Formulare
form-required = Pflichtangabe
form-choose = Bitte wählen
form-no-choice = Keine Angabe
form-add-entry = { $entry } { $number } hinzufügen
part-save = Im Entwurf speichern
part-meanwhile = Das steht jetzt im Entwurf
part-meanwhile-advice = Unten steht, was Sie geschrieben haben. Wenn Sie noch einmal speichern, gilt Ihr Text.
part-aside = Hilfe und Verlauf
part-history = In diesem Entwurf geändert von
part-history-empty = In diesem Entwurf noch von niemandem.
writing-title = So schreiben Sie Texte
writing-paragraph = Eine leere Zeile trennt Absätze
writing-list = Striche machen eine Liste
writing-bold = Zwei Sterne machen fett
writing-link = Klammern machen einen Link
undertaking-new = Neues Vorhaben
undertaking-remove = Vorhaben entfernen
undertaking-remove-text = Das Vorhaben verschwindet aus dem Entwurf und nach der Prüfung von der öffentlichen Seite. In früheren Fassungen bleibt es erhalten. Ist es nur beendet? Dann tragen Sie besser den letzten Tag ein.
undertaking-remove-sure = Ja, ich möchte es entfernen
in-review-title = Der Entwurf wird gerade geprüft
in-review-text = So lange steht er still, damit die prüfende Person sieht, was sie veröffentlicht.
in-review-link = Zur Prüfung

# Felder
field-name = Name
field-about = Über uns
field-concept = Integrationskonzept
field-focus_areas = Schwerpunkte
field-undertakings = Vorhaben
field-attachment = Organisatorische Anbindung
field-lead = Leitung und Kontakt
field-council_decision = Beschluss zur Einrichtung
field-further = Weitere Angaben
list-milestones = Meilensteine
list-documents = Dokumente
list-steps = Weg durch die Gremien
entry-undertakings = Vorhaben
entry-focus_areas = Schwerpunkt
entry-further = Angabe
entry-milestones = Meilenstein
entry-documents = Dokument
entry-steps = Beratung
input-name = Name
input-about = Einleitung
input-about-hint = Zwei, drei Sätze für Menschen, die das Zentrum noch nicht kennen
input-title = Titel
input-text = Text
input-url = Internetadresse
input-adopted_on = Beschlossen am
input-valid_from = Gilt ab
input-valid_until = Gilt bis
input-kind = Art
input-section = Steht im Steckbrief unter
input-projects = Projekte
input-projects-hint = Ein Projekt pro Zeile
input-starts_on = Erster Tag
input-paused_on = Ruht seit
input-ended_on = Letzter Tag
input-focus_area = Gehört zum Schwerpunkt
input-contact_name = Ansprechperson
input-contact_phone = Telefon der Ansprechperson
input-contact_email = E-Mail der Ansprechperson
input-partners = Partner
input-partners-hint = Ein Partner pro Zeile
input-due_on = Geplant bis
input-reached_on = Erreicht am
input-need = Bedarf der Schulen
input-benefit = Nutzen für die Schulen
input-support = Unterstützung für die Schulen
input-office = Amt oder Fachbereich
input-division = Abteilung oder Geschäftsbereich
input-head = Leitung des Bereichs
input-street = Straße und Hausnummer
input-postcode = Postleitzahl
input-town = Ort
input-phone = Telefon
input-email = E-Mail
input-homepage = Homepage
input-body = Gremium
input-decided_on = Beschlossen am
input-paper = Drucksache
input-paper_url = Internetadresse der Drucksache
input-subject = Betreff
input-met_on = Sitzung am
input-role = Aufgabe
input-result = Ergebnis
input-label = Bezeichnung
choice-kind-pool = Sprachmittlerpool
choice-kind-map = Karte
choice-kind-funding_line = Förderlinie
choice-kind-programme = Programm
choice-kind-case_system = Konfliktmanagement
choice-kind-event = Veranstaltung
choice-kind-campaign = Kampagne
choice-kind-prize = Preis
choice-kind-network = Netzwerk
choice-kind-plan = Plan
choice-kind-none = Noch keine Art
choice-section-task = Weitere Aufgabenbereiche
choice-section-best_practice = Projekte vor Ort (Best-Practice-Beispiele)
choice-role-recommendation = Empfehlung
choice-role-decision = Beschluss
choice-role-notice = Kenntnisnahme

# Übersetzen
translation-title = Übersetzen: { $language }
translation-lead = Links steht der deutsche Text, daneben Ihre Übersetzung. Was leer bleibt, erscheint öffentlich auf Deutsch, mit einem Hinweis.
translation-languages = Sprache der Übersetzung
translation-german = Deutsch
translation-nothing = Noch gibt es keinen deutschen Text, den man übersetzen könnte.
translation-current = übersetzt
translation-outdated = veraltet: Der deutsche Text ist neuer
translation-missing = fehlt
translation-made-from = Vorher stand auf Deutsch
translation-still-fits = Die Übersetzung passt weiterhin
translation-meanwhile = Inzwischen gespeichert:

# Einlesen
import-title = Einlesen
import-heading = Steckbrief einlesen
import-lead = Bringen Sie den Steckbrief aus dem Landesportal mit. Danach sehen Sie, was verstanden wurde, und entscheiden Feld für Feld. Ungesehen wird nichts überschrieben.
import-steps = Schritte
import-step-read = Einlesen
import-step-check = Prüfen
import-step-take = Übernehmen
import-file = Datei hochladen
import-file-hint = Eine Textdatei aus dem Portal, höchstens 1 MB. Wie die Umlaute gespeichert sind, erkennen wir selbst.
import-or = oder
import-text = Text einfügen
import-text-hint = Im Portal alles markieren, kopieren und hier einfügen
import-read = Lesen und prüfen
import-refused-advice = Was Sie eingefügt haben, steht noch da. Eine Datei müssen Sie noch einmal auswählen.
import-earlier = Schon eingelesen
import-column-file = Datei
import-column-when = Wann
import-column-who = Wer
import-column-taken = Übernommen
import-pasted = Eingefügter Text
import-parts-taken = { $count ->
    [0] noch nichts
    [one] ein Teil
   *[other] { $count } Teile
}
import-understood-title = Das haben wir verstanden
import-understood-lead = Vergleichen Sie mit dem Rohtext, berichtigen Sie, was nicht stimmt, und wählen Sie aus, was in den Entwurf soll.
import-parts = { $count ->
    [one] ein Teil verstanden
   *[other] { $count } Teile verstanden
}
import-infos = { $count ->
    [one] ein Hinweis
   *[other] { $count } Hinweise
}
import-warnings = { $count ->
    [one] eine unsichere Stelle
   *[other] { $count } unsichere Stellen
}
import-errors = { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
}
severity-info = Hinweis
severity-warning = Unsicher
severity-danger = Fehler
import-whole = Zur ganzen Datei
import-findings = Was uns aufgefallen ist
import-current = Bisher im Entwurf
import-understood = Verstanden
import-raw = Rohtext
import-raw-entry = In der Datei
import-to-raw = Rohtext
import-look = Ansehen und berichtigen
import-further = Was der Steckbrief nicht sagt
import-take = In den Entwurf übernehmen
import-take-over = Ausgewähltes übernehmen
import-to-editor = Zum Überblick
import-settled-title = Hier ist nichts mehr zu tun
import-settled-text = Alles steht schon so im Entwurf, oder Sie haben es übernommen. Jetzt kann eine zweite Person prüfen.
import-settled = { $count ->
    [one] Ein Teil ist unverändert oder schon übernommen
   *[other] { $count } Teile sind unverändert oder schon übernommen
}
row-new = neu
row-different = anders als bisher
row-same = unverändert
row-taken = bereits übernommen

# Prüfen
review-title = Änderungen prüfen
review-opened = Begonnen von { $name } am { $day }
review-returned-title = Zurückgegeben
review-no-difference = Der Entwurf sagt dasselbe wie die veröffentlichte Fassung.
review-next = So geht es weiter
review-submit-text = Geben Sie den Entwurf weiter, wenn alles stimmt. Bis zur Entscheidung bleibt er so, wie er ist.
review-submit = Zur Prüfung geben
review-decide-text = Stimmt alles? Dann veröffentlichen Sie die Änderungen. Sonst geben Sie sie mit einer Anmerkung zurück.
review-release = Veröffentlichen
review-note = Anmerkung
review-note-hint = Was ist noch zu ändern?
review-give-back = Mit Anmerkung zurückgeben
review-own = Sie haben an diesem Entwurf mitgeschrieben. Deshalb entscheidet eine andere Person.
review-waits = Der Entwurf wartet auf eine Person, die veröffentlichen darf.
review-withdraw-text = Ist Ihnen noch etwas aufgefallen? Holen Sie den Entwurf zurück.
review-withdraw = Zurückholen und weiterschreiben
review-draft-waits = Es wird noch daran geschrieben.
review-four-eyes = Vier Augen: Veröffentlichen kann nur, wer nicht selbst am Entwurf geschrieben hat.
review-edits = Wer was geändert hat
review-discard = Entwurf verwerfen
review-discard-text = Der Entwurf wird geschlossen. Die öffentliche Seite bleibt, wie sie ist; in den Fassungen finden Sie den Entwurf weiterhin.
review-discard-sure = Ja, ich möchte ihn verwerfen
review-empty-title = Kein offener Entwurf
review-empty = Alles, was geändert wurde, ist veröffentlicht oder verworfen.
diff-legend = Zeichenerklärung
diff-came = kommt hinzu
diff-went = fällt weg
diff-sign-came = neu:
diff-sign-went = entfällt:
diff-texts = { $count ->
    [one] ein Text
   *[other] { $count } Texte
}
way-came = neu
way-went = entfällt
way-changed = geändert
edit-parts = { $count ->
    [one] ein Teil
   *[other] { $count } Teile auf einmal
}
edit-restored = Frühere Fassung wiederhergestellt
edit-undertaking-removed = Ein entferntes Vorhaben

# Fassungen
versions-title = Fassungen
versions-lead = Jede Fassung bleibt erhalten. Wenn Sie eine wiederherstellen, entsteht daraus ein Entwurf; verloren geht nichts.
versions-empty = Noch gibt es keine Fassung. Die erste entsteht mit dem ersten Entwurf.
versions-table = Alle Fassungen, die neueste zuerst
versions-column-version = Fassung
versions-column-stage = Stand
versions-column-opened = Begonnen
versions-column-submitted = Zur Prüfung
versions-column-decided = Entschieden
version-number = Fassung { $number }
version-unnumbered = Ohne Nummer
version-against = Verglichen mit Fassung { $number }
version-first = Die erste Fassung: Alles ist neu.
version-no-difference = Diese Fassung sagt dasselbe wie die davor.
version-no-edits = Zu dieser Fassung sind keine Änderungen vermerkt.
version-restore-title = Zurück zu dieser Fassung?
version-restore-text = Ihr Inhalt kommt in den Entwurf. Öffentlich wird er erst, wenn eine zweite Person ihn geprüft hat.
version-restore-draft = Es gibt einen offenen Entwurf. Sein Inhalt wird dabei ersetzt.
version-restore-sure = Ja, den Entwurf ersetzen
version-restore = In den Entwurf übernehmen
stage-draft = Entwurf
stage-in_review = In Prüfung
stage-published = Öffentlich
stage-superseded = Früher öffentlich
stage-discarded = Verworfen
area-profile = Steckbrief
field-profile-edits = Geänderte Teile
field-profile-confirmations = Durchgesehen
field-profile-part = Teil
