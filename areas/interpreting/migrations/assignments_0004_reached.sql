-- Whom to telephone about an assignment, because they are reached in no other way. What is told last stands there.
create table interpreting_call (
    id uuid primary key,
    assignment_id uuid not null references interpreting_assignment (id) on delete cascade,
    side text not null check (side in ('institution', 'interpreter')),
    -- What is to be told: a part of a text key.
    news text not null,
    since timestamptz not null,
    done_at timestamptz
);
create unique index interpreting_call_open on interpreting_call (assignment_id, side) where done_at is null;

-- The beginning for which both sides were reminded, so that nobody is reminded twice.
alter table interpreting_assignment add column reminded_for timestamptz;

-- Reasons are whole keys of sentences from now on, whoever's list they are of.
update interpreting_assignment set end_reason = 'assignments-reason-' || end_reason
    where end_reason is not null and end_reason <> '' and end_reason not like '%-reason-%';
-- Why a volunteer cannot come is for the centre alone: what institutions and calendars show says nothing about it.
update interpreting_request_step set reason = 'assignments-step-interpreter'
    where event = 'release' and reason like 'assignments-reason-%';
update calendar_appointment set cancel_reason = ''
    where kind_key = 'assignments-kind' and cancel_reason <> '';

-- How often a side that says nothing was asked again what took place.
alter table interpreting_assignment add column asked_again smallint not null default 0;
