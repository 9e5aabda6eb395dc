#include "services/domain/tenant.h"

#include "services/domain/checks.h"
#include "services/domain/lead.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Tenant)
};

using S = TenantStatus;

QList<S> nextOf(S from)
{
    switch (from) {
    case S::PendingProvision: return {S::Provisioning};
    case S::Provisioning: return {S::Active, S::ProvisionFailed, S::PendingProvision};
    case S::ProvisionFailed: return {S::Provisioning, S::PendingProvision, S::Inactive};
    case S::Active: return {S::Inactive, S::Deprovisioning};
    case S::Inactive: return {S::Active, S::Deprovisioning};
    case S::Deprovisioning: return {S::Inactive};
    }
    return {};
}

} // namespace

bool canMove(TenantStatus from, TenantStatus to)
{
    return nextOf(from).contains(to);
}

Result<void> requireMove(TenantStatus from, TenantStatus to)
{
    if (canMove(from, to))
        return {};
    QStringList allowed;
    for (const S next : nextOf(from))
        allowed << tenantStatusTitle(next);
    return fail(
        ErrorKind::State,
        Text::tr("A tenant that is “%1” cannot become “%2”.").arg(tenantStatusTitle(from), tenantStatusTitle(to)),
        Text::tr("It can become: %1.").arg(allowed.join(QStringLiteral(", "))));
}

QString tenantStatusKey(TenantStatus status)
{
    switch (status) {
    case S::Active: return QStringLiteral("ACTIVE");
    case S::PendingProvision: return QStringLiteral("PENDINGPROVISION");
    case S::Provisioning: return QStringLiteral("PROVISIONING");
    case S::ProvisionFailed: return QStringLiteral("PROVISIONFAILED");
    case S::Deprovisioning: return QStringLiteral("DEPROVISIONING");
    case S::Inactive: break;
    }
    return QStringLiteral("INACTIVE");
}

QString tenantStatusTitle(TenantStatus status)
{
    switch (status) {
    case S::Active: return Text::tr("Active");
    case S::PendingProvision: return Text::tr("Pending provision");
    case S::Provisioning: return Text::tr("Provisioning");
    case S::ProvisionFailed: return Text::tr("Provision failed");
    case S::Deprovisioning: return Text::tr("Deprovisioning");
    case S::Inactive: break;
    }
    return Text::tr("Inactive");
}

QList<TenantStatus> allTenantStatuses()
{
    return {S::PendingProvision, S::Provisioning, S::Active, S::ProvisionFailed, S::Inactive, S::Deprovisioning};
}

bool isTenantKey(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]{1,10}\\z"));
    return form.match(key).hasMatch();
}

bool isHostName(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\\z"));
    return name.size() <= 253 && form.match(name).hasMatch();
}

TenantInput normalized(TenantInput input)
{
    input.name = input.name.simplified();
    input.key = input.key.trimmed();
    QStringList domains;
    for (const QString &domain : std::as_const(input.domains))
        if (const QString name = domain.trimmed().toLower(); !name.isEmpty())
            domains << name;
    input.domains = domains;
    LeadInput person{input.contact.firstName, input.contact.lastName, {}, input.contact.email, input.address};
    person = normalized(person);
    input.contact.firstName = person.firstName;
    input.contact.lastName = person.lastName;
    input.contact.email = person.email;
    input.address = person.address;
    return input;
}

Result<void> validate(const TenantInput &input)
{
    FieldChecks checks;
    checks.text(QStringLiteral("name"), Text::tr("Name"), input.name, 100, true);
    if (!isTenantKey(input.key))
        checks.add(QStringLiteral("key"), Text::tr("A key has 1 to 10 characters, only a–z and 0–9."));
    if (input.domains.isEmpty())
        checks.add(QStringLiteral("domains"), Text::tr("At least one domain is needed."));
    for (const QString &domain : input.domains) {
        if (isHostName(domain) && input.domains.count(domain) == 1)
            continue;
        checks.add(QStringLiteral("domains"),
                   isHostName(domain)
                       ? Text::tr("“%1” is listed twice.").arg(domain)
                       : Text::tr("“%1” is no host name; write it as example.com.").arg(domain.left(60)));
        break;
    }
    checks.address(QStringLiteral("address"), input.address);
    checks.text(QStringLiteral("contact.firstName"), Text::tr("First name"), input.contact.firstName, 100, true);
    checks.text(QStringLiteral("contact.lastName"), Text::tr("Last name"), input.contact.lastName, 100, true);
    checks.mail(QStringLiteral("contact.email"), input.contact.email);
    if (isMailAddress(input.contact.email) && !input.domains.isEmpty() &&
        !input.domains.contains(mailHost(input.contact.email)))
        checks.add(
            QStringLiteral("domains"),
            Text::tr("The contact's mail domain %1 must be among the domains.").arg(mailHost(input.contact.email)));
    return checks.result();
}

Result<void> validate(const Contact &contact)
{
    FieldChecks checks;
    checks.text(QStringLiteral("firstName"), Text::tr("First name"), contact.firstName, 100, true);
    checks.text(QStringLiteral("lastName"), Text::tr("Last name"), contact.lastName, 100, true);
    checks.mail(QStringLiteral("email"), contact.email);
    checks.text(QStringLiteral("contactType"), Text::tr("Type"), contact.contactType, 100);
    return checks.result();
}

QString proposeTenantKey(const QString &companyName)
{
    QString key;
    const QString decomposed = companyName.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed)
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            key += c;
    return key.left(10);
}

} // namespace reeve
