#include "services/workspace/sql/lead_table.h"

#include "services/domain/public_mail_hosts.h"
#include "services/workspace/sql/address_table.h"

#include <QCoreApplication>

namespace reeve::lead_table {

namespace {

const QString columns =
    QStringLiteral("l.id, l.first_name, l.last_name, l.company_name, l.email, l.is_validated, l.created_on, "
                   "l.modified_on, l.deleted, t.id as tenant_id");
const QString from = QStringLiteral("main.leads l left join main.tenants t on t.lead_id = l.id and not t.deleted");

constexpr int mostDuplicates = 20;

Duplicate readDuplicate(const SqlRow &row)
{
    return {row.text(QLatin1String("kind")) == QLatin1String("tenant") ? Entity::Tenant : Entity::Lead,
            row.text(QLatin1String("id")), row.text(QLatin1String("name")), row.boolean(QLatin1String("same"))};
}

} // namespace

KeysetQuery query(const LeadFilter &filter, Sort<LeadColumn> sort, const QDateTime &now)
{
    KeysetQuery query{columns, from, {}, QStringLiteral("l.created_on"), QStringLiteral("l.id"), sort.order};
    switch (sort.column) {
    case LeadColumn::CreatedOn: break;
    case LeadColumn::Name: query.key = QStringLiteral("reeve.ordered(l.last_name)"); break;
    case LeadColumn::Company: query.key = QStringLiteral("reeve.ordered(coalesce(l.company_name, ''))"); break;
    case LeadColumn::Email: query.key = QStringLiteral("reeve.ordered(l.email)"); break;
    }
    Conditions &conditions = query.conditions;
    conditions.add(QStringLiteral("not l.deleted"));
    conditions.words(filter.text, {QStringLiteral("l.first_name"), QStringLiteral("l.last_name"),
                                   QStringLiteral("l.company_name"), QStringLiteral("l.email")});
    conditions.within(QStringLiteral("l.created_on"), filter.created);
    // "No tenant" by the column of the join, which PostgreSQL then plans as an anti-join.
    QStringList states;
    for (const LeadState state : filter.states) {
        switch (state) {
        case LeadState::Waiting:
            states << QStringLiteral("(not l.is_validated and t.lead_id is null and l.created_on >= :stale)");
            break;
        case LeadState::Stale:
            states << QStringLiteral("(not l.is_validated and t.lead_id is null and l.created_on < :stale)");
            break;
        case LeadState::Verified: states << QStringLiteral("(l.is_validated and t.lead_id is null)"); break;
        case LeadState::Converted: states << QStringLiteral("t.id is not null"); break;
        }
    }
    conditions.anyOf(states);
    if (states.isEmpty())
        query.countFrom = QStringLiteral("main.leads l");
    if (states.join(QString()).contains(QLatin1String(":stale")))
        conditions.add(QStringLiteral("true"), {{QStringLiteral(":stale"), toSql(now.addDays(-staleAfterDays))}});
    return query;
}

KeysetQuery exportQuery(const LeadFilter &filter, Sort<LeadColumn> sort, const QDateTime &now)
{
    KeysetQuery all = query(filter, sort, now);
    // For the cells, whatever the filter asks for.
    all.conditions.add(QStringLiteral("true"), {{QStringLiteral(":stale"), toSql(now.addDays(-staleAfterDays))}});
    return all;
}

QStringList exportCells()
{
    return {QStringLiteral("l.first_name || ' ' || l.last_name"), QStringLiteral("l.company_name"),
            QStringLiteral("l.email"),
            QStringLiteral("case when t.id is not null then 'converted' when l.is_validated then 'verified' "
                           "when l.created_on < :stale then 'stale' else 'waiting' end"),
            QStringLiteral("l.created_on")};
}

Lead readLead(const SqlRow &row)
{
    Lead lead;
    lead.id = row.text(QLatin1String("id"));
    lead.firstName = row.text(QLatin1String("first_name"));
    lead.lastName = row.text(QLatin1String("last_name"));
    lead.companyName = row.text(QLatin1String("company_name"));
    lead.email = row.text(QLatin1String("email"));
    lead.validated = row.boolean(QLatin1String("is_validated"));
    lead.tenantId = row.text(QLatin1String("tenant_id"));
    lead.createdOn = row.dateTime(QLatin1String("created_on"));
    lead.modifiedOn = row.dateTime(QLatin1String("modified_on"));
    lead.deleted = row.boolean(QLatin1String("deleted"));
    return lead;
}

Result<LeadRow> find(SqlSession &session, const Id &id, bool deletedToo)
{
    const QString sql =
        QStringLiteral(
            "select %1, l.address_id, %2 from %3 left join main.addresses a on a.id = l.address_id where l.id = :id")
            .arg(columns, address_table::columns(), from);
    REEVE_TRY(found, session.first(sql, {{QStringLiteral(":id"), id}}, [](const SqlRow &row) {
        return LeadRow{readLead(row), address_table::readAddress(row), row.text(QLatin1String("address_id"))};
    }));
    if (!found || (found->lead.deleted && !deletedToo))
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Lead", "This lead does not exist any more."),
                    QCoreApplication::translate("Lead", "Refresh the list."));
    return *found;
}

