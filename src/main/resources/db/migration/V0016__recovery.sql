-- A sheet of recovery codes is a credential; each code is used once.
create table recovery_credential (
    id bigint primary key references credential (id)
);

create table recovery_code (
    id            bigint primary key,
    credential_id bigint       not null references recovery_credential (id),
    digest        varchar(120) not null,
    used_at       timestamp(6)
);
create index recovery_code_of_sheet on recovery_code (credential_id);
create sequence recovery_code_seq start with 50 increment by 50;
