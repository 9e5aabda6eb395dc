#include "ui/wizards/workspace/start_dialog.h"

#include "services/domain/checks.h"
#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "services/secrets/secret_store.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/wizards/workspace/file_pages.h"
#include "ui/wizards/workspace/postgres_page.h"
#include "ui/wizards/workspace/recent_page.h"
#include "ui/wizards/workspace/sourceloop_page.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace reeve {
namespace {

const QString operatorKey = QStringLiteral("operator/name");
const QString operatorField = QStringLiteral("operatorName");
constexpr int mostName = 100;

bool isKnown(const LocalState &state, const Id &id)
{
    const QList<Connection> known = connections(state);
    return std::ranges::any_of(known, [&](const Connection &connection) { return connection.id == id; });
}

} // namespace

StartDialog::StartDialog(LocalState &state, SecretStore &secrets, const QString &operatorName, const QString &demoFile,
                         Opener open, QWidget *parent)
    : QDialog(parent), m_state(state), m_secrets(secrets), m_open(std::move(open)), m_kind(new QButtonGroup(this)),
      m_pages(new QStackedWidget(this)), m_who(new FormFields(this)), m_error(new Notice({}, Tone::Danger, this)),
      m_kinds(new QHBoxLayout), m_progress(new QProgressBar(this)), m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("startDialog"));
    setWindowTitle(tr("Welcome to Reeve"));
    setWindowIcon(icon(QStringLiteral("reeve")));
    buildFrame(operatorName);
    auto *recent = new RecentPage(state, secrets, this);
    connect(recent, &RecentPage::editRequested, this, &StartDialog::edit);
    addPage(QStringLiteral("startRecent"), QStringLiteral("history"), tr("Kno&wn"), recent);
    addPage(QStringLiteral("startDemo"), QStringLiteral("play"), tr("&Demo data"), new DemoPage(state, demoFile, this));
    addPage(QStringLiteral("startCreate"), QStringLiteral("add"), tr("&New file"), new NewFilePage(this));
    addPage(QStringLiteral("startOpen"), QStringLiteral("open"), tr("&Open a file"), new OpenFilePage(state, this),
            ConnectionKind::Embedded);
    addPage(QStringLiteral("startPostgres"), QStringLiteral("database"), tr("Post&greSQL"),
            new PostgresPage(secrets, this), ConnectionKind::PostgreSql);
    addPage(QStringLiteral("startSourceLoop"), QStringLiteral("link"), tr("SourceLoo&p"),
            new SourceLoopPage(secrets, this), ConnectionKind::SourceLoop);
    connect(m_kind, &QButtonGroup::idToggled, this, &StartDialog::showPage);
    const bool known = !connections(state).isEmpty();
    m_kind->button(0)->setVisible(known);
    m_kind->button(known ? 0 : 1)->setChecked(true);
    // Grows with the font, so that a zoomed window shows as much.
    resize(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 38);
}

