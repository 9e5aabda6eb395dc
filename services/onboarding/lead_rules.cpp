#include "services/onboarding/lead_rules.h"

#include "services/audit/audit.h"
#include "services/domain/checks.h"
#include "services/workspace/sql/address_table.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/outbox_table.h"

#include <QCoreApplication>

namespace reeve::lead_rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadRules)
};

using lead_table::LeadRow;

audit::Subject subject(const Lead &lead)
{
    return {Entity::Lead, lead.id, lead.fullName()};
}

/// SourceLoop: a mail address that a verified lead has is taken.
Result<void> requireFreeEmail(SqlSession &session, const QString &email, const Id &except)
{
    REEVE_TRY(others, lead_table::withEmail(session, email));
    for (const Lead &other : others) {
        if (other.id == except || !other.validated)
            continue;
        Error error = Error::of(ErrorKind::Duplicate,
                                Text::tr("A verified lead has this e-mail address: %1.").arg(other.fullName()),
                                Text::tr("Open that lead, or use another address."));
        error.fields = {{QStringLiteral("email"), error.text}};
        return fail(error);
    }
    return {};
}

/// The mail with a lead's new key, which is written with the next statement.
Result<Mail> verification(Operation &operation, const Lead &lead)
{
    REEVE_TRY(keys, operation.keys.get());
    const QByteArray nonce = randomBytes(16).toHex();
    const QByteArray key = keys.leadKey(lead.id, nonce);
    lead_table::setToken(operation.sql, lead.id, {nonce, sha256(key).toHex(), operation.now.addSecs(keyHours * 3600)});
    Mail mail;
    mail.id = newId();
    mail.recipient = lead.email;
    mail.templateName = QStringLiteral("lead_verification");
    mail.subject = Text::tr("Please confirm your e-mail address");
    mail.variables = {{QStringLiteral("firstName"), lead.firstName},
                      {QStringLiteral("companyName"), lead.companyName},
                      {QStringLiteral("leadId"), lead.id}};
    mail.about = Entity::Lead;
    mail.aboutId = lead.id;
    mail.createdOn = operation.now;
    return mail;
}

/// In the place of a mail that waits.
Result<void> sendVerification(Operation &operation, const Lead &lead)
{
    REEVE_TRY(mail, verification(operation, lead));
    REEVE_CHECK(outbox_table::discardQueued(operation.sql, lead.id, mail.templateName));
    outbox_table::enqueue(operation.sql, mail);
    return {};
}

Result<Lead> markVerified(Operation &operation, LeadRow row, const QString &action, const QString &reason)
{
    const QJsonObject before = audit::snapshot(row.lead, row.address);
    REEVE_CHECK(lead_table::setValidated(operation.sql, row.lead.id, operation.now));
    REEVE_CHECK(outbox_table::discardQueued(operation.sql, row.lead.id, QStringLiteral("lead_verification")));
    row.lead.validated = true;
    row.lead.modifiedOn = operation.now;
    REEVE_CHECK(
        audit::record(operation, action, subject(row.lead), before, audit::snapshot(row.lead, row.address), reason));
    return row.lead;
}

} // namespace

Result<Lead> create(Operation &operation, const LeadInput &raw)
{
    const LeadInput input = normalized(raw);
    REEVE_CHECK(validate(input));
    REEVE_CHECK(requireFreeEmail(operation.sql, input.email, {}));
    REEVE_TRY(leads, addAll(operation, {input}));
    return leads.first();
}

Result<QList<Lead>> addAll(Operation &operation, const QList<LeadInput> &inputs)
{
    // Kind by kind, so that those of a kind are written together.
    QList<Lead> leads;
    QList<Id> addresses;
    for (const LeadInput &input : inputs)
        addresses << address_table::insert(operation.sql, input.address, operation.now);
    for (const LeadInput &input : inputs) {
        Lead lead;
        lead.id = newId();
        lead.firstName = input.firstName;
        lead.lastName = input.lastName;
        lead.companyName = input.companyName;
        lead.email = input.email;
        lead.createdOn = operation.now;
        lead.modifiedOn = operation.now;
        lead_table::insert(operation.sql, lead, addresses.at(leads.size()), operation.actor.name);
        leads << lead;
    }
    QList<Mail> mails;
    for (const Lead &lead : leads) {
        REEVE_TRY(mail, verification(operation, lead));
        mails << mail;
    }
    for (const Mail &mail : mails)
        outbox_table::enqueue(operation.sql, mail);
    for (qsizetype i = 0; i < leads.size(); ++i)
        REEVE_CHECK(audit::record(operation, QStringLiteral("lead.created"), subject(leads.at(i)), {},
                                  audit::snapshot(leads.at(i), inputs.at(i).address)));
    return leads;
}

