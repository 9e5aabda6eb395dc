#pragma once

#include "services/core/future.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <memory>
#include <optional>

namespace reeve {

class SqlPool;

/// What belongs to this operator on this machine and to no workspace: window layout, columns, saved filters, recent
/// workspaces, drafts. Read once when it opens, then answered from memory; every change is written by a worker thread
/// (SQLite, synchronous FULL), so what was typed a moment ago survives a crash. Holds no secrets, but drafts hold
/// people's data, so only the operator may read the file.
class LocalState : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates the file and its folder; the object lives in the calling thread. The future shares it: who must
    /// know when it is destroyed takes it out (takeResult). Errors: File.
    static Future<std::shared_ptr<LocalState>> open(const QString &path);
    /// Returns when everything set is on disk or has failed.
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
    /// A change is only in memory so far; it is tried again with the next one.
    void writeFailed(const reeve::Error &error);

private:
    struct Unwritten;

    LocalState(std::unique_ptr<SqlPool> pool, QHash<QString, QJsonValue> values);
    void store(const QString &key, const std::optional<QJsonValue> &value);
    void submit();

    std::shared_ptr<Unwritten> m_unwritten;
    std::unique_ptr<SqlPool> m_pool;
    QHash<QString, QJsonValue> m_values;
    Future<void> m_lastWrite;
};

} // namespace reeve
