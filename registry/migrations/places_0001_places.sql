-- Parts of the municipality, places, and how one gets into them.
create table place_district (
    id uuid primary key,
    number text,
    name text not null check (length(name) between 1 and 120),
    -- Coordinates of a GeoJSON MultiPolygon, and where they come from.
    outline text,
    outline_source text,
    outline_on date,
    check ((outline is null) = (outline_on is null))
);
create unique index place_district_name on place_district (name);
create unique index place_district_number on place_district (number) where number is not null;

create table place (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    street text,
    postcode text check (length(postcode) = 5),
    town text,
    -- Millionths of a degree (WGS 84).
    lon_micro integer check (lon_micro between -180000000 and 180000000),
    lat_micro integer check (lat_micro between -90000000 and 90000000),
    located_by text check (located_by in ('postcode', 'point')),
    district_id uuid references place_district (id),
    access_notes text,
    -- Since when nobody may learn its address.
    protected_since date,
    notes text,
    closed_on date,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check ((lon_micro is null) = (lat_micro is null)),
    check ((lon_micro is null) = (located_by is null))
);
create index place_in_district on place (district_id);

create table place_access (
    place_id uuid not null references place (id),
    fact text not null check (fact in ('step_free', 'lift', 'toilet', 'parking', 'hearing', 'guidance')),
    primary key (place_id, fact)
);
