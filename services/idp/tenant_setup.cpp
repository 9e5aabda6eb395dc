#include "services/idp/tenant_setup.h"

#include "services/idp/template.h"
#include "services/secrets/derived_keys.h"

#include <QJsonArray>

namespace reeve::idp {

namespace {

/// Those of `values` that the fields name.
QJsonObject only(const QJsonObject &values, const QList<Field> &fields)
{
    QJsonObject kept;
    for (const Field &field : fields)
        if (field.kind != Field::Kind::Secret && values.contains(field.name))
            kept.insert(field.name, values.value(field.name));
    return kept;
}

/// Entered once and the same for every tenant.
QList<Field> sameForAll(const Provider &provider)
{
    QList<Field> fields = provider.connection;
    for (const Field &field : provider.settings)
        if (field.kind != Field::Kind::Secret && !field.proposal.contains(QLatin1String("{tenant")) &&
            !field.proposal.contains(QLatin1String("{contact")) && !field.name.startsWith(QLatin1String("federation")))
            fields << field;
    return fields;
}

} // namespace

QJsonObject tenantValues(const TenantDetail &detail)
{
    QJsonObject values{{QStringLiteral("tenantId"), detail.tenant.id},
                       {QStringLiteral("tenantKey"), detail.tenant.key},
                       {QStringLiteral("tenantName"), detail.tenant.name},
                       {QStringLiteral("tenantPlan"), detail.tenant.plan ? planKey(*detail.tenant.plan) : QString()},
                       {QStringLiteral("tenantDomains"), QJsonArray::fromStringList(detail.tenant.domains)},
                       {QStringLiteral("mailPort"), QStringLiteral("587")}};
    for (const Contact &contact : detail.contacts) {
        if (!contact.primary)
            continue;
        values.insert(QStringLiteral("contactEmail"), contact.email);
        values.insert(QStringLiteral("contactFirstName"), contact.firstName);
        values.insert(QStringLiteral("contactLastName"), contact.lastName);
    }
    return values;
}

QJsonObject proposed(const QList<Field> &fields, QJsonObject values, const QJsonObject &base)
{
    const Filler filler(base);
    for (const Field &field : fields) {
        if (values.contains(field.name) && (isSet(values.value(field.name)) || !field.required))
            continue;
        QJsonValue proposal;
        if (field.kind == Field::Kind::Lines)
            proposal = base.value(field.proposal.mid(1, field.proposal.size() - 2));
        else if (field.kind == Field::Kind::Check)
            proposal = !field.proposal.isEmpty();
        else if (const QString text = filler.text(field.proposal); !text.contains(QLatin1Char('{')))
            proposal = text;
        if (field.kind == Field::Kind::Choice && !isSet(proposal) && !field.choices.isEmpty())
            proposal = field.choices.first().first;
        if (isSet(proposal) || field.kind == Field::Kind::Check)
            values.insert(field.name, proposal);
    }
    return values;
}

Result<QJsonObject> completed(const Provider &provider, QJsonObject values, const Cancelled &cancelled)
{
    if (provider.prepare) {
        REEVE_TRY(read, provider.prepare(values, cancelled));
        for (auto value = read.begin(); value != read.end(); ++value)
            values.insert(value.key(), *value);
    }
    if (provider.derive)
        provider.derive(values);
    return values;
}

QJsonObject valuesForAll(const Provider &provider, const QJsonObject &values)
{
    return only(values, sameForAll(provider));
}

QJsonObject keptValues(const Provider &provider, const Plan &plan, const Journal &journal)
{
    const QJsonObject all = journal.values(plan);
    QJsonObject kept;
    for (const QString &name : provider.kept)
        if (isSet(all.value(name)))
            kept.insert(name, all.value(name));
    for (const Step &step : plan.steps)
        for (auto taken = step.takes.begin(); taken != step.takes.end(); ++taken)
            if (isSet(all.value(taken->first)))
                kept.insert(taken->first, all.value(taken->first));
    return kept;
}

QString generatedPassword()
{
    static const QByteArray letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QString password;
    while (password.size() < 20)
        for (const char byte : randomBytes(32))
            if (const auto place = static_cast<uchar>(byte); place < 4 * letters.size() && password.size() < 20)
                password += QLatin1Char(letters.at(place % letters.size()));
    return password + QStringLiteral("-aA1");
}

} // namespace reeve::idp
