-- Who acts for an organisation with an account of their own, and who is invited to.

-- How long an invitation lives and how many one organisation may send a day; the newest row whose
-- day has come holds.
create table organisation_invitation_rule (
    valid_from date primary key,
    lives_days integer not null check (lives_days between 1 and 60),
    most_per_day integer not null check (most_per_day between 1 and 200)
);
insert into organisation_invitation_rule values ('2000-01-01', 14, 20);

-- Only the hash of its secret is kept: who reads the table cannot accept it.
create table organisation_invitation (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    contact_id uuid,
    name text not null,
    email text not null,
    email_folded text not null,
    language text not null,
    position text not null check (position in ('administrator', 'member')),
    role text not null check (role in ('requester', 'partner')),
    token_hash text not null unique,
    invited_by_id uuid references account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz,
    check (expires_at > created_at),
    check (accepted_at is null or revoked_at is null)
);
create unique index organisation_invitation_open on organisation_invitation (organisation_id, email_folded) where accepted_at is null and revoked_at is null;
create index organisation_invitation_email on organisation_invitation (email_folded);
create index organisation_invitation_sent on organisation_invitation (organisation_id, created_at);

-- `role_given_at`: the role came with this membership and goes with it.
create table organisation_member (
    id uuid primary key,
    organisation_id uuid not null references organisation (id),
    account_id uuid not null references account (id),
    contact_id uuid,
    position text not null check (position in ('administrator', 'member')),
    role text not null check (role in ('requester', 'partner')),
    role_given_at timestamptz,
    starts_at timestamptz not null,
    ends_at timestamptz,
    check (ends_at is null or ends_at >= starts_at)
);
create unique index organisation_member_current on organisation_member (organisation_id, account_id) where ends_at is null;
create index organisation_member_account on organisation_member (account_id);
