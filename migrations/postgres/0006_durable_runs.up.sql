-- What a run was asked for (seed 003: TenantCreationInput), which plan of steps it takes, and who executes runs.
alter table reeve.runs add column shape text not null default 'control_plane';
alter table reeve.runs add column input jsonb not null default '{}';

-- The rules say that a step has its effect once; the database holds them to it.
create unique index run_events_once on reeve.run_events (run_id, step) where type = 'step_succeeded';
create index run_events_at on reeve.run_events (at);
create index runs_attempt on reeve.runs (attempt, id);

create table reeve.workers (
    id uuid primary key,
    name text not null,
    started_on timestamptz not null,
    seen_on timestamptz not null
);

-- Alga PSA's own six tables (seed 003), for workspaces that provision into them.
create schema if not exists alga;
create table alga.tenants (
    tenant varchar primary key,
    company_name varchar, email varchar,
    created_at timestamp, updated_at timestamp
);
create table alga.companies (
    company_id varchar primary key,
    company_name varchar,
    tenant varchar references alga.tenants (tenant),
    created_at timestamp, updated_at timestamp
);
create index companies_tenant on alga.companies (tenant);
create table alga.users (
    user_id varchar primary key,
    tenant varchar references alga.tenants (tenant),
    first_name varchar, last_name varchar, email varchar, password_hash varchar,
    created_at timestamp, updated_at timestamp,
    constraint users_email unique (tenant, email)
);
create table alga.user_roles (
    user_id varchar references alga.users (user_id),
    role_id varchar,
    tenant varchar references alga.tenants (tenant),
    created_at timestamp, updated_at timestamp
);
create index user_roles_tenant on alga.user_roles (tenant);
create table alga.tenant_email_settings (
    tenant_id varchar,
    email_provider varchar default 'resend', fallback_enabled boolean default true, tracking_enabled boolean default false,
    created_at timestamp, updated_at timestamp
);
create index tenant_email_settings_tenant on alga.tenant_email_settings (tenant_id);
create table alga.tenant_companies (
    tenant varchar references alga.tenants (tenant),
    company_id varchar references alga.companies (company_id),
    is_default boolean default false,
    created_at timestamp, updated_at timestamp
);
create index tenant_companies_tenant on alga.tenant_companies (tenant);
