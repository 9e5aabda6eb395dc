#include "models/onboarding_draft.h"

#include <QJsonArray>

namespace reeve {

void OnboardingDraft::fillFrom(const Lead &lead, const Address &address)
{
    input.contact = {{}, lead.firstName, lead.lastName, lead.email, QStringLiteral("admin"), true};
    input.address = address;
    if (input.name.isEmpty())
        rename(lead.companyName);
    proposeDomain();
}

void OnboardingDraft::proposeDomain()
{
    if (input.domains.isEmpty() && isMailAddress(input.contact.email))
        input.domains = {mailHost(input.contact.email)};
}

void OnboardingDraft::rename(const QString &name)
{
    input.name = name;
    if (!keyEdited)
        input.key = proposeTenantKey(name);
}

QJsonObject OnboardingDraft::toJson() const
{
    const Address &address = input.address;
    return {{QStringLiteral("name"), input.name},
            {QStringLiteral("key"), input.key},
            {QStringLiteral("keyEdited"), keyEdited},
            {QStringLiteral("domains"), QJsonArray::fromStringList(input.domains)},
            {QStringLiteral("firstName"), input.contact.firstName},
            {QStringLiteral("lastName"), input.contact.lastName},
            {QStringLiteral("email"), input.contact.email},
            {QStringLiteral("address"),
             QJsonArray{address.address, address.city, address.state, address.zip, address.country}}};
}

OnboardingDraft OnboardingDraft::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    OnboardingDraft draft;
    draft.input.name = text("name");
    draft.input.key = text("key");
    draft.keyEdited = json.value(QLatin1String("keyEdited")).toBool();
    const QJsonArray domains = json.value(QLatin1String("domains")).toArray();
    for (const auto &domain : domains)
        draft.input.domains << domain.toString();
    draft.input.contact = {{}, text("firstName"), text("lastName"), text("email"), QStringLiteral("admin"), true};
    const QJsonArray address = json.value(QLatin1String("address")).toArray();
    draft.input.address = {address.at(0).toString(), address.at(1).toString(), address.at(2).toString(),
                           address.at(3).toString(), address.at(4).toString()};
    return draft;
}

QString onboardingDraftKey(const Id &workspaceId, const Id &leadId)
{
    return QStringLiteral("drafts/%1/onboarding/%2")
        .arg(workspaceId, leadId.isEmpty() ? QStringLiteral("new") : leadId);
}

} // namespace reeve
