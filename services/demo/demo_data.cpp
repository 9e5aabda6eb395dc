#include "services/demo/demo_data.h"

#include "services/demo/demo_stories.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/sql/settings_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoData)
};

constexpr int storiedLeads = 200;
constexpr int invoiceCount = 300;

/// Who sends the demo's invoices.
QJsonObject issuer()
{
    return {{setting::issuerName, QStringLiteral("Northwind Cloud Ltd")},
            {setting::issuerAddress, QStringLiteral("1 Harbour Square\nD01 XY00 Dublin\nIreland")},
            {setting::issuerContact, QStringLiteral("billing@northwind.example")},
            {setting::issuerPayment, QStringLiteral("IBAN IE29 AIBK 9311 5212 3456 78")}};
}

} // namespace

void audit(DemoWriter &writer, const QDateTime &at, const DemoOperator &by, const QString &action, Entity entity,
           const Id &id, const QString &name, const QJsonObject &before, const QJsonObject &after,
           const QString &reason)
{
    writer.audit({0, at, by.name, by.role, action, entity, id, name, reason, before, after});
}

Result<void> writeDemoData(SqlSession &session, const DerivedKeys &keys, const DemoOptions &options, Progress &progress)
{
    return session.transaction([&]() -> Result<void> {
        progress.setMaximum(100);
        DemoWriter writer(session, options.seed, options.now);
        REEVE_CHECK(settings_table::write(session, issuer()));
        QList<DemoTenant> tenants = inventTenants(writer);
        progress.setValue(0, Text::tr("Leads"));
        writeLeads(writer, keys, tenants, std::min(options.leads, storiedLeads));
        progress.setValue(30, Text::tr("Tenants"));
        writeTenants(writer, tenants);
        progress.setValue(50, Text::tr("Provisioning runs"));
        writeRuns(writer, tenants);
        writeDeliveries(writer, tenants);
        progress.setValue(70, Text::tr("Invoices"));
        writeInvoices(writer, tenants, invoiceCount);
        progress.setValue(90, Text::tr("Audit log"));
        REEVE_CHECK(writer.finish());
        REEVE_CHECK(writeBareLeads(writer, options.leads - storiedLeads, progress));
        for (const Entity entity : {Entity::Lead, Entity::Tenant, Entity::Run, Entity::Delivery, Entity::Invoice,
                                    Entity::Mail, Entity::Audit})
            session.note(entity, {});
        progress.setValue(100);
        return writer.finish();
    });
}

} // namespace reeve
