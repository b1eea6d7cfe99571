# Was Besucherinnen und Besucher lesen.

# Überall
public-profile = Steckbrief
public-undertakings = Vorhaben
public-contact = Kontakt
public-projects = Projekte
public-best-practice = Best-Practice-Beispiel
public-partly-german = Einige Texte gibt es in dieser Sprache noch nicht. Sie stehen hier auf Deutsch.
public-description = { $name }: Schwerpunkte, Vorhaben, Beschluss und Kontakt
municipality-city = Kreisfreie Stadt
municipality-kreis = Kreis
municipality-staedteregion = StädteRegion
district-name = Regierungsbezirk { $name }

# Karte und Liste
directory-title = Alle Zentren
directory-heading = 54 Zentren für Integration, ein Land
directory-lead = Jede kreisfreie Stadt und jeder Kreis in Nordrhein-Westfalen hat ein Kommunales Integrationszentrum. Hier finden Sie, was Ihr Zentrum tut, wer dort arbeitet und was es vorhat.
directory-map = Karte
directory-map-skip = Karte überspringen, zur Liste
directory-map-label = Karte von Nordrhein-Westfalen mit den 54 Zentren. Die Liste enthält dieselben Links.
directory-list = Liste
directory-with-profile = mit Steckbrief
directory-without-profile = noch kein Steckbrief
directory-legend-with = Steckbrief vorhanden ({ $count })
directory-legend-without = noch kein Steckbrief ({ $count })
directory-centres = { $count ->
    [one] { $count } Zentrum
   *[other] { $count } Zentren
}

# Suche
search-title = Suche
search-label = Alle Steckbriefe durchsuchen
search-button = Suchen
search-for-example = Zum Beispiel:
search-total = { $count ->
    [one] Ein Treffer
   *[other] { $count } Treffer
}
search-first = Die besten { $count } stehen hier.
search-partial = Alle Wörter zusammen kommen nirgends vor. Hier steht, was einige davon enthält.
search-undertaking = Vorhaben
search-profile = Steckbrief
search-nothing = Zu „{ $query }“ haben wir nichts gefunden.
search-nothing-advice = Prüfen Sie die Schreibweise oder versuchen Sie ein allgemeineres Wort, zum Beispiel „Sprache“ oder „Schule“. Oder sehen Sie nach, was Ihr Zentrum tut.
search-to-list = Alle 54 Zentren ansehen

# Ein Zentrum ohne Steckbrief
unknown-lead = Dieses Zentrum gibt es. Sein Steckbrief steht hier noch nicht.
unknown-searching = Sie suchen das Zentrum?
unknown-searching-text = Das Kommunale Integrationszentrum gehört zur Verwaltung ({ $municipality }). Fragen Sie dort nach „Kommunales Integrationszentrum“.
unknown-neighbours = Weitere Zentren im Regierungsbezirk { $district }:
unknown-working = Sie arbeiten dort?
unknown-working-text = Ein Steckbrief, den Sie schon haben, lässt sich als Datei übernehmen. Nichts davon wird öffentlich, bevor eine zweite Person es geprüft hat.
unknown-working-start = Anmelden und Steckbrief anlegen
unknown-working-not-here = Ihr Zentrum ist hier noch nicht eingerichtet. Vielfalt ist freie Software und steht jedem Zentrum offen.
unknown-working-more = Mehr über die Software

# Steckbrief
profile-get-in-touch = Kontakt aufnehmen
profile-as-pdf = Als PDF
profile-decided = Einrichtung beschlossen
profile-confirmed = Zuletzt bestätigt
profile-on-this-page = Auf dieser Seite
profile-focus = Schwerpunkte
profile-focus-lead = Felder, auf die sich das Zentrum für jeweils zwei Jahre festlegt.
profile-undertakings-lead = Was das Zentrum tut, koordiniert und unterstützt.
profile-decision-and-concept = Beschluss und Konzept
profile-contact-and-attachment = Kontakt und Anbindung
profile-further = Weitere Angaben
profile-downloads = Herunterladen und weiterverwenden
profile-downloads-short = Herunterladen
profile-downloads-lead = Alle Angaben dieses Steckbriefs sind offen: als Dokument zum Ausdrucken und als Daten für andere Programme.
profile-published-on = Diese Fassung ist vom { $day }.
profile-bare = Dieser Steckbrief entsteht gerade.
profile-bare-text = Das Zentrum hat angefangen, ihn zu schreiben. Bald steht hier mehr.
period-unknown = Zeitraum noch nicht eingetragen
period-ahead = beginnt noch
period-over = abgelaufen
period-months-left = { $count ->
    [0] endet in diesem Monat
    [one] noch ein Monat
   *[other] noch { $count } Monate
}

