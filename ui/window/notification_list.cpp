#include "ui/window/notification_list.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/relative_time_label.h"
#include "ui/window/notification_bar.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reeve {

NotificationList::NotificationList(const QList<Notification> &oldestFirst, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("notificationList"));
    setWindowTitle(tr("Notifications"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 480);
    auto *layout = new QVBoxLayout(this);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Notifications"));
    auto *content = new QWidget(area);
    auto *rows = new QVBoxLayout(content);
    rows->setSpacing(8);
    for (auto it = oldestFirst.crbegin(); it != oldestFirst.crend(); ++it) {
        const Notification &notification = *it;
        rows->addWidget(new Notice(notification.text, notification.tone, content));
        auto *when = new RelativeTimeLabel(notification.at, content);
        when->setForegroundRole(QPalette::PlaceholderText);
        rows->addWidget(when);
    }
    if (oldestFirst.isEmpty())
        rows->addWidget(new QLabel(tr("Nothing has happened yet."), content));
    rows->addStretch();
    area->setWidget(content);
    layout->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace reeve
