#include "ui/wizards/workspace/postgres_page.h"

#include "services/core/worker.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/postgres/pg_check.h"
#include "ui/widgets/form_fields.h"
#include "ui/wizards/workspace/schema_dialog.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QProcessEnvironment>
#include <QSpinBox>

namespace reeve {
namespace {

const QString uriField = QStringLiteral("uri");
const QString serviceField = QStringLiteral("service");
const QString hostField = QStringLiteral("host");
const QString portField = QStringLiteral("port");
const QString databaseField = QStringLiteral("database");
const QString userField = QStringLiteral("user");
const QString passwordField = QStringLiteral("password");
const QString sslModeField = QStringLiteral("sslMode");
const QString sslRootCertField = QStringLiteral("sslRootCert");
const QString sslCertField = QStringLiteral("sslCert");
const QString sslKeyField = QStringLiteral("sslKey");
constexpr int usualPort = 5432;

} // namespace

PostgresPage::PostgresPage(SecretStore &secrets, QWidget *parent)
    : ServerPage(ConnectionKind::PostgreSql, QStringLiteral("postgresFields"), {passwordField}, secrets, parent)
{
    addPlace();
    addEncryption();
    addWorkspaceFields();
    connect(&fields(), &FormFields::changed, this, &PostgresPage::showRisk);
    readEnvironment();
    readServices();
}

void PostgresPage::addPlace()
{
    auto *uri = fields().addText(uriField, tr("Paste a UR&I"), FormFields::Secret, 2000);
    uri->setEchoMode(QLineEdit::Normal);
    uri->setPlaceholderText(QStringLiteral("postgresql://user@host:5432/database"));
    fields().setHelp(uriField, tr("Fills in the fields below; its password goes straight into the password field."));
    // At once when it is pasted, at the end when somebody types it.
    connect(uri, &QLineEdit::editingFinished, this, &PostgresPage::takeUri);
    connect(uri, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.size() > std::exchange(m_uriLength, text.size()) + 1)
            takeUri();
    });

    m_service = fields().addChoice(serviceField, tr("Servi&ce"), {{QString(), tr("None")}});
    fields().setHelp(serviceField, tr("A section of pg_service.conf. What is filled in below goes before it."));
    connect(m_service, &QComboBox::currentIndexChanged, this, &PostgresPage::showWhatServiceSays);

    fields().addText(hostField, tr("&Host"), FormFields::Optional, 255);
    auto *port = new QSpinBox;
    port->setRange(0, 65535);
    port->setGroupSeparatorShown(false);
    port->setSpecialValueText(tr("%1 (usual)").arg(usualPort));
    fields().addField(portField, tr("&Port"), port);
    fields().addText(databaseField, tr("Data&base"), FormFields::Optional, 63);
    fields().addText(userField, tr("&User name"), FormFields::Optional, 63);
    addPassword(passwordField, tr("Passwo&rd"));
}

void PostgresPage::addEncryption()
{
    fields().addSection(tr("Encryption"));
    fields().addChoice(sslModeField, tr("T&LS"),
                       {{QString(), tr("Certificate and host name, except on this computer")},
                        {QStringLiteral("verify-full"), tr("Certificate and host name verified")},
                        {QStringLiteral("verify-ca"), tr("Certificate verified, host name not")},
                        {QStringLiteral("require"), tr("Encrypted, server not verified")},
                        {QStringLiteral("prefer"), tr("Encrypted if the server offers it")},
                        {QStringLiteral("disable"), tr("Not encrypted")}});
    addFileField(sslRootCertField, tr("Root certi&ficate"), tr("Certificate of the authority"),
                 QStringLiteral("~/.postgresql/root.crt"));
    addFileField(sslCertField, tr("Client certific&ate"), tr("Your certificate"));
    addFileField(sslKeyField, tr("Client &key"), tr("Your certificate's key"));
    fields().setHelp(sslKeyField, tr("Only you may be able to read this file, or it is not used."));
}

/// What a shell's psql would use is there from the start.
void PostgresPage::readEnvironment()
{
    const PgLogin login = pgLoginFromEnvironment(QProcessEnvironment::systemEnvironment());
    if (login.parameters == PgParameters() && login.password.isEmpty())
        return;
    takeLogin(login);
    showNotice(tr("Filled in from the PG* variables of your environment."));
}

void PostgresPage::readServices()
{
    onResult(this,
             inWorker([environment = QProcessEnvironment::systemEnvironment()](Progress &) -> Result<QList<PgService>> {
                 return pgServices(environment);
             }),
             [this](const Result<QList<PgService>> &services) {
                 m_services = services.value_or(QList<PgService>());
                 const QString chosen = fields().text(serviceField);
                 for (const PgService &service : std::as_const(m_services))
                     if (m_service->findData(service.name) < 0)
                         m_service->addItem(service.name, service.name);
                 fields().setValue(serviceField, chosen);
                 showWhatServiceSays();
             });
}

void PostgresPage::takeUri()
{
    const QString text = fields().text(uriField).trimmed();
    if (!isPgConnectionText(text))
        return;
    const auto login = pgLoginFromText(text);
    if (!login)
        return fields().setError(uriField, login.error().line());
    // The text may hold a password: it is gone from the screen as soon as it is understood.
    fields().setValue(uriField, QString());
    takeLogin(*login);
    fields().field(passwordField)->setFocus();
}

