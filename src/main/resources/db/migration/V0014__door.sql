-- Challenges of the door that were answered: they are not kept when they are made, so that whoever
-- only looks at the door writes nothing, but each is taken once.
create table answered_challenge (
    challenge  varchar(64) primary key,
    expires_at timestamp(6) not null
);
create index answered_challenge_expiry on answered_challenge (expires_at);

-- The step of a code that came from a wrong clock and was said to: it opens nothing any more.
alter table totp_credential add column told_step bigint;

-- Members who were invited to a stronger method and said "later": since when, and how often.
create table invitation (
    member_id    bigint primary key references member (id),
    postponed_at timestamp(6) not null,
    times        integer      not null
);
