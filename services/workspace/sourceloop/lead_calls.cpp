#include "services/workspace/sourceloop/lead_calls.h"

#include "services/domain/public_mail_hosts.h"
#include "services/workspace/sourceloop/sourceloop_json.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace reeve::sourceloop::lead_calls {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

const QString leads = QStringLiteral("leads");
constexpr int mostDuplicates = 20;

QJsonArray withTenant()
{
    return {relation(QStringLiteral("tenant"))};
}

/// Only whether there is one: whole tenants double what the service reads and writes for a page of leads.
QJsonArray withTenantId()
{
    const QJsonArray fields{QStringLiteral("id"), QStringLiteral("leadId")};
    return {relation(QStringLiteral("tenant"), {{QStringLiteral("fields"), fields}})};
}

QString keyName(const Id &id)
{
    return QStringLiteral("lead/") + id;
}

/// What the service can filter a state by; whether a lead has a tenant it cannot.
QJsonObject condition(LeadState state, const QDateTime &now)
{
    const QString stale = moment(now.addDays(-staleAfterDays));
    const QString created = QStringLiteral("createdOn");
    const QString validated = QStringLiteral("isValidated");
    switch (state) {
    case LeadState::Waiting: return {{validated, false}, {created, QJsonObject{{QStringLiteral("gte"), stale}}}};
    case LeadState::Stale: return {{validated, false}, {created, QJsonObject{{QStringLiteral("lt"), stale}}}};
    case LeadState::Verified:
    case LeadState::Converted: break;
    }
    return {{validated, true}};
}

/// Tenants with a contact of the same address or company.
Result<void> addTenants(Calls &calls, const QJsonArray &alike, LeadDetail &detail)
{
    Filter filter;
    filter.where.anyOf(alike);
    filter.limit = mostDuplicates;
    filter.include = withTenant();
    const auto contacts = calls.list(QStringLiteral("contacts"), filter);
    if (!contacts) // a token that may not read contacts still shows the lead
        return contacts.error().kind == ErrorKind::Forbidden ? Result<void>() : Result<void>(fail(contacts.error()));
    QSet<Id> seen{detail.lead.tenantId};
    for (const auto &contact : *contacts) {
        const QJsonObject row = contact.toObject();
        const QJsonObject tenant = row.value(QLatin1String("tenant")).toObject();
        const QString email = row.value(QLatin1String("email")).toString();
        const Id id = tenant.value(QLatin1String("id")).toString();
        if (id.isEmpty() || seen.contains(id) || mailHost(email) != mailHost(detail.lead.email))
            continue;
        seen.insert(id);
        detail.duplicates.append({Entity::Tenant, id, tenant.value(QLatin1String("name")).toString(),
                                  email.compare(detail.lead.email, Qt::CaseInsensitive) == 0});
    }
    return {};
}

Result<void> addDuplicates(Calls &calls, LeadDetail &detail)
{
    const QString host = mailHost(detail.lead.email);
    Filter filter;
    filter.limit = mostDuplicates;
    filter.where.add({{QStringLiteral("id"), QJsonObject{{QStringLiteral("neq"), detail.lead.id}}}});
    QJsonArray alike{sameText(QStringLiteral("email"), detail.lead.email)};
    if (!isPublicMailHost(host))
        alike.append(contains(QStringLiteral("email"), QLatin1Char('@') + host));
    filter.where.anyOf(alike);
    REEVE_TRY(rows, calls.list(leads, filter));
    REEVE_CHECK(addTenants(calls, alike, detail));
    for (const auto &row : std::as_const(rows)) {
        const Lead other = readLead(row.toObject());
        if (mailHost(other.email) == host)
            detail.duplicates.append({Entity::Lead, other.id, other.fullName(),
                                      other.email.compare(detail.lead.email, Qt::CaseInsensitive) == 0});
    }
    return {};
}

} // namespace

