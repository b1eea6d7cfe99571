# Sprach·mittler
interpreters-title = Sprach·mittler
interpreters-list-lead = Hier stehen alle Sprach·mittler. Sie sehen auch, was noch fehlt.
interpreters-search = Name
interpreters-any = alle
interpreters-none-found = Niemand passt zu Ihrer Suche.
interpreters-empty = Noch ist niemand dabei.
interpreters-found = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
 }
interpreters-name = Name
interpreters-standing = Stand
interpreters-languages = Sprachen
interpreters-missing = Es fehlt
interpreters-since = Seit
interpreters-postcode = Post·leit·zahl
interpreters-email = E-Mail
interpreters-phone = Telefon
interpreters-standing-interested = möchte mitmachen
interpreters-standing-joining = kommt bald dazu
interpreters-standing-active = macht mit
interpreters-standing-paused = macht Pause
interpreters-standing-left = ist nicht mehr dabei
interpreters-missing-not-active = macht gerade nicht mit
interpreters-missing-conduct = Führungs·zeugnis
interpreters-missing-conduct-expired = Führungs·zeugnis ist zu alt
interpreters-missing-pledge = Versprechen zum Schweigen
interpreters-missing-pledge-outdated = neues Versprechen zum Schweigen
interpreters-missing-training = Schulung
interpreters-gender = Geschlecht
interpreters-gender-hint = Sie müssen das nicht sagen.
interpreters-gender-woman = Frau
interpreters-gender-man = Mann
interpreters-gender-other = weder Frau noch Mann
interpreters-travel_mode = So fahre ich
interpreters-travel-foot = zu Fuß
interpreters-travel-bicycle = mit dem Fahrrad
interpreters-travel-transit = mit Bus und Bahn
interpreters-travel-car = mit dem Auto
interpreters-travel_limit_minutes = So lange darf der Weg dauern (Minuten)
interpreters-most_per_day = So viele Termine am Tag
interpreters-most_per_week = So viele Termine in der Woche
interpreters-notice_hours = So viele Stunden vorher fragen
interpreters-asked_by = So möchte ich gefragt werden
interpreters-way-mail = per E-Mail
interpreters-way-sms = per SMS
interpreters-way-phone = am Telefon
interpreters-districts = Hier arbeite ich in der Stadt
interpreters-districts-hint = Kein Kreuz heißt: überall.
interpreters-everywhere = überall
interpreters-shares_contact = Das Zentrum darf meine Telefon·nummer weitergeben
interpreters-shares_contact-hint = Nur für Termine. Sie können das immer ändern.
interpreters-placed_directly = Das Zentrum darf Termine für mich eintragen
interpreters-placed_directly-hint = Sie bekommen immer eine Nachricht. Sie dürfen Nein sagen.
interpreters-of-travel_mode = So fährt die Person
interpreters-of-notice_hours = So viele Stunden vorher die Person fragen
interpreters-of-asked_by = So möchte die Person gefragt werden
interpreters-of-districts = Hier arbeitet die Person in der Stadt
interpreters-of-shares_contact = Das Zentrum darf die Telefon·nummer von der Person weitergeben
interpreters-of-shares_contact-hint = Nur für Termine. Die Person kann das immer ändern.
interpreters-of-placed_directly = Das Zentrum darf Termine für die Person eintragen
interpreters-of-placed_directly-hint = Die Person bekommt immer eine Nachricht. Sie darf Nein sagen.
interpreters-signed-paper = auf Papier
interpreters-signed-link = auf der eigenen Seite
interpreters-module-basic = erste Schulung
interpreters-module-further = weitere Schulung
interpreters-step-interest = Interesse
interpreters-step-talk = Erstes Gespräch
interpreters-step-language = Sprach·prüfung
interpreters-step-conduct = Führungs·zeugnis
interpreters-step-pledge = Versprechen: Ich erzähle nichts weiter
interpreters-step-training = Schulungen
interpreters-step-active = Sie machen mit
interpreters-step-pause = Pause
interpreters-state-done = fertig
interpreters-state-ending = endet bald
interpreters-state-over = gilt nicht mehr
interpreters-state-open = fehlt noch
interpreters-state-not-needed = nicht nötig
interpreters-group-talk = Das Gespräch
interpreters-group-language = Die Prüfung
interpreters-group-conduct = Das Zeugnis
interpreters-group-pledge = Die Unterschrift
interpreters-group-training = Die Schulung
interpreters-group-pause = Die Pause
interpreters-group-you = Über Sie
interpreters-group-terms = Das möchte die Person
interpreters-lead-talk = Wann war das Gespräch? Wer hat es geführt?
interpreters-lead-language = Wer hat die Sprache geprüft?
interpreters-lead-conduct = Sehen Sie das Zeugnis an. Geben Sie es zurück. Machen Sie keine Kopie.
interpreters-lead-pledge = Wann hat die Person unterschrieben?
interpreters-lead-training = An welcher Schulung war die Person dabei?
interpreters-lead-pause = In der Pause kommen keine Anfragen.
interpreters-given_name = Vorname
interpreters-family_name = Nachname
interpreters-phone-hint = Sie müssen das nicht sagen.
interpreters-speaks = { $count }. Sprache
interpreters-contact_language = In dieser Sprache lese ich
interpreters-note = Möchten Sie noch etwas sagen?
interpreters-note-hint = Sie müssen hier nichts schreiben.
interpreters-of_age = { $age } Jahre alt oder älter
interpreters-privacy = Das Zentrum darf meine Angaben aufschreiben
interpreters-age = Alter
interpreters-held_on = Tag des Gesprächs
interpreters-held_by = Wer hat gesprochen?
interpreters-tag = Sprache
interpreters-direction = Richtung
interpreters-level = Wie gut? (GER)
interpreters-proved_on = Tag der Prüfung
interpreters-proved_by = Wer hat geprüft?
interpreters-issued_on = Datum auf dem Zeugnis
interpreters-inspected_on = Angesehen am
interpreters-valid_until = Gilt bis
interpreters-valid_until-hint = Leer heißt: so lange wie in den Regeln.
interpreters-inspected_by = Wer hat es angesehen?
interpreters-signed_on = Unterschrieben am
interpreters-language = In dieser Sprache gelesen
interpreters-module = Schulung
interpreters-completed_on = Fertig am
interpreters-minutes = Minuten
interpreters-long = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }
interpreters-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
 }
