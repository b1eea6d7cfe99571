# Vermittlung
area-brokering = Vermittlung
machine-brokering = Vielfalt (Vermittlung)
brokering-preline = Anfrage { $number }
brokering-title = Termin absprechen
brokering-lead-institution = Diese Personen sind bereit zu dolmetschen. Sprechen Sie den Termin mit einer von ihnen ab und sagen Sie uns hier, was daraus geworden ist.
brokering-lead-interpreter = Sie haben zugestimmt, dass { $institution } Kontakt mit Ihnen aufnimmt. Sobald der Termin feststeht, können auch Sie ihn hier eintragen.
brokering-lead-centre = Wer zugestimmt hat, was der Einrichtung genannt wurde und was daraus geworden ist. Sie können für beide Seiten eintragen, was Ihnen gesagt wurde.
brokering-passed-on-told = Ihre Nachricht ist unterwegs.
brokering-is-fixed = Der Termin steht: { $when }.
brokering-nobody = Noch hat niemand zugestimmt.
brokering-shown-relay = Die Einrichtung kennt nur Ihren Namen. Nachrichten leiten wir weiter.
brokering-shown-contact = Ihr Name und Ihre freigegebenen Kontaktwege wurden am { $day } an die Einrichtung gegeben.
brokering-relay-hint = Diese Person gibt ihre Kontaktdaten nicht heraus. Schreiben Sie ihr unten, wir leiten die Nachricht weiter.
brokering-list-title = Vermittlungen
brokering-list-lead = Anfragen, bei denen Einrichtung und Sprachmittler*innen gerade einen Termin absprechen. Die älteste steht oben.
brokering-list-empty = Gerade wartet niemand auf einen Termin.
brokering-list-people = { $count ->
    [one] Eine Person hat zugestimmt
   *[other] { $count } Personen haben zugestimmt
}
brokering-list-since = seit { $when }
brokering-list-silent = ohne Rückmeldung
brokering-phone-hint = Diese Person gibt ihre Kontaktdaten nicht heraus und hat keine E-Mail-Adresse. Melden Sie sich beim Zentrum, es ruft sie an.
brokering-date = Der Termin steht
brokering-date-hint = Dann bekommen beide Seiten eine Bestätigung, und niemand wird weiter gefragt.
brokering-who = Mit wem?
brokering-day = Tag
brokering-from = Beginn
brokering-minutes = Dauer in Minuten
brokering-keep-date = Termin eintragen
brokering-message = Nachricht schreiben
brokering-message-hint = Wir leiten Ihre Worte per Mail weiter. Die Adresse der Person sehen Sie nicht. Schreiben Sie bitte nichts über die Familie und den Inhalt des Gesprächs.
brokering-message-hint-interpreter = Wir leiten Ihre Worte per Mail an die Einrichtung weiter. Ihre E-Mail-Adresse sieht sie dabei nicht.
brokering-to = An wen?
brokering-words = Nachricht
brokering-words-hint = Höchstens 1.000 Zeichen
brokering-send = Weiterleiten lassen
brokering-failed = Es kam nicht zustande
brokering-failed-hint = Sagen Sie es uns bitte: Dann suchen wir weiter, und der Bedarf bleibt sichtbar.
brokering-reason = Warum?
brokering-keep-failed = Das eintragen
brokering-reason-no_answer = Niemand hat geantwortet
brokering-reason-no_date = Kein gemeinsamer Termin
brokering-reason-not_needed = Nicht mehr gebraucht
brokering-reason-other = Anderer Grund
brokering-reason-fixed = Termin vereinbart
brokering-reason-somebody_else = Jemand anders kommt

