-- Who is told how runs end, and the messages to them. A subscriber's secret is derived from its nonce.
create table reeve.subscribers (
    id uuid primary key,
    name text not null, url text not null,
    events jsonb not null default '[]',
    enabled boolean not null default true,
    nonce text not null,
    created_on timestamptz not null
);

create table reeve.notifications (
    id uuid primary key,
    subscriber_id uuid not null references reeve.subscribers (id) on delete cascade,
    event text not null,
    payload text not null,
    state text not null default 'queued' check (state in ('queued', 'sent', 'dead')),
    attempt integer not null default 0, status integer not null default 0, error text not null default '',
    created_on timestamptz not null, due_on timestamptz not null
);
create index notifications_due on reeve.notifications (due_on) where state = 'queued';
create index notifications_created_on on reeve.notifications (created_on);
create index notifications_subscriber on reeve.notifications (subscriber_id);
