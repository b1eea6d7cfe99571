-- Notes that staff write for each other.
create table example_note (
    id uuid primary key,
    text text not null,
    written_at timestamptz not null,
    written_by text not null,
    written_by_id uuid
);
create index example_note_written on example_note (written_at);
