-- Creation of many tenants from a file: the engines release the rows of a running batch one after the other.
create table reeve_batches (
    id text primary key,
    name text not null,
    state text not null check (state in ('running', 'paused', 'done')),
    per_minute integer not null default 0,
    next_on text not null, -- when the next row may be released
    created_on text not null, created_by text not null
);
create index reeve_batches_next on reeve_batches (next_on) where state = 'running';

create table reeve_batch_rows (
    batch_id text not null references reeve_batches (id),
    row_number integer not null,
    input text not null,
    state text not null default 'pending' check (state in ('pending', 'started', 'refused')),
    tenant_id text, run_id text references reeve_runs (id),
    error text not null default '',
    primary key (batch_id, row_number)
) without rowid;
create index reeve_batch_rows_pending on reeve_batch_rows (batch_id, row_number) where state = 'pending';
