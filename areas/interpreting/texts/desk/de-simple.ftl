# Sprach·mittlung: Was ist zu tun?
desk-title = Sprach·mittlung
desk-lead = Hier stehen die Anfragen. Manche warten noch. Manche sind schon erledigt.
desk-order-urgent = Oben steht, was bald ist. Und was wichtig ist.
desk-order-latest = Oben steht der letzte Termin.
desk-order-to-urgent = Zeigen: Was muss schnell gehen?
desk-order-to-latest = Den letzten Termin oben zeigen
desk-to-day = Ein Tag auf der Karte
desk-search = Suchen Sie eine Nummer, eine Einrichtung oder einen Ort
desk-search-all = In allen Anfragen suchen, auch in alten
desk-which = Was wollen Sie sehen?
desk-which-open = Alles, was offen ist
desk-which-mine = Meine Anfragen
desk-which-new = Neu, oder wir haben eine Frage gestellt
desk-which-searching = Wir suchen jemanden
desk-which-asked = Wir warten auf Antworten
desk-which-this-week = Diese Woche: Jemand kommt
desk-which-unfilled = Wir haben niemanden gefunden
desk-which-held = Termin vorbei, Nachweis fehlt
desk-which-closed = Fertig
desk-which-all = Alle Anfragen
desk-language-any = Alle Sprachen
desk-none-found = Dazu gibt es keine Anfrage. Suchen Sie mit weniger Wörtern.
desk-empty = Es wartet nichts. Neue Anfragen stehen dann hier.
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
desk-column-stage = Wie weit?
desk-column-asked = Gefragt
desk-column-no = Nein
desk-column-silent = Keine Antwort
desk-column-open = Offen
desk-column-could = So viele können
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
    [0] Niemand hat Nein gesagt
    [one] Eine Person hat Nein gesagt
   *[other] { $no } Personen haben Nein gesagt
}. { $open ->
    [0] Wir warten auf keine Antwort
    [one] Wir warten noch auf eine Antwort
   *[other] Wir warten noch auf { $open } Antworten
}.{ $silent ->
    [0] {""}
    [one] {" "}Eine Person hat nicht geantwortet.
   *[other] {" "}{ $silent } Personen haben nicht geantwortet.
}
desk-asked-nobody = Wir haben noch niemanden gefragt
desk-could = { $count ->
    [0] Niemand kann
    [one] Eine Person kann
   *[other] { $count } Personen können
}
desk-card-title = { $count ->
    [one] Eine Anfrage an die Sprach·mittlung ist neu
   *[other] { $count } Anfragen an die Sprach·mittlung sind neu
}
desk-card-text = Bitte prüfen Sie das. Suchen Sie dann jemanden.