# Vorhaben nach Art
kinds-pool = Sprachmittlung
kinds-map = Karten und Verzeichnisse
kinds-funding_line = Förderung
kinds-programme = Bildungsprogramme
kinds-case_system = Beratung und Konfliktbearbeitung
kinds-event = Veranstaltungen
kinds-campaign = Kampagnen
kinds-prize = Preise
kinds-network = Netzwerke und Partnerschaften
kinds-plan = Pläne und Konzepte
kinds-other = Weiteres
status-planned = Geplant
status-active = Läuft
status-paused = Pausiert
status-ended = Abgeschlossen
status-planned-day = ab { $day }
status-active-day = seit { $day }
status-paused-day = seit { $day }
status-ended-day = bis { $day }
legend-planned = geplant ({ $count })
legend-active = läuft ({ $count })
legend-paused = pausiert ({ $count })
legend-ended = abgeschlossen ({ $count })

# Beschluss und Konzept
decision-title = Beschluss zur Einrichtung
decision-text = Eingerichtet durch den Beschluss vom
decision-by = Beschlossen von
decision-subject = Gegenstand
decision-paper = Drucksache
decision-advised = Zuvor beraten in
decision-bodies = { $count ->
    [one] einem Gremium
   *[other] { $count } Gremien
}
decision-way = Der Weg durch die Gremien
step-recommendation = Empfehlung
step-decision = Beschluss
step-notice = Kenntnisnahme
concept-title = Integrationskonzept
concept-read = Konzept lesen
concept-valid = gültig
concept-expired = abgelaufen
concept-adopted-on = beschlossen am { $day }
concept-valid-from = gültig ab { $day }
concept-valid-until = gültig bis { $day }

# Kontakt und Anbindung
contact-lead = Leitung
contact-vcard = Ins Adressbuch übernehmen (vCard)
attachment-title = Organisatorische Anbindung
attachment-led-by = Leitung:

# Herunterladen
download-pdf = Steckbrief zum Ausdrucken
download-pdf-kind = PDF, barrierefrei
download-text = Text für das Landesportal
download-text-kind = TXT
download-vcard = Kontakt
download-vcard-kind = vCard
download-atom = Änderungen abonnieren
download-atom-kind = Atom
download-json = Daten
download-json-kind = JSON
download-json-ld = Daten für Suchmaschinen
download-json-ld-kind = JSON-LD, schema.org

# Ein Vorhaben
undertaking-description = { $title } – ein Vorhaben des Zentrums „{ $name }“
undertaking-published-on = Stand: { $day }
undertaking-at-a-glance = Auf einen Blick
undertaking-figures = In Zahlen
undertaking-offers = Was Sie hier tun können
undertaking-about = Worum es geht
undertaking-milestones = Meilensteine
undertaking-documents = Dokumente
undertaking-no-text = Eine Beschreibung folgt. Bis dahin beantwortet das Zentrum gern Ihre Fragen.
undertaking-related = Weitere Vorhaben dieser Art
undertaking-contact = Ansprechperson
undertaking-questions = Fragen dazu?
undertaking-ask-centre = Das Zentrum hilft Ihnen weiter:
undertaking-focus-area = Schwerpunkt
undertaking-partners = Partner
undertaking-in-profile = Steht im Steckbrief unter
section-in-profile-task = Weitere Aufgabenbereiche
section-in-profile-best_practice = Projekte vor Ort (Best-Practice-Beispiele)
milestone-reached = erreicht am { $day }
milestone-due = geplant bis { $day }
milestone-late = war geplant bis { $day }, noch offen
milestone-open = noch ohne Termin
milestone-need = Bedarf der Schulen
milestone-benefit = Nutzen für die Schulen
milestone-support = Unterstützung für die Schulen

# Über dieses Angebot
about-title = Über dieses Angebot
about-lead = Wer für diese Seiten verantwortlich ist, wie zugänglich sie sind und was mit Ihren Daten geschieht.
about-publishers = Zentren, die hier veröffentlichen
about-no-publishers = Noch hat kein Zentrum etwas veröffentlicht.

