#include "services/workspace/sourceloop/sourceloop_calls.h"

#include "services/workspace/sourceloop/page_cache.h"
#include "services/workspace/sourceloop/sourceloop_error.h"

#include <QCoreApplication>

namespace reeve::sourceloop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

constexpr int scanPage = 1000;

/// The gateway is there, the service is not.
bool isAbsence(int status)
{
    return status >= 502 && status <= 504;
}

} // namespace

Error gone()
{
    return Error::of(ErrorKind::NotFound, Text::tr("This does not exist any more."), Text::tr("Refresh the list."));
}

Result<RestAnswer> Calls::send(const RestRequest &request)
{
    auto answer = m_client.exchange(request, m_cancelled);
    if (!answer) {
        if (answer.error().kind != ErrorKind::Cancelled)
            m_absence = answer.error();
        return answer;
    }
    if (answer->ok())
        return answer;
    const Error error = readError(request, *answer, m_client.service());
    // A 401 to a lead's own token, or to a webhook's signature, says nothing about the operator's sign-in.
    if (isAbsence(answer->status) || (answer->status == 401 && request.headers.isEmpty() && request.method == "GET"))
        m_absence = error;
    return fail(error);
}

Result<QJsonValue> Calls::read(const QString &path, const QueryItems &query)
{
    const RestRequest request = RestRequest::get(path, query);
    auto answer = send(request);
    const QByteArray key = path.toUtf8() + '?' + encodedQuery(query);
    if (answer) {
        m_cache.keep(key, answer->body);
        return answer->json;
    }
    const auto seen = m_absence ? m_cache.seen(key) : std::nullopt;
    if (!seen)
        return fail(answer.error());
    m_seenOn = m_seenOn.isValid() ? std::min(m_seenOn, seen->on) : seen->on;
    return seen->json;
}

Result<QJsonArray> Calls::list(const QString &path, const Filter &filter)
{
    REEVE_TRY(json, read(path, filter.query()));
    if (!json.isArray())
        return fail(ErrorKind::Network, Text::tr("%1 did not answer with a list.").arg(service()),
                    Text::tr("Check that the address is that of the service."));
    return json.toArray();
}

Result<QJsonObject> Calls::row(const QString &path, const Id &id, const QJsonArray &include)
{
    if (!isId(id))
        return fail(gone());
    Filter filter;
    filter.include = include;
    auto json = read(path + QLatin1Char('/') + id, include.isEmpty() ? QueryItems() : filter.query());
    if (!json && json.error().kind == ErrorKind::NotFound)
        return fail(gone());
    if (!json)
        return fail(json.error());
    return json->toObject();
}

Result<qint64> Calls::count(const QString &path, const Where &where)
{
    REEVE_TRY(json, read(path + QStringLiteral("/count"), whereQuery(where)));
    return json.toObject().value(QLatin1String("count")).toInteger();
}

Result<qint64> Calls::change(const QString &path, const Where &where, QJsonObject body)
{
    // The service's repositories leave modifiedOn as it was; it is the version that edits are checked against.
    body[QLatin1String("modifiedOn")] = moment(QDateTime::currentDateTimeUtc());
    RestRequest request = RestRequest::json("PATCH", path, body);
    request.query = whereQuery(where);
    REEVE_TRY(answer, send(request));
    return answer.json.toObject().value(QLatin1String("count")).toInteger();
}

Result<void> Calls::every(const QString &path, Filter filter, const std::function<bool(const QJsonObject &)> &take)
{
    filter.limit = scanPage;
    filter.order = {QStringLiteral("id ASC")};
    const Where base = filter.where;
    for (Id last;;) {
        filter.where = base;
        if (!last.isEmpty())
            filter.where.add({{QStringLiteral("id"), QJsonObject{{QStringLiteral("gt"), last}}}});
        REEVE_TRY(rows, list(path, filter));
        for (const auto &row : std::as_const(rows))
            if (!take(row.toObject()))
                return {};
        if (rows.size() < scanPage)
            return {};
        last = rows.last().toObject().value(QLatin1String("id")).toString();
        if (m_cancelled())
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
    }
}

} // namespace reeve::sourceloop
