# Sprachmittler*innen
interpreters-title = Sprachmittler*innen
interpreters-list-lead = Alle, die im Pool dolmetschen, mitmachen möchten oder früher dabei waren, und was ihnen noch fehlt.
interpreters-search = Name
interpreters-any = alle
interpreters-none-found = Niemand passt zu dieser Suche.
interpreters-empty = Noch ist niemand im Pool. Nehmen Sie jemanden auf, den das Zentrum kennt, oder geben Sie die Seite „Mitmachen“ weiter.
interpreters-found = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
 }
interpreters-name = Name
interpreters-standing = Stand
interpreters-languages = Sprachen
interpreters-missing = Es fehlt
interpreters-since = Seit
interpreters-postcode = Postleitzahl
interpreters-email = E-Mail
interpreters-phone = Telefon
interpreters-standing-interested = interessiert
interpreters-standing-joining = auf dem Weg in den Pool
interpreters-standing-active = aktiv
interpreters-standing-paused = macht Pause
interpreters-standing-left = ausgeschieden
interpreters-missing-not-active = nimmt gerade keine Einsätze an
interpreters-missing-conduct = Führungszeugnis
interpreters-missing-conduct-expired = Führungszeugnis abgelaufen
interpreters-missing-pledge = Verpflichtungserklärung
interpreters-missing-pledge-outdated = neue Fassung der Verpflichtungserklärung
interpreters-missing-training = Basisschulung
interpreters-gender = Geschlecht
interpreters-gender-hint = Freiwillig. Nur, damit wir Wünsche erfüllen können, zum Beispiel bei Gesprächen über Gesundheit.
interpreters-gender-woman = Frau
interpreters-gender-man = Mann
interpreters-gender-other = weder noch
interpreters-travel_mode = So bin ich unterwegs
interpreters-travel-foot = zu Fuß
interpreters-travel-bicycle = mit dem Fahrrad
interpreters-travel-transit = mit Bus und Bahn
interpreters-travel-car = mit dem Auto
interpreters-travel_limit_minutes = Längster Weg in Minuten
interpreters-most_per_day = Höchstens so viele Einsätze am Tag
interpreters-most_per_week = Höchstens so viele Einsätze in der Woche
interpreters-notice_hours = So viele Stunden vorher möchte ich gefragt werden
interpreters-asked_by = So möchte ich gefragt werden
interpreters-way-mail = per E-Mail
interpreters-way-sms = per SMS
interpreters-way-phone = am Telefon
interpreters-districts = Stadtbezirke, in denen ich Einsätze annehme
interpreters-districts-hint = Nichts angekreuzt heißt: überall.
interpreters-everywhere = überall
interpreters-shares_contact = Meine Telefonnummer und E-Mail-Adresse dürfen an Einrichtungen gehen
interpreters-shares_contact-hint = Nur für Einsätze, und jedes Mal wird es notiert. Sie können das jederzeit ändern.
interpreters-placed_directly = Ich darf ohne Rückfrage eingeplant werden, wenn ich laut meinen Zeiten kann
interpreters-placed_directly-hint = Sie bekommen immer eine Nachricht und können absagen.
interpreters-of-travel_mode = So ist die Person unterwegs
interpreters-of-notice_hours = So viele Stunden vorher möchte die Person gefragt werden
interpreters-of-asked_by = So möchte die Person gefragt werden
interpreters-of-districts = Stadtbezirke, in denen die Person Einsätze annimmt
interpreters-of-shares_contact = Telefonnummer und E-Mail-Adresse der Person dürfen an Einrichtungen gehen
interpreters-of-shares_contact-hint = Nur für Einsätze, und jedes Mal wird es notiert. Die Person kann das jederzeit ändern.
interpreters-of-placed_directly = Die Person darf ohne Rückfrage eingeplant werden, wenn sie laut ihren Zeiten kann
interpreters-of-placed_directly-hint = Sie bekommt immer eine Nachricht und kann absagen.
interpreters-signed-paper = auf Papier
interpreters-signed-link = auf der eigenen Seite
interpreters-module-basic = Basisschulung
interpreters-module-further = Fortbildung
interpreters-step-interest = Interesse
interpreters-step-talk = Erstgespräch
interpreters-step-language = Sprachnachweis
interpreters-step-conduct = Erweitertes Führungszeugnis
interpreters-step-pledge = Verpflichtung zur Verschwiegenheit
interpreters-step-training = Schulungen
interpreters-step-active = Aufnahme in den Pool
interpreters-step-pause = Pause
interpreters-state-done = erledigt
interpreters-state-ending = läuft bald ab
interpreters-state-over = gilt nicht mehr
interpreters-state-open = steht aus
interpreters-state-not-needed = nicht verlangt
interpreters-group-talk = Das Gespräch
interpreters-group-language = Der Nachweis
interpreters-group-conduct = Die Einsicht
interpreters-group-pledge = Die Unterschrift
interpreters-group-training = Die Teilnahme
interpreters-group-pause = Die Pause
interpreters-group-you = Über Sie
interpreters-group-terms = Was die Person festlegt
interpreters-lead-talk = Wann war das Gespräch, und wer hat es geführt? Über den Inhalt steht hier nichts.
interpreters-lead-language = Der Nachweis gilt für eine Sprache und eine Richtung. Er steht danach auch im Verzeichnis der Personen.
interpreters-lead-conduct = Sehen Sie das Zeugnis an und geben Sie es zurück. Festgehalten wird nur, dass es eingesehen wurde (§ 72a Abs. 5 SGB VIII): keine Kopie, kein Inhalt.
interpreters-lead-pledge = Die Unterschrift gilt für die Fassung, die heute zählt. Unterschreiben kann man auch auf der eigenen Seite.
interpreters-lead-training = Ohne Minuten zählt das ganze Modul.
interpreters-lead-pause = In der Pause kommen keine Anfragen.
interpreters-given_name = Vorname
interpreters-family_name = Familienname
interpreters-phone-hint = Freiwillig. Nur das Zentrum sieht die Nummer.
interpreters-speaks = { $count }. Sprache, die ich gut spreche
interpreters-contact_language = In dieser Sprache schreiben Sie mir
interpreters-note = Möchten Sie uns noch etwas sagen?
interpreters-note-hint = Freiwillig, höchstens 500 Zeichen.
interpreters-of_age = { $age } Jahre oder älter
interpreters-privacy = Das Zentrum darf diese Angaben speichern, um sich bei mir zu melden
interpreters-age = Alter
interpreters-held_on = Tag des Gesprächs
interpreters-held_by = Geführt von
interpreters-tag = Sprache
interpreters-direction = Richtung
interpreters-level = Niveau (GER)
interpreters-proved_on = Geprüft am
interpreters-proved_by = Geprüft von oder durch
interpreters-issued_on = Datum des Zeugnisses
interpreters-inspected_on = Eingesehen am
interpreters-valid_until = Gilt bis
interpreters-valid_until-hint = Leer: so lange, wie es die Regeln des Pools sagen.
interpreters-inspected_by = Eingesehen von
interpreters-signed_on = Unterschrieben am
interpreters-language = Gelesen auf
interpreters-module = Modul
interpreters-completed_on = Abgeschlossen am
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
interpreters-paused_until = Pause bis einschließlich
interpreters-paused_until-hint = Leer: bis auf Weiteres.
interpreters-module_name = Modul
interpreters-kind = Art
interpreters-duration = Dauer
interpreters-offered = Angeboten
interpreters-offered-yes = ja
interpreters-ended = bis { $day }
interpreters-until-day = bis { $day }
interpreters-weekday = Wochentag
interpreters-from = Von
interpreters-until = Bis
interpreters-away_from = Erster Tag
interpreters-away_until = Letzter Tag
interpreters-own-title = Meine Sprachmittlung
interpreters-own-hello = Guten Tag, { $name }
interpreters-own-open = Das fehlt noch, bevor Sie Einsätze übernehmen
interpreters-own-paused = Sie machen gerade Pause und bekommen keine Anfragen.
interpreters-own-pause = Keine Zeit? Machen Sie Pause, so lange Sie möchten.
interpreters-coming = Meine nächsten Einsätze
interpreters-coming-none = Zurzeit haben Sie keine Einsätze.
interpreters-resume = Pause beenden
interpreters-pause = Pause machen
interpreters-pause-enter = Pause eintragen
interpreters-weekly = Wann Sie meistens Zeit haben
interpreters-weekly-none = Noch keine Zeiten. Ohne Zeiten fragen wir Sie zu jeder Tageszeit an.
interpreters-weekly-add = Zeit hinzufügen
interpreters-remove = Entfernen
interpreters-away = Wann Sie weg sind
interpreters-away-text = Urlaub, Prüfung, krank: Nach dem Grund fragt niemand.
interpreters-away-add = Abwesenheit hinzufügen
interpreters-pledged = Ich habe den Text gelesen und verpflichte mich dazu
interpreters-pledge-sign = Verbindlich unterschreiben
interpreters-pledge-signed = Ihre Verpflichtung zur Verschwiegenheit haben Sie am { $day } unterschrieben.
interpreters-pledge-words = 
    Ich behalte für mich, was ich bei Einsätzen höre und sehe, auch nachdem ich den Pool verlassen habe.
    Ich übertrage alles, was gesagt wird, vollständig und so genau ich kann. Ich füge nichts hinzu und lasse nichts weg.
    Ich bleibe unparteiisch und gebe keinen Rat.
    Ich notiere keine Namen und bewahre nach dem Gespräch keine Notizen auf.
    Wenn ich jemanden aus dem Gespräch kenne oder befangen bin, sage ich das vorher.
