create table account (
    id uuid primary key,
    name text not null,
    email text not null,
    email_folded text not null unique,
    language text not null,
    created_at timestamptz not null,
    disabled_at timestamptz
);

create table role (
    key text primary key,
    created_at timestamptz not null
);

create table role_right (
    role text not null references role (key),
    right_key text not null,
    primary key (role, right_key)
);

-- Rights this database has seen: a new one is given to its default roles once, and what a centre
-- takes away stays away.
create table known_right (
    right_key text primary key
);

create table account_role (
    account_id uuid not null references account (id),
    role text not null references role (key),
    primary key (account_id, role)
);

-- Only hashes of tokens are kept: who reads the table cannot sign in.
create table sign_in_link (
    id uuid primary key,
    account_id uuid not null references account (id),
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table session (
    id uuid primary key,
    account_id uuid not null references account (id),
    token_hash text not null unique,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    message text
);
create index session_account on session (account_id);