interpreters-hours-and-minutes = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
 } und { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
 }
interpreters-paused_until = Letzter Tag der Pause
interpreters-paused_until-hint = Leer heißt: ohne festes Ende.
interpreters-module_name = Name der Schulung
interpreters-kind = Art
interpreters-duration = Dauer
interpreters-offered = Gibt es noch?
interpreters-offered-yes = ja
interpreters-ended = bis { $day }
interpreters-until-day = bis { $day }
interpreters-weekday = Wochen·tag
interpreters-from = Von
interpreters-until = Bis
interpreters-away_from = Erster Tag
interpreters-away_until = Letzter Tag
interpreters-own-title = Meine Seite
interpreters-own-hello = Guten Tag, { $name }
interpreters-own-open = Das fehlt noch
interpreters-own-paused = Sie machen gerade Pause.
interpreters-own-pause = Sie haben keine Zeit? Machen Sie eine Pause.
interpreters-coming = Meine nächsten Termine
interpreters-coming-none = Sie haben jetzt keine Termine.
interpreters-resume = Pause beenden
interpreters-pause = Pause machen
interpreters-pause-enter = Pause eintragen
interpreters-weekly = Dann habe ich Zeit
interpreters-weekly-none = Hier steht noch nichts.
interpreters-weekly-add = Zeit aufschreiben
interpreters-remove = Löschen
interpreters-away = Dann bin ich weg
interpreters-away-text = Sie müssen nicht sagen, warum.
interpreters-away-add = Tage aufschreiben
interpreters-pledged = Ich habe alles gelesen. Ich verspreche es.
interpreters-pledge-sign = Unterschreiben
interpreters-pledge-signed = Sie haben am { $day } unterschrieben.
interpreters-pledge-words = 
    Ich erzähle niemandem, was ich höre und sehe.
    Ich übersetze alles genau. Ich sage nicht mehr und nicht weniger.
    Ich bin für keine Seite. Ich gebe keinen Rat.
    Ich schreibe keine Namen auf. Nach dem Gespräch werfe ich meine Notizen weg.
    Ich kenne jemanden im Gespräch? Dann sage ich das vorher.
