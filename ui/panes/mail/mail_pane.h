#pragma once

#include "services/workspace/mail_store.h"
#include "ui/panes/list_pane.h"

namespace reeve {

class GuardedAction;
class MailListModel;
class Notice;

/// The outbox: every mail, how it stands, and its text. Without a mail server links are copied from here.
class MailPane : public ListPane
{
    Q_OBJECT
public:
    explicit MailPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("mail"); }
    [[nodiscard]] QString title() const override { return tr("Outbox"); }
    [[nodiscard]] QIcon icon() const override;
    /// "failed", "queued", or "about:<id>" for the mails of one lead or run.
    void applyPreset(const QString &preset) override;

protected:
    void applyFilter(const FilterState &filter) override;
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    void fillDetail(const Id &id, const Result<RenderedMail> &rendered);
    void readSetUp();
    void copyLink();
    /// Asks the store for each selected mail, one after the other; says how it ended.
    void sendAgain();
    void discard();
    [[nodiscard]] QList<Mail> selected() const;

    MailListModel *m_mails;
    GuardedAction *m_sendAgain;
    GuardedAction *m_discard;
    GuardedAction *m_copyLink;
    Notice *m_setUp;
    QString m_link; ///< of the mail in the panel
    Id m_about;
};

} // namespace reeve
