-- The beginning of a name is a range of an index only where letters are compared as bytes, whatever the database was made with.
alter table member alter column user_id type varchar(64) collate "C",
                   alter column name    type varchar(80) collate "C",
                   alter column kana    type varchar(80) collate "C",
                   alter column office  type varchar(80) collate "C";

-- As helpdesk.MemberSearch writes them; the id decides between equals, and lets a page begin anywhere.
create index member_by_name on member (society_id, replace(replace(name, ' ', ''), '　', ''), id);
create index member_by_kana on member (society_id, replace(replace(kana, ' ', ''), '　', ''), id);

-- What is rare must not be looked for among all.
create index member_frozen on member (society_id, frozen_at) where frozen_at is not null;
create index member_suspended on member (society_id, suspended_at) where suspended_at is not null;