accessibility-title = Erklärung zur Barrierefreiheit
accessibility-aim = Diese Seiten sollen für alle Menschen zugänglich sein, auch mit Bildschirmvorleser, nur mit der Tastatur, stark vergrößert und auf kleinen Bildschirmen. Maßstab sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen, die BITVNRW, die Norm EN 301 549 und die Richtlinie WCAG 2.2 in der Stufe AA.
accessibility-state-title = Wie weit wir sind
accessibility-state = Nach unserer eigenen Prüfung erfüllen die Seiten diese Anforderungen. Eine unabhängige Prüfung steht noch aus. Das wissen wir und arbeiten daran:
accessibility-gap-languages = Texte der Zentren liegen nicht in jeder Sprache vor, auch nicht immer in Leichter Sprache. Dann stehen sie auf Deutsch und sind so gekennzeichnet.
accessibility-gap-links = Dokumente auf anderen Seiten, auf die ein Zentrum verweist, haben wir nicht geprüft.
accessibility-gap-signs = Inhalte in Deutscher Gebärdensprache gibt es noch nicht.
accessibility-method-title = Wie geprüft wurde
accessibility-method = Jede Seite durchläuft bei jeder Änderung eine automatische Prüfung mit axe, auf Deutsch und auf Arabisch, für Telefone und für große Bildschirme. Dazu kommt unsere eigene Prüfung von Hand: Tastatur, Vergrößerung, Reihenfolge beim Vorlesen.
accessibility-checked-on = Zuletzt geprüft am { $day }. Diese Erklärung stammt vom selben Tag.
accessibility-feedback-title = Sie stoßen auf eine Barriere?
accessibility-feedback = Schreiben Sie bitte dem Zentrum, dessen Seite Sie gelesen haben. Seine Kontaktdaten stehen im Steckbrief und in der Liste auf dieser Seite. Es hilft, wenn Sie die Adresse der Seite nennen und was nicht ging.
accessibility-ombudsman-title = Wenn das nicht hilft
accessibility-ombudsman = Bekommen Sie keine Antwort, die Ihnen weiterhilft, können Sie sich kostenlos an die Ombudsstelle des Landes wenden. Sie vermittelt zwischen Ihnen und der Behörde.

privacy-title = Datenschutz
privacy-reading = Wenn Sie hier nur lesen, setzen wir kein Cookie, zählen Sie nicht und binden nichts von anderen Anbietern ein: Schriften, Karten und Programme kommen von diesem Server. Wenn etwas schiefgeht, notiert die Software die aufgerufene Adresse, aber nicht, wer sie aufgerufen hat.
privacy-published-title = Was die Zentren veröffentlichen
privacy-published = In den Steckbriefen stehen dienstliche Namen, Telefonnummern und Mail-Adressen der Personen, die für ein Zentrum oder ein Vorhaben sprechen. Grundlage ist die öffentliche Aufgabe der Kommune (Art. 6 Abs. 1 Buchst. e DSGVO, § 3 DSG NRW).
privacy-staff-title = Wenn Sie für ein Zentrum arbeiten
privacy-staff = Für Mitarbeitende mit einem Konto speichern wir:
privacy-staff-account = Name, dienstliche Mail-Adresse, Sprache und Rollen, solange das Konto besteht.
privacy-staff-cookie = Ein Cookie, das Sie angemeldet hält. Es gilt höchstens 14 Stunden, endet nach acht Stunden ohne Nutzung und dient nur dazu (§ 25 Abs. 2 TDDDG).
privacy-staff-log = Ein Protokoll, wer was wann geändert hat. Es belegt, dass jede Veröffentlichung von zwei Personen stammt.
privacy-rights-title = Ihre Rechte
privacy-rights = Sie können Auskunft verlangen, Angaben berichtigen, löschen oder einschränken lassen, sie in einem gängigen Format mitnehmen und widersprechen (Art. 15 bis 21 DSGVO). Wenden Sie sich an das Zentrum oder an die behördlichen Datenschutzbeauftragten der Stadt oder des Kreises.
privacy-complaint = Sie können sich auch beschweren bei:

imprint-title = Impressum
imprint-responsible = Für den Inhalt jeder Seite ist die Stadt, der Kreis oder die StädteRegion verantwortlich, zu der das Zentrum gehört. Name, Anschrift, Telefon und Mail-Adresse stehen auf der Seite des Zentrums unter „Kontakt“.
imprint-software-title = Die Software
imprint-software = Vielfalt ist freie Software unter der EUPL-1.2. Jedes Zentrum darf sie nutzen, prüfen, ändern und weitergeben. Der Quelltext:
imprint-sources-title = Quellen
imprint-map = Grenzen der Karte:
imprint-look = Gestaltung, Schriften und Symbole:
