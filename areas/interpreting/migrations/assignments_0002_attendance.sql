-- Attendance records: what each side says about what took place. A record is agreed on when both say the same, or when the
-- centre has entered it from paper.
create table interpreting_attendance (
    assignment_id uuid not null references interpreting_assignment (id) on delete cascade,
    side text not null check (side in ('institution', 'interpreter', 'centre')),
    said_at timestamptz not null,
    -- Real start and end on the wall in Berlin; empty when it did not take place.
    wall_start text not null,
    minutes integer not null check (minutes >= 0),
    -- There and back.
    travel_minutes integer not null check (travel_minutes >= 0),
    -- Who did not come; empty when it took place.
    no_show text not null check (no_show in ('', 'institution', 'interpreter', 'family')),
    primary key (assignment_id, side),
    check ((no_show = '') = (minutes > 0))
);

-- Two questions afterwards: how well did one understand each other, and would one do it again. Nothing about the talk.
create table interpreting_feedback (
    assignment_id uuid not null references interpreting_assignment (id) on delete cascade,
    side text not null check (side in ('institution', 'interpreter')),
    given_at timestamptz not null,
    understood smallint not null check (understood between 1 and 4),
    again smallint not null check (again in (0, 1)),
    primary key (assignment_id, side)
);
