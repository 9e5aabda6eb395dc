#pragma once

#include "services/domain/lead.h"
#include "services/workspace/lead_store.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve::lead_table {

/// A lead with what belongs to it.
struct LeadRow
{
    Lead lead;
    Address address;
    Id addressId;
};

KeysetQuery query(const LeadFilter &filter, Sort<LeadColumn> sort, const QDateTime &now);
/// The same list for copyAsCsv, and the cells of LeadStore::exportCsv.
KeysetQuery exportQuery(const LeadFilter &filter, Sort<LeadColumn> sort, const QDateTime &now);
QStringList exportCells();
Lead readLead(const SqlRow &row);

/// NotFound when there is none, or when it was deleted (unless `deletedToo`).
Result<LeadRow> find(SqlSession &session, const Id &id, bool deletedToo = false);
/// Leads that are not deleted with this mail address (case-insensitive).
Result<QList<Lead>> withEmail(SqlSession &session, const QString &email);
Result<QList<Duplicate>> duplicates(SqlSession &session, const Lead &lead);
/// What two mail addresses have in common that count as the same: reeve.ordered().
QString emailKey(const QString &email);
/// Of the leads that are not deleted and have one of the mail addresses: their names, by emailKey.
Result<QHash<QString, QString>> namesByEmail(SqlSession &session, const QStringList &emails);
/// Inserts the lead with the next statement; `lead.id`, `createdOn` and `modifiedOn` are set, the address is there or
/// is written before it.
void insert(SqlSession &session, const Lead &lead, const Id &addressId, const QString &by);
/// Writes names, mail and address; the version is modifiedOn.
Result<void> update(SqlSession &session, const LeadRow &row, const QString &by);
Result<void> setValidated(SqlSession &session, const Id &id, const QDateTime &now);
Result<void> setDeleted(SqlSession &session, const Id &id, bool deleted, const QDateTime &now, const QString &by);

/// The verification key of a lead, without the key itself.
struct Token
{
    QByteArray nonce;   ///< hex
    QByteArray keyHash; ///< SHA-256 of the key, hex
    QDateTime expiresOn;
};
Result<std::optional<Token>> token(SqlSession &session, const Id &leadId);
/// With the next statement.
void setToken(SqlSession &session, const Id &leadId, const Token &token);

} // namespace reeve::lead_table
