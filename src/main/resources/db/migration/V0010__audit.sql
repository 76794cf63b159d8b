create table audit_entry (
    id        bigint primary key,
    at        timestamp(6)  not null,
    event     varchar(60)   not null,
    member_id bigint,
    source    varchar(60)   not null,
    detail    varchar(1000) not null
);
create index audit_of_member on audit_entry (member_id, at);
create sequence audit_entry_seq start with 50 increment by 50;
