create table password_credential (
    id   bigint primary key references credential (id),
    hash varchar(200) not null
);

-- What a letter says until the member has chosen a password. Kept as a recipe, never as a hash to make at import.
create table initial_password (
    member_id  bigint primary key references member (id),
    kind       varchar(10)  not null,
    recipe     varchar(200) not null,
    issued_at  timestamp(6) not null,
    expires_at timestamp(6) not null
);
