-- Runs of provisioning with their history, what their steps create, and webhook deliveries.
create table reeve_subscriptions (
    tenant_id text primary key references tenants (id),
    plan text not null check (plan in ('PREMIUM', 'STANDARD', 'BASIC')),
    started_on text not null
) without rowid;

create table reeve_runs (
    id text primary key,
    tenant_id text not null references tenants (id),
    plan text not null check (plan in ('PREMIUM', 'STANDARD', 'BASIC')),
    state text not null, wait_reason text not null default '',
    step text not null default '', progress integer not null default 0 check (progress between 0 and 100),
    attempt integer not null default 0,
    error text not null default '', error_name text not null default '',
    wake_at text,  -- when the engine looks again; null for never
    deadline text, -- of the callback that a waiting run needs
    cancel_reason text not null default '', cancelled_by text not null default '',
    nonce text not null default '', context text not null default '',
    password_taken integer not null default 0,
    owner text not null default '', lease_until text, fence integer not null default 0,
    created_on text not null, modified_on text not null, finished_on text, created_by text not null
);
create index reeve_runs_created_on on reeve_runs (created_on, id);
create index reeve_runs_due on reeve_runs (wake_at) where wake_at is not null;
create index reeve_runs_tenant on reeve_runs (tenant_id, created_on);
create index reeve_runs_state on reeve_runs (state, id);
-- A tenant has one run at a time.
create unique index reeve_runs_open on reeve_runs (tenant_id)
    where state in ('queued', 'running', 'waiting', 'rolling_back');

create table reeve_run_events (
    run_id text not null references reeve_runs (id),
    sequence integer not null,
    at text not null,
    step text not null default '', type text not null, attempt integer not null default 0,
    duration_ms integer not null default -1,
    text text not null default '', payload text not null default '{}',
    primary key (run_id, sequence)
) without rowid;

create table reeve_companies (
    company_id text primary key,
    company_name text not null,
    tenant_id text not null references tenants (id),
    created_on text not null, modified_on text not null
);
create index reeve_companies_tenant on reeve_companies (tenant_id);

create table reeve_tenant_companies (
    tenant_id text not null references tenants (id),
    company_id text not null references reeve_companies (company_id),
    is_default integer not null default 0,
    created_on text not null,
    primary key (tenant_id, company_id)
) without rowid;

create table reeve_users (
    user_id text primary key,
    tenant_id text not null references tenants (id),
    first_name text not null, last_name text not null, email text not null,
    password_hash text not null,
    created_on text not null, modified_on text not null,
    constraint reeve_users_email unique (tenant_id, email)
);

create table reeve_user_roles (
    user_id text not null references reeve_users (user_id),
    role_id text not null,
    tenant_id text not null references tenants (id),
    created_on text not null,
    primary key (user_id, role_id)
) without rowid;

create table reeve_tenant_email_settings (
    tenant_id text primary key references tenants (id),
    email_provider text not null default 'smtp',
    fallback_enabled integer not null default 1, tracking_enabled integer not null default 0,
    created_on text not null
) without rowid;

create table reeve_deliveries (
    id text primary key,
    direction text not null check (direction in ('in', 'out')),
    outcome text not null,
    tenant_id text not null default '',
    method text not null, url text not null,
    request_headers text not null default '[]', request_body blob not null,
    status integer not null default 0,
    response_headers text not null default '[]', response_body blob not null,
    remote text not null default '', reason text not null default '',
    duration_ms integer not null default 0,
    at text not null
);
create index reeve_deliveries_at on reeve_deliveries (at, id);
create index reeve_deliveries_tenant on reeve_deliveries (tenant_id, at);

-- A signature counts once.
create table reeve_used_signatures (
    signature_hash text primary key,
    used_on text not null
) without rowid;
