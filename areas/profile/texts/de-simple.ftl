# Was Besucherinnen und Besucher lesen.

# Überall
public-profile = Steckbrief
public-undertakings = Aufgaben
public-contact = Kontakt
public-projects = Projekte
public-best-practice = Gutes Beispiel
public-partly-german = Einige Texte gibt es noch nicht in Leichter Sprache. Diese Texte sind in schwerer Sprache.
public-description = { $name }: Das ist uns wichtig, Aufgaben, Beschluss und Kontakt
municipality-city = Große Stadt
municipality-kreis = Kreis
municipality-staedteregion = StädteRegion
district-name = Regierungs·bezirk { $name }

# Karte und Liste
directory-title = Alle Zentren
directory-heading = 54 Zentren für Integration, ein Land
directory-lead = In Nordrhein-Westfalen gibt es 54 Kommunale Integrations·zentren. Jede große Stadt hat ein Zentrum. Jeder Kreis hat ein Zentrum. Integration heißt: Alle Menschen gehören dazu. Hier lesen Sie: Was macht Ihr Zentrum? Wer arbeitet dort? Was plant das Zentrum?
directory-map = Karte
directory-map-skip = Ohne die Karte weiter zur Liste
directory-map-label = Karte von Nordrhein-Westfalen. Sie zeigt die 54 Zentren. Die Liste hat die gleichen Links.
directory-list = Liste
directory-with-profile = mit Steckbrief
directory-without-profile = noch kein Steckbrief
directory-legend-with = mit Steckbrief ({ $count })
directory-legend-without = noch kein Steckbrief ({ $count })
directory-centres = { $count ->
    [one] { $count } Zentrum
   *[other] { $count } Zentren
}

# Suche
search-title = Suche
search-label = In allen Steckbriefen suchen
search-button = Suchen
search-for-example = Zum Beispiel:
search-total = { $count ->
    [one] Wir haben 1 Ergebnis gefunden.
   *[other] Wir haben { $count } Ergebnisse gefunden.
}
search-first = Hier sehen Sie die besten { $count }.
search-partial = Kein Text hat alle Wörter. Diese Texte haben einige Wörter.
search-undertaking = Aufgabe
search-profile = Steckbrief
search-nothing = Wir haben zu „{ $query }“ nichts gefunden.
search-nothing-advice = Haben Sie das Wort richtig geschrieben? Oder versuchen Sie ein anderes Wort. Zum Beispiel: „Sprache“ oder „Schule“. Oder lesen Sie die Seite von Ihrem Zentrum.
search-to-list = Alle 54 Zentren ansehen

# Ein Zentrum ohne Steckbrief
unknown-lead = Dieses Zentrum gibt es. Sein Steckbrief ist noch nicht hier.
unknown-searching = Suchen Sie das Zentrum?
unknown-searching-text = Das Kommunale Integrations·zentrum gehört zur Verwaltung ({ $municipality }). Eine Verwaltung ist ein großes Amt. Fragen Sie dort nach dem „Kommunalen Integrationszentrum“.
unknown-neighbours = Andere Zentren im Regierungs·bezirk { $district }:
unknown-working = Arbeiten Sie dort?
unknown-working-text = Haben Sie schon einen Steckbrief? Sie können ihn als Datei hierher holen. Erst prüft eine zweite Person den Steckbrief. Dann können alle den Steckbrief lesen.
unknown-working-start = Anmelden und Steckbrief anfangen
unknown-working-not-here = Ihr Zentrum ist hier noch nicht dabei. Vielfalt ist ein freies Computer·programm. Jedes Zentrum kann mitmachen.
unknown-working-more = Mehr über das Programm

# Steckbrief
profile-get-in-touch = So erreichen Sie uns
profile-as-pdf = Als PDF
profile-decided = Das Zentrum gibt es durch den Beschluss vom
profile-confirmed = Zuletzt geprüft
profile-on-this-page = Auf dieser Seite
profile-focus = Das ist uns wichtig
profile-focus-lead = Das Zentrum wählt wichtige Themen aus. Die Themen gelten 2 Jahre.
profile-undertakings-lead = Das macht das Zentrum. Dabei hilft das Zentrum.
profile-decision-and-concept = Beschluss und Plan
profile-contact-and-attachment = Kontakt und Amt
profile-further = Mehr Informationen
profile-downloads = Herunterladen und benutzen
profile-downloads-short = Herunterladen
profile-downloads-lead = Alle dürfen diesen Steckbrief benutzen. Sie können ihn ausdrucken. Andere Programme können ihn auch lesen.
profile-published-on = Diese Fassung ist vom { $day }.
profile-bare = Der Steckbrief ist noch nicht fertig.
profile-bare-text = Das Zentrum schreibt ihn gerade. Bald steht hier mehr.
period-unknown = Die Zeit steht noch nicht hier
period-ahead = beginnt später
period-over = zu Ende
period-months-left = { $count ->
    [0] endet in diesem Monat
    [one] noch 1 Monat
   *[other] noch { $count } Monate
}

