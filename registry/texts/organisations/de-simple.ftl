# Organisationen in Leichter Sprache
organisations-title = Organisationen
organisations-lead = Hier stehen Vereine, Schulen und Ämter. Das Zentrum arbeitet mit ihnen.
organisations-search = Name, Kurz-Name, Ort oder Schul-Nummer
organisations-any = alle
organisations-save = Speichern
organisations-found = { $count ->
    [one] Eine Organisation
   *[other] { $count } Organisationen
}
organisations-empty = Hier steht noch keine Organisation. Legen Sie eine an. Oder bringen Sie eine Tabelle mit.
organisations-none-found = Wir haben nichts gefunden. Suchen Sie mit weniger Wörtern.
organisations-new-title = Organisation anlegen
organisations-edit-title = Organisation ändern
organisations-closed = gibt es nicht mehr
organisations-aside = Mehr dazu
organisations-below = Das gehört dazu
organisations-publishing = Im Internet zeigen
organisations-is-public = Alle dürfen den Namen dieser Organisation sehen.
organisations-is-internal = Nur das Zentrum sieht diese Organisation. Sie hat nicht Ja gesagt.
organisations-last-change = Zuletzt geändert: { $day }
organisations-kept = Es ist gespeichert.
organisations-panel-empty = Die Person steht bei keiner Organisation.
organisations-from = seit { $day }
organisations-until = bis { $day }

# Felder
organisations-group-who = Wer ist das?
organisations-group-where = Wo ist das?
organisations-group-standing = Was ist noch wichtig?
organisations-name = Name
organisations-short_name = Kurz-Name
organisations-kind = Art
organisations-parent = Gehört zu
organisations-address = Adresse
organisations-street = Straße und Haus-Nummer
organisations-postcode = Post-Leit-Zahl
organisations-town = Ort
organisations-district = Stadt-Bezirk
organisations-phone = Telefon
organisations-email = E-Mail
organisations-website = Internet-Seite
organisations-school_number = Schul-Nummer
organisations-school_number-hint = 6 Ziffern. Nur für Schulen.
organisations-recognition = Anerkennung
organisations-recognition-hint = Wer hat die Organisation anerkannt? Und als was?
organisations-recognised_since = Anerkannt seit
organisations-recognised_until = Anerkannt bis
organisations-publish_consent_on = Ja zum Zeigen im Internet am
organisations-publish_consent_on-hint = An diesem Tag hat die Organisation Ja gesagt.
organisations-publish_withdrawn_on = Ja zurückgenommen am
organisations-notes = Notizen
organisations-notes-hint = Nur für das Zentrum. Schreiben Sie nichts über Krankheit, Glauben oder Herkunft.
organisations-closed_on = Zu Ende am

# Arten
organisations-kind-migrant = Verein von Zugewanderten
organisations-kind-school = Schule
organisations-kind-kita = Kita
organisations-kind-authority = Amt
organisations-kind-welfare = Wohlfahrts-Verband
organisations-kind-counselling = Beratungs-Stelle
organisations-kind-company = Firma
organisations-kind-initiative = Initiative
organisations-kind-centre = Anderes Integrations-Zentrum
organisations-kind-other = Etwas anderes

# Kontakte
organisations-contacts = Kontakte
organisations-contacts-empty = Hier steht noch keine Person.
organisations-contact-title = Kontakt
organisations-contact-edit = Kontakt ändern
organisations-contact-over = früher
organisations-contact-remove = Kontakt löschen
organisations-contact-remove-text = Nur wenn der Kontakt ein Fehler war. Ist die Person nicht mehr da? Dann tragen Sie ein Ende ein.
organisations-contact-gone = Der Kontakt ist gelöscht.
organisations-unknown-person = Person ohne Namen
organisations-contact-group-who = Wer ist dort für Sie da?
organisations-contact-name = Name
organisations-contact-role = Aufgabe
organisations-contact-role-hint = Zum Beispiel: Leitung
organisations-contact-phone = Telefon
organisations-contact-email = E-Mail
organisations-contact-starts_on = Seit
organisations-contact-ends_on = Bis

