-- Five group roles, and what each may do: an operator's login is made a member of one (grant reeve_support to ada).
-- Roles that have nothing to do with Reeve keep every right that they have, on every row.
do $$
declare
    name text;
begin
    foreach name in array array['reeve_viewer', 'reeve_support', 'reeve_finance', 'reeve_engineer', 'reeve_admin']
    loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I nologin', name);
        end if;
    end loop;
end;
$$;

-- Whether the one who asks is an operator of Reeve; everybody else is none of these policies' business.
create function reeve.is_operator() returns boolean language sql stable as $$
    select pg_has_role(current_user, 'reeve_viewer', 'member') or pg_has_role(current_user, 'reeve_support', 'member')
        or pg_has_role(current_user, 'reeve_finance', 'member') or pg_has_role(current_user, 'reeve_engineer', 'member')
        or pg_has_role(current_user, 'reeve_admin', 'member')
$$;

-- Called again after every migration, so that what it makes is covered.
create function reeve.grant_rights() returns void language plpgsql as $grants$
begin
    grant usage on schema main, reeve to reeve_viewer, reeve_support, reeve_finance, reeve_engineer, reeve_admin;

    grant select on main.tenants, main.addresses, main.contacts, main.resources, main.tenant_mgmt_configs,
        main.branding_metadata to reeve_viewer, reeve_support, reeve_finance, reeve_engineer, reeve_admin;
    grant select on main.leads to reeve_viewer, reeve_support, reeve_engineer, reeve_admin;
    grant select on main.invoices to reeve_viewer, reeve_finance, reeve_admin;
    grant insert, update on main.leads, main.addresses to reeve_support, reeve_admin;
    grant insert, update on main.invoices to reeve_finance, reeve_admin;
    grant insert, update, delete on main.tenants, main.contacts, main.resources, main.tenant_mgmt_configs,
        main.branding_metadata to reeve_admin;

    -- What is not named below can be read by everybody and written by admins.
    grant select on all tables in schema reeve to reeve_viewer, reeve_support, reeve_finance, reeve_engineer;
    grant select, insert, update, delete on all tables in schema reeve to reeve_admin;
    revoke update, delete on reeve.audit_events, reeve.migrations from reeve_admin;
    revoke insert on reeve.migrations from reeve_admin;
    grant insert on reeve.audit_events to reeve_support, reeve_finance, reeve_engineer, reeve_admin;

    -- Password hashes and verification keys are for those who make them.
    revoke select on reeve.users, reeve.lead_tokens from reeve_viewer, reeve_support, reeve_finance, reeve_engineer;
    grant select, insert, update on reeve.lead_tokens to reeve_support;
    -- Mails go to leads, with their names and addresses.
    revoke select on reeve.outbox from reeve_finance;
    grant insert, update on reeve.outbox to reeve_support;
    -- Deliveries hold what tenants' systems sent.
    revoke select on reeve.deliveries, reeve.used_signatures from reeve_viewer, reeve_support, reeve_finance;
    grant insert on reeve.deliveries to reeve_engineer;
    -- Alga PSA's tables, where Reeve provisions into them.
    if to_regnamespace('alga') is not null then
        grant usage on schema alga to reeve_admin;
        grant select, insert, update, delete on all tables in schema alga to reeve_admin;
    end if;
    grant execute on all functions in schema reeve to reeve_viewer, reeve_support, reeve_finance, reeve_engineer,
        reeve_admin;
    revoke execute on function reeve.grant_rights() from public, reeve_viewer, reeve_support, reeve_finance,
        reeve_engineer, reeve_admin;
end;
$grants$;
select reeve.grant_rights();

-- Even a grant by mistake opens neither leads to finance nor invoices to support; a deleted row is for its writers.
alter table main.leads enable row level security;
create policy reeve_others on main.leads using (not reeve.is_operator()) with check (not reeve.is_operator());
create policy reeve_read on main.leads for select to reeve_viewer, reeve_engineer using (not deleted);
create policy reeve_write on main.leads to reeve_support, reeve_admin using (true) with check (true);

alter table main.invoices enable row level security;
create policy reeve_others on main.invoices using (not reeve.is_operator()) with check (not reeve.is_operator());
create policy reeve_read on main.invoices for select to reeve_viewer using (not deleted);
create policy reeve_write on main.invoices to reeve_finance, reeve_admin using (true) with check (true);

-- An operator writes history in no other name than the one that the session has.
alter table reeve.audit_events enable row level security;
create policy reeve_others on reeve.audit_events using (not reeve.is_operator()) with check (not reeve.is_operator());
create policy reeve_read on reeve.audit_events for select
    to reeve_viewer, reeve_support, reeve_finance, reeve_engineer, reeve_admin using (true);
create policy reeve_append on reeve.audit_events for insert
    to reeve_support, reeve_finance, reeve_engineer, reeve_admin
    with check (actor = current_setting('reeve.operator', true));
