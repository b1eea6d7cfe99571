# Vermittlung
area-brokering = Vermittlung
machine-brokering = Vielfalt (Vermittlung)
brokering-preline = Anfrage { $number }
brokering-title = Termin absprechen
brokering-lead-institution = Diese Personen wollen übersetzen. Sprechen Sie mit einer Person den Termin ab. Sagen Sie uns hier, was daraus geworden ist.
brokering-lead-interpreter = Sie haben Ja gesagt: { $institution } meldet sich bei Ihnen. Steht der Termin fest? Dann tragen Sie ihn hier ein.
brokering-lead-centre = Hier steht: Wer hat Ja gesagt? Was weiß die Einrichtung? Was ist daraus geworden? Sie können für beide Seiten etwas eintragen.
brokering-passed-on-told = Ihre Nachricht ist unterwegs.
brokering-is-fixed = Der Termin steht fest: { $when }.
brokering-nobody = Noch hat niemand Ja gesagt.
brokering-shown-relay = Die Einrichtung kennt nur Ihren Namen. Nachrichten geben wir weiter.
brokering-shown-contact = Die Einrichtung hat am { $day } Ihren Namen und Ihre Kontakte bekommen.
brokering-relay-hint = Diese Person gibt ihre Kontakte nicht weiter. Schreiben Sie unten. Wir geben die Nachricht weiter.
brokering-list-title = Vermittlungen
brokering-list-lead = Hier sprechen Einrichtungen und Sprach·mittler gerade einen Termin ab. Die älteste Anfrage steht oben.
brokering-list-empty = Gerade wartet niemand auf einen Termin.
brokering-list-people = { $count ->
    [one] Eine Person hat Ja gesagt
   *[other] { $count } Personen haben Ja gesagt
}
brokering-list-since = seit { $when }
brokering-list-silent = keine Antwort
brokering-phone-hint = Diese Person gibt ihre Kontakte nicht weiter. Sie hat keine Mail-Adresse. Melden Sie sich beim Zentrum. Das Zentrum ruft an.
brokering-date = Der Termin steht fest
brokering-date-hint = Dann bekommen beide Seiten eine Bestätigung. Wir fragen niemanden mehr.
brokering-who = Mit wem?
brokering-day = Tag
brokering-from = Beginn
brokering-minutes = Wie viele Minuten?
brokering-keep-date = Termin eintragen
brokering-message = Nachricht schreiben
brokering-message-hint = Wir geben Ihre Nachricht mit Mail weiter. Sie sehen die Adresse nicht. Schreiben Sie nichts über die Familie und das Gespräch.
brokering-message-hint-interpreter = Wir geben Ihre Nachricht an die Einrichtung weiter. Sie sieht Ihre Mail-Adresse nicht.
brokering-to = An wen?
brokering-words = Nachricht
brokering-words-hint = Höchstens 1.000 Zeichen
brokering-send = Nachricht weitergeben
brokering-failed = Es hat nicht geklappt
brokering-failed-hint = Bitte sagen Sie es uns. Dann suchen wir weiter.
brokering-reason = Warum?
brokering-keep-failed = Das eintragen
brokering-reason-no_answer = Niemand hat geantwortet
brokering-reason-no_date = Kein Termin für beide
brokering-reason-not_needed = Nicht mehr nötig
brokering-reason-other = Anderer Grund
brokering-reason-fixed = Termin steht fest
brokering-reason-somebody_else = Jemand anders kommt

