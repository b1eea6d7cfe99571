-- The language in which somebody read what they agreed to, when they filled in the form.
alter table interpreting_interest add column read_in text not null default 'de';