# Vorhaben nach Art
kinds-pool = Hilfe beim Übersetzen
kinds-map = Karten und Listen
kinds-funding_line = Geld für Projekte
kinds-programme = Lernen
kinds-case_system = Beratung und Hilfe bei Streit
kinds-event = Feste und Treffen
kinds-campaign = Aktionen
kinds-prize = Preise
kinds-network = Zusammen arbeiten
kinds-plan = Pläne
kinds-other = Andere Aufgaben
status-planned = Geplant
status-active = Das gibt es jetzt
status-paused = Macht Pause
status-ended = Zu Ende
status-planned-day = ab { $day }
status-active-day = seit { $day }
status-paused-day = seit { $day }
status-ended-day = bis { $day }
legend-planned = geplant ({ $count })
legend-active = gibt es jetzt ({ $count })
legend-paused = macht Pause ({ $count })
legend-ended = zu Ende ({ $count })

# Beschluss und Konzept
decision-title = So ist das Zentrum entstanden
decision-text = Ein Beschluss ist eine Entscheidung. Das Zentrum gibt es durch den Beschluss vom
decision-by = Wer hat das beschlossen?
decision-subject = Thema
decision-paper = Nummer vom Papier (Drucksache)
decision-advised = Vorher gesprochen haben darüber
decision-bodies = { $count ->
    [one] 1 Gruppe
   *[other] { $count } Gruppen
}
decision-way = So kam es zum Beschluss
step-recommendation = Rat
step-decision = Beschluss
step-notice = Information
concept-title = Plan für Integration
concept-read = Plan lesen
concept-valid = gilt
concept-expired = gilt nicht mehr
concept-adopted-on = beschlossen am { $day }
concept-valid-from = gilt ab { $day }
concept-valid-until = gilt bis { $day }

# Kontakt und Anbindung
contact-lead = Leitung
contact-vcard = Ins Adress·buch speichern (vCard)
attachment-title = Dazu gehört das Zentrum
attachment-led-by = Leitung:

# Herunterladen
download-pdf = Steckbrief zum Ausdrucken
download-pdf-kind = PDF, ohne Hindernisse
download-text = Text für die Internet-Seite vom Land
download-text-kind = TXT
download-vcard = Kontakt
download-vcard-kind = vCard
download-atom = Nachricht bei Änderungen bekommen
download-atom-kind = Atom
download-json = Daten
download-json-kind = JSON
download-json-ld = Daten für Such·maschinen
download-json-ld-kind = JSON-LD, schema.org

# Ein Vorhaben
undertaking-description = { $title } – eine Aufgabe vom Zentrum „{ $name }“
undertaking-published-on = Vom { $day }
undertaking-at-a-glance = Das Wichtigste
undertaking-figures = Zahlen
undertaking-offers = Das können Sie hier machen
undertaking-about = Darum geht es
undertaking-milestones = Wichtige Schritte
undertaking-documents = Dokumente
undertaking-no-text = Der Text kommt später. Haben Sie Fragen? Das Zentrum hilft Ihnen gern.
undertaking-related = Ähnliche Aufgaben
undertaking-contact = Diese Person können Sie fragen
undertaking-questions = Haben Sie Fragen?
undertaking-ask-centre = Das Zentrum hilft Ihnen:
undertaking-focus-area = Das ist uns wichtig
undertaking-partners = Partner
undertaking-in-profile = Hier steht es im Steckbrief
section-in-profile-task = Andere Aufgaben
section-in-profile-best_practice = Projekte vor Ort (gute Beispiele)
milestone-reached = fertig seit { $day }
milestone-due = geplant bis { $day }
milestone-late = geplant bis { $day }, noch nicht fertig
milestone-open = noch ohne Tag
milestone-need = Das brauchen die Schulen
milestone-benefit = Das haben die Schulen davon
milestone-support = So bekommen die Schulen Hilfe

# Über dieses Angebot
about-title = Über diese Seiten
about-lead = Wer macht diese Seiten? Können alle Menschen die Seiten benutzen? Was passiert mit Ihren Daten?
about-publishers = Diese Zentren schreiben hier
about-no-publishers = Noch hat kein Zentrum hier etwas geschrieben.

