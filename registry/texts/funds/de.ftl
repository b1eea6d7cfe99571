# Fördermittel: woher das Geld kommt und wofür es ausgegeben wird
funds-title = Fördermittel
funds-lead = Woher das Geld kommt, wie viel davon vorgemerkt, gebunden und ausgegeben ist, und wie weit es reicht.
funds-years = Jahre
funds-empty = Hier steht noch kein Fördertopf. Legen Sie einen an, sobald ein Bescheid da ist.
funds-table = Alle Fördertöpfe des Jahres
funds-all = Zusammen
funds-fund = Fördertopf
funds-budget = Budget
funds-reserved = Vorgemerkt
funds-committed = Gebunden
funds-spent = Ausgegeben
funds-returned = Zurückgeflossen
funds-free = Frei
funds-free-of = { $free } frei von { $amount }
funds-no-budget = Noch kein Budget für dieses Jahr

# Ein Fördertopf
funds-new-title = Neuer Fördertopf
funds-edit-title = Angaben ändern
funds-name = Name
funds-name-hint = So, wie Sie im Haus davon sprechen
funds-funder = Geldgeber
funds-funder-hint = Zum Beispiel das Land, vertreten durch die Bezirksregierung
funds-guideline = Rechtsgrundlage
funds-guideline-hint = Richtlinie, Erlass oder Bescheid mit Datum und Aktenzeichen
funds-guideline-url = Internetadresse der Richtlinie
funds-eligibility = Was gefördert wird
funds-eligibility-hint = Was bezahlt werden darf und was nicht, in Ihren Worten
funds-keep = Speichern
funds-about = Über diesen Fördertopf
funds-state = Stand { $year }
funds-budget-table = Budget und Stand
funds-period = Zeitraum
funds-budget-first = Budget eintragen
funds-budget-change = Budget ändern
funds-budget-missing = Für { $year } ist noch kein Budget eingetragen.
funds-budget-title = Budget { $year }
funds-budget-bound = Davon sind schon { $bound } vorgemerkt, gebunden oder ausgegeben. Weniger kann das Budget nicht werden.
funds-budget-history = So hat sich das Budget geändert
funds-amount = Betrag in Euro
funds-amount-hint = Zum Beispiel 1.234,56
funds-from = Erster Tag
funds-until = Letzter Tag
funds-reason = Anlass
funds-reason-hint = Zum Beispiel: Änderungsbescheid vom 3. März

# Prognose
funds-forecast = Wie weit reicht das Geld?
funds-forecast-text = Geht es so weiter wie bisher, sind am Ende { $expected } ausgegeben. Ausgegeben oder fest zugesagt sind heute { $certain }.
funds-runs-out = Das Geld reicht etwa bis zum { $day }. Am Ende fehlen { $missing }.
funds-suffices = Dann bleiben { $left } übrig.
funds-chart = Linie der Ausgaben über die Monate, daneben das Budget. Die Zahlen stehen in der Tabelle darunter.
funds-chart-table = Die Zahlen als Tabelle
funds-ahead = Wenn es so weitergeht
funds-month = Monat
funds-in-month = Ausgegeben im Monat
funds-until-then = Ausgegeben bis dahin
funds-guessed = (geschätzt)
funds-card-title = { $name }: Das Geld wird knapp
funds-card-text = Geht es so weiter, reicht das Budget nur bis zum { $day }.