interpreters-terms = Wie und wo Einsätze möglich sind
interpreters-terms-change = Angaben ändern
interpreters-save = Speichern
interpreters-feed-title = Einsätze im eigenen Kalender
interpreters-feed-text = Ihr Handy kann Ihre Einsätze selbst abrufen: Tag, Zeit und Ort, ohne Namen.
interpreters-feed-make = Adresse für den Kalender anzeigen
interpreters-feed-renew = Neue Adresse machen; die alte gilt dann nicht mehr
interpreters-feed-once = Diese Adresse sehen Sie nur jetzt. Geben Sie sie niemandem weiter.
interpreters-feed-how = Kopieren Sie sie und fügen Sie sie in Ihrem Kalender als abonnierten Kalender hinzu.
interpreters-back = Zurück zu meiner Seite
interpreters-kept-about = Was das Zentrum über Sie gespeichert hat
interpreters-kept-about-text = Stimmt etwas nicht, oder möchten Sie, dass etwas gelöscht wird? Sagen Sie es dem Zentrum.
interpreters-kept = Gespeichert
interpreters-reached = Kontakt
interpreters-address = Anschrift
interpreters-interested_on = Interessiert seit
interpreters-join-title = Mitmachen: Sprachmittler*in werden
interpreters-join-intro = Sie sprechen Deutsch und eine andere Sprache? Helfen Sie ehrenamtlich, dass Menschen und Einrichtungen sich verstehen.
interpreters-join-how = So geht es weiter
interpreters-join-how-form = Sie füllen das Formular aus und bestätigen Ihre E-Mail-Adresse.
interpreters-join-how-talk = Wir lernen uns in einem Gespräch kennen.
interpreters-join-how-training = Sie besuchen eine kostenlose Schulung.
interpreters-join-how-start = Danach entscheiden Sie selbst, wann und wo Sie helfen.
interpreters-join-privacy = Wir fragen nicht nach Staatsangehörigkeit oder Religion. Ohne Bestätigung werden Ihre Angaben nach 14 Tagen gelöscht.
interpreters-join-send = Absenden
interpreters-join-sent = Fast fertig: Bitte bestätigen Sie Ihre E-Mail-Adresse
interpreters-join-sent-text = Wir haben eine Nachricht an { $address } geschickt. Öffnen Sie den Link darin innerhalb von sieben Tagen.
interpreters-confirm-text = Mit einem Klick bestätigen Sie, dass die E-Mail-Adresse Ihnen gehört. Dann meldet sich das Zentrum bei Ihnen.
interpreters-confirm-button = E-Mail-Adresse bestätigen
interpreters-confirm-done = Vielen Dank!
interpreters-confirm-done-text = Das Zentrum meldet sich für ein Gespräch. Den Link zu Ihrer eigenen Seite haben wir Ihnen gerade geschickt.
interpreters-ask-title = Neuer Link zu meiner Seite
interpreters-ask-intro = Für Sprachmittler*innen des Pools: Wir schicken Ihnen den Link zu Ihrer eigenen Seite.
interpreters-ask-lost = Vielleicht ist er abgelaufen, oder es fehlt ein Stück. Geben Sie Ihre E-Mail-Adresse ein: Wir schicken Ihnen einen neuen Link zu Ihrer eigenen Seite.
interpreters-ask-send = Link schicken
interpreters-ask-sent = Bitte sehen Sie in Ihr Postfach
interpreters-ask-sent-text = Wenn die Adresse zum Pool gehört, ist die Nachricht gleich da.
interpreters-new = Jemanden aufnehmen
interpreters-new-lead = Suchen Sie eine Person, die das Zentrum schon kennt. Wer neu ist, kommt zuerst ins Verzeichnis der Personen.
interpreters-new-search = Name, Nummer oder E-Mail
interpreters-new-none = Niemanden gefunden. Prüfen Sie die Schreibweise, oder tragen Sie die Person zuerst ins Verzeichnis ein.
interpreters-new-enter = Aufnehmen
interpreters-modules = Schulungsmodule
interpreters-modules-lead = Was im Pool gelehrt wird. Basismodule zählen für die Aufnahme.
interpreters-modules-none = Noch keine Module. Beginnen Sie mit der Basisschulung.
interpreters-module-offered = { $name } ({ $long })
interpreters-module-new = Modul hinzufügen
interpreters-module-end = Nicht mehr anbieten
interpreters-activate = In den Pool aufnehmen
interpreters-come-back = Ist wieder dabei
interpreters-send-link = Link zur eigenen Seite schicken
interpreters-link-was-sent = Der Link ist unterwegs.
interpreters-way = Weg in den Pool
interpreters-note-step = Eintragen
interpreters-note-anew = Neu eintragen
interpreters-letter = Bescheinigung über die Schulungen (PDF)
interpreters-note-inside = Notiz für die Koordination
interpreters-note-inside-hint = Sehen nur Mitarbeitende. Nichts über Gespräche und Familien.
interpreters-to-person = Zum Verzeichnis der Personen
interpreters-to-calendar = Zeiten und Kalender
interpreters-to-consents = Einwilligungen
interpreters-history = Bisher
interpreters-history-coming = { $count ->
    [one] Ein Einsatz steht bevor
   *[other] { $count } Einsätze stehen bevor
 }
