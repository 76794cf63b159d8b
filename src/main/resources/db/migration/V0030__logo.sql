alter table society add column logo_edition integer default 0 not null;
alter table society add column logo_width integer default 0 not null;

-- A picture as we drew it, Base64; at most 24 KB before that.
create table society_logo (
    society_id bigint primary key references society (id),
    picture    varchar(40000) not null,
    width      integer        not null,
    height     integer        not null
);
