# Der Schreibtisch der Sprachmittlung
desk-title = Sprachmittlung
desk-lead = Alle Anfragen an den Pool: was wartet, was besetzt ist und was vorbei ist.
desk-order-urgent = Geordnet nach Dringlichkeit: Zuerst, was bald ist, und darunter Wichtiges voran.
desk-order-latest = Geordnet nach Termin: Der späteste steht oben.
desk-order-to-urgent = Nach Dringlichkeit ordnen
desk-order-to-latest = Den spätesten Termin nach oben
desk-to-day = Tag und Karte
desk-search = Nummer, Einrichtung oder Ort suchen
desk-search-all = In allen Anfragen suchen, auch in abgeschlossenen
desk-which = Anzeigen
desk-which-open = Alles, was offen ist
desk-which-mine = Meine Anfragen
desk-which-new = Neu oder in Rückfrage
desk-which-searching = Jemand wird gesucht
desk-which-asked = Antworten stehen aus
desk-which-this-week = Besetzt, diese Woche
desk-which-unfilled = Niemand gefunden
desk-which-held = Termin vorbei, Nachweis offen
desk-which-closed = Abgeschlossen
desk-which-all = Alle Anfragen
desk-language-any = Alle Sprachen
desk-none-found = Dazu gibt es keine Anfrage. Suchen Sie mit weniger Wörtern, oder zeigen Sie alles an.
desk-empty = Es wartet nichts. Neue Anfragen erscheinen hier von selbst.
desk-count = { $count ->
    [one] Eine Anfrage
   *[other] { $count } Anfragen
}
desk-column-time = Termin
desk-column-number = Nummer
desk-column-institution = Einrichtung
desk-column-town = Ort
desk-column-language = Sprache
desk-column-day = Tag
desk-column-begins = Beginn
desk-column-stage = Stand
desk-column-asked = Gefragt
desk-column-no = Nein
desk-column-silent = Ohne Antwort
desk-column-open = Offen
desk-column-could = Könnten
desk-column-comes = Es kommt
desk-left-over = vorbei
desk-left-hours = { $count ->
    [one] noch eine Stunde
   *[other] noch { $count } Stunden
}
desk-left-days = { $count ->
    [one] noch ein Tag
   *[other] noch { $count } Tage
}
desk-asked = { $no ->
    [0] Niemand hat abgelehnt
    [one] Eine Person hat abgelehnt
   *[other] { $no } haben abgelehnt
}, { $open ->
    [0] keine Antwort offen
    [one] eine Antwort offen
   *[other] { $open } Antworten offen
}{ $silent ->
    [0] {""}
    [one] , eine Person hat nicht geantwortet
   *[other] , { $silent } haben nicht geantwortet
}
desk-asked-nobody = Noch niemand gefragt
desk-could = { $count ->
    [0] Niemand könnte
    [one] Eine Person könnte
   *[other] { $count } könnten
}
desk-card-title = { $count ->
    [one] Eine Anfrage an die Sprachmittlung ist neu
   *[other] { $count } Anfragen an die Sprachmittlung sind neu
}
desk-card-text = Prüfen und jemanden suchen