interpreters-terms = So möchte ich arbeiten
interpreters-terms-change = Ändern
interpreters-save = Speichern
interpreters-feed-title = Termine im Handy
interpreters-feed-text = Ihr Handy kann Ihre Termine zeigen.
interpreters-feed-make = Adresse zeigen
interpreters-feed-renew = Neue Adresse machen
interpreters-feed-once = Diese Adresse sehen Sie nur jetzt.
interpreters-feed-how = Kopieren Sie die Adresse in Ihren Kalender.
interpreters-back = Zurück
interpreters-kept-about = Das weiß das Zentrum über mich
interpreters-kept-about-text = Ist etwas falsch? Sagen Sie es dem Zentrum.
interpreters-kept = Gespeichert
interpreters-reached = Kontakt
interpreters-address = Adresse
interpreters-interested_on = Dabei seit
interpreters-join-title = Mitmachen: Sprach·mittler werden
interpreters-join-intro = Sie sprechen Deutsch und noch eine Sprache? Dann können Sie helfen.
interpreters-join-how = So geht es weiter
interpreters-join-how-form = Sie füllen das Formular aus.
interpreters-join-how-talk = Wir sprechen miteinander.
interpreters-join-how-training = Sie machen eine Schulung. Sie kostet nichts.
interpreters-join-how-start = Dann helfen Sie. Sie sagen, wann und wo.
interpreters-join-privacy = Sie bestätigen nicht? Dann löschen wir alles nach 14 Tagen.
interpreters-join-send = Senden
interpreters-join-sent = Fast fertig
interpreters-join-sent-text = Wir haben eine E-Mail an { $address } geschickt. Öffnen Sie den Link.
interpreters-confirm-text = Ist das Ihre E-Mail-Adresse? Dann klicken Sie.
interpreters-confirm-button = Ja, das ist meine Adresse
interpreters-confirm-done = Danke!
interpreters-confirm-done-text = Das Zentrum ruft Sie an oder schreibt Ihnen.
interpreters-ask-title = Neuer Link
interpreters-ask-intro = Sind Sie Sprach·mittler? Wir schicken Ihnen einen Link.
interpreters-ask-lost = Vielleicht ist der Link zu alt. Oder es fehlt ein Teil. Schreiben Sie Ihre E-Mail-Adresse auf. Wir schicken Ihnen einen neuen Link.
interpreters-ask-send = Link schicken
interpreters-ask-sent = Sehen Sie in Ihre E-Mails
interpreters-ask-sent-text = Die Nachricht kommt gleich.
interpreters-new = Neue Person
interpreters-new-lead = Suchen Sie eine Person.
interpreters-new-search = Name oder Nummer
interpreters-new-none = Niemand gefunden. Ist der Name richtig geschrieben? Sonst tragen Sie die Person zuerst ein.
interpreters-new-enter = Aufnehmen
interpreters-modules = Schulungen
interpreters-modules-lead = Diese Schulungen gibt es.
interpreters-modules-none = Noch keine Schulungen.
interpreters-module-offered = { $name } ({ $long })
interpreters-module-new = Neue Schulung
interpreters-module-end = Beenden
interpreters-activate = Jetzt aufnehmen
interpreters-come-back = Ist wieder da
interpreters-send-link = Link schicken
interpreters-link-was-sent = Der Link ist geschickt.
interpreters-way = So weit ist die Person
interpreters-note-step = Aufschreiben
interpreters-note-anew = Neu aufschreiben
interpreters-letter = Bescheinigung (PDF)
interpreters-note-inside = Notiz
interpreters-note-inside-hint = Das sehen nur Mitarbeiter.
interpreters-to-person = Zur Person
interpreters-to-calendar = Zum Kalender
interpreters-to-consents = Einwilligungen
interpreters-history = Bisher
interpreters-history-coming = { $count ->
    [one] Ein Termin kommt
   *[other] { $count } Termine kommen
 }
