#include "ui/wizards/workspace/start_dialog.h"

#include "services/domain/checks.h"
#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>

namespace reeve {

namespace {

const QString operatorKey = QStringLiteral("operator/name");
const QString nameField = QStringLiteral("name");
const QString environmentField = QStringLiteral("environment");
const QString fileField = QStringLiteral("file");
const QString operatorField = QStringLiteral("operatorName");
constexpr int mostName = 100;

QLabel *text(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

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

} // namespace

StartDialog::StartDialog(LocalState &state, const QString &operatorName, QString demoFile, Opener open, QWidget *parent)
    : QDialog(parent), m_state(state), m_demoFile(std::move(demoFile)), m_open(std::move(open)),
      m_kind(new QButtonGroup(this)), m_pages(new QStackedWidget(this)), m_who(new FormFields(this)),
      m_error(new Notice({}, Tone::Danger, this)), m_progress(new QProgressBar(this)), m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("startDialog"));
    setWindowTitle(tr("Welcome to Reeve"));
    setWindowIcon(icon(QStringLiteral("reeve")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    QLabel *heading = text(tr("What do you want to work in?"), this);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    layout->addWidget(heading);
    m_error->setObjectName(QStringLiteral("startError"));
    m_error->hide();
    layout->addWidget(m_error);

    auto *body = new QVBoxLayout(m_content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(8);
    const auto addKind = [&](OpenMode mode, const QString &name, const QString &iconName, const QString &title) {
        auto *button = new QToolButton(m_content);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setIcon(icon(iconName));
        button->setIconSize({28, 28});
        button->setText(title);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(84);
        m_kind->addButton(button, static_cast<int>(mode));
        kinds->addWidget(button);
    };
    addKind(OpenMode::Demo, QStringLiteral("startDemo"), QStringLiteral("play"), tr("&Demo data"));
    addKind(OpenMode::Create, QStringLiteral("startCreate"), QStringLiteral("add"), tr("&New workspace"));
    addKind(OpenMode::Existing, QStringLiteral("startOpen"), QStringLiteral("open"), tr("&Open a workspace"));
    body->addLayout(kinds);
    // In the order of OpenMode.
    m_pages->addWidget(openPage());
    m_pages->addWidget(createPage());
    m_pages->addWidget(demoPage());
    body->addWidget(m_pages, 1);
    m_who->addText(operatorField, tr("&Your name"), FormFields::Required, mostName)
        ->setText(state.value(operatorKey, operatorName).toString());
    m_who->setHelp(operatorField, tr("The audit log says it with every change that you make."));
    body->addWidget(m_who);
    layout->addWidget(m_content, 1);

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Opening"));
    QSizePolicy keepsSpace = m_progress->sizePolicy();
    keepsSpace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsSpace);
    m_progress->hide();
    layout->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StartDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &StartDialog::reject);
    connect(m_kind, &QButtonGroup::idToggled, this, &StartDialog::showKind);
    const bool known = !connections(state).isEmpty();
    m_kind->button(static_cast<int>(known ? OpenMode::Existing : OpenMode::Demo))->setChecked(true);
    resize(620, 520);
}

QWidget *StartDialog::demoPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text(tr("A workspace to look around in: 200 leads, 60 tenants, their runs and 300 invoices, in "
                              "every state there is. "
                              "It is a file on this computer; nothing is sent anywhere."),
                           page));
    layout->addStretch();
    return page;
}

QWidget *StartDialog::createPage()
{
    m_create = new FormFields(this);
    m_create->setObjectName(QStringLiteral("createFields"));
    m_create->addText(nameField, tr("N&ame"), FormFields::Required, mostName);
    QList<std::pair<QString, QString>> environments;
    for (const Environment environment : {Environment::Development, Environment::Staging, Environment::Production})
        environments.append({environmentKey(environment), environmentTitle(environment)});
    m_create->addChoice(environmentField, tr("&Environment"), environments);
    m_create->setHelp(environmentField, tr("Production is red and locked until you unlock it."));
    m_create->addText(fileField, tr("&File"), FormFields::Required, 1000);
    auto *name = qobject_cast<QLineEdit *>(m_create->field(nameField));
    auto *file = qobject_cast<QLineEdit *>(m_create->field(fileField));
    connect(name, &QLineEdit::textEdited, file, [file](const QString &typed) {
        if (!file->isModified())
            file->setText(typed.trimmed().isEmpty() ? QString() : QDir::toNativeSeparators(freeFile(typed.trimmed())));
    });
    return m_create;
}

