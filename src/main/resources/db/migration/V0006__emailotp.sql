create table emailotp_credential (
    id bigint primary key references credential (id)
);

create table email_code (
    id         bigint primary key,
    member_id  bigint       not null references member (id),
    sign_in    varchar(64)  not null,
    digest     varchar(120) not null,
    sent_at    timestamp(6) not null,
    expires_at timestamp(6) not null,
    used_at    timestamp(6),
    mail_id    bigint       not null
);
create index email_code_of_member on email_code (member_id);
create sequence email_code_seq start with 50 increment by 50;
