#include "services/demo/demo_writer.h"

#include <algorithm>
#include <utility>

namespace reeve {

const DemoOperator demoSupport{QStringLiteral("Tom Becker"), QStringLiteral("support")};
const DemoOperator demoAdmin{QStringLiteral("Maren Vogel"), QStringLiteral("admin")};
const DemoOperator demoFinance{QStringLiteral("Aiko Mori"), QStringLiteral("finance")};
const DemoOperator demoEngineer{QStringLiteral("Samir Haddad"), QStringLiteral("engineer")};
const DemoOperator demoSystem{QStringLiteral("Reeve"), QStringLiteral("system")};

namespace {

QVariant bound(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime: return toSql(value.toDateTime());
    case QMetaType::QJsonObject: return toSql(value.toJsonObject());
    case QMetaType::QStringList: return toSql(value.toStringList());
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    case QMetaType::QString: return value.toString().isNull() ? QStringLiteral("") : value;
    default: return value;
    }
}

} // namespace

void DemoWriter::insert(const QString &table, const QVariantMap &values)
{
    if (m_error)
        return;
    Binds binds;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        binds.insert(u':' + value.key(), bound(value.value()));
    const QString statement =
        QStringLiteral("insert into %1 (%2) values (%3)")
            .arg(table, QStringList(values.keyBegin(), values.keyEnd()).join(QStringLiteral(", ")),
                 QStringList(binds.keyBegin(), binds.keyEnd()).join(QStringLiteral(", ")));
    if (const auto done = m_session.exec(statement, binds); !done)
        m_error = done.error();
}

Id DemoWriter::insertAddress(const Address &address, const QDateTime &at)
{
    Id id = random.id();
    insert(QStringLiteral("main.addresses"), {{QStringLiteral("id"), id},
                                              {QStringLiteral("address"), address.address},
                                              {QStringLiteral("city"), address.city},
                                              {QStringLiteral("state"), address.state},
                                              {QStringLiteral("zip"), address.zip},
                                              {QStringLiteral("country"), address.country},
                                              {QStringLiteral("created_on"), at},
                                              {QStringLiteral("modified_on"), at}});
    return id;
}

Result<void> DemoWriter::finish()
{
    QList<AuditEvent> events = std::exchange(m_events, {});
    std::ranges::stable_sort(events, {}, &AuditEvent::at);
    for (const AuditEvent &event : std::as_const(events))
        insert(QStringLiteral("reeve.audit_events"), {{QStringLiteral("at"), event.at},
                                                      {QStringLiteral("actor"), event.actor},
                                                      {QStringLiteral("role"), event.role},
                                                      {QStringLiteral("action"), event.action},
                                                      {QStringLiteral("entity"), entityKey(event.entity)},
                                                      {QStringLiteral("entity_id"), event.entityId},
                                                      {QStringLiteral("entity_name"), event.entityName},
                                                      {QStringLiteral("reason"), event.reason},
                                                      {QStringLiteral("before"), event.before},
                                                      {QStringLiteral("after"), event.after}});
    if (m_error)
        return fail(*m_error);
    return {};
}

} // namespace reeve
