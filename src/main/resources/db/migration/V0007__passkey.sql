create table passkey_credential (
    id              bigint primary key references credential (id),
    credential_id   varchar(1400)  not null unique,
    attested_data   varchar(16000) not null,
    aaguid          varchar(36)    not null,
    transports      varchar(120)   not null,
    sign_count      bigint         not null,
    backup_eligible boolean        not null,
    backed_up       boolean        not null
);

-- WebAuthn exchanges that were begun and not answered yet.
create table ceremony (
    challenge  varchar(64) primary key,
    purpose    varchar(10)  not null,
    member_id  bigint       not null references member (id),
    sign_in    varchar(64)  not null,
    expires_at timestamp(6) not null
);
create index ceremony_expiry on ceremony (expires_at);
