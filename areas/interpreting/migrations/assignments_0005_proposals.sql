-- Another time that one side would like, until the other one has answered. The time agreed on stands meanwhile.
alter table interpreting_assignment add column proposed_start text;
alter table interpreting_assignment add column proposed_minutes integer;
alter table interpreting_assignment add column proposed_by text;
alter table interpreting_assignment add column proposed_reason text;
