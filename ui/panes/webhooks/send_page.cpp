#include "ui/panes/webhooks/send_page.h"

#include "services/workspace/workspace.h"
#include "ui/panes/webhooks/answer_view.h"
#include "ui/panes/webhooks/attack_view.h"
#include "ui/panes/webhooks/load_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/later_page.h"
#include "ui/widgets/notifier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace reeve {

namespace {

QScrollArea *scrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SendPage::SendPage(const PaneContext &context, WebhookSecrets &secrets, QWidget *parent)
    : QWidget(parent), m_context(context), m_sender(new WebhookSender(context.workspace, this)),
      m_send(new GuardedAction(tr("&Send"), context.workspace, Permission::SendWebhooks, {}, this)),
      m_problem(new Notice({}, Tone::Danger, this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("sendPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    buildComposerSide(secrets, splitter);
    buildResults(splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({560, 560});

    m_send->setObjectName(QStringLiteral("sendWebhook"));
    m_send->setHelp(tr("Sign and send what is composed"));
    m_send->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_send);
    connect(m_send, &QAction::triggered, this, &SendPage::send);
    connect(m_composer, &SendComposer::problem, this, [this](const QString &text) {
        m_problem->setText(text);
        m_problem->setAccessibleName(text);
        m_problem->setVisible(!text.isEmpty());
    });
    connect(m_send, &QAction::changed, this, &SendPage::showBlocked);
    showBlocked();
}

void SendPage::buildResults(QSplitter *splitter)
{
    m_results = new QTabWidget(splitter);
    m_results->setObjectName(QStringLiteral("sendResults"));
    m_results->setAccessibleName(tr("Results"));
    m_results->setDocumentMode(true);
    QScrollArea *answer = scrollArea(m_results);
    m_results->addTab(answer, tr("Answer"));
    m_answer = new AnswerView(answer->viewport());
    answer->setWidget(m_answer);
    m_attacksTab = new LaterPage(
        [this](QWidget *parent) {
            m_attacks = new AttackView(parent);
            connect(m_attacks, &AttackView::runRequested, this, &SendPage::runAttacks);
            m_attacks->setBlocked(m_send->reason());
            return m_attacks;
        },
        m_results);
    m_results->addTab(m_attacksTab, tr("Attack suite"));
    m_loadTab = new LaterPage(
        [this](QWidget *parent) {
            QScrollArea *area = scrollArea(parent);
            m_load = new LoadView(area->viewport());
            area->setWidget(m_load);
            connect(m_load, &LoadView::runRequested, this, &SendPage::runLoad);
            connect(m_load, &LoadView::confirmationNeeded, this,
                    [this](const Error &error) { confirmPrivate(error, [this] { runLoad(); }); });
            m_load->setBlocked(m_send->reason());
            return area;
        },
        m_results);
    m_results->addTab(m_loadTab, tr("Load"));
}

bool SendPage::makeNextPart()
{
    return LaterPage::makeNext({m_attacksTab, m_loadTab});
}

void SendPage::buildComposerSide(WebhookSecrets &secrets, QSplitter *splitter)
{
    auto *side = new QWidget(splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    m_problem->setObjectName(QStringLiteral("sendProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    QScrollArea *area = scrollArea(side);
    layout->addWidget(area, 1);
    m_composer = new SendComposer(m_context, secrets, area->viewport());
    area->setWidget(m_composer);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Sending"));
    m_progress->hide();
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    auto *send = new QToolButton(side);
    send->setObjectName(QStringLiteral("sendButton"));
    send->setDefaultAction(m_send);
    send->setProperty("primary", true);
    send->setToolButtonStyle(Qt::ToolButtonTextOnly);
    buttons->addWidget(send);
    m_cancel->setObjectName(QStringLiteral("cancelSend"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_work.cancel(); });
    buttons->addWidget(m_cancel);
    buttons->addWidget(buildCopyButton());
    buttons->addStretch();
    layout->addLayout(buttons);
}

QToolButton *SendPage::buildCopyButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("copySnippet"));
    button->setText(tr("&Copy as"));
    button->setAccessibleName(tr("Copy the request as a program"));
    button->setIcon(icon(QStringLiteral("copy")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const std::initializer_list<std::tuple<QString, SnippetLanguage, QString>> languages{
        {QStringLiteral("curl"), SnippetLanguage::Curl, QStringLiteral("copyCurl")},
        {QStringLiteral("Node"), SnippetLanguage::Node, QStringLiteral("copyNode")},
        {QStringLiteral("Python"), SnippetLanguage::Python, QStringLiteral("copyPython")},
        {QStringLiteral("C++"), SnippetLanguage::Cpp, QStringLiteral("copyCpp")}};
    for (const auto &[title, language, name] : languages) {
        QAction *action = menu->addAction(title);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, language = language] { copySnippet(language); });
    }
    button->setMenu(menu);
    return button;
}

void SendPage::showBlocked()
{
    if (m_attacks)
        m_attacks->setBlocked(m_send->reason());
    if (m_load)
        m_load->setBlocked(m_send->reason());
}

void SendPage::setBusy(bool busy)
{
    m_composer->setEnabled(!busy);
    m_send->setBlocked(busy ? tr("It is being sent.") : QString());
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

void SendPage::compose(std::function<void(Composed)> then)
{
    onResult(this, m_composer->compose(), [this, then = std::move(then)](const Result<Composed> &composed) {
        if (!composed)
            return m_composer->showErrors(composed.error());
        Composed whole = *composed;
        whole.request.allowPrivate =
            m_privateAllowed || m_context.workspace.info().environment != Environment::Production;
        then(whole);
    });
}

void SendPage::confirmPrivate(const Error &error, std::function<void()> again)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Private address"),
                                tr("%1 This workspace is production.").arg(error.text), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("confirmPrivate"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Send to it"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, again = std::move(again)](QAbstractButton *button) {
        if (static_cast<QAbstractButton *>(yes) != button)
            return;
        m_privateAllowed = true;
        again();
    });
    box->open();
}

void SendPage::showError(const Error &error, std::function<void()> again)
{
    if (error.kind == ErrorKind::Forbidden && !m_privateAllowed && m_send->reason().isEmpty() &&
        m_context.workspace.info().environment == Environment::Production)
        return confirmPrivate(error, std::move(again));
    m_composer->showErrors(error);
}

void SendPage::send()
{
    compose([this](const Composed &composed) {
        HttpRequest request = composed.request;
        if (composed.scheme) {
            const auto headers = composed.scheme->sign(request.body, composed.secret, QDateTime::currentDateTimeUtc());
            if (!headers)
                return m_composer->showErrors(headers.error());
            request.headers = withHeaders(request.headers, *headers);
        }
        setBusy(true);
        m_results->setCurrentIndex(0);
        const auto sending =
            m_sender->send(composed.tenantId, request, composed.scheme ? composed.scheme->recipe().key : QString());
        m_work = QFuture<void>(sending);
        onResult(this, sending, [this](const Result<Delivery> &delivery) {
            setBusy(false);
            if (!delivery)
                return showError(delivery.error(), [this] { send(); });
            m_answer->showDelivery(*delivery);
            m_composer->readTenants();
            emit sent(*delivery);
        });
    });
}

void SendPage::runAttacks()
{
    compose([this](const Composed &composed) {
        const auto work = m_sender->attack({composed.request, composed.scheme, composed.secret},
                                           [this](const AttackResult &result) { m_attacks->addResult(result); });
        m_attacks->begin(work);
        onResult(this, work, [this](const Result<AttackReport> &report) {
            m_attacks->end(report);
            if (!report)
                showError(report.error(), [this] { runAttacks(); });
            m_composer->readTenants();
        });
    });
}

void SendPage::runLoad()
{
    if (const auto allowed = m_sender->maySend(); !allowed)
        return m_load->showError(allowed.error());
    compose([this](const Composed &composed) {
        LoadPlan plan;
        plan.request = composed.request;
        plan.scheme = composed.scheme;
        plan.secret = composed.secret;
        m_load->run(plan);
    });
}

void SendPage::copySnippet(SnippetLanguage language)
{
    compose([this, language](const Composed &composed) {
        HeaderList headers;
        if (composed.scheme) {
            const auto made =
                composed.scheme->sign(composed.request.body, composed.secret, QDateTime::currentDateTimeUtc());
            if (!made)
                return m_composer->showErrors(made.error());
            headers = *made;
        }
        QGuiApplication::clipboard()->setText(snippet(language, composed.request, composed.scheme.get(), headers));
        m_context.notifier.info(composed.scheme && language != SnippetLanguage::Curl
                                    ? tr("Copied. It reads the secret from the environment variable WEBHOOK_SECRET.")
                                    : tr("Copied."));
    });
}

} // namespace reeve
