-- Where money comes from: the funding source, its budget for each year, what is booked on it.
create table fund (
    id uuid primary key,
    name text not null,
    name_folded text not null,
    funder text not null,
    guideline text not null,
    guideline_url text not null,
    eligibility text not null,
    created_at timestamptz not null
);

-- The sums are those of the bookings, kept up with each booking in the same transaction: so the
-- database itself refuses what would overdraw, whoever books at the same time.
create table fund_budget (
    id uuid primary key,
    fund_id uuid not null references fund (id),
    year integer not null check (year between 2000 and 2200),
    valid_from date not null,
    valid_until date not null,
    amount_cents bigint not null check (amount_cents between 0 and 100000000000),
    reserved_cents bigint not null check (reserved_cents >= 0),
    committed_cents bigint not null check (committed_cents >= 0),
    spent_cents bigint not null check (spent_cents >= 0),
    returned_cents bigint not null check (returned_cents >= 0),
    unique (fund_id, year),
    check (valid_from <= valid_until),
    check (returned_cents <= spent_cents),
    constraint fund_budget_never_overdrawn
        check (reserved_cents + committed_cents + spent_cents - returned_cents <= amount_cents)
);

-- Each amount that the budget had, and from when on.
create table fund_budget_change (
    id uuid primary key,
    budget_id uuid not null references fund_budget (id),
    amount_cents bigint not null check (amount_cents between 0 and 100000000000),
    reason text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    changed_by_id uuid
);
create index fund_budget_change_budget on fund_budget_change (budget_id);

-- One matter for which money is set aside, committed, spent, and perhaps returned.
create table fund_item (
    id uuid primary key,
    budget_id uuid not null references fund_budget (id),
    number integer not null check (number > 0),
    purpose text not null,
    purpose_folded text not null,
    owner_kind text not null,
    owner_id uuid not null,
    reserved_cents bigint not null check (reserved_cents >= 0),
    committed_cents bigint not null check (committed_cents >= 0),
    spent_cents bigint not null check (spent_cents >= 0),
    returned_cents bigint not null check (returned_cents >= 0),
    opened_at timestamptz not null,
    opened_by_id uuid,
    unique (budget_id, number),
    check (returned_cents <= spent_cents)
);
create index fund_item_owner on fund_item (owner_kind, owner_id);

-- What was booked. Never changed; what was wrong is booked back.
create table fund_booking (
    id uuid primary key,
    item_id uuid not null references fund_item (id),
    number integer not null check (number > 0),
    kind text not null
        check (kind in ('reserve', 'commit', 'spend', 'give_back', 'cancel', 'free')),
    amount_cents bigint not null check (amount_cents between 1 and 100000000000),
    booked_on date not null,
    note text not null,
    booked_at timestamptz not null,
    booked_by text not null,
    booked_by_id uuid,
    unique (item_id, number)
);
create index fund_booking_by on fund_booking (booked_by_id);

-- From which amount on spending needs somebody else than who reserved; empty: never.
create table fund_rule (
    valid_from date primary key,
    second_person_cents bigint check (second_person_cents > 0)
);
insert into fund_rule (valid_from, second_person_cents) values ('2012-02-24', null);
