# Der Steckbrief als Papier
paper-profile = Steckbrief
paper-confirmed = Zuletzt bestätigt am
paper-focus-areas = Schwerpunkte
paper-undertakings = Was wir tun
paper-concept = Integrationskonzept
paper-council = Beschluss zur Einrichtung
paper-body = Gremium
paper-date = Datum
paper-paper = Drucksache
paper-role = Beratung
paper-attachment = Organisatorische Anbindung
paper-office = Amt
paper-division = Bereich
paper-head = Leitung
paper-lead = Leitung und Kontakt
paper-phone = Telefon
paper-email = E-Mail
paper-homepage = Internet
paper-source = Dieses Papier gibt den Stand dieser Seite wieder:
paper-printed = Gedruckt am
paper-page = Seite {"{page}"} von {"{pages}"}
paper-period = { $from } bis { $until }
paper-from = ab { $day }
paper-until = bis { $day }
paper-adopted = beschlossen am { $day }

paper-kind-pool = Sprachmittlung
paper-kind-map = Karten und Verzeichnisse
paper-kind-funding-line = Förderung
paper-kind-programme = Bildungsprogramme
paper-kind-case-system = Konfliktmanagement
paper-kind-event = Veranstaltungen
paper-kind-campaign = Kampagnen
paper-kind-prize = Preise
paper-kind-network = Netzwerke und Zusammenarbeit
paper-kind-plan = Pläne und Konzepte
paper-kind-other = Weitere Aufgaben

paper-status-planned = geplant
paper-status-planned-since = geplant ab { $day }
paper-status-active = läuft
paper-status-active-since = läuft seit { $day }
paper-status-paused = ruht
paper-status-paused-since = ruht seit { $day }
paper-status-ended = beendet
paper-status-ended-since = beendet am { $day }

paper-role-recommendation = Empfehlung
paper-role-decision = Beschluss
paper-role-notice = Kenntnisnahme

# Was sich geändert hat, für Feed-Leser
feed-title = { $name }: Änderungen am Steckbrief
feed-version = Fassung { $number }
feed-first = Der Steckbrief ist zum ersten Mal veröffentlicht.
feed-undertaking = Vorhaben: { $title }
feed-undertaking-removed = Vorhaben entfernt: { $title }
feed-translation = Übersetzung: { $language }
