#include "models/mail_list_model.h"

#include "models/format.h"
#include "models/tone.h"

namespace reeve {

namespace {
constexpr std::array states{MailState::Queued, MailState::Sending, MailState::Sent, MailState::Failed,
                            MailState::Discarded};
}

QString mailTemplateTitle(const QString &templateName)
{
    if (templateName == QLatin1String("lead_verification"))
        return MailListModel::tr("Verification of a lead");
    if (templateName == QLatin1String("welcome"))
        return MailListModel::tr("Welcome");
    return templateName;
}

MailListModel::MailListModel(MailStore &store, QObject *parent)
    : PagedModel({{QStringLiteral("createdOn"), tr("Created"), 150},
                  {QStringLiteral("state"), tr("State"), 110},
                  {QStringLiteral("recipient"), tr("Recipient"), 220},
                  {QStringLiteral("subject"), tr("Subject"), 280},
                  {QStringLiteral("template"), tr("Kind"), 170, false, false, true},
                  {QStringLiteral("attempt"), tr("Attempt"), 80, false, true, true},
                  {QStringLiteral("error"), tr("Error"), 240},
                  {QStringLiteral("sentOn"), tr("Sent"), 150}},
                 parent),
      m_store(store)
{
    m_sortColumn = CreatedOn;
}

void MailListModel::setFilter(const FilterState &filter, const Id &aboutId)
{
    m_filter = {};
    m_filter.text = filter.text;
    m_filter.aboutId = aboutId;
    m_filter.created = filter.period(QDate::currentDate());
    for (const MailState state : states)
        if (filter.chosen(QStringLiteral("state")).contains(mailStateKey(state)))
            m_filter.states << state;
    goToStart();
}

QList<Facet> MailListModel::facets()
{
    Facet state{QStringLiteral("state"), tr("State"), {}};
    for (const MailState option : states)
        state.options.append({mailStateKey(option), mailStateTitle(option)});
    return {state};
}

Future<Page<Mail>> MailListModel::fetch(const PageRequest &request)
{
    return m_store.page(m_filter, request);
}

Future<qint64> MailListModel::fetchCount()
{
    return m_store.count(m_filter);
}

QVariant MailListModel::cell(const Mail &mail, int column, int role) const
{
    if (role == ToneRole && column == State)
        return static_cast<int>(toneOf(mail.state));
    if (role == ExportRole) {
        switch (column) {
        case CreatedOn: return mail.createdOn.toString(Qt::ISODate);
        case State: return mailStateKey(mail.state);
        case Kind: return mail.templateName;
        case SentOn: return mail.sentOn.toString(Qt::ISODate);
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CreatedOn: return format::dateTime(mail.createdOn);
    case State: return mailStateTitle(mail.state);
    case Recipient: return mail.recipient;
    case Subject: return mail.subject;
    case Kind: return mailTemplateTitle(mail.templateName);
    case Attempt: return mail.attempt > 0 ? format::number(mail.attempt) : QString();
    case ErrorText: return mail.error;
    case SentOn: return format::dateTime(mail.sentOn);
    default: return {};
    }
}

} // namespace reeve