# Eine Anfrage
desk-request = Anfrage { $number }
desk-since = seit { $moment }
desk-to-absence = fällt aus
desk-verdict = Was die Regeln sagen
desk-verdict-fine = Es spricht nichts dagegen.
desk-funds = Bezahlt werden kann sie aus:
desk-times = Termine
desk-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
desk-candidates = Wer könnte
desk-candidates-order = Oben steht, wer am besten passt.
desk-best = Beste Wahl
desk-to-person = Zur Person
desk-more = { $count ->
    [one] Eine weitere Person könnte auch.
   *[other] { $count } weitere könnten auch.
}
desk-invite = Angekreuzte anfragen
desk-place = Direkt einsetzen
desk-place-phoned = Hat am Telefon zugesagt
desk-nobody = Zu diesem Termin kann niemand
desk-all-declined = Alle, die könnten, haben abgesagt
desk-ways-out = Das würde helfen:
desk-way-ask = Einrichtung fragen
desk-way-who = Wer das ist
desk-ask-time = Zum gewünschten Termin können wir leider niemanden schicken. Ginge es auch am { $time }?
desk-ask-language = Für { $language } können wir zu dieser Zeit leider niemanden schicken. Würde auch { $other } verstanden?
desk-way-time = { $count ->
    [one] { $time }: eine Person könnte
   *[other] { $time }: { $count } könnten
}
desk-way-language = { $count ->
    [one] { $language } als Ersatz: eine Person könnte. Fragen Sie die Einrichtung, ob das verstanden wird.
   *[other] { $language } als Ersatz: { $count } könnten. Fragen Sie die Einrichtung, ob das verstanden wird.
}
desk-way-longer = { $count ->
    [one] Eine Person könnte, wenn der Weg bis zu { $minutes } Minuten länger sein darf oder ein anderer Bezirk in Frage kommt.
   *[other] { $count } könnten, wenn der Weg bis zu { $minutes } Minuten länger sein darf oder ein anderer Bezirk in Frage kommt.
}
desk-way-call = { $count ->
    [one] Eine Person will nur früher gefragt werden. Ein Anruf kann reichen.
   *[other] { $count } wollen nur früher gefragt werden. Ein Anruf kann reichen.
}
desk-way-neighbour = Fragen Sie auch bei den Zentren nebenan, ob von dort jemand kommen oder am Telefon oder per Video helfen kann:
desk-neighbour-write = schreiben
desk-neighbour-subject = Sprachmittlung { $language } am { $time }
desk-neighbour-letter = Guten Tag, für { $time } ({ $count } Minuten, { $medium }, { $town }) suchen wir jemanden für { $language }. Bei uns ist niemand frei. Könnten Sie aushelfen?
desk-funnel = Wo es eng wird
desk-funnel-speaks = { $count ->
    [0] Niemand spricht { $language } oder eine Ersatzsprache gut genug
    [one] Eine Person spricht { $language } oder eine Ersatzsprache gut genug
   *[other] { $count } sprechen { $language } oder eine Ersatzsprache gut genug
}
desk-funnel-gender = { $count ->
    [0] Niemand davon passt zum Wunsch nach einer Frau oder einem Mann
    [one] Eine Person davon passt zum Wunsch nach einer Frau oder einem Mann
   *[other] { $count } davon passen zum Wunsch nach einer Frau oder einem Mann
}
desk-funnel-ready = { $count ->
    [0] Niemand davon ist einsatzbereit
    [one] Eine Person davon ist einsatzbereit
   *[other] { $count } davon sind einsatzbereit
}
desk-funnel-near = { $count ->
    [0] Niemand davon ist im Umkreis
    [one] Eine Person davon ist im Umkreis
   *[other] { $count } davon sind im Umkreis
}
desk-funnel-has-time = { $count ->
    [0] Niemand davon hat Zeit
    [one] Eine Person davon hat Zeit
   *[other] { $count } davon haben Zeit
}
desk-funnel-is-free = { $count ->
    [0] Alle davon sind schon belegt
    [one] Eine Person davon ist noch nicht belegt
   *[other] { $count } davon sind noch nicht belegt
}
desk-funnel-willing = { $count ->
    [0] Alle davon haben abgesagt
    [one] Eine Person davon hat nicht abgesagt
   *[other] { $count } davon haben nicht abgesagt
}
desk-invited = Wer gefragt ist
desk-sent = gefragt am { $moment }
desk-answer-open = noch keine Antwort
desk-decide = Entscheiden
desk-reason = Grund
desk-reason-choose = Bitte wählen
desk-words = Ein Satz an die Einrichtung
desk-words-hint = Die Einrichtung liest ihn. Schreiben Sie nichts über die Familie.
desk-do-check = In Ordnung, jemanden suchen
desk-do-reopen = Wieder suchen
desk-do-ask-back = Nachfragen
desk-do-refuse = Ablehnen
desk-do-give-up = Suche beenden
desk-do-take-over = Ich kümmere mich
desk-done-check = Die Anfrage ist in Ordnung. Jetzt wird jemand gesucht.
desk-done-reopen = Es wird wieder gesucht.
desk-done-ask-back = Die Rückfrage ist festgehalten.
desk-done-refuse = Die Anfrage ist abgelehnt.
desk-done-give-up = Die Suche ist beendet.
desk-done-take-over = Sie kümmern sich um diese Anfrage.
desk-done-placed = Der Einsatz steht. Beide Seiten erfahren es.
desk-aside = Angaben zur Anfrage
desk-facts = Gebraucht wird
desk-asker = Wer fragt
desk-note = Notiz für die Koordination
desk-steps = Verlauf
desk-steps-empty = Seit dem Eingang ist noch nichts geschehen.
desk-fact-language = Sprache
desk-fact-substitutes = Ersatzsprachen
desk-fact-occasion = Anlass
desk-fact-medium = Wie
desk-fact-place = Wo
desk-fact-gender = Frau oder Mann
desk-fact-preferred = Kennt den Fall
desk-fact-file-number = Aktenzeichen der Einrichtung
desk-fact-institution = Einrichtung
desk-fact-contact = Ansprechperson
desk-fact-email = E-Mail
desk-fact-phone = Telefon
desk-fact-received = Eingegangen
desk-medium-place = Vor Ort
desk-medium-phone = Am Telefon
desk-medium-video = Per Video
desk-gender-none = Egal
desk-gender-rather-woman = Lieber eine Frau
desk-gender-rather-man = Lieber ein Mann
desk-gender-must-woman = Nur eine Frau
desk-gender-must-man = Nur ein Mann