interpreters-history-assignments = { $count ->
    [one] Ein Einsatz insgesamt
   *[other] { $count } Einsätze insgesamt
 }
interpreters-history-asked = { $count ->
    [one] Einmal angefragt
   *[other] { $count }-mal angefragt
 }
interpreters-history-accepted = { $count ->
    [one] Einmal zugesagt
   *[other] { $count }-mal zugesagt
 }
interpreters-leave = Verabschieden
interpreters-leave-text = Die Person bekommt keine Anfragen mehr, ihr Link endet. Daten zum Führungszeugnis werden spätestens nach sechs Monaten gelöscht, der übrige Eintrag nach einem Jahr.
interpreters-yes-since = ja, seit { $day }
interpreters-no = nein
interpreters-line-talk = { $day }, geführt von { $by }
interpreters-line-language = { $language } ({ $direction }), { $level }: geprüft am { $day } von { $by }
interpreters-line-unproved = { $language } ({ $direction }): eigene Angabe
interpreters-line-conduct = Eingesehen am { $inspected } von { $by }, ausgestellt am { $issued }, gilt bis { $until }
interpreters-line-pledge = Fassung { $version }, gelesen auf { $language }, unterschrieben am { $day } { $way }
interpreters-line-basic = Basisschulung: { $done } von { $needed }
interpreters-line-further = Fortbildung: { $long }
interpreters-line-training = { $module }, { $day }, { $long } (eingetragen von { $by })
interpreters-letter-subject = Bescheinigung über die Teilnahme an Schulungen
interpreters-letter-body = Wir bescheinigen, dass { $name } an diesen Schulungen für ehrenamtliche Sprachmittler*innen teilgenommen hat:
interpreters-letter-sum = Zusammen { $long }.
interpreters-card = { $count ->
    [one] Eine Person möchte Sprachmittler*in werden
   *[other] { $count } Personen möchten Sprachmittler*innen werden
 }
