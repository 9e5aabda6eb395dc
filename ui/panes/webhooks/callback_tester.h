#pragma once

#include "services/webhooks/sender.h"
#include "ui/panes/pane.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace reeve {

class BodyView;
class FormFields;
class Notice;

/// Sends SourceLoop's callback for a tenant that waits for one: choose the tenant and what the orchestrator is to say,
/// see the exact bytes, sign and send them, read the answer. Stays open for the next try.
class CallbackTester : public QDialog
{
    Q_OBJECT
public:
    CallbackTester(const PaneContext &context, QWidget *parent);

    /// Chooses a tenant as soon as the list of waiting ones is there.
    void choose(const Id &tenantId);

signals:
    /// A delivery was recorded.
    void sent(const reeve::Delivery &delivery);

private:
    void buildFields();
    void readWaitingTenants();
    void proposeResources();
    void preview();
    void signAndSend();
    void showAnswer(const Result<Delivery> &delivery);
    void showError(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] Result<ProvisioningCallback> callback() const;

    PaneContext m_context;
    WebhookSender *m_sender;
    QMap<Id, QString> m_keys; ///< of the waiting tenants
    Id m_wanted;
    FormFields *m_fields;
    Notice *m_notice;
    Notice *m_answerState;
    BodyView *m_request;
    BodyView *m_answer;
    QProgressBar *m_progress;
    QPushButton *m_send;
    QFuture<void> m_work;
};

} // namespace reeve
