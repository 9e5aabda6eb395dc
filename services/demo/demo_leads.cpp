#include "services/demo/demo_stories.h"
#include "services/domain/lead.h"
#include "services/domain/mail.h"

#include <QCoreApplication>

namespace reeve {

namespace {

constexpr int keyHours = 72;
constexpr int progressEvery = 5000;

QJsonObject snapshot(const Lead &lead)
{
    return {{QStringLiteral("firstName"), lead.firstName},
            {QStringLiteral("lastName"), lead.lastName},
            {QStringLiteral("companyName"), lead.companyName},
            {QStringLiteral("email"), lead.email},
            {QStringLiteral("validated"), lead.validated}};
}

void insertLead(DemoWriter &writer, const Lead &lead, const QVariant &addressId)
{
    writer.insert(QStringLiteral("main.leads"), {{QStringLiteral("id"), lead.id},
                                                 {QStringLiteral("first_name"), lead.firstName},
                                                 {QStringLiteral("last_name"), lead.lastName},
                                                 {QStringLiteral("company_name"), lead.companyName},
                                                 {QStringLiteral("email"), lead.email},
                                                 {QStringLiteral("is_validated"), lead.validated},
                                                 {QStringLiteral("address_id"), addressId},
                                                 {QStringLiteral("created_on"), lead.createdOn},
                                                 {QStringLiteral("modified_on"), lead.modifiedOn},
                                                 {QStringLiteral("created_by"), demoSupport.name}});
}

/// The verification mail and, while the lead waits, the token that its link is derived from.
void writeVerification(DemoWriter &writer, const DerivedKeys &keys, const Lead &lead, MailState state)
{
    const QDateTime &at = lead.createdOn;
    const bool sent = state == MailState::Sent;
    writer.insert(
        QStringLiteral("reeve.outbox"),
        {{QStringLiteral("id"), writer.random.id()},
         {QStringLiteral("recipient"), lead.email},
         {QStringLiteral("template"), QStringLiteral("lead_verification")},
         {QStringLiteral("variables"), QJsonObject{{QStringLiteral("firstName"), lead.firstName},
                                                   {QStringLiteral("companyName"), lead.companyName},
                                                   {QStringLiteral("leadId"), lead.id}}},
         {QStringLiteral("subject"), QStringLiteral("Please confirm your e-mail address")},
         {QStringLiteral("state"), mailStateKey(state)},
         {QStringLiteral("attempt"), sent || state == MailState::Sending ? 1
                                     : state == MailState::Failed        ? 5
                                                                         : 0},
         {QStringLiteral("error"),
          state == MailState::Failed ? QStringLiteral("550 5.1.1 The recipient's mailbox does not exist.") : QString()},
         {QStringLiteral("about"), entityKey(Entity::Lead)},
         {QStringLiteral("about_id"), lead.id},
         {QStringLiteral("created_on"), at},
         {QStringLiteral("due_on"), state == MailState::Sending ? writer.now.addSecs(90) : at},
         {QStringLiteral("sent_on"), sent ? QVariant(at.addSecs(writer.random.between(2, 40))) : QVariant()}});
    if (lead.validated)
        return;
    const QByteArray nonce = writer.random.hex(16);
    writer.insert(QStringLiteral("reeve.lead_tokens"),
                  {{QStringLiteral("lead_id"), lead.id},
                   {QStringLiteral("nonce"), QString::fromLatin1(nonce)},
                   {QStringLiteral("key_hash"), QString::fromLatin1(sha256(keys.leadKey(lead.id, nonce)).toHex())},
                   {QStringLiteral("expires_on"), at.addSecs(keyHours * 3600)}});
}

void writeLead(DemoWriter &writer, const DerivedKeys &keys, const DemoCompany &company, Lead lead,
               const QDateTime &verifiedOn, MailState mail)
{
    lead.validated = verifiedOn.isValid();
    lead.modifiedOn = lead.validated ? verifiedOn : lead.createdOn;
    const bool hasAddress = writer.random.percent(80);
    insertLead(writer, lead,
               hasAddress ? QVariant(writer.insertAddress(writer.people.address(company), lead.createdOn))
                          : QVariant());
    writeVerification(writer, keys, lead, mail);
    Lead before = lead;
    before.validated = false;
    audit(writer, lead.createdOn, demoSupport, QStringLiteral("lead.created"), Entity::Lead, lead.id, lead.fullName(),
          {}, snapshot(before));
    if (!lead.validated)
        return;
    const bool byOperator = mail == MailState::Discarded;
    audit(writer, verifiedOn, byOperator ? demoSupport : demoSystem,
          byOperator ? QStringLiteral("lead.verified_by_operator") : QStringLiteral("lead.verified"), Entity::Lead,
          lead.id, lead.fullName(), snapshot(before), snapshot(lead),
          byOperator ? QStringLiteral("Confirmed by telephone with the reception of %1.").arg(lead.companyName)
                     : QString());
}

Lead leadOf(DemoWriter &writer, const DemoCompany &company, const DemoPerson &person, const QDateTime &createdOn)
{
    Lead lead;
    lead.id = writer.random.id();
    lead.firstName = person.firstName;
    lead.lastName = person.lastName;
    lead.companyName = company.name;
    lead.email = person.email;
    lead.createdOn = createdOn;
    return lead;
}

MailState verificationMail(DemoWriter &writer, int index)
{
    switch (index % 16) {
    case 3: return MailState::Queued;
    case 8: return MailState::Failed;
    case 12: return index == 12 ? MailState::Sending : MailState::Sent;
    default: break;
    }
    return writer.random.percent(95) ? MailState::Sent : MailState::Discarded;
}

} // namespace

void writeLeads(DemoWriter &writer, const DerivedKeys &keys, QList<DemoTenant> &tenants, int count)
{
    DemoRandom &random = writer.random;
    int written = 0;
    for (int i = 0; i < tenants.size(); ++i) {
        DemoTenant &known = tenants[i];
        if (i % 6 == 5) // onboarded without a lead
            continue;
        const QDateTime verified = known.tenant.createdOn.addSecs(-random.between(600, 2 * 86400));
        const Lead lead =
            leadOf(writer, known.company, known.contact, verified.addSecs(-random.between(120, 3 * 86400)));
        known.tenant.leadId = lead.id;
        writeLead(writer, keys, known.company, lead, verified,
                  random.percent(85) ? MailState::Sent : MailState::Discarded);
        ++written;
    }

    QList<std::pair<DemoCompany, DemoPerson>> seen;
    const int others = count - written;
    for (int i = 0; i < others; ++i) {
        const bool verified = i * 10 < others * 3;
        const bool stale = i * 10 >= others * 7;
        const int minutes = stale ? random.between((staleAfterDays + 1) * 1440, 120 * 1440)
                                  : random.between(5, (staleAfterDays - 1) * 1440);
        const QDateTime createdOn = writer.now.addSecs(-60LL * minutes);
        // Now and then a colleague of a known company asks too, or the same person again.
        const bool colleague = i % 11 == 7;
        const bool again = i % 17 == 9 && !verified && !seen.isEmpty();
        const DemoCompany company = again       ? seen.last().first
                                    : colleague ? random.of(tenants).company
                                                : writer.people.company();
        const DemoPerson person = again ? seen.last().second : writer.people.person(company);
        const Lead lead = leadOf(writer, company, person, createdOn);
        if (verified) {
            writeLead(writer, keys, company, lead, createdOn.addSecs(random.between(90, 60 * minutes - 1)),
                      random.percent(85) ? MailState::Sent : MailState::Discarded);
        } else {
            writeLead(writer, keys, company, lead, {}, verificationMail(writer, stale ? 0 : i - others * 3 / 10));
            seen.append({company, person});
        }
    }
}

Result<void> writeBareLeads(DemoWriter &writer, int count, Progress &progress)
{
    QList<DemoCompany> companies;
    for (int i = 0; i < 200 && i < count; ++i)
        companies.append(writer.people.company());
    for (int i = 0; i < count; ++i) {
        if (i % progressEvery == 0) {
            if (progress.cancelled())
                return fail(ErrorKind::Cancelled, QCoreApplication::translate("DemoData", "Cancelled."));
            progress.setValue(90 + i * 10 / count, QCoreApplication::translate("DemoData", "%n lead(s)", nullptr, i));
        }
        const DemoCompany &company = writer.random.of(companies);
        DemoPerson person = writer.people.person(company);
        person.email.replace(u'@', QStringLiteral("%1@").arg(i));
        Lead lead = leadOf(writer, company, person, writer.now.addSecs(-writer.random.between(60, 365 * 86400)));
        lead.validated = writer.random.percent(40);
        lead.modifiedOn = lead.createdOn;
        insertLead(writer, lead, {});
    }
    return {};
}

} // namespace reeve
