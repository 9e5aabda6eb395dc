#include "ui/panes/leads/lead_actions.h"

#include "services/workspace/lead_store.h"
#include "services/workspace/mail_store.h"
#include "ui/panes/leads/lead_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bulk_report_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_dialog.h"
#include "ui/wizards/import/import_wizard.h"
#include "ui/wizards/onboarding/onboarding_wizard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace reeve {

namespace {

/// The newest verification mail of a lead; its link is made when it is rendered.
Future<RenderedMail> verificationMail(QObject *context, MailStore &mails, const Id &leadId)
{
    MailFilter filter;
    filter.aboutId = leadId;
    return mails.page(filter, {50, PageDirection::Forward, {}})
        .then(context,
              [&mails](const Result<Page<Mail>> &page) {
                  if (!page)
                      return readyError<RenderedMail>(page.error());
                  for (const Mail &mail : page->rows)
                      if (mail.templateName == QLatin1String("lead_verification") && mail.state != MailState::Discarded)
                          return mails.render(mail.id);
                  return readyError<RenderedMail>(
                      Error::of(ErrorKind::NotFound, LeadActions::tr("There is no verification mail for this lead."),
                                LeadActions::tr("Send the verification mail again.")));
              })
        .unwrap();
}

} // namespace

LeadActions::LeadActions(const PaneContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_parent(parent)
{
    const auto add = [this](const QString &text, const char *name, const char *iconName, Permission permission,
                            Capabilities capabilities, const QString &help) {
        auto *action = new GuardedAction(text, m_context.workspace, permission, capabilities, this);
        action->setObjectName(QLatin1String(name));
        action->setIcon(icon(QLatin1String(iconName)));
        action->setHelp(help);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_create = add(tr("New lead…"), "newLead", "add", Permission::WriteLeads, Capability::CreateLeads,
                   tr("Enter a lead by hand"));
    m_import = add(tr("Import CSV…"), "importLeads", "import", Permission::WriteLeads, Capability::ImportLeads,
                   tr("Import leads from a spreadsheet"));
    m_edit = add(tr("Edit…"), "editLead", "edit", Permission::WriteLeads, Capability::EditLeads,
                 tr("Change the lead's data"));
    m_verify = add(tr("Verify…"), "verifyLead", "verify", Permission::WriteLeads, Capability::OperatorVerifies,
                   tr("Verify without the mail, with a reason for the audit log"));
    m_resend = add(tr("Resend mail"), "resendVerification", "send", Permission::WriteLeads, Capability::Outbox,
                   tr("Send a new verification link; the old one stops working"));
    m_copyLink = add(tr("Copy link"), "copyVerificationLink", "link", Permission::ReadLeads, Capability::Outbox,
                     tr("Copy the verification link of the newest mail"));
    m_convert = add(tr("Convert to tenant…"), "convertLead", "tenants", Permission::WriteTenants,
                    Capability::EditTenants, tr("Onboard a tenant from this lead"));
    m_remove = add(tr("Delete"), "deleteLead", "delete", Permission::WriteLeads, Capability::EditLeads,
                   tr("Delete; can be undone"));
    m_create->setShortcut(QKeySequence::New);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_edit->setShortcut(Qt::Key_F2);
    m_remove->setShortcut(QKeySequence::Delete);

    connect(m_create, &QAction::triggered, this, [this] {
        openNewLead(m_context, m_parent, [this](const Lead &lead) {
            m_context.notifier.info(tr("%1 created; the verification mail is in the outbox.").arg(lead.fullName()));
            emit created(lead.id);
        });
    });
    connect(m_import, &QAction::triggered, this,
            [this] { (new ImportWizard(m_context.workspace.leads(), m_context.notifier, m_parent))->open(); });
    connect(m_edit, &QAction::triggered, this, [this] { openLeadEditor(m_context, m_leads.first().id, m_parent); });
    connect(m_verify, &QAction::triggered, this, &LeadActions::verifySelected);
    connect(m_resend, &QAction::triggered, this, &LeadActions::resendSelected);
    connect(m_copyLink, &QAction::triggered, this, &LeadActions::copyLinkOfSelected);
    connect(m_convert, &QAction::triggered, this, [this] { openOnboarding(m_context, m_leads.first().id, m_parent); });
    connect(m_remove, &QAction::triggered, this, &LeadActions::removeSelected);
    setSelection({});
}

void LeadActions::setSelection(const QList<Lead> &leads)
{
    m_leads = leads;
    const QString none = leads.isEmpty() ? tr("Select a lead first.") : QString();
    const QString notOne = leads.size() == 1 ? QString() : leads.isEmpty() ? none : tr("Select a single lead.");
    const QString noneOpen = !none.isEmpty()          ? none
                             : unverified().isEmpty() ? tr("The lead is verified already.")
                                                      : QString();
    const bool converted = std::ranges::any_of(leads, [](const Lead &lead) { return !lead.tenantId.isEmpty(); });

    m_edit->setBlocked(notOne);
    m_verify->setBlocked(noneOpen);
    m_resend->setBlocked(noneOpen);
    m_copyLink->setBlocked(!notOne.isEmpty() ? notOne : noneOpen);
    m_remove->setBlocked(!none.isEmpty() ? none
                         : converted     ? tr("A lead with a tenant cannot be deleted.")
                                         : QString());
    QString notConvertible = notOne;
    if (notConvertible.isEmpty() && converted)
        notConvertible = tr("The lead has a tenant already.");
    else if (notConvertible.isEmpty() && !leads.first().validated)
        notConvertible = tr("The lead's mail address must be verified first.");
    m_convert->setBlocked(notConvertible);
}

QList<BulkItem> LeadActions::unverified() const
{
    QList<BulkItem> items;
    for (const Lead &lead : m_leads)
        if (!lead.validated && lead.tenantId.isEmpty())
            items.append({lead.id, lead.fullName()});
    return items;
}

void LeadActions::verifySelected()
{
    const QList<BulkItem> items = unverified();
    const int count = static_cast<int>(items.size());
    const QString explanation =
        count == 1 ? tr("%1 counts as verified without opening the link in the mail.").arg(items.first().name)
                   : tr("%n lead(s) count as verified without opening the link in the mail.", nullptr, count);
    auto *dialog = new ReasonDialog(tr("Verify leads"), explanation, tr("&Verify"), m_context.state, {}, m_parent);
    LeadStore &leads = m_context.workspace.leads();
    dialog->setTask(
        [this, dialog, items, &leads] {
            return inTurn(this, items, [&leads, reason = dialog->reason()](const Id &id) {
                return leads.verifyByOperator(id, reason);
            });
        },
        [this](const BulkReport &report) {
            showBulkReport(report, tr("%n lead(s) verified.", nullptr, report.done), m_context.notifier, m_parent);
        });
    dialog->open();
}

void LeadActions::resendSelected()
{
    LeadStore &leads = m_context.workspace.leads();
    const auto work = inTurn(this, unverified(), [&leads](const Id &id) { return leads.resendVerification(id); });
    m_context.notifier.watch(tr("Queueing verification mails"), QFuture<void>(work));
    onResult(this, work, [this](const Result<BulkReport> &report) {
        const int done = report ? report->done : 0;
        showBulkReport(report, tr("%n verification mail(s) queued.", nullptr, done), m_context.notifier, m_parent);
    });
}

void LeadActions::copyLinkOfSelected()
{
    const Lead lead = m_leads.first();
    onResult(this, verificationMail(this, m_context.workspace.mails(), lead.id),
             [this, lead](const Result<RenderedMail> &mail) {
                 if (!mail)
                     return m_context.notifier.failure(mail.error());
                 if (mail->link.isEmpty())
                     return m_context.notifier.failure(
                         Error::of(ErrorKind::NotFound, mail->note, tr("Send the verification mail again.")));
                 QGuiApplication::clipboard()->setText(mail->link);
                 m_context.notifier.info(tr("The verification link of %1 is in the clipboard.").arg(lead.fullName()));
             });
}

void LeadActions::removeSelected()
{
    QList<Id> ids;
    for (const Lead &lead : std::as_const(m_leads))
        ids << lead.id;
    const QString text = m_leads.size() == 1 ? tr("%1 deleted.").arg(m_leads.first().fullName())
                                             : tr("%n lead(s) deleted.", nullptr, static_cast<int>(ids.size()));
    LeadStore &leads = m_context.workspace.leads();
    onResult(this, leads.remove(ids), [this, ids, text, &leads](const Result<void> &removed) {
        if (!removed)
            return m_context.notifier.failure(removed.error());
        m_context.notifier.undoable(text, [ids, &leads] { return leads.restore(ids); });
    });
}

} // namespace reeve
