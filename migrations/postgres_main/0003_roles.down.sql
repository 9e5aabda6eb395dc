drop policy reeve_append on reeve.audit_events;
drop policy reeve_read on reeve.audit_events;
drop policy reeve_others on reeve.audit_events;
alter table reeve.audit_events disable row level security;
drop policy reeve_write on main.invoices;
drop policy reeve_read on main.invoices;
drop policy reeve_others on main.invoices;
alter table main.invoices disable row level security;
drop policy reeve_write on main.leads;
drop policy reeve_read on main.leads;
drop policy reeve_others on main.leads;
alter table main.leads disable row level security;
drop function reeve.grant_rights();
drop function reeve.is_operator();
revoke all on all tables in schema main, reeve
    from reeve_viewer, reeve_support, reeve_finance, reeve_engineer, reeve_admin;
revoke all on all functions in schema reeve
    from reeve_viewer, reeve_support, reeve_finance, reeve_engineer, reeve_admin;
do $$
begin
    if to_regnamespace('alga') is not null then
        revoke all on all tables in schema alga from reeve_admin;
        revoke usage on schema alga from reeve_admin;
    end if;
end;
$$;
revoke usage on schema main, reeve from reeve_viewer, reeve_support, reeve_finance, reeve_engineer, reeve_admin;
-- The roles belong to the whole server: one that another database uses, or that has members, stays.
do $$
declare
    name text;
begin
    foreach name in array array['reeve_viewer', 'reeve_support', 'reeve_finance', 'reeve_engineer', 'reeve_admin']
    loop
        if not exists (select from pg_auth_members m join pg_roles r on r.oid = m.roleid where r.rolname = name) then
            begin
                execute format('drop role %I', name);
            exception when dependent_objects_still_exist then
                null;
            end;
        end if;
    end loop;
end;
$$;
