-- How many days a centre keeps rows of a table, where that is less than the table declares.
create table retention_rule (
    table_name text not null,
    valid_from date not null,
    days integer not null check (days > 0),
    set_by_id uuid,
    primary key (table_name, valid_from)
);

-- What the nightly deletion has done.
create table retention_run (
    id uuid primary key,
    table_name text not null,
    ran_on date not null,
    ended_before date not null,
    rows_gone bigint not null check (rows_gone > 0)
);
create index retention_run_day on retention_run (ran_on);

-- Nothing is deleted while somebody needs it for a dispute: a whole table, or one row of it.
create table legal_hold (
    id uuid primary key,
    table_name text not null,
    row_id uuid,
    reason text not null,
    placed_on date not null,
    placed_by_id uuid,
    lifted_on date check (lifted_on >= placed_on),
    lifted_by_id uuid
);
create index legal_hold_open on legal_hold (table_name) where lifted_on is null;

-- Rows of some tables are offered to the archive before they are deleted (ArchivG NRW).
create table archive_offer (
    id uuid primary key,
    table_name text not null,
    ended_before date not null,
    offered_on date not null,
    offered_by_id uuid,
    answered_on date check (answered_on >= offered_on),
    answer text check (answer in ('taken', 'declined')),
    check ((answered_on is null) = (answer is null))
);

-- Who asked for an erasure, who looked a second time. Once carried out, nothing names the person.
create table erasure (
    id uuid primary key,
    account_id uuid,
    person_id uuid,
    called text not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by_id uuid,
    settled_at timestamptz,
    settled_by_id uuid,
    outcome text check (outcome in ('carried_out', 'dropped')),
    check (account_id is not null or person_id is not null),
    check ((settled_at is null) = (outcome is null)),
    -- Four eyes: whoever asked does not carry it out.
    check (outcome is null or outcome <> 'carried_out' or settled_by_id <> asked_by_id)
);

-- One row: who answers for the centre's data, for the register of processing activities.
create table privacy_body (
    id smallint primary key check (id = 1),
    body text not null,
    address text not null,
    contact text not null,
    officer text not null,
    officer_contact text not null,
    changed_on date
);
insert into privacy_body (id, body, address, contact, officer, officer_contact)
values (1, '', '', '', '', '');
