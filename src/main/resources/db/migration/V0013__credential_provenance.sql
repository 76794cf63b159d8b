-- On which device a credential was set up, in words.
alter table credential add column bound_on varchar(60);
