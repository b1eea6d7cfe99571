-- Files that people attach to a record of any area. The content lies beside, in pieces, so that a
-- list never reads it and a backup of the database holds everything.
create table document (
    id uuid primary key,
    subject_kind text not null,
    subject_id uuid not null,
    name text not null,
    name_folded text not null,
    kind text not null
        check (kind in ('pdf', 'png', 'jpeg', 'docx', 'xlsx', 'odt', 'ods', 'text')),
    description text not null,
    size_bytes bigint not null check (size_bytes > 0),
    sha256 text not null,
    right_key text,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    uploaded_by_id uuid
);
create index document_subject on document (subject_kind, subject_id);
create index document_uploaded on document (uploaded_at);
create index document_uploader on document (uploaded_by_id);

create table document_piece (
    document_id uuid not null references document (id),
    number integer not null check (number >= 0),
    content bytea not null,
    primary key (document_id, number)
);

-- The largest file, dated.
create table document_rule (
    valid_from date primary key,
    most_bytes bigint not null check (most_bytes between 1 and 104857600)
);
insert into document_rule (valid_from, most_bytes) values ('2012-02-24', 20971520);

-- What stands on the centre's letters. One row, once somebody has written it.
create table document_letterhead (
    id smallint primary key check (id = 1),
    name text not null,
    office text not null,
    street text not null,
    postcode text not null,
    town text not null,
    phone text not null,
    email text not null,
    website text not null,
    footer text not null,
    changed_at timestamptz not null
);