void StartDialog::buildFrame(const QString &operatorName)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    auto *heading = new QLabel(tr("What do you want to work in?"), this);
    heading->setProperty("heading", true);
    layout->addWidget(heading);
    m_error->setObjectName(QStringLiteral("startError"));
    m_error->hide();
    layout->addWidget(m_error);

    auto *body = new QVBoxLayout(m_content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    m_kinds->setSpacing(8);
    body->addLayout(m_kinds);
    body->addWidget(m_pages, 1);
    m_who->addText(operatorField, tr("&Your name"), FormFields::Required, mostName)
        ->setText(m_state.value(operatorKey, operatorName).toString());
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
    m_start = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    // Not in the box, which shows every button of its own again when the theme changes.
    m_save = new QPushButton(tr("Sa&ve without opening"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setAutoDefault(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(buttons, 1);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::accepted, this, &StartDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &StartDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &StartDialog::save);
}

void StartDialog::addPage(const QString &name, const QString &iconName, const QString &title, ConnectionPage *page,
                          std::optional<ConnectionKind> edits)
{
    auto *button = new QToolButton(m_content);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setIcon(icon(iconName));
    button->setIconSize({28, 28});
    button->setText(title);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(76);
    const int number = m_pages->addWidget(page);
    m_kind->addButton(button, number);
    m_kinds->addWidget(button);
    connect(page, &ConnectionPage::submitted, this, &StartDialog::start);
    if (edits)
        m_editors.insert(*edits, number);
}

ConnectionPage *StartDialog::page() const
{
    return static_cast<ConnectionPage *>(m_pages->currentWidget());
}

void StartDialog::showPage()
{
    m_pages->setCurrentIndex(m_kind->checkedId());
    m_error->hide();
    // A file is opened or not; what there is to keep of a server takes some typing.
    m_save->setVisible(qobject_cast<ServerPage *>(page()));
}

void StartDialog::edit(const Connection &connection)
{
    const auto number = m_editors.constFind(connection.kind);
    if (number == m_editors.cend())
        return;
    m_kind->button(*number)->setChecked(true);
    page()->edit(connection);
    m_save->show();
}

void StartDialog::start()
{
    if (m_busy)
        return;
    m_error->hide();
    page()->showErrors({});
    m_who->clearErrors();
    FieldChecks checks;
    checks.text(operatorField, tr("Your name"), m_who->text(operatorField).simplified(), mostName, true);
    const Result<StartChoice> choice = page()->choice();
    const Result<void> named = checks.result();
    // The name comes last in the dialog, so its error takes the focus only when it is the only one.
    if (!named)
        m_who->showErrors(named.error().fields);
    if (!choice)
        return showError(choice.error());
    if (!named)
        return;
    m_state.setValue(operatorKey, m_who->text(operatorField).simplified());
    openWorkspace(*choice);
}

void StartDialog::openWorkspace(const StartChoice &choice)
{
    const quint64 turn = ++m_turn;
    setBusy(true);
    const auto failed = [this](const Error &error) {
        setBusy(false);
        if (error.kind != ErrorKind::Cancelled)
            showError(error);
    };
    auto *own = static_cast<ConnectionPage *>(m_pages->widget(m_editors.value(choice.connection.kind)));
    const Future<StartChoice> preparing = own->prepare(choice);
    m_work = QFuture<void>(preparing);
    onResult(this, preparing, [this, turn, failed](const Result<StartChoice> &prepared) {
        if (turn != m_turn)
            return;
        if (!prepared)
            return failed(prepared.error());
        const Future<void> keeping = keepSecrets(*prepared);
        m_work = QFuture<void>(keeping);
        onResult(this, keeping, [this, turn, failed, choice = *prepared](const Result<void> &kept) {
            if (turn != m_turn)
                return;
            if (!kept)
                return failed(kept.error());
            const Future<void> opening = m_open(choice);
            m_work = QFuture<void>(opening);
            onResult(this, opening, [this, turn, failed, id = choice.connection.id](const Result<void> &opened) {
                if (turn != m_turn)
                    return;
                if (!opened)
                    return failed(opened.error());
                setBusy(false);
                m_unsaved.remove(id);
                accept();
            });
        });
    });
}

/// An edited connection is kept as it is now, whatever comes of opening it; a new one once it has been opened.
Future<void> StartDialog::keepSecrets(const StartChoice &choice)
{
    if (isKnown(m_state, choice.connection.id))
        saveConnection(m_state, choice.connection);
    else
        m_unsaved.insert(choice.connection.id);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    writeSecrets(choice.connection.id, choice.secrets, promise);
    return promise->future();
}

/// One after the other: a keyring that is locked asks once.
void StartDialog::writeSecrets(const Id &id, SecretValues secrets,
                               const std::shared_ptr<QPromise<Result<void>>> &promise)
{
    if (secrets.isEmpty()) {
        promise->addResult(Result<void>());
        return promise->finish();
    }
    const QString name = secrets.firstKey();
    const QByteArray secret = secrets.take(name);
    onResult(this, m_secrets.write(secretKey(id, name), secret),
             [this, id, secrets, promise](const Result<void> &written) {
                 if (written)
                     return writeSecrets(id, secrets, promise);
                 promise->addResult(written);
                 promise->finish();
             });
}

void StartDialog::save()
{
    m_error->hide();
    page()->showErrors({});
    const Result<StartChoice> choice = page()->choice();
    if (!choice)
        return showError(choice.error());
    saveConnection(m_state, choice->connection);
    onResult(this, keepSecrets(*choice), [this](const Result<void> &kept) {
        if (!kept)
            return showError(kept.error());
        m_kind->button(0)->show();
        m_kind->button(0)->setChecked(true);
    });
}

void StartDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_content->setEnabled(!busy);
    m_start->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void StartDialog::showError(const Error &error)
{
    const QList<FieldError> elsewhere = page()->showErrors(error.fields);
    if (!error.fields.isEmpty() && elsewhere.isEmpty())
        return;
    const QString text = elsewhere.isEmpty() ? error.line() : elsewhere.first().text;
    m_error->setText(text);
    m_error->setAccessibleName(text);
    m_error->show();
}

void StartDialog::reject()
{
    if (!m_busy)
        return QDialog::reject();
    // A server that does not answer must not hold the dialog: what comes of it later is let go.
    ++m_turn;
    m_work.cancel();
    setBusy(false);
}

/// The keyring holds nothing of a connection that nobody kept.
void StartDialog::done(int result)
{
    for (const Id &id : std::as_const(m_unsaved))
        if (!isKnown(m_state, id))
            for (const QString &secret : connectionSecrets())
                m_secrets.remove(secretKey(id, secret));
    QDialog::done(result);
}

} // namespace reeve
