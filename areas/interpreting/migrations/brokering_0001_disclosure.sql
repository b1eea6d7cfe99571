-- Brokering: who has agreed that an institution gets in touch with them, what was handed over, and what came of it.
create table interpreting_disclosure (
    id uuid primary key,
    request_id uuid not null references interpreting_request (id) on delete cascade,
    interpreter_id uuid not null,
    -- 'contact': name and ways to reach them go to the institution. 'relay': the centre passes messages on and hands out the name alone.
    way text not null check (way in ('contact', 'relay')),
    agreed_at timestamptz not null,
    -- When the institution was told, and the kinds of channels that were named, with blanks between.
    disclosed_at timestamptz not null,
    channels text not null,
    -- Messages passed on, in both directions.
    messages smallint not null check (messages >= 0),
    reminders smallint not null check (reminders >= 0),
    ended_at timestamptz,
    -- 'fixed' when both agreed on a date, else a key of why not.
    end_reason text,
    check ((ended_at is null) = (end_reason is null))
);
create unique index interpreting_disclosure_open on interpreting_disclosure (request_id, interpreter_id) where ended_at is null;
create index interpreting_disclosure_interpreter on interpreting_disclosure (interpreter_id, disclosed_at);
create index interpreting_disclosure_request on interpreting_disclosure (request_id);
