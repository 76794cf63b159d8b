create table totp_credential (
    id        bigint primary key references credential (id),
    seed      varchar(200) not null,
    last_step bigint       not null
);
