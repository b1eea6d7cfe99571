-- Rules of signing in; the newest row whose day has come holds.
create table access_rule (
    valid_from date primary key,
    idle_minutes integer not null check (idle_minutes between 5 and 1440),
    longest_minutes integer not null check (longest_minutes between 5 and 10080),
    fresh_minutes integer not null check (fresh_minutes between 1 and 120),
    shortest_password integer not null check (shortest_password between 8 and 64),
    free_attempts integer not null check (free_attempts between 3 and 100),
    free_attempts_of_address integer not null check (free_attempts_of_address between 3 and 1000),
    longest_wait_minutes integer not null check (longest_wait_minutes between 1 and 60)
);
insert into access_rule values ('2000-01-01', 480, 840, 10, 8, 5, 20, 15);

-- A role the centre has made itself has a name; those that every centre has get theirs from the texts.
alter table role add column name text;
alter table role add column second_factor_since timestamptz;

alter table session add column method text not null default 'link' check (method in ('link', 'password', 'passkey'));
-- When this person last proved who they are, and since when with a second factor.
alter table session add column proven_at timestamptz;
alter table session add column second_factor_at timestamptz;
alter table session add column browser text not null default '';

alter table sign_in_link add column next_path text;

create table account_password (
    account_id uuid primary key references account (id),
    hash text not null,
    changed_at timestamptz not null
);

-- The secret of an authenticator app; without `confirmed_at` it is still being set up. `last_step`
-- is the newest time step a code was taken for: no code counts twice.
create table account_totp (
    account_id uuid primary key references account (id),
    secret text not null,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create table recovery_code (
    id uuid primary key,
    account_id uuid not null references account (id),
    code_hash text not null,
    created_at timestamptz not null,
    used_at timestamptz,
    unique (account_id, code_hash)
);

create table passkey (
    id uuid primary key,
    account_id uuid not null references account (id),
    name text not null,
    credential text not null unique,
    public_key text not null,
    created_at timestamptz not null,
    last_used_at timestamptz
);
create index passkey_account on passkey (account_id);

-- What the server must remember while a browser asks its authenticator; used up by the answer.
create table passkey_challenge (
    id uuid primary key,
    account_id uuid references account (id),
    purpose text not null check (purpose in ('add', 'sign-in', 'confirm')),
    state text not null,
    expires_at timestamptz not null
);

-- A sign-in whose first factor was right and whose second one is still to come.
create table sign_in_step (
    id uuid primary key,
    account_id uuid not null references account (id),
    token_hash text not null unique,
    method text not null check (method in ('link', 'password')),
    next_path text,
    expires_at timestamptz not null,
    used_at timestamptz
);

-- Attempts since the last success, for the hash of an account's address and for a network address.
create table sign_in_attempt (
    target text primary key,
    attempts integer not null,
    last_at timestamptz not null,
    wait_until timestamptz
);

-- Four eyes: one person asks for an act, another one decides, once.
create table second_person (
    id uuid primary key,
    act text not null,
    right_key text not null,
    job text not null,
    subject_kind text not null,
    subject_id uuid not null,
    details text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    outcome text check (outcome in ('approved', 'refused', 'withdrawn')),
    done_at timestamptz,
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (outcome is null)),
    check (decided_by is null or (decided_by = asked_by) = (outcome = 'withdrawn')),
    check (done_at is null or (outcome is not null and outcome = 'approved'))
);
-- The same thing is asked once at a time.
create unique index second_person_open on second_person (act, subject_kind, subject_id) where decided_at is null;
