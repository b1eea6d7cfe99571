# Sprachmittlerpool
pool-title = Sprachmittlerpool
pool-intro = Ehrenamtliche Sprachmittlerinnen und Sprachmittler helfen, wenn Menschen und Einrichtungen noch keine gemeinsame Sprache haben.
pool-ask = Sprachmittlung anfragen
pool-join = Selbst Sprachmittler*in werden
pool-closed = Vom { $from } bis { $until } geschlossen
pool-who-may = Wer anfragen kann
pool-not-private = Privatpersonen können nicht selbst anfragen. Bitten Sie die Schule, die Kita oder das Amt, für Sie anzufragen.
pool-private = Privatpersonen
pool-what-for = Wofür
pool-how-one-meets = So trifft man sich
pool-what-not = Was der Pool nicht macht
pool-what-not-text = Ehrenamtliche können keine Verantwortung für Gespräche mit rechtlichen Folgen tragen. Dafür gibt es vereidigte Fachleute.
pool-how = So läuft es ab
pool-how-ask = Sie füllen das Formular aus. Ein Konto brauchen Sie nicht.
pool-lead-working-days = { $count ->
    [0] Auch für heute.
    [one] Mindestens einen Arbeitstag vorher.
   *[other] Mindestens { $count } Arbeitstage vorher.
 }
pool-lead-days = { $count ->
    [0] Auch für heute.
    [one] Mindestens einen Tag vorher.
   *[other] Mindestens { $count } Tage vorher.
 }
pool-how-answer = { $count ->
    [0] Das Zentrum antwortet noch am selben Tag.
    [one] Das Zentrum antwortet innerhalb eines Arbeitstages.
   *[other] Das Zentrum antwortet innerhalb von { $count } Arbeitstagen.
 }
