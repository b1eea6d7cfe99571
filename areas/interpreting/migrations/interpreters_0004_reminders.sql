-- Of what an interpreter was reminded by mail: once for each thing and each day on which it is due.
create table interpreting_interpreter_reminder (
    interpreter_id uuid not null references interpreting_interpreter (id) on delete cascade,
    about text not null,
    due_on date not null,
    sent_at timestamptz not null,
    primary key (interpreter_id, about, due_on)
);
