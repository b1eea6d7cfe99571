-- Invitations: the pool asks an interpreter whether they take a request. Once for each of both.
create table interpreting_invitation (
    id uuid primary key,
    request_id uuid not null references interpreting_request (id) on delete cascade,
    interpreter_id uuid not null,
    wave smallint not null check (wave > 0),
    way text not null check (way in ('mail', 'sms', 'phone')),
    sent_at timestamptz not null,
    answer_by timestamptz not null,
    answer text check (answer in ('accepted', 'declined', 'withdrawn', 'expired')),
    answered_at timestamptz,
    -- Which of the times they can, where there are several; the one they have accepted.
    time_position smallint,
    -- Why not: a key, never free words.
    reason text,
    check ((answer is null) = (answered_at is null)),
    check (answer_by > sent_at)
);
create unique index interpreting_invitation_once on interpreting_invitation (request_id, interpreter_id);
create index interpreting_invitation_interpreter on interpreting_invitation (interpreter_id, sent_at);
