-- Requests: an institution asks for an interpreter. No word about the family, no content of the talk.
create table interpreting_request (
    id uuid primary key,
    number bigint not null unique check (number > 0),
    mode text not null check (mode in ('placing', 'brokering')),
    stage text not null check (stage in ('unconfirmed', 'new', 'asked_back', 'refused', 'searching', 'brokered', 'assigned', 'held', 'recorded', 'unfilled', 'cancelled')),
    stage_since timestamptz not null,
    received_at timestamptz not null,
    organisation_id uuid,
    institution text not null check (institution <> ''),
    institution_kind text not null,
    contact_name text not null,
    contact_email text not null,
    contact_phone text not null,
    -- The language in which the institution reads mails and its page.
    contact_language text not null,
    -- What is to be spoken: a tag of the registry's catalogue, and a variety in the institution's words.
    language text not null check (language <> ''),
    variety text not null,
    occasion text not null check (occasion <> ''),
    medium text not null check (medium in ('place', 'phone', 'video')),
    -- Where one meets, in words; the link of a video talk or the number to call, where it is none.
    place text not null,
    postcode text not null,
    town text not null,
    place_id uuid,
    district_id uuid,
    gender_wish text not null check (gender_wish in ('none', 'rather_woman', 'rather_man', 'must_woman', 'must_man')),
    -- The institution's own file number instead of a name.
    file_number text not null,
    -- For the coordinators alone.
    note text not null,
    priority smallint not null check (priority between 0 and 2),
    fund_id uuid,
    preferred_interpreter_id uuid,
    series_id uuid,
    series_position smallint,
    -- The account that looks after it.
    handled_by uuid,
    check ((series_id is null) = (series_position is null))
);
create index interpreting_request_stage on interpreting_request (stage, stage_since);
create index interpreting_request_series on interpreting_request (series_id);
create index interpreting_request_organisation on interpreting_request (organisation_id);

-- Languages that will do as well, in this order.
create table interpreting_request_substitute (
    request_id uuid not null references interpreting_request (id) on delete cascade,
    position smallint not null,
    language text not null,
    primary key (request_id, position)
);

-- The date and its alternatives: position 0 is the one wished first. Times as agreed on the wall in Berlin.
create table interpreting_request_time (
    request_id uuid not null references interpreting_request (id) on delete cascade,
    position smallint not null,
    wall_start text not null,
    minutes integer not null check (minutes > 0),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (request_id, position),
    check (starts_at < ends_at)
);
create index interpreting_request_time_starts on interpreting_request_time (starts_at);

-- What became of it, step by step.
create table interpreting_request_step (
    id uuid primary key,
    request_id uuid not null references interpreting_request (id) on delete cascade,
    at timestamptz not null,
    event text not null,
    from_stage text not null,
    to_stage text not null,
    -- A key of a sentence; empty where there is nothing to say.
    reason text not null,
    -- Words that the institution reads; never about the family.
    words text not null
);
create index interpreting_request_step_of on interpreting_request_step (request_id, at);

-- One row: the last number given.
create table interpreting_request_counter (
    id smallint primary key check (id = 1),
    last_number bigint not null
);
insert into interpreting_request_counter (id, last_number) values (1, 0);
