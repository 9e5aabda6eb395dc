#include "ui/wizards/workspace/sourceloop_page.h"

#include "services/http/oauth_token_source.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_permissions.h"
#include "ui/widgets/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace reeve {
namespace {

const QString urlField = QStringLiteral("url");
const QString signInField = QStringLiteral("signIn");
const QString tokenField = QStringLiteral("token");
const QString endpointField = QStringLiteral("tokenEndpoint");
const QString clientIdField = QStringLiteral("clientId");
const QString clientSecretField = QStringLiteral("clientSecret");
const QString userField = QStringLiteral("user");
const QString passwordField = QStringLiteral("password");
const QString scopeField = QStringLiteral("scope");
const QString caFileField = QStringLiteral("caFile");
const QString trustField = QStringLiteral("trustAnyCertificate");
const QString certificateField = QStringLiteral("clientCertificate");
const QString keyField = QStringLiteral("clientKey");
const QString passphraseField = QStringLiteral("keyPassphrase");
const QString proxyField = QStringLiteral("proxy");
const QString proxyPasswordField = QStringLiteral("proxyPassword");
const QString eventPortField = QStringLiteral("eventPort");

} // namespace

SourceLoopPage::SourceLoopPage(SecretStore &secrets, QWidget *parent)
    : ServerPage(ConnectionKind::SourceLoop, QStringLiteral("sourceLoopFields"),
                 {tokenField, clientSecretField, passwordField, passphraseField, proxyPasswordField}, secrets, parent)
{
    fields()
        .addText(urlField, tr("Add&ress"), FormFields::Required, 1000)
        ->setPlaceholderText(QStringLiteral("https://tenants.example.com"));
    addSignIn();
    addWorkspaceFields();
    addEvents();
    addNetwork();
    connect(&fields(), &FormFields::changed, this, &SourceLoopPage::showWhatIsNeeded);
    showWhatIsNeeded();
}

void SourceLoopPage::addSignIn()
{
    fields().addChoice(signInField, tr("S&ign in with"),
                       {{signInKey(SourceLoopSignIn::Token), tr("A token that I paste")},
                        {signInKey(SourceLoopSignIn::ClientCredentials), tr("Client credentials")},
                        {signInKey(SourceLoopSignIn::Password), tr("User name and password")}});
    addPassword(tokenField, tr("To&ken"));
    fields()
        .addText(endpointField, tr("To&ken endpoint"), FormFields::Required, 1000)
        ->setPlaceholderText(QStringLiteral("https://login.example.com/realms/main/protocol/openid-connect/token"));
    fields().addText(clientIdField, tr("&Client"), FormFields::Required, 255);
    addPassword(clientSecretField, tr("C&lient secret"));
    fields().addText(userField, tr("&User name"), FormFields::Required, 255);
    addPassword(passwordField, tr("P&assword"));
    fields().addText(scopeField, tr("Scope"), FormFields::Optional, 500);
}

void SourceLoopPage::addEvents()
{
    fields().addSection(tr("Provisioning events"));
    auto *port = new QSpinBox;
    port->setRange(0, 65535);
    port->setGroupSeparatorShown(false);
    port->setSpecialValueText(tr("not received"));
    fields().addField(eventPortField, tr("Port on this computer"), port);
    fields().setHelp(eventPortField, tr("An orchestrator or event bus here forwards them to /events on this port. They "
                                        "hold the secret that a tenant's callback is signed with."));
}

void SourceLoopPage::addNetwork()
{
    fields().addSection(tr("Encryption and network"));
    addFileField(caFileField, tr("Root certi&ficate"), tr("Certificate of the authority"), tr("the system's"));
    fields().addCheck(trustField, tr("Trust any certificate, to try things out"));
    addFileField(certificateField, tr("Client certificate"), tr("Your certificate"));
    addFileField(keyField, tr("Client key"), tr("Your certificate's key"));
    addPassword(passphraseField, tr("Key's passphrase"));
    fields()
        .addText(proxyField, tr("Pro&xy"), FormFields::Optional, 500)
        ->setPlaceholderText(tr("as the environment says"));
    fields().setHelp(proxyField, tr("http://user@host:port or socks5h://host:port; “none” for a direct way."));
    addPassword(proxyPasswordField, tr("Proxy's password"));
}

void SourceLoopPage::showWhatIsNeeded()
{
    const SourceLoopParameters chosen = parameters();
    const QStringList secrets = sourceLoopSecrets(chosen);
    for (const QString &name : {tokenField, clientSecretField, passwordField, passphraseField, proxyPasswordField})
        fields().setFieldVisible(name, secrets.contains(name));
    for (const QString &name : {endpointField, clientIdField, scopeField})
        fields().setFieldVisible(name, chosen.signIn != SourceLoopSignIn::Token);
    fields().setFieldVisible(userField, chosen.signIn == SourceLoopSignIn::Password);
    fields().setFieldVisible(keyField, !chosen.clientCertificate.isEmpty());
    fields().setFieldVisible(trustField, environment() != Environment::Production || chosen.trustAnyCertificate);
    showToken();
}

void SourceLoopPage::showToken()
{
    const QByteArray token = bareToken(currentSecrets().value(tokenField));
    const QString says = sourceloop::claimsText(sourceloop::readClaims(token), QDateTime::currentDateTimeUtc()) + u'\n';
    fields().setHelp(tokenField, (token.isEmpty() ? QString() : says) + keepingText());
}

void SourceLoopPage::setParameters(const QJsonObject &parameters)
{
    fields().setValues(parameters);
    showWhatIsNeeded();
}

SourceLoopParameters SourceLoopPage::parameters() const
{
    const auto text = [this](const QString &name) { return fields().text(name).trimmed(); };
    SourceLoopParameters parameters;
    parameters.url = QUrl(text(urlField), QUrl::StrictMode);
    parameters.signIn = signInFromKey(text(signInField));
    if (parameters.signIn != SourceLoopSignIn::Token) {
        parameters.tokenEndpoint = QUrl(text(endpointField), QUrl::StrictMode);
        parameters.clientId = text(clientIdField);
        parameters.scope = text(scopeField);
    }
    if (parameters.signIn == SourceLoopSignIn::Password)
        parameters.user = text(userField);
    parameters.caFile = text(caFileField);
    parameters.trustAnyCertificate = fields().value(trustField).toBool();
    parameters.clientCertificate = text(certificateField);
    if (!parameters.clientCertificate.isEmpty())
        parameters.clientKey = text(keyField);
    parameters.proxy = text(proxyField);
    parameters.eventPort = fields().value(eventPortField).toInt();
    return parameters;
}

Result<Connection> SourceLoopPage::described() const
{
    const SourceLoopParameters chosen = parameters();
    REEVE_CHECK(validate(chosen, environment()));
    static const QMap<QString, QString> missing{{tokenField, tr("Paste the token that the service gave you.")},
                                                {clientSecretField, tr("Enter the client's secret.")},
                                                {passwordField, tr("Enter the password.")}};
    const QString needed = sourceLoopSecrets(chosen).constFirst();
    if (currentSecrets().value(needed).trimmed().isEmpty())
        return fail(Error::validation(needed, missing.value(needed)));
    Connection connection;
    connection.location = sourceLoopLocation(chosen);
    connection.name = chosen.url.host();
    connection.parameters = toJson(chosen);
    return connection;
}

Future<CheckReport> SourceLoopPage::check(const Connection &connection, const SecretValues &secrets) const
{
    return checkSourceLoop(sourceLoopFromJson(connection.parameters), environment(), secrets);
}

} // namespace reeve