interpreters-card-text = Verabreden Sie ein Erstgespräch.
interpreters-panel = Sprachmittlung
interpreters-panel-line = { $standing }, seit { $day }
interpreters-panel-empty = Gehört nicht zum Pool.
interpreters-panel-enter = Als Sprachmittler*in aufnehmen
field-interpreters-assignments = Einsätze
field-interpreters-starts-at = Beginn
field-interpreters-ends-at = Ende
interpreters-renewed = hat nach neuen Regeln geprüft, was Sprachmittler*innen fehlt
interpreters-due-talk = Erstgespräch mit { $name }, { $day }
interpreters-due-language = Sprachnachweis fehlt: { $name }, { $day }
interpreters-due-conduct = Führungszeugnis fehlt: { $name }, { $day }
interpreters-due-conduct-over = Führungszeugnis abgelaufen: { $name }, { $day }
interpreters-due-conduct-ends = Führungszeugnis läuft ab: { $name }, { $day }
interpreters-due-pledge = Verpflichtungserklärung fehlt: { $name }, { $day }
interpreters-due-training = Basisschulung fehlt: { $name }, { $day }
interpreters-registered = hat jemanden als Sprachmittler*in aufgenommen
interpreters-interest-told = hat das Formular zum Mitmachen ausgefüllt
interpreters-interest-confirmed = hat die E-Mail-Adresse bestätigt und möchte mitmachen
interpreters-noted = hat einen Schritt auf dem Weg in den Pool eingetragen
interpreters-turned = hat den Stand einer Sprachmittler*in geändert
interpreters-terms-written = hat festgelegt, wie und wo Einsätze möglich sind
interpreters-link-sent = hat den Link zur eigenen Seite geschickt
interpreters-times-said = hat Zeiten oder Abwesenheiten geändert
interpreters-module-added = hat ein Schulungsmodul hinzugefügt
interpreters-module-ended = bietet ein Schulungsmodul nicht mehr an
interpreters-certificates-expired = hat Angaben zu Führungszeugnissen nach dem Ausscheiden gelöscht
interpreters-expired = hat einen Eintrag nach Ablauf der Frist gelöscht
interpreters-erased = hat Angaben zur Sprachmittlung gelöscht
machine-interpreter = Sprachmittler*in (mit eigenem Link)
mail-interpreters-interest-subject = Bitte bestätigen: Sie möchten Sprachmittler*in werden
mail-interpreters-interest-body = schön, dass Sie mitmachen möchten! Bitte bestätigen Sie mit einem Klick, dass diese E-Mail-Adresse Ihnen gehört.
mail-interpreters-interest-button = E-Mail-Adresse bestätigen
mail-interpreters-interest-end = Der Link gilt sieben Tage. Waren Sie das nicht? Dann tun Sie nichts: Die Angaben werden gelöscht.
mail-interpreters-own-subject = Ihre Seite für die Sprachmittlung
mail-interpreters-own-body = auf Ihrer eigenen Seite sagen Sie, wann und wo Sie helfen können, machen Pause und sehen Ihre Einsätze.
mail-interpreters-own-button = Meine Seite öffnen
mail-interpreters-own-end = Der Link ist nur für Sie. Geben Sie ihn niemandem weiter.
refused-interpreters-of-age = Sprachmittlung ist erst ab { $age } Jahren möglich. Bitte kreuzen Sie an, dass das so ist.
refused-interpreters-privacy = Ohne diese Zustimmung können wir uns nicht bei Ihnen melden.
refused-interpreters-too-often = Von hier kamen gerade sehr viele Formulare. Bitte versuchen Sie es in einer Viertelstunde noch einmal.
refused-interpreters-standing = Das passt nicht zum Stand dieser Person. Laden Sie die Seite neu.
refused-interpreters-talk = Es fehlt noch das Erstgespräch.
refused-interpreters-language = Es fehlt noch ein Sprachnachweis auf dem Niveau, das die Regeln verlangen.
refused-interpreters-conduct = Es fehlt noch die Einsicht in ein erweitertes Führungszeugnis.
refused-interpreters-conduct-expired = Das Führungszeugnis ist abgelaufen. Es muss ein neues eingesehen werden.
refused-interpreters-pledge = Es fehlt noch die unterschriebene Verpflichtungserklärung.
refused-interpreters-pledge-outdated = Die Verpflichtungserklärung gilt nicht mehr. Die neue Fassung muss unterschrieben werden.
refused-interpreters-training = Die Basisschulung ist noch nicht vollständig.
refused-interpreters-inspection = Diese Tage passen nicht zusammen: Ein Zeugnis wird zuerst ausgestellt, dann eingesehen, und das nicht in der Zukunft.
refused-interpreters-certificate-age = Das Zeugnis war bei der Einsicht zu alt: Nach den Regeln des Pools darf es höchstens { $count } Monate alt sein.
refused-interpreters-future = Der Tag liegt in der Zukunft.
refused-interpreters-past = Der Tag ist schon vorbei.
refused-interpreters-no-end = Bitte sagen Sie, bis wann das Zeugnis gilt: Die Regeln legen es nicht fest.
refused-interpreters-known = Diese Person gehört schon zum Pool.
refused-interpreters-no-mail = Von dieser Person ist keine E-Mail-Adresse bekannt.
refused-interpreters-interest = Dieser Link wurde schon benutzt oder ist älter als sieben Tage. Haben Sie noch nichts von uns gehört, füllen Sie das Formular bitte noch einmal aus.
refused-interpreters-pledged = Bitte kreuzen Sie an, dass Sie den Text gelesen haben.
refused-interpreters-no-training = Noch ist keine Teilnahme an einer Schulung eingetragen.
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
field-interpreters-of-age-on = Volljährig, gesagt am
field-interpreters-active-since = Im Pool seit
field-interpreters-paused-on = Pause seit
field-interpreters-left-on = Ausgeschieden am
field-interpreters-version = Fassung
field-interpreters-way = Art
interpreters-disclosed = Kontaktdaten weitergegeben an
interpreters-missing-language = Sprachnachweis
interpreters-due-yearly = Fortbildung dieses Jahres fehlt: { $name }, { $day }
interpreters-due-absent = Abwesend trotz Einsatz: { $name }, { $day }
refused-interpreters-ahead = Es stehen noch Einsätze bevor ({ $count }). Sagen Sie sie zuerst ab, oder kreuzen Sie an, dass andere gesucht werden sollen.
refused-interpreters-pledge-changed = Inzwischen gilt ein anderer Text. Laden Sie die Seite neu und lesen Sie ihn bitte noch einmal.
refused-interpreters-no-mobile = Für SMS brauchen wir eine Mobilnummer. Tragen Sie zuerst eine ein.
refused-interpreters-way = Bitte sagen Sie, wie die Person zugestimmt hat.
refused-interpreters-leaves = Bitte kreuzen Sie an, dass Sie wirklich aufhören möchten.
interpreters-taken-back = hat einen Eintrag auf dem Weg in den Pool zurückgenommen
interpreters-link-opened = hat von der eigenen Seite einen Einsatz oder eine Anfrage geöffnet
interpreters-contact-written = hat Handynummer oder Lesesprache geändert
interpreters-feed-made = hat eine Adresse für den eigenen Kalender gemacht
interpreters-file-taken = hat eine Datei mit dem ganzen Pool abgerufen
interpreters-confirm-again-text = Schön, dass Sie wieder da sind! Das Zentrum meldet sich für ein Gespräch. Den Link zu Ihrer eigenen Seite haben wir Ihnen gerade geschickt.
interpreters-confirm-known-text = Sie gehören schon zum Pool oder sind auf dem Weg dorthin. Was Sie gesagt haben, haben wir ergänzt; den Link zu Ihrer eigenen Seite haben wir Ihnen gerade geschickt.
interpreters-join-known = Sie gehören schon zum Pool?
interpreters-take-back = Eintrag zurücknehmen
interpreters-hand-over = { $count ->
    [one] Den Einsatz, der noch bevorsteht, absagen; jemand anders wird gesucht
   *[other] Die { $count } Einsätze, die noch bevorstehen, absagen; andere werden gesucht
 }