# Mails
brokering-fact-name = Name
brokering-mail-subject = Anfrage { $number }: Jemand will übersetzen
brokering-mail-lead = für Ihre Anfrage { $number } ({ $language }) hat jemand Ja gesagt. Sie können sich melden:
brokering-mail-contact = Bitte sprechen Sie den Termin direkt ab.
brokering-mail-relay = Diese Person gibt ihre Kontakte nicht weiter. Schreiben Sie auf der Seite unten. Wir geben die Nachricht weiter.
brokering-mail-button = Termin melden
brokering-mail-duty = Nutzen Sie die Angaben nur für diese Anfrage. Geben Sie sie nie an die Familie weiter. Bitte melden Sie uns den Termin. Oder sagen Sie uns, wenn es nicht klappt.
brokering-remind-subject = Anfrage { $number }: Was ist daraus geworden?
brokering-remind-lead = für Ihre Anfrage { $number } haben wir Ihnen { $name } genannt. Steht der Termin fest? Oder sollen wir weitersuchen?
brokering-relay-subject = Nachricht zu Anfrage { $number }
brokering-relay-lead = die Einrichtung aus Anfrage { $number } schreibt Ihnen:
brokering-answer-lead = { $name } schreibt Ihnen zu Anfrage { $number }:
brokering-relay-words = „{ $words }“
brokering-visit-lead = { $from } schreibt Ihnen zum Einsatz am { $when }:
brokering-visit-button = Antworten
brokering-visit-end = Bitte antworten Sie auf der Seite. Antworten Sie auf diese Mail? Dann liest sie das Zentrum.
brokering-visit-back = Zurück zum Einsatz
brokering-relay-button = Antworten oder Termin melden
brokering-ended-subject = Anfrage { $number }: Es gibt keinen Termin
brokering-ended-interpreter = der Termin mit { $institution } (Anfrage { $number }) klappt nicht. Danke, dass Sie Ja gesagt haben.
brokering-ended-hidden = Die Einrichtung sieht Ihre Kontakte nicht mehr. Sie müssen nichts tun.
brokering-ended-institution = für Ihre Anfrage { $number } gibt es keinen Termin mit { $name }.
brokering-ended-search = Wir suchen weiter. Wir melden uns, wenn jemand Ja sagt. Sie müssen nichts tun.
brokering-ended-others = Andere haben auch Ja gesagt. Sie stehen weiter auf Ihrer Seite.
brokering-ended-button = Zu Ihrer Anfrage
brokering-amended-subject = Anfrage { $number }: Etwas ist anders
brokering-amended-lead = { $institution } hat bei Anfrage { $number } etwas geändert: den Ort oder wer dort für Sie da ist.
brokering-amended-end = Alles andere bleibt. Sie sprechen den Termin weiter zusammen ab. Sie müssen nichts tun.
brokering-amended-button = An·sehen
brokering-call-amended = Sagen: Der Ort oder die Ansprech·person ist anders. Der Termin steht noch nicht fest.
brokering-card-title = { $count ->
    [one] Eine Vermittlung ohne Antwort
   *[other] { $count } Vermittlungen ohne Antwort
}
brokering-card-text = Seit Tagen sagt niemand, was daraus geworden ist. Bitte fragen Sie nach.

# Was nicht geht
error-brokering-day = Bitte schreiben Sie den Tag.
error-brokering-time = Das ist keine Uhrzeit. Beispiel: 14:30
error-brokering-minutes = Bitte eine Dauer zwischen { $shortest } und { $longest } Minuten angeben.
error-brokering-past = Dieser Termin ist vorbei. Bitte geben Sie einen neuen Termin an.
error-brokering-words = Bitte schreiben Sie eine Nachricht.
error-brokering-words-long = Die Nachricht ist zu lang. Höchstens 1.000 Zeichen.
refused-brokering-ended = Mit dieser Person suchen wir keinen Termin mehr.
refused-brokering-messages = Hier können wir keine Nachricht mehr weitergeben. Bitte melden Sie sich beim Zentrum.
refused-brokering-no-mail = Diese Person hat keine Mail-Adresse. Bitte melden Sie sich beim Zentrum.

# Protokoll und Auskunft
brokering-disclosed = Kontakte an eine Einrichtung gegeben
brokering-agreed = Vermittlung ohne Kontakte begonnen
brokering-reminded = An die Antwort erinnert
brokering-fixed = Termin eingetragen
brokering-not-come-about = Vermittlung hat nicht geklappt
brokering-passed-on = Nachricht weitergegeben
brokering-called = Angerufen wegen einer Vermittlung
brokering-person-erased = Vermittlungen einer Person gelöscht
field-brokering-disclosures = Weitergaben
field-brokering-institution = Einrichtung
field-brokering-disclosed-at = Weitergegeben am
field-brokering-channels = Genannte Kontakte
