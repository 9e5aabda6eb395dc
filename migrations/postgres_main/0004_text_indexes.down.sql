drop index main.reeve_leads_text, main.reeve_invoices_text;
-- Somebody else's extension is somewhere else, and one that others use by now stays.
do $$
begin
    if exists (select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
               where e.extname = 'pg_trgm' and n.nspname = 'reeve') then
        drop extension pg_trgm;
    end if;
exception when dependent_objects_still_exist then
    null;
end;
$$;
