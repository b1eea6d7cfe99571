-- What people agree to, in each language. A text is never changed: a new one gets the next version.
create table consent_text (
    id uuid primary key,
    purpose text not null,
    name text not null,
    language text not null,
    version integer not null check (version > 0),
    text text not null,
    written_on date not null,
    unique (purpose, language, version)
);

-- Who agreed to which text, when and how; withdrawal counts from its day on.
create table consent (
    id uuid primary key,
    person_id uuid not null,
    purpose text not null,
    text_id uuid not null references consent_text (id),
    given_on date not null,
    way text not null check (way in ('paper', 'online', 'mail', 'spoken')),
    recorded_at timestamptz not null,
    withdrawn_on date check (withdrawn_on >= given_on)
);
create index consent_person on consent (person_id);
-- Nobody agrees to the same purpose twice at a time.
create unique index consent_open on consent (person_id, purpose) where withdrawn_on is null;