pool-how-brokering = Wenn jemand zustimmt, bekommen Sie die Kontaktdaten und machen den Termin miteinander aus.
pool-how-placing = Das Zentrum findet jemanden, der Zeit hat, und schickt Ihnen eine Bestätigung.
pool-how-after = Nach dem Gespräch bestätigen beide Seiten kurz, wann es stattgefunden hat. Nach dem Inhalt fragt niemand.
pool-no-claim = Alle helfen in ihrer Freizeit: Einen Anspruch auf Sprachmittlung gibt es nicht, und für Fehler haftet niemand.
pool-free-time = Alle helfen in ihrer Freizeit: Nicht immer hat jemand Zeit.
pool-pays-free = Für Sie ist es kostenlos.
pool-pays-own-means = Hat Ihre Einrichtung eigene Mittel, zahlt sie die Aufwandsentschädigung selbst; sonst zahlt das Zentrum.
pool-where = Wo
pool-for-residents = Für Menschen, die hier wohnen:
pool-in-territory = Der Termin muss hier sein:
pool-interpreters = Für Sprachmittlerinnen und Sprachmittler
pool-lost-own-page = Link zu Ihrer eigenen Seite verloren?
pool-medium-place = vor Ort
pool-medium-phone = am Telefon
pool-medium-video = im Videogespräch
pool-mode-placing = Das Zentrum besetzt und bestätigt den Termin
pool-mode-brokering = Das Zentrum gibt nach Zustimmung Kontaktdaten weiter; beide machen den Termin aus
pool-counted-working-days = Arbeitstage
pool-counted-days = Kalendertage
pool-occasion-parent_talk = Elterngespräch in der Schule
pool-occasion-enrolment = Anmeldung an der Schule
pool-occasion-kita_admission = Aufnahme in die Kita
pool-occasion-kita_talk = Entwicklungsgespräch in der Kita
pool-occasion-counselling = Beratungsgespräch
pool-occasion-office = Termin in einer Behörde ohne rechtliche Folgen
pool-occasion-housing = Wohnen und Nachbarschaft
pool-occasion-integration = Ankommen und Orientierung
pool-occasion-leisure = Freizeit, Sport und Kultur
pool-occasion-other = Etwas anderes
pool-subject-legal = Gespräche mit rechtlichen Folgen
pool-subject-legal-question = Hat das Gespräch rechtliche Folgen (zum Beispiel Verträge, Bescheide, Fristen)?
pool-subject-court = Gericht
pool-subject-court-question = Ist es ein Termin bei Gericht?
pool-subject-police = Polizei
pool-subject-police-question = Ist es ein Termin bei der Polizei?
pool-subject-asylum = Asylverfahren
pool-subject-asylum-question = Geht es um das Asylverfahren?
pool-subject-lawyer = Anwältinnen und Anwälte
pool-subject-lawyer-question = Ist es ein Termin bei einer Anwältin oder einem Anwalt?
pool-subject-paternity = Vaterschaftsanerkennung
pool-subject-paternity-question = Geht es um die Anerkennung einer Vaterschaft?
pool-subject-aosf = AO-SF-Verfahren (sonderpädagogischer Förderbedarf)
pool-subject-aosf-question = Geht es um ein AO-SF-Verfahren (sonderpädagogischer Förderbedarf)?
pool-subject-medical = Krankenhaus, Ärztinnen und Ärzte
pool-subject-medical-question = Ist es ein Termin im Krankenhaus oder in einer Arztpraxis?
pool-subject-therapy = Psychotherapie
pool-subject-therapy-question = Ist es eine Psychotherapie?
pool-subject-bank = Banken und Versicherungen
pool-subject-bank-question = Ist es ein Termin bei einer Bank oder Versicherung?
pool-subject-expert = Gutachten
pool-subject-expert-question = Geht es um ein Gutachten?
pool-subject-intervention = Eine Behörde greift in Rechte ein (Eingriffsverwaltung)
pool-subject-intervention-question = Greift eine Behörde in Rechte ein (zum Beispiel Inobhutnahme, Ordnungsverfügung)?
pool-subject-class = Begleitung im Unterricht und auf Ausflügen
pool-subject-class-question = Geht es um Begleitung im Unterricht oder auf einem Ausflug?
pool-subject-third_party = Aufträge für andere
pool-subject-third_party-question = Fragen Sie im Auftrag einer anderen Stelle an?
pool-subject-written = Schriftliche Übersetzungen
pool-subject-written-question = Soll etwas schriftlich übersetzt werden?
pool-found-private = Privatpersonen können hier nicht selbst anfragen.
pool-found-entitled = Der Pool ist für andere Einrichtungen da: Ihre Art von Einrichtung gehört nicht dazu.
pool-found-subject = Das macht der Pool nicht: { $subject }.
pool-found-subject-asks-back = Das entscheidet die Koordination: { $subject }. Sie meldet sich bei Ihnen.
pool-found-lead-working-days = { $days ->
    [one] Das ist zu kurzfristig: Wir brauchen einen Arbeitstag. Der früheste Tag ist der { $earliest }.
   *[other] Das ist zu kurzfristig: Wir brauchen { $days } Arbeitstage. Der früheste Tag ist der { $earliest }.
}
pool-found-lead-days = { $days ->
    [one] Das ist zu kurzfristig: Wir brauchen einen Tag. Der früheste Tag ist der { $earliest }.
   *[other] Das ist zu kurzfristig: Wir brauchen { $days } Tage. Der früheste Tag ist der { $earliest }.
}
pool-found-past = Diese Zeit ist schon vorbei.
pool-found-rest-day = Der { $day } ist ein Sonntag oder Feiertag; das Zentrum sieht nach, ob jemand kann.
pool-found-closed = Vom { $from } bis { $until } ist der Pool geschlossen; das Zentrum sieht sich die Anfrage an.
pool-found-too-long = So lange geht es nicht: höchstens { $minutes }.
pool-found-too-short = So kurz geht es nicht: mindestens { $minutes }.
pool-found-recurring = Termine, die sich regelmäßig wiederholen, übernimmt der Pool nicht.
pool-found-series = Eine Reihe hat höchstens { $most } Termine.
pool-found-medium = Diese Art von Gespräch bietet der Pool nicht an. Bitte wählen Sie eine andere.
pool-found-territory = Dieser Ort liegt nicht im Gebiet des Zentrums.
pool-found-residents = Der Pool ist für Menschen da, die hier wohnen. Der Ort liegt außerhalb; das Zentrum sieht sich die Anfrage an.
pool-found-no-money = Für diese Anfrage sehen die Regeln kein Geld vor; das Zentrum sieht nach, was möglich ist.
pool-found-others-first = Das bezahlt das Zentrum nur, wenn keine andere Stelle bezahlen muss. Es ruft Sie deshalb an.
pool-found-public-room = Termine sind nur in öffentlichen Räumen möglich, nicht in Wohnungen.
pool-with-words = { $said } ({ $words })
pool-alternative-sworn = Wenden Sie sich an vereidigte Dolmetscherinnen und Dolmetscher: www.justiz-dolmetscher.de.
pool-alternative-professional = Fragen Sie einen beruflichen Dolmetschdienst; die zuständige Stelle trägt die Kosten.
pool-alternative-health = Fragen Sie die Klinik oder Praxis nach einem Dolmetschdienst für das Gesundheitswesen.
pool-alternative-translator = Für Schriftliches gibt es Übersetzungsbüros.
pool-alternative-institution = Bitten Sie die Einrichtung, mit der Sie sprechen möchten, selbst anzufragen.
pool-alternative-programme = Dafür gibt es Programme wie Elternbegleitung; fragen Sie das Zentrum.
pool-alternative-later = Wählen Sie einen späteren Tag oder rufen Sie das Zentrum an.
pool-alternative-split = Teilen Sie das Gespräch auf zwei Termine auf.
pool-alternative-single = Fragen Sie einzelne Termine an.
pool-alternative-neighbour = Fragen Sie das Kommunale Integrationszentrum des Ortes.
pool-alternative-public-room = Laden Sie in die Schule, das Amt oder ein Begegnungszentrum ein.
pool-alternative-talk = Rufen Sie das Zentrum an: Gemeinsam findet sich ein Weg.
pool-nearness-close = fast dieselbe Sprache
pool-nearness-known = haben die meisten gelernt
pool-nearness-some = verstehen viele, nicht alle: bitte vorher fragen
pool-rules-title = Regeln des Pools
pool-rules-lead = Wer anfragen kann, was der Pool nicht macht, wie gefragt wird und was wie viel zählt. Regeln gelten von einem Tag an; frühere bleiben nachlesbar.
pool-edit = Regeln ändern
pool-now = Es gilt
pool-holds = gilt
pool-to-come = kommt noch
pool-from = ab
pool-take-as-start = als Vorlage nehmen
pool-is-asked-back = das Zentrum entscheidet im Einzelfall
pool-written = Fassungen
pool-written-none = Noch gilt, was mitgeliefert wird. Ändern Sie die Regeln, damit es Ihre eigenen sind.
pool-shipped = Regeln anderer Zentren als Vorlage
pool-shipped-text = So haben es andere veröffentlicht. Was sie nicht veröffentlichen, ist angenommen: bitte alles prüfen.
pool-edit-title = Regeln ändern
pool-edit-lead = Was Sie speichern, gilt von dem Tag an, den Sie nennen. Was vorher entschieden wurde, bleibt entschieden.
pool-save = Regeln speichern
pool-told-written = Die Regeln sind gespeichert.
pool-rules-written = Regeln des Pools geschrieben
pool-group-what = Worum es geht
pool-group-whom = Für wen und wofür
pool-group-limits = Was der Pool nicht macht
pool-group-when = Wann und wie lange
pool-group-where = Wo
pool-group-money = Geld
pool-group-asking = Wie gefragt wird
pool-group-points = Was wie viel zählt (in Punkten)
pool-group-needed = Was vor dem ersten Einsatz da sein muss
pool-group-deadlines = Fristen
pool-group-brokering = Nach der Weitergabe von Kontaktdaten
pool-valid_from = Gilt ab
pool-name = Name der Regeln
pool-mode = Arbeitsweise
pool-contacts = Kontaktdaten an Einrichtungen
pool-contacts-usual = wie es zur Arbeitsweise gehört
pool-contacts-never = nie: alles läuft über das Zentrum
pool-contacts-who-agreed = von denen, die dem zugestimmt haben
pool-no_claim = Anspruch und Haftung
pool-no_claim-yes = das Zentrum schließt Anspruch und Haftung aus und sagt es auf der Seite für alle
pool-sources = Quellen
pool-entitled = Wer anfragen kann
pool-private_persons = Privatpersonen
pool-private_persons-yes = dürfen selbst anfragen
pool-occasions = Anlässe
pool-own_occasions = Eigene Anlässe
pool-own_occasions-hint = Einer in jeder Zeile
pool-exclusions = Ausgeschlossen
pool-asked_back = Davon entscheidet das Zentrum im Einzelfall
pool-own_question = Eigene Frage
pool-own_reason = Warum ein Ja nicht geht
pool-own_alternative = Was stattdessen geht
pool-own_asks_back = Einzelfall
pool-own_asks_back-yes = das Zentrum entscheidet selbst
pool-row-own = { $count }. eigener Ausschluss
pool-lead = Vorlauf
pool-lead_days = Vorlauf
pool-lead_counts = Gezählt werden
pool-answer_working_days = Arbeitstage bis zur Antwort
pool-shortest_minutes = Kürzester Termin in Minuten
pool-longest_minutes = Längster Termin in Minuten
pool-length = Dauer
pool-series_most = Höchstzahl der Termine einer Reihe
pool-late_hours = Späte Absage: weniger Stunden vorher als
pool-reminder_hours = Erinnerung an beide Seiten, Stunden vorher
pool-short_notice_asks_back = Kurzfristige Anfragen
pool-short_notice_asks_back-yes = nimmt das Zentrum an und entscheidet im Einzelfall
pool-closing_from = Geschlossen vom
pool-closing_until = Geschlossen bis
pool-closing_reason = Warum geschlossen
pool-row-closing = { $count }. Schließzeit
pool-postcodes = Postleitzahlen, die außerdem dazugehören
pool-postcodes-hint = Auch Anfänge, mit Leerzeichen getrennt, zum Beispiel 441 44225. Ohne Gebiet und Postleitzahlen: überall
pool-areas = Gebiet: Kreise und Städte
pool-residents = Was das Gebiet bedeutet
pool-residents-yes = wer dort wohnt, nicht wo man sich trifft: über Orte außerhalb entscheidet das Zentrum
pool-media = Wie man sich trifft
pool-public_rooms_only = Räume
pool-public_rooms_only-yes = nur öffentliche Räume, keine Wohnungen
pool-first = Aufwandsentschädigung für den ersten Block
pool-first-hint = In Euro. Leer: keine Aufwandsentschädigung
pool-first_minutes = Minuten des ersten Blocks
pool-next = Für jeden weiteren angefangenen Block
pool-next_minutes = Minuten eines weiteren Blocks
pool-travel_counts_from_km = Weg zählt als Zeit ab Kilometern
pool-cost = Kosten für Einrichtungen
pool-cost-unsaid = dazu sagen die Regeln nichts
pool-cost-free = kostenlos
pool-cost-own-means = Einrichtungen mit eigenen Mitteln zahlen die Aufwandsentschädigung selbst
pool-travel_cost = Fahrtkosten
pool-travel-cost-none = werden nicht bezahlt
pool-travel-cost-included = stecken in der Aufwandsentschädigung
pool-travel-cost-per-km = nach Kilometern
pool-travel-cost-ticket = nach Fahrkarte
pool-per_km = Für jeden Kilometer
pool-late_minutes = Bei später Absage bezahlte Minuten
pool-late_paid = Bei später Absage bezahlt
pool-late_paid-none = nichts
pool-row-money = { $count }. Geld
pool-money_id = Fördertopf im Register
pool-money_kinds = Für wen er bezahlt
pool-money_kinds-none = für alle, die anfragen dürfen
pool-money_despite = Was er bezahlt, obwohl es ausgeschlossen ist
pool-money_after_others = Bedingung
pool-money_after_others-yes = nur, wenn niemand sonst bezahlen muss
pool-money_fund = Name des Topfes, solange keiner gewählt ist
pool-fund-chosen = Fördertopf: { $name }
pool-fund-not-named = Für solche Anfragen nennen die Regeln diesen Topf nicht.
pool-allowance = Aufwandsentschädigung
pool-answer_hours = Stunden zum Antworten
pool-wanted_percent = Gewünschte Aussicht in Prozent
pool-from_hour = Gefragt wird ab (Uhr)
pool-until_hour = Gefragt wird bis (Uhr)
pool-by_itself = Wellen
pool-by_itself-yes = gehen von selbst hinaus
pool-quiet_on_holidays = Sonntage und Feiertage
pool-quiet_on_holidays-yes = gehen keine Fragen hinaus
pool-places_directly = Direkt besetzen
pool-places_directly-yes = wer dem allgemein zugestimmt hat, wird ohne Frage eingesetzt
pool-open_low = Offene Anfrage, geringe Dringlichkeit
pool-open_middle = Offene Anfrage, mittlere Dringlichkeit
pool-open_high = Offene Anfrage, hohe Dringlichkeit
pool-open_high-hint = Je mehr, desto weitere Wege sind es wert, dass sie nicht offen bleibt
pool-travel = Jede Minute Weg
pool-travel-hint = Je mehr, desto eher kommt, wer in der Nähe wohnt
pool-fairness = Jeder frühere Einsatz
pool-fairness-hint = Je mehr, desto gleichmäßiger verteilen sich die Einsätze
pool-not_preferred = Kennt den Fall nicht
pool-not_preferred-hint = Je mehr, desto eher kommt, wer den Fall kennt
pool-soft_gender = Anderes Geschlecht als gewünscht
pool-soft_gender-hint = Je mehr, desto eher geht der Wunsch in Erfüllung
pool-substitute = Ersatzsprache
pool-substitute-hint = Je mehr, desto seltener kommt jemand mit einer Ersatzsprache
pool-moved = Zugesagter Termin wechselt die Person
pool-moved-hint = Je mehr, desto seltener wechselt beim Neuplanen die Person
pool-unknown_level = Sprachniveau unbekannt
pool-unknown_level-hint = Je mehr, desto eher kommt, wessen Niveau geprüft ist
pool-alternative = Jeder Wunschtermin nach dem ersten
pool-alternative-hint = Je mehr, desto eher wird es der erste Wunschtermin
pool-spread_days = So viele Tage zurück zählen Einsätze
pool-asked_days = So viele Tage zurück zählen Anfragen an eine Person
pool-buffer = Minuten zwischen zwei Terminen
pool-between = Zwischen zwei Terminen
pool-between-none = kein Abstand
pool-age = Mindestalter in Jahren
pool-conduct_months = Führungszeugnis gültig für Monate
pool-conduct_months-hint = Leer: keines nötig
pool-certificate_age_months = Führungszeugnis darf bei der Einsicht so viele Monate alt sein
pool-certificate_age_months-hint = 0: gleich wie alt
pool-pledge = Verpflichtungserklärung
pool-pledge-yes = muss unterschrieben sein
pool-language_proof = Sprachnachweis
pool-language_proof-yes = wird in jeder Sprache verlangt, in der jemand eingesetzt wird
pool-pledge_version = Fassung der Erklärung, die zählt
pool-training_minutes = Minuten Basisschulung
pool-training = Basisschulung
pool-yearly_training_minutes = Minuten Fortbildung im Jahr
pool-yearly_training = Fortbildung im Jahr
pool-language_level = Mindestanforderung an die Sprache
pool-talk_days = Frist für das Erstgespräch (Tage)
pool-papers_days = Frist für alle Unterlagen (Tage)
pool-certificate_ahead_days = Erinnerung vor Ende des Führungszeugnisses, Tage
pool-grace_days = Schonfrist in Tagen, wenn neue Regeln mehr verlangen
pool-attendance_counts_after_days = Nachweis einer Seite allein gilt nach Tagen
pool-attendance_counts_after_days-hint = Leer: nie, beide Seiten müssen bestätigen
pool-few = Zahlen werden gezeigt ab
pool-few-hint = Kleinere könnten einzelne Menschen verraten
pool-remind_after_days = Nachfrage bei der Einrichtung nach (Tage)
pool-most_reminders = Nachfragen, bevor das Zentrum anruft
pool-most_messages = Höchstzahl der Nachrichten je Anfrage und Person
pool-reported_days = Tage nach dem Termin, in denen man berichten kann
pool-hours = { $count ->
    [one] eine Stunde vorher
   *[other] { $count } Stunden vorher
 }
