#pragma once

#include "services/core/future.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

#include <memory>

namespace reeve {

class SqlPool;

/// What belongs to this operator on this machine and to no workspace: window layout, columns, saved filters, recent
/// workspaces, drafts. Read once when it opens, then answered from memory; every change is written by a worker thread
/// (SQLite, synchronous FULL), so what was typed a moment ago survives a crash. Holds no secrets.
class LocalState : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates the file; the future's owner keeps the object. Errors: File, Database.
    static Future<std::shared_ptr<LocalState>> open(const QString &path);
    ~LocalState() override;

    /// Keys are slash-separated: "panes/leads/columns".
    [[nodiscard]] QJsonValue value(const QString &key, const QJsonValue &fallback = {}) const;
    void setValue(const QString &key, const QJsonValue &value);
    void remove(const QString &key);
    /// The keys below a prefix that ends with '/'.
    [[nodiscard]] QStringList keys(const QString &prefix) const;
    /// Done when everything set so far is on disk.
    Future<void> flush();

signals:
    void changed(const QString &key);

private:
    explicit LocalState(std::unique_ptr<SqlPool> pool, QHash<QString, QJsonValue> values);

    std::unique_ptr<SqlPool> m_pool;
    QHash<QString, QJsonValue> m_values;
};

} // namespace reeve
