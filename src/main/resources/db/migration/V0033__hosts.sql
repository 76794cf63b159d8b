-- a host is compared as browsers send it: in lower case, without scheme and port
update society set host = lower(host) where host is not null;
alter table society add constraint society_host_is_a_name
    check (host = lower(host) and position(':' in host) = 0 and position('/' in host) = 0
           and position('_' in host) = 0 and position(' ' in host) = 0);
