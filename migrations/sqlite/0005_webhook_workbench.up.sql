-- What the workbench knows of a delivery. Headers and bodies come last in the row: SQLite reads a list without ever
-- touching the pages that a large body flows over to.
create table reeve_deliveries_new (
    id text primary key,
    direction text not null check (direction in ('in', 'out')),
    outcome text not null,
    tenant_id text not null default '',
    endpoint text not null default '', -- the name of the operator's endpoint that took it
    scheme text not null default '',   -- of the signature
    finding text not null default '',  -- what verifying it found
    method text not null, url text not null,
    status integer not null default 0,
    remote text not null default '', reason text not null default '',
    duration_ms integer not null default 0,
    at text not null,
    exchange text not null default '{}', -- {timings: [resolved, connected, secured, first byte, total] in microseconds, redirects}
    request_headers text not null default '[]', response_headers text not null default '[]',
    request_body blob not null, response_body blob not null
);
insert into reeve_deliveries_new (id, direction, outcome, tenant_id, method, url, status, remote, reason, duration_ms, at,
    request_headers, response_headers, request_body, response_body)
select id, direction, outcome, tenant_id, method, url, status, remote, reason, duration_ms, at,
    request_headers, response_headers, request_body, response_body
from reeve_deliveries;
drop table reeve_deliveries;
alter table reeve_deliveries_new rename to reeve_deliveries;
create index reeve_deliveries_at on reeve_deliveries (at, id);
create index reeve_deliveries_tenant on reeve_deliveries (tenant_id, at);
