-- The log is append-only: each entry carries the hash of the one before it.
create table audit_entry (
    sequence bigint primary key,
    happened_at timestamptz not null,
    actor_id uuid,
    actor_name text not null,
    action text not null,
    subject_kind text not null,
    subject_id uuid not null,
    details text not null,
    hash text not null
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id);

-- One row; whoever appends to the log holds it until the commit.
create table audit_head (
    id smallint primary key check (id = 1),
    sequence bigint not null,
    hash text not null
);
insert into audit_head (id, sequence, hash) values (1, 0, '');

-- The outbox: follow-ups of a change, written in its transaction, delivered at least once.
create table job (
    id uuid primary key,
    kind text not null,
    payload text not null,
    run_at timestamptz not null,
    attempts integer not null default 0,
    lease_until timestamptz,
    last_error text,
    finished_at timestamptz
);
create index job_due on job (run_at) where finished_at is null;
