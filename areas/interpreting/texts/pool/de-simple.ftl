# Sprach·mittler
pool-title = Sprach·mittler
pool-intro = Sprach·mittler helfen beim Reden. Sie übersetzen, was jemand sagt. Sie arbeiten freiwillig.
pool-ask = Sprach·mittler anfragen
pool-join = Selbst Sprach·mittler werden
pool-closed = Geschlossen vom { $from } bis { $until }
pool-who-may = Wer kann anfragen?
pool-not-private = Sie brauchen Hilfe beim Reden? Bitten Sie die Schule, die Kita oder das Amt. Sie fragen für Sie an.
pool-private = Menschen für sich selbst
pool-what-for = Wofür?
pool-how-one-meets = So trifft man sich
pool-what-not = Das machen die Sprach·mittler nicht
pool-what-not-text = Manche Gespräche sind sehr wichtig vor dem Gesetz. Dafür gibt es Fach·leute.
pool-how = So geht es
pool-how-ask = Sie füllen das Formular aus.
pool-lead-working-days = { $count ->
    [0] Auch für heute.
    [one] Mindestens einen Arbeits·tag vorher.
   *[other] Mindestens { $count } Arbeits·tage vorher.
 }
pool-lead-days = { $count ->
    [0] Auch für heute.
    [one] Mindestens einen Tag vorher.
   *[other] Mindestens { $count } Tage vorher.
 }
pool-how-answer = { $count ->
    [0] Das Zentrum antwortet am selben Tag.
    [one] Das Zentrum antwortet in einem Arbeits·tag.
   *[other] Das Zentrum antwortet in { $count } Arbeits·tagen.
 }