Result<QList<Lead>> withEmail(SqlSession &session, const QString &email)
{
    return session.list(
        QStringLiteral("select %1 from %2 where not l.deleted and reeve.ordered(l.email) = reeve.ordered(:email)")
            .arg(columns, from),
        {{QStringLiteral(":email"), email}}, readLead);
}

Result<QList<Duplicate>> duplicates(SqlSession &session, const Lead &lead)
{
    const QString host = mailHost(lead.email);
    const bool company = !isPublicMailHost(host);
    const QString sql = QStringLiteral(
        "select 'tenant' as kind, t.id, t.name, max(case when reeve.ordered(c.email) = reeve.ordered(:email) then 1 "
        "else 0 end) as same from main.contacts c join main.tenants t on t.id = c.tenant_id "
        "where not t.deleted and not c.deleted and t.id <> :tenant "
        "and (reeve.ordered(c.email) = reeve.ordered(:email) or reeve.mail_host(c.email) = :host) "
        "group by t.id, t.name "
        "union all select 'lead', l.id, l.first_name || ' ' || l.last_name, "
        "case when reeve.ordered(l.email) = reeve.ordered(:email) then 1 else 0 end from main.leads l "
        "where not l.deleted and l.id <> :id "
        "and (reeve.ordered(l.email) = reeve.ordered(:email) or reeve.mail_host(l.email) = :host) limit :most");
    return session.list(sql,
                        {{QStringLiteral(":email"), lead.email},
                         {QStringLiteral(":tenant"), lead.tenantId.isEmpty() ? noId() : lead.tenantId},
                         {QStringLiteral(":host"), company ? host : QStringLiteral("@")},
                         {QStringLiteral(":id"), lead.id},
                         {QStringLiteral(":most"), mostDuplicates}},
                        readDuplicate);
}

QString emailKey(const QString &email)
{
    return QString::fromUtf8(email.toUtf8().toLower()); // of ASCII
}

Result<QHash<QString, QString>> namesByEmail(SqlSession &session, const QStringList &emails)
{
    Conditions conditions;
    conditions.add(QStringLiteral("not l.deleted"));
    QVariantList values;
    for (const QString &email : emails)
        values << emailKey(email);
    conditions.oneOf(QStringLiteral("reeve.ordered(l.email)"), values);
    QHash<QString, QString> names;
    if (emails.isEmpty())
        return names;
    REEVE_CHECK(session.each(QStringLiteral("select l.first_name, l.last_name, l.email from main.leads l where ") +
                                 conditions.where(),
                             conditions.binds(), [&](const SqlRow &row) {
                                 Lead lead;
                                 lead.firstName = row.text(QLatin1String("first_name"));
                                 lead.lastName = row.text(QLatin1String("last_name"));
                                 names.insert(emailKey(row.text(QLatin1String("email"))), lead.fullName());
                             }));
    return names;
}

