-- A society's file as it came, in sealed pieces that go when its run has ended; what is left says what it was.
create table import_file (
    id          bigint primary key,
    society_id  bigint       not null references society (id),
    name        varchar(120) not null,
    encoding    varchar(20)  not null,
    size_bytes  bigint       not null,
    line_count  bigint       not null,
    may_renew   boolean      not null,
    received_at timestamp(6) not null,
    emptied_at  timestamp(6)
);
create sequence import_file_seq start with 50 increment by 50;

create table import_piece (
    file_id  bigint          not null references import_file (id),
    position integer         not null,
    content  varchar(200000) not null,
    primary key (file_id, position)
);

alter table import_run add column file_id bigint references import_file (id);
alter table import_run add column staff_id bigint;
alter table import_run add column judged_on date;
alter table import_run add column added bigint default 0 not null;
alter table import_run add column settled bigint default 0 not null;
alter table import_run add column turn integer default 0 not null;
alter table import_run add column turn_began_at timestamp(6);
alter table import_run add column turn_began_with bigint default 0 not null;
alter table import_run add column beat_at timestamp(6);
alter table import_run add column runner varchar(200);
create index import_run_of_society on import_run (society_id, started_at);

-- What a file changed of whom, old and new, for the desk to look over; not everything of a large one.
create table import_change (
    run_id    bigint      not null references import_run (id),
    line      bigint      not null,
    field     varchar(30) not null,
    user_id   varchar(64) not null,
    settled   boolean     not null,
    old_value varchar(80),
    new_value varchar(80),
    primary key (run_id, line, field)
);

-- The 取込回 of whoever a file brought. Runs are never deleted; a foreign key would be looked up a million times in a row
-- that changes with every chunk, and made up a third of an import's time on PostgreSQL.
alter table member add column import_run_id bigint;
create index member_of_import on member (import_run_id, society_id);
