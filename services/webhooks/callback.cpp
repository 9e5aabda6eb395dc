#include "services/webhooks/callback.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callback)
};

constexpr int mostBytes = 1024 * 1024;
constexpr int mostLevels = 32;
constexpr int mostResources = 100;

bool tooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > mostLevels)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

tl::unexpected<Error> wrong(const char *member, const QString &text)
{
    return fail(Error::validation(QString::fromLatin1(member), text));
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

Result<ProvisioningCallback> callbackFromJson(const QByteArray &body)
{
    if (body.size() > mostBytes || tooDeep(body))
        return wrong("body", Text::tr("The body is too large or nested too deeply."));
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (!document.isObject())
        return wrong(
            "body",
            Text::tr("The body is no JSON object: %1 at byte %2.").arg(parsing.errorString()).arg(parsing.offset));
    const QJsonObject root = document.object();
    ProvisioningCallback callback;
    callback.tenantId = root[QLatin1String("initiatorId")].toString().toLower();
    if (!isId(callback.tenantId))
        return wrong("initiatorId", Text::tr("“initiatorId” must be the tenant's id, a UUID."));
    if (root[QLatin1String("type")].toInt(-1) != 0)
        return wrong("type", Text::tr("“type” must be 0, the callback of resource provisioning."));
    const QJsonObject data = root[QLatin1String("data")].toObject();
    const QJsonValue status = data[QLatin1String("status")];
    if (!status.isDouble() || (status.toInt(-1) != 0 && status.toInt(-1) != 1))
        return wrong("data.status", Text::tr("“data.status” must be 1 for success or 0 for failure."));
    callback.success = status.toInt() == 1;
    callback.appPlaneUrl = data[QLatin1String("appPlaneUrl")].toString().left(500);
    callback.reason = data[QLatin1String("reason")].toString().left(500);
    const QJsonArray resources = data[QLatin1String("resources")].toArray();
    if (resources.size() > mostResources)
        return wrong("data.resources", Text::tr("“data.resources” has more than %1 entries.").arg(mostResources));
    for (const auto &item : resources) {
        const QJsonObject json = item.toObject();
        Resource resource{newId(), json[QLatin1String("type")].toString().left(100),
                          json[QLatin1String("externalIdentifier")].toString().left(200),
                          json[QLatin1String("metadata")].toObject()};
        // SourceLoop's service takes the bucket's name when there is no identifier.
        if (resource.externalIdentifier.isEmpty())
            resource.externalIdentifier = resource.metadata[QLatin1String("bucket")].toString().left(200);
        if (resource.type.isEmpty() || resource.externalIdentifier.isEmpty())
            return wrong("data.resources",
                         Text::tr("Every resource needs “type” and “externalIdentifier” (or “metadata.bucket”)."));
        callback.resources.append(resource);
    }
    return callback;
}

QByteArray callbackToJson(const ProvisioningCallback &callback)
{
    QByteArrayList resources;
    for (const Resource &resource : callback.resources)
        resources << "{\"type\":" + compact(resource.type) +
                         ",\"externalIdentifier\":" + compact(resource.externalIdentifier) +
                         ",\"metadata\":" + compact(resource.metadata) + '}';
    QByteArray data = "{\"status\":" + QByteArray(callback.success ? "1" : "0") + ",\"resources\":[" +
                      resources.join(',') + "],\"appPlaneUrl\":" + compact(callback.appPlaneUrl);
    if (!callback.reason.isEmpty())
        data += ",\"reason\":" + compact(callback.reason);
    return "{\"initiatorId\":" + compact(callback.tenantId) + ",\"type\":0,\"data\":" + data + "}}";
}

} // namespace reeve
