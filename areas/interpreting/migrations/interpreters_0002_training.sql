-- Somebody has filled in the form and not yet confirmed their mail. Becomes a person and an interpreter with the click.
create table interpreting_interest (
    id uuid primary key,
    received_at timestamptz not null,
    given_name text not null,
    family_name text not null,
    email text not null check (email <> ''),
    phone text not null,
    -- The language in which the centre writes to them.
    contact_language text not null,
    -- Tags of the registry's languages, with commas.
    spoken text not null check (spoken <> ''),
    note text not null
);

-- Erstgespräch: when, and who of the centre.
create table interpreting_intake_talk (
    interpreter_id uuid primary key references interpreting_interpreter (id) on delete cascade,
    held_on date not null,
    held_by text not null check (held_by <> '')
);

-- Schulungsmodule of the pool.
create table interpreting_training_module (
    id uuid primary key,
    name text not null check (name <> ''),
    kind text not null check (kind in ('basic', 'further')),
    minutes integer not null check (minutes between 1 and 6000),
    ended_on date
);

-- Who has taken part in which module, for how long.
create table interpreting_training (
    id uuid primary key,
    interpreter_id uuid not null references interpreting_interpreter (id) on delete cascade,
    module_id uuid not null references interpreting_training_module (id),
    completed_on date not null,
    minutes integer not null check (minutes between 1 and 6000),
    recorded_by text not null
);
create index interpreting_training_of on interpreting_training (interpreter_id);
