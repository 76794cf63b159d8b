-- Mailed links with which, after a method was passed, a password is set anew.
create table reset_link (
    id         bigint primary key,
    member_id  bigint       not null references member (id),
    epoch      integer      not null,
    address    varchar(254) not null,
    digest     varchar(120) not null unique,
    sent_at    timestamp(6) not null,
    expires_at timestamp(6) not null,
    used_at    timestamp(6)
);
create index reset_link_of_member on reset_link (member_id);
create sequence reset_link_seq start with 50 increment by 50;

-- Members who have no way left and wait for the desk; at most one WAITING of each.
create table recovery_request (
    id        bigint primary key,
    member_id bigint       not null references member (id),
    number    varchar(4)   not null,
    state     varchar(10)  not null,
    device    varchar(60)  not null,
    made_at   timestamp(6) not null
);
create index recovery_request_of_member on recovery_request (member_id, state);
create sequence recovery_request_seq start with 50 increment by 50;
