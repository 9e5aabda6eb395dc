#pragma once

#include "services/workspace/sourceloop/page_cache.h"
#include "services/workspace/sourceloop/sourceloop_calls.h"
#include "services/workspace/sourceloop/unsupported.h"

namespace reeve::sourceloop {

/// The way from a store's call to the service: checks what the token allows and the read-only lock in the window's
/// thread, works on a thread of the client, and tells the workspace what changed and how the service is reached.
class Gate
{
public:
    /// `heard` is called in the window's thread after each operation: with the error that kept the service from
    /// answering, or nothing when it answered.
    using Heard = std::function<void(const std::optional<Error> &absence, const QDateTime &seenOn)>;

    Gate(Workspace &workspace, SecretVault vault, const QString &cacheFolder, Heard heard)
        : m_workspace(workspace), m_vault(std::move(vault)), m_cache(cacheFolder), m_heard(std::move(heard))
    {
    }

    void setClient(std::unique_ptr<RestClient> client) { m_client = std::move(client); }
    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] RestClient &client() { return *m_client; }
    /// Of what changed without a call of the service; in the window's thread.
    void announce(const Change &change) { emit m_workspace.changed(change); }

    /// `work(Calls &)` -> Result<T>
    template<class Work>
    auto read(Permission permission, Work work) -> QFuture<std::invoke_result_t<Work, Calls &>>
    {
        using T = typename std::invoke_result_t<Work, Calls &>::value_type;
        if (auto allowed = require(m_workspace.actor(), permission); !allowed)
            return readyError<T>(allowed.error());
        return run(std::move(work));
    }
    template<class Work>
    auto write(Permission permission, Work work) -> QFuture<std::invoke_result_t<Work, Calls &>>
    {
        using T = typename std::invoke_result_t<Work, Calls &>::value_type;
        if (auto allowed = mayWrite(permission); !allowed)
            return readyError<T>(allowed.error());
        return run(std::move(work));
    }

    /// A write that the service does not offer: refused as any other before it is said to be unsupported.
    template<class T>
    Future<T> unsupported(Permission permission) const
    {
        if (auto allowed = mayWrite(permission); !allowed)
            return readyError<T>(allowed.error());
        return unsupportedCall<T>();
    }

private:
    [[nodiscard]] Result<void> mayWrite(Permission permission) const;

    template<class Work>
    auto run(Work work)
    {
        return m_client->run([this, work = std::move(work)](const Cancelled &cancelled, Progress &progress) mutable {
            Calls calls(*m_client, m_vault, m_cache, cancelled, progress);
            auto answer = work(calls);
            tell(calls, answer ? std::optional<Error>() : std::optional(answer.error()));
            return answer;
        });
    }
    void tell(const Calls &calls, const std::optional<Error> &error);

    Workspace &m_workspace;
    SecretVault m_vault;
    PageCache m_cache;
    Heard m_heard;
    std::unique_ptr<RestClient> m_client; ///< last: its threads use everything above
};

} // namespace reeve::sourceloop