# Eine Anfrage
desk-request = Anfrage { $number }
desk-since = seit { $moment }
desk-to-absence = kann nicht kommen
desk-verdict = Das sagen die Regeln
desk-verdict-fine = Alles ist in Ordnung.
desk-funds = Dieses Geld ist dafür da:
desk-times = Termine
desk-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
desk-candidates = Wer kann kommen?
desk-candidates-order = Oben steht, wer am besten passt.
desk-best = Passt am besten
desk-to-person = Zur Person
desk-more = { $count ->
    [one] Noch eine Person kann auch.
   *[other] Noch { $count } Personen können auch.
}
desk-invite = Diese Personen fragen
desk-place = Diese Person kommt
desk-place-phoned = Hat am Telefon Ja gesagt
desk-nobody = Zu dieser Zeit kann niemand kommen
desk-all-declined = Alle, die könnten, haben Nein gesagt
desk-ways-out = Das kann helfen:
desk-way-ask = Die Einrichtung fragen
desk-way-who = Wer ist das?
desk-ask-time = Zu Ihrem Termin kann leider niemand kommen. Geht es auch am { $time }?
desk-ask-language = Für { $language } kann dann leider niemand kommen. Versteht man auch { $other }?
desk-way-time = { $count ->
    [one] { $time }: Eine Person kann.
   *[other] { $time }: { $count } Personen können.
}
desk-way-language = { $count ->
    [one] Eine Person kann { $language }. Fragen Sie die Einrichtung: Geht das auch?
   *[other] { $count } Personen können { $language }. Fragen Sie die Einrichtung: Geht das auch?
}
desk-way-longer = { $count ->
    [one] Eine Person wohnt weiter weg. Ihr Weg ist bis zu { $minutes } Minuten länger. Oder sie geht sonst nicht in diesen Bezirk. Fragen Sie.
   *[other] { $count } Personen wohnen weiter weg. Ihr Weg ist bis zu { $minutes } Minuten länger. Oder sie gehen sonst nicht in diesen Bezirk. Fragen Sie.
}
desk-way-call = { $count ->
    [one] Eine Person will früher gefragt werden. Rufen Sie an.
   *[other] { $count } Personen wollen früher gefragt werden. Rufen Sie an.
}
desk-way-neighbour = Fragen Sie auch andere Zentren in der Nähe. Vielleicht kann dort jemand kommen. Oder am Telefon helfen. Oder per Video:
desk-neighbour-write = Eine E-Mail schreiben
desk-neighbour-subject = Wer spricht { $language } am { $time }?
desk-neighbour-letter = Guten Tag, wir suchen jemanden für { $language }: { $time } ({ $count } Minuten, { $medium }, { $town }). Bei uns hat niemand Zeit. Können Sie helfen?
desk-funnel = Warum sind es so wenige?
desk-funnel-speaks = { $count ->
    [0] Niemand kann { $language } oder eine andere Sprache, die auch geht
    [one] Eine Person kann { $language } oder eine andere Sprache, die auch geht
   *[other] { $count } Personen können { $language } oder eine andere Sprache, die auch geht
}
desk-funnel-gender = { $count ->
    [0] Davon passt niemand: Frau oder Mann
    [one] Davon passt eine Person: Frau oder Mann
   *[other] Davon passen { $count } Personen: Frau oder Mann
}
desk-funnel-ready = { $count ->
    [0] Davon hat niemand alle Papiere
    [one] Davon hat eine Person alle Papiere
   *[other] Davon haben { $count } Personen alle Papiere
}
desk-funnel-near = { $count ->
    [0] Davon wohnt niemand nah genug
    [one] Davon wohnt eine Person nah genug
   *[other] Davon wohnen { $count } Personen nah genug
}
desk-funnel-has-time = { $count ->
    [0] Davon hat niemand Zeit
    [one] Davon hat eine Person Zeit
   *[other] Davon haben { $count } Personen Zeit
}
desk-funnel-is-free = { $count ->
    [0] Davon haben alle einen anderen Termin
    [one] Davon hat eine Person keinen anderen Termin
   *[other] Davon haben { $count } Personen keinen anderen Termin
}
desk-funnel-willing = { $count ->
    [0] Davon haben alle Nein gesagt
    [one] Davon hat eine Person nicht Nein gesagt
   *[other] Davon haben { $count } Personen nicht Nein gesagt
}
desk-invited = Wen haben wir gefragt?
desk-sent = gefragt am { $moment }
desk-answer-open = noch keine Antwort
desk-decide = Sie entscheiden
desk-reason = Warum?
desk-reason-choose = Bitte wählen
desk-words = Schreiben Sie der Einrichtung
desk-words-hint = Die Einrichtung liest das. Schreiben Sie nichts über die Familie.
desk-do-check = Alles gut. Jetzt jemanden suchen
desk-do-reopen = Wieder suchen
desk-do-ask-back = Eine Frage stellen
desk-do-refuse = Nein sagen
desk-do-give-up = Nicht mehr suchen
desk-do-take-over = Ich mache das
desk-done-check = Die Anfrage ist in Ordnung. Jetzt suchen wir jemanden.
desk-done-reopen = Wir suchen wieder.
desk-done-ask-back = Die Frage ist gespeichert.
desk-done-refuse = Sie haben Nein gesagt.
desk-done-give-up = Wir suchen nicht mehr.
desk-done-take-over = Sie machen diese Anfrage jetzt.
desk-done-placed = Jemand kommt. Beide Seiten bekommen Bescheid.
desk-aside = Angaben zur Anfrage
desk-facts = Das wird gebraucht
desk-asker = Wer fragt?
desk-note = Notiz nur für uns
desk-steps = Das ist passiert
desk-steps-empty = Es ist noch nichts passiert.
desk-fact-language = Sprache
desk-fact-substitutes = Diese Sprachen gehen auch
desk-fact-occasion = Wofür?
desk-fact-medium = Wie?
desk-fact-place = Wo?
desk-fact-gender = Frau oder Mann?
desk-fact-preferred = War schon einmal dabei
desk-fact-file-number = Nummer bei der Einrichtung
desk-fact-institution = Einrichtung
desk-fact-contact = Mit wem sprechen?
desk-fact-email = E-Mail
desk-fact-phone = Telefon
desk-fact-received = Angekommen am
desk-medium-place = An einem Ort
desk-medium-phone = Am Telefon
desk-medium-video = Mit Video
desk-gender-none = Egal
desk-gender-rather-woman = Lieber eine Frau
desk-gender-rather-man = Lieber ein Mann
desk-gender-must-woman = Nur eine Frau
desk-gender-must-man = Nur ein Mann

