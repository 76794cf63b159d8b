-- Where a society hears that a member stopped the use; without it, the sender hears.
alter table society add column desk_address varchar(254);

-- 身に覚えがない場合: the member's own stop, apart from the society's suspended_at.
alter table member add column frozen_at timestamp(6);

-- An address that replaces another: which one, and in which epoch it was asked for.
alter table address_confirmation add column replaces varchar(254);
alter table address_confirmation add column epoch integer;

-- One for each notice: the link that freezes the account. Kept as a fingerprint.
create table freeze_link (
    id          bigint primary key,
    member_id   bigint       not null references member (id),
    fingerprint varchar(43)  not null unique,
    expires_at  timestamp(6) not null,
    spent_at    timestamp(6)
);
create index freeze_link_of_member on freeze_link (member_id);
create sequence freeze_link_seq start with 50 increment by 50;
