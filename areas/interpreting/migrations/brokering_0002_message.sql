-- Messages passed on between both sides of an assignment: that there was one and from whom, never what it says.
create table interpreting_message (
    id uuid primary key,
    assignment_id uuid not null references interpreting_assignment (id) on delete cascade,
    side text not null check (side in ('institution', 'interpreter')),
    passed_on_at timestamptz not null
);
create index interpreting_message_assignment on interpreting_message (assignment_id);
