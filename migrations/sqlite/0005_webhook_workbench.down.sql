create table reeve_deliveries_kept as
select id, direction, outcome, tenant_id, method, url, status, remote, reason, duration_ms, at,
    request_headers, response_headers, request_body, response_body
from reeve_deliveries;
drop table reeve_deliveries;
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
insert into reeve_deliveries (id, direction, outcome, tenant_id, method, url, status, remote, reason, duration_ms, at,
    request_headers, response_headers, request_body, response_body)
select id, direction, outcome, tenant_id, method, url, status, remote, reason, duration_ms, at,
    request_headers, response_headers, request_body, response_body
from reeve_deliveries_kept;
drop table reeve_deliveries_kept;
create index reeve_deliveries_at on reeve_deliveries (at, id);
create index reeve_deliveries_tenant on reeve_deliveries (tenant_id, at);
