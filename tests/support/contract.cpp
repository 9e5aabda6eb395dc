#include "tests/support/contract.h"

#include <QRegularExpression>

namespace reeve {

void Contract::fresh()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void Contract::reopen()
{
    m_workspace.reset();
    m_workspace = m_kind.open(m_folder->path());
    if (!m_workspace)
        qFatal("%s: no workspace", qPrintable(m_kind.name));
    as(Role::Admin);
}

void Contract::as(Role role, const QString &name)
{
    m_workspace->setActor({name, role});
}

LeadInput Contract::leadInput(const QString &email)
{
    ++m_number;
    return {QStringLiteral("Grace"),
            QStringLiteral("Hopper %1").arg(m_number),
            QStringLiteral("Ships %1").arg(m_number),
            email.isEmpty() ? QStringLiteral("grace%1@ships%1.example").arg(m_number) : email,
            {QStringLiteral("1 Pier"), QStringLiteral("Arlington"), QStringLiteral("VA"), QStringLiteral("22201"),
             QStringLiteral("US")}};
}

TenantInput Contract::tenantInput(const QString &key)
{
    ++m_number;
    TenantInput input;
    input.name = QStringLiteral("Tenant %1").arg(m_number);
    input.key = key.isEmpty() ? QStringLiteral("t%1").arg(m_number) : key;
    input.domains = {QStringLiteral("tenant%1.example").arg(m_number)};
    input.address = {
        QStringLiteral("2 Street"), QStringLiteral("Bonn"), {}, QStringLiteral("53111"), QStringLiteral("DE")};
    input.contact = {{},
                     QStringLiteral("Alan"),
                     QStringLiteral("Turing"),
                     QStringLiteral("alan@tenant%1.example").arg(m_number),
                     QStringLiteral("admin"),
                     true};
    return input;
}

Lead Contract::lead(const QString &email)
{
    return answer(m_workspace->leads().create(leadInput(email))).value_or(Lead{});
}

Lead Contract::verifiedLead(const QString &email)
{
    return answer(m_workspace->leads().verifyByOperator(lead(email).id, QStringLiteral("known by phone")))
        .value_or(Lead{});
}

Tenant Contract::tenant(const QString &key)
{
    return answer(m_workspace->tenants().onboard(tenantInput(key))).value_or(Tenant{});
}

QString Contract::keyMailedTo(const Id &leadId)
{
    if (m_kind.mailedKey)
        return m_kind.mailedKey(leadId);
    MailFilter filter;
    filter.aboutId = leadId;
    const auto mails = answer(m_workspace->mails().page(filter, {}));
    if (!mails || mails->rows.isEmpty())
        return {};
    const auto rendered = answer(m_workspace->mails().render(mails->rows.first().id));
    static const QRegularExpression key(QStringLiteral("[0-9a-f]{64}"));
    return rendered ? key.match(rendered->link).captured() : QString();
}

QList<AuditEvent> Contract::auditOf(const Id &entityId)
{
    AuditFilter filter;
    filter.entityId = entityId;
    const auto page = answer(m_workspace->audit().page(filter, Qt::AscendingOrder, {}));
    return page ? page->rows : QList<AuditEvent>();
}

qint64 Contract::auditCount()
{
    return can(Capability::Audit) ? answer(m_workspace->audit().count({})).value_or(-1) : 0;
}

} // namespace reeve
