#pragma once

#include "services/http/bearer_source.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace reeve {

/// Asks the operator when a sign-in is refused for good: a token that was pasted has ended, a client secret or a
/// password was changed. Calls wait for the answer, `replace` or `decline`.
class AskedBearer : public BearerSource
{
public:
    /// The source that goes with the secret (a pasted token, a client secret, a password).
    using Maker = std::function<std::shared_ptr<BearerSource>(const QByteArray &secret)>;

    AskedBearer(Maker make, const QByteArray &secret);

    /// The source that `replace` would take, to try a secret first.
    [[nodiscard]] std::shared_ptr<BearerSource> with(const QByteArray &secret) const { return m_make(secret); }
    /// Somebody is there: `ask` is called once a question, in a worker thread.
    void setAsk(std::function<void()> ask);

    Result<QByteArray> token(const Cancelled &cancelled) override;
    Result<QByteArray> renewed(const QByteArray &refused, const Cancelled &cancelled) override;
    /// The same secret again lets the operator be asked anew, and keeps the token that it gave.
    void replace(const QByteArray &secret);
    /// Nobody is asked again until a secret is put in.
    void decline();

private:
    using Turn = std::function<Result<QByteArray>(BearerSource &)>;
    Result<QByteArray> askWhenRefused(const Turn &turn, const Cancelled &cancelled);

    const Maker m_make;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::function<void()> m_ask;
    QByteArray m_secret; ///< of the source
    std::shared_ptr<BearerSource> m_source;
    bool m_asking = false;
    bool m_declined = false;
};

} // namespace reeve
