#include "services/http/rest_message.h"

#include "services/http/retry.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

} // namespace

RestRequest RestRequest::get(const QString &path, const QueryItems &query)
{
    RestRequest request;
    request.path = path;
    request.query = query;
    return request;
}

RestRequest RestRequest::json(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    RestRequest request;
    request.method = method;
    request.path = path;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = "application/json";
    request.repeatable = method == "PUT";
    return request;
}

RestRequest RestRequest::form(const QString &path, const QueryItems &fields)
{
    RestRequest request;
    request.method = "POST";
    request.path = path;
    request.body = encodedQuery(fields);
    request.contentType = "application/x-www-form-urlencoded";
    request.repeatable = false;
    return request;
}

RestRequest RestRequest::remove(const QString &path)
{
    RestRequest request;
    request.method = "DELETE";
    request.path = path;
    return request;
}

QByteArray RestAnswer::header(const char *name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QByteArray encodedQuery(const QueryItems &items)
{
    QByteArrayList parts;
    for (const auto &[key, value] : items)
        parts << QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

QUrl requestUrl(const QUrl &base, const RestRequest &request)
{
    QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
    if (!request.path.isEmpty()) {
        if (!path.endsWith('/'))
            path += '/';
        path += QUrl::toPercentEncoding(request.path, "/");
    }
    QUrl url = base;
    url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(encodedQuery(request.query)), QUrl::StrictMode);
    return url;
}

Error restError(const RestAnswer &answer, const QString &service)
{
    Error error;
    switch (answer.status) {
    case 401:
        return Error::of(ErrorKind::Unauthorized, Text::tr("%1 does not accept the sign-in.").arg(service),
                         Text::tr("Sign in again."));
    case 403:
        return Error::of(ErrorKind::Forbidden, Text::tr("%1 does not allow this.").arg(service),
                         Text::tr("Ask its administrators for the permission."));
    case 404: return Error::of(ErrorKind::NotFound, Text::tr("%1 does not have this (any more).").arg(service));
    case 409: return Error::of(ErrorKind::Duplicate, Text::tr("%1 has this already.").arg(service));
    case 412:
        return Error::of(ErrorKind::Conflict, Text::tr("Somebody else changed this meanwhile."),
                         Text::tr("Read it again."));
    case 429: {
        const qint64 seconds = retryAfter(answer, QDateTime::currentDateTimeUtc()).count() / 1000;
        error = Error::of(ErrorKind::Network, Text::tr("%1 takes no more requests for now.").arg(service),
                          seconds > 0 ? Text::tr("Try again in %n seconds.", nullptr, static_cast<int>(seconds))
                                      : Text::tr("Try again in a minute."));
        return error;
    }
    default: break;
    }
    if (answer.status >= 500)
        return Error::of(ErrorKind::Network, Text::tr("%1 failed with HTTP status %2.").arg(service).arg(answer.status),
                         Text::tr("Try again later; its log says more."));
    if (answer.status >= 300 && answer.status < 400)
        return Error::of(
            ErrorKind::Network,
            Text::tr("%1 sends elsewhere: %2")
                .arg(service, QString::fromUtf8(answer.header("location")).left(200).simplified()),
            Text::tr("Reeve does not follow to another host. Correct the connection's address if it is right."));
    return Error::of(ErrorKind::Validation,
                     Text::tr("%1 refused the request with HTTP status %2.").arg(service).arg(answer.status));
}

} // namespace reeve
