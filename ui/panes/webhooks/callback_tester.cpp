#include "ui/panes/webhooks/callback_tester.h"

#include "models/format.h"
#include "services/webhooks/callback.h"
#include "services/workspace/run_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/webhooks/body_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reeve {

namespace {

const QString success = QStringLiteral("success");
const QString failure = QStringLiteral("failure");
constexpr int mostTenants = 500;

Result<QList<Resource>> resourcesFrom(const QString &text)
{
    const QString field = QStringLiteral("resources");
    if (text.trimmed().isEmpty())
        return QList<Resource>();
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &parsing);
    if (!document.isArray())
        return fail(
            Error::validation(field, parsing.error == QJsonParseError::NoError
                                         ? CallbackTester::tr("Write a JSON list: [{\"type\": …}].")
                                         : CallbackTester::tr("This is no JSON: %1.").arg(parsing.errorString())));
    QList<Resource> resources;
    for (const QJsonValue &item : document.array())
        resources.append({{},
                          item[QLatin1String("type")].toString(),
                          item[QLatin1String("externalIdentifier")].toString(),
                          item[QLatin1String("metadata")].toObject()});
    return resources;
}

} // namespace

CallbackTester::CallbackTester(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_sender(new WebhookSender(context.workspace, this)),
      m_fields(new FormFields(this)), m_notice(new Notice({}, Tone::Danger, this)),
      m_answerState(new Notice({}, Tone::Neutral, this)),
      m_request(new BodyView(QStringLiteral("testerRequest"), tr("Request"), this)),
      m_answer(new BodyView(QStringLiteral("testerAnswer"), tr("Answer"), this)), m_progress(new QProgressBar(this)),
      m_send(new QPushButton(tr("&Sign and send"), this))
{
    setObjectName(QStringLiteral("callbackTester"));
    setWindowTitle(tr("Send a callback"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 16, 16, 8);
    inside->addWidget(m_notice);
    inside->addWidget(m_fields);
    const auto addTitle = [&](const QString &text) {
        auto *title = new QLabel(text, this);
        title->setProperty("section", true);
        inside->addWidget(title);
        return title;
    };
    addTitle(tr("What is sent"));
    inside->addWidget(m_request);
    inside->addWidget(m_answerState);
    inside->addWidget(m_answer);
    inside->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_send->setObjectName(QStringLiteral("signAndSend"));
    m_send->setDefault(true);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Sending"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(area, 1);
    layout->addWidget(m_progress);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 0, 16, 0);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_notice->setObjectName(QStringLiteral("testerError"));
    m_answerState->setObjectName(QStringLiteral("testerAnswerState"));
    for (QWidget *hidden : QList<QWidget *>{m_notice, m_answerState, m_answer, m_progress})
        hidden->hide();

    buildFields();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { m_work.cancel(); });
    connect(m_send, &QPushButton::clicked, this, &CallbackTester::signAndSend);
    connect(m_fields, &FormFields::changed, this, &CallbackTester::preview);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 42);
    readWaitingTenants();
}

void CallbackTester::buildFields()
{
    auto *tenant = m_fields->addChoice(QStringLiteral("tenant"), tr("&Tenant"), {}, FormFields::Required);
    m_fields->setHelp(QStringLiteral("tenant"), tr("Tenants whose run waits for the orchestrator."));
    connect(tenant, &QComboBox::currentIndexChanged, this, &CallbackTester::proposeResources);
    m_fields->addText(QStringLiteral("url"), tr("&Address"), FormFields::Required, 2000);
    m_fields->setHelp(
        QStringLiteral("url"),
        tr("Reeve's own endpoint, or another that takes SourceLoop's callback. Redirects are not followed."));
    m_fields->setValue(QStringLiteral("url"), m_context.workspace.webhooks().callbackUrl());
    m_fields->addChoice(QStringLiteral("result"), tr("&Result"), {{success, tr("Success")}, {failure, tr("Failure")}});
    m_fields->addText(QStringLiteral("reason"), tr("R&eason of the failure"), FormFields::Optional, 500);
    m_fields->addText(QStringLiteral("appPlaneUrl"), tr("Address of the a&pplication"), FormFields::Optional, 500);
    m_fields->addTextArea(QStringLiteral("resources"), tr("Res&ources (JSON)"));
}

void CallbackTester::choose(const Id &tenantId)
{
    m_wanted = tenantId;
    if (m_keys.contains(tenantId))
        m_fields->setValue(QStringLiteral("tenant"), tenantId);
}

