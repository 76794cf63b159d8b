-- The facts from which the step is derived; nothing here says which step a member is on.
create table onboarding (
    member_id         bigint primary key references member (id),
    version           integer not null,
    started_at        timestamp(6) not null,
    birth_date_at     timestamp(6),
    method            varchar(20),
    method_chosen_at  timestamp(6),
    finished_at       timestamp(6)
);

create table terms_consent (
    id          bigint primary key,
    member_id   bigint not null references member (id),
    terms_id    bigint not null references terms (id),
    accepted_at timestamp(6) not null,
    unique (member_id, terms_id)
);
create sequence terms_consent_seq start with 50 increment by 50;

create table address_confirmation (
    id           bigint primary key,
    member_id    bigint       not null references member (id),
    address      varchar(254) not null,
    link_digest  varchar(120) not null unique,
    code_digest  varchar(120) not null,
    asked_from   varchar(60)  not null,
    sent_at      timestamp(6) not null,
    expires_at   timestamp(6) not null,
    confirmed_at timestamp(6),
    replaced_at  timestamp(6),
    mail_id      bigint       not null
);
create index address_confirmation_of_member on address_confirmation (member_id);
create sequence address_confirmation_seq start with 50 increment by 50;
