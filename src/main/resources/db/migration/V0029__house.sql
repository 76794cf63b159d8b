-- What is the society's own now changes by hand of its staff, of two of them at once perhaps.
alter table society add column version integer default 0 not null;
alter table society add column hue integer;
alter table terms add column version integer default 0 not null;
alter table tile add column version integer default 0 not null;
alter table notice add column version integer default 0 not null;
alter table notice add column ends_on date;
alter table notice add column office varchar(80);
alter table notice add column withdrawn_at timestamp(6);
create index notice_of_society on notice (society_id, published_on);
create index tile_of_society on tile (society_id, position);

-- Rows that were inserted by hand have small numbers.
alter sequence terms_seq restart with 1000050;
alter sequence tile_seq restart with 1000050;
alter sequence notice_seq restart with 1000050;
