# Organisationen, mit denen das Zentrum arbeitet
organisations-title = Organisationen
organisations-lead = Vereine, Schulen, Behörden, Verbände und alle anderen, mit denen das Zentrum arbeitet. Einmal eingetragen, überall benutzt.
organisations-search = Name, Kürzel, Ort oder Schulnummer
organisations-any = alle
organisations-save = Speichern
organisations-found = { $count ->
    [one] Eine Organisation
   *[other] { $count } Organisationen
}
organisations-empty = Noch ist keine Organisation eingetragen. Beginnen Sie mit einer einzelnen, oder bringen Sie Ihre Liste als Tabelle mit.
organisations-none-found = Dazu haben wir nichts gefunden. Versuchen Sie weniger Wörter, oder lassen Sie einen Filter weg.
organisations-new-title = Organisation anlegen
organisations-edit-title = Organisation bearbeiten
organisations-closed = aufgelöst
organisations-aside = Dazu
organisations-below = Gehört dazu
organisations-publishing = Veröffentlichen
organisations-is-public = Diese Organisation darf öffentlich genannt werden.
organisations-is-internal = Diese Organisation wird nicht veröffentlicht. Dazu fehlt eine gültige Einwilligung.
organisations-last-change = Zuletzt geändert: { $day }
organisations-kept = Gespeichert.
organisations-panel-empty = Bei keiner Organisation als Kontakt eingetragen.
organisations-from = seit { $day }
organisations-until = bis { $day }

# Felder
organisations-group-who = Wer es ist
organisations-group-where = Wo und wie erreichbar
organisations-group-standing = Anerkennung, Einwilligung, Notizen
organisations-name = Name
organisations-short_name = Kurzname
organisations-kind = Art
organisations-parent = Gehört zu
organisations-address = Anschrift
organisations-street = Straße und Hausnummer
organisations-postcode = Postleitzahl
organisations-town = Ort
organisations-district = Stadtbezirk
organisations-phone = Telefon
organisations-email = E-Mail
organisations-website = Internet
organisations-school_number = Schulnummer
organisations-school_number-hint = Sechs Ziffern, nur bei Schulen
organisations-recognition = Anerkennung
organisations-recognition-hint = Als was und durch wen, zum Beispiel „als Träger der freien Jugendhilfe durch das Jugendamt“
organisations-recognised_since = Anerkannt seit
organisations-recognised_until = Anerkannt bis
organisations-publish_consent_on = Einwilligung zur Veröffentlichung am
organisations-publish_consent_on-hint = Der Tag, an dem die Organisation zugestimmt hat, öffentlich genannt zu werden
organisations-publish_withdrawn_on = Einwilligung widerrufen am
organisations-notes = Notizen
organisations-notes-hint = Nur für Mitarbeitende. Bitte nichts über die Gesundheit, den Glauben oder die Herkunft von Menschen.
organisations-closed_on = Aufgelöst am

# Arten
organisations-kind-migrant = Migrant*innenorganisation
organisations-kind-school = Schule
organisations-kind-kita = Kita
organisations-kind-authority = Behörde
organisations-kind-welfare = Wohlfahrtsverband
organisations-kind-counselling = Beratungsstelle
organisations-kind-company = Unternehmen
organisations-kind-initiative = Initiative
organisations-kind-centre = Anderes Integrationszentrum
organisations-kind-other = Sonstige

# Kontakte
organisations-contacts = Kontakte
organisations-contacts-empty = Noch ist niemand eingetragen. Mit einem Namen wird aus der Organisation ein Gegenüber.
organisations-contact-title = Kontakt
organisations-contact-edit = Kontakt bearbeiten
organisations-contact-over = früher
organisations-contact-remove = Kontakt entfernen
organisations-contact-remove-text = Nur wenn der Eintrag ein Irrtum war. Wer die Organisation verlassen hat, bekommt stattdessen ein Ende.
organisations-contact-gone = Der Kontakt ist entfernt.
organisations-unknown-person = Person ohne Namen
organisations-contact-group-who = Wer dort für Sie da ist
organisations-contact-name = Name
organisations-contact-role = Aufgabe
organisations-contact-role-hint = Zum Beispiel Vorsitz, Schulleitung, Projektleitung
organisations-contact-phone = Telefon
organisations-contact-email = E-Mail
organisations-contact-starts_on = Seit
organisations-contact-ends_on = Bis

