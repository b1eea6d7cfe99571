# Förder-Geld: Woher kommt das Geld? Wofür geben wir es aus?
funds-title = Förder-Geld
funds-lead = Hier steht: Woher kommt das Geld? Wie viel ist schon verplant? Wie lange reicht es?
funds-years = Jahre
funds-empty = Hier steht noch kein Förder-Topf. Tragen Sie einen ein, wenn der Bescheid da ist.
funds-table = Alle Förder-Töpfe von diesem Jahr
funds-all = Zusammen
funds-fund = Förder-Topf
funds-budget = Geld für das Jahr
funds-reserved = Vorgemerkt
funds-committed = Versprochen
funds-spent = Ausgegeben
funds-returned = Zurück-bekommen
funds-free = Noch frei
funds-free-of = { $free } sind frei. Insgesamt sind es { $amount }.
funds-no-budget = Für dieses Jahr ist noch kein Geld eingetragen.

# Ein Förder-Topf
funds-new-title = Neuer Förder-Topf
funds-edit-title = Angaben ändern
funds-name = Name
funds-name-hint = So wie Sie ihn nennen
funds-funder = Wer gibt das Geld?
funds-funder-hint = Zum Beispiel: das Land
funds-guideline = Welche Regel gilt?
funds-guideline-hint = Zum Beispiel: der Bescheid mit Datum und Nummer
funds-guideline-url = Internet-Adresse von der Regel
funds-eligibility = Was dürfen wir bezahlen?
funds-eligibility-hint = Was dürfen wir bezahlen? Was nicht?
funds-keep = Speichern
funds-about = Über diesen Förder-Topf
funds-state = So steht es { $year }
funds-budget-table = Geld und Stand
funds-period = Von wann bis wann
funds-budget-first = Geld eintragen
funds-budget-change = Geld ändern
funds-budget-missing = Für { $year } ist noch kein Geld eingetragen.
funds-budget-title = Geld für { $year }
funds-budget-bound = { $bound } sind schon verplant oder ausgegeben. Weniger geht nicht.
funds-budget-history = So hat sich das Geld geändert
funds-amount = Betrag in Euro
funds-amount-hint = Zum Beispiel 1.234,56
funds-from = Erster Tag
funds-until = Letzter Tag
funds-reason = Warum?
funds-reason-hint = Zum Beispiel: neuer Bescheid

# Vorschau
funds-forecast = Wie lange reicht das Geld?
funds-forecast-text = Wenn es so weitergeht: Am Ende sind { $expected } ausgegeben. Heute sind { $certain } ausgegeben oder fest versprochen.
funds-runs-out = Das Geld reicht ungefähr bis zum { $day }. Am Ende fehlen { $missing }.
funds-suffices = Dann bleiben { $left } übrig.
funds-chart = Eine Linie zeigt die Ausgaben in jedem Monat. Die Zahlen stehen unten in der Tabelle.
funds-chart-table = Die Zahlen als Tabelle
funds-ahead = Wenn es so weitergeht
funds-month = Monat
funds-in-month = In diesem Monat ausgegeben
funds-until-then = Bis dahin ausgegeben
funds-guessed = (geschätzt)
funds-card-title = { $name }: Das Geld wird knapp
funds-card-text = Wenn es so weitergeht, reicht das Geld nur bis zum { $day }.

# Vorgänge
funds-items = Vorgänge
funds-items-empty = Noch ist nichts vorgemerkt. Merken Sie das Geld zuerst vor. Dann dürfen Sie es versprechen.
funds-search = Zweck suchen
funds-nothing-found = Nichts gefunden.
funds-number = Nummer
funds-item-number = Vorgang { $number }
funds-purpose = Wofür ist das Geld?
funds-purpose-hint = Bitte keine Namen von Menschen.
funds-owner = Gehört zu
funds-bookings = Buchungen
funds-bookings-as-file = Alle Buchungen als Datei:
funds-day = Tag
funds-kind = Was
funds-note = Bemerkung
funds-note-hint = Zum Beispiel die Nummer vom Beleg
funds-booked-by = Gebucht von
funds-somebody = gelöschte Person
funds-reserve-title = Geld vormerken
funds-reserve-lead = { $free } sind noch frei.
funds-reserve-button = Vormerken
funds-book-title = Weiter buchen
funds-book-lead = Eine Buchung kann man nicht ändern. War etwas falsch? Dann buchen Sie es zurück.
funds-book-button = Buchen
funds-kind-reserve = Vorgemerkt
funds-kind-commit = Versprochen
funds-kind-spend = Bezahlt
funds-kind-give_back = Zurück-bekommen
funds-kind-cancel = Versprechen zurückgenommen
funds-kind-free = Nicht mehr vorgemerkt
funds-do-reserve = Mehr vormerken (frei: { $left })
funds-do-commit = Fest versprechen (vorgemerkt: { $left })
funds-do-spend = Bezahlen (versprochen: { $left })
funds-do-give_back = Geld kam zurück (bezahlt: { $left })
funds-do-cancel = Versprechen zurücknehmen (versprochen: { $left })
funds-do-free = Nicht mehr vormerken (vorgemerkt: { $left })
funds-rules-title = Regeln für das Buchen
funds-second-person = Ab diesem Betrag hilft eine zweite Person
funds-second-person-hint = Dann bezahlt eine andere Person. Leer heißt: Das ist nie nötig.
funds-panel-title = Förder-Geld

# Meldungen und Protokoll
funds-saved = Die Angaben sind gespeichert.
funds-budget-saved = Das Geld für das Jahr ist gespeichert.
funds-rule-saved = Die Regel gilt ab heute.
funds-fund-added = Förder-Topf eingetragen
funds-fund-changed = Förder-Topf geändert
funds-budget-set = Geld für das Jahr eingetragen
funds-booked = Gebucht
funds-rule-set = Regel geändert
funds-person-erased = Name aus Buchungen gelöscht

# Rechte
funds-read = darf das Förder-Geld sehen
funds-edit = darf Förder-Töpfe und Regeln ändern
funds-book = darf Geld vormerken, versprechen und bezahlen

# Ablehnungen
refused-funds-overdrawn = So viel ist nicht frei. Frei sind noch { $left }.
refused-funds-not-reserved = So viel ist nicht vorgemerkt. Vorgemerkt sind { $left }.
refused-funds-not-committed = So viel ist nicht versprochen. Versprochen sind { $left }.
refused-funds-not-spent = So viel ist nicht bezahlt. Bezahlt sind { $left }.
refused-funds-outside-period = An diesem Tag gilt das nicht. Das Geld gilt vom { $from } bis zum { $until }.
refused-funds-second-person = Ab { $amount } muss eine andere Person bezahlen. Sie haben das Geld selbst vorgemerkt.
refused-funds-below-bound = Weniger geht nicht. { $bound } sind schon verplant oder ausgegeben.
refused-funds-no-budget = Für dieses Jahr ist noch kein Geld eingetragen.

# Auskunft
field-funds-booked = Eigene Buchungen
field-funds-concerning = Buchungen über die Person
field-funds-bookings = Buchungen
field-funds-amount-cents = Betrag in Cent
field-funds-kind-reserve = { funds-kind-reserve }
field-funds-kind-commit = { funds-kind-commit }
field-funds-kind-spend = { funds-kind-spend }
field-funds-kind-give-back = { funds-kind-give_back }
field-funds-kind-cancel = { funds-kind-cancel }
field-funds-kind-free = { funds-kind-free }
