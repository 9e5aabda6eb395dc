#include "ui/panes/mail/mail_pane.h"

#include "models/bulk_work.h"
#include "models/format.h"
#include "models/mail_list_model.h"
#include "services/mail/mail_template.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/mail/mail_template_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/bulk_report_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/paged_table_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace reeve {

namespace {

const QString aboutPreset = QStringLiteral("about:");

bool isOpen(const Mail &mail)
{
    return mail.state != MailState::Sent && mail.state != MailState::Sending;
}

} // namespace

MailPane::MailPane(const PaneContext &context)
    : ListPane(context, QStringLiteral("mail"), new MailListModel(context.workspace.mails(), nullptr),
               MailListModel::facets(), Entity::Mail,
               {tr("No mails yet."), tr("Verification and welcome mails appear here as soon as they are written.")}),
      m_mails(qobject_cast<MailListModel *>(table().model())),
      m_setUp(new Notice(tr("No mail server is set up, so mails stay here. Copy a mail's link and send it yourself, or "
                            "enter a server in the settings."),
                         Tone::Info, this))
{
    const auto add = [&](const QString &text, const char *name, const char *iconName, const QString &help) {
        auto *action = new GuardedAction(text, context.workspace, Permission::WriteLeads, Capability::Outbox, this);
        action->setObjectName(QLatin1String(name));
        action->setIcon(reeve::icon(QLatin1String(iconName)));
        action->setHelp(help);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addRowAction(action);
        return action;
    };
    m_copyLink = add(tr("Copy &link"), "copyMailLink", "link", tr("Copy the link that the mail leads to"));
    m_sendAgain = add(tr("&Send again"), "sendMailAgain", "send", tr("Put it into the queue once more"));
    addSeparator();
    m_discard = add(tr("&Discard"), "discardMail", "delete", tr("Do not send it; it stays in the list"));
    m_discard->setShortcut(QKeySequence::Delete);
    connect(m_copyLink, &QAction::triggered, this, &MailPane::copyLink);
    connect(m_sendAgain, &QAction::triggered, this, &MailPane::sendAgain);
    connect(m_discard, &QAction::triggered, this, &MailPane::discard);

    QList<QAction *> texts;
    for (const QString &name : mailTemplates())
        for (const QString &language : mailLanguages()) {
            auto *action = new GuardedAction(tr("%1, %2…").arg(mailTemplateTitle(name), mailLanguageTitle(language)),
                                             context.workspace, Permission::ManageWorkspace, Capability::Outbox, this);
            action->setObjectName(QStringLiteral("template_%1_%2").arg(name, language));
            connect(action, &QAction::triggered, this,
                    [this, name, language] { editMailTemplate(this->context(), name, language, this); });
            texts << action;
        }
    addToolbarMenu(tr("&Texts"), QStringLiteral("mailTexts"), texts);

    m_setUp->setObjectName(QStringLiteral("noMailServer"));
    m_setUp->hide();
    addHeaderWidget(m_setUp);
    connect(&context.workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Workspace)
            readSetUp();
    });
    readSetUp();
    MailPane::updateActions({});
}

QIcon MailPane::icon() const
{
    return reeve::icon(QStringLiteral("mail"));
}

void MailPane::readSetUp()
{
    onResult(this, context().workspace.settings().read(), [this](const Result<QJsonObject> &settings) {
        m_setUp->setVisible(settings && settings->value(setting::mailHost).toString().isEmpty());
    });
}

void MailPane::applyPreset(const QString &preset)
{
    FilterState filter;
    m_about = preset.startsWith(aboutPreset) ? preset.mid(aboutPreset.size()) : QString();
    if (m_about.isEmpty())
        filter.choices[QStringLiteral("state")] = {preset};
    if (filter == this->filter())
        applyFilter(filter);
    else
        setFilter(filter);
}

void MailPane::applyFilter(const FilterState &filter)
{
    if (!filter.isEmpty())
        m_about.clear();
    m_mails->setFilter(filter, m_about);
}

QList<Mail> MailPane::selected() const
{
    QList<Mail> mails;
    for (const Id &id : selection())
        if (const int row = m_mails->rowOf(id); row >= 0)
            mails << m_mails->at(row);
    return mails;
}