void CallbackTester::readWaitingTenants()
{
    RunFilter filter;
    filter.waiting = WaitReason::Webhook;
    onResult(this, m_context.workspace.runs().page(filter, {}, {mostTenants, PageDirection::Forward, {}}),
             [this](const Result<Page<Run>> &runs) {
                 if (!runs)
                     return showError(runs.error());
                 auto *tenant = qobject_cast<QComboBox *>(m_fields->field(QStringLiteral("tenant")));
                 const Id before = m_fields->text(QStringLiteral("tenant"));
                 const QSignalBlocker quiet(tenant);
                 tenant->clear();
                 m_keys.clear();
                 for (const Run &run : runs->rows) {
                     m_keys.insert(run.tenantId, run.tenantKey);
                     tenant->addItem(tr("%1 (%2)").arg(run.tenantName, run.tenantKey), run.tenantId);
                 }
                 m_send->setEnabled(!runs->rows.isEmpty());
                 if (runs->rows.isEmpty() && !m_answerState->isVisible())
                     showError(Error::of(ErrorKind::NotFound, tr("No tenant waits for a callback."),
                                         tr("Provision a tenant first.")));
                 const int index = tenant->findData(m_wanted.isEmpty() ? before : m_wanted);
                 tenant->setCurrentIndex(std::max(index, 0));
                 if (m_answerState->isVisible())
                     return; // what was sent stays to be read
                 proposeResources();
                 preview();
             });
}

/// What an orchestrator would have made for this tenant; SourceLoop's service wants the bucket in the metadata.
void CallbackTester::proposeResources()
{
    const QString key = m_keys.value(m_fields->text(QStringLiteral("tenant")));
    if (key.isEmpty())
        return;
    m_fields->setValue(QStringLiteral("resources"),
                       QStringLiteral("[{\"type\": \"storage\", \"externalIdentifier\": \"%1-storage\", \"metadata\": "
                                      "{\"bucket\": \"%1-storage\"}}]")
                           .arg(key));
    m_fields->setValue(QStringLiteral("appPlaneUrl"), QStringLiteral("https://%1.example.com").arg(key));
}

Result<ProvisioningCallback> CallbackTester::callback() const
{
    ProvisioningCallback callback;
    callback.tenantId = m_fields->text(QStringLiteral("tenant"));
    if (callback.tenantId.isEmpty())
        return fail(Error::validation(QStringLiteral("tenant"), tr("Choose a tenant.")));
    callback.success = m_fields->text(QStringLiteral("result")) == success;
    if (!callback.success) {
        callback.reason = m_fields->text(QStringLiteral("reason"));
        return callback;
    }
    REEVE_TRY(resources, resourcesFrom(m_fields->text(QStringLiteral("resources"))));
    callback.resources = resources;
    callback.appPlaneUrl = m_fields->text(QStringLiteral("appPlaneUrl"));
    return callback;
}

void CallbackTester::preview()
{
    const bool failed = m_fields->text(QStringLiteral("result")) == failure;
    m_fields->field(QStringLiteral("reason"))->setEnabled(failed);
    m_fields->field(QStringLiteral("resources"))->setEnabled(!failed);
    m_fields->field(QStringLiteral("appPlaneUrl"))->setEnabled(!failed);
    if (const auto said = callback())
        m_request->setContent({{"Content-Type", "application/json"}, {"x-timestamp", "…"}, {"x-signature", "…"}},
                              callbackToJson(*said));
    else
        m_request->setContent({}, {});
}

void CallbackTester::signAndSend()
{
    m_notice->hide();
    m_fields->clearErrors();
    const auto said = callback();
    if (!said)
        return showError(said.error());
    setBusy(true);
    const auto signing = m_sender->sign(*said, QUrl(m_fields->text(QStringLiteral("url")).trimmed(), QUrl::StrictMode));
    m_work = QFuture<void>(signing);
    onResult(this, signing, [this, tenantId = said->tenantId](const Result<HttpRequest> &request) {
        if (!request) {
            setBusy(false);
            return showError(request.error());
        }
        m_request->setContent(request->headers, request->body);
        const auto sending = m_sender->send(tenantId, *request);
        m_work = QFuture<void>(sending);
        onResult(this, sending, [this](const Result<Delivery> &delivery) {
            setBusy(false);
            showAnswer(delivery);
        });
    });
}

void CallbackTester::showAnswer(const Result<Delivery> &delivery)
{
    if (!delivery)
        return showError(delivery.error());
    const QString took = format::duration(delivery->durationMs);
    QString text = delivery->reason;
    Tone tone = Tone::Danger;
    if (delivery->outcome == DeliveryOutcome::Accepted) {
        text = tr("Accepted with status %1 in %2.").arg(delivery->status).arg(took);
        tone = Tone::Success;
    } else if (delivery->outcome == DeliveryOutcome::Refused) {
        text = tr("Refused with status %1 in %2.").arg(delivery->status).arg(took);
        tone = Tone::Warning;
    }
    m_answerState->setTone(tone);
    m_answerState->setText(text);
    m_answerState->setAccessibleName(text);
    m_answerState->show();
    m_answer->setContent(delivery->responseHeaders, delivery->responseBody);
    m_answer->setVisible(delivery->status > 0);
    emit sent(*delivery);
    readWaitingTenants();
}

void CallbackTester::showError(const Error &error)
{
    const bool known = !error.fields.isEmpty() && m_fields->showErrors(error.fields).isEmpty();
    m_notice->setText(error.line());
    m_notice->setAccessibleName(error.line());
    m_notice->setVisible(!known);
}

void CallbackTester::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_send->setEnabled(!busy);
    m_progress->setVisible(busy);
}

} // namespace reeve