PagedList list(const LeadFilter &filter, Sort<LeadColumn> sort, const QDateTime &now)
{
    PagedList list{leads, {}, QStringLiteral("createdOn"), sort.order, withTenantId(), {}, leadFields()};
    switch (sort.column) {
    case LeadColumn::CreatedOn: break;
    case LeadColumn::Name: list.key = QStringLiteral("lastName"); break;
    case LeadColumn::Company: list.key = QStringLiteral("companyName"); break;
    case LeadColumn::Email: list.key = QStringLiteral("email"); break;
    }
    list.where.words(filter.text, {QStringLiteral("firstName"), QStringLiteral("lastName"),
                                   QStringLiteral("companyName"), QStringLiteral("email")});
    list.where.within(QStringLiteral("createdOn"), filter.created);
    QJsonArray states;
    for (const LeadState state : filter.states)
        states.append(condition(state, now));
    list.where.anyOf(states);
    if (filter.states.contains(LeadState::Verified) != filter.states.contains(LeadState::Converted))
        list.keeps = [states = filter.states, now](const QJsonObject &row) {
            return states.contains(leadState(readLead(row), now));
        };
    return list;
}

Result<Lead> find(Calls &calls, const Id &id)
{
    REEVE_TRY(row, calls.row(leads, id, withTenantId()));
    return readLead(row);
}

Result<LeadDetail> detail(Calls &calls, const Id &id)
{
    REEVE_TRY(row, calls.row(leads, id, {relation(QStringLiteral("tenant")), relation(QStringLiteral("address"))}));
    LeadDetail detail;
    detail.lead = readLead(row);
    detail.address = readAddress(row.value(QLatin1String("address")).toObject());
    detail.tenantName = row.value(QLatin1String("tenant")).toObject().value(QLatin1String("name")).toString();
    REEVE_CHECK(addDuplicates(calls, detail));
    return detail;
}

Result<Lead> create(Calls &calls, const LeadInput &raw)
{
    const LeadInput input = normalized(raw);
    REEVE_CHECK(validate(input));
    // The service compares addresses by their case; Reeve does not, in any workspace.
    Filter same;
    same.where.add(sameText(QStringLiteral("email"), input.email));
    same.where.equals(QStringLiteral("isValidated"), true);
    same.limit = 1;
    REEVE_TRY(verified, calls.list(leads, same));
    auto answer = verified.isEmpty() ? calls.send(RestRequest::json("POST", leads, leadBody(input)))
                                     : Result<RestAnswer>(fail(ErrorKind::Duplicate, {}));
    if (!answer && answer.error().kind == ErrorKind::Duplicate) {
        Error error = Error::of(ErrorKind::Duplicate, Text::tr("A verified lead with this e-mail address exists."));
        error.fields = {{QStringLiteral("email"), error.text}};
        return fail(error);
    }
    if (!answer)
        return fail(answer.error());
    const QJsonObject said = answer->json.toObject();
    const Id id = said.value(QLatin1String("id")).toString();
    const QByteArray key = said.value(QLatin1String("key")).toString().toUtf8();
    calls.changed(Entity::Lead, {id});
    if (isId(id) && !key.isEmpty())
        REEVE_CHECK(calls.vault().write(keyName(id), key, calls.cancelled()));
    return find(calls, id);
}

Result<QByteArray> verify(Calls &calls, const Id &id, const QByteArray &key)
{
    const Error wrong = Error::of(ErrorKind::Unauthorized, Text::tr("The key is wrong or too old."),
                                  Text::tr("Ask the lead to sign up again."));
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Za-z._-]{1,512}$"));
    if (!isId(id) || !hex.match(QString::fromLatin1(key)).hasMatch())
        return fail(wrong);
    RestRequest request = RestRequest::json("POST", leads + QLatin1Char('/') + id + QStringLiteral("/verify"), {});
    request.body.clear();
    request.contentType.clear();
    request.headers = {{"Authorization", "Bearer " + key}};
    auto answer = calls.send(request);
    if (answer)
        return answer->json.toObject().value(QLatin1String("token")).toString().toUtf8();
    const ErrorKind kind = answer.error().kind;
    const bool refused = kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound;
    return fail(refused ? wrong : answer.error());
}

Result<QByteArray> knownKey(Calls &calls, const Id &id)
{
    return calls.vault().read(keyName(id), calls.cancelled());
}

} // namespace reeve::sourceloop::lead_calls