void MailPane::updateActions(const QList<Id> &selection)
{
    const QList<Mail> mails = selected();
    const QString none = selection.isEmpty() ? tr("Select a mail first.") : QString();
    const bool anyOpen = std::ranges::any_of(mails, isOpen);
    const QString nothingOpen = !none.isEmpty() ? none : anyOpen ? QString() : tr("The mail was sent already.");
    m_sendAgain->setBlocked(nothingOpen);
    const bool anyLeft =
        std::ranges::any_of(mails, [](const Mail &mail) { return isOpen(mail) && mail.state != MailState::Discarded; });
    m_discard->setBlocked(!nothingOpen.isEmpty() ? nothingOpen
                          : anyLeft              ? QString()
                                                 : tr("The mail is discarded already."));
    m_copyLink->setBlocked(!none.isEmpty()        ? none
                           : selection.size() > 1 ? tr("Select a single mail.")
                           : m_link.isEmpty()     ? tr("This mail has no link that works.")
                                                  : QString());
}

void MailPane::showDetail(const Id &id)
{
    onResult(this, context().workspace.mails().render(id), [this, id](const Result<RenderedMail> &rendered) {
        if (selection() != QList<Id>{id})
            return;
        m_link = rendered ? rendered->link : QString();
        fillDetail(id, rendered);
        updateActions(selection());
    });
}

void MailPane::fillDetail(const Id &id, const Result<RenderedMail> &rendered)
{
    DetailPanel &panel = detail();
    panel.begin();
    const int row = m_mails->rowOf(id);
    if (row >= 0) {
        const Mail &mail = m_mails->at(row);
        panel.setHeading(mail.subject, mail.recipient);
        panel.addBadge(mailStateTitle(mail.state), toneOf(mail.state));
        if (!mail.error.isEmpty())
            panel.addNotice(mail.error, mail.state == MailState::Failed ? Tone::Danger : Tone::Warning);
        panel.addActions({m_copyLink, m_sendAgain, m_discard});
        panel.addField(tr("Kind"), mailTemplateTitle(mail.templateName));
        panel.addField(tr("Created"), format::dateTime(mail.createdOn));
        panel.addField(tr("Attempts"), format::number(mail.attempt));
        if (mail.sentOn.isValid())
            panel.addField(tr("Sent"), format::dateTime(mail.sentOn));
        if (mail.about == Entity::Lead || mail.about == Entity::Run)
            panel.addLink(entityTitle(mail.about), tr("Show"),
                          [this, about = mail.about, aboutId = mail.aboutId] { emit open(about, aboutId); });
    } else if (rendered) {
        panel.setHeading(rendered->subject, rendered->recipient);
    }
    if (!rendered)
        return panel.addNotice(rendered.error().line(), Tone::Warning);
    if (!rendered->note.isEmpty())
        panel.addNotice(rendered->note, Tone::Warning);
    panel.addSection(tr("Text"));
    panel.addCode(rendered->text);
}

void MailPane::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link);
    context().notifier.info(tr("Link copied."));
}

void MailPane::sendAgain()
{
    QList<BulkItem> items;
    for (const Mail &mail : selected())
        if (isOpen(mail))
            items.append({mail.id, mail.recipient});
    auto work = inTurn(this, items, [this](const Id &id) { return context().workspace.mails().sendAgain(id); });
    onResult(this, work, [this](const Result<BulkReport> &report) {
        showBulkReport(report, report ? tr("%n mail(s) queued again.", nullptr, report->done) : QString(),
                       context().notifier, this);
    });
}

void MailPane::discard()
{
    QList<BulkItem> items;
    for (const Mail &mail : selected())
        if (isOpen(mail) && mail.state != MailState::Discarded)
            items.append({mail.id, mail.recipient});
    auto work = inTurn(this, items, [this](const Id &id) { return context().workspace.mails().discard(id); });
    onResult(this, work, [this, items](const Result<BulkReport> &report) {
        if (!report || !report->errors.isEmpty())
            return showBulkReport(report, report ? tr("%n mail(s) discarded.", nullptr, report->done) : QString(),
                                  context().notifier, this);
        Workspace &workspace = context().workspace;
        // Undoing is queueing: a mail that had failed gets its attempts anew.
        context().notifier.undoable(tr("%n mail(s) discarded.", nullptr, report->done), [&workspace, items] {
            return inTurn(&workspace, items, [&workspace](const Id &id) { return workspace.mails().sendAgain(id); })
                .then([](const Result<BulkReport> &undone) {
                    if (undone && !undone->errors.isEmpty())
                        return Result<void>(tl::unexpect, undone->errors.first().second);
                    return undone ? Result<void>() : Result<void>(tl::unexpect, undone.error());
                });
        });
    });
}

} // namespace reeve
