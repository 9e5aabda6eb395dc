alter table reeve_deliveries drop column exchange;
alter table reeve_deliveries drop column finding;
alter table reeve_deliveries drop column scheme;
alter table reeve_deliveries drop column endpoint;