# Tabelle mitbringen
organisations-import-title = Tabelle einlesen
organisations-import-lead = Bringen Sie Ihre Liste mit, wie sie ist. Nichts wird übernommen, bevor Sie es gesehen und bestätigt haben.
organisations-import-steps = Schritte
organisations-import-step-file = Datei wählen
organisations-import-step-columns = Spalten zuordnen
organisations-import-step-rows = Prüfen und übernehmen
organisations-import-file = Tabelle
organisations-import-file-hint = Excel (XLSX) oder CSV, mit Überschriften in der ersten Zeile, bis { $rows } Zeilen und 2 MB
organisations-import-read = Einlesen
organisations-import-columns = Spalten zuordnen
organisations-import-columns-lead = Wir haben geraten, was Ihre Spalten bedeuten. Bitte sehen Sie nach und ändern Sie, was nicht stimmt.
organisations-import-column = Spalte in Ihrer Tabelle
organisations-import-example = Beispiel
organisations-import-means = Bedeutet
organisations-import-leave = nicht übernehmen
organisations-import-check = Zeilen prüfen
organisations-import-rows = Zeilen prüfen
organisations-import-rows-lead = So haben wir Ihre Zeilen verstanden. Entscheiden Sie bei Zweifeln; übernommen wird alles auf einmal oder gar nichts.
organisations-import-taken-lead = Die Tabelle ist übernommen, und ihr Inhalt ist hier gelöscht.
organisations-import-count = { $count ->
    [one] Eine Zeile
   *[other] { $count } Zeilen
}
organisations-import-row = Zeile
organisations-import-findings = Befunde
organisations-import-what = Was geschieht
organisations-import-new = neu anlegen
organisations-import-update = vorhandene ergänzen
organisations-import-skip = überspringen
organisations-import-added = { $count } neu
organisations-import-updated = { $count } ergänzt
organisations-import-skipped = { $count } übersprungen
organisations-import-show-findings = { $count ->
    [one] Nur die Zeile mit Befund zeigen
   *[other] Nur die { $count } Zeilen mit Befund zeigen
}
organisations-import-show-all = Alle Zeilen zeigen
organisations-import-back = Spalten anders zuordnen
organisations-import-keep = Auswahl merken
organisations-import-keep-hint = Merken Sie Ihre Auswahl, bevor Sie weiterblättern. „Übernehmen“ gilt für alle Seiten.
organisations-import-take = Alles übernehmen
organisations-import-kept = Ihre Auswahl ist gemerkt.
organisations-import-done = Übernommen.
organisations-import-to-list = Zur Liste
organisations-finding-number = Diese Schulnummer hat schon „{ $name }“.
organisations-finding-similar = Klingt wie „{ $name }“ am selben Ort.
organisations-finding-repeated = Steht schon in Zeile { $row } dieser Tabelle.

# Protokoll
organisations-added = Organisation angelegt
organisations-changed = Organisation geändert
organisations-contact-added = Kontakt einer Organisation angelegt
organisations-contact-changed = Kontakt einer Organisation geändert
organisations-contact-removed = Kontakt einer Organisation entfernt
organisations-contacts-erased = Kontakte einer Person gelöscht
organisations-import-chosen = Auswahl für eine Tabelle gemerkt
organisations-import-mapped = Spalten einer Tabelle zugeordnet
organisations-import-uploaded = Tabelle von Organisationen hochgeladen
organisations-imported = Tabelle von Organisationen übernommen

# Rechte
organisations-read = darf Organisationen und ihre Kontakte sehen
organisations-edit = darf Organisationen und ihre Kontakte ändern
organisations-import = darf Tabellen von Organisationen einlesen

# Ablehnungen und Hinweise
error-hidden = Darin stehen unsichtbare Zeichen, die den Text verfälschen können. Bitte tippen Sie ihn neu ein.
error-school-number = Eine Schulnummer hat sechs Ziffern.
refused-organisations-loop = Eine Organisation kann nicht zu sich selbst gehören, auch nicht über andere.
refused-organisations-number = Diese Schulnummer hat schon eine andere Organisation.
refused-organisations-formula = Das sieht aus wie eine Formel. Bitte schreiben Sie den Inhalt als Text.
refused-organisations-kind = Diese Art kennen wir nicht. Möglich sind zum Beispiel Migrantenorganisation, Schule, Kita, Behörde, Verband, Beratungsstelle, Unternehmen, Initiative.
refused-organisations-too-large = Diese Tabelle ist zu groß. Möglich sind bis { $rows } Zeilen, 60 Spalten und 2 MB; teilen Sie sie auf.
refused-organisations-no-table = Das ist keine Tabelle, die wir lesen können. Speichern Sie sie in Excel als XLSX oder CSV.
refused-organisations-no-rows = In dieser Datei steht unter den Überschriften nichts.
refused-organisations-no-names = Bitte ordnen Sie eine Spalte dem Namen zu; ohne ihn lässt sich keine Organisation anlegen.
refused-organisations-nothing = Es ist nichts zu übernehmen: Alle Zeilen werden übersprungen.
refused-organisations-row = Zeile { $row } passt nicht zu dem, was schon da ist. Es wurde nichts übernommen.
refused-organisations-taken = Diese Tabelle ist schon übernommen.

# Auskunft
field-organisations-contacts = Kontakte
field-organisations-organisation = Organisation
field-organisations-role = Aufgabe
field-organisations-phone = Telefon
field-organisations-imports = Eingelesene Tabellen
field-organisations-file = Datei
