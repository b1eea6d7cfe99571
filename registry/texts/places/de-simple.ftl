# Orte in Leichter Sprache
places-title = Orte
places-lead = Hier stehen Häuser und Räume. Sie sehen: Wo ist das? Wie komme ich hinein?
places-search = Name oder Adresse
places-from = Wie weit von dieser Post-Leit-Zahl?
places-found = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}
places-empty = Hier steht noch kein Ort. Legen Sie den ersten Ort an.
places-none-found = Wir haben nichts gefunden. Suchen Sie mit weniger Wörtern.
places-new-title = Ort anlegen
places-edit-title = Ort ändern
places-kept = Es ist gespeichert.
places-is-protected = geschützt
places-address-hidden = Adresse ist geheim
places-hidden-text = Dieser Ort ist geschützt. Nur wenige Personen dürfen die Adresse sehen. Fragen Sie die Leitung.
places-map = Karte
places-map-label = Karte mit { $name }
places-map-districts = Karte von den Stadt-Bezirken
places-map-none = Hier ist noch keine Karte. Erst müssen die Grenzen eingelesen werden.
places-by-postcode = Die Karte zeigt nur ungefähr, wo das ist. Quelle: { $source }
places-distance = Entfernung

# Felder
places-group-where = Wo ist das?
places-group-more = Was ist noch wichtig?
places-name = Name
places-address = Adresse
places-street = Straße und Haus-Nummer
places-postcode = Post-Leit-Zahl
places-town = Ort
places-district = Stadt-Bezirk
places-district-hint = Sie wissen den Stadt-Bezirk nicht? Dann suchen wir ihn.
places-lat = Breite
places-lat-hint = Eine Zahl, zum Beispiel 51,5142. Sie können das frei lassen.
places-lon = Länge
places-lon-hint = Eine Zahl, zum Beispiel 7,4653
places-access = Ohne Barrieren
places-access-unknown = Das wissen wir noch nicht.
places-access_notes = So kommt man hinein
places-access_notes-hint = Zum Beispiel: Klingel, Rampe, breite Tür
places-protected_since = Geschützt seit
places-protected_since-hint = Für geheime Orte, zum Beispiel ein Frauen-Haus. Dann sehen nur wenige Personen die Adresse.
places-closed_on = Geschlossen seit
places-notes = Notizen
places-access-step_free = ohne Stufen
places-access-lift = Aufzug
places-access-toilet = Toilette für Rollstuhl
places-access-parking = Parkplatz für Menschen mit Behinderung
places-access-hearing = Hilfe zum Hören
places-access-guidance = Hilfe für blinde Menschen

# Stadt-Bezirke
places-districts = Stadt-Bezirke
places-districts-lead = Das sind die Teile von der Stadt.
places-districts-empty = Hier steht noch kein Stadt-Bezirk. Schreiben Sie einen dazu.
places-district-new = Name von einem neuen Stadt-Bezirk
places-district-add = Dazu schreiben
places-district-kept = Der Stadt-Bezirk steht in der Liste.
places-outline-since = Grenze vom { $day }
places-boundaries = Grenzen einlesen
places-boundaries-lead = Viele Städte zeigen ihre Grenzen im Internet. Die Datei heißt GeoJSON.
places-boundaries-file = Datei mit Grenzen
places-boundaries-file-hint = GeoJSON, höchstens 2 MB. Ist etwas falsch? Dann übernehmen wir nichts.
places-boundaries-source = Woher kommen die Grenzen?
places-boundaries-source-hint = Das steht unter jeder Karte.
places-boundaries-take = Grenzen übernehmen
places-boundaries-kept = Die Grenzen sind übernommen.

# Protokoll
places-added = Ort angelegt
places-changed = Ort geändert
places-district-added = Stadt-Bezirk dazu geschrieben
places-boundaries-imported = Grenzen eingelesen

# Rechte
places-read = darf Orte sehen
places-edit = darf Orte und Stadt-Bezirke ändern
places-protected = darf geheime Adressen sehen

# Ablehnungen und Hinweise
error-coordinate = Das ist keine passende Zahl. Beispiel: 51,5142
refused-places-no-geojson = Das ist keine Datei mit Grenzen. Die Datei muss GeoJSON heißen.
refused-places-too-large = Die Datei ist zu groß. Höchstens 2 MB.
refused-places-nameless = Fläche { $feature } hat keinen Namen. Wir haben nichts übernommen.
refused-places-shape = Fläche { $feature } ist nicht geschlossen. Wir haben nichts übernommen.
refused-places-elsewhere = Fläche { $feature } liegt nicht in Nordrhein-Westfalen. Wir haben nichts übernommen.
refused-places-twice = Fläche { $feature } ist doppelt. Wir haben nichts übernommen.
refused-places-district-name = Bitte schreiben Sie einen Namen. Höchstens 120 Zeichen.
refused-places-district-known = Diesen Stadt-Bezirk gibt es schon.
