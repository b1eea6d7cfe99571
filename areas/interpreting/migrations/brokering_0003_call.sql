-- Since when whoever agreed and has no mail is to be told by telephone that one meets elsewhere or asks for somebody else there.
alter table interpreting_disclosure add column call_since timestamptz;
