# Anfragen an Sprachmittler und Sprachmittlerinnen
area-invitations = Anfragen für Einsätze
invitations-subject = Anfrage zu Nummer { $number }
machine-invitations = Vielfalt (Anfragen)
invitations-request = Anfrage { $number }

# Seite zum Einladen
invitations-invite-title = Einladen
invitations-brokering = Zur Vermittlung: Wer hat Ja gesagt? Was ist daraus geworden?
invitations-not-searching = Für diese Anfrage suchen wir gerade niemanden.
invitations-to-request = Zur Anfrage
invitations-to-help = Zur Anfrage: Was kann helfen?
invitations-suggestion = Vorschlag
invitations-suggest-ask = { $count ->
    [one] Fragen Sie jetzt eine Person. Schauen Sie am { $look } wieder nach.
   *[other] Fragen Sie jetzt { $count } Personen. Schauen Sie am { $look } wieder nach.
}
invitations-suggest-wait = Warten Sie jetzt. Schauen Sie am { $look } wieder nach.
invitations-odds-hardly = So finden wir nur selten jemanden.
invitations-odds-of = { $hits ->
    [one] Bei { $of } Anfragen finden wir so 1-mal jemanden.
   *[other] Bei { $of } Anfragen finden wir so { $hits }-mal jemanden.
}
invitations-odds-surely = So finden wir fast immer jemanden.
invitations-suggest-nobody-fits = Niemand passt zu dieser Anfrage. Vielleicht hilft eine andere Zeit oder eine andere Sprache.
invitations-suggest-all-asked = Alle passenden Personen sind gefragt. Vielleicht hilft ein Anruf, eine andere Zeit oder ein anderes Zentrum.
invitations-suggest-others-spared = Die anderen Personen sagen sehr selten Ja. Das Programm fragt sie nicht. Sie können sie unten trotzdem fragen.
invitations-suggest-too-late = Zum Schreiben ist es zu spät. Bitte telefonieren Sie.
invitations-suggest-quiet = Bis zum Termin schreiben wir niemanden an. Bitte telefonieren Sie.
invitations-not-in-reach = Es ist nicht so sicher, wie die Regeln es wollen.
invitations-send-wave = { $count ->
    [one] Diese Person fragen
   *[other] Diese { $count } Personen fragen
}
invitations-by-itself = Das Programm fragt von selbst weiter, bis jemand Ja sagt. Sie können immer auch selbst fragen.
invitations-asked = Gefragt
invitations-asked-nobody = Wir haben noch niemanden gefragt.
invitations-tally = { $declined ->
    [0] Niemand hat Nein gesagt
    [one] Eine Person hat Nein gesagt
   *[other] { $declined } Personen haben Nein gesagt
}. { $open ->
    [0] Wir warten auf keine Antwort
    [one] Wir warten noch auf eine Antwort
   *[other] Wir warten noch auf { $open } Antworten
}.{ $accepted ->
    [0] {""}
    [one] {" "}Eine Person hat Ja gesagt.
   *[other] {" "}{ $accepted } Personen haben Ja gesagt.
}{ $expired ->
    [0] {""}
    [one] {" "}Eine Person hat nicht geantwortet.
   *[other] {" "}{ $expired } Personen haben nicht geantwortet.
}
invitations-wave = Runde { $count }
invitations-way-mail = mit Mail
invitations-way-sms = mit SMS
invitations-way-phone = mit Telefon
invitations-until = Antwort bis { $when }
invitations-withdraw = Anfrage zurücknehmen
invitations-choose = Selbst auswählen
invitations-for-time = Für diesen Termin
invitations-any-time = Jede Person zum besten Termin
invitations-who = Wen möchten Sie fragen?
invitations-send = Ausgewählte Personen fragen
invitations-travel = Weg: etwa { $count } Minuten
invitations-asked-lately = { $count }-mal gefragt in 4 Wochen
invitations-by-hand = Antwort eintragen
invitations-reason-by-hand = Grund für ein Nein
invitations-says-yes = Sagt Ja
invitations-says-no = Sagt Nein
invitations-no-number = Wir haben keine Telefonnummer.
invitations-told-invited = Die Anfragen sind unterwegs.
invitations-told-withdrawn = Die Anfrage ist zurückgenommen.
invitations-told-accepted = Das Ja ist eingetragen.
invitations-told-declined = Das Nein ist eingetragen.

