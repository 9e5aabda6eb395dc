#include "services/http/answer_cache.h"

namespace reeve {

HeaderList AnswerCache::conditions(const QUrl &url)
{
    const std::scoped_lock lock(m_mutex);
    const RestAnswer *kept = m_answers.object(url);
    if (!kept)
        return {};
    if (const QByteArray tag = kept->header("etag"); !tag.isEmpty())
        return {{"If-None-Match", tag}};
    return {{"If-Modified-Since", kept->header("last-modified")}};
}

RestAnswer AnswerCache::seen(const QUrl &url, RestAnswer answer)
{
    const std::scoped_lock lock(m_mutex);
    if (answer.status == 304) {
        if (const RestAnswer *kept = m_answers.object(url))
            return *kept;
        return answer;
    }
    const bool mayStore = !answer.header("cache-control").toLower().contains("no-store");
    const bool hasValidator = !answer.header("etag").isEmpty() || !answer.header("last-modified").isEmpty();
    if (answer.status == 200 && mayStore && hasValidator)
        m_answers.insert(url, new RestAnswer(answer), answer.body.size() + 1);
    return answer;
}

} // namespace reeve
