#pragma once

#include "services/demo/demo_people.h"
#include "services/domain/audit_event.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve {

/// Inserts rows and keeps the first error, so that the stories read as stories. Audit events are written last, in the
/// order of their time, since their sequence is their order.
class DemoWriter
{
public:
    DemoWriter(SqlSession &session, quint64 seed, const QDateTime &now)
        : random(seed), people(random), now(now), m_session(session)
    {
    }

    /// Columns without the colon; QDateTime, QJsonObject and QStringList go through toSql().
    void insert(const QString &table, const QVariantMap &values);
    /// The address's id.
    Id insertAddress(const Address &address, const QDateTime &at);
    void audit(const AuditEvent &event) { m_events.append(event); }
    /// Writes the audit events gathered so far; the first error of all.
    Result<void> finish();

    DemoRandom random;
    DemoPeople people;
    const QDateTime now;

private:
    SqlSession &m_session;
    QList<AuditEvent> m_events;
    std::optional<Error> m_error;
};

/// Who works on the demo workspace.
struct DemoOperator
{
    QString name;
    QString role;
};
extern const DemoOperator demoSupport;
extern const DemoOperator demoAdmin;
extern const DemoOperator demoFinance;
extern const DemoOperator demoEngineer;
extern const DemoOperator demoSystem; ///< what happened without a person

} // namespace reeve