# Was für jemanden spricht
desk-reason-knows-case = War schon einmal dabei
desk-reason-other-knows = Jemand anderes kennt den Fall
desk-reason-fair-even = So viele Termine wie die anderen
desk-reason-travel = { $count ->
    [one] Eine Minute Weg
   *[other] { $count } Minuten Weg
}
desk-reason-travel-unknown = Wir kennen den Weg nicht: Die Post-Leit-Zahl fehlt
desk-reason-no-travel = Muss nicht fahren
desk-reason-fair-fewer = { $count ->
    [one] Hatte einen Einsatz weniger als die anderen
   *[other] Hatte { $count } Einsätze weniger als die anderen
}
desk-reason-fair-more = { $count ->
    [one] Hatte einen Einsatz mehr als die anderen
   *[other] Hatte { $count } Einsätze mehr als die anderen
}
desk-reason-substitute = Spricht { $language }. Das geht auch.
desk-reason-variety = Spricht es etwas anders: { $variety }
desk-reason-level = So gut in der Sprache: { $level }
desk-reason-alternative = Nicht der erste Wunsch·termin
desk-reason-gender = Passt nicht zum Wunsch: Frau oder Mann
desk-reason-asked = { $count ->
    [0] Heute gefragt
    [one] Gestern gefragt
   *[other] Zuletzt vor { $count } Tagen gefragt
}
desk-reason-not-asked = In den letzten { $count } Tagen nicht gefragt
desk-reason-times-unknown = Hat nicht gesagt, wann es geht

