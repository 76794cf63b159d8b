-- Every key of the ring that was ever used here, without the key: what it makes of nothing tells it from another one of the
-- same name. The one that came to the front last is the one to seal with.
create table secret_key (
    id             varchar(16) primary key,
    mark           varchar(60)  not null,
    known_since    timestamp(6) not null,
    in_front_since timestamp(6),
    left_at        timestamp(6)
);

-- How many rows named which key when they were counted last; for the operator, and of no use to the product.
create table key_use (
    key_id     varchar(16)  not null,
    place      varchar(60)  not null,
    row_count  bigint       not null,
    counted_at timestamp(6) not null,
    primary key (key_id, place)
);

-- Work that one server at a time does: until when somebody has it, or when it is due.
create table chore (
    name   varchar(40) primary key,
    due_at timestamp(6) not null,
    holder varchar(43)
);
insert into chore (name, due_at) values ('keys', timestamp '2000-01-01 00:00:00');
