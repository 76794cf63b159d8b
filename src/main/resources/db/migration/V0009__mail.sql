create table outbox (
    id              bigint primary key,
    message_id      varchar(120)   not null unique,
    sender          varchar(254)   not null,
    sender_name     varchar(60)    not null,
    recipient       varchar(254)   not null,
    sealed          varchar(60000),
    state           varchar(10)    not null,
    attempts        integer        not null,
    created_at      timestamp(6)   not null,
    next_attempt_at timestamp(6)   not null,
    ended_at        timestamp(6),
    last_answer     varchar(500)
);
create index outbox_waiting on outbox (state, next_attempt_at);
create sequence outbox_seq start with 50 increment by 50;
