# Der Steckbrief auf Papier
paper-profile = Steckbrief
paper-confirmed = Zuletzt geprüft am
paper-focus-areas = Das ist uns wichtig
paper-undertakings = Das machen wir
paper-concept = Plan für Integration
paper-council = So ist das Zentrum entstanden
paper-body = Gruppe
paper-date = Datum
paper-paper = Nummer vom Papier
paper-role = Ergebnis
paper-attachment = Dazu gehört das Zentrum
paper-office = Amt
paper-division = Bereich
paper-head = Leitung
paper-lead = So erreichen Sie uns
paper-phone = Telefon
paper-email = E-Mail
paper-homepage = Internet
paper-source = Das Papier zeigt diese Seite im Internet:
paper-printed = Gedruckt am
paper-page = Seite {"{page}"} von {"{pages}"}
paper-period = Vom { $from } bis zum { $until }
paper-from = Ab { $day }
paper-until = Bis { $day }
paper-adopted = Beschlossen am { $day }

paper-kind-pool = Hilfe beim Übersetzen
paper-kind-map = Karten und Listen
paper-kind-funding-line = Geld für Projekte
paper-kind-programme = Lernen
paper-kind-case-system = Hilfe bei Streit
paper-kind-event = Feste und Treffen
paper-kind-campaign = Aktionen
paper-kind-prize = Preise
paper-kind-network = Zusammen arbeiten
paper-kind-plan = Pläne
paper-kind-other = Andere Aufgaben

paper-status-planned = Das beginnt später.
paper-status-planned-since = Das beginnt am { $day }.
paper-status-active = Das gibt es jetzt.
paper-status-active-since = Das gibt es seit dem { $day }.
paper-status-paused = Das macht Pause.
paper-status-paused-since = Das macht Pause seit dem { $day }.
paper-status-ended = Das ist zu Ende.
paper-status-ended-since = Das ist zu Ende seit dem { $day }.

paper-role-recommendation = Rat
paper-role-decision = Entscheidung
paper-role-notice = Information

# Das ist neu
feed-title = { $name }: Das ist neu im Steckbrief
feed-version = Fassung { $number }
feed-first = Den Steckbrief gibt es jetzt zum ersten Mal.
feed-undertaking = Aufgabe: { $title }
feed-undertaking-removed = Das gibt es nicht mehr: { $title }
feed-translation = Übersetzung: { $language }
