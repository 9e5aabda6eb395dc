-- What lists of 100,000 rows showed to be slow: overdue invoices in the order of their due dates, and who else writes
-- from a lead's mail address or host.
create index invoices_status_due on invoices (status, coalesce(due_date, ''), id);
create index contacts_email on contacts (lower(email));
create index contacts_mail_host on contacts (lower(substr(email, instr(email, '@') + 1)));
