# Vielfalt: Wörter, die jede Seite braucht.
product-name = Vielfalt
brand-line = Kommunale Integrations·zentren in Nordrhein-Westfalen
demo-notice = Das ist nur ein Beispiel. Die Konten sind ausgedacht. Das Beispiel ist nicht von der Stadt.
skip-to-content = Direkt zum Text
navigation-label = Haupt·menü
staff-navigation-label = Menü für Mitarbeiter und Mitarbeiterinnen
menu-registry = Listen
menu-house = Verwaltung
breadcrumb-label = Sie sind hier
breadcrumb-house = Alle Zentren
language-label = Sprache
language-choose = Sprache wählen
account-label = Konto
public-page = Seite für alle
footer-label = Recht und Programm·text
footer-line = Vielfalt ist ein freies Computer·programm. Die Kommunalen Integrations·zentren in Nordrhein-Westfalen arbeiten damit. Kommunal heißt: für eine Stadt oder einen Kreis.
footer-accessibility = Barriere·freiheit
footer-privacy = Daten·schutz
footer-imprint = Impressum: Wer macht diese Seite?
footer-source = Programm·text
sign-in = Anmelden
sign-out = Abmelden
action-cancel = Abbrechen
action-older = Ältere Einträge

# Anmelden
sign-in-title = Anmelden
sign-in-email = E-Mail-Adresse
sign-in-email-hint = Diese Adresse kennt das Zentrum von Ihnen
sign-in-send = Link schicken
sign-in-sent-title = Bitte sehen Sie in Ihre E-Mails
sign-in-sent = Kennt das Zentrum die Adresse { $email }? Dann kommt bald eine E-Mail. In der E-Mail ist Ihr Link zum Anmelden. Der Link gilt 30 Minuten. Der Link geht nur einmal.
sign-in-sent-advice = Ist keine E-Mail da? Sehen Sie im Spam-Ordner nach. Dort liegen unerwünschte E-Mails. Oder:
sign-in-again = Holen Sie einen neuen Link.
sign-in-only-reading = Möchten Sie nur lesen? Dann müssen Sie sich nicht anmelden:
sign-in-to-public = zur Seite für alle
sign-in-link-title = Jetzt anmelden
sign-in-link-lead = Mit diesem Knopf melden Sie sich an. Danach geht der Link nicht mehr.
sign-in-link-button = Anmelden
sign-in-link-stranger = Wollten Sie keinen Link? Dann schließen Sie diese Seite.
mail-link-subject = Ihr Link zum Anmelden
mail-link-body = Mit diesem Link melden Sie sich einmal an:
mail-link-end = Der Link gilt 30 Minuten. Wollten Sie keinen Link? Dann löschen Sie diese E-Mail.

# Start
start-title = Heute
start-greeting = Guten Tag, { $name }
start-due = Das ist zu tun
start-shortcuts = Hier geht es schnell
start-empty-title = Nichts ist eilig
start-empty = Heute müssen Sie nichts tun. Neue Aufgaben kommen von selbst hierher.
start-urgent = Eilig

# Protokoll
log-title = Protokoll
log-lead = Ein Protokoll ist eine Liste. In der Liste steht jede Änderung. Dort steht auch: Wann war das? Wer war das? Die Einträge hängen zusammen. Niemand kann einen Eintrag heimlich ändern. Niemand kann einen Eintrag heimlich löschen.
log-empty = Noch hat niemand etwas geändert.
log-number = Nummer
log-when = Wann
log-who = Wer
log-what = Was
log-subject = Woran
log-pages = Seiten vom Protokoll
log-table = Einträge vom Protokoll, die neuen stehen oben
account-added = Neues Konto
centre-opened = Ein Zentrum ist neu dabei
sign-in-link-issued = Link zum Anmelden verschickt
signed-in = Angemeldet
signed-out = Abgemeldet
machine-sign-in = Vielfalt (Anmelden)
machine-demonstration = Vielfalt (Beispiel)
machine-directory = Vielfalt (Verzeichnis)
machine-erasure = Vielfalt (Löschen)
machine-command-line = Vielfalt (Befehls·zeile)

