-- Who was asked lately is looked for by when.
create index interpreting_invitation_sent on interpreting_invitation (sent_at);
