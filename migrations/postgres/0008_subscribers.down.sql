drop table reeve.notifications;
drop table reeve.subscribers;