void insert(SqlSession &session, const Lead &lead, const Id &addressId, const QString &by)
{
    session.later(
        QStringLiteral(
            "insert into main.leads (id, first_name, last_name, company_name, email, is_validated, address_id, "
            "created_on, modified_on, created_by) values (:id, :first, :last, :company, :email, :validated, "
            ":address, :created, :created, reeve.operator_id(:by))"),
        {{QStringLiteral(":id"), lead.id},
         {QStringLiteral(":first"), lead.firstName},
         {QStringLiteral(":last"), lead.lastName},
         {QStringLiteral(":company"), lead.companyName},
         {QStringLiteral(":email"), lead.email},
         {QStringLiteral(":validated"), lead.validated},
         {QStringLiteral(":address"), orNull(addressId)},
         {QStringLiteral(":created"), toSql(lead.createdOn)},
         {QStringLiteral(":by"), orNull(by)}});
}

Result<void> update(SqlSession &session, const LeadRow &row, const QString &by)
{
    REEVE_TRY(addressId, address_table::save(session, row.addressId, row.address, row.lead.modifiedOn));
    REEVE_CHECK(session.exec(
        QStringLiteral(
            "update main.leads set first_name = :first, last_name = :last, company_name = :company, email = :email, "
            "address_id = :address, modified_on = :now, modified_by = reeve.operator_id(:by) where id = :id"),
        {{QStringLiteral(":first"), row.lead.firstName},
         {QStringLiteral(":last"), row.lead.lastName},
         {QStringLiteral(":company"), row.lead.companyName},
         {QStringLiteral(":email"), row.lead.email},
         {QStringLiteral(":address"), orNull(addressId)},
         {QStringLiteral(":now"), toSql(row.lead.modifiedOn)},
         {QStringLiteral(":by"), orNull(by)},
         {QStringLiteral(":id"), row.lead.id}}));
    return {};
}

Result<void> setValidated(SqlSession &session, const Id &id, const QDateTime &now)
{
    REEVE_CHECK(
        session.exec(QStringLiteral("update main.leads set is_validated = true, modified_on = :now where id = :id"),
                     {{QStringLiteral(":now"), toSql(now)}, {QStringLiteral(":id"), id}}));
    return {};
}

Result<void> setDeleted(SqlSession &session, const Id &id, bool deleted, const QDateTime &now, const QString &by)
{
    REEVE_CHECK(session.exec(QStringLiteral("update main.leads set deleted = :deleted, deleted_on = :on, deleted_by = "
                                            "reeve.operator_id(:by), modified_on = :now where id = :id"),
                             {{QStringLiteral(":deleted"), deleted},
                              {QStringLiteral(":on"), deleted ? toSql(now) : QVariant()},
                              {QStringLiteral(":by"), deleted ? orNull(by) : QVariant()},
                              {QStringLiteral(":now"), toSql(now)},
                              {QStringLiteral(":id"), id}}));
    return {};
}

Result<std::optional<Token>> token(SqlSession &session, const Id &leadId)
{
    return session.first(
        QStringLiteral("select nonce, key_hash, expires_on from reeve.lead_tokens where lead_id = :id"),
        {{QStringLiteral(":id"), leadId}}, [](const SqlRow &row) {
            return Token{row.text(QLatin1String("nonce")).toLatin1(), row.text(QLatin1String("key_hash")).toLatin1(),
                         row.dateTime(QLatin1String("expires_on"))};
        });
}

void setToken(SqlSession &session, const Id &leadId, const Token &token)
{
    session.later(
        QStringLiteral("insert into reeve.lead_tokens (lead_id, nonce, key_hash, expires_on) values (:id, :nonce, "
                       ":hash, :expires) "
                       "on conflict (lead_id) do update set nonce = excluded.nonce, key_hash = excluded.key_hash, "
                       "expires_on = excluded.expires_on"),
        {{QStringLiteral(":id"), leadId},
         {QStringLiteral(":nonce"), QString::fromLatin1(token.nonce)},
         {QStringLiteral(":hash"), QString::fromLatin1(token.keyHash)},
         {QStringLiteral(":expires"), toSql(token.expiresOn)}});
}

} // namespace reeve::lead_table
