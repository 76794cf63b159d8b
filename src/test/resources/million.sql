-- A society in the middle of its roll-out: how far member i has come follows from share, everything else from turn.
create temp table person as
select i, ((i::bigint * 2654435761) % 1000003) / 1000003.0 as share, ((i::bigint * 40503) % 65537) / 65537.0 as turn
from generate_series(1, 1000000) i;

insert into member (id, version, public_id, society_id, user_id, symbol, number, branch, name, kana, birth_date, office, email, onboarded_at, epoch, created_at, role)
select 1000 + i, 1, 'p' || i, 1, 'K' || (5000000 + i), (1000 + i % 300)::text, i::text, '00', '試験 ' || i, 'シケン', date '1970-01-01' + (i % 15000),
       '営業所' || (turn * 200)::int, case when share < 0.651 then 'm' || i || '@example.jp' end,
       case when share < 0.631 then localtimestamp end, 1, timestamp '2026-11-01' + i * interval '1 millisecond', 'MEMBER'
from person;

insert into onboarding (member_id, version, started_at, birth_date_at, method, method_chosen_at, finished_at, browser)
select 1000 + i, 1, timestamp '2026-11-02' + turn * interval '10 days', case when share < 0.729 then timestamp '2026-11-02' + turn * interval '10 days' end,
       case when share < 0.645 then (array['passkey', 'totp', 'emailotp'])[1 + i % 3] end, case when share < 0.645 then timestamp '2026-11-12' end,
       case when share < 0.631 then timestamp '2026-11-12' end, (array['Safari', 'Chrome', 'Edge'])[1 + i % 3]
from person where share < 0.746;

insert into terms_consent (id, member_id, terms_id, accepted_at)
select 1000 + i, 1000 + i, 1, timestamp '2026-11-03' + turn * interval '10 days' from person where share < 0.726;

insert into address_confirmation (id, member_id, address, link_digest, code_digest, asked_from, sent_at, expires_at, confirmed_at, mail_id, epoch)
select 1000 + i, 1000 + i, 'm' || i || '@' || (array['docomo.ne.jp', 'docomo.ne.jp', 'ezweb.ne.jp', 'gmail.com', 'yahoo.co.jp'])[1 + i % 5], 'l' || i, 'c', 'x',
       timestamp '2026-11-04' + turn * interval '10 days', timestamp '2026-11-05', case when share < 0.651 then timestamp '2026-11-05' end, 1000 + i, 0
from person where share < 0.716;

insert into outbox (id, message_id, sender, sender_name, recipient, state, attempts, created_at, next_attempt_at, ended_at)
select 1000 + i, 'x' || i, 'a@b', 'k', 'm' || i || '@x.jp', (array['SENT', 'SENT', 'WAITING', 'REFUSED'])[1 + i % 4], 1, localtimestamp, localtimestamp, localtimestamp
from person where share < 0.716;

insert into credential (id, version, method, member_id, state, bound_at)
select 1000 + i, 1, 'password', 1000 + i, 'ACTIVE', timestamp '2026-11-12' from person where share < 0.640;
insert into credential (id, version, method, member_id, state, bound_at)
select 2000000 + i, 1, 'totp', 1000 + i, 'ACTIVE', timestamp '2026-11-12' from person where share < 0.631;

insert into audit_entry (id, at, event, member_id, staff_id, society_id, source, detail)
select 3 * i + k, timestamp '2026-01-01' + (3 * i + k) * interval '9 seconds',
       case when (3 * i + k) % 100003 = 0 then 'PasskeyDoubted' when k = 0 then 'SignedIn' else 'AttemptMade' end, 1000 + i,
       case when i % 1000 = 0 then 1001 end, 1, '203.0.113.' || (i % 250), 'password PASSED'
from person cross join generate_series(0, 2) k;