# Anrufen
invitations-calls = Anrufen
invitations-calls-title = Wen Sie anrufen
invitations-calls-lead = Diese Personen möchten einen Anruf. Tragen Sie die Antwort hier ein.
invitations-calls-empty = Gerade müssen Sie niemanden anrufen.
invitations-card-calls = { $count ->
    [one] Bitte rufen Sie eine Person an
   *[other] Bitte rufen Sie { $count } Personen an
}
invitations-card-calls-text = Diese Anfragen gehen nicht mit Mail oder SMS.
invitations-card-stuck = { $count ->
    [one] Bei einer Anfrage wartet keine Antwort mehr
   *[other] Bei { $count } Anfragen wartet keine Antwort mehr
}
invitations-card-stuck-text = Alle haben Nein gesagt oder nicht geantwortet. Bitte entscheiden Sie, wie es weitergeht.
invitations-card-nobody = { $count ->
    [one] Für eine Anfrage haben wir niemanden
   *[other] Für { $count } Anfragen haben wir niemanden
}
invitations-card-nobody-text = Der Computer fragt niemanden. Sehen Sie nach, was hilft

# Antworten und Gründe
invitations-answer-open = offen
invitations-answer-accepted = Ja
invitations-answer-declined = Nein
invitations-answer-withdrawn = zurückgenommen
invitations-answer-expired = keine Antwort
invitations-reason = Grund (Sie müssen keinen nennen)
invitations-reason-time = Ich kann zu dieser Zeit nicht
invitations-reason-way = Der Weg ist zu weit
invitations-reason-work = Ich habe gerade zu viel zu tun
invitations-reason-ill = Ich bin krank
invitations-reason-conflict = Ich kenne die Menschen dort zu gut
invitations-reason-other = Etwas anderes
invitations-reason-late = wollte Ja sagen, jemand war schneller
invitations-reason-pause = macht eine Pause

# Was gefragte Personen erfahren
invitations-fact-language = Sprache
invitations-fact-occasion = Wofür?
invitations-fact-when = Wann
invitations-fact-or = oder
invitations-fact-where = Wo
invitations-fact-travel = Ihr Weg
invitations-fact-pay = Geld für Sie
invitations-pay-included = { $pay }. Das Geld für die Fahrt ist schon dabei.
invitations-pay-per-km = { $pay } und Geld für die Fahrt: { $rate } für jeden Kilometer
invitations-pay-travel = { $pay } und Geld für die Fahrt
invitations-pay-ticket = { $pay } und das Geld für die Fahr·karte
invitations-fact-until = Antwort bis
invitations-fact-why = Warum Sie
invitations-why-language = Sie sprechen { $language }.
invitations-fact-last-asked = Zuletzt gefragt
invitations-never-asked = noch nie
invitations-fact-institution = Einrichtung
invitations-when = { $day }, { $from } bis { $until } ({ $count } Minuten)
invitations-on-phone = am Telefon
invitations-on-video = in einem Video-Gespräch
invitations-mail-subject = Können Sie übersetzen? { $language }
invitations-mail-lead = jemand braucht Sie für ein Gespräch. Die Sprache ist { $language }. Das wissen wir:
invitations-mail-button = Ansehen und antworten
invitations-mail-free = Sie entscheiden selbst. Auch ein Nein hilft uns. Dann fragen wir nicht noch einmal. Sie brauchen kein Passwort. Bitte geben Sie den Link nicht weiter.
invitations-sms = Können Sie übersetzen? { $language }, { $when }. Ansehen und antworten: { $address }
invitations-thanks-subject = Danke, Sie müssen nicht mehr antworten
invitations-thanks-taken = wir haben Sie für den Termin am { $when } gefragt. Jemand anders macht den Termin. Danke, dass es Sie gibt.
invitations-thanks-not-needed = wir haben Sie für den Termin am { $when } gefragt. Wir brauchen niemanden mehr. Danke, dass es Sie gibt.
invitations-thanks-nothing = Sie müssen nichts tun.