interpreters-pledge-paper = Verpflichtungserklärung zum Ausdrucken (PDF)
interpreters-pledge-of = { $name }, Fassung { $version }
interpreters-pledge-line = Ich habe den Text gelesen und verpflichte mich dazu. Ort, Datum, Unterschrift:
interpreters-consent_way = Wie hat die Person dem zugestimmt?
interpreters-consent_way-hint = Nur, wenn eine Zustimmung neu ist. Sie wird mit Text, Tag und Weg festgehalten.
interpreters-version = Fassung, die auf dem Papier steht
interpreters-line-yearly = Fortbildung in diesem Jahr: { $done } von { $needed }
interpreters-own-gap = Für manche Tage haben Sie gesagt, dass Sie nicht da sind. Kommen Sie zu diesen Einsätzen trotzdem, oder sagen Sie ab?
interpreters-own-away = Sie sind dann weg
interpreters-own-open-page = Ansehen
interpreters-own-anyway = Ich komme trotzdem
interpreters-own-reason = Warum können Sie nicht?
interpreters-own-call-off = Einsatz absagen
interpreters-own-invitations = Anfragen, die auf Ihre Antwort warten
interpreters-own-answer = Antworten
interpreters-own-contact = So erreichen wir Sie
interpreters-mobile = Handynummer
interpreters-own-languages = Ihre Sprachen und Schulungen
interpreters-own-leave = Aufhören
interpreters-own-leave-open = Ich möchte nicht mehr mitmachen
interpreters-own-leave-text = Danke für alles, was Sie getan haben! Sie bekommen dann keine Anfragen mehr, und dieser Link endet. Möchten Sie nur eine Zeit lang nicht, machen Sie lieber Pause.
interpreters-own-leaves = Ja, ich höre auf
interpreters-own-leave-button = Aus dem Pool ausscheiden
interpreters-own-left = Vielen Dank für Ihre Zeit
interpreters-own-left-text = Schön, dass Sie dabei waren, damit Menschen einander besser verstehen.
interpreters-own-left-done = Sie sind jetzt aus dem Pool ausgeschieden: Sie bekommen keine Anfragen mehr, und der Link zu Ihrer Seite gilt nicht mehr.
interpreters-own-left-again = Vielleicht haben Sie irgendwann wieder Zeit? Wir freuen uns auf Sie. Füllen Sie dann einfach das Formular zum Mitmachen aus.
interpreters-own-left-join = Zum Formular
interpreters-pause-change = Ende der Pause ändern
interpreters-turns = Wie oft Sie an der Reihe waren
interpreters-turns-text = Wir verteilen Anfragen so gerecht wie möglich. So sieht es in den letzten sechs Monaten aus:
interpreters-turns-last = Zuletzt gefragt am { $day }
interpreters-turns-never = Bisher noch nicht gefragt
interpreters-turns-asked = { $count ->
    [one] Einmal gefragt
   *[other] { $count }-mal gefragt
 }
