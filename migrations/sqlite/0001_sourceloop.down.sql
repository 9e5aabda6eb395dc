drop table tenant_mgmt_configs;
drop table invoices;
drop table resources;
drop table contacts;
drop table branding_metadata;
drop table tenants;
drop table leads;
drop table addresses;
