-- What the workbench knows of a delivery. Headers and bodies lie outside the row (TOAST), so that a list reads few pages.
alter table reeve.deliveries
    add column endpoint text not null default '', -- the name of the operator's endpoint that took it
    add column scheme text not null default '',   -- of the signature
    add column finding text not null default '',  -- what verifying it found
    add column exchange json not null default '{}'; -- {timings: [resolved, connected, secured, first byte, total] in microseconds, redirects}
