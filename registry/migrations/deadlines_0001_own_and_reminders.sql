-- Who must act is a right, a role or one account. Staff add deadlines of their own, which end when
-- somebody says so; those of an area end when the area replaces them.
create table deadline_next (
    id uuid primary key,
    owner_kind text not null,
    owner_id uuid not null,
    text_key text not null,
    text_name text not null,
    search text not null,
    path text not null,
    right_key text,
    role text,
    account_id uuid,
    due_on date not null,
    remind_on date not null,
    added_at timestamptz,
    added_by text not null,
    added_by_id uuid,
    done_at timestamptz,
    done_by text,
    done_by_id uuid,
    check (remind_on <= due_on),
    check (
        case when right_key is null then 0 else 1 end
        + case when role is null then 0 else 1 end
        + case when account_id is null then 0 else 1 end = 1
    ),
    check ((done_at is null) = (done_by is null))
);
insert into deadline_next (
    id, owner_kind, owner_id, text_key, text_name, search, path, right_key, due_on, remind_on,
    added_by
)
select
    id, owner_kind, owner_id, text_key, text_name, lower(text_name), path, right_key, due_on,
    case when remind_on <= due_on then remind_on else due_on end, ''
from deadline;
drop table deadline;
alter table deadline_next rename to deadline;
create index deadline_owner on deadline (owner_kind, owner_id);
create index deadline_open on deadline (due_on) where done_at is null;

-- Put off, from when to when, why and by whom.
create table deadline_move (
    id uuid primary key,
    deadline_id uuid not null references deadline (id) on delete cascade,
    due_before date not null,
    due_after date not null check (due_after <> due_before),
    reason text not null,
    moved_at timestamptz not null,
    moved_by text not null,
    moved_by_id uuid
);
create index deadline_move_of on deadline_move (deadline_id);

-- Who was told what about which day. Its key is why nobody is told twice.
create table deadline_notice (
    deadline_id uuid not null references deadline (id) on delete cascade,
    account_id uuid not null,
    kind text not null check (kind in ('near', 'today', 'overdue', 'escalated')),
    due_on date not null,
    told_on date not null,
    primary key (deadline_id, account_id, kind, due_on)
);
create index deadline_notice_account on deadline_notice (account_id);

-- One mail for each person and day, however many nodes write it.
create table deadline_digest (
    account_id uuid not null,
    told_on date not null,
    primary key (account_id, told_on)
);

-- Who does not want reminders by mail.
create table deadline_silence (
    account_id uuid primary key,
    since timestamptz not null
);

-- How the centre reminds, each row from its day on.
create table deadline_rule (
    valid_from date primary key,
    remind_days integer not null check (remind_days between 0 and 365),
    escalate_days integer not null check (escalate_days between 1 and 365),
    escalate_role text not null
);
insert into deadline_rule (valid_from, remind_days, escalate_days, escalate_role)
values ('2020-01-01', 14, 3, 'director');
