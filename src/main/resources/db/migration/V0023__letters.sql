alter table society add column window_left integer not null default 22;
alter table society add column window_top integer not null default 12;
alter table society add column window_width integer not null default 65;
alter table society add column window_height integer not null default 24;

create table letter_batch (
    id         bigint primary key,
    society_id bigint       not null references society (id),
    staff_id   bigint       not null references member (id),
    at         timestamp(6) not null,
    output     varchar(20)  not null,
    renewed    boolean      not null,
    chosen     varchar(200) not null,
    letters    integer      not null
);
create index letter_batch_of_society on letter_batch (society_id, id);
create sequence letter_batch_seq start with 50 increment by 50;

-- Who has which letter. Ended: a newer one, another initial password or an own one took its place.
create table letter_print (
    id        bigint primary key,
    batch_id  bigint       not null references letter_batch (id),
    member_id bigint       not null references member (id),
    at        timestamp(6) not null,
    ended_at  timestamp(6)
);
create index letter_print_of_member on letter_print (member_id, ended_at);
create index letter_print_of_batch on letter_print (batch_id);
create sequence letter_print_seq start with 50 increment by 50;
