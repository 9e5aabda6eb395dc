#include "ui/wizards/workspace/settings_dialog.h"

#include "services/mail/smtp_settings.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace reeve {

namespace {

const QString passwordField = QStringLiteral("mail.password");

QSpinBox *portBox(int value)
{
    auto *box = new QSpinBox;
    box->setRange(1, 65535);
    box->setGroupSeparatorShown(false);
    box->setValue(value);
    return box;
}

/// "host" as the mail code names it is the setting "mail.host".
QString settingOf(const QString &smtpField)
{
    return smtpField == QLatin1String("fromAddress") ? QString(setting::mailFrom) : QLatin1String("mail.") + smtpField;
}

} // namespace

void SettingsDialog::open(Workspace &workspace, SecretStore &secrets, LocalState &state, QWidget *parent,
                          std::function<void(const Error &)> failed, std::function<void()> saved)
{
    onResult(parent, workspace.settings().read(),
             [&workspace, &secrets, &state, parent, failed = std::move(failed),
              saved = std::move(saved)](const Result<QJsonObject> &settings) {
                 if (!settings)
                     return failed(settings.error());
                 auto *dialog = new SettingsDialog(workspace, secrets, state, *settings, parent);
                 dialog->setTask([dialog] { return dialog->save(); }, saved);
                 static_cast<QDialog *>(dialog)->open();
             });
}

SettingsDialog::SettingsDialog(Workspace &workspace, SecretStore &secrets, LocalState &state,
                               const QJsonObject &settings, QWidget *parent)
    : FormDialog(tr("Workspace settings"), tr("Save"), state,
                 QStringLiteral("workspace/%1/settings").arg(workspace.info().id), parent),
      m_workspace(workspace), m_secrets(secrets)
{
    setObjectName(QStringLiteral("settingsDialog"));
    addFields(settings);
    setCheck([this] { return check(); });
}

void SettingsDialog::addFields(const QJsonObject &settings)
{
    const WorkspaceInfo info = m_workspace.info();
    FormFields &form = fields();
    form.addText(setting::name, tr("&Name"), FormFields::Required, 100);
    QList<std::pair<QString, QString>> environments;
    for (const Environment environment : {Environment::Development, Environment::Staging, Environment::Production})
        environments.append({environmentKey(environment), environmentTitle(environment)});
    form.addChoice(setting::environment, tr("&Environment"), environments);
    form.setHelp(setting::environment, tr("Production is red and locked until you unlock it."));
    if (m_workspace.can(Capability::Outbox))
        addMailFields();
    if (m_workspace.can(Capability::ReceiveWebhooks))
        addAddressFields();
    if (m_workspace.can(Capability::Invoices)) {
        form.addSection(tr("Invoices"));
        addTextField(setting::issuerName, tr("&Issuer"));
        form.addTextArea(setting::issuerAddress, tr("Issuer's a&ddress"));
    }

    form.setValue(setting::name, info.name);
    form.setValue(setting::environment, environmentKey(info.environment));
    const QStringList names = form.names();
    for (auto value = settings.constBegin(); value != settings.constEnd(); ++value)
        if (value.key() != setting::name && value.key() != setting::environment && names.contains(value.key()))
            form.setValue(value.key(), value.value());
}

void SettingsDialog::addMailFields()
{
    FormFields &form = fields();
    form.addSection(tr("Mail"));
    addTextField(setting::mailHost, tr("Mail &server"));
    form.setHelp(setting::mailHost, tr("Without one, mails stay in the outbox, where their links can be copied."));
    QList<std::pair<QString, QString>> securities;
    for (const SmtpSecurity security : {SmtpSecurity::StartTls, SmtpSecurity::Tls, SmtpSecurity::Plain}) {
        SmtpSettings smtp;
        smtp.security = security;
        securities.append({toSettings(smtp)[setting::mailSecurity].toString(), smtpSecurityTitle(security)});
    }
    QComboBox *security = form.addChoice(setting::mailSecurity, tr("En&cryption"), securities);
    QSpinBox *port = portBox(defaultSmtpPort(SmtpSecurity::StartTls));
    form.addField(setting::mailPort, tr("P&ort"), port);
    addTextField(setting::mailUser, tr("&User"));
    form.addText(passwordField, tr("&Password"), FormFields::Secret, 500)->setPlaceholderText(tr("unchanged"));
    form.setHelp(passwordField, m_secrets.isPersistent()
                                    ? tr("Kept in your keyring; leave it empty to keep the one that is there.")
                                    : m_secrets.limitation());
    addTextField(setting::mailFrom, tr("Sender's &address"));
    addTextField(setting::mailFromName, tr("Sender's na&me"));
    form.addChoice(setting::mailLanguage, tr("&Language of mails"),
                   {{QStringLiteral("en"), tr("English")}, {QStringLiteral("de"), tr("German")}});
    connect(security, &QComboBox::activated, port, [this, port] {
        QJsonObject chosen = fields().values();
        chosen[setting::mailHost] = QStringLiteral("localhost");
        if (const auto smtp = smtpSettingsFrom(chosen))
            port->setValue(defaultSmtpPort(smtp->security));
    });
}

void SettingsDialog::addAddressFields()
{
    FormFields &form = fields();
    form.addSection(tr("Addresses"));
    addTextField(setting::linkBase, tr("&Verification links lead to"), 1000);
    form.setHelp(setting::linkBase, tr("Empty: to Reeve's own page on this computer."));
    addTextField(setting::orchestratorUrl, tr("Orc&hestrator"), 1000);
    form.setHelp(setting::orchestratorUrl, tr("Gets an event for each tenant to provision; empty for none."));
    form.addField(setting::webhookPort, tr("Port for &webhooks"), portBox(defaultWebhookPort));
    form.setHelp(setting::webhookPort, tr("On this computer only; used from the next start."));
    auto *retention = new QSpinBox;
    retention->setRange(0, longestWebhookRetention);
    retention->setSpecialValueText(tr("For ever"));
    retention->setSuffix(tr(" days"));
    retention->setValue(defaultWebhookRetention);
    form.addField(setting::webhookRetention, tr("&Keep deliveries for"), retention);
}

void SettingsDialog::addTextField(QLatin1String key, const QString &label, int limit)
{
    fields().addText(key, label, FormFields::Optional, limit);
}

Result<void> SettingsDialog::check() const
{
    const auto smtp = smtpSettingsFrom(fields().values());
    if (!smtp)
        return {};
    Result<void> valid = validate(*smtp);
    if (valid)
        return valid;
    Error error = valid.error();
    for (FieldError &field : error.fields)
        field.field = settingOf(field.field);
    return fail(error);
}

Future<void> SettingsDialog::save()
{
    Future<void> written = m_workspace.settings().write(fields().values());
    const QByteArray password = fields().text(passwordField).toUtf8();
    if (password.isEmpty())
        return written;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    onResult(this, written, [this, answer, password](const Result<void> &result) {
        if (!result)
            return answer(result);
        onResult(this, m_secrets.write(smtpPasswordKey(m_workspace.info().id), password), answer);
    });
    return promise->future();
}

} // namespace reeve
