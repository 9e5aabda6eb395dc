#pragma once

#include "services/http/rest_client.h"
#include "services/workspace/page.h"
#include "services/workspace/sourceloop/loopback_filter.h"
#include "services/workspace/sourceloop/secret_vault.h"
#include "services/workspace/workspace.h"

namespace reeve::sourceloop {

class PageCache;

/// What one operation of a store calls the service with. Used on one worker thread.
class Calls
{
public:
    Calls(RestClient &client, SecretVault &vault, PageCache &cache, const Cancelled &cancelled, Progress &progress)
        : m_client(client), m_vault(vault), m_cache(cache), m_cancelled(cancelled), m_progress(progress)
    {
    }

    /// Anything; an answer of 300 or more is an error (sourceloop_error.h).
    Result<RestAnswer> send(const RestRequest &request);
    /// A read. Without the service it answers what was last seen there, and `seenOn` says when.
    Result<QJsonValue> read(const QString &path, const QueryItems &query);
    Result<QJsonArray> list(const QString &path, const Filter &filter);
    /// NotFound when there is no such row.
    Result<QJsonObject> row(const QString &path, const Id &id, const QJsonArray &include = {});
    Result<qint64> count(const QString &path, const Where &where);
    /// Changes the rows for which the condition holds, in one statement of the service's database; how many they were.
    Result<qint64> change(const QString &path, const Where &where, QJsonObject body);
    /// Calls `take` with every row, page by page; it answers false to end.
    Result<void> every(const QString &path, Filter filter, const std::function<bool(const QJsonObject &)> &take);

    /// Told to the window once the operation succeeded.
    void changed(Entity entity, const QList<Id> &ids) { m_changes.append({entity, ids}); }
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    /// When the oldest of what was read was seen; null when all of it is fresh.
    [[nodiscard]] QDateTime seenOn() const { return m_seenOn; }
    /// Why the service did not answer or does not accept the sign-in, also when something seen before was read instead.
    [[nodiscard]] const std::optional<Error> &absence() const { return m_absence; }

    [[nodiscard]] SecretVault &vault() { return m_vault; }
    [[nodiscard]] const Cancelled &cancelled() const { return m_cancelled; }
    [[nodiscard]] Progress &progress() { return m_progress; }
    [[nodiscard]] QString service() const { return m_client.service(); }

private:
    RestClient &m_client;
    SecretVault &m_vault;
    PageCache &m_cache;
    const Cancelled &m_cancelled;
    Progress &m_progress;
    QList<Change> m_changes;
    QDateTime m_seenOn;
    std::optional<Error> m_absence;
};

/// NotFound in the words of the pane.
Error gone();

} // namespace reeve::sourceloop
