#include "ui/panes/webhooks/send_composer.h"

#include "services/local/local_state.h"
#include "services/webhooks/endpoint.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/webhooks/webhook_secrets.h"
#include "services/workspace/tenant_store.h"
#include "services/workspace/webhook_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/webhooks/custom_scheme_fields.h"
#include "ui/panes/webhooks/secret_choice.h"
#include "ui/theme/fixed_font.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace reeve {

using namespace std::chrono_literals;

namespace {

const QString none = QStringLiteral("none");
const QString sourceLoop = QStringLiteral("sourceloop");
const QString failure = QStringLiteral("failure");
constexpr int mostTenants = 500;

const QString failureBody = QStringLiteral(R"({
  "initiatorId": "{{tenant.id}}",
  "type": 0,
  "data": {
    "status": 0,
    "resources": [],
    "appPlaneUrl": "",
    "reason": "Quota exceeded"
  }
})");

QString draftKey(const Workspace &workspace)
{
    return QStringLiteral("webhooks/%1/draft").arg(workspace.info().id);
}

void showLines(QPlainTextEdit *edit, int lines)
{
    showFixed(edit);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
}

} // namespace

SendComposer::SendComposer(const PaneContext &context, WebhookSecrets &secrets, QWidget *parent)
    : QWidget(parent), m_context(context), m_secrets(secrets), m_fields(new FormFields(this)), m_json(new QLabel(this))
{
    setObjectName(QStringLiteral("sendComposer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_fields);
    layout->addStretch();
    buildFields();

    const QJsonObject kept = context.state.value(draftKey(context.workspace)).toObject();
    if (!kept.isEmpty()) {
        setDraft(WebhookDraft::fromJson(kept));
    } else {
        m_fields->setValue(QStringLiteral("template"),
                           context.workspace.can(Capability::Provision) ? sourceLoop : QStringLiteral("standard"));
        templateChanged();
    }
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(400ms);
    connect(&m_keeping, &QTimer::timeout, this,
            [this] { m_context.state.setValue(draftKey(m_context.workspace), draft().toJson()); });
    connect(m_fields, &FormFields::changed, this, [this] {
        checkBody();
        m_keeping.start();
    });
    connect(qobject_cast<QComboBox *>(m_fields->field(QStringLiteral("template"))), &QComboBox::currentIndexChanged,
            this, &SendComposer::templateChanged);
    connect(qobject_cast<QComboBox *>(m_fields->field(QStringLiteral("result"))), &QComboBox::currentIndexChanged, this,
            &SendComposer::resultChanged);
    connect(m_secret, &SecretChoice::nameChanged, this, &SendComposer::showFields);
    showFields();
    checkBody();
}

void SendComposer::buildFields()
{
    QList<std::pair<QString, QString>> templates;
    for (const QString &key : schemeKeys())
        templates.append({key, schemeFor(key)->recipe().title});
    templates.append({none, tr("Not signed")});
    m_fields->addChoice(QStringLiteral("template"), tr("&Template"), templates);
    m_tenant = m_fields->addChoice(QStringLiteral("tenant"), tr("Te&nant"), {});
    // As wide as the form, whatever the names are: with no tenant in it, it would shrink to its arrow.
    m_tenant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tenant->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tenant->setPlaceholderText(tr("No tenant waits for a callback"));
    m_fields->addChoice(QStringLiteral("result"), tr("&Result"),
                        {{QStringLiteral("success"), tr("Success")}, {failure, tr("Failure")}});
    m_fields->addChoice(QStringLiteral("method"), tr("&Method"),
                        {{QStringLiteral("POST"), QStringLiteral("POST")},
                         {QStringLiteral("PUT"), QStringLiteral("PUT")},
                         {QStringLiteral("PATCH"), QStringLiteral("PATCH")},
                         {QStringLiteral("DELETE"), QStringLiteral("DELETE")},
                         {QStringLiteral("GET"), QStringLiteral("GET")}});
    auto *url = m_fields->addText(QStringLiteral("url"), tr("&Address"), FormFields::Required, 2000);
    url->setPlaceholderText(QStringLiteral("https://example.com/webhooks"));
    m_secret = new SecretChoice(m_context, m_secrets, m_fields);
    m_fields->addField(QStringLiteral("secret"), tr("&Secret"), m_secret);
    m_fields->addText(QStringLiteral("context"), tr("Conte&xt"), FormFields::Optional, 500);
    m_fields->setHelp(QStringLiteral("context"), tr("As the provisioning event gave it."));
    custom_scheme_fields::add(*m_fields);
    m_headers = m_fields->addTextArea(QStringLiteral("headers"), tr("&Headers"));
    showLines(m_headers, 3);
    m_headers->setMaximumHeight(m_headers->minimumHeight() + m_headers->fontMetrics().lineSpacing());
    m_body = m_fields->addTextArea(QStringLiteral("body"), tr("&Body"));
    showLines(m_body, 14);
    m_json->setObjectName(QStringLiteral("jsonCheck"));
    m_json->setTextFormat(Qt::PlainText);
    m_json->setWordWrap(true);
    m_json->setForegroundRole(QPalette::PlaceholderText);
    m_fields->setHelp(
        QStringLiteral("body"),
        tr("Variables: {{uuid}}, {{now}}, {{timestamp}}, {{timestamp_ms}}, {{tenant.id}}, {{tenant.key}}, "
           "{{tenant.name}}."));
    m_fields->addWidget(m_json);
    m_fields->addCheck(QStringLiteral("compact"), tr("Send JSON without s&paces"));
    m_fields->addCheck(QStringLiteral("followRedirects"), tr("&Follow redirects"));
}

QString SendComposer::scheme() const
{
    return m_fields->text(QStringLiteral("template"));
}

QString SendComposer::defaultAddress() const
{
    const QString own = m_context.workspace.webhooks().callbackUrl();
    return scheme() == sourceLoop ? own : QString();
}

QString SendComposer::templateBody() const
{
    if (scheme() == sourceLoop && m_fields->text(QStringLiteral("result")) == failure)
        return failureBody;
    return templateFor(scheme()).body;
}

void SendComposer::templateChanged()
{
    const WebhookTemplate chosen = templateFor(scheme());
    const bool sourceLoops = scheme().startsWith(sourceLoop);
    m_fields->setValue(QStringLiteral("method"), QString::fromLatin1(chosen.method));
    m_fields->setValue(QStringLiteral("headers"), headersToText(chosen.headers));
    // The service signs over its own JSON.stringify of what it parsed.
    m_fields->setValue(QStringLiteral("compact"), sourceLoops);
    const QString url = m_fields->text(QStringLiteral("url"));
    if (url.isEmpty() || url == m_context.workspace.webhooks().callbackUrl())
        m_fields->setValue(QStringLiteral("url"), defaultAddress());
    m_shownTemplate = templateBody();
    m_fields->setValue(QStringLiteral("body"), m_shownTemplate);
    m_secret->setNoneText(hasOwnSecret() ? tr("The tenant's own") : QString());
    showFields();
    readTenants();
}

/// An edited body stays.
void SendComposer::resultChanged()
{
    if (m_body->toPlainText() != m_shownTemplate)
        return;
    m_shownTemplate = templateBody();
    m_fields->setValue(QStringLiteral("body"), m_shownTemplate);
}

void SendComposer::showFields()
{
    const QString key = scheme();
    m_fields->setFieldVisible(QStringLiteral("tenant"), key.startsWith(sourceLoop));
    m_fields->setFieldVisible(QStringLiteral("result"), key == sourceLoop);
    m_fields->setFieldVisible(QStringLiteral("secret"), key != none);
    m_fields->setFieldVisible(QStringLiteral("context"), key == sourceLoop && !m_secret->name().isEmpty());
    custom_scheme_fields::setVisible(*m_fields, key == QLatin1String("custom"));
}

void SendComposer::checkBody()
{
    const QString text = m_body->toPlainText();
    if (text.trimmed().isEmpty())
        return m_json->setText(tr("No body."));
    const auto body = expand(text, variables(), QStringLiteral("body"));
    if (!body)
        return m_json->setText(body.error().text);
    const QString problem = jsonProblem(body->toUtf8());
    m_json->setText(problem.isEmpty()
                        ? tr("Valid JSON, %n byte(s) as typed.", nullptr, static_cast<int>(body->toUtf8().size()))
                        : tr("No JSON. %1").arg(problem));
}

void SendComposer::chooseTenant(const Id &tenantId)
{
    m_wanted = tenantId;
    if (scheme() != sourceLoop)
        m_fields->setValue(QStringLiteral("template"), sourceLoop);
    else
        readTenants();
    m_secret->setName({});
    m_fields->setValue(QStringLiteral("url"), defaultAddress());
    m_shownTemplate = templateBody();
    m_fields->setValue(QStringLiteral("body"), m_shownTemplate);
}

/// Where no runs are kept, a tenant itself says that it waits.
void SendComposer::readTenants()
{
    Workspace &workspace = m_context.workspace;
    if (!scheme().startsWith(sourceLoop))
        return;
    if (workspace.can(Capability::RunHistory)) {
        RunFilter filter;
        filter.waiting = WaitReason::Webhook;
        return onResult(this, workspace.runs().page(filter, {}, {mostTenants, PageDirection::Forward, {}}),
                        [this](const Result<Page<Run>> &runs) { showTenants(runs); });
    }
    TenantFilter filter;
    filter.statuses = {TenantStatus::Provisioning};
    // An identity provider may be set up at any time after.
    if (scheme() != sourceLoop)
        filter.statuses << TenantStatus::Active;
    onResult(this, workspace.tenants().page(filter, {}, {mostTenants, PageDirection::Forward, {}}),
             [this](const Result<Page<Tenant>> &tenants) { showTenants(tenants); });
}

template<class Rows>
void SendComposer::showTenants(const Result<Rows> &rows)
{
    if (!rows)
        return emit problem(rows.error().line());
    const auto waiting = [](const auto &row) -> Waiting {
        if constexpr (std::is_same_v<std::decay_t<decltype(row)>, Run>)
            return {row.tenantId, row.tenantKey, row.tenantName};
        else
            return {row.id, row.key, row.name};
    };
    const Id before = m_wanted.isEmpty() ? m_fields->text(QStringLiteral("tenant")) : m_wanted;
    m_tenants.clear();
    {
        const QSignalBlocker quiet(m_tenant);
        m_tenant->clear();
        for (const auto &row : rows->rows) {
            const Waiting tenant = waiting(row);
            m_tenants.insert(tenant.id, {tenant.key, tenant.name});
            m_tenant->addItem(tr("%1 (%2)").arg(tenant.name, tenant.key), tenant.id);
        }
        m_tenant->setCurrentIndex(m_tenants.isEmpty() ? -1 : std::max(m_tenant->findData(before), 0));
    }
    m_tenant->setEnabled(!m_tenants.isEmpty());
    m_fields->setHelp(QStringLiteral("tenant"), m_tenants.isEmpty()
                                                    ? tr("Provision a tenant first: it then waits for this callback.")
                                                    : QString());
    checkBody();
}

bool SendComposer::hasOwnSecret() const
{
    return scheme() == sourceLoop ||
           (scheme().startsWith(sourceLoop) && !m_context.workspace.can(Capability::RunHistory));
}

Variables SendComposer::variables() const
{
    Variables variables = standardVariables(QDateTime::currentDateTimeUtc());
    const Id tenant = m_fields->text(QStringLiteral("tenant"));
    if (scheme().startsWith(sourceLoop) && m_tenants.contains(tenant)) {
        variables.insert(QStringLiteral("tenant.id"), tenant);
        variables.insert(QStringLiteral("tenant.key"), m_tenants.value(tenant).first);
        variables.insert(QStringLiteral("tenant.name"), m_tenants.value(tenant).second);
    }
    return variables;
}

WebhookDraft SendComposer::draft() const
{
    WebhookDraft draft;
    draft.scheme = scheme();
    draft.tenantId = m_fields->text(QStringLiteral("tenant"));
    draft.secret = m_secret->name();
    draft.context = m_fields->text(QStringLiteral("context"));
    draft.custom = custom_scheme_fields::value(*m_fields);
    draft.method = m_fields->text(QStringLiteral("method"));
    draft.url = m_fields->text(QStringLiteral("url"));
    draft.headers = m_fields->text(QStringLiteral("headers"));
    draft.body = m_fields->text(QStringLiteral("body"));
    draft.compact = m_fields->value(QStringLiteral("compact")).toBool();
    draft.followRedirects = m_fields->value(QStringLiteral("followRedirects")).toBool();
    return draft;
}

void SendComposer::setDraft(const WebhookDraft &draft)
{
    m_wanted = draft.tenantId;
    m_fields->setValue(QStringLiteral("template"), draft.scheme);
    templateChanged();
    m_secret->setName(draft.secret);
    m_fields->setValue(QStringLiteral("context"), draft.context);
    custom_scheme_fields::setValue(*m_fields, draft.custom);
    m_fields->setValue(QStringLiteral("method"), draft.method);
    m_fields->setValue(QStringLiteral("url"), draft.url);
    m_fields->setValue(QStringLiteral("headers"), draft.headers);
    m_fields->setValue(QStringLiteral("body"), draft.body);
    m_fields->setValue(QStringLiteral("compact"), draft.compact);
    m_fields->setValue(QStringLiteral("followRedirects"), draft.followRedirects);
    showFields();
    readTenants();
}

void SendComposer::take(const Delivery &delivery)
{
    WebhookDraft taken = draft();
    if (!delivery.scheme.isEmpty())
        taken.scheme = delivery.scheme;
    taken.method = QString::fromLatin1(delivery.method);
    if (delivery.direction == DeliveryDirection::Out)
        taken.url = delivery.url;
    HeaderList headers = delivery.requestHeaders;
    QByteArrayList madeAgain{"Host", "Content-Length", "Connection", "Accept-Encoding", "Transfer-Encoding"};
    if (const SchemePtr scheme = schemeFor(taken.scheme))
        madeAgain << scheme->headerNames();
    headers.removeIf([&](const auto &header) {
        return std::any_of(madeAgain.begin(), madeAgain.end(), [&](const QByteArray &name) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    });
    taken.headers = headersToText(headers);
    taken.body = QString::fromUtf8(delivery.requestBody);
    taken.compact = false;
    setDraft(taken);
}

void SendComposer::setAddress(const QString &url)
{
    m_fields->setValue(QStringLiteral("url"), url);
}

Future<SendComposer::Composed> SendComposer::compose()
{
    emit problem({});
    m_fields->clearErrors();
    const WebhookDraft said = draft();
    Composed composed;
    const Result<SchemePtr> signing = schemeOf(said);
    if (!signing)
        return readyError<Composed>(signing.error());
    const bool own = hasOwnSecret() && said.secret.isEmpty();
    if (own && said.tenantId.isEmpty())
        return readyError<Composed>(Error::validation(QStringLiteral("tenant"), tr("No tenant waits for a callback.")));
    const Result<HttpRequest> request = requestOf(said, variables());
    if (!request)
        return readyError<Composed>(request.error());
    composed.request = *request;
    composed.scheme = *signing;
    if (said.scheme.startsWith(sourceLoop))
        composed.tenantId = said.tenantId;
    if (!composed.scheme)
        return ready<Composed>(composed);
    if (own)
        return m_context.workspace.webhooks()
            .callbackSecret(said.tenantId)
            .then([composed](const Result<QPair<QByteArray, QByteArray>> &known) -> Result<Composed> {
                if (!known)
                    return fail(known.error());
                Composed whole = composed;
                whole.secret = known->first;
                if (whole.scheme->recipe().key == sourceLoop)
                    whole.scheme = sourceLoopScheme(known->second);
                return whole;
            });
    if (said.secret.isEmpty())
        return readyError<Composed>(Error::validation(QStringLiteral("secret"), tr("Choose the secret to sign with.")));
    return m_secrets.read(said.secret).then([composed](const Result<QByteArray> &secret) -> Result<Composed> {
        if (!secret)
            return fail(secret.error());
        Composed whole = composed;
        whole.secret = *secret;
        return whole;
    });
}

void SendComposer::showErrors(const Error &error)
{
    if (error.fields.isEmpty() || !m_fields->showErrors(error.fields).isEmpty())
        emit problem(error.line());
}

} // namespace reeve
