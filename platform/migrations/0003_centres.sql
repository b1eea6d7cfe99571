-- Which centres this installation serves.
create table centre (
    slug text primary key,
    opened_at timestamptz not null
);
