-- Assignments: who takes which appointment. At most one is open for each request.
create table interpreting_assignment (
    id uuid primary key,
    request_id uuid not null references interpreting_request (id) on delete cascade,
    interpreter_id uuid not null,
    -- The appointment in the calendar: nobody is in two places at once.
    appointment_id uuid not null unique,
    wall_start text not null,
    minutes integer not null check (minutes > 0),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    made_at timestamptz not null,
    made_by text not null check (made_by in ('acceptance', 'placing', 'substitution', 'brokering')),
    -- When it was called off or handed on, by whom, and why: keys, never free words.
    ended_at timestamptz,
    ended_by text check (ended_by in ('institution', 'interpreter', 'centre')),
    end_reason text,
    -- Called off later than the pool's rule allows.
    late_since timestamptz,
    check (starts_at < ends_at),
    check ((ended_at is null) = (ended_by is null))
);
create unique index interpreting_assignment_open on interpreting_assignment (request_id) where ended_at is null;
create index interpreting_assignment_interpreter on interpreting_assignment (interpreter_id, starts_at);
create index interpreting_assignment_starts on interpreting_assignment (starts_at);
