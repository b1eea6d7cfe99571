-- When a letter or short message has gone out, and when somebody was thanked for waiting: once for each time they are asked.
alter table interpreting_invitation add column written_at timestamptz;
alter table interpreting_invitation add column thanked_at timestamptz;
update interpreting_invitation set written_at = sent_at
    where exists (select 1 from interpreting_link
        where interpreting_link.purpose = 'invitation' and interpreting_link.subject_id = interpreting_invitation.id);