# Tabelle mitbringen
organisations-import-title = Tabelle einlesen
organisations-import-lead = Sie können Ihre Tabelle mitbringen. Sie sehen erst alles an. Dann entscheiden Sie.
organisations-import-steps = Schritte
organisations-import-step-file = Datei wählen
organisations-import-step-columns = Spalten erklären
organisations-import-step-rows = Prüfen und übernehmen
organisations-import-file = Tabelle
organisations-import-file-hint = Excel (XLSX) oder CSV. Höchstens { $rows } Zeilen und 2 MB.
organisations-import-read = Einlesen
organisations-import-columns = Spalten erklären
organisations-import-columns-lead = Wir haben geraten: Was bedeuten Ihre Spalten? Bitte prüfen Sie das.
organisations-import-column = Spalte in der Tabelle
organisations-import-example = Beispiel
organisations-import-means = Bedeutet
organisations-import-leave = nicht übernehmen
organisations-import-check = Zeilen prüfen
organisations-import-rows = Zeilen prüfen
organisations-import-rows-lead = So haben wir Ihre Zeilen verstanden. Sie entscheiden.
organisations-import-taken-lead = Die Tabelle ist übernommen. Hier ist sie gelöscht.
organisations-import-count = { $count ->
    [one] Eine Zeile
   *[other] { $count } Zeilen
}
organisations-import-row = Zeile
organisations-import-findings = Hinweise
organisations-import-what = Was passiert
organisations-import-new = neu anlegen
organisations-import-update = dazu schreiben
organisations-import-skip = weglassen
organisations-import-added = { $count } neu
organisations-import-updated = { $count } ergänzt
organisations-import-skipped = { $count } weggelassen
organisations-import-show-findings = { $count ->
    [one] Nur die Zeile mit Hinweis zeigen
   *[other] Nur die { $count } Zeilen mit Hinweis zeigen
}
organisations-import-show-all = Alle Zeilen zeigen
organisations-import-back = Spalten noch einmal erklären
organisations-import-keep = Auswahl merken
organisations-import-keep-hint = Merken Sie Ihre Auswahl. Dann gehen Sie auf die nächste Seite.
organisations-import-take = Alles übernehmen
organisations-import-kept = Die Auswahl ist gemerkt.
organisations-import-done = Es ist übernommen.
organisations-import-to-list = Zur Liste
organisations-finding-number = „{ $name }“ hat schon diese Schul-Nummer.
organisations-finding-similar = Der Name ist ähnlich: „{ $name }“. Der Ort ist gleich.
organisations-finding-repeated = Das steht schon in Zeile { $row }.

# Protokoll
organisations-added = Organisation angelegt
organisations-changed = Organisation geändert
organisations-contact-added = Kontakt angelegt
organisations-contact-changed = Kontakt geändert
organisations-contact-removed = Kontakt gelöscht
organisations-contacts-erased = Kontakte von einer Person gelöscht
organisations-import-chosen = Auswahl für eine Tabelle gemerkt
organisations-import-mapped = Spalten von einer Tabelle erklärt
organisations-import-uploaded = Tabelle hochgeladen
organisations-imported = Tabelle übernommen

# Rechte
organisations-read = darf Organisationen und Kontakte sehen
organisations-edit = darf Organisationen und Kontakte ändern
organisations-import = darf Tabellen einlesen

# Ablehnungen und Hinweise
error-hidden = Hier stehen unsichtbare Zeichen. Bitte schreiben Sie den Text neu.
error-school-number = Eine Schul-Nummer hat 6 Ziffern.
refused-organisations-loop = Eine Organisation kann nicht zu sich selbst gehören.
refused-organisations-number = Eine andere Organisation hat schon diese Schul-Nummer.
refused-organisations-formula = Das sieht wie eine Formel aus. Bitte schreiben Sie Text.
refused-organisations-kind = Diese Art kennen wir nicht. Schreiben Sie zum Beispiel: Schule, Kita, Verein.
refused-organisations-too-large = Die Tabelle ist zu groß. Höchstens { $rows } Zeilen und 2 MB. Teilen Sie die Tabelle.
refused-organisations-no-table = Das ist keine Tabelle. Speichern Sie die Tabelle als XLSX oder CSV.
refused-organisations-no-rows = In der Tabelle steht nichts.
refused-organisations-no-names = In welcher Spalte steht der Name? Bitte wählen Sie die Spalte.
refused-organisations-nothing = Alle Zeilen werden weggelassen. Es gibt nichts zu übernehmen.
refused-organisations-row = Zeile { $row } passt nicht. Wir haben nichts übernommen.
refused-organisations-taken = Diese Tabelle ist schon übernommen.

# Auskunft
field-organisations-contacts = Kontakte
field-organisations-organisation = Organisation
field-organisations-role = Aufgabe
field-organisations-phone = Telefon
field-organisations-imports = Eingelesene Tabellen
field-organisations-file = Datei