# Vorgänge und Buchungen
funds-items = Vorgänge
funds-items-empty = Noch ist nichts vorgemerkt. Merken Sie Geld vor, bevor Sie es jemandem zusagen.
funds-search = Zweck suchen
funds-nothing-found = Kein Vorgang passt zu Ihrer Suche.
funds-number = Nr.
funds-item-number = Vorgang { $number }
funds-purpose = Zweck
funds-purpose-hint = Wofür das Geld ist. Bitte keine Namen von Personen.
funds-owner = Gehört zu
funds-bookings = Buchungen
funds-bookings-as-file = Alle Buchungen als Datei:
funds-day = Tag
funds-kind = Was
funds-note = Vermerk
funds-note-hint = Zum Beispiel die Belegnummer
funds-booked-by = Gebucht von
funds-somebody = gelöschte Person
funds-reserve-title = Geld vormerken
funds-reserve-lead = Frei sind noch { $free }.
funds-reserve-button = Vormerken
funds-book-title = Weiter buchen
funds-book-lead = Eine Buchung wird nie geändert. Was falsch war, buchen Sie zurück.
funds-book-button = Buchen
funds-kind-reserve = Vorgemerkt
funds-kind-commit = Zugesagt
funds-kind-spend = Ausgezahlt
funds-kind-give_back = Zurückgeflossen
funds-kind-cancel = Zusage zurückgenommen
funds-kind-free = Vormerkung gelöst
funds-do-reserve = Mehr vormerken (frei: { $left })
funds-do-commit = Fest zusagen (vorgemerkt: { $left })
funds-do-spend = Auszahlen (zugesagt: { $left })
funds-do-give_back = Rückzahlung eintragen (ausgezahlt: { $left })
funds-do-cancel = Zusage zurücknehmen (zugesagt: { $left })
funds-do-free = Vormerkung lösen (vorgemerkt: { $left })
funds-rules-title = Regeln für das Buchen
funds-second-person = Zweite Person ab diesem Betrag
funds-second-person-hint = Ab hier zahlt nicht aus, wer das Geld vorgemerkt hat. Leer heißt: nie nötig.
funds-panel-title = Fördermittel

# Meldungen und Protokoll
funds-saved = Die Angaben sind gespeichert.
funds-budget-saved = Das Budget ist gespeichert.
funds-rule-saved = Die Regel gilt ab heute.
funds-fund-added = Fördertopf angelegt
funds-fund-changed = Angaben zum Fördertopf geändert
funds-budget-set = Budget festgelegt
funds-booked = Gebucht
funds-rule-set = Regel für das Buchen geändert
funds-person-erased = Name aus Buchungen entfernt

# Rechte
funds-read = darf Fördermittel und Buchungen sehen
funds-edit = darf Fördertöpfe, Budgets und Regeln pflegen
funds-book = darf Fördermittel vormerken, zusagen und auszahlen

# Ablehnungen
refused-funds-overdrawn = So viel ist nicht frei. Frei sind noch { $left }.
refused-funds-not-reserved = So viel ist hier nicht vorgemerkt. Vorgemerkt sind { $left }.
refused-funds-not-committed = So viel ist hier nicht zugesagt. Zugesagt sind { $left }.
refused-funds-not-spent = So viel wurde hier nicht ausgezahlt. Ausgezahlt sind { $left }.
refused-funds-outside-period = An diesem Tag gilt das Budget nicht. Es gilt vom { $from } bis zum { $until }.
refused-funds-second-person = Ab { $amount } zahlt eine zweite Person aus. Sie haben diesen Betrag selbst vorgemerkt.
refused-funds-below-bound = Weniger geht nicht: { $bound } sind schon vorgemerkt, gebunden oder ausgegeben.
refused-funds-no-budget = Für dieses Jahr hat der Fördertopf noch kein Budget.

# Auskunft
field-funds-booked = Eigene Buchungen
field-funds-concerning = Vorgänge zu dieser Person
field-funds-bookings = Buchungen
field-funds-amount-cents = Betrag in Cent
field-funds-kind-reserve = { funds-kind-reserve }
field-funds-kind-commit = { funds-kind-commit }
field-funds-kind-spend = { funds-kind-spend }
field-funds-kind-give-back = { funds-kind-give_back }
field-funds-kind-cancel = { funds-kind-cancel }
field-funds-kind-free = { funds-kind-free }
