# Einsatzanfragen
area-invitations = Einsatzanfragen
invitations-subject = Einsatzanfrage zu Anfrage { $number }
machine-invitations = Vielfalt (Einsatzanfragen)
invitations-request = Anfrage { $number }

# Seite zum Einladen
invitations-invite-title = Einladen
invitations-brokering = Zur Vermittlung: wer zugestimmt hat und was daraus wurde
invitations-not-searching = Für diese Anfrage wird gerade niemand gesucht.
invitations-to-request = Zur Anfrage
invitations-to-help = Zur Anfrage: Auswege ansehen oder bei der Einrichtung nachfragen
invitations-suggestion = Vorschlag
invitations-suggest-ask = { $count ->
    [one] Fragen Sie jetzt eine Person, und sehen Sie am { $look } wieder nach.
   *[other] Fragen Sie jetzt { $count } Personen, und sehen Sie am { $look } wieder nach.
}
invitations-suggest-wait = Warten Sie jetzt ab, und sehen Sie am { $look } wieder nach.
invitations-odds-hardly = Auf diesem Weg findet sich nur selten rechtzeitig jemand.
invitations-odds-of = { $hits ->
    [one] Auf diesem Weg findet sich in einem von { $of } Fällen rechtzeitig jemand.
   *[other] Auf diesem Weg findet sich in { $hits } von { $of } Fällen rechtzeitig jemand.
}
invitations-odds-surely = Auf diesem Weg findet sich fast immer rechtzeitig jemand.
invitations-suggest-nobody-fits = Niemand passt zu dieser Anfrage. Vielleicht hilft eine andere Zeit oder eine andere Sprache.
invitations-suggest-all-asked = Alle, die passen, sind gefragt. Ein Anruf, eine andere Zeit oder ein Nachbarzentrum können helfen.
invitations-suggest-others-spared = Wer noch übrig ist, sagt sehr selten zu. Das Programm schont diese Personen; Sie können sie unten trotzdem fragen.
invitations-suggest-too-late = Zum Schreiben ist es zu spät. Jetzt hilft nur noch das Telefon.
invitations-suggest-quiet = Bis zum Termin sind Ruhezeiten, in denen niemand angeschrieben wird. Bitte telefonieren Sie.
invitations-not-in-reach = So sicher, wie es die Regeln wünschen, wird es mit den passenden Personen nicht.
invitations-send-wave = { $count ->
    [one] Diese Person fragen
   *[other] Diese { $count } Personen fragen
}
invitations-by-itself = Die Wellen laufen von selbst, bis jemand zusagt. Sie können jederzeit zusätzlich fragen.
invitations-asked = Gefragt
invitations-asked-nobody = Noch ist niemand gefragt.
invitations-tally = { $declined ->
    [0] Niemand hat abgelehnt
    [one] Eine Person hat abgelehnt
   *[other] { $declined } haben abgelehnt
}, { $open ->
    [0] keine Antwort offen
    [one] eine Antwort offen
   *[other] { $open } Antworten offen
}{ $accepted ->
    [0] {""}
    [one] , eine Person hat zugesagt
   *[other] , { $accepted } haben zugesagt
}{ $expired ->
    [0] {""}
    [one] , eine Person hat nicht geantwortet
   *[other] , { $expired } haben nicht geantwortet
}
invitations-wave = { $count }. Welle
invitations-way-mail = per Mail
invitations-way-sms = per SMS
invitations-way-phone = per Telefon
invitations-until = Antwort bis { $when }
invitations-withdraw = Zurückziehen
invitations-choose = Selbst auswählen
invitations-for-time = Für diesen Termin
invitations-any-time = jede Person zu dem Termin, der ihr am besten passt
invitations-who = Wer soll gefragt werden?
invitations-send = Ausgewählte fragen
invitations-travel = etwa { $count } Minuten Weg
invitations-asked-lately = { $count ->
    [0] in vier Wochen nicht gefragt
    [one] einmal gefragt in vier Wochen
   *[other] { $count }-mal gefragt in vier Wochen
}
invitations-by-hand = Antwort eintragen
invitations-reason-by-hand = Grund einer Absage
invitations-says-yes = Sagt zu
invitations-says-no = Sagt ab
invitations-no-number = Keine Telefonnummer bekannt.
invitations-told-invited = Die Einsatzanfragen sind unterwegs.
invitations-told-withdrawn = Die Einsatzanfrage ist zurückgezogen.
invitations-told-accepted = Die Zusage ist eingetragen.
invitations-told-declined = Die Absage ist eingetragen.

