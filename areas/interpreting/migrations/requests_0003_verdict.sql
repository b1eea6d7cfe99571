-- What the triage looked at beside what is needed, so that whoever looks later sees the same verdict.
-- From the day's rules; absent: of the day it came.
alter table interpreting_request add column rules_from date;
-- Since when these times are asked for: the lead time counts from then; absent: since it came.
alter table interpreting_request add column times_asked_at timestamptz;
alter table interpreting_request add column is_public_room smallint not null default 1 check (is_public_room in (0, 1));
-- A coordinator has chosen who pays: nothing computes it anew.
alter table interpreting_request add column is_fund_set_by_hand smallint not null default 0 check (is_fund_set_by_hand in (0, 1));

-- Questions of the rules that were answered with yes.
create table interpreting_request_answer (
    request_id uuid not null references interpreting_request (id) on delete cascade,
    subject text not null check (subject <> ''),
    primary key (request_id, subject)
);
