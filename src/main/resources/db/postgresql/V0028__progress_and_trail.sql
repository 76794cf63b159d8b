-- Those who began and have not finished are few, and are listed by how long they stop; so are those who wait for a
-- confirmation. What is asked of the members among them is in the index.
create index onboarding_open on onboarding (started_at, member_id) where finished_at is null;
create index address_confirmation_open on address_confirmation (sent_at, member_id)
    where confirmed_at is null and replaced_at is null;
create index member_under_way on member (society_id, id) include (email, office, leaves_on)
    where onboarded_at is null and role = 'MEMBER';

-- The trail only grows, whoever is connected (ASVS 16.4.2). Its owner could drop the trigger; docs/operations.md says
-- how the application is kept from being the owner.
create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only';
end
$$;
create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function audit_entry_stays();
