#include "ui/wizards/workspace/file_pages.h"

#include "services/domain/checks.h"
#include "services/local/connection_list.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/form_fields.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace reeve {
namespace {

const QString nameField = QStringLiteral("name");
const QString environmentField = QStringLiteral("environment");
const QString fileField = QStringLiteral("file");
const QString readOnlyField = QStringLiteral("readOnly");
constexpr int mostName = 100;

/// A file that nobody has yet, in the operator's documents.
QString freeFile(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString plain;
    for (const QChar letter : name.toLower())
        plain += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    QString file = folder.filePath(plain + QLatin1String(".reeve"));
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(QStringLiteral("%1-%2.reeve").arg(plain).arg(number));
    return file;
}

QString fileIn(const FormFields &fields)
{
    return QDir::fromNativeSeparators(fields.text(fileField).trimmed());
}

/// The fields on top, the room below them.
FormFields *fieldsOf(ConnectionPage *page, const QString &name)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fields = new FormFields(page);
    fields->setObjectName(name);
    layout->addWidget(fields);
    layout->addStretch();
    return fields;
}

} // namespace

QList<std::pair<QString, QString>> environmentChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (const Environment environment : {Environment::Development, Environment::Staging, Environment::Production})
        choices.append({environmentKey(environment), environmentTitle(environment)});
    return choices;
}

DemoPage::DemoPage(const LocalState &state, QString file, QWidget *parent)
    : ConnectionPage(parent), m_state(state), m_file(std::move(file))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(tr("A workspace to look around in: 200 leads, 60 tenants, their runs and 300 invoices, in "
                               "every state there is. It is a file on this computer; nothing is sent anywhere."),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addStretch();
}

Result<StartChoice> DemoPage::choice() const
{
    return StartChoice{connectionToFile(m_state, m_file), OpenMode::Demo};
}

NewFilePage::NewFilePage(QWidget *parent)
    : ConnectionPage(parent), m_fields(fieldsOf(this, QStringLiteral("createFields")))
{
    auto *name = m_fields->addText(nameField, tr("N&ame"), FormFields::Required, mostName);
    m_fields->addChoice(environmentField, tr("&Environment"), environmentChoices());
    m_fields->setHelp(environmentField, tr("Production is red and locked until you unlock it."));
    auto *file = m_fields->addText(fileField, tr("&File"), FormFields::Required, 1000);
    connect(name, &QLineEdit::textEdited, file, [file](const QString &typed) {
        if (!file->isModified())
            file->setText(typed.trimmed().isEmpty() ? QString() : QDir::toNativeSeparators(freeFile(typed.trimmed())));
    });
}

Result<StartChoice> NewFilePage::choice() const
{
    const QString file = fileIn(*m_fields);
    const QString name = m_fields->text(nameField).simplified();
    FieldChecks checks;
    checks.text(nameField, tr("Name"), name, mostName, true);
    if (file.isEmpty())
        checks.add(fileField, tr("Say where the workspace is to be kept."));
    else if (QFileInfo::exists(file))
        checks.add(fileField, tr("This file exists already; choose another name, or open it."));
    REEVE_CHECK(checks.result());
    StartChoice choice{embeddedConnection(file), OpenMode::Create};
    choice.connection.name = name;
    choice.connection.environment =
        environmentFromKey(m_fields->text(environmentField)).value_or(Environment::Production);
    return choice;
}

QList<FieldError> NewFilePage::showErrors(const QList<FieldError> &errors)
{
    return m_fields->showErrors(errors);
}

OpenFilePage::OpenFilePage(const LocalState &state, QWidget *parent)
    : ConnectionPage(parent), m_state(state), m_fields(fieldsOf(this, QStringLiteral("openFields")))
{
    auto *file =
        new FileField(tr("Open a workspace"), tr("Workspaces (*.reeve *.sqlite *.db);;All files (*)"), m_fields);
    m_fields->addField(fileField, tr("&File"), file, FormFields::Required);
    m_fields->addCheck(readOnlyField, tr("&Locked against changes until I unlock it"));
}

void OpenFilePage::edit(const Connection &connection)
{
    m_edited = connection;
    m_fields->setValue(fileField, connection.location);
    m_fields->setValue(readOnlyField, connection.readOnly);
}

Result<StartChoice> OpenFilePage::choice() const
{
    const QString file = fileIn(*m_fields);
    FieldChecks checks;
    if (file.isEmpty())
        checks.add(fileField, tr("Choose the workspace's file."));
    else if (!QFileInfo(file).isFile())
        checks.add(fileField, tr("There is no such file."));
    REEVE_CHECK(checks.result());
    StartChoice choice{connectionToFile(m_state, file), OpenMode::Existing};
    if (m_edited)
        choice.connection.id = m_edited->id;
    choice.connection.readOnly = m_fields->value(readOnlyField).toBool();
    return choice;
}

QList<FieldError> OpenFilePage::showErrors(const QList<FieldError> &errors)
{
    return m_fields->showErrors(errors);
}

} // namespace reeve
