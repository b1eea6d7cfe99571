-- A version of the profile is one document. At most one is open (draft or in review) and at most
-- one is published: the slots are 1 or empty, and unique.
create table profile_version (
    id uuid primary key,
    number integer unique,
    stage text not null
        check (stage in ('draft', 'in_review', 'published', 'superseded', 'discarded')),
    open_slot smallint unique check (open_slot = 1),
    published_slot smallint unique check (published_slot = 1),
    content text not null,
    opened_at timestamptz not null,
    opened_by text not null,
    opened_by_id uuid,
    submitted_at timestamptz,
    submitted_by text,
    submitted_by_id uuid,
    decided_at timestamptz,
    decided_by text,
    decided_by_id uuid,
    note text not null
);

-- Who changed which part of a version: who edited may not release.
create table profile_edit (
    id uuid primary key,
    version_id uuid not null references profile_version (id),
    part text not null,
    edited_at timestamptz not null,
    edited_by text not null,
    edited_by_id uuid
);
create index profile_edit_version on profile_edit (version_id);

-- When somebody last looked through the published profile and found it right.
create table profile_confirmation (
    id uuid primary key,
    confirmed_at timestamptz not null,
    confirmed_by text not null,
    confirmed_by_id uuid
);

-- A Steckbrief that was brought along: its own text is kept as it stood.
create table steckbrief_import (
    id uuid primary key,
    file_name text not null,
    source text not null,
    parsed text not null,
    taken text not null,
    imported_at timestamptz not null,
    imported_by text not null,
    imported_by_id uuid
);

-- Periods of the funding conditions, dated. Source: call for the 2026 round (focus areas in a
-- two-year cycle); the reminder and the yearly look are the house's own choice.
create table profile_rule (
    valid_from date primary key,
    focus_area_months integer not null,
    remind_days integer not null,
    confirm_days integer not null
);
insert into profile_rule (valid_from, focus_area_months, remind_days, confirm_days)
values ('2012-02-24', 24, 120, 365);
