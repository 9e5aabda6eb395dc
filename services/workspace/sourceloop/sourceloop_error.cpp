#include "services/workspace/sourceloop/sourceloop_error.h"

#include "services/workspace/sourceloop/sourceloop_permissions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace reeve::sourceloop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

constexpr int maximumDetails = 20;
constexpr qsizetype maximumText = 300;

QString plain(const QJsonValue &value)
{
    return value.toString().left(maximumText).simplified();
}

/// Reeve's name of a property of the service.
QString fieldOf(const QString &property)
{
    static const QMap<QString, QString> names{{QStringLiteral("currencyCode"), QStringLiteral("currency")},
                                              {QStringLiteral("type"), QStringLiteral("contactType")},
                                              {QStringLiteral("isPrimary"), QStringLiteral("primary")}};
    return names.value(property, property);
}

FieldError readDetail(const QJsonObject &detail)
{
    QString path = plain(detail.value(QLatin1String("path"))).mid(1).replace(QLatin1Char('/'), QLatin1Char('.'));
    const QJsonObject info = detail.value(QLatin1String("info")).toObject();
    const QString missing = plain(info.value(QLatin1String("missingProperty")));
    const QString surplus = plain(info.value(QLatin1String("additionalProperty")));
    for (const QString &name : {missing, surplus})
        if (!name.isEmpty())
            path = path.isEmpty() ? name : path + QLatin1Char('.') + name;
    const QString text =
        missing.isEmpty() ? plain(detail.value(QLatin1String("message"))) : Text::tr("This is required.");
    return {fieldOf(path), text};
}

Error forbidden(const RestRequest &request, const QString &service)
{
    const auto code = neededFor(request.method, request.path);
    if (!code)
        return Error::of(ErrorKind::Forbidden, Text::tr("%1 does not allow this.").arg(service),
                         Text::tr("Ask its administrators."));
    return Error::of(
        ErrorKind::Forbidden,
        Text::tr("The token lacks the permission %1 (%2).").arg(static_cast<int>(*code)).arg(codeTitle(*code)),
        Text::tr("Ask the administrators of %1 for it, and sign in again.").arg(service));
}

/// PostgreSQL's words come through: "Key (key)=(acme) already exists."
Error duplicate(const QString &message)
{
    static const QRegularExpression taken(QStringLiteral("Key \\((\\w+)[^)]*\\)=\\(([^)]*)\\)"));
    const auto match = taken.match(message);
    if (!match.hasMatch())
        return Error::of(ErrorKind::Duplicate, Text::tr("This exists already."));
    Error error = Error::of(ErrorKind::Duplicate, Text::tr("“%1” is taken already.").arg(match.captured(2)),
                            Text::tr("Choose another one."));
    error.fields = {{fieldOf(match.captured(1)), error.text}};
    return error;
}

} // namespace

Error readError(const RestRequest &request, const RestAnswer &answer, const QString &service)
{
    const QJsonObject said = answer.json.toObject().value(QLatin1String("error")).toObject();
    const QJsonValue whole = said.value(QLatin1String("message"));
    const QString message = plain(whole.isObject() ? whole.toObject().value(QLatin1String("message")) : whole);
    switch (answer.status) {
    case 403: return forbidden(request, service);
    case 409: return duplicate(message);
    case 422: {
        QList<FieldError> fields;
        const QJsonArray details = said.value(QLatin1String("details")).toArray();
        for (const auto &detail : details)
            if (fields.size() < maximumDetails)
                fields << readDetail(detail.toObject());
        if (!fields.isEmpty())
            return Error::validation(fields);
        break;
    }
    case 400:
        // Rules of the service that Reeve's own checks do not know word for word.
        if (message.contains(QLatin1String("email domain")))
            return Error::validation(QStringLiteral("domains"),
                                     Text::tr("The contact's mail domain must be among the domains."));
        if (message.contains(QLatin1String("Address mismatch")))
            return Error::validation(QStringLiteral("address.country"),
                                     Text::tr("The address must be the one of the lead."));
        break;
    default: return restError(answer, service);
    }
    Error error = Error::of(ErrorKind::Validation, Text::tr("%1 refused this: %2").arg(service, message));
    return message.isEmpty() ? restError(answer, service) : error;
}

} // namespace reeve::sourceloop
