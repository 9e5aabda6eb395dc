drop index contacts_mail_host;
drop index contacts_email;
drop index invoices_status_due;