# Anrufen
invitations-calls = Anrufen
invitations-calls-title = Wen Sie anrufen
invitations-calls-lead = Diese Personen möchten angerufen werden oder haben keinen anderen Weg. Tragen Sie die Antwort gleich hier ein.
invitations-calls-empty = Gerade ist niemand anzurufen.
invitations-card-calls = { $count ->
    [one] Eine Person ist anzurufen
   *[other] { $count } Personen sind anzurufen
}
invitations-card-calls-text = Einsatzanfragen, die nicht per Mail oder SMS gehen.
invitations-card-stuck = { $count ->
    [one] Bei einer Anfrage steht keine Antwort mehr aus
   *[other] Bei { $count } Anfragen steht keine Antwort mehr aus
}
invitations-card-stuck-text = Alle Gefragten haben abgesagt oder nicht geantwortet. Bitte entscheiden Sie, wie es weitergeht.
invitations-card-nobody = { $count ->
    [one] Für eine Anfrage passt niemand
   *[other] Für { $count } Anfragen passt niemand
}
invitations-card-nobody-text = Von selbst wird niemand gefragt. Sehen Sie nach, was helfen würde

# Antworten und Gründe
invitations-answer-open = offen
invitations-answer-accepted = zugesagt
invitations-answer-declined = abgesagt
invitations-answer-withdrawn = zurückgezogen
invitations-answer-expired = keine Antwort
invitations-reason = Grund (freiwillig)
invitations-reason-time = Ich kann zu dieser Zeit nicht
invitations-reason-way = Der Weg ist mir zu weit
invitations-reason-work = Ich habe gerade zu viel zu tun
invitations-reason-ill = Ich bin krank
invitations-reason-conflict = Ich kenne die Einrichtung oder die Menschen dort zu gut
invitations-reason-other = Etwas anderes
invitations-reason-late = wollte zusagen, jemand war schneller
invitations-reason-pause = macht eine Pause

# Was gefragte Personen erfahren
invitations-fact-language = Sprache
invitations-fact-occasion = Anlass
invitations-fact-when = Wann
invitations-fact-or = oder
invitations-fact-where = Wo
invitations-fact-travel = Ihr Weg
invitations-fact-pay = Aufwandsentschädigung
invitations-pay-included = { $pay }, Fahrtkosten inbegriffen
invitations-pay-per-km = { $pay } plus Fahrtkosten ({ $rate } je Kilometer)
invitations-pay-travel = { $pay } plus Fahrtkosten
invitations-pay-ticket = { $pay } plus Fahrkarte
invitations-fact-until = Antwort bis
invitations-fact-why = Warum Sie
invitations-why-language = Sie sprechen { $language }.
invitations-fact-last-asked = Zuletzt gefragt
invitations-never-asked = noch nie
invitations-fact-institution = Einrichtung
invitations-when = { $day }, { $from } bis { $until } ({ $count } Minuten)
invitations-on-phone = am Telefon
invitations-on-video = in einem Videogespräch
invitations-mail-subject = Können Sie dolmetschen? { $language }
invitations-mail-lead = jemand braucht Sie für ein Gespräch in der Sprache { $language }. Das ist bekannt:
invitations-mail-button = Ansehen und antworten
invitations-mail-free = Sie entscheiden frei. Auch ein Nein hilft uns, dann fragen wir nicht weiter. Die Seite öffnet sich ohne Anmeldung; geben Sie den Link bitte nicht weiter.
invitations-sms = Können Sie dolmetschen? { $language }, { $when }. Ansehen und antworten: { $address }
invitations-thanks-subject = Danke, wir brauchen Ihre Antwort nicht mehr
invitations-thanks-taken = der Termin am { $when }, für den wir Sie gefragt haben, ist vergeben. Jemand anders war schneller. Danke, dass Sie da sind.
invitations-thanks-not-needed = der Termin am { $when }, für den wir Sie gefragt haben, wird nicht mehr gebraucht. Danke, dass Sie da sind.
invitations-thanks-nothing = Sie müssen nichts tun.

