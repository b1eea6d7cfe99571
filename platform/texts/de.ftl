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
mail-greeting = Guten Tag, { $name }!
mail-greeting-nobody = Guten Tag!
mail-closing = Mit freundlichen Grüßen
mail-footer = Diese Mail hat Vielfalt von selbst geschickt.
mail-link-button = Anmelden
mail-bounced = Mail kam zurück
mail-bounce-title = Mails kommen zurück
mail-bounce-note = An { $address } konnte am { $moment } nicht zugestellt werden: { $sentence }
mail-settings-title = Mails des Zentrums
mail-settings-lead = Was Empfänger*innen als Absender lesen, wohin ihre Antwort geht und was am Ende jeder Mail steht.
mail-settings-sender = Name des Absenders
mail-settings-sender-hint = Leer heißt: { $name }
mail-settings-reply = Antworten an
mail-settings-reply-hint = Ein Postfach, das jemand liest. Leer: Antworten gehen an die technische Absenderadresse.
mail-settings-signature = Signatur
mail-settings-signature-hint = Zum Beispiel Anschrift, Telefon und Sprechzeiten
mail-settings-save = Speichern
mail-settings-told = Die Einstellungen gelten ab der nächsten Mail.
mail-settings-changed = Maileinstellungen geändert

# Start
start-title = Heute
start-greeting = Guten Tag, { $name }
start-due = Was ansteht
start-shortcuts = Schnell hin
start-empty-title = Nichts Dringendes
start-empty = Heute wartet nichts auf Sie. Neue Aufgaben erscheinen hier von selbst.
start-urgent = Eilt
start-bounce = Mails an { $address } kommen zurück. Bitte lassen Sie Ihre Adresse von der Administration prüfen.

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
machine-mail = Vielfalt (Mail)
machine-demonstration = Vielfalt (Demonstration)
machine-directory = Vielfalt (Verzeichnis)
machine-erasure = Vielfalt (Löschung)
machine-command-line = Vielfalt (Befehlszeile)

# Postausgang
outbox-title = Postausgang
outbox-lead = Welche Mails gingen an wen, was wartet, was hängt. Was in einer Mail steht, wird hier nicht gezeigt; nach 30 Tagen verschwindet sie aus der Liste.
outbox-empty = Noch wurde keine Mail geschrieben.
outbox-none-found = Keine Mail passt dazu. Zeigen Sie alle oder suchen Sie nach einem Teil der Adresse.
outbox-search = Empfänger*in oder Betreff
outbox-state = Stand
outbox-state-any = alle
outbox-state-waiting = wartet
outbox-state-stuck = hängt
outbox-state-sent = gesendet
outbox-state-bounced = zurückgekommen
outbox-state-given-up = aufgegeben
outbox-table = Mails, die neuesten zuerst ({ $count })
outbox-recipient = An
outbox-subject = Betreff
outbox-written = Geschrieben
outbox-decide = Entscheiden
outbox-error = Antwort
outbox-attempts = { $count ->
    [one] 1 Versuch
   *[other] { $count } Versuche
}
outbox-next = Nächster Versuch
outbox-jobs = Folgearbeiten, die hängen
outbox-kind = Art
outbox-retry = Erneut versuchen
outbox-give-up = Aufgeben
outbox-retried = Sendung erneut versucht
outbox-given-up = Sendung aufgegeben
outbox-told-retried = Wird gleich noch einmal versucht.
outbox-told-given-up = Aufgegeben. Die Mail wird nicht mehr gesendet.

# Rechte
platform-read_log = darf das Protokoll lesen
platform-read_outbox = darf den Postausgang sehen
platform-manage_outbox = darf über hängende Sendungen entscheiden und die Mails des Zentrums einstellen

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
refused-outbox-busy = Diese Sendung wird gerade zugestellt. Warten Sie bitte einige Minuten.

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
error-money = Das ist kein Betrag. Beispiel: 1.234,56
error-money-parts-of-a-cent = Ein Betrag hat höchstens zwei Stellen hinter dem Komma.
error-money-too-large = Das ist zu viel: höchstens eine Milliarde Euro.
error-money-positive = Bitte schreiben Sie einen Betrag über null.
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
