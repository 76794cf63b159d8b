-- Where a member is signed in: what they see and end, one by one. The id opens nothing.
create table open_session (
    id        varchar(43) primary key,
    member_id bigint       not null references member (id),
    epoch     integer      not null,
    device    varchar(60)  not null,
    began_at  timestamp(6) not null,
    seen_at   timestamp(6) not null,
    ended_at  timestamp(6),
    proved    varchar(200) not null,
    proved_at timestamp(6) not null
);
create index open_session_of_member on open_session (member_id, began_at);