QWidget *StartDialog::openPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_file = new FormFields(page);
    m_file->setObjectName(QStringLiteral("openFields"));
    m_file->addText(fileField, tr("&File"), FormFields::Required, 1000);
    auto *browse = new QPushButton(tr("&Browse…"), page);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browse, 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *label = new QLabel(tr("&Recent"), page);
    m_recent = new QListWidget(page);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(tr("Recent workspaces"));
    label->setBuddy(m_recent);
    layout->addWidget(label);
    layout->addWidget(m_recent, 1);
    connect(browse, &QPushButton::clicked, this, &StartDialog::chooseFile);
    connect(m_recent, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            m_file->setValue(fileField, item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemActivated, this, &StartDialog::start);
    fillRecent();
    return page;
}

void StartDialog::fillRecent()
{
    for (const Connection &known : connections(m_state)) {
        auto *item = new QListWidgetItem(tr("%1 (%2)\n%3", "name, environment, file")
                                             .arg(known.name, environmentTitle(known.environment), known.location),
                                         m_recent);
        item->setData(Qt::UserRole, known.location);
    }
    m_recent->setCurrentRow(0);
}

void StartDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a workspace"), {}, tr("Workspaces (*.reeve *.sqlite *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_file->setValue(fileField, QDir::toNativeSeparators(file)); });
    dialog->open();
}

void StartDialog::showKind()
{
    m_pages->setCurrentIndex(m_kind->checkedId());
    m_error->hide();
}

StartChoice StartDialog::choice() const
{
    const auto mode = static_cast<OpenMode>(m_kind->checkedId());
    if (mode == OpenMode::Demo)
        return {connectionToFile(m_state, m_demoFile), mode};
    const FormFields *fields = mode == OpenMode::Create ? m_create : m_file;
    const QString file = fields->text(fileField).trimmed();
    StartChoice choice{file.isEmpty() ? Connection() : connectionToFile(m_state, QDir::fromNativeSeparators(file)),
                       mode};
    if (mode == OpenMode::Create) {
        choice.connection.name = m_create->text(nameField).simplified();
        choice.connection.environment =
            environmentFromKey(m_create->text(environmentField)).value_or(Environment::Production);
    }
    return choice;
}

Result<void> StartDialog::check() const
{
    const StartChoice chosen = choice();
    const QString file = chosen.connection.parameters[QLatin1String("file")].toString();
    FieldChecks checks;
    checks.text(operatorField, tr("Your name"), m_who->text(operatorField).simplified(), mostName, true);
    if (chosen.mode == OpenMode::Create) {
        checks.text(nameField, tr("Name"), chosen.connection.name, mostName, true);
        if (file.isEmpty())
            checks.add(fileField, tr("Say where the workspace is to be kept."));
        else if (QFileInfo::exists(file))
            checks.add(fileField, tr("This file exists already; choose another name, or open it."));
    } else if (chosen.mode == OpenMode::Existing) {
        if (file.isEmpty())
            checks.add(fileField, tr("Choose the workspace's file."));
        else if (!QFileInfo(file).isFile())
            checks.add(fileField, tr("There is no such file."));
    }
    return checks.result();
}

void StartDialog::start()
{
    if (m_busy)
        return;
    m_error->hide();
    for (FormFields *fields : {m_create, m_file, m_who})
        fields->clearErrors();
    if (const Result<void> checked = check(); !checked)
        return showError(checked.error());
    const StartChoice chosen = choice();
    m_state.setValue(operatorKey, m_who->text(operatorField).simplified());
    const Future<void> opening = m_open(chosen);
    m_work = QFuture<void>(opening);
    setBusy(true);
    onResult(this, opening, [this](const Result<void> &opened) {
        setBusy(false);
        if (opened)
            return accept();
        showError(opened.error());
    });
}

void StartDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_content->setEnabled(!busy);
    m_start->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void StartDialog::showError(const Error &error)
{
    // The name comes last in the dialog, so its error takes the focus only when it is the only one.
    m_who->showErrors(error.fields);
    if (m_kind->checkedId() == static_cast<int>(OpenMode::Create))
        m_create->showErrors(error.fields);
    else if (m_kind->checkedId() == static_cast<int>(OpenMode::Existing))
        m_file->showErrors(error.fields);
    if (!error.fields.isEmpty())
        return;
    m_error->setText(error.line());
    m_error->setAccessibleName(error.line());
    m_error->show();
}

void StartDialog::reject()
{
    if (m_busy)
        return m_work.cancel();
    QDialog::reject();
}

} // namespace reeve
