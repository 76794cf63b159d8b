-- What is looked for every night: pages that ask for a mail name it, and the two tables that grow with every sign-in.
create index address_confirmation_of_mail on address_confirmation (mail_id);
create index email_code_of_mail on email_code (mail_id);
create index outbox_ended on outbox (ended_at);
create index open_session_began on open_session (began_at);

insert into chore (name, due_at) values ('housekeeping', timestamp '2000-01-01 00:00:00');
