#include "ui/wizards/workspace/server_page.h"

#include "services/secrets/secret_store.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/check_view.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/form_fields.h"
#include "ui/wizards/workspace/file_pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace reeve {
namespace {

const QString nameField = QStringLiteral("name");
const QString environmentField = QStringLiteral("environment");
const QString readOnlyField = QStringLiteral("readOnly");

} // namespace

ServerPage::ServerPage(ConnectionKind kind, const QString &fieldsName, QStringList passwords, SecretStore &secrets,
                       QWidget *parent)
    : ConnectionPage(parent), m_kind(kind), m_passwords(std::move(passwords)), m_secrets(secrets),
      m_fields(new FormFields(this)), m_notice(new Notice({}, Tone::Info, this)), m_check(new CheckView(this)),
      m_id(newId())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    m_notice->hide();
    column->addWidget(m_notice);
    m_fields->setObjectName(fieldsName);
    column->addWidget(m_fields);
    column->addStretch();
    area->setWidget(content);
    layout->addWidget(area, 3);
    layout->addWidget(m_check, 2);
    m_check->setTest([this]() -> Result<Future<CheckReport>> {
        m_fields->clearErrors();
        REEVE_TRY(connection, described());
        return check(connection, currentSecrets());
    });
    connect(m_check, &CheckView::refused, this, [this](const Error &error) { showErrors(error.fields); });
    connect(m_fields, &FormFields::changed, this, [this] {
        if (!m_check->isRunning())
            m_check->clear();
    });
}

void ServerPage::addWorkspaceFields()
{
    m_fields->addSection(tr("In Reeve"));
    m_fields->addText(nameField, tr("Na&me"), FormFields::Optional, 100);
    m_fields->addChoice(environmentField, tr("&Environment"), environmentChoices());
    m_fields->setHelp(environmentField, tr("Production is red and locked until you unlock it."));
    m_fields->addCheck(readOnlyField, tr("Locked again&st changes until I unlock it"));
}

void ServerPage::addFileField(const QString &name, const QString &label, const QString &title, const QString &hint)
{
    auto *file = new FileField(title, tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"), m_fields);
    file->setPlaceholderText(hint);
    m_fields->addField(name, label, file);
}

void ServerPage::addPassword(const QString &name, const QString &label)
{
    m_fields->addText(name, label, FormFields::Secret, 10'000);
    m_fields->setHelp(name, keepingText());
}

QString ServerPage::keepingText() const
{
    return m_secrets.isPersistent() ? tr("Kept in your keyring and nowhere else.") : m_secrets.limitation();
}

void ServerPage::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

Environment ServerPage::environment() const
{
    return environmentFromKey(m_fields->text(environmentField)).value_or(Environment::Production);
}

void ServerPage::edit(const Connection &connection)
{
    m_id = connection.id;
    showNotice({});
    setParameters(connection.parameters);
    m_fields->setValue(nameField, connection.name);
    m_fields->setValue(environmentField, environmentKey(connection.environment));
    m_fields->setValue(readOnlyField, connection.readOnly);
    m_check->clear();
    readKept();
}

void ServerPage::readKept()
{
    m_kept.clear();
    for (const QString &name : std::as_const(m_passwords)) {
        auto *line = qobject_cast<QLineEdit *>(m_fields->field(name));
        line->clear();
        line->setPlaceholderText({});
        onResult(this, m_secrets.read(secretKey(m_id, name)),
                 [this, name, line, id = m_id](const Result<QByteArray> &kept) {
                     if (!kept || id != m_id)
                         return;
                     m_kept.insert(name, *kept);
                     line->setPlaceholderText(tr("unchanged"));
                     secretsRead();
                 });
    }
}

SecretValues ServerPage::typed() const
{
    SecretValues values;
    for (const QString &name : m_passwords)
        if (const QString value = m_fields->text(name); !value.isEmpty() && m_fields->isFieldVisible(name))
            values.insert(name, value.toUtf8());
    return values;
}

SecretValues ServerPage::currentSecrets() const
{
    SecretValues values = m_kept;
    values.insert(typed());
    return values;
}

Result<StartChoice> ServerPage::choice() const
{
    REEVE_TRY(connection, described());
    connection.id = m_id;
    connection.kind = m_kind;
    if (const QString name = m_fields->text(nameField).simplified(); !name.isEmpty())
        connection.name = name;
    connection.environment = environment();
    connection.readOnly = m_fields->value(readOnlyField).toBool();
    return StartChoice{connection, OpenMode::Existing, {}, typed()};
}

QList<FieldError> ServerPage::showErrors(const QList<FieldError> &errors)
{
    return m_fields->showErrors(errors);
}

} // namespace reeve