accessibility-title = Erklärung zur Barriere·freiheit
accessibility-aim = Barriere·freiheit heißt: Alle Menschen können die Seiten benutzen. Manche Menschen lassen sich die Seiten vorlesen. Manche Menschen benutzen nur die Tastatur. Manche Menschen brauchen große Schrift. Manche Menschen haben einen kleinen Bildschirm. Für alle sollen die Seiten gut sein. Dafür gibt es Regeln. Die Regeln heißen: Behinderten·gleichstellungs·gesetz Nordrhein-Westfalen, BITVNRW, EN 301 549 und WCAG 2.2 Stufe AA.
accessibility-state-title = So weit sind wir
accessibility-state = Wir haben die Seiten selbst geprüft. Die Seiten halten die Regeln ein. Andere Fach·leute haben die Seiten noch nicht geprüft. Das ist noch nicht gut. Wir arbeiten daran:
accessibility-gap-languages = Nicht alle Texte gibt es in jeder Sprache. Nicht alle Texte gibt es in Leichter Sprache. Dann ist der Text auf Deutsch. Das steht dann dabei.
accessibility-gap-links = Manche Links führen zu anderen Internet-Seiten. Dort haben wir die Dokumente nicht geprüft.
accessibility-gap-signs = Es gibt noch nichts in Deutscher Gebärden·sprache.
accessibility-method-title = So haben wir geprüft
accessibility-method = Ein Programm prüft jede Seite nach jeder Änderung. Das Programm heißt axe. Es prüft auf Deutsch und auf Arabisch. Es prüft für Telefone und für große Bildschirme. Wir prüfen auch selbst. Geht alles mit der Tastatur? Geht große Schrift? Stimmt die Reihenfolge beim Vorlesen?
accessibility-checked-on = Zuletzt haben wir am { $day } geprüft. Diese Erklärung ist vom gleichen Tag.
accessibility-feedback-title = Geht etwas nicht?
accessibility-feedback = Bitte schreiben Sie dem Zentrum. Die Adresse steht im Steckbrief. Die Adresse steht auch in der Liste auf dieser Seite. Schreiben Sie: Welche Seite war es? Was ging nicht?
accessibility-ombudsman-title = Hilft das nicht?
accessibility-ombudsman = Vielleicht hilft Ihnen die Antwort nicht. Dann können Sie die Ombuds·stelle vom Land fragen. Die Ombuds·stelle spricht mit Ihnen und mit dem Amt. Sie sucht eine Lösung. Das kostet nichts.

privacy-title = Daten·schutz
privacy-reading = Lesen Sie hier nur? Dann speichern wir nichts auf Ihrem Gerät. Das heißt: Wir setzen kein Cookie. Wir zählen Sie nicht. Wir benutzen nichts von anderen Firmen. Schriften, Karten und Programme kommen von diesem Computer. Manchmal gibt es einen Fehler. Dann speichert das Programm die Adresse von der Seite. Das Programm speichert nicht: Wer war das?
privacy-published-title = Das zeigen die Zentren
privacy-published = Im Steckbrief stehen Namen, Telefon·nummern und E-Mail-Adressen. Sie gehören zu Personen aus dem Zentrum. Diese Personen geben Auskunft bei ihrer Arbeit. Die Stadt oder der Kreis hat eine öffentliche Aufgabe. Darum ist das erlaubt. Das steht im Gesetz: Art. 6 Abs. 1 Buchst. e DSGVO, § 3 DSG NRW.
privacy-staff-title = Arbeiten Sie für ein Zentrum?
privacy-staff = Haben Sie ein Konto? Dann speichern wir:
privacy-staff-account = Ihren Namen, Ihre E-Mail-Adresse von der Arbeit, Ihre Sprache und Ihre Rollen. Eine Rolle sagt: Das dürfen Sie. Wir speichern das so lange wie das Konto.
privacy-staff-cookie = Ein Cookie. Das ist eine kleine Datei auf Ihrem Gerät. Damit bleiben Sie angemeldet. Das Cookie gilt höchstens 14 Stunden. Nach 8 Stunden ohne Arbeit endet es. Es ist nur dafür da. Das steht im Gesetz: § 25 Abs. 2 TDDDG.
privacy-staff-log = Ein Protokoll. Das ist eine Liste. Dort steht: Wer hat was geändert? Wann war das? An jeder neuen Fassung arbeiten 2 Personen. Das Protokoll zeigt das.
privacy-rights-title = Ihre Rechte
privacy-rights = Sie dürfen fragen: Was wissen Sie über mich? Sie dürfen sagen: Ändern Sie das. Sie dürfen sagen: Löschen Sie das. Sie dürfen sagen: Benutzen Sie das weniger. Sie dürfen Ihre Daten mitnehmen. Sie dürfen Nein sagen. Das steht im Gesetz: Art. 15 bis 21 DSGVO. Fragen Sie das Zentrum. Oder fragen Sie in der Stadt oder im Kreis nach dem Daten·schutz.
privacy-complaint = Sie können sich auch hier beschweren:

imprint-title = Impressum
imprint-responsible = Impressum heißt: Wer macht diese Seite? Jedes Zentrum gehört zu einer Stadt, zu einem Kreis oder zur StädteRegion. Sie sind für die Seite verantwortlich. Name, Adresse, Telefon und E-Mail stehen auf der Seite vom Zentrum. Sehen Sie dort unter „Kontakt“ nach.
imprint-software-title = Das Computer·programm
imprint-software = Vielfalt ist ein freies Computer·programm. Die Regeln dafür heißen EUPL-1.2. Jedes Zentrum darf das Programm benutzen. Jedes Zentrum darf es prüfen, ändern und weitergeben. Hier ist der Programm·text:
imprint-sources-title = Woher kommt das?
imprint-map = Grenzen von der Karte:
imprint-look = Aussehen, Schriften und Bilder:
