-- What Reeve adds for every operator of the workspace: identity and settings, audit log, mail, verification keys.
create table reeve_meta (
    key text primary key,
    value text not null
) without rowid;

create table reeve_settings (
    key text primary key,
    value text not null
) without rowid;

create table reeve_audit_events (
    sequence integer primary key autoincrement,
    at text not null,
    actor text not null, role text not null,
    action text not null,
    entity text not null, entity_id text not null, entity_name text not null,
    reason text not null default '',
    before text not null default '{}', after text not null default '{}'
);
create index reeve_audit_events_entity on reeve_audit_events (entity_id, sequence);
create index reeve_audit_events_at on reeve_audit_events (at);
-- Nobody changes history, the program included.
create trigger reeve_audit_events_keep before update on reeve_audit_events
begin
    select raise(abort, 'audit events are never changed');
end;
create trigger reeve_audit_events_stay before delete on reeve_audit_events
begin
    select raise(abort, 'audit events are never deleted');
end;

-- The key of a verification link is derived from the nonce; only its SHA-256 is compared.
create table reeve_lead_tokens (
    lead_id text primary key references leads (id),
    nonce text not null,
    key_hash text not null,
    expires_on text not null
) without rowid;

create table reeve_outbox (
    id text primary key,
    recipient text not null, template text not null, variables text not null, subject text not null,
    state text not null default 'queued', attempt integer not null default 0, error text not null default '',
    about text not null, about_id text not null,
    created_on text not null, due_on text not null, sent_on text
);
create index reeve_outbox_created_on on reeve_outbox (created_on, id);
create index reeve_outbox_due on reeve_outbox (due_on) where state in ('queued', 'sending');
create index reeve_outbox_about on reeve_outbox (about_id);
