# Orte, an denen etwas stattfindet
places-title = Orte
places-lead = Räume, Häuser und Treffpunkte: wo sie sind und wie man hineinkommt.
places-search = Name oder Anschrift
places-from = Entfernung von Postleitzahl
places-found = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}
places-empty = Noch ist kein Ort eingetragen. Legen Sie den ersten an.
places-none-found = Dazu haben wir nichts gefunden. Versuchen Sie weniger Wörter, oder lassen Sie einen Filter weg.
places-new-title = Ort anlegen
places-edit-title = Ort bearbeiten
places-kept = Gespeichert.
places-is-protected = geschützt
places-address-hidden = Anschrift geschützt
places-hidden-text = Dieser Ort ist geschützt. Seine Anschrift sieht nur, wer dafür ein eigenes Recht hat. Wenden Sie sich an die Leitung.
places-map = Karte
places-map-label = Karte der Stadtbezirke mit { $name }
places-map-districts = Karte der Stadtbezirke
places-map-none = Eine Karte erscheint, sobald die Grenzen der Stadtbezirke eingelesen sind.
places-by-postcode = Die Karte zeigt die Mitte der Postleitzahl. Quelle: { $source }
places-distance = Entfernung (Luftlinie)

# Felder
places-group-where = Wo es ist
places-group-more = Was man wissen sollte
places-name = Name
places-address = Anschrift
places-street = Straße und Hausnummer
places-postcode = Postleitzahl
places-town = Ort
places-district = Stadtbezirk
places-district-hint = Ohne Angabe suchen wir ihn mit den eingelesenen Grenzen.
places-lat = Breite
places-lat-hint = In Grad, zum Beispiel 51,5142. Ohne Angabe nehmen wir die Mitte der Postleitzahl.
places-lon = Länge
places-lon-hint = In Grad, zum Beispiel 7,4653
places-access = Barrierefreiheit
places-access-unknown = Darüber wissen wir noch nichts.
places-access_notes = Wie man hineinkommt
places-access_notes-hint = Zum Beispiel Klingel, Rampe, Breite der Tür
places-protected_since = Geschützt seit
places-protected_since-hint = Für Orte wie Frauenhäuser: Ab dem Speichern sieht die Anschrift nur, wer dafür ein eigenes Recht hat.
places-closed_on = Geschlossen seit
places-notes = Notizen
places-access-step_free = stufenlos erreichbar
places-access-lift = Aufzug
places-access-toilet = rollstuhlgerechte Toilette
places-access-parking = Parkplatz für Menschen mit Behinderung
places-access-hearing = Höranlage
places-access-guidance = Leitsystem für blinde Menschen

# Stadtbezirke
places-districts = Stadtbezirke
places-districts-lead = Die Teile der Stadt oder des Kreises, nach denen Sie Orte und Organisationen ordnen.
places-districts-empty = Noch sind keine Stadtbezirke eingetragen. Fügen Sie sie einzeln hinzu, oder lesen Sie ihre Grenzen ein.
places-district-new = Name eines weiteren Stadtbezirks
places-district-add = Hinzufügen
places-district-kept = Der Stadtbezirk steht in der Liste.
places-outline-since = Grenze vom { $day }
places-boundaries = Grenzen einlesen
places-boundaries-lead = Viele Städte veröffentlichen die Grenzen ihrer Bezirke als GeoJSON, Dortmund zum Beispiel unter open-data.dortmund.de. Bezirke werden über Nummer und Name wiedererkannt.
places-boundaries-file = GeoJSON-Datei
places-boundaries-file-hint = In geografischen Koordinaten (WGS 84), bis 2 MB. Stimmt eine Fläche nicht, wird nichts übernommen.
places-boundaries-source = Quelle
places-boundaries-source-hint = Steht unter jeder Karte, zum Beispiel „Stadt Dortmund, dl-de/zero-2-0“
places-boundaries-take = Grenzen übernehmen
places-boundaries-kept = Die Grenzen sind übernommen.

# Protokoll
places-added = Ort angelegt
places-changed = Ort geändert
places-district-added = Stadtbezirk hinzugefügt
places-boundaries-imported = Grenzen der Stadtbezirke eingelesen

# Rechte
places-read = darf Orte sehen
places-edit = darf Orte und Stadtbezirke ändern
places-protected = darf die Anschrift geschützter Orte sehen

# Ablehnungen und Hinweise
error-coordinate = Das ist keine Angabe in Grad. Beispiel: 51,5142
refused-places-no-geojson = Das ist keine GeoJSON-Datei mit Flächen. Wählen Sie beim Herunterladen das Format „GeoJSON“.
refused-places-too-large = Diese Datei ist zu groß. Möglich sind 2 MB, 500 Flächen und 200.000 Eckpunkte.
refused-places-nameless = Fläche { $feature } hat weder einen Namen noch eine Nummer, die wir kennen. Es wurde nichts übernommen.
refused-places-shape = Fläche { $feature } ist keine geschlossene Fläche. Es wurde nichts übernommen.
refused-places-elsewhere = Fläche { $feature } liegt nicht in Nordrhein-Westfalen. Wahrscheinlich sind die Koordinaten nicht WGS 84. Es wurde nichts übernommen.
refused-places-twice = Fläche { $feature } gibt es in dieser Datei schon. Es wurde nichts übernommen.
refused-places-district-name = Bitte geben Sie einen Namen mit höchstens 120 Zeichen ein.
refused-places-district-known = Diesen Stadtbezirk gibt es schon.
