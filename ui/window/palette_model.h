#pragma once

#include "services/workspace/overview_store.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QPointer>

class QAction;

namespace reeve {

class LocalState;

/// What the command palette lists: actions and things of the workspace that hold every word of the query. What was
/// chosen lately comes first (LocalState "palette/recent"), then what begins with the query.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole, ///< shortcut, what the thing is, or why the action is disabled
        KeyRole,
        EnabledRole ///< a disabled action can be chosen, to read why, but not run
    };
    /// What a row stands for: an action, or a thing.
    struct Target
    {
        QPointer<QAction> action;
        Entity entity = Entity::Workspace;
        Id id;
    };

    PaletteModel(LocalState &state, QObject *parent);

    void setActions(const QList<QAction *> &actions);
    void setQuery(const QString &query);
    void setHits(const QList<SearchHit> &hits);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Target target(int row) const { return m_rows.at(row).target; }
    /// Puts the row's thing or action at the front for next time.
    void remember(int row);

private:
    struct Row
    {
        QString key;
        QString title;
        QString detail;
        QIcon icon;
        bool enabled = true;
        Target target;
    };
    [[nodiscard]] Row rowOf(QAction *action) const;
    [[nodiscard]] static Row rowOf(const SearchHit &hit);
    [[nodiscard]] QList<SearchHit> recentHits() const;
    void rebuild();

    LocalState &m_state;
    QList<QPointer<QAction>> m_actions;
    QList<SearchHit> m_hits;
    QString m_query;
    QList<Row> m_rows;
};

} // namespace reeve