pool-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
 }
pool-months = { $count ->
    [one] ein Monat
   *[other] { $count } Monate
 }
pool-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
pool-whole-hours = { $hours ->
    [one] 1 Stunde
   *[other] { $hours } Stunden
}
pool-hours-and-minutes = { $hours } Stunden { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
pool-worth = { $points ->
    [one] Ein Punkt, so viel wie { $length } Weg
   *[other] { $points } Punkte, so viel wie { $length } Weg
}
pool-points = { $count ->
    [one] Ein Punkt
   *[other] { $count } Punkte
}
pool-closings = Schließzeiten
pool-none = keine
pool-everywhere = überall
pool-money = Wer bezahlt
pool-people-decide = Besetzt wird nur, was ein Mensch anklickt: Von selbst vergibt der Pool keinen Termin.
pool-pledge-texts = Texte der Verpflichtungserklärung
pool-pledge-languages = { $count ->
    [0] Fassung { $version }: noch keine eigenen Texte, es gilt der Text des Hauses
    [one] Fassung { $version }: eigener Text in einer Sprache
   *[other] Fassung { $version }: eigene Texte in { $count } Sprachen
 }
pool-blocks = { $count ->
    [one] Einer Person, die heute eingesetzt werden kann, fehlt dann etwas
   *[other] { $count } Personen, die heute eingesetzt werden können, fehlt dann etwas
 }
pool-withdraw = Zurückziehen
pool-told-withdrawn = Die Regeln sind zurückgezogen.
pool-rules-withdrawn = Künftige Regeln des Pools zurückgezogen
pool-length-range = { $shortest } bis { $longest }
pool-allowance-flat = { $first } für bis zu { $first_length }
pool-allowance-blocks = { $first } für bis zu { $first_length }, danach { $next } je angefangene { $next_length }
refused-pool-past = Regeln können nicht rückwirkend gelten. Wählen Sie heute oder einen späteren Tag.
refused-pool-holds = Diese Regeln gelten schon und bleiben nachlesbar. Schreiben Sie neue.
refused-pool-longest = Der längste Termin darf nicht kürzer sein als der kürzeste.
refused-pool-number = Bitte eine ganze Zahl von { $least } bis { $most } eingeben.
refused-pool-postcodes = Bitte nur Ziffern, höchstens fünf je Anfang.
refused-pool-despite = Hier ist etwas angekreuzt, das der Pool gar nicht ausschließt.
interpreting-read = darf Anfragen, Sprachmittler*innen und Einsätze sehen
interpreting-coordinate = darf Anfragen bearbeiten, anfragen, besetzen und absagen
interpreting-keep = darf die Unterlagen der Sprachmittler*innen führen
interpreting-rules = darf die Regeln des Pools festlegen
interpreting-report = darf Zahlen und Jahresbericht des Pools lesen
pool-demonstrated = Beispieldaten des Pools angelegt
