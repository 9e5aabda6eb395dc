-- What others change in main (SourceLoop's service, a person with psql) appears in the windows of Reeve and in its
-- audit log. Triggers only: no column, type or constraint of main changes, and whoever writes there needs no new right.
create function reeve.tell_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ids text[];
begin
    -- A Reeve tells of its own changes when it commits.
    if current_setting('reeve.instance', true) <> '' then
        return null;
    end if;
    execute format('select array(select distinct %I::text from changed limit 101)', tg_argv[1]) into ids;
    if cardinality(ids) > 0 then
        perform pg_notify('reeve', json_build_object('entity', tg_argv[0], 'ids',
            case when cardinality(ids) > 100 then '{}' else ids end)::text);
    end if;
    return null;
end;
$$;

-- Runs when the transaction commits: where a rule of Reeve has written the event, there is nothing to add.
create function reeve.audit_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    before jsonb := '{}';
    after jsonb := '{}';
    subject text;
begin
    if tg_op <> 'INSERT' then
        before := to_jsonb(old);
    end if;
    if tg_op <> 'DELETE' then
        after := to_jsonb(new);
    end if;
    subject := coalesce(after ->> tg_argv[1], before ->> tg_argv[1]);
    if exists (select from reeve.audit_events e where e.entity_id = subject and e.transaction = pg_current_xact_id()
               and e.role <> 'database') then
        return null;
    end if;
    insert into reeve.audit_events (at, actor, role, action, entity, entity_id, entity_name, before, after)
    values (now(), coalesce(nullif(current_setting('reeve.operator', true), ''), session_user), 'database',
            tg_table_name || case tg_op when 'INSERT' then '.inserted' when 'UPDATE' then '.updated' else '.deleted' end,
            tg_argv[0], subject,
            coalesce(after ->> 'name', (after ->> 'first_name') || ' ' || (after ->> 'last_name'),
                     before ->> 'name', (before ->> 'first_name') || ' ' || (before ->> 'last_name'), ''),
            (select coalesce(jsonb_object_agg(b.key, b.value), '{}') from jsonb_each(before) b
             where after -> b.key is distinct from b.value),
            (select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(after) a
             where before -> a.key is distinct from a.value));
    return null;
end;
$$;

create function reeve.audit_address() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into reeve.audit_events (at, actor, role, action, entity, entity_id, entity_name, before, after)
    select now(), coalesce(nullif(current_setting('reeve.operator', true), ''), session_user), 'database',
           'addresses.updated', o.entity, o.id::text, o.name, to_jsonb(old), to_jsonb(new)
    from (select 'lead' as entity, l.id, l.first_name || ' ' || l.last_name as name from main.leads l
          where l.address_id = new.id
          union all select 'tenant', t.id, t.name from main.tenants t where t.address_id = new.id) o
    where not exists (select from reeve.audit_events e where e.entity_id = o.id::text
                      and e.transaction = pg_current_xact_id() and e.role <> 'database');
    return null;
end;
$$;

do $$
declare
    t record;
begin
    for t in select * from (values ('leads', 'lead', 'id'), ('tenants', 'tenant', 'id'), ('invoices', 'invoice', 'id'),
                                   ('contacts', 'tenant', 'tenant_id'), ('resources', 'tenant', 'tenant_id'),
                                   ('tenant_mgmt_configs', 'tenant', 'tenant_id'),
                                   ('branding_metadata', 'tenant', 'tenant_id')) as v (name, entity, id)
    loop
        execute format('create trigger reeve_tell_insert after insert on main.%I referencing new table as changed '
                       'for each statement execute function reeve.tell_change(%L, %L)', t.name, t.entity, t.id);
        execute format('create trigger reeve_tell_update after update on main.%I referencing new table as changed '
                       'for each statement execute function reeve.tell_change(%L, %L)', t.name, t.entity, t.id);
        execute format('create trigger reeve_tell_delete after delete on main.%I referencing old table as changed '
                       'for each statement execute function reeve.tell_change(%L, %L)', t.name, t.entity, t.id);
        execute format('create constraint trigger reeve_audit after insert or update or delete on main.%I '
                       'deferrable initially deferred for each row execute function reeve.audit_change(%L, %L)',
                       t.name, t.entity, t.id);
    end loop;
end;
$$;
create constraint trigger reeve_audit after update on main.addresses
    deferrable initially deferred for each row execute function reeve.audit_address();
create index reeve_leads_address on main.leads (address_id);
create index reeve_tenants_address on main.tenants (address_id);
