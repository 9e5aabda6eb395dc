-- Runs of provisioning with their history, what their steps create, and webhook deliveries.
create table reeve.subscriptions (
    tenant_id uuid primary key,
    plan text not null check (plan in ('PREMIUM', 'STANDARD', 'BASIC')),
    started_on timestamptz not null
);

create table reeve.runs (
    id uuid primary key,
    tenant_id uuid not null,
    plan text not null check (plan in ('PREMIUM', 'STANDARD', 'BASIC')),
    state text not null, wait_reason text not null default '',
    step text not null default '', progress integer not null default 0 check (progress between 0 and 100),
    attempt integer not null default 0,
    error text not null default '', error_name text not null default '',
    wake_at timestamptz,  -- when the engine looks again; null for never
    deadline timestamptz, -- of the callback that a waiting run needs
    cancel_reason text not null default '', cancelled_by text not null default '',
    nonce text not null default '', context text not null default '',
    password_taken boolean not null default false,
    owner text not null default '', lease_until timestamptz, fence bigint not null default 0,
    created_on timestamptz not null, modified_on timestamptz not null, finished_on timestamptz,
    created_by text not null
);
create index runs_created_on on reeve.runs (created_on, id);
create index runs_due on reeve.runs (wake_at) where wake_at is not null;
create index runs_tenant on reeve.runs (tenant_id, created_on);
create index runs_state on reeve.runs (state, id);
-- A tenant has one run at a time.
create unique index runs_open on reeve.runs (tenant_id)
    where state in ('queued', 'running', 'waiting', 'rolling_back');

create table reeve.run_events (
    run_id uuid not null references reeve.runs (id),
    sequence bigint not null,
    at timestamptz not null,
    step text not null default '', type text not null, attempt integer not null default 0,
    duration_ms bigint not null default -1,
    text text not null default '', payload jsonb not null default '{}',
    primary key (run_id, sequence)
);

create table reeve.companies (
    company_id uuid primary key,
    company_name text not null,
    tenant_id uuid not null,
    created_on timestamptz not null, modified_on timestamptz not null
);
create index companies_tenant on reeve.companies (tenant_id);

create table reeve.tenant_companies (
    tenant_id uuid not null,
    company_id uuid not null references reeve.companies (company_id),
    is_default boolean not null default false,
    created_on timestamptz not null,
    primary key (tenant_id, company_id)
);

create table reeve.users (
    user_id uuid primary key,
    tenant_id uuid not null,
    first_name text not null, last_name text not null, email text not null,
    password_hash text not null,
    created_on timestamptz not null, modified_on timestamptz not null,
    constraint users_email unique (tenant_id, email)
);

create table reeve.user_roles (
    user_id uuid not null references reeve.users (user_id),
    role_id text not null,
    tenant_id uuid not null,
    created_on timestamptz not null,
    primary key (user_id, role_id)
);

create table reeve.tenant_email_settings (
    tenant_id uuid primary key,
    email_provider text not null default 'smtp',
    fallback_enabled boolean not null default true, tracking_enabled boolean not null default false,
    created_on timestamptz not null
);

create table reeve.deliveries (
    id uuid primary key,
    direction text not null check (direction in ('in', 'out')),
    outcome text not null,
    tenant_id text not null default '',
    method text not null, url text not null,
    request_headers json not null default '[]', request_body bytea not null,
    status integer not null default 0,
    response_headers json not null default '[]', response_body bytea not null,
    remote text not null default '', reason text not null default '',
    duration_ms bigint not null default 0,
    at timestamptz not null
);
create index deliveries_at on reeve.deliveries (at, id);
create index deliveries_tenant on reeve.deliveries (tenant_id, at);

-- A signature counts once.
create table reeve.used_signatures (
    signature_hash text primary key,
    used_on timestamptz not null
);
