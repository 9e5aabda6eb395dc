#pragma once

#include "services/http/rest_message.h"

#include <QCache>
#include <mutex>

namespace reeve {

/// Answers that the server can confirm (ETag, Last-Modified), in memory only, for conditional requests. Safe to use
/// from several threads.
class AnswerCache
{
public:
    static constexpr qsizetype limit = 8 * 1024 * 1024; ///< bytes of bodies

    AnswerCache() : m_answers(limit) {}

    /// `If-None-Match` or `If-Modified-Since` for a GET of this address; empty when nothing is kept.
    HeaderList conditions(const QUrl &url);
    /// Keeps an answer that has a validator and may be stored; gives the kept one for a 304.
    RestAnswer seen(const QUrl &url, RestAnswer answer);

private:
    std::mutex m_mutex;
    QCache<QUrl, RestAnswer> m_answers;
};

} // namespace reeve
