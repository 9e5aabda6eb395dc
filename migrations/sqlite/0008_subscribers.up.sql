-- Who is told how runs end, and the messages to them. A subscriber's secret is derived from its nonce.
create table reeve_subscribers (
    id text primary key,
    name text not null, url text not null,
    events text not null default '[]',
    enabled integer not null default 1,
    nonce text not null,
    created_on text not null
);

create table reeve_notifications (
    id text primary key,
    subscriber_id text not null references reeve_subscribers (id) on delete cascade,
    event text not null,
    payload text not null,
    state text not null default 'queued' check (state in ('queued', 'sent', 'dead')),
    attempt integer not null default 0, status integer not null default 0, error text not null default '',
    created_on text not null, due_on text not null
);
create index reeve_notifications_due on reeve_notifications (due_on) where state = 'queued';
create index reeve_notifications_created_on on reeve_notifications (created_on);
create index reeve_notifications_subscriber on reeve_notifications (subscriber_id);
