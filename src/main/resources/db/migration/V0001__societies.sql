create table society (
    id                 bigint primary key,
    host               varchar(253) unique,
    service_name       varchar(60)  not null,
    society_name       varchar(60)  not null,
    page_name          varchar(60)  not null,
    sender             varchar(254) not null,
    telephone          varchar(40)  not null,
    hours              varchar(60)  not null,
    guessable_password boolean      not null default false,
    initial_pattern    varchar(60)  not null default '{symbol}{number}{yyyyMMdd}',
    initial_days       integer      not null default 21,
    straight_on        boolean      not null default true,
    methods            varchar(120) not null default ''
);
create sequence society_seq start with 50 increment by 50;

create table terms (
    id          bigint primary key,
    society_id  bigint        not null references society (id),
    edition     integer       not null,
    binds_from  date          not null,
    main_points varchar(2000) not null,
    body        varchar(60000) not null,
    unique (society_id, edition)
);
create sequence terms_seq start with 50 increment by 50;

create table tile (
    id         bigint primary key,
    society_id bigint       not null references society (id),
    position   integer      not null,
    name       varchar(60)  not null,
    icon       varchar(20)  not null,
    address    varchar(500) not null,
    closed     varchar(120)
);
create sequence tile_seq start with 50 increment by 50;

create table notice (
    id           bigint primary key,
    society_id   bigint       not null references society (id),
    published_on date         not null,
    title        varchar(120) not null,
    body         varchar(20000) not null
);
create sequence notice_seq start with 50 increment by 50;
