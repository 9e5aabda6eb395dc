#include "services/workspace/sourceloop/manage_users.h"

#include "services/secrets/derived_keys.h"

namespace reeve::sourceloop {

RestRequest manageUsersRequest(const Tenant &tenant, Plan plan, const QString &identityProvider,
                               const QByteArray &secret, const QDateTime &now)
{
    const QJsonObject body{
        {QStringLiteral("tenant"), QJsonObject{{QStringLiteral("id"), tenant.id},
                                               {QStringLiteral("name"), tenant.name},
                                               {QStringLiteral("key"), tenant.key},
                                               {QStringLiteral("identityProvider"), identityProvider}}},
        {QStringLiteral("plan"), QJsonObject{{QStringLiteral("tier"), planKey(plan)}}}};
    RestRequest request = RestRequest::json("POST", QStringLiteral("manage/users"), body);
    const QByteArray timestamp = QByteArray::number(now.toMSecsSinceEpoch());
    request.headers = {{"x-timestamp", timestamp},
                       {"x-signature", hmacSha256(secret, request.body + timestamp).toHex()}};
    return request;
}

} // namespace reeve::sourceloop