interpreters-history-assignments = { $count ->
    [one] Ein Termin zusammen
   *[other] { $count } Termine zusammen
 }
interpreters-history-asked = { $count ->
    [one] Einmal gefragt
   *[other] { $count }-mal gefragt
 }
interpreters-history-accepted = { $count ->
    [one] Einmal Ja gesagt
   *[other] { $count }-mal Ja gesagt
 }
interpreters-leave = Aufhören
interpreters-leave-text = Die Person bekommt keine Anfragen mehr.
interpreters-yes-since = ja, seit { $day }
interpreters-no = nein
interpreters-line-talk = { $day }, mit { $by }
interpreters-line-language = { $language } ({ $direction }), { $level }: geprüft am { $day } von { $by }
interpreters-line-unproved = { $language } ({ $direction }): nicht geprüft
interpreters-line-conduct = Angesehen am { $inspected } von { $by }, vom { $issued }, gilt bis { $until }
interpreters-line-pledge = Fassung { $version }, { $language }, am { $day } { $way }
interpreters-line-basic = Erste Schulung: { $done } von { $needed }
interpreters-line-further = Weitere Schulung: { $long }
interpreters-line-training = { $module }, { $day }, { $long } (von { $by })
interpreters-letter-subject = Bescheinigung über Schulungen
interpreters-letter-body = { $name } war bei diesen Schulungen:
interpreters-letter-sum = Zusammen { $long }.
interpreters-card = { $count ->
    [one] Eine Person möchte Sprach·mittler werden
   *[other] { $count } Personen möchten Sprach·mittler werden
 }
