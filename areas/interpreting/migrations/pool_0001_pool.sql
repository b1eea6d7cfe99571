-- The rules a pool works under: one document for each day from which on it holds.
create table interpreting_rule_set (
    valid_from date primary key,
    name text not null check (name <> ''),
    -- A rule set as JSON; read as a whole, never searched.
    document text not null,
    written_at timestamptz not null
);

-- Links that people hold without an account. Only the hash of the secret is kept.
create table interpreting_link (
    token_hash text primary key,
    purpose text not null check (purpose in ('request', 'invitation', 'interpreter', 'assignment', 'attendance', 'interest')),
    subject_id uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index interpreting_link_subject on interpreting_link (subject_id);
