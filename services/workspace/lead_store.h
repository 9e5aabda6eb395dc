#pragma once

#include "services/core/future.h"
#include "services/domain/audit_event.h"
#include "services/exchange/table_export.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

namespace reeve {

/// Another lead or tenant that may be the same customer.
struct Duplicate
{
    Entity entity = Entity::Lead;
    Id id;
    QString name;
    bool sameEmail = false; ///< otherwise the company's mail domain is the same
};

struct LeadDetail
{
    Lead lead;
    Address address;
    QString tenantName;
    QList<AuditEvent> timeline;  ///< oldest first, at most 200
    QList<Duplicate> duplicates; ///< at most 20; public mail hosts do not count as a company's domain
};

/// A row that an import could not take; `row` counts the file's rows from 1, the header among them.
struct RowError
{
    int row = 0;
    Error error;
};

struct ImportRow
{
    int row = 0;
    LeadInput input;
};

struct ImportReport
{
    int created = 0;
    QList<RowError> errors;
};

/// Leads of a workspace. Every write checks the actor's role, leaves an audit event, and is one transaction.
class LeadStore
{
public:
    virtual ~LeadStore() = default;

    virtual Future<Page<Lead>> page(LeadFilter filter, Sort<LeadColumn> sort, PageRequest request) = 0;
    virtual Future<qint64> count(LeadFilter filter) = 0;
    virtual Future<LeadDetail> detail(Id id) = 0;
    /// The whole list as CSV (columns: name, company, e-mail, state, created), where the place can stream it; otherwise
    /// nothing, and its pages are exported. As exportTable does it.
    virtual std::optional<Future<qint64>> exportCsv(const LeadFilter &, Sort<LeadColumn>, const ExportRequest &)
    {
        return std::nullopt;
    }

    /// SourceLoop's rule: Duplicate when a verified lead has the mail address. Queues the verification mail.
    virtual Future<Lead> create(LeadInput input) = 0;
    /// Creates each valid row in batches and reports the others; cancelling keeps what was written. No row is written
    /// twice when the same file comes again: an unverified lead of the same mail address is reported as Duplicate.
    virtual Future<ImportReport> import(QList<ImportRow> rows) = 0;
    /// Conflict when the lead changed after `readOn` (its modifiedOn when it was read).
    virtual Future<Lead> update(Id id, LeadInput input, QDateTime readOn) = 0;
    /// By the key of the verification link; Unauthorized when it is wrong or too old. The same key works again.
    /// Duplicate, as for verifyByOperator, when another lead with the mail address was verified first.
    virtual Future<Lead> verifyByKey(Id id, QString key) = 0;
    /// By an operator; the reason (3 to 500 characters) lands in the audit log.
    virtual Future<Lead> verifyByOperator(Id id, QString reason) = 0;
    /// A new key and a new mail; the old key stops working. State when the lead is verified.
    virtual Future<void> resendVerification(Id id) = 0;
    /// Soft delete, undone by restore. State when the lead has a tenant. All of them or none.
    virtual Future<void> remove(QList<Id> ids) = 0;
    virtual Future<void> restore(QList<Id> ids) = 0;
};

} // namespace reeve