interpreters-card-text = Machen Sie einen Termin.
interpreters-panel = Sprach·mittlung
interpreters-panel-line = { $standing }, seit { $day }
interpreters-panel-empty = Ist kein Sprach·mittler.
interpreters-panel-enter = Als Sprach·mittler aufnehmen
field-interpreters-assignments = Termine
field-interpreters-starts-at = Beginn
field-interpreters-ends-at = Ende
interpreters-renewed = hat nach neuen Regeln geprüft
interpreters-due-talk = Erstes Gespräch mit { $name }, { $day }
interpreters-due-language = Sprach·prüfung fehlt: { $name }, { $day }
interpreters-due-conduct = Führungs·zeugnis fehlt: { $name }, { $day }
interpreters-due-conduct-over = Führungs·zeugnis ist zu alt: { $name }, { $day }
interpreters-due-conduct-ends = Führungs·zeugnis endet: { $name }, { $day }
interpreters-due-pledge = Versprechen fehlt: { $name }, { $day }
interpreters-due-training = Schulung fehlt: { $name }, { $day }
interpreters-registered = hat eine Person aufgenommen
interpreters-interest-told = hat das Formular ausgefüllt
interpreters-interest-confirmed = möchte mitmachen
interpreters-noted = hat etwas eingetragen
interpreters-turned = hat den Stand geändert
interpreters-terms-written = hat Angaben geändert
interpreters-link-sent = hat den Link geschickt
interpreters-times-said = hat Zeiten geändert
interpreters-module-added = hat eine Schulung hinzugefügt
interpreters-module-ended = hat eine Schulung beendet
interpreters-certificates-expired = hat Angaben gelöscht
interpreters-expired = hat einen Eintrag gelöscht
interpreters-erased = hat Angaben gelöscht
machine-interpreter = Sprach·mittler (mit Link)
mail-interpreters-interest-subject = Bitte bestätigen: Sie möchten mitmachen
mail-interpreters-interest-body = schön, dass Sie mitmachen möchten! Bitte klicken Sie hier.
mail-interpreters-interest-button = Ja, das ist meine Adresse
mail-interpreters-interest-end = Waren Sie das nicht? Dann löschen wir alles.
mail-interpreters-own-subject = Ihre Seite
mail-interpreters-own-body = auf Ihrer Seite sagen Sie, wann Sie Zeit haben.
mail-interpreters-own-button = Meine Seite öffnen
mail-interpreters-own-end = Der Link ist nur für Sie.
refused-interpreters-of-age = Sie müssen { $age } Jahre alt sein. Bitte kreuzen Sie das an.
refused-interpreters-privacy = Bitte kreuzen Sie das an.
refused-interpreters-too-often = Bitte warten Sie. Versuchen Sie es später noch einmal.
refused-interpreters-standing = Das geht jetzt nicht.
refused-interpreters-talk = Das erste Gespräch fehlt noch.
refused-interpreters-language = Die Sprach·prüfung fehlt noch.
refused-interpreters-conduct = Das Führungs·zeugnis fehlt noch.
refused-interpreters-conduct-expired = Das Führungs·zeugnis ist zu alt.
refused-interpreters-pledge = Das Versprechen fehlt noch.
refused-interpreters-pledge-outdated = Das Versprechen ist zu alt.
refused-interpreters-training = Die Schulung ist noch nicht fertig.
refused-interpreters-inspection = Diese Tage passen nicht.
refused-interpreters-certificate-age = Das Zeugnis war zu alt. Die Regel ist: Es darf höchstens { $count } Monate alt sein.
refused-interpreters-future = Der Tag ist noch nicht da.
refused-interpreters-past = Der Tag ist schon vorbei.
refused-interpreters-no-end = Bitte sagen Sie, wie lange das Zeugnis gilt.
refused-interpreters-known = Die Person ist schon dabei.
refused-interpreters-no-mail = Die Person hat keine E-Mail-Adresse.
refused-interpreters-interest = Der Link geht nicht mehr. Füllen Sie das Formular noch einmal aus.
refused-interpreters-pledged = Bitte kreuzen Sie das an.
refused-interpreters-no-training = Noch keine Schulung.
field-interpreters-interested-on = { interpreters-interested_on }
field-interpreters-gender = { interpreters-gender }
field-interpreters-travel-mode = { interpreters-travel_mode }
field-interpreters-travel-limit-minutes = { interpreters-travel_limit_minutes }
field-interpreters-most-per-day = { interpreters-most_per_day }
field-interpreters-most-per-week = { interpreters-most_per_week }
field-interpreters-notice-hours = { interpreters-notice_hours }
field-interpreters-asked-by = { interpreters-asked_by }
field-interpreters-shares-contact-since = { interpreters-shares_contact }
field-interpreters-placed-directly-since = { interpreters-placed_directly }
field-interpreters-talk = { interpreters-step-talk }
field-interpreters-held-on = { interpreters-held_on }
field-interpreters-held-by = { interpreters-held_by }
field-interpreters-conduct-certificates = { interpreters-step-conduct }
field-interpreters-issued-on = { interpreters-issued_on }
field-interpreters-inspected-on = { interpreters-inspected_on }
field-interpreters-valid-until = { interpreters-valid_until }
field-interpreters-inspected-by = { interpreters-inspected_by }
field-interpreters-pledges = { interpreters-step-pledge }
field-interpreters-signed-on = { interpreters-signed_on }
field-interpreters-training = { interpreters-step-training }
field-interpreters-module = { interpreters-module }
field-interpreters-completed-on = { interpreters-completed_on }
field-interpreters-minutes = { interpreters-minutes }
field-interpreters-paused-until = { interpreters-paused_until }
field-interpreters-of-age-on = 18 Jahre, gesagt am
field-interpreters-active-since = Dabei seit
field-interpreters-paused-on = Pause seit
field-interpreters-left-on = Nicht mehr dabei seit
field-interpreters-version = Fassung
field-interpreters-way = Art
interpreters-disclosed = Telefon·nummer weitergegeben an
interpreters-missing-language = Sprach·nachweis
interpreters-due-yearly = Schulung für dieses Jahr fehlt: { $name }, { $day }
interpreters-due-absent = Nicht da, aber hat einen Einsatz: { $name }, { $day }
refused-interpreters-ahead = Es gibt noch Einsätze ({ $count }). Sagen Sie erst ab. Oder kreuzen Sie an: Andere sollen kommen.
refused-interpreters-pledge-changed = Es gibt jetzt einen neuen Text. Laden Sie die Seite neu. Lesen Sie den Text noch einmal.
refused-interpreters-no-mobile = Für SMS brauchen wir Ihre Handy·nummer. Schreiben Sie erst die Nummer auf.
refused-interpreters-way = Bitte schreiben Sie: Wie hat die Person Ja gesagt?
refused-interpreters-leaves = Bitte kreuzen Sie an: Ich höre auf.
interpreters-taken-back = hat einen Eintrag gelöscht
interpreters-link-opened = hat einen Einsatz oder eine Anfrage geöffnet
interpreters-contact-written = hat Handy·nummer oder Sprache geändert
interpreters-feed-made = hat eine Adresse für den Kalender gemacht
interpreters-file-taken = hat eine Datei mit allen Personen geladen
interpreters-confirm-again-text = Schön, dass Sie wieder da sind! Das Zentrum ruft Sie an oder schreibt Ihnen. Sie haben gerade eine E-Mail mit einem Link bekommen.
interpreters-confirm-known-text = Wir kennen Sie schon. Wir haben Ihre Angaben aufgeschrieben. Sie haben gerade eine E-Mail mit einem Link bekommen.
interpreters-join-known = Sind Sie schon dabei?
interpreters-take-back = Eintrag löschen
interpreters-hand-over = { $count ->
    [one] Den nächsten Einsatz absagen. Eine andere Person soll kommen.
   *[other] Die nächsten { $count } Einsätze absagen. Andere sollen kommen.
 }
