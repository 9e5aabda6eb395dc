#pragma once

#include "services/workspace/lead_store.h"
#include "services/workspace/sourceloop/sourceloop_gate.h"

namespace reeve::sourceloop {

/// Leads of the service. It sends the verification mails itself, and has no way to edit or delete a lead: those calls
/// are Unsupported.
class SourceLoopLeadStore : public LeadStore
{
public:
    explicit SourceLoopLeadStore(Gate &gate) : m_gate(gate) {}

    Future<Page<Lead>> page(LeadFilter filter, Sort<LeadColumn> sort, PageRequest request) override;
    Future<qint64> count(LeadFilter filter) override;
    Future<LeadDetail> detail(Id id) override;
    Future<Lead> create(LeadInput input) override;
    Future<ImportReport> import(QList<ImportRow> rows) override;
    Future<Lead> update(Id id, LeadInput input, QDateTime readOn) override;
    Future<Lead> verifyByKey(Id id, QString key) override;
    /// With the key that the service answered when this connection created the lead; State for other leads.
    Future<Lead> verifyByOperator(Id id, QString reason) override;
    Future<void> resendVerification(Id id) override;
    Future<void> remove(QList<Id> ids) override;
    Future<void> restore(QList<Id> ids) override;

private:
    Gate &m_gate;
};

} // namespace reeve::sourceloop
