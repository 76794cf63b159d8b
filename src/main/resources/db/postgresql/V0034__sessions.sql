-- Liberty's sessions, where there is more than one server (shared-sessions.xml). Liberty makes the very same at its start
-- where it may; here it is for a user who may not, and for all that Liberty leaves out.
create table if not exists sessions (
    id              varchar(128) not null,
    propid          varchar(128) not null,
    appname         varchar(128) not null,
    listenercnt     smallint,
    lastaccess      bigint,
    creationtime    bigint,
    maxinactivetime integer,
    username        varchar(255),
    small           bytea,
    medium          bytea,
    large           bytea
);
create unique index if not exists sess_index on sessions (id, propid, appname);

-- A row changes with every click and lives for an hour: room beside it, so that a change stays on its page.
alter table sessions set (fillfactor = 50);