interpreters-pledge-paper = Erklärung zum Ausdrucken (PDF)
interpreters-pledge-of = { $name }, Fassung { $version }
interpreters-pledge-line = Ich habe den Text gelesen. Ich halte mich daran. Ort, Datum, Unterschrift:
interpreters-consent_way = Wie hat die Person Ja gesagt?
interpreters-consent_way-hint = Nur bei einem neuen Ja.
interpreters-version = Fassung auf dem Papier
interpreters-line-yearly = Schulung in diesem Jahr: { $done } von { $needed }
interpreters-own-gap = Sie haben gesagt: Ich bin nicht da. Kommen Sie trotzdem? Oder sagen Sie ab?
interpreters-own-away = Sie sind nicht da
interpreters-own-open-page = Ansehen
interpreters-own-anyway = Ich komme trotzdem
interpreters-own-reason = Warum können Sie nicht?
interpreters-own-call-off = Absagen
interpreters-own-invitations = Anfragen an Sie
interpreters-own-answer = Antworten
interpreters-own-contact = So erreichen wir Sie
interpreters-mobile = Handy·nummer
interpreters-own-languages = Meine Sprachen und Schulungen
interpreters-own-leave = Aufhören
interpreters-own-leave-open = Ich möchte nicht mehr mitmachen
interpreters-own-leave-text = Danke für Ihre Hilfe! Sie bekommen dann keine Anfragen mehr. Der Link geht dann nicht mehr. Wollen Sie nur kurz nicht? Dann machen Sie Pause.
interpreters-own-leaves = Ja, ich höre auf
interpreters-own-leave-button = Aufhören
interpreters-own-left = Danke für Ihre Zeit
interpreters-own-left-text = Schön, dass Sie dabei waren.
interpreters-own-left-done = Sie machen jetzt nicht mehr mit. Sie bekommen keine Anfragen mehr. Der Link zu Ihrer Seite geht nicht mehr.
interpreters-own-left-again = Haben Sie später wieder Zeit? Wir freuen uns auf Sie. Füllen Sie dann das Formular aus.
interpreters-own-left-join = Zum Formular
interpreters-pause-change = Ende der Pause ändern
interpreters-turns = Wie oft Sie dran waren
interpreters-turns-text = Wir wollen gerecht sein. So war es in den letzten 6 Monaten:
interpreters-turns-last = Zuletzt gefragt am { $day }
interpreters-turns-never = Noch nie gefragt
interpreters-turns-asked = { $count ->
    [one] Einmal gefragt
   *[other] { $count }-mal gefragt
 }