# Was für jemanden spricht
desk-reason-knows-case = Kennt den Fall
desk-reason-other-knows = Jemand anderes kennt den Fall
desk-reason-fair-even = So viele Einsätze wie im Mittel
desk-reason-travel = { $count ->
    [one] Eine Minute Weg
   *[other] { $count } Minuten Weg
}
desk-reason-travel-unknown = Weg nicht bekannt: Postleitzahl fehlt
desk-reason-no-travel = Kein Weg nötig
desk-reason-fair-fewer = { $count ->
    [one] Ein Einsatz weniger als im Mittel
   *[other] { $count } Einsätze weniger als im Mittel
}
desk-reason-fair-more = { $count ->
    [one] Ein Einsatz mehr als im Mittel
   *[other] { $count } Einsätze mehr als im Mittel
}
desk-reason-substitute = Spricht { $language }, eine Ersatzsprache
desk-reason-variety = Spricht eine andere Variante: { $variety }
desk-reason-level = Sprachniveau { $level }
desk-reason-alternative = Nicht der erste Wunschtermin
desk-reason-gender = Passt nicht zum Wunsch nach einer Frau oder einem Mann
desk-reason-asked = { $count ->
    [0] Heute gefragt
    [one] Gestern gefragt
   *[other] Zuletzt vor { $count } Tagen gefragt
}
desk-reason-not-asked = In den letzten { $count } Tagen nicht gefragt
desk-reason-times-unknown = Hat keine Zeiten genannt

# Warum jemand nicht kann
desk-why-not-title = Warum nicht andere?
desk-why-not-lead = Wer die Sprache spricht und trotzdem nicht kann. Oben steht, wem am wenigsten fehlt. Alle anderen finden Sie mit dem Namen.
desk-why-not-search = Person suchen
desk-why-not-empty = Alle, die die Sprache sprechen, könnten kommen, oder niemand spricht sie. Suchen Sie eine bestimmte Person mit dem Namen.
desk-why-not-none-found = Zu diesem Namen gibt es niemanden, der Einsätze übernimmt.
desk-why-not-can = Kann kommen
desk-why-not-behind = { $count ->
    [0] Niemand passt besser.
    [one] Eine Person passt besser.
   *[other] { $count } passen besser.
}
desk-why-not-ask = Trotzdem anfragen
desk-not-language = Spricht die Sprache nicht und keine Ersatzsprache
desk-not-one-direction = Spricht nur in eine Richtung
desk-not-level = Spricht die Sprache nicht gut genug; nötig ist { $level }
desk-not-gender = Gewünscht ist nur eine Frau oder nur ein Mann
desk-not-district = Geht nicht in diesen Bezirk
desk-not-too-far = Der Weg dauert { $minutes } Minuten, höchstens { $limit } sind gewünscht
desk-not-past = Der Termin ist vorbei
desk-not-declined = Hat für diese Anfrage abgesagt
desk-not-called-off = Hatte diesen Einsatz und kommt nicht
desk-not-notice = { $count ->
    [one] Will eine Stunde vorher gefragt werden
   *[other] Will { $count } Stunden vorher gefragt werden
}
desk-not-no-time = Hat um diese Zeit gewöhnlich keine Zeit
desk-not-away = Ist an diesem Tag abwesend
desk-not-taken = Ist von { $from } bis { $until } belegt
desk-not-too-close = { $count ->
    [one] Zu knapp neben einem anderen Einsatz: eine Minute fehlt
   *[other] Zu knapp neben einem anderen Einsatz: { $count } Minuten fehlen
}
desk-not-week-cap = { $count ->
    [one] Hat einen Einsatz in dieser Woche und will nicht mehr
   *[other] Hat { $count } Einsätze in dieser Woche und will nicht mehr
}
desk-not-day-cap = { $count ->
    [one] Hat einen Einsatz an diesem Tag und will nicht mehr
   *[other] Hat { $count } Einsätze an diesem Tag und will nicht mehr
}

