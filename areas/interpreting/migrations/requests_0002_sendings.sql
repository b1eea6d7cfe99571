-- Forms that were sent: whoever presses twice asks once. Only the hash of a form's number is kept.
create table interpreting_request_sending (
    form_hash text primary key,
    request_id uuid not null references interpreting_request (id) on delete cascade,
    sent_at timestamptz not null
);
create index interpreting_request_sending_of on interpreting_request_sending (request_id);
create index interpreting_request_email on interpreting_request (contact_email, received_at);
