-- What Reeve adds for every operator of the workspace: identity and settings, audit log, mail, verification keys.
-- Nothing here refers to a table of main by a foreign key: that would hang triggers on it.
create table reeve.meta (
    key text primary key,
    value text not null
);

create table reeve.settings (
    key text primary key,
    value jsonb not null
);

-- Who really wrote is the database's to say: db_user, application and transaction are no part of what Reeve sends.
create table reeve.audit_events (
    sequence bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null, role text not null,
    action text not null,
    entity text not null, entity_id text not null, entity_name text not null,
    reason text not null default '',
    before jsonb not null default '{}', after jsonb not null default '{}',
    db_user text not null default session_user,
    application text not null default current_setting('application_name'),
    transaction xid8 not null default pg_current_xact_id()
);
create index audit_events_entity on reeve.audit_events (entity_id, sequence);
create index audit_events_at on reeve.audit_events (at);

create function reeve.stamp_audit_event() returns trigger language plpgsql as $$
begin
    new.db_user := session_user;
    new.application := current_setting('application_name');
    new.transaction := pg_current_xact_id();
    return new;
end;
$$;
create trigger audit_events_stamp before insert on reeve.audit_events
    for each row execute function reeve.stamp_audit_event();

-- Nobody changes history, the program included.
create function reeve.keep_audit_event() returns trigger language plpgsql as $$
begin
    raise exception 'audit events are never changed or deleted' using errcode = 'insufficient_privilege';
end;
$$;
create trigger audit_events_keep before update or delete or truncate on reeve.audit_events
    for each statement execute function reeve.keep_audit_event();

-- The key of a verification link is derived from the nonce; only its SHA-256 is compared.
create table reeve.lead_tokens (
    lead_id uuid primary key,
    nonce text not null,
    key_hash text not null,
    expires_on timestamptz not null
);

create table reeve.outbox (
    id uuid primary key,
    recipient text not null, template text not null, variables jsonb not null, subject text not null,
    state text not null default 'queued', attempt integer not null default 0, error text not null default '',
    about text not null, about_id text not null,
    created_on timestamptz not null, due_on timestamptz not null, sent_on timestamptz
);
create index outbox_created_on on reeve.outbox (created_on, id);
create index outbox_due on reeve.outbox (due_on) where state in ('queued', 'sending');
create index outbox_about on reeve.outbox (about_id);