# Postausgang
outbox-title = Post·ausgang
outbox-lead = Hier stehen E-Mails und andere Aufgaben. Sie sind noch nicht angekommen.
outbox-empty = Alles ist angekommen.
outbox-kind = Art
outbox-attempts = Versuche
outbox-error = Letzter Fehler
outbox-next = Nächster Versuch
outbox-table = Diese Sendungen warten noch

# Rechte
platform-read_log = darf das Protokoll lesen
platform-read_outbox = darf den Post·ausgang sehen

# Fehler
error-not-found-title = Diese Seite gibt es nicht
error-not-found-advice = Vielleicht ist die Adresse alt. Vielleicht ist die Seite für andere Menschen. In der Übersicht finden Sie alle Zentren.
error-sign-in-title = Bitte melden Sie sich an
error-sign-in-advice = Sie sind nicht mehr angemeldet. Oder Sie waren noch nicht angemeldet. Melden Sie sich an. Dann schicken Sie das Formular noch einmal.
error-refused-title = Das geht so nicht
error-refused-advice = Gehen Sie eine Seite zurück. Ihr Text ist dort noch da.
error-invalid-title = Bitte prüfen Sie Ihre Angaben
error-failure-title = Wir haben einen Fehler gemacht
error-failure-advice = Es ist nicht Ihre Schuld. Es ist nichts verloren. Warten Sie eine Minute. Versuchen Sie es noch einmal. Kommt der Fehler wieder? Dann sagen Sie uns bitte die Nummer.
error-number = Fehler { $count }
error-reference = Nummer vom Fehler
error-to-centre = Zur Seite vom Zentrum
error-summary-title = Bitte prüfen Sie diese Angaben

# Ablehnungen
refused-unknown-role = Die Rolle „{ $role }“ gibt es nicht.
refused-email-taken = Für diese E-Mail-Adresse gibt es schon ein Konto.
refused-sign-in-link = Dieser Link geht nicht mehr. Vielleicht ist er schon benutzt. Vielleicht ist er zu alt. Vielleicht fehlt ein Stück. Holen Sie einen neuen Link.
refused-not-signed-in = Sie sind nicht angemeldet.
refused-unreadable-form = Ein Teil vom Formular fehlt.

# Angaben
error-required = Bitte schreiben Sie hier etwas.
error-email = Die E-Mail-Adresse stimmt nicht ganz. Beispiel: name@stadt.de
error-email-at = Bitte schreiben Sie das Zeichen @. Beispiel: name@stadt.de
error-phone = Diese Telefon·nummer stimmt nicht. Beispiel: 0231 50-27247
error-phone-impossible = Diese Nummer gibt es nicht. Bitte prüfen Sie die Vor·wahl. Fehlt eine Ziffer?
error-web = Die Internet-Adresse stimmt nicht ganz. Beispiel: https://www.stadt.de
error-web-scheme = Eine Internet-Adresse beginnt mit https:// oder http://.
error-web-user-name = Vor dem Namen von der Seite darf kein @ stehen.
error-postcode = Die Post·leitzahl hat 5 Ziffern.
error-town = Das ist kein Orts·name.
error-day = Diesen Tag gibt es nicht. Beispiel: 24.11.2026
error-choice = Bitte wählen Sie etwas aus der Liste.
error-too-long = Der Text ist zu lang. Nur { $limit } Zeichen passen hinein.
error-period = Das Ende ist vor dem Anfang.

# Listen
list-find = Suchen
list-all = Alles zeigen
list-pages = Seiten der Liste
list-previous = Eine Seite zurück
list-next = Eine Seite weiter
list-page = Seite { $number } von { $pages }
list-as-file = Diese Liste als Datei:
