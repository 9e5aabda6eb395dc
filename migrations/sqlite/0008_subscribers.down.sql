drop table reeve_notifications;
drop table reeve_subscribers;