interpreters-turns-had = { $count ->
    [one] Ein Einsatz
   *[other] { $count } Einsätze
 }
interpreters-turns-middle = { $count ->
    [one] Die meisten anderen: ein Einsatz
   *[other] Die meisten anderen: { $count } Einsätze
 }
field-interpreters-districts = { interpreters-districts }
interpreters-conduct-paper = Brief für das Führungs·zeugnis (PDF)
interpreters-conduct-subject = Brief für das Führungs·zeugnis (§ 30a BZRG)
interpreters-conduct-body = { $name } hilft bei uns ehrenamtlich. Dabei sind auch Kinder und Jugendliche. Wir brauchen ein erweitertes Führungs·zeugnis (§ 30a BZRG).
interpreters-conduct-fee = Die Arbeit ist ehrenamtlich. Darum soll das Zeugnis nichts kosten.
interpreters-conduct-end = Bitte zeigen Sie uns das Zeugnis. Wir sehen es an. Sie bekommen es zurück.
interpreters-participants = Mehrere waren dabei
interpreters-participants-lead = Wer war an dem Tag dabei?
interpreters-participants-who = Diese Personen waren da
refused-interpreters-nobody = Bitte kreuzen Sie eine Person an.
interpreters-trained = hat eingetragen, wer bei der Schulung war
mail-interpreters-active-subject = Sie machen jetzt mit
mail-interpreters-active-body = Sie machen jetzt mit. Auf Ihrer Seite schreiben Sie: Wann haben Sie Zeit? Danke für Ihre Hilfe!
mail-interpreters-due-conduct-ends-subject = Ihr Führungs·zeugnis läuft ab
mail-interpreters-due-conduct-ends-body = Ihr Führungs·zeugnis gilt bis { $day }. Bitte holen Sie ein neues. Es kostet nichts. Den Brief dafür bekommen Sie vom Zentrum.
mail-interpreters-due-pledge-subject = Bitte unterschreiben Sie die Erklärung
mail-interpreters-due-pledge-body = Es gibt einen neuen Text. Bitte lesen und unterschreiben Sie ihn auf Ihrer Seite. Vorher bekommen Sie keine Einsätze.
mail-interpreters-due-yearly-subject = Schulung in diesem Jahr
mail-interpreters-due-yearly-body = Sie brauchen noch eine Schulung bis { $day }. Fragen Sie das Zentrum. Es kostet nichts.
interpreters-reminded = hat an etwas erinnert
