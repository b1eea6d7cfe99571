# Vielfalt: Wörter, die jede Seite braucht.
product-name = Vielfalt
brand-line = Kommunale Integrationszentren in NRW
demo-notice = Demonstration mit Beispielkonten. Dies ist kein Angebot der Stadt.
skip-to-content = Zum Inhalt springen
navigation-label = Hauptnavigation
staff-navigation-label = Interne Navigation
menu-registry = Verzeichnisse
menu-house = Verwaltung
breadcrumb-label = Sie sind hier
breadcrumb-house = Alle Zentren
language-label = Sprache
language-choose = Sprache wählen
account-label = Konto
public-page = Öffentliche Seite
footer-label = Rechtliches und Quelltext
footer-line = Vielfalt ist freie Software für die Kommunalen Integrationszentren in Nordrhein-Westfalen.
footer-accessibility = Barrierefreiheit
footer-privacy = Datenschutz
footer-imprint = Impressum
footer-source = Quelltext
sign-in = Anmelden
sign-out = Abmelden
action-cancel = Abbrechen
action-older = Ältere Einträge

# Anmelden
sign-in-title = Anmelden
sign-in-email = E-Mail-Adresse
sign-in-email-hint = Die Adresse, unter der Sie beim Zentrum eingetragen sind
sign-in-send = Anmeldelink schicken
sign-in-sent-title = Bitte sehen Sie in Ihr Postfach
sign-in-sent = Wenn { $email } bei diesem Zentrum eingetragen ist, kommt in den nächsten Minuten eine Mail mit Ihrem Anmeldelink. Er gilt 30 Minuten und nur einmal.
sign-in-sent-advice = Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder
sign-in-again = fordern Sie einen neuen Link an.
sign-in-only-reading = Sie möchten nur lesen, was das Zentrum veröffentlicht? Dafür brauchen Sie keine Anmeldung:
sign-in-to-public = zur öffentlichen Seite
sign-in-link-title = Jetzt anmelden
sign-in-link-lead = Mit diesem Knopf melden Sie sich an. Der Link ist danach verbraucht.
sign-in-link-button = Anmelden
sign-in-link-stranger = Sie haben keinen Link angefordert? Dann schließen Sie diese Seite einfach.
mail-link-subject = Ihr Anmeldelink
mail-link-body = Mit diesem Link melden Sie sich einmal an:
mail-link-end = Der Link gilt 30 Minuten. Wenn Sie ihn nicht angefordert haben, löschen Sie diese Mail einfach.

# Start
start-title = Heute
start-greeting = Guten Tag, { $name }
start-due = Was ansteht
start-shortcuts = Schnell hin
start-empty-title = Nichts Dringendes
start-empty = Heute wartet nichts auf Sie. Neue Aufgaben erscheinen hier von selbst.
start-urgent = Eilt

# Protokoll
log-title = Protokoll
log-lead = Jede Änderung steht hier mit Zeit und Person. Die Einträge sind verkettet: Niemand kann einen davon unbemerkt ändern oder entfernen.
log-empty = Noch hat niemand etwas geändert.
log-number = Nr.
log-when = Wann
log-who = Wer
log-what = Was
log-subject = Woran
log-pages = Seiten des Protokolls
log-table = Einträge des Protokolls, die neuesten zuerst
account-added = Konto angelegt
centre-opened = Zentrum eröffnet
sign-in-link-issued = Anmeldelink ausgestellt
signed-in = Angemeldet
signed-out = Abgemeldet
machine-sign-in = Vielfalt (Anmeldung)
machine-demonstration = Vielfalt (Demonstration)
machine-directory = Vielfalt (Verzeichnis)
machine-erasure = Vielfalt (Löschung)
machine-command-line = Vielfalt (Befehlszeile)

# Postausgang
outbox-title = Postausgang
outbox-lead = Mails und Folgearbeiten, die noch nicht zugestellt werden konnten.
outbox-empty = Alles ist zugestellt.
outbox-kind = Art
outbox-attempts = Versuche
outbox-error = Letzter Fehler
outbox-next = Nächster Versuch
outbox-table = Hängende Sendungen

# Rechte
platform-read_log = darf das Protokoll lesen
platform-read_outbox = darf den Postausgang sehen

# Fehler
error-not-found-title = Diese Seite gibt es nicht
error-not-found-advice = Vielleicht ist die Adresse veraltet, oder die Seite ist nur für andere Personen bestimmt. Auf der Übersicht finden Sie alle Zentren.
error-sign-in-title = Bitte melden Sie sich an
error-sign-in-advice = Ihre Sitzung ist abgelaufen, oder Sie waren noch nicht angemeldet. Melden Sie sich an und senden Sie das Formular dann noch einmal.
error-refused-title = Das geht so nicht
error-refused-advice = Gehen Sie mit Ihrem Browser eine Seite zurück; was Sie getippt haben, ist dort noch da.
error-invalid-title = Bitte prüfen Sie Ihre Angaben
error-failure-title = Hier ist uns ein Fehler passiert
error-failure-advice = Es liegt nicht an Ihnen, und nichts ist verloren gegangen. Versuchen Sie es in einer Minute noch einmal. Wenn es wieder passiert, nennen Sie uns bitte die Nummer.
error-number = Fehler { $count }
error-reference = Fehlernummer
error-to-centre = Zur Seite des Zentrums
error-summary-title = Bitte prüfen Sie diese Angaben

# Ablehnungen
refused-unknown-role = Die Rolle „{ $role }“ gibt es nicht.
refused-email-taken = Unter dieser E-Mail-Adresse gibt es schon ein Konto.
refused-sign-in-link = Dieser Anmeldelink gilt nicht mehr. Er ist schon benutzt, abgelaufen oder unvollständig. Fordern Sie einfach einen neuen an.
refused-not-signed-in = Sie sind nicht angemeldet.
refused-unreadable-form = Das Formular kam unvollständig an.

# Angaben
error-required = Bitte füllen Sie dieses Feld aus.
error-email = Das ist keine vollständige E-Mail-Adresse. Beispiel: name@stadt.de
error-email-at = Bitte schreiben Sie das @-Zeichen selbst. Beispiel: name@stadt.de
error-phone = Das ist keine Telefonnummer, die man anrufen kann. Beispiel: 0231 50-27247
error-phone-impossible = Diese Nummer kann es nicht geben. Bitte prüfen Sie Vorwahl und Länge.
error-web = Das ist keine vollständige Internetadresse. Beispiel: https://www.stadt.de
error-web-scheme = Eine Internetadresse beginnt mit https:// oder http://.
error-web-user-name = Vor dem Namen der Seite darf in der Adresse kein @ stehen.
error-postcode = Eine deutsche Postleitzahl hat fünf Ziffern.
error-town = Das ist kein Ortsname.
error-day = Diesen Tag gibt es nicht. Beispiel: 24.11.2026
error-choice = Bitte wählen Sie einen Eintrag der Liste.
error-too-long = Das ist zu lang: höchstens { $limit } Zeichen.
error-period = Das Ende liegt vor dem Anfang.

# Listen
list-find = Suchen
list-all = Alle zeigen
list-pages = Seiten der Liste
list-previous = Vorige Seite
list-next = Nächste Seite
list-page = Seite { $number } von { $pages }
list-as-file = Diese Liste als Datei:
