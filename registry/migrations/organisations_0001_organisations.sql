-- Organisations the centre works with, whom one knows there, and tables that wait to be taken over.
create table organisation (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    short_name text,
    kind text not null check (kind in ('migrant', 'school', 'kita', 'authority', 'welfare', 'counselling', 'company', 'initiative', 'centre', 'other')),
    parent_id uuid references organisation (id),
    street text,
    postcode text check (length(postcode) = 5),
    town text,
    district text,
    phone text,
    email text,
    website text,
    school_number text check (length(school_number) = 6),
    recognition text,
    recognised_since date,
    recognised_until date,
    publish_consent_on date,
    publish_withdrawn_on date,
    notes text,
    closed_on date,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (parent_id is null or parent_id <> id),
    check (recognised_until is null or recognised_since is null or recognised_until >= recognised_since),
    check (publish_withdrawn_on is null or (publish_consent_on is not null and publish_withdrawn_on >= publish_consent_on))
);
create unique index organisation_school_number on organisation (school_number) where school_number is not null;
create index organisation_parent on organisation (parent_id);

create table organisation_contact (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    person_id uuid,
    name text,
    role text,
    email text,
    phone text,
    starts_on date,
    ends_on date,
    check (person_id is not null or name is not null),
    check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index organisation_contact_organisation on organisation_contact (organisation_id);
create index organisation_contact_person on organisation_contact (person_id);

create table organisation_import (
    id uuid primary key,
    file_name text not null,
    uploaded_at timestamptz not null,
    uploaded_by_id uuid,
    uploaded_by text not null,
    expires_at timestamptz not null,
    -- Rows of cells as JSON, heads first; empty once it is taken over.
    cells text not null,
    -- Which field each column stands for, and what was chosen for single rows; JSON.
    mapping text not null,
    choices text not null,
    taken_at timestamptz,
    added integer,
    updated integer,
    skipped integer,
    check (taken_at is null or (cells = '' and added is not null and updated is not null and skipped is not null))
);
create index organisation_import_expires on organisation_import (expires_at);
