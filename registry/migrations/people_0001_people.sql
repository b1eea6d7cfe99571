-- Persons: who has to do with the centre. The language they speak is kept; nationality and religion have no column.
create table person (
    id uuid primary key,
    number bigint not null unique,
    given_name text not null,
    family_name text not null,
    street text not null,
    postcode text not null,
    town text not null,
    contact_language text,
    contact_way text check (contact_way in ('mail', 'phone', 'mobile', 'messenger', 'post')),
    account_id uuid unique,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    restricted_on date,
    revision bigint not null,
    check (given_name <> '' or family_name <> ''),
    check (number > 0)
);
create index person_revision on person (revision);

create table person_channel (
    person_id uuid not null references person (id) on delete cascade,
    position smallint not null,
    kind text not null check (kind in ('mail', 'phone', 'mobile', 'messenger')),
    value text not null check (value <> ''),
    note text not null,
    primary key (person_id, position)
);

create table person_function (
    person_id uuid not null references person (id) on delete cascade,
    position smallint not null,
    kind text not null check (kind in ('volunteer', 'contact', 'staff')),
    from_on date not null,
    until_on date,
    primary key (person_id, position),
    check (until_on is null or until_on >= from_on)
);

create table person_language (
    person_id uuid not null references person (id) on delete cascade,
    position smallint not null,
    tag text not null check (tag <> ''),
    variety text not null,
    direction text not null check (direction in ('both', 'into_german', 'out_of_german')),
    level text check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    verified_on date,
    verified_by text not null,
    primary key (person_id, position),
    check ((verified_on is null) = (verified_by = ''))
);

-- Persons that turned out to be somebody else: the old id and the old number lead to the record that was kept.
create table person_alias (
    id uuid primary key,
    number bigint not null unique,
    person_id uuid not null references person (id) on delete cascade,
    merged_at timestamptz not null
);
create index person_alias_person on person_alias (person_id);

-- One row: the last number given, so that none is given twice, and a counter of changes on which the search hangs.
create table person_counter (
    id smallint primary key check (id = 1),
    last_number bigint not null,
    revision bigint not null
);
insert into person_counter (id, last_number, revision) values (1, 0, 0);
