-- A first login that goes on with the phone: one two-dimensional code, read once, answered once.
create table handover (
    id           bigint primary key,
    token_digest varchar(120) not null unique,
    member_id    bigint       not null references member (id),
    epoch        integer      not null,
    sign_in      varchar(64)  not null,
    number       varchar(2)   not null,
    made_on      varchar(60)  not null,
    trusted      boolean      not null,
    asked        bigint,
    expires_at   timestamp(6) not null,
    answer       varchar(10)
);
create index handover_of_sign_in on handover (sign_in, id);
create sequence handover_seq start with 50 increment by 50;
