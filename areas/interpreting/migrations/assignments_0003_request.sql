-- What a request was filled with before, ended ones too.
create index interpreting_assignment_request on interpreting_assignment (request_id);
