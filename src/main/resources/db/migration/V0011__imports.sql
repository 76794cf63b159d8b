create table import_run (
    id         bigint primary key,
    public_id  varchar(32)  not null unique,
    society_id bigint       not null references society (id),
    dry_run    boolean      not null,
    state      varchar(10)  not null,
    rows_read  bigint       not null,
    accepted   bigint       not null,
    changed    bigint       not null,
    rejected   bigint       not null,
    started_at timestamp(6) not null,
    ended_at   timestamp(6)
);
create sequence import_run_seq start with 50 increment by 50;

create table import_rejection (
    id       bigint primary key,
    run_id   bigint        not null references import_run (id),
    line     bigint        not null,
    field    varchar(30)   not null,
    reason   varchar(200)  not null,
    row_text varchar(4000) not null
);
create index import_rejection_of_run on import_rejection (run_id, line);
create sequence import_rejection_seq start with 50 increment by 50;
