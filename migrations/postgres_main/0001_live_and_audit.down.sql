drop index main.reeve_tenants_address;
drop index main.reeve_leads_address;
drop trigger reeve_audit on main.addresses;
do $$
declare
    name text;
begin
    foreach name in array array['leads', 'tenants', 'invoices', 'contacts', 'resources', 'tenant_mgmt_configs',
                                'branding_metadata']
    loop
        execute format('drop trigger reeve_audit on main.%I', name);
        execute format('drop trigger reeve_tell_delete on main.%I', name);
        execute format('drop trigger reeve_tell_update on main.%I', name);
        execute format('drop trigger reeve_tell_insert on main.%I', name);
    end loop;
end;
$$;
drop function reeve.audit_address();
drop function reeve.audit_change();
drop function reeve.tell_change();