# Die Antwortseite
invitations-answer-title = Können Sie dolmetschen?
invitations-stand-open = Wir suchen jemanden für dieses Gespräch. Möchten Sie kommen?
invitations-stand-still-open = Die Zeit zum Antworten ist vorbei, aber der Termin ist noch frei. Möchten Sie kommen?
invitations-stand-declined = Danke für Ihre Antwort. Wir fragen Sie für diesen Termin nicht mehr. Falls Sie doch können: Er ist noch frei.
invitations-stand-theirs = Danke! Sie übernehmen diesen Termin.
invitations-told-by-mail = Die Bestätigung kommt per Mail.
invitations-told-by-sms = Alles Weitere steht auf der Seite des Einsatzes; ändert sich etwas, hören Sie von uns.
invitations-told-by-phone = Alles Weitere steht auf der Seite des Einsatzes; ändert sich etwas, ruft das Zentrum Sie an.
invitations-to-assignment = Zum Einsatz: Ort, Kalender, Absagen
invitations-stand-taken = Danke, jemand war schneller. Der Termin ist vergeben, und wir freuen uns, dass Sie da sind.
invitations-stand-not-needed = Danke, für diesen Termin wird niemand mehr gebraucht. Sie müssen nichts tun.
invitations-stand-over = Dieser Termin ist vorbei. Danke, dass Sie nachgesehen haben.
invitations-stand-agreed = Danke! Die Einrichtung meldet sich bei Ihnen, um den Termin abzusprechen.
invitations-agreed-more = Termin melden oder Nachricht schreiben
invitations-brokered-contact = Wenn Sie zustimmen, nennen wir der Einrichtung Ihren Namen, Ihre Telefonnummer und Ihre E-Mail-Adresse. Sie sprechen den Termin dann gemeinsam ab.
invitations-brokered-relay = Wenn Sie zustimmen, nennen wir der Einrichtung nur Ihren Namen. Ihre Telefonnummer und Ihre E-Mail-Adresse bleiben bei uns; Nachrichten leiten wir weiter.
invitations-choose-time = Welche Zeit passt Ihnen?
invitations-accept = Ja, ich komme
invitations-agree = Ja, die Einrichtung darf sich melden
invitations-decline = Nein, diesmal nicht
invitations-free = Sie entscheiden frei und brauchen keinen Grund zu nennen.
invitations-pause = Ich brauche eine Pause
invitations-pause-text = Dann fragen wir Sie so lange nicht. Sie müssen nichts begründen.
invitations-pause-how-long = Wie lange?
invitations-pause-weeks = { $count ->
    [one] Eine Woche
   *[other] { $count } Wochen
}
invitations-pause-open = Bis ich mich wieder melde
invitations-pause-keep = Pause machen

# Warum etwas nicht geht
refused-invitations-conduct = Danke, dass Sie kommen möchten. Für diesen Tag fehlt uns noch Ihr gültiges Führungszeugnis. Bitte melden Sie sich bei Ihrem Zentrum.
refused-invitations-pledge = Danke, dass Sie kommen möchten. Zuerst müssen Sie die Verpflichtung zur Verschwiegenheit unterschreiben. Bitte melden Sie sich bei Ihrem Zentrum.
refused-invitations-not-ready = Danke, dass Sie kommen möchten. Für diesen Tag fehlt noch etwas in Ihren Unterlagen, oder Sie machen gerade Pause. Bitte melden Sie sich bei Ihrem Zentrum.
refused-invitations-clash = Danke, dass Sie kommen möchten. Von { $from } bis { $until } Uhr haben Sie aber schon einen anderen Termin zugesagt.
refused-invitations-no-time = Diese Zeit gibt es bei der Anfrage nicht mehr.
refused-invitations-past = Der Termin hat schon begonnen. Dafür kann niemand mehr gefragt werden.
refused-invitations-nobody = Niemand wurde gefragt: Alle Ausgewählten sind schon gefragt, machen Pause oder haben abgesagt. Bitte wählen Sie andere aus.
refused-invitations-answered = Zu dieser Einsatzanfrage gibt es inzwischen eine Antwort, oder der Termin ist vergeben.

# Protokoll
invitations-invited = Personen für eine Anfrage gefragt
invitations-looked = Von selbst nach einer Anfrage gesehen
invitations-sent = Einsatzanfrage geschickt
invitations-call-instead = Einsatzanfrage erreicht niemanden: steht jetzt bei den Anrufen
invitations-sent-later = Einsatzanfrage auf nach der Ruhezeit verschoben
invitations-morning = Morgens nach laufenden Anfragen gesehen
invitations-assignment-opened = Seite eines Einsatzes geöffnet
invitations-expired = Einsatzanfragen ohne Antwort abgelaufen
invitations-withdrawn = Einsatzanfrage zurückgezogen
invitations-accepted = Einsatzanfrage angenommen
invitations-late = Zusage kam nach der eines anderen
invitations-declined = Einsatzanfrage abgelehnt
invitations-thanked = Jemandem gedankt, der nicht mehr gebraucht wird
invitations-person-erased = Einsatzanfragen an eine Person gelöscht

# Auskunft
field-invitations-asked = Einsatzanfragen
field-invitations-sent-at = Gefragt am
field-invitations-way = Wie
field-invitations-answer-by = Antwort bis
field-invitations-answer = Antwort
field-invitations-answered-at = Geantwortet am
field-invitations-reason = Grund
