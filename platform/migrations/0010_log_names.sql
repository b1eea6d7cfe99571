-- Names stand beside the log, not in it: an entry seals the hash of a name and of a random salt.
-- A name can go without a break in the chain, and nobody can guess it from the hash. The column
-- actor_name of audit_entry is emptied when the log is sealed anew, and dropped in a later release.
alter table audit_entry add column actor_seal text not null default '';
create table audit_name (
    seal text primary key,
    account_id uuid,
    name text not null,
    salt text not null,
    last_used_at timestamptz not null
);
create index audit_name_account on audit_name (account_id);
create index audit_entry_actor on audit_entry (actor_id);
