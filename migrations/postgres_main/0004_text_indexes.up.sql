-- Trigram indexes for the text filters of long lists, so that a word is found in a million rows without reading them
-- all. They need the extension pg_trgm, which comes with PostgreSQL; unless it is there already, it is made in Reeve's
-- own schema. While they are made, main takes no writes: a minute or two for a million rows.
do $$
declare
    -- As the filters fold, by what the database's own locale knows.
    folded text := case when lower('Ä') = 'ä' or not exists (select from pg_collation where collname = 'und-x-icu')
        then 'lower(%s) ' else 'lower(%s collate "und-x-icu") ' end;
    class text;
begin
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        create extension pg_trgm schema reeve;
    end if;
    select format('%I.gin_trgm_ops', n.nspname) into class
        from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm';
    execute 'create index reeve_leads_text on main.leads using gin ('
        || format(folded, 'first_name') || class || ', ' || format(folded, 'last_name') || class || ', '
        || format(folded, 'company_name') || class || ', ' || format(folded, 'email') || class || ')';
    execute 'create index reeve_invoices_text on main.invoices using gin ('
        || format(folded, '(''INV-'' || cast(id as text))') || class || ', '
        || format(folded, 'currency_code') || class || ')';
end;
$$;
