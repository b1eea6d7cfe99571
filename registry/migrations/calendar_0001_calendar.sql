-- Appointments of all areas, who is on them, and when people can and cannot come.
create table calendar_appointment (
    id uuid primary key,
    title text not null,
    kind_key text not null,
    wall_start text not null,
    zone text not null check (zone = 'Europe/Berlin'),
    minutes integer not null check (minutes > 0),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    place_id uuid,
    place_visibility text not null check (place_visibility in ('shown', 'protected')),
    link text not null,
    phone text not null,
    owner_kind text not null,
    owner_id uuid not null,
    path text not null,
    organisation_id uuid,
    cancelled_on date,
    cancel_reason text not null,
    sequence integer not null check (sequence >= 0),
    changed_at timestamptz not null,
    check (starts_at < ends_at)
);
create index calendar_appointment_starts on calendar_appointment (starts_at);
create index calendar_appointment_owner on calendar_appointment (owner_kind, owner_id);

create table calendar_attendee (
    appointment_id uuid not null references calendar_appointment (id),
    person_id uuid not null,
    role_key text not null,
    reply text not null check (reply in ('accepted', 'tentative', 'declined')),
    primary key (appointment_id, person_id)
);
create index calendar_attendee_person on calendar_attendee (person_id);

-- When a person is taken: one row for each appointment they have accepted, in whole minutes since
-- 1970 UTC. Each row names the end of the one before it, and nobody else may name that end: so the
-- rows of a person form one chain, and no two of them can overlap. The chain begins with a row
-- before all time, which is also what bookings of the same person lock.
create table calendar_occupancy (
    person_id uuid not null,
    until_minute bigint not null,
    from_minute bigint not null,
    previous_until bigint,
    appointment_id uuid,
    primary key (person_id, until_minute),
    unique (person_id, previous_until),
    unique (appointment_id, person_id),
    foreign key (appointment_id, person_id) references calendar_attendee (appointment_id, person_id),
    foreign key (person_id, previous_until) references calendar_occupancy (person_id, until_minute)
        deferrable initially deferred,
    check (from_minute < until_minute),
    check (
        (previous_until is not null and appointment_id is not null and previous_until <= from_minute)
        or (previous_until is null and appointment_id is null and until_minute = -1000000000)
    )
);

create table calendar_availability (
    id uuid primary key,
    person_id uuid not null,
    weekday smallint not null check (weekday between 1 and 7),
    from_minute smallint not null check (from_minute >= 0),
    until_minute smallint not null check (until_minute <= 1440),
    valid_from date not null,
    valid_until date,
    check (from_minute < until_minute),
    check (valid_until is null or valid_from <= valid_until)
);
create index calendar_availability_person on calendar_availability (person_id);

create table calendar_absence (
    id uuid primary key,
    person_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    check (starts_on <= ends_on)
);
create index calendar_absence_person on calendar_absence (person_id, ends_on);

create table calendar_school_holiday (
    id uuid primary key,
    name text not null,
    starts_on date not null,
    ends_on date not null,
    check (starts_on <= ends_on)
);
create index calendar_school_holiday_ends on calendar_school_holiday (ends_on);

create table calendar_feed (
    id uuid primary key,
    person_id uuid not null,
    secret_hash text not null unique,
    made_at timestamptz not null,
    revoked_at timestamptz
);
create unique index calendar_feed_one on calendar_feed (person_id) where revoked_at is null;
