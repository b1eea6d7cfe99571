# Places where something happens
places-title = Places
places-lead = Rooms, houses and meeting points: where they are and how to get in.
places-search = Name or address
places-from = Distance from postcode
places-found = { $count ->
    [one] One place
   *[other] { $count } places
}
places-empty = No place has been entered yet. Add the first one.
places-none-found = We found nothing for this. Try fewer words, or leave out a filter.
places-new-title = Add place
places-edit-title = Edit place
places-kept = Saved.
places-is-protected = protected
places-address-hidden = Address protected
places-hidden-text = This place is protected. Only those with a right of their own see its address. Please ask the head of the centre.
places-map = Map
places-map-label = Map of the districts with { $name }
places-map-districts = Map of the districts
places-map-none = A map appears as soon as the boundaries of the districts have been imported.
places-by-postcode = The map shows the middle of the postcode. Source: { $source }
places-distance = Distance (as the crow flies)

# Fields
places-group-where = Where it is
places-group-more = What one should know
places-name = Name
places-address = Address
places-street = Street and number
places-postcode = Postcode
places-town = Town
places-district = District
places-district-hint = If you state none, we look for it with the imported boundaries.
places-lat = Latitude
places-lat-hint = In degrees, for example 51.5142. If you state none, we take the middle of the postcode.
places-lon = Longitude
places-lon-hint = In degrees, for example 7.4653
places-access = Accessibility
places-access-unknown = We know nothing about this yet.
places-access_notes = How to get in
places-access_notes-hint = For example bell, ramp, width of the door
places-protected_since = Protected since
places-protected_since-hint = For places such as women’s shelters: once saved, only those with a right of their own see the address.
places-closed_on = Closed since
places-notes = Notes
places-access-step_free = step-free access
places-access-lift = lift
places-access-toilet = wheelchair-accessible toilet
places-access-parking = parking for people with disabilities
places-access-hearing = hearing system
places-access-guidance = guidance for blind people

# Districts
places-districts = Districts
places-districts-lead = The parts of the town or county by which you sort places and organisations.
places-districts-empty = No districts have been entered yet. Add them one by one, or import their boundaries.
places-district-new = Name of another district
places-district-add = Add
places-district-kept = The district is in the list.
places-outline-since = boundary of { $day }
places-boundaries = Import boundaries
places-boundaries-lead = Many towns publish the boundaries of their districts as GeoJSON, Dortmund for example at open-data.dortmund.de. Districts are recognised by number and name.
places-boundaries-file = GeoJSON file
places-boundaries-file-hint = In geographic coordinates (WGS 84), up to 2 MB. If one area is wrong, nothing is taken over.
places-boundaries-source = Source
places-boundaries-source-hint = Stands below each map, for example “Stadt Dortmund, dl-de/zero-2-0”
places-boundaries-take = Take boundaries over
places-boundaries-kept = The boundaries have been taken over.

# Log
places-added = Place added
places-changed = Place changed
places-district-added = District added
places-boundaries-imported = Boundaries of districts imported

# Rights
places-read = may see places
places-edit = may change places and districts
places-protected = may see the address of protected places

# Refusals and hints
error-coordinate = This is not a number of degrees. Example: 51.5142
refused-places-no-geojson = This is no GeoJSON file with areas. Choose the format “GeoJSON” when you download it.
refused-places-too-large = This file is too large. Possible are 2 MB, 500 areas and 200,000 corners.
refused-places-nameless = Area { $feature } has neither a name nor a number that we know. Nothing has been taken over.
refused-places-shape = Area { $feature } is no closed area. Nothing has been taken over.
refused-places-elsewhere = Area { $feature } does not lie in North Rhine-Westphalia. Probably the coordinates are not WGS 84. Nothing has been taken over.
refused-places-twice = Area { $feature } is in this file already. Nothing has been taken over.
refused-places-district-name = Please enter a name of at most 120 characters.
refused-places-district-known = This district exists already.
