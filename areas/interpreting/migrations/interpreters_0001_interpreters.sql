-- Interpreters: people of the pool. What they speak, how they are reached and where they live stands with the person.
create table interpreting_interpreter (
    id uuid primary key,
    person_id uuid not null unique,
    interested_on date not null,
    -- When the centre was told that they are of age; their birthday is not kept.
    of_age_on date,
    active_since date,
    paused_on date,
    paused_until date,
    left_on date,
    gender text check (gender in ('woman', 'man', 'other')),
    travel_mode text not null check (travel_mode in ('foot', 'bicycle', 'transit', 'car')),
    travel_limit_minutes smallint not null check (travel_limit_minutes between 5 and 240),
    most_per_day smallint not null check (most_per_day between 1 and 10),
    most_per_week smallint not null check (most_per_week between 1 and 40),
    -- Hours before an appointment that they want to be asked at least.
    notice_hours smallint not null check (notice_hours between 0 and 720),
    asked_by text not null check (asked_by in ('mail', 'sms', 'phone')),
    -- Since when their telephone number and mail may be handed to institutions.
    shares_contact_since date,
    -- Since when they may be put on an appointment without being asked first.
    placed_directly_since date,
    -- For the coordinators alone.
    note text not null,
    check (paused_until is null or (paused_on is not null and paused_until >= paused_on)),
    check (active_since is null or of_age_on is not null)
);

-- Districts of the municipality in which they take appointments; none: everywhere.
create table interpreting_interpreter_district (
    interpreter_id uuid not null references interpreting_interpreter (id) on delete cascade,
    district_id uuid not null,
    primary key (interpreter_id, district_id)
);

-- Erweitertes Führungszeugnis. What § 72a Abs. 5 SGB VIII allows to be kept, nothing beyond: never a scan, never a content.
create table interpreting_conduct_certificate (
    id uuid primary key,
    interpreter_id uuid not null references interpreting_interpreter (id) on delete cascade,
    issued_on date not null,
    inspected_on date not null,
    valid_until date not null,
    inspected_by text not null check (inspected_by <> ''),
    check (issued_on <= inspected_on),
    check (inspected_on <= valid_until)
);
create index interpreting_conduct_of on interpreting_conduct_certificate (interpreter_id);

-- Verpflichtungserklärung: which version of the text, in which language, was signed when.
create table interpreting_pledge (
    id uuid primary key,
    interpreter_id uuid not null references interpreting_interpreter (id) on delete cascade,
    text_version smallint not null check (text_version > 0),
    language text not null,
    signed_on date not null,
    way text not null check (way in ('paper', 'link')),
    valid_until date
);
create index interpreting_pledge_of on interpreting_pledge (interpreter_id);
