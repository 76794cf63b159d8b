-- Whether resetting a member's methods, and what comes near to it, takes two of the staff.
alter table society add column second_person boolean default false not null;

-- What the desk did for a member, or asked a second person to allow: who, for whom, how they were known, and why.
create table remedy (
    id            bigint primary key,
    member_id     bigint       not null references member (id),
    kind          varchar(20)  not null,
    identified    varchar(20)  not null,
    reason        varchar(200) not null,
    address       varchar(254),
    with_password boolean      not null,
    state         varchar(10)  not null,
    asked_by      bigint       not null references member (id),
    asked_at      timestamp(6) not null,
    expires_at    timestamp(6) not null,
    decided_by    bigint references member (id),
    decided_at    timestamp(6)
);
create index remedy_of_member on remedy (member_id, state);
create index remedy_waiting on remedy (state, expires_at);
create sequence remedy_seq start with 50 increment by 50;

create index recovery_request_waiting on recovery_request (state, made_at);

-- The desk finds members by these. What takes an expression or a collation is only on PostgreSQL (V0026).
create index member_by_number on member (society_id, symbol, number);
create index member_by_office on member (society_id, office, id);