# Ein Tag
desk-day-lead = Einsätze und offene Anfragen dieses Tages.
desk-day-turn = Andere Tage
desk-day-before = Tag davor
desk-day-after = Tag danach
desk-day-empty = An diesem Tag gibt es keinen Einsatz und keine offene Anfrage.
desk-day-open = offen
desk-day-marker = Auf der Karte:
desk-day-map = Karte mit den Orten der Liste
desk-day-map-note = Die Punkte liegen in der Mitte der Postleitzahl. Gestrichelt: Jemand wird noch gesucht. Grenzen und Orte:
desk-day-no-outlines = Grenzen der Bezirke trägt man unter „Orte“ ein.

# Planen
desk-plan-title = Planen
desk-plan-lead = Ein Vorschlag für alle Anfragen eines Zeitraums, für die jemand gesucht wird. Jede Anfrage bekommt den Wunschtermin, der am besten passt, möglichst den ersten. Findet sich dafür niemand, versuchen wir den nächsten. Nichts geschieht, bevor Sie es bestätigen.
desk-plan-from = Vom
desk-plan-until = Bis zum
desk-plan-seek = Vorschlag suchen
desk-plan-this-week = Diese Woche
desk-plan-next-week = Nächste Woche
desk-plan-month = Ein Monat ab heute
desk-plan-empty = In diesem Zeitraum wird für keine Anfrage jemand gesucht.
desk-plan-proposed = { $count ->
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
}
desk-plan-best = Nachweislich der beste Vorschlag: Mehr geht bei diesen Terminen nach den Regeln dieses Zentrums nicht.
desk-plan-nearly = Ein sehr guter Vorschlag: Bei diesen Terminen geht es kaum noch besser.
desk-plan-gap = Ein brauchbarer Vorschlag: Bei diesen Terminen geht es vielleicht noch besser. Ein kürzerer Zeitraum hilft beim Suchen.
desk-plan-order = Geordnet nach Termin: Der nächste steht oben.
desk-plan-places = wird direkt eingesetzt
desk-plan-asks = wird gefragt
desk-plan-other-time = anderer Wunschtermin
desk-plan-brokering = Kontakt wird weitergegeben
desk-plan-waiting = { $count ->
    [one] Eine Person wird schon gefragt
   *[other] { $count } werden schon gefragt
}
desk-plan-confirm = Angekreuzte bestätigen
desk-plan-open = { $count ->
    [one] Eine Anfrage bleibt offen
   *[other] { $count } Anfragen bleiben offen
}
desk-plan-done = Erledigt
desk-open-others = { $count ->
    [one] Eine Person könnte, ist in diesem Vorschlag aber anderswo eingeplant.
   *[other] { $count } könnten, sind in diesem Vorschlag aber anderswo eingeplant.
}
desk-open-speaks = Niemand spricht die Sprache gut genug.
desk-open-gender = Niemand passt zum Wunsch nach einer Frau oder einem Mann.
desk-open-ready = Niemand mit der Sprache ist einsatzbereit.
desk-open-near = Niemand mit der Sprache ist im Umkreis.
desk-open-has-time = Niemand mit der Sprache hat Zeit.
desk-open-is-free = Alle mit der Sprache sind belegt.
desk-open-willing = Alle, die könnten, haben abgesagt.
desk-open-past = Der Termin ist vorbei oder zu weit weg.
desk-told-placed = { $count ->
    [one] Ein Einsatz steht.
   *[other] { $count } Einsätze stehen.
}
desk-told-asked = { $count ->
    [one] Für eine Anfrage wird weiter gefragt.
   *[other] Für { $count } Anfragen wird weiter gefragt.
}
desk-told-failed = { $count ->
    [one] Eines ging nicht mehr, weil sich etwas geändert hat.
   *[other] { $count } gingen nicht mehr, weil sich etwas geändert hat.
}
desk-told-away = Die Abwesenheit steht im Kalender.

