drop table reeve.outbox;
drop table reeve.lead_tokens;
drop table reeve.audit_events;
drop function reeve.keep_audit_event();
drop function reeve.stamp_audit_event();
drop table reeve.settings;
drop table reeve.meta;
