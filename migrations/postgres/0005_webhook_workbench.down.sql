alter table reeve.deliveries drop column exchange, drop column finding, drop column scheme, drop column endpoint;
