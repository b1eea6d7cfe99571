-- Providers of sign-in (OpenID Connect). The issuer never changes: who somebody is there hangs on it.
create table sign_in_provider (
    id uuid primary key,
    name text not null,
    issuer text not null unique,
    client_id text not null,
    client_secret text not null,
    -- Domains whose addresses the provider may vouch for, with blanks between; empty: none.
    email_domains text not null,
    -- Since when its word about a second factor counts, and which `acr` say so beside `amr`.
    second_factor_since timestamptz,
    strong_acr text not null,
    created_at timestamptz not null
);

-- Who somebody is at a provider: issuer and subject, never a mail address.
create table provider_identity (
    id uuid primary key,
    account_id uuid not null references account (id),
    issuer text not null references sign_in_provider (issuer),
    subject text not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    unique (issuer, subject),
    unique (account_id, issuer)
);

-- A way to a provider and back: ten minutes, once. Everything secret is in the browser's cookie,
-- of which only a hash is kept.
create table provider_flow (
    id uuid primary key,
    browser_hash text not null unique,
    provider_id uuid not null references sign_in_provider (id),
    -- Whoever connects an account; nobody while signing in.
    account_id uuid references account (id),
    language text,
    answered_at timestamptz,
    subject text,
    called text,
    expires_at timestamptz not null,
    check ((answered_at is null) = (subject is null))
);

-- A session may have come through a provider; neither engine can widen a check in place.
create table session_with_provider (
    id uuid primary key,
    account_id uuid not null references account (id),
    token_hash text not null unique,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    message text,
    method text not null check (method in ('link', 'password', 'passkey', 'provider')),
    proven_at timestamptz,
    second_factor_at timestamptz,
    browser text not null,
    provider_id uuid references sign_in_provider (id) on delete set null,
    -- What the provider calls its own session (`sid`), to end ours when it says so.
    provider_session text
);
insert into session_with_provider (
    id, account_id, token_hash, created_at, last_seen_at, expires_at, ended_at, message, method, proven_at,
    second_factor_at, browser
)
select
    id, account_id, token_hash, created_at, last_seen_at, expires_at, ended_at, message, method, proven_at,
    second_factor_at, browser
from session;
drop table session;
alter table session_with_provider rename to session;
create index session_account on session (account_id);
create index session_provider on session (provider_id);

-- Steps live ten minutes: whoever stands between two factors begins again.
drop table sign_in_step;
create table sign_in_step (
    id uuid primary key,
    account_id uuid not null references account (id),
    token_hash text not null unique,
    method text not null check (method in ('link', 'password', 'provider')),
    next_path text,
    provider_id uuid references sign_in_provider (id) on delete set null,
    provider_session text,
    expires_at timestamptz not null,
    used_at timestamptz
);
