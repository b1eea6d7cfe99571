# Zahlen des Pools
reports-title = Zahlen vom Pool
reports-lead = Hier sehen Sie: Was wurde gefragt? Wer hat jemanden bekommen? Wie lange hat es gedauert? Was hat es gekostet? Es stehen hier keine Namen.
reports-years = Jahre
reports-none = In diesem Jahr gibt es noch keine Anfrage.
reports-requests = Anfragen
reports-filled = Besetzt
reports-not-filled = Nicht besetzt oder offen
reports-unfilled = Niemand gefunden
reports-share = { $percent } %
reports-share-least = weniger als 1 %
reports-share-most = mehr als 99 %
reports-hours = Stunden
reports-minutes = Minuten
reports-wait = So lange dauert es von der Anfrage bis zur Zusage
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
reports-genders = Termine von Frauen und Männern
reports-women = Frauen
reports-men = Männer
reports-others = divers
reports-untold = nicht gesagt
reports-recruiting = Wen wir suchen
reports-recruiting-text = Wir haben gerechnet: So hätten mehr Anfragen jemanden bekommen.
reports-recruiting-none = Für jede Anfrage war jemand da.
reports-recruit = { $language }: Es { $people ->
    [one] fehlt eine Person
   *[other] fehlen { $people } Personen
 } { $time }. { $open ->
    [one] Dann hätte auch die eine Anfrage jemanden bekommen.
   *[other] Dann { $filled ->
        [one] hätte eine
       *[other] hätten { $filled }
     } von { $open } Anfragen jemanden bekommen.
 }
reports-time-mornings = von Montag bis Freitag am Vormittag
reports-time-afternoons = von Montag bis Freitag am Nachmittag
reports-time-weekdays = von Montag bis Freitag
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
reports-figure-requests = Anfragen in diesem Jahr
reports-figure-hours = Stunden in diesem Jahr
reports-figure-languages = Sprachen in diesem Jahr
reports-offer-ask = Sprach·mittlung anfragen
reports-offer-join = Mitmachen
reports-offer-mine = Anfragen von Ihrer Einrichtung
reports-counted = Abgelehnte und abgesagte Anfragen stehen extra. Besetzt heißt: Eine Person hat den Termin übernommen. Stunden und Kosten zählen erst, wenn beide Seiten Ja gesagt haben.
reports-few-title = Kleine Zahlen
reports-few-text = Diese Seite ist nur für das Zentrum. Hier stehen auch kleine Zahlen. Andere Menschen sehen keine Zahlen unter { $count }. So wird niemand erkannt. Das steht in den Regeln vom Pool. Rückmeldungen stehen auch hier erst ab so vielen Antworten. Im Steckbrief stehen nur ganze Stunden.
reports-missed = Besetzt, aber ausgefallen
reports-average = So lange dauert ein Termin meistens
reports-travel = Stunden auf dem Weg
reports-travel-minutes = Minuten auf dem Weg
reports-cost = Kosten
reports-unpriced = kann man nicht ausrechnen
reports-late-paid = Dazu für spätes Absagen
reports-late-paid-of = { $sum } für { $count ->
    [one] einen Termin
   *[other] { $count } Termine
}
reports-travel-apart = Dazu das Geld für die Fahrt
reports-travel-apart-of = für { $count ->
    [one] einen Termin
   *[other] { $count } Termine
}. Es ist in den Kosten nicht dabei.
reports-unpriced-count = Termine ohne Regel für Kosten
reports-partly-priced = { $sum } ({ $count ->
    [one] einen Termin
   *[other] { $count } Termine
} kann man nicht ausrechnen)
reports-unpriced-text = Manchmal steht hier: kann man nicht ausrechnen. Das heißt: In den Regeln von diesem Tag steht kein Geld.
reports-reason-elapsed = Der Termin ist vorbei. Die Suche wurde nicht beendet.
reports-overview = Überblick
reports-value = Wert
reports-opinions = Rückmeldungen
reports-opinion = { $count ->
    [one] eine Antwort
   *[other] { $count } Antworten
}. Verstanden: { $mean } von 4. { $again } % machen es wieder so.
reports-again = machen es wieder so
reports-by-institutions = Einrichtungen
reports-by-interpreters = Sprach·mittler
reports-turned-away = Formular abgelehnt und gezählt
reports-turned-away-head = Beim Formular abgelehnt
reports-turned-away-text = So oft haben die Regeln Nein gesagt. Wir speichern nicht, wer gefragt hat.
reports-rule-private = Privat·person
reports-rule-entitled = Art der Einrichtung
reports-rule-subject = Dieses Thema geht nicht
reports-rule-lead = Zu kurze Zeit vorher
reports-rule-too-long = Zu lang
reports-rule-too-short = Zu kurz
reports-rule-series = Viele Termine hintereinander
reports-rule-medium = Art vom Treffen
reports-rule-territory = Der Ort ist zu weit weg
reports-rule-public-room = Kein öffentlicher Raum
reports-rule-other = Andere Regel
reports-variety-other = andere
reports-no-fund = ohne Förder·topf
reports-part-varieties = Nach Sprach·formen
reports-part-institutions = Diese Einrichtungen fragen am meisten
reports-part-funds = Nach Förder·töpfen
reports-paper-title = Sprach·mittlung: Bericht { $year }
reports-paper-internal = Nur für das Zentrum.
reports-paper-council = Zahlen unter { $few } stehen hier nicht. So wird niemand erkannt.
reports-paper-counted = Abgelehnte und abgesagte Anfragen stehen extra. Besetzt heißt: Eine Person hat den Termin übernommen. Stunden und Kosten zählen erst, wenn beide Seiten Ja gesagt haben.
reports-whole = Zusammen { $year }
reports-further = andere zusammen
reports-hidden = zu klein
reports-download-internal = Bericht (PDF)
reports-download-council = Bericht für den Rat (PDF)
reports-files = Dateien
reports-figure-held = So viele Termine gab es in diesem Jahr
reports-offer-pool = Das macht der Pool
