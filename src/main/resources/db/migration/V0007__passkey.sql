create table passkey_credential (
    id              bigint primary key references credential (id),
    credential_id   varchar(1400) not null unique,
    attested_data   varchar(6000) not null,
    sign_count      bigint        not null,
    backup_eligible boolean       not null,
    backed_up       boolean       not null,
    transports      varchar(120)  not null,
    aaguid          varchar(36)   not null
);

create table ceremony (
    challenge  varchar(64) primary key,
    member_id  bigint references member (id),
    purpose    varchar(10)  not null,
    session    varchar(64)  not null,
    expires_at timestamp(6) not null
);
