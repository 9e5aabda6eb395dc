#pragma once

#include "services/webhooks/sender.h"
#include "services/webhooks/snippet.h"
#include "ui/panes/webhooks/send_composer.h"

class QProgressBar;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace reeve {

class AnswerView;
class AttackView;
class GuardedAction;
class LaterPage;
class LoadView;
class Notice;

/// The tab "Send": what is composed on the left; its answer, the attack suite and load on the right.
class SendPage : public QWidget
{
    Q_OBJECT
public:
    SendPage(const PaneContext &context, WebhookSecrets &secrets, QWidget *parent);

    [[nodiscard]] SendComposer &composer() { return *m_composer; }
    [[nodiscard]] GuardedAction *sendAction() const { return m_send; }
    /// Whether an operator said that private addresses are meant; asked once a session on production.
    void setPrivateAllowed(bool allowed) { m_privateAllowed = allowed; }

    /// Makes one of the tabs that nobody looked at yet; whether there was one.
    bool makeNextPart();

signals:
    void sent(const reeve::Delivery &delivery);

private:
    using Composed = SendComposer::Composed;
    void send();
    void runAttacks();
    void runLoad();
    void copySnippet(SnippetLanguage language);
    /// Calls `then` with everything that is needed to send, or shows what is wrong.
    void compose(std::function<void(Composed)> then);
    /// Asks, and does it again when the operator says so.
    void confirmPrivate(const Error &error, std::function<void()> again);
    void showError(const Error &error, std::function<void()> again);
    void setBusy(bool busy);
    void showBlocked();
    void buildComposerSide(WebhookSecrets &secrets, QSplitter *splitter);
    void buildResults(QSplitter *splitter);
    QToolButton *buildCopyButton();

    PaneContext m_context;
    WebhookSender *m_sender;
    SendComposer *m_composer = nullptr;
    GuardedAction *m_send;
    Notice *m_problem;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTabWidget *m_results = nullptr;
    AnswerView *m_answer = nullptr;
    LaterPage *m_attacksTab = nullptr;
    LaterPage *m_loadTab = nullptr;
    AttackView *m_attacks = nullptr;
    LoadView *m_load = nullptr;
    QFuture<void> m_work;
    bool m_privateAllowed = false;
};

} // namespace reeve
