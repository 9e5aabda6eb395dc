#pragma once

#include "services/workspace/lead_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlLeadStore : public LeadStore
{
public:
    explicit SqlLeadStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Page<Lead>> page(LeadFilter filter, Sort<LeadColumn> sort, PageRequest request) override;
    Future<qint64> count(LeadFilter filter) override;
    Future<LeadDetail> detail(Id id) override;
    std::optional<Future<qint64>> exportCsv(const LeadFilter &filter, Sort<LeadColumn> sort,
                                            const ExportRequest &request) override;
    Future<Lead> create(LeadInput input) override;
    Future<ImportReport> import(QList<ImportRow> rows) override;
    Future<Lead> update(Id id, LeadInput input, QDateTime readOn) override;
    Future<Lead> verifyByKey(Id id, QString key) override;
    Future<Lead> verifyByOperator(Id id, QString reason) override;
    Future<void> resendVerification(Id id) override;
    Future<void> remove(QList<Id> ids) override;
    Future<void> restore(QList<Id> ids) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