Result<Lead> update(Operation &operation, const Id &id, const LeadInput &raw, const QDateTime &readOn)
{
    const LeadInput input = normalized(raw);
    REEVE_CHECK(validate(input));
    REEVE_TRY(row, lead_table::find(operation.sql, id));
    if (row.lead.modifiedOn != readOn)
        return fail(ErrorKind::Conflict, Text::tr("Someone else changed this lead in the meantime."),
                    Text::tr("Compare both versions and choose."));
    const QJsonObject before = audit::snapshot(row.lead, row.address);
    const bool newMail = row.lead.email.compare(input.email, Qt::CaseInsensitive) != 0;
    if (newMail && row.lead.validated)
        return fail(Error::validation(QStringLiteral("email"),
                                      Text::tr("The address of a verified lead cannot change; create a new lead.")));
    if (newMail)
        REEVE_CHECK(requireFreeEmail(operation.sql, input.email, id));
    row.lead.firstName = input.firstName;
    row.lead.lastName = input.lastName;
    row.lead.companyName = input.companyName;
    row.lead.email = input.email;
    row.lead.modifiedOn = operation.now;
    row.address = input.address;
    REEVE_CHECK(lead_table::update(operation.sql, row, operation.actor.name));
    if (newMail)
        REEVE_CHECK(sendVerification(operation, row.lead));
    REEVE_CHECK(audit::record(operation, QStringLiteral("lead.updated"), subject(row.lead), before,
                              audit::snapshot(row.lead, row.address)));
    return row.lead;
}

Result<Lead> verifyByKey(Operation &operation, const Id &id, const QString &key)
{
    const auto refuse = [] {
        return fail(ErrorKind::Unauthorized, Text::tr("This verification key is wrong or too old."),
                    Text::tr("Send the verification mail again."));
    };
    auto row = lead_table::find(operation.sql, id);
    if (!row)
        return refuse();
    REEVE_TRY(token, lead_table::token(operation.sql, id));
    if (!token || token->expiresOn < operation.now || !sameBytes(sha256(key.toLatin1()).toHex(), token->keyHash))
        return refuse();
    if (row->lead.validated)
        return row->lead;
    REEVE_CHECK(requireFreeEmail(operation.sql, row->lead.email, id));
    return markVerified(operation, *row, QStringLiteral("lead.verified"), {});
}

Result<Lead> verifyByOperator(Operation &operation, const Id &id, const QString &reason)
{
    REEVE_CHECK(validateReason(reason));
    REEVE_TRY(row, lead_table::find(operation.sql, id));
    if (row.lead.validated)
        return fail(ErrorKind::State, Text::tr("This lead is verified already."));
    REEVE_CHECK(requireFreeEmail(operation.sql, row.lead.email, id));
    return markVerified(operation, row, QStringLiteral("lead.verified_by_operator"), reason.trimmed());
}

Result<void> resend(Operation &operation, const Id &id)
{
    REEVE_TRY(row, lead_table::find(operation.sql, id));
    if (row.lead.validated)
        return fail(ErrorKind::State, Text::tr("This lead is verified already; it needs no verification mail."));
    REEVE_CHECK(sendVerification(operation, row.lead));
    return audit::record(operation, QStringLiteral("lead.verification_resent"), subject(row.lead), {}, {});
}

Result<void> remove(Operation &operation, const Id &id)
{
    REEVE_TRY(row, lead_table::find(operation.sql, id));
    if (!row.lead.tenantId.isEmpty())
        return fail(ErrorKind::State, Text::tr("%1 has a tenant and cannot be deleted.").arg(row.lead.fullName()));
    const QJsonObject before = audit::snapshot(row.lead, row.address);
    REEVE_CHECK(lead_table::setDeleted(operation.sql, id, true, operation.now, operation.actor.name));
    REEVE_CHECK(outbox_table::discardQueued(operation.sql, id, QStringLiteral("lead_verification")));
    row.lead.deleted = true;
    return audit::record(operation, QStringLiteral("lead.deleted"), subject(row.lead), before,
                         audit::snapshot(row.lead, row.address));
}

Result<void> restore(Operation &operation, const Id &id)
{
    REEVE_TRY(row, lead_table::find(operation.sql, id, true));
    if (!row.lead.deleted)
        return {};
    if (row.lead.validated)
        REEVE_CHECK(requireFreeEmail(operation.sql, row.lead.email, id));
    REEVE_CHECK(lead_table::setDeleted(operation.sql, id, false, operation.now, {}));
    const QJsonObject before = audit::snapshot(row.lead, row.address);
    row.lead.deleted = false;
    return audit::record(operation, QStringLiteral("lead.restored"), subject(row.lead), before,
                         audit::snapshot(row.lead, row.address));
}

} // namespace reeve::lead_rules
