-- What a run was asked for (seed 003: TenantCreationInput), which plan of steps it takes, and who executes runs.
alter table reeve_runs add column shape text not null default 'control_plane';
alter table reeve_runs add column input text not null default '{}';

-- The rules say that a step has its effect once; the database holds them to it.
create unique index reeve_run_events_once on reeve_run_events (run_id, step) where type = 'step_succeeded';
create index reeve_run_events_at on reeve_run_events (at);
create index reeve_runs_attempt on reeve_runs (attempt, id);

create table reeve_workers (
    id text primary key,
    name text not null,
    started_on text not null,
    seen_on text not null
) without rowid;

-- Alga PSA's own six tables (seed 003), for workspaces that provision into them.
create table alga_tenants (
    tenant text primary key,
    company_name text, email text,
    created_at text, updated_at text
);
create table alga_companies (
    company_id text primary key,
    company_name text,
    tenant text references alga_tenants (tenant),
    created_at text, updated_at text
);
create index alga_companies_tenant on alga_companies (tenant);
create table alga_users (
    user_id text primary key,
    tenant text references alga_tenants (tenant),
    first_name text, last_name text, email text, password_hash text,
    created_at text, updated_at text,
    constraint alga_users_email unique (tenant, email)
);
create table alga_user_roles (
    user_id text references alga_users (user_id),
    role_id text,
    tenant text references alga_tenants (tenant),
    created_at text, updated_at text
);
create index alga_user_roles_tenant on alga_user_roles (tenant);
create table alga_tenant_email_settings (
    tenant_id text,
    email_provider text default 'resend', fallback_enabled integer default 1, tracking_enabled integer default 0,
    created_at text, updated_at text
);
create index alga_tenant_email_settings_tenant on alga_tenant_email_settings (tenant_id);
create table alga_tenant_companies (
    tenant text references alga_tenants (tenant),
    company_id text references alga_companies (company_id),
    is_default integer default 0,
    created_at text, updated_at text
);
create index alga_tenant_companies_tenant on alga_tenant_companies (tenant);
