#pragma once

#include <QDialog>

namespace reeve {

struct Notification;

/// What was said since the window opened, newest first.
class NotificationList : public QDialog
{
    Q_OBJECT
public:
    NotificationList(const QList<Notification> &oldestFirst, QWidget *parent);
};

} // namespace reeve
