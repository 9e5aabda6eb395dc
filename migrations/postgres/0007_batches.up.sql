-- Creation of many tenants from a file: the engines release the rows of a running batch one after the other.
create table reeve.batches (
    id uuid primary key,
    name text not null,
    state text not null check (state in ('running', 'paused', 'done')),
    per_minute integer not null default 0,
    next_on timestamptz not null, -- when the next row may be released
    created_on timestamptz not null, created_by text not null
);
create index batches_next on reeve.batches (next_on) where state = 'running';

create table reeve.batch_rows (
    batch_id uuid not null references reeve.batches (id),
    row_number integer not null,
    input jsonb not null,
    state text not null default 'pending' check (state in ('pending', 'started', 'refused')),
    tenant_id uuid, run_id uuid references reeve.runs (id),
    error text not null default '',
    primary key (batch_id, row_number)
);
create index batch_rows_pending on reeve.batch_rows (batch_id, row_number) where state = 'pending';
