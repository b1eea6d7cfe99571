-- What was written to whom and what became of it; what it said lives in its job until it is sent.
create table mail (
    id uuid primary key,
    account_id uuid references account (id) on delete set null,
    address text not null,
    subject text not null,
    search text not null,
    posted_at timestamptz not null,
    sent_at timestamptz,
    bounced_at timestamptz,
    bounce_sentence text,
    given_up_at timestamptz,
    check (sent_at is null or bounced_at is null),
    check ((bounced_at is null) = (bounce_sentence is null))
);
create index mail_posted on mail (posted_at);
create index mail_account on mail (account_id);

-- Accounts whose address a server has refused for good; gone with the next mail that arrives.
create table mail_bounce (
    account_id uuid primary key references account (id) on delete cascade,
    address text not null,
    happened_at timestamptz not null,
    sentence text not null
);

-- One row: how the centre writes.
create table mail_setting (
    id smallint primary key check (id = 1),
    sender_name text not null,
    reply_to text,
    signature text not null
);
insert into mail_setting (id, sender_name, reply_to, signature) values (1, '', null, '');
