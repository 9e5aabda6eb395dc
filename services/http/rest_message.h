#pragma once

#include "services/core/result.h"
#include "services/domain/delivery.h"

#include <QJsonObject>
#include <QUrl>
#include <functional>

namespace reeve {

/// Asked several times a second by whatever waits in a worker thread; true ends it with ErrorKind::Cancelled.
using Cancelled = std::function<bool()>;
using QueryItems = QList<QPair<QString, QString>>;

/// One call of a REST service. `path` is below the client's base URL and not encoded ("leads/count").
struct RestRequest
{
    enum class Expect {
        Json, ///< an answer below 300 with a body must be JSON
        Bytes
    };

    QByteArray method = "GET";
    QString path;
    QueryItems query;
    HeaderList headers; ///< beside those of the client; an `Authorization` here replaces the client's token
    QByteArray body;
    QByteArray contentType;
    Expect expect = Expect::Json;
    bool repeatable = true; ///< harmless when it arrives twice: it is retried

    static RestRequest get(const QString &path, const QueryItems &query = {});
    /// With a JSON body; not repeatable unless the method is PUT.
    static RestRequest json(const QByteArray &method, const QString &path, const QJsonObject &body);
    /// POST of `application/x-www-form-urlencoded`; not repeatable.
    static RestRequest form(const QString &path, const QueryItems &fields);
    /// Repeatable: what is gone stays gone.
    static RestRequest remove(const QString &path);
};

/// What came back, whatever its status: services say in their own way what a 4xx means.
struct RestAnswer
{
    int status = 0;
    HeaderList headers;
    QByteArray body;
    QJsonValue json; ///< object or array of a JSON answer; Undefined otherwise

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(const char *name) const; ///< the first of that name; names ignore case
};

/// `key=value&...` with everything encoded that could be read differently.
QByteArray encodedQuery(const QueryItems &items);
/// The address of a request: the base, the path below it, the query.
QUrl requestUrl(const QUrl &base, const RestRequest &request);

/// What an answer of 300 or more means when the service said nothing of its own: 401 Unauthorized, 403 Forbidden,
/// 404 NotFound, 409 Duplicate, 412 Conflict, 429 and 5xx Network (429 with the time to wait), others Validation.
/// `service` is the name of the server for people.
Error restError(const RestAnswer &answer, const QString &service);

} // namespace reeve
