-- Anything that falls due. The owner replaces its own deadlines as a whole.
create table deadline (
    id uuid primary key,
    owner_kind text not null,
    owner_id uuid not null,
    text_key text not null,
    text_name text not null,
    path text not null,
    right_key text not null,
    due_on date not null,
    remind_on date not null
);
create index deadline_owner on deadline (owner_kind, owner_id);
create index deadline_remind on deadline (remind_on);
