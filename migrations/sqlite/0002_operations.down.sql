drop table reeve_outbox;
drop table reeve_lead_tokens;
drop table reeve_audit_events;
drop table reeve_settings;
drop table reeve_meta;