# Mails
brokering-fact-name = Name
brokering-mail-subject = Anfrage { $number }: Jemand ist bereit zu dolmetschen
brokering-mail-lead = für Ihre Anfrage { $number } ({ $language }) hat jemand zugestimmt, dass Sie Kontakt aufnehmen:
brokering-mail-contact = Bitte sprechen Sie den Termin direkt miteinander ab.
brokering-mail-relay = Diese Person gibt ihre Kontaktdaten nicht heraus. Schreiben Sie ihr über die Seite unten; wir leiten Ihre Nachricht weiter.
brokering-mail-button = Termin melden
brokering-mail-duty = Nutzen Sie diese Angaben nur für diese Anfrage und geben Sie sie nie an die begleiteten Menschen weiter. Bitte melden Sie uns den vereinbarten Termin, oder dass nichts daraus wurde.
brokering-remind-subject = Anfrage { $number }: Was ist daraus geworden?
brokering-remind-lead = zu Ihrer Anfrage { $number } haben wir Ihnen { $name } genannt. Steht der Termin, oder sollen wir weitersuchen? Ein Klick genügt.
brokering-relay-subject = Nachricht zu Anfrage { $number }
brokering-relay-lead = die Einrichtung, die in Anfrage { $number } jemanden sucht, schreibt Ihnen:
brokering-answer-lead = { $name } schreibt Ihnen zu Anfrage { $number }:
brokering-relay-words = „{ $words }“
brokering-visit-lead = { $from } schreibt Ihnen zum Einsatz am { $when }:
brokering-visit-button = Antworten
brokering-visit-end = Bitte antworten Sie über die Seite. Eine Antwort auf diese Mail geht an das Zentrum.
brokering-visit-back = Zurück zum Einsatz
brokering-relay-button = Antworten oder Termin melden
brokering-ended-subject = Anfrage { $number }: Es kam kein Termin zustande
brokering-ended-interpreter = aus dem Termin mit { $institution } (Anfrage { $number }) wird nichts. Danke, dass Sie bereit waren.
brokering-ended-hidden = Die Einrichtung sieht Ihre Kontaktdaten nicht mehr. Sie müssen nichts tun.
brokering-ended-institution = zu Ihrer Anfrage { $number } kommt mit { $name } kein Termin zustande.
brokering-ended-search = Wir suchen weiter und melden uns, sobald wieder jemand bereit ist. Sie müssen nichts tun.
brokering-ended-others = Andere, die zugestimmt haben, stehen weiter auf Ihrer Seite.
brokering-ended-button = Zu Ihrer Anfrage
brokering-amended-subject = Anfrage { $number }: Etwas hat sich geändert
brokering-amended-lead = { $institution } hat bei Anfrage { $number } geändert, wo man sich trifft oder wer dort für Sie da ist.
brokering-amended-end = Alles andere bleibt, wie es war: Den Termin sprechen Sie weiter miteinander ab. Sie müssen nichts tun.
brokering-amended-button = Ansehen
brokering-call-amended = Sagen: Ort oder Ansprechperson haben sich geändert; ein Termin wird noch gesucht.
brokering-card-title = { $count ->
    [one] Eine Vermittlung ohne Rückmeldung
   *[other] { $count } Vermittlungen ohne Rückmeldung
}
brokering-card-text = Seit mehreren Tagen sagt keine Seite, was daraus geworden ist. Bitte fragen Sie nach.

# Was nicht geht
error-brokering-day = Bitte den Tag angeben.
error-brokering-time = Das ist keine Uhrzeit. Beispiel: 14:30
error-brokering-minutes = Bitte eine Dauer zwischen { $shortest } und { $longest } Minuten angeben.
error-brokering-past = Dieser Termin ist schon vorbei. Bitte einen kommenden angeben.
error-brokering-words = Bitte schreiben Sie eine Nachricht.
error-brokering-words-long = Die Nachricht ist länger als 1.000 Zeichen.
refused-brokering-ended = Mit dieser Person wird kein Termin mehr gesucht.
refused-brokering-messages = Hier kann keine Nachricht mehr weitergeleitet werden. Bitte melden Sie sich beim Zentrum.
refused-brokering-no-mail = Diese Person hat keine E-Mail-Adresse. Bitte melden Sie sich beim Zentrum, es ruft an.

# Protokoll und Auskunft
brokering-disclosed = Kontaktdaten an eine Einrichtung gegeben
brokering-agreed = Vermittlung ohne Kontaktdaten zugestimmt
brokering-reminded = An die Rückmeldung erinnert
brokering-fixed = Vermittelten Termin eingetragen
brokering-not-come-about = Vermittlung kam nicht zustande
brokering-passed-on = Nachricht weitergeleitet
brokering-called = Angerufen wegen einer Vermittlung
brokering-person-erased = Vermittlungen einer Person gelöscht
field-brokering-disclosures = Weitergaben
field-brokering-institution = Einrichtung
field-brokering-disclosed-at = Weitergegeben am
field-brokering-channels = Genannte Kontaktwege
