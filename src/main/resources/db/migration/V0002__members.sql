create table member (
    id           bigint primary key,
    version      integer     not null,
    public_id    varchar(32) not null unique,
    society_id   bigint      not null references society (id),
    user_id      varchar(64) not null,
    symbol       varchar(20),
    number       varchar(20),
    branch       varchar(10),
    name         varchar(80),
    kana         varchar(80),
    birth_date   date        not null,
    office       varchar(80),
    email        varchar(254),
    leaves_on    date,
    suspended_at timestamp(6),
    onboarded_at timestamp(6),
    last_seen_at timestamp(6),
    last_seen_on varchar(60),
    epoch        integer     not null,
    created_at   timestamp(6) not null,
    unique (society_id, user_id)
);
create sequence member_seq start with 50 increment by 50;