void PostgresPage::takeLogin(const PgLogin &login)
{
    const PgParameters &parameters = login.parameters;
    if (!parameters.service.isEmpty() && m_service->findData(parameters.service) < 0)
        m_service->addItem(parameters.service, parameters.service);
    fields().setValue(serviceField, parameters.service);
    fields().setValue(hostField, parameters.host);
    fields().setValue(portField, parameters.port);
    fields().setValue(databaseField, parameters.database);
    fields().setValue(userField, parameters.user);
    fields().setValue(sslModeField,
                      parameters.sslMode == QLatin1String("allow") ? QStringLiteral("prefer") : parameters.sslMode);
    fields().setValue(sslRootCertField, parameters.sslRootCert);
    fields().setValue(sslCertField, parameters.sslCert);
    fields().setValue(sslKeyField, parameters.sslKey);
    if (!login.password.isEmpty())
        fields().setValue(passwordField, login.password);
}

void PostgresPage::showWhatServiceSays()
{
    PgParameters says;
    for (const PgService &service : std::as_const(m_services))
        if (service.name == fields().text(serviceField))
            says = service.parameters;
    const auto hint = [this](const QString &name, const QString &text) {
        qobject_cast<QLineEdit *>(fields().field(name))->setPlaceholderText(text);
    };
    hint(hostField, says.host.isEmpty() ? tr("this computer") : says.host);
    hint(databaseField, says.database);
    hint(userField, says.user);
    qobject_cast<QSpinBox *>(fields().field(portField))
        ->setSpecialValueText(says.port > 0 ? tr("%1 (service)").arg(says.port) : tr("%1 (usual)").arg(usualPort));
}

/// Less than a verified server is the operator's to choose, but not without being told.
void PostgresPage::showRisk()
{
    const QString mode = fields().text(sslModeField);
    const bool production = environment() == Environment::Production;
    const bool weak = !mode.isEmpty() && !mode.startsWith(QLatin1String("verify"));
    fields().setHelp(sslModeField, !weak        ? QString()
                                   : production ? tr("Someone in between could read and change production's data.")
                                                : tr("Someone in between could pose as the server."));
}

PgParameters PostgresPage::parameters() const
{
    PgParameters parameters;
    parameters.service = fields().text(serviceField);
    parameters.host = fields().text(hostField).trimmed();
    parameters.port = fields().value(portField).toInt();
    parameters.database = fields().text(databaseField).trimmed();
    parameters.user = fields().text(userField).trimmed();
    parameters.sslMode = fields().text(sslModeField);
    parameters.sslRootCert = fields().text(sslRootCertField).trimmed();
    parameters.sslCert = fields().text(sslCertField).trimmed();
    parameters.sslKey = fields().text(sslKeyField).trimmed();
    return parameters;
}

void PostgresPage::setParameters(const QJsonObject &parameters)
{
    takeLogin({pgParametersFromJson(parameters), {}});
}

Result<Connection> PostgresPage::described() const
{
    if (!fields().text(uriField).trimmed().isEmpty())
        return fail(Error::validation(uriField, tr("This is no URI of a PostgreSQL database; correct or remove it.")));
    const PgParameters chosen = parameters();
    REEVE_CHECK(validate(chosen));
    Connection connection;
    connection.location = pgLocation(chosen);
    connection.name = chosen.database.isEmpty() ? connection.location : chosen.database;
    connection.parameters = toJson(chosen);
    return connection;
}

Future<CheckReport> PostgresPage::check(const Connection &connection, const SecretValues &secrets) const
{
    return checkPostgres(pgParametersFromJson(connection.parameters), QString::fromUtf8(secrets.value(passwordField)));
}

Future<StartChoice> PostgresPage::prepare(const StartChoice &choice)
{
    auto promise = std::make_shared<QPromise<Result<StartChoice>>>();
    promise->start();
    if (choice.secrets.contains(passwordField)) {
        plan(choice, choice.secrets.value(passwordField), promise);
        return promise->future();
    }
    onResult(this, secrets().read(secretKey(choice.connection.id, passwordField)),
             [this, choice, promise](const Result<QByteArray> &kept) {
                 if (kept || kept.error().kind == ErrorKind::NotFound)
                     return plan(choice, kept.value_or(QByteArray()), promise);
                 promise->addResult(fail(kept.error()));
                 promise->finish();
             });
    return promise->future();
}

void PostgresPage::plan(const StartChoice &choice, const QByteArray &password, const Preparing &promise)
{
    onResult(this, planPostgres(pgParametersFromJson(choice.connection.parameters), QString::fromUtf8(password)),
             [this, choice, promise](const Result<PgPlan> &plan) {
                 // A server may answer long after the operator went elsewhere.
                 if (promise->isCanceled())
                     return promise->finish();
                 if (plan && !plan->pending.isEmpty())
                     return askFor(*plan, choice, promise);
                 promise->addResult(plan ? Result<StartChoice>(choice) : fail(plan.error()));
                 promise->finish();
             });
}

void PostgresPage::askFor(const PgPlan &plan, const StartChoice &choice, const Preparing &promise)
{
    auto *dialog = new SchemaDialog(plan, choice.connection.location, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [dialog, choice, promise](int answer) {
        StartChoice agreed = choice;
        QJsonArray parts;
        for (const PgPart part : dialog->chosenParts())
            parts.append(pgPartKey(part));
        agreed.setup = {{QStringLiteral("migrate"), true}, {QStringLiteral("parts"), parts}};
        promise->addResult(answer == QDialog::Accepted
                               ? Result<StartChoice>(agreed)
                               : fail(ErrorKind::Cancelled, tr("Nothing was made in the database.")));
        promise->finish();
    });
    dialog->open();
}

} // namespace reeve