# Warum jemand nicht kann
desk-why-not-title = Warum können andere nicht?
desk-why-not-lead = Diese Personen können die Sprache. Aber sie können nicht kommen. Andere Personen suchen Sie mit dem Namen.
desk-why-not-search = Person suchen
desk-why-not-empty = Hier steht niemand. Suchen Sie eine Person mit dem Namen.
desk-why-not-none-found = Mit diesem Namen gibt es niemanden.
desk-why-not-can = Kann kommen
desk-why-not-behind = { $count ->
    [0] Niemand passt besser.
    [one] Eine Person passt besser.
   *[other] { $count } Personen passen besser.
}
desk-why-not-ask = Trotzdem fragen
desk-not-language = Kann die Sprache nicht
desk-not-one-direction = Spricht nur in eine Richtung, nicht hin und zurück
desk-not-level = Kann die Sprache nicht gut genug. Nötig ist { $level }.
desk-not-gender = Es soll nur eine Frau kommen oder nur ein Mann
desk-not-district = Geht nicht in diesen Bezirk
desk-not-too-far = Der Weg dauert { $minutes } Minuten. Die Person will höchstens { $limit } Minuten fahren.
desk-not-past = Der Termin ist vorbei
desk-not-declined = Hat bei dieser Anfrage Nein gesagt
desk-not-called-off = Hatte diesen Termin und kommt nicht
desk-not-notice = { $count ->
    [one] Will eine Stunde vorher gefragt werden
   *[other] Will { $count } Stunden vorher gefragt werden
}
desk-not-no-time = Kann um diese Zeit nicht
desk-not-away = Ist an diesem Tag nicht da
desk-not-taken = Hat von { $from } bis { $until } einen anderen Termin
desk-not-too-close = { $count ->
    [one] Hat kurz vorher oder nachher einen Einsatz. Eine Minute fehlt.
   *[other] Hat kurz vorher oder nachher einen Einsatz. { $count } Minuten fehlen.
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
desk-day-lead = Das ist an diesem Tag.
desk-day-turn = Andere Tage
desk-day-before = Tag davor
desk-day-after = Tag danach
desk-day-empty = An diesem Tag ist nichts.
desk-day-open = offen
desk-day-marker = Auf der Karte:
desk-day-map = Karte mit den Orten der Liste
desk-day-map-note = Die Punkte sind nicht ganz genau. Ein Punkt mit Strichen heißt: Wir suchen noch jemanden. Die Karte ist von:
desk-day-no-outlines = Die Grenzen trägt man unter „Orte“ ein.

# Planen
desk-plan-title = Planen
desk-plan-lead = Der Computer macht einen Vorschlag: Wer kommt zu welcher Anfrage? Zuerst geht es um den Wunsch-Termin, der am besten passt. Klappt das nicht, geht es um den nächsten Wunsch-Termin. Sie entscheiden. Vorher passiert nichts.
desk-plan-from = Vom
desk-plan-until = Bis zum
desk-plan-seek = Vorschlag suchen
desk-plan-this-week = Diese Woche
desk-plan-next-week = Nächste Woche
desk-plan-month = Ein Monat ab heute
desk-plan-empty = In dieser Zeit suchen wir niemanden.
desk-plan-proposed = { $count ->
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
}
desk-plan-best = Das ist bei diesen Terminen der beste Vorschlag. Das ist sicher.
desk-plan-nearly = Das ist bei diesen Terminen ein sehr guter Vorschlag.
desk-plan-gap = Das ist ein guter Vorschlag. Vielleicht gibt es bei diesen Terminen einen besseren. Suchen Sie dann mit weniger Tagen.
desk-plan-order = Oben steht der nächste Termin.
desk-plan-places = kommt gleich
desk-plan-asks = wir fragen erst
desk-plan-other-time = ein anderer Wunsch-Termin
desk-plan-brokering = Der Kontakt wird weitergegeben
desk-plan-waiting = { $count ->
    [one] Eine Person wird schon gefragt
   *[other] { $count } werden schon gefragt
}
desk-plan-confirm = So machen wir es
desk-plan-open = { $count ->
    [one] Eine Anfrage bleibt offen
   *[other] { $count } Anfragen bleiben offen
}
desk-plan-done = Erledigt
desk-open-others = { $count ->
    [one] Eine Person kann. Aber sie kommt in diesem Vorschlag zu einem anderen Termin.
   *[other] { $count } Personen können. Aber sie kommen in diesem Vorschlag zu anderen Terminen.
}
desk-open-speaks = Niemand kann die Sprache gut genug.
desk-open-gender = Niemand passt zum Wunsch: Frau oder Mann.
desk-open-ready = Niemand mit der Sprache hat alle Papiere.
desk-open-near = Niemand mit der Sprache wohnt nah genug.
desk-open-has-time = Niemand mit der Sprache hat Zeit.
desk-open-is-free = Alle mit der Sprache haben einen anderen Termin.
desk-open-willing = Alle, die könnten, haben Nein gesagt.
desk-open-past = Der Termin ist vorbei oder zu weit weg.
desk-told-placed = { $count ->
    [one] Bei einem Einsatz kommt jemand.
   *[other] Bei { $count } Einsätzen kommt jemand.
}
desk-told-asked = { $count ->
    [one] Bei einer Anfrage fragen wir weiter.
   *[other] Bei { $count } Anfragen fragen wir weiter.
}
desk-told-failed = { $count ->
    [one] Eines ging nicht mehr, weil sich etwas geändert hat.
   *[other] { $count } gingen nicht mehr, weil sich etwas geändert hat.
}
desk-told-away = Die Person steht als „nicht da“ im Kalender.

# Jemand fällt aus
desk-absence-title = { $name } kann nicht kommen
desk-absence-lead = Wer kommt dafür? Und wie viele Menschen müssen Sie anrufen?
desk-absence-from = Kann nicht kommen vom
desk-absence-until = Bis zum
desk-absence-seek = Ersatz suchen
desk-absence-concerned = { $count ->
    [0] In dieser Zeit ist kein Einsatz.
    [one] Es geht um einen Einsatz.
   *[other] Es geht um { $count } Einsätze.
}
desk-absence-at-once = Sofort
desk-absence-best = Mit mehr Tauschen
desk-absence-same = Mehr Tauschen hilft nicht. Das ist schon der beste Plan.
desk-absence-calls = { $count ->
    [0] Sie müssen niemanden anrufen.
    [one] Sie müssen eine Person anrufen.
   *[other] Sie müssen { $count } Menschen anrufen.
}
desk-absence-disturbed = { $count ->
    [0] Bei den anderen bleibt alles gleich.
    [one] Bei einem anderen Einsatz kommt auch jemand Neues.
   *[other] Bei { $count } anderen Einsätzen kommt auch jemand Neues.
}
desk-absence-hint = Kreuzen Sie an: Wer hat am Telefon Ja gesagt?
desk-absence-move = { $to } statt { $from }
desk-absence-open = Niemand statt { $from }: wieder suchen
desk-absence-takes = übernimmt: { $time }, { $institution }
desk-absence-gives = gibt ab: { $time }, { $institution }
desk-absence-away = In den Kalender schreiben: nicht da
desk-absence-confirm = So machen wir es

# Was nicht geht
refused-desk-nobody-chosen = Es ist niemand ausgewählt.
refused-desk-no-reason = Bitte wählen Sie: Warum?
refused-desk-no-words = Schreiben Sie der Einrichtung bitte einen Satz.
refused-desk-nothing-ticked = Es ist nichts angekreuzt.
refused-desk-must-be-asked = Diese Person will immer gefragt werden. Fragen Sie. Oder rufen Sie an.
refused-desk-not-active = Diese Person macht gerade keine Einsätze.
refused-desk-not-ready = Dieser Person fehlt ein Papier. Ohne das Papier darf niemand kommen.
refused-desk-gender = Die Einrichtung will nur eine Frau oder nur einen Mann.
refused-desk-no-time = Diesen Termin gibt es nicht mehr.

# Protokoll
desk-placed = Einsatz vergeben
desk-substituted = Einsatz weitergegeben
desk-waves = Fragen
desk-brokering = Weitergegebene Kontakte
desk-pays = Geld und Eile
desk-fund = Wer bezahlt
desk-fund-none = noch offen
desk-do-fund = Topf speichern
desk-done-fund = Gespeichert.
desk-belongs = Bekannte Organisation
desk-organisation = Wem die Anfrage gehört
desk-organisation-none = niemandem
desk-do-organisation = Zu·ordnen
desk-done-organisation = Gespeichert. Die Organisation sieht die Anfrage jetzt.
desk-priority = Wie eilig
desk-priority-0 = normal
desk-priority-1 = wichtig
desk-priority-2 = sehr wichtig
desk-do-priority = Speichern
desk-done-priority = Gespeichert.
desk-emergency-title = Wer kann schnell kommen?
desk-emergency-lead = Diese Menschen können rechtzeitig da sein. Wer nahe wohnt, steht oben. Manche wollen sonst früher gefragt werden oder wohnen weiter weg. Wer Nein gesagt hat, steht nicht hier. Rufen Sie an. Wer Ja sagt, bekommt den Termin mit einem Klick.
desk-emergency-nobody = Niemand kann rechtzeitig da sein.
desk-emergency-there = Um { $time } da
desk-emergency-beyond = Das müssen Sie am Telefon fragen:
desk-emergency-way = { $count ->
    [one] eine Minute Weg
   *[other] { $count } Minuten Weg
}
desk-emergency-left = { $count ->
    [one] Der Termin hat schon an·gefangen. Es bleibt noch 1 Minute.
   *[other] Der Termin hat schon an·gefangen. Es bleiben noch { $count } Minuten.
}
desk-emergency-place = Hat Ja gesagt: einsetzen