# Die Seite für die Antwort
invitations-answer-title = Können Sie übersetzen?
invitations-stand-open = Wir suchen jemanden für dieses Gespräch. Möchten Sie kommen?
invitations-stand-still-open = Die Zeit für die Antwort ist vorbei. Aber der Termin ist noch frei. Möchten Sie kommen?
invitations-stand-declined = Danke für Ihre Antwort. Wir fragen Sie für diesen Termin nicht mehr. Können Sie doch? Der Termin ist noch frei.
invitations-stand-theirs = Danke! Sie übernehmen diesen Termin.
invitations-told-by-mail = Die Bestätigung kommt als Mail.
invitations-told-by-sms = Alles steht auf der Seite vom Einsatz. Ändert sich etwas? Dann melden wir uns.
invitations-told-by-phone = Alles steht auf der Seite vom Einsatz. Ändert sich etwas? Dann ruft das Zentrum an.
invitations-to-assignment = Zum Einsatz: Ort, Kalender, Absagen
invitations-stand-taken = Danke, jemand war schneller. Der Termin ist vergeben. Schön, dass es Sie gibt.
invitations-stand-not-needed = Danke. Für diesen Termin brauchen wir niemanden mehr. Sie müssen nichts tun.
invitations-stand-over = Dieser Termin ist vorbei. Danke, dass Sie geschaut haben.
invitations-stand-agreed = Danke! Die Einrichtung meldet sich bei Ihnen. Sie sprechen den Termin zusammen ab.
invitations-agreed-more = Termin melden oder Nachricht schreiben
invitations-brokered-contact = Wenn Sie Ja sagen: Wir geben der Einrichtung Ihren Namen, Ihre Telefonnummer und Ihre Mail-Adresse. Den Termin sprechen Sie zusammen ab.
invitations-brokered-relay = Wenn Sie Ja sagen: Wir geben der Einrichtung nur Ihren Namen. Ihre Telefonnummer und Ihre Mail-Adresse bleiben bei uns. Nachrichten geben wir weiter.
invitations-choose-time = Welche Zeit passt Ihnen?
invitations-accept = Ja, ich komme
invitations-agree = Ja, die Einrichtung darf sich melden
invitations-decline = Nein, dieses Mal nicht
invitations-free = Sie entscheiden selbst. Sie müssen keinen Grund nennen.
invitations-pause = Ich brauche eine Pause
invitations-pause-text = Dann fragen wir Sie so lange nicht. Sie müssen keinen Grund nennen.
invitations-pause-how-long = Wie lange?
invitations-pause-weeks = { $count ->
    [one] 1 Woche
   *[other] { $count } Wochen
}
invitations-pause-open = Bis ich mich wieder melde
invitations-pause-keep = Pause machen

# Warum etwas nicht geht
refused-invitations-conduct = Danke, dass Sie kommen möchten. Ihr Führungs-Zeugnis fehlt oder ist zu alt. Bitte sprechen Sie mit Ihrem Zentrum.
refused-invitations-pledge = Danke, dass Sie kommen möchten. Sie müssen zuerst unterschreiben, dass Sie nichts weitersagen. Bitte sprechen Sie mit Ihrem Zentrum.
refused-invitations-not-ready = Danke, dass Sie kommen möchten. In Ihren Unterlagen fehlt noch etwas. Oder Sie machen gerade Pause. Bitte sprechen Sie mit Ihrem Zentrum.
refused-invitations-clash = Danke, dass Sie kommen möchten. Aber Sie haben schon einen anderen Termin: { $from } bis { $until } Uhr.
refused-invitations-no-time = Diese Zeit gibt es nicht mehr.
refused-invitations-past = Der Termin hat schon angefangen. Sie können niemanden mehr fragen.
refused-invitations-nobody = Wir haben niemanden gefragt. Diese Personen sind schon gefragt, machen Pause oder haben Nein gesagt. Bitte wählen Sie andere Personen.
refused-invitations-answered = Es gibt schon eine Antwort. Oder der Termin ist vergeben.

# Protokoll
invitations-invited = Personen gefragt
invitations-looked = Das Programm hat nach einer Anfrage gesehen
invitations-sent = Anfrage geschickt
invitations-call-instead = Anfrage kommt nicht an: Jetzt rufen wir an
invitations-sent-later = Anfrage kommt später, nach der Ruhe-Zeit
invitations-morning = Morgens nach Anfragen gesehen
invitations-assignment-opened = Seite vom Einsatz geöffnet
invitations-expired = Anfragen ohne Antwort beendet
invitations-withdrawn = Anfrage zurückgenommen
invitations-accepted = Anfrage angenommen
invitations-late = Ein Ja kam zu spät
invitations-declined = Anfrage abgelehnt
invitations-thanked = Jemandem gedankt
invitations-person-erased = Anfragen an eine Person gelöscht

# Auskunft
field-invitations-asked = Anfragen
field-invitations-sent-at = Gefragt am
field-invitations-way = Wie
field-invitations-answer-by = Antwort bis
field-invitations-answer = Antwort
field-invitations-answered-at = Geantwortet am
field-invitations-reason = Grund
