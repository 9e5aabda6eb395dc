-- SourceLoop tenant management 1.3.0, table for table and column for column. What SQLite has no type for: uuid and
-- timestamptz are text (ISO 8601 with milliseconds, UTC), jsonb and varchar[] are JSON text, and an amount is kept
-- exactly, as minor units.
create table addresses (
    id text primary key,
    address text, city text, state text, zip text, country text,
    created_on text not null, modified_on text not null,
    deleted integer not null default 0 check (deleted in (0, 1)), deleted_on text, deleted_by text,
    created_by text, modified_by text
);

create table leads (
    id text primary key,
    first_name text not null, last_name text not null, company_name text,
    email text not null,
    is_validated integer not null default 0 check (is_validated in (0, 1)),
    address_id text references addresses (id),
    created_on text not null, modified_on text not null,
    deleted integer not null default 0 check (deleted in (0, 1)), deleted_on text, deleted_by text,
    created_by text, modified_by text
);
create index leads_created_on on leads (created_on, id);
create index leads_name on leads (lower(last_name), id);
create index leads_company on leads (lower(coalesce(company_name, '')), id);
create index leads_email on leads (lower(email), id);
create index leads_mail_host on leads (lower(substr(email, instr(email, '@') + 1)));

create table tenants (
    id text primary key,
    name text not null,
    key text not null constraint idx_tenant_key unique,
    status integer not null default 0 check (status between 0 and 5),
    domains text not null default '[]',
    lead_id text references leads (id),
    address_id text references addresses (id),
    spoc_user_id text,
    created_on text not null, modified_on text not null,
    deleted integer not null default 0 check (deleted in (0, 1)), deleted_on text, deleted_by text,
    created_by text, modified_by text
);
create index tenants_created_on on tenants (created_on, id);
create index tenants_name on tenants (lower(name), id);
create index tenants_status on tenants (status, id);
create index tenants_lead_id on tenants (lead_id);
create unique index tenants_lead on tenants (lead_id) where deleted = 0;

create table branding_metadata (
    id text primary key,
    theme_metadata text, description text, logo text, website text,
    tenant_id text not null references tenants (id)
);
create unique index branding_metadata_tenant on branding_metadata (tenant_id);

create table contacts (
    id text primary key,
    first_name text not null, last_name text not null, email text not null, contact_type text,
    is_primary integer not null default 0 check (is_primary in (0, 1)),
    tenant_id text not null references tenants (id),
    created_on text not null, modified_on text,
    deleted integer not null default 0 check (deleted in (0, 1)), deleted_on text, deleted_by text,
    created_by text, modified_by text
);
create index contacts_tenant on contacts (tenant_id);

create table resources (
    id text primary key,
    type text not null, metadata text not null, external_identifier text not null,
    tenant_id text not null references tenants (id),
    created_on text not null, modified_on text not null,
    deleted integer not null default 0 check (deleted in (0, 1)), deleted_on text, deleted_by text,
    created_by text, modified_by text,
    constraint idx_resource_ext_id unique (external_identifier, tenant_id)
);
create index resources_tenant on resources (tenant_id);

create table invoices (
    id text primary key,
    start_date text, end_date text, due_date text,
    amount_minor integer not null,
    currency_code text not null check (length(currency_code) = 3),
    invoice_file text,
    status integer not null default 0 check (status between 0 and 2),
    tenant_id text not null references tenants (id),
    created_on text not null, modified_on text not null,
    deleted integer not null default 0 check (deleted in (0, 1)), deleted_on text, deleted_by text,
    created_by text, modified_by text
);
create index invoices_created_on on invoices (created_on, id);
create index invoices_due_date on invoices (coalesce(due_date, ''), id);
create index invoices_amount on invoices (amount_minor, id);
create index invoices_status on invoices (status, id);
create index invoices_tenant on invoices (tenant_id, id);

create table tenant_mgmt_configs (
    id text primary key,
    config_key text not null, config_value text not null,
    tenant_id text not null references tenants (id),
    created_on text not null, modified_on text not null,
    deleted integer not null default 0 check (deleted in (0, 1)), deleted_on text, deleted_by text,
    created_by text, modified_by text
);
create index tenant_mgmt_configs_tenant on tenant_mgmt_configs (tenant_id);
