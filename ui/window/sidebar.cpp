#include "ui/window/sidebar.h"

#include "models/format.h"

namespace reeve {

namespace {
constexpr int keyRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;
constexpr int meaningRole = Qt::UserRole + 2;
constexpr int reasonRole = Qt::UserRole + 3;
} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Panes"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({20, 20});
    setSpacing(1);
    setMinimumWidth(150);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit paneChosen(item->data(keyRole).toString());
    });
}

void Sidebar::addPane(const QString &key, const QString &title, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, title, this);
    item->setData(keyRole, key);
    item->setData(titleRole, title);
    item->setSizeHint({0, fontMetrics().height() + 18});
    setBlocked(key, {});
}

void Sidebar::setCount(const QString &key, qint64 count, const QString &meaning)
{
    QListWidgetItem *item = itemOf(key);
    if (!item)
        return;
    const QString title = item->data(titleRole).toString();
    item->setText(count > 0 ? tr("%1  (%2)", "pane and number").arg(title, format::number(count)) : title);
    item->setData(meaningRole, count > 0 ? meaning : QString());
    showToolTip(item);
}

void Sidebar::setBlocked(const QString &key, const QString &reason)
{
    QListWidgetItem *item = itemOf(key);
    if (!item)
        return;
    item->setFlags(reason.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    item->setData(reasonRole, reason);
    showToolTip(item);
}

void Sidebar::showToolTip(QListWidgetItem *item)
{
    const QString reason = item->data(reasonRole).toString();
    const QString meaning = item->data(meaningRole).toString();
    const QString way = tr("%1 (Ctrl+%2)").arg(item->data(titleRole).toString()).arg(row(item) + 1);
    item->setToolTip(!reason.isEmpty() ? reason : meaning.isEmpty() ? way : QString(way + u'\n' + meaning));
}

void Sidebar::setCurrent(const QString &key)
{
    QListWidgetItem *item = itemOf(key);
    if (item && item->flags().testFlag(Qt::ItemIsEnabled))
        setCurrentItem(item);
}

QStringList Sidebar::keys() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row)
        keys << item(row)->data(keyRole).toString();
    return keys;
}

QListWidgetItem *Sidebar::itemOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(keyRole).toString() == key)
            return item(row);
    return nullptr;
}

} // namespace reeve