pool-how-brokering = Jemand sagt Ja. Dann bekommen Sie die Telefon·nummer. Sie machen den Termin zusammen aus.
pool-how-placing = Das Zentrum findet jemanden. Sie bekommen eine Nachricht.
pool-how-after = Nach dem Gespräch fragen wir nur: Wann war es? Niemand fragt, worüber Sie gesprochen haben.
pool-no-claim = Alle helfen in ihrer Freizeit. Manchmal hat niemand Zeit.
pool-free-time = Alle helfen in ihrer Freizeit. Manchmal hat niemand Zeit.
pool-pays-free = Es kostet Sie nichts.
pool-pays-own-means = Hat Ihre Einrichtung Geld dafür? Dann bezahlt sie. Sonst bezahlt das Zentrum.
pool-where = Wo
pool-for-residents = Für Menschen, die hier wohnen:
pool-in-territory = Der Termin muss hier sein:
pool-interpreters = Für Sprachmittlerinnen und Sprachmittler
pool-lost-own-page = Finden Sie den Link zu Ihrer Seite nicht mehr?
pool-medium-place = an einem Ort
pool-medium-phone = am Telefon
pool-medium-video = mit Video
pool-mode-placing = Das Zentrum macht den Termin
pool-mode-brokering = Das Zentrum gibt die Telefon·nummer weiter
pool-counted-working-days = Arbeits·tage
pool-counted-days = Tage
pool-occasion-parent_talk = Eltern·gespräch in der Schule
pool-occasion-enrolment = Anmeldung in der Schule
pool-occasion-kita_admission = Anmeldung in der Kita
pool-occasion-kita_talk = Gespräch in der Kita
pool-occasion-counselling = Beratung
pool-occasion-office = Termin im Amt
pool-occasion-housing = Wohnung und Nachbarn
pool-occasion-integration = Neu in Deutschland
pool-occasion-leisure = Freizeit und Sport
pool-occasion-other = Etwas anderes
pool-subject-legal = Gespräche, die vor dem Gesetz wichtig sind
pool-subject-legal-question = Ist das Gespräch vor dem Gesetz wichtig? Zum Beispiel ein Vertrag?
pool-subject-court = Gericht
pool-subject-court-question = Ist der Termin bei Gericht?
pool-subject-police = Polizei
pool-subject-police-question = Ist der Termin bei der Polizei?
pool-subject-asylum = Asyl
pool-subject-asylum-question = Geht es um Asyl?
pool-subject-lawyer = Anwalt
pool-subject-lawyer-question = Ist der Termin bei einem Anwalt?
pool-subject-paternity = Wer ist der Vater?
pool-subject-paternity-question = Geht es darum, wer der Vater ist?
pool-subject-aosf = Besondere Hilfe in der Schule (AO-SF)
pool-subject-aosf-question = Geht es um besondere Hilfe in der Schule (AO-SF)?
pool-subject-medical = Arzt oder Kranken·haus
pool-subject-medical-question = Ist der Termin beim Arzt oder im Kranken·haus?
pool-subject-therapy = Psycho·therapie
pool-subject-therapy-question = Ist es eine Psycho·therapie?
pool-subject-bank = Bank und Versicherung
pool-subject-bank-question = Ist der Termin bei einer Bank?
pool-subject-expert = Gut·achten
pool-subject-expert-question = Geht es um ein Gut·achten?
pool-subject-intervention = Das Amt verbietet oder nimmt etwas weg
pool-subject-intervention-question = Verbietet das Amt etwas oder nimmt es etwas weg?
pool-subject-class = Mitkommen in den Unterricht
pool-subject-class-question = Soll jemand in den Unterricht mitkommen?
pool-subject-third_party = Anfragen für andere
pool-subject-third_party-question = Fragen Sie für jemand anderen an?
pool-subject-written = Etwas Geschriebenes übersetzen
pool-subject-written-question = Soll etwas Geschriebenes übersetzt werden?
pool-found-private = Hier fragen nur Schulen, Kitas und Ämter an.
pool-found-entitled = Der Pool hilft anderen Einrichtungen.
pool-found-subject = Das machen wir nicht: { $subject }.
pool-found-subject-asks-back = Das entscheidet das Zentrum: { $subject }. Wir melden uns.
pool-found-lead-working-days = { $days ->
    [one] Das ist zu bald. Wir brauchen einen Arbeits·tag. Der erste Tag ist: { $earliest }.
   *[other] Das ist zu bald. Wir brauchen { $days } Arbeits·tage. Der erste Tag ist: { $earliest }.
}
pool-found-lead-days = { $days ->
    [one] Das ist zu bald. Wir brauchen einen Tag. Der erste Tag ist: { $earliest }.
   *[other] Das ist zu bald. Wir brauchen { $days } Tage. Der erste Tag ist: { $earliest }.
}
pool-found-past = Diese Zeit ist schon vorbei.
pool-found-rest-day = Der { $day } ist ein Sonntag oder Feiertag. Das Zentrum schaut: Hat jemand Zeit?
pool-found-closed = Vom { $from } bis { $until } ist geschlossen. Das Zentrum schaut sich die Anfrage an.
pool-found-too-long = Das ist zu lang. Höchstens { $minutes }.
pool-found-too-short = Das ist zu kurz. Mindestens { $minutes }.
pool-found-recurring = Immer wieder der gleiche Termin: Das geht nicht.
pool-found-series = Höchstens { $most } Termine.
pool-found-medium = So geht es nicht. Wählen Sie etwas anderes.
pool-found-territory = Der Ort ist zu weit weg.
pool-found-residents = Der Pool ist für Menschen, die hier wohnen. Der Ort ist woanders. Das Zentrum schaut sich die Anfrage an.
pool-found-no-money = Für diese Anfrage ist kein Geld da. Das Zentrum schaut, was geht.
pool-found-others-first = Das Zentrum bezahlt nur, wenn sonst niemand bezahlen muss. Das Zentrum ruft Sie an.
pool-found-public-room = Das geht nicht in einer Wohnung.
pool-with-words = { $said } ({ $words })
pool-alternative-sworn = Fragen Sie Fach·leute: www.justiz-dolmetscher.de.
pool-alternative-professional = Fragen Sie Fach·leute. Das Amt bezahlt.
pool-alternative-health = Fragen Sie im Kranken·haus oder beim Arzt.
pool-alternative-translator = Dafür gibt es Übersetzungs·büros.
pool-alternative-institution = Bitten Sie die Schule oder das Amt. Sie fragen an.
pool-alternative-programme = Dafür gibt es andere Hilfe. Fragen Sie das Zentrum.
pool-alternative-later = Wählen Sie einen späteren Tag. Oder rufen Sie an.
pool-alternative-split = Machen Sie zwei Termine.
pool-alternative-single = Fragen Sie einen Termin an.
pool-alternative-neighbour = Fragen Sie das Zentrum in diesem Ort.
pool-alternative-public-room = Treffen Sie sich in der Schule oder im Amt.
pool-alternative-talk = Rufen Sie das Zentrum an.
pool-nearness-close = fast dieselbe Sprache
pool-nearness-known = kennen die meisten
pool-nearness-some = verstehen viele, nicht alle: bitte fragen
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
pool-answer_working_days = Antwort innerhalb von Arbeitstagen
pool-shortest_minutes = Kürzester Termin in Minuten
pool-longest_minutes = Längster Termin in Minuten
pool-length = Dauer
pool-series_most = Meiste Termine einer Reihe
pool-late_hours = Späte Absage ab so vielen Stunden vorher
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
pool-fund-chosen = Das Geld kommt aus: { $name }
pool-fund-not-named = In den Regeln steht dieses Geld nicht für solche Anfragen.
pool-allowance = Aufwandsentschädigung
pool-answer_hours = Stunden zum Antworten
pool-wanted_percent = Gewünschte Aussicht in Prozent
pool-from_hour = Fragen ab Uhr
pool-until_hour = Fragen bis Uhr
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
pool-language_proof = Sprach·nachweis
pool-language_proof-yes = muss es für jede Sprache geben
pool-pledge_version = Fassung der Erklärung, die zählt
pool-training_minutes = Minuten für die erste Schulung
pool-training = Erste Schulung
pool-yearly_training_minutes = Minuten Fortbildung im Jahr
pool-yearly_training = Fortbildung im Jahr
pool-language_level = Mindestniveau der Sprache
pool-talk_days = Erstgespräch innerhalb von Tagen
pool-papers_days = Alle Unterlagen innerhalb von Tagen
pool-certificate_ahead_days = Erinnerung vor Ende des Führungszeugnisses, Tage
pool-grace_days = Schonfrist in Tagen, wenn neue Regeln mehr verlangen
pool-attendance_counts_after_days = Nachweis einer Seite allein gilt nach Tagen
pool-attendance_counts_after_days-hint = Leer: nie, beide Seiten müssen bestätigen
pool-few = Zahlen werden gezeigt ab
pool-few-hint = Kleinere könnten einzelne Menschen verraten
pool-remind_after_days = Nachfrage bei der Einrichtung nach Tagen
pool-most_reminders = Nachfragen, bevor das Zentrum anruft
pool-most_messages = Meiste Nachrichten je Anfrage und Person
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
pool-length-range = mindestens { $shortest }, höchstens { $longest }
pool-allowance-flat = { $first } für bis zu { $first_length }
pool-allowance-blocks = { $first } für bis zu { $first_length }, danach { $next } für jeden angefangenen Block von { $next_length }
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
pool-demonstrated = Beispiele angelegt
