-- What was known when somebody was asked: the beginning of the appointment, and their way there in minutes.
alter table interpreting_invitation add column begins_at timestamptz;
alter table interpreting_invitation add column travel_minutes smallint;
create index interpreting_invitation_open on interpreting_invitation (answer_by) where answer is null;
