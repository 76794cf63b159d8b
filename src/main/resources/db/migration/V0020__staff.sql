-- People of the society's desk sign in at the same door, so they are rows of the same table; what they have no need of stays empty.
alter table member alter column birth_date drop not null;
alter table member add column role varchar(10) default 'MEMBER' not null;

alter table audit_entry add column staff_id bigint;

create table staff_invitation (
    id         bigint primary key,
    society_id bigint       not null references society (id),
    role       varchar(10)  not null,
    member_id  bigint references member (id),
    digest     varchar(120) not null unique,
    made_by    bigint references member (id),
    made_at    timestamp(6) not null,
    expires_at timestamp(6) not null,
    ended_at   timestamp(6)
);
create index staff_invitation_of_society on staff_invitation (society_id, ended_at);
create sequence staff_invitation_seq start with 50 increment by 50;
