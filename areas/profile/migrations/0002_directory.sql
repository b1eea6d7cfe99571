-- What each centre has published, for the state directory: the public document, nothing else.
create table directory_entry (
    slug text primary key,
    number integer not null,
    content text not null,
    published_at timestamptz not null,
    confirmed_on date not null
);
