-- In which browser a member began, for whoever looks where others get stuck.
alter table onboarding add column browser varchar(30);

-- Counting a society's members, and those who have finished, without touching the table.
create index member_funnel on member (society_id, role, office, onboarded_at, leaves_on);

-- Whose entry it is, so that no society sees another's. Empty where nobody could tell.
alter table audit_entry add column society_id bigint;
update audit_entry set society_id =
    (select m.society_id from member m where m.id = coalesce(audit_entry.member_id, audit_entry.staff_id));
create index audit_of_society on audit_entry (society_id, at, id);
create index audit_of_event on audit_entry (society_id, event, at, id);
create index audit_of_staff on audit_entry (staff_id, at);