interpreters-turns-had = { $count ->
    [one] Ein Einsatz
   *[other] { $count } Einsätze
 }
interpreters-turns-middle = { $count ->
    [one] Zum Vergleich, mittlerer Wert im Pool: ein Einsatz
   *[other] Zum Vergleich, mittlerer Wert im Pool: { $count } Einsätze
 }
field-interpreters-districts = { interpreters-districts }
interpreters-conduct-paper = Schreiben für das Führungszeugnis (PDF)
interpreters-conduct-subject = Erweitertes Führungszeugnis: Bestätigung nach § 30a Abs. 2 BZRG
interpreters-conduct-body = { $name } soll bei uns ehrenamtlich in der Sprachmittlung tätig werden. Dabei besteht Kontakt zu Kindern und Jugendlichen. Wir bestätigen, dass die Voraussetzungen des § 30a Abs. 1 BZRG vorliegen, und bitten um ein erweitertes Führungszeugnis.
interpreters-conduct-fee = Das Zeugnis wird für eine ehrenamtliche Tätigkeit gebraucht. Wir bitten deshalb, keine Gebühr zu erheben.
interpreters-conduct-end = Bitte zeigen Sie uns das Zeugnis, sobald Sie es haben. Wir sehen es an und geben es zurück; eine Kopie behalten wir nicht.
interpreters-participants = Teilnahme für mehrere
interpreters-participants-lead = Wer war an diesem Tag dabei? Ohne Minuten zählt das ganze Modul.
interpreters-participants-who = Dabei waren
refused-interpreters-nobody = Bitte kreuzen Sie mindestens eine Person an.
interpreters-trained = hat eingetragen, wer an einer Schulung teilgenommen hat
mail-interpreters-active-subject = Willkommen im Pool
mail-interpreters-active-body = Sie gehören jetzt zum Pool. Auf Ihrer eigenen Seite sagen Sie, wann Sie Zeit haben und wie man Sie fragen soll. Danke, dass Sie helfen!
mail-interpreters-due-conduct-ends-subject = Ihr Führungszeugnis läuft ab
mail-interpreters-due-conduct-ends-body = Ihr Führungszeugnis gilt bei uns bis { $day }. Bitte beantragen Sie rechtzeitig ein neues und zeigen Sie es dem Zentrum; für Ehrenamtliche kostet es nichts. Das Schreiben dafür bekommen Sie vom Zentrum.
mail-interpreters-due-pledge-subject = Bitte unterschreiben Sie die Verpflichtungserklärung
mail-interpreters-due-pledge-body = die Verpflichtung zur Verschwiegenheit hat einen neuen Text oder fehlt noch. Bitte lesen und unterschreiben Sie sie auf Ihrer eigenen Seite. Bis dahin können wir Sie nicht einsetzen.
mail-interpreters-due-yearly-subject = Fortbildung in diesem Jahr
mail-interpreters-due-yearly-body = bis { $day } fehlt Ihnen noch Fortbildung für dieses Jahr. Fragen Sie das Zentrum, was angeboten wird; die Teilnahme ist kostenlos.
interpreters-reminded = hat an etwas erinnert, das fehlt oder abläuft
