#pragma once

#include <QIcon>
#include <QListWidget>

namespace reeve {

/// The window's navigation: one entry a pane. Ctrl+1 to Ctrl+9 are the window's; arrows move, Enter opens.
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent);

    void addPane(const QString &key, const QString &title, const QIcon &icon);
    /// A number behind the title, and what it counts in the tool tip; 0 shows none.
    void setCount(const QString &key, qint64 count, const QString &meaning);
    /// Greys the entry and says why; an empty reason takes that back.
    void setBlocked(const QString &key, const QString &reason);
    void setCurrent(const QString &key);
    [[nodiscard]] QStringList keys() const;

signals:
    void paneChosen(const QString &key);

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &key) const;
    void showToolTip(QListWidgetItem *item);
};

} // namespace reeve