# Jemand fällt aus
desk-absence-title = { $name } fällt aus
desk-absence-lead = Wer springt ein, und wie viele Menschen müssen Sie dafür anrufen?
desk-absence-from = Fällt aus vom
desk-absence-until = Bis zum
desk-absence-seek = Ersatz suchen
desk-absence-concerned = { $count ->
    [0] In dieser Zeit ist kein Einsatz betroffen.
    [one] Ein Einsatz ist betroffen.
   *[other] { $count } Einsätze sind betroffen.
}
desk-absence-at-once = Sofort
desk-absence-best = Mit mehr Tausch
desk-absence-same = Mehr Tausch bringt nichts: Das ist auch der beste Plan.
desk-absence-calls = { $count ->
    [0] Niemand ist anzurufen.
    [one] Eine Person ist anzurufen.
   *[other] { $count } Menschen sind anzurufen.
}
desk-absence-disturbed = { $count ->
    [0] Niemand sonst gibt einen Einsatz ab.
    [one] Ein Einsatz anderer wechselt die Person.
   *[other] { $count } Einsätze anderer wechseln die Person.
}
desk-absence-hint = Kreuzen Sie an, was am Telefon abgesprochen ist.
desk-absence-move = { $to } statt { $from }
desk-absence-open = Niemand statt { $from }: wieder suchen
desk-absence-takes = übernimmt: { $time }, { $institution }
desk-absence-gives = gibt ab: { $time }, { $institution }
desk-absence-away = Als Abwesenheit in den Kalender schreiben
desk-absence-confirm = Angekreuzte umsetzen

# Was nicht geht
refused-desk-nobody-chosen = Es ist niemand ausgewählt.
refused-desk-no-reason = Wählen Sie einen Grund.
refused-desk-no-words = Schreiben Sie der Einrichtung einen Satz dazu.
refused-desk-nothing-ticked = Es ist nichts angekreuzt.
refused-desk-must-be-asked = Diese Person will vor jedem Einsatz gefragt werden. Fragen Sie an, oder rufen Sie an.
refused-desk-not-active = Diese Person übernimmt zurzeit keine Einsätze.
refused-desk-not-ready = Dieser Person fehlt ein Nachweis. Ohne ihn darf niemand eingesetzt werden.
refused-desk-gender = Die Einrichtung wünscht ausdrücklich nur eine Frau oder nur einen Mann.
refused-desk-no-time = Diesen Termin gibt es nicht mehr.

# Protokoll
desk-placed = Einsatz vergeben
desk-substituted = Einsatz weitergegeben
desk-waves = Fragen, auch mehrere nacheinander
desk-brokering = Weitergegebene Kontakte
desk-pays = Geld und Dringlichkeit
desk-fund = Wer bezahlt
desk-fund-none = noch offen
desk-do-fund = Topf speichern
desk-done-fund = Wer bezahlt, ist eingetragen.
desk-belongs = Bekannte Organisation
desk-organisation = Zu wem die Anfrage gehört
desk-organisation-none = zu keiner
desk-do-organisation = Zuordnen
desk-done-organisation = Die Anfrage ist zugeordnet. Wer für die Organisation handelt, sieht sie.
desk-priority = Dringlichkeit
desk-priority-0 = üblich
desk-priority-1 = wichtig
desk-priority-2 = geht vor
desk-do-priority = Dringlichkeit speichern
desk-done-priority = Die Dringlichkeit ist eingetragen.
desk-emergency-title = Wer könnte gleich da sein?
desk-emergency-lead = Alle, die rechtzeitig da sein können, die Nächsten zuerst; auch wer gewöhnlich früher gefragt werden will, zu dieser Zeit sonst nicht kann oder weiter weg wohnt. Wer abgesagt hat, fehlt hier. Rufen Sie an; wer zusagt, wird mit einem Klick eingesetzt und bestätigt.
desk-emergency-nobody = Niemand kann rechtzeitig da sein.
desk-emergency-there = Um { $time } da
desk-emergency-beyond = Am Telefon zu klären:
desk-emergency-way = { $count ->
    [one] eine Minute Weg
   *[other] { $count } Minuten Weg
}
desk-emergency-left = { $count ->
    [one] Der Termin läuft schon: Es bleibt noch eine Minute.
   *[other] Der Termin läuft schon: Es bleiben noch { $count } Minuten.
}
desk-emergency-place = Hat zugesagt: einsetzen
