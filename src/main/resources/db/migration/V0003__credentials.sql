create table credential (
    id           bigint primary key,
    version      integer      not null,
    method       varchar(20)  not null,
    member_id    bigint       not null references member (id),
    state        varchar(10)  not null,
    label        varchar(60),
    bound_at     timestamp(6) not null,
    last_used_at timestamp(6)
);
create index credential_of_member on credential (member_id, method);
create sequence credential_seq start with 50 increment by 50;

-- One row for whatever failures are counted against: a member's method, a source, a 記号, everybody.
create table attempt_count (
    subject       varchar(120) primary key,
    failures      integer      not null,
    window_start  timestamp(6) not null,
    blocked_until timestamp(6)
);
