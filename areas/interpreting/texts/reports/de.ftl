# Zahlen des Pools
reports-title = Zahlen des Pools
reports-lead = Was angefragt und besetzt wurde, wie lange es dauerte und was es kostete: nach Sprache, Einrichtung, Bezirk, Anlass und Fördertopf. Niemand wird genannt.
reports-years = Jahre
reports-none = In diesem Jahr gibt es noch keine Anfrage.
reports-requests = Anfragen
reports-filled = Besetzt
reports-not-filled = Nicht besetzt oder offen
reports-unfilled = Niemand gefunden
reports-share = { $percent } %
reports-share-least = unter 1 %
reports-share-most = über 99 %
reports-hours = Einsatzstunden
reports-minutes = Minuten
reports-wait = Von der Anfrage bis zur ersten Zusage (mittlere Dauer)
reports-wait-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
reports-wait-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
reports-wait-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
reports-refused = Abgelehnt
reports-cancelled = Abgesagt
reports-genders = Einsätze nach Geschlecht
reports-women = Frauen
reports-men = Männer
reports-others = divers
reports-untold = ohne Angabe
reports-recruiting = Wen wir suchen
reports-recruiting-text = Aus allen Anfragen, für die sich niemand fand, haben wir ausgerechnet, mit wem sie besetzt worden wären.
reports-recruiting-none = Für jede Anfrage fand sich jemand.
reports-recruit = { $language }: { $people ->
    [one] eine Person mehr
   *[other] { $people } Personen mehr
 } { $time }. { $open ->
    [one] Dann wäre die eine unbesetzte Anfrage besetzt worden.
   *[other] Von { $open } unbesetzten Anfragen { $filled ->
        [one] wäre eine
       *[other] wären { $filled }
     } besetzt worden.
 }
reports-time-mornings = montags bis freitags vormittags
reports-time-afternoons = montags bis freitags nachmittags
reports-time-weekdays = montags bis freitags
reports-time-weekend = am Wochenende
reports-why-open = Warum niemand gefunden wurde
reports-no-reason = ohne Angabe
reports-unknown = nicht bekannt
reports-part-languages = Nach Sprachen
reports-part-kinds = Nach Art der Einrichtung
reports-part-districts = Nach Bezirken
reports-part-occasions = Nach Anlässen
reports-part-months = Nach Monaten
reports-part = Aufteilung
reports-what = Bezeichnung
reports-picture = Anteil
reports-file = sprachmittlung
reports-figure-requests = Anfragen für dieses Jahr
reports-figure-hours = Einsatzstunden in diesem Jahr
reports-figure-languages = Sprachen in diesem Jahr
reports-offer-ask = Sprachmittlung anfragen
reports-offer-join = Mitmachen
reports-offer-mine = Anfragen Ihrer Einrichtung
reports-counted = Abgelehnte und abgesagte Anfragen stehen für sich und sind in keiner anderen Zahl. Besetzt ist, was jemand übernommen hat, auch wenn der Termin noch kommt. Stunden und Kosten zählen, sobald beide Seiten bestätigt haben; die Kosten folgen den Regeln vom Tag des Termins, Fahrzeit zählt mit, wo die Regel es sagt. Das Geschlecht ist das, was heute eingetragen ist.
reports-few-title = Kleine Zahlen
reports-few-text = Alle Tabellen auf dieser Seite und ihre Dateien zeigen auch kleine Zahlen, denn sie sind nur für das Zentrum. Im Bericht für den Rat, im Steckbrief und im Anfrageformular fehlen Zahlen unter { $count }; so steht es in den Regeln des Pools. Rückmeldungen erscheinen auch hier erst ab so vielen Antworten. Der Steckbrief rundet auf volle Stunden.
reports-missed = Besetzt, aber ausgefallen
reports-average = Mittlere Länge
reports-travel = Stunden unterwegs
reports-travel-minutes = Minuten unterwegs
reports-cost = Kosten
reports-late-paid = Dazu für späte Absagen
reports-late-paid-of = { $sum } für { $count ->
    [one] einen Einsatz
   *[other] { $count } Einsätze
}
reports-travel-apart = Dazu Fahrtkosten
reports-travel-apart-of = für { $count ->
    [one] einen Einsatz
   *[other] { $count } Einsätze
} mit Weg; sie sind in den Kosten nicht enthalten
reports-unpriced = nicht berechenbar
reports-unpriced-count = Einsätze ohne Kostenregel
reports-partly-priced = { $sum } ({ $count ->
    [one] ein Einsatz
   *[other] { $count } Einsätze
} nicht berechenbar)
reports-unpriced-text = „Nicht berechenbar“ heißt: Die Regeln, die am Tag des Termins galten, nennen keine Aufwandsentschädigung.
reports-reason-elapsed = Der Termin verstrich, während noch gesucht wurde
reports-overview = Überblick
reports-value = Wert
reports-opinions = Rückmeldungen
reports-opinion = { $count ->
    [one] eine Antwort
   *[other] { $count } Antworten
}; verstanden im Mittel { $mean } von 4; { $again } % würden es wieder so machen
reports-again = würden es wieder so machen
reports-by-institutions = Einrichtungen
reports-by-interpreters = Sprachmittler*innen
reports-turned-away = Anfrageformular abgewiesen und gezählt
reports-turned-away-head = Am Formular abgewiesen
reports-turned-away-text = So oft haben die Regeln ein Formular abgewiesen, jeder Versuch zählt. Wer gefragt hat, wird nicht gespeichert.
reports-rule-private = Privatperson
reports-rule-entitled = Art der Einrichtung
reports-rule-subject = Ausgeschlossenes Thema
reports-rule-lead = Zu kurzfristig
reports-rule-too-long = Zu lang
reports-rule-too-short = Zu kurz
reports-rule-series = Wiederkehrende Termine
reports-rule-medium = Art des Treffens
reports-rule-territory = Ort außerhalb des Gebiets
reports-rule-public-room = Kein öffentlicher Raum
reports-rule-other = Andere Regel
reports-variety-other = andere
reports-no-fund = ohne Fördertopf
reports-part-varieties = Nach Sprachformen
reports-part-institutions = Häufigste Einrichtungen
reports-part-funds = Nach Fördertöpfen
reports-paper-title = Sprachmittlung: Jahresbericht { $year }
reports-paper-internal = Nur für das Zentrum: mit kleinen Zahlen und den Namen der häufigsten Einrichtungen.
reports-paper-council = Zahlen unter { $few } sind ausgelassen, damit niemand erkannt wird, und auch die, aus denen man sie ausrechnen könnte. Zeilen mit wenigen Anfragen sind zusammengefasst.
reports-paper-counted = Abgelehnte und abgesagte Anfragen stehen für sich und sind in keiner anderen Zahl. Besetzt ist, was jemand übernommen hat, auch wenn der Termin noch kommt. Stunden und Kosten zählen, sobald beide Seiten bestätigt haben; die Kosten folgen den Regeln vom Tag des Termins, Fahrzeit zählt mit, wo die Regel es sagt. Das Geschlecht ist das, was heute eingetragen ist.
reports-whole = Zusammen { $year }
reports-further = weitere, zusammengefasst
reports-hidden = zu klein
reports-download-internal = Bericht (PDF)
reports-download-council = Bericht für den Rat (PDF)
reports-files = Dateien
reports-figure-held = Einsätze, die in diesem Jahr stattfanden
reports-offer-pool = Was der Pool macht
