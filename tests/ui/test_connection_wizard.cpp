#include "app/console.h"
#include "app/desk.h"
#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/answer.h"
#include "tests/support/postgres_server.h"
#include "ui/panes/pane.h"
#include "ui/widgets/check_view.h"
#include "ui/window/main_window.h"
#include "ui/wizards/workspace/postgres_page.h"
#include "ui/wizards/workspace/schema_dialog.h"
#include "ui/wizards/workspace/start_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace reeve;

namespace {
constexpr int patienceMs = 60'000; // beside other tests a login can take seconds
} // namespace

/// The way to a server: by keyboard, from a pasted URI, with what is wrong said, without waiting for dead ones, and
/// with its password in the keyring alone.
class TestConnectionWizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aServerIsSetUpByKeyboardAlone();
    void aPastedUriIsTakenApart();
    void wrongInputIsSaidAtItsField();
    void aDeadServerIsSaidLineByLine();
    void aTestCanBeCancelledAndLeft();
    void openingCanBeCancelled();
    void aPasswordOfNothingKeptLeavesTheKeyring();
    void aKnownConnectionIsChanged();
    void aKnownConnectionIsCopiedAndRemoved();
    void everyPageIsForEveryone();
    void aServerIsOpenedAndComesBack();

private:
    using Openings = QList<StartChoice>;

    std::unique_ptr<StartDialog> dialog(StartDialog::Opener open = [](const StartChoice &) { return ready<void>({}); });
    static FormFields *fields(const StartDialog &dialog)
    {
        return dialog.findChild<FormFields *>(QStringLiteral("postgresFields"));
    }
    /// Every page of a server has a test of its own.
    static PostgresPage *page(const StartDialog &dialog) { return dialog.findChild<PostgresPage *>(); }
    static CheckView *check(const StartDialog &dialog) { return page(dialog)->findChild<CheckView *>(); }
    static QString summary(const StartDialog &dialog)
    {
        return page(dialog)->findChild<QLabel *>(QStringLiteral("testSummary"))->text();
    }
    static void press(const StartDialog &dialog, const char *button)
    {
        auto *found = page(dialog)->findChild<QAbstractButton *>(QLatin1String(button));
        if (!found)
            found = dialog.findChild<QAbstractButton *>(QLatin1String(button));
        QVERIFY2(found, button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void fillIn(const StartDialog &dialog, const PgParameters &parameters) const
    {
        FormFields &form = *fields(dialog);
        form.setValue(QStringLiteral("host"), parameters.host);
        form.setValue(QStringLiteral("port"), parameters.port);
        form.setValue(QStringLiteral("database"), parameters.database);
        form.setValue(QStringLiteral("user"), parameters.user);
    }
    static Connection remembered()
    {
        PgParameters parameters;
        parameters.host = QStringLiteral("db.example.com");
        parameters.database = QStringLiteral("control");
        parameters.user = QStringLiteral("ada");
        Connection connection;
        connection.id = newId();
        connection.kind = ConnectionKind::PostgreSql;
        connection.name = QStringLiteral("Control plane");
        connection.location = pgLocation(parameters);
        connection.environment = Environment::Staging;
        connection.parameters = toJson(parameters);
        return connection;
    }
    QByteArray secretOf(const Id &id)
    {
        return answer(m_secrets.read(secretKey(id, QStringLiteral("password")))).value_or(QByteArray());
    }
    static StartDialog *shownDialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *start = qobject_cast<StartDialog *>(window); start && start->isVisible())
                return start;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LocalState> m_state;
    SessionSecretStore m_secrets;
};

void TestConnectionWizard::init()
{
    m_state.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto state = LocalState::open(m_folder->filePath(QStringLiteral("state.sqlite"))).takeResult();
    QVERIFY(state);
    m_state = *state;
}

std::unique_ptr<StartDialog> TestConnectionWizard::dialog(StartDialog::Opener open)
{
    auto made = std::make_unique<StartDialog>(*m_state, m_secrets, QStringLiteral("ada"),
                                              m_folder->filePath(QStringLiteral("demo.reeve")), std::move(open));
    made->show();
    made->activateWindow();
    return made;
}

void TestConnectionWizard::aServerIsSetUpByKeyboardAlone()
{
    PostgresServer &server = PostgresServer::shared();
    QVERIFY(server.isRunning());
    const PgParameters place = server.workspace(QStringLiteral("keyboard"));
    Openings opened;
    const auto wizard = dialog([&](const StartChoice &choice) {
        opened << choice;
        return ready<void>({});
    });
    QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
    const auto alt = [&](Qt::Key key) { QTest::keyClick(wizard.get(), key, Qt::AltModifier); };
    const auto type = [&](const QString &text) { QTest::keyClicks(wizard->focusWidget(), text); };
    alt(Qt::Key_G);
    QTRY_VERIFY_WITH_TIMEOUT(fields(*wizard)->isVisible(), patienceMs);
    alt(Qt::Key_H);
    type(place.host);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
    auto *port = qobject_cast<QSpinBox *>(fields(*wizard)->field(QStringLiteral("port")));
    QVERIFY(port->hasFocus());
    port->selectAll();
    type(QString::number(place.port));
    alt(Qt::Key_B);
    type(place.database);
    alt(Qt::Key_U);
    type(place.user);
    alt(Qt::Key_T);
    QTRY_COMPARE_WITH_TIMEOUT(summary(*wizard), QStringLiteral("It works."), patienceMs);
    QCOMPARE(check(*wizard)->report().size(), 6);
    alt(Qt::Key_B);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->isVisible(), patienceMs);
    QVERIFY(opened.first().connection.kind == ConnectionKind::PostgreSql);
    QCOMPARE(opened.first().connection.location, pgLocation(place));
    QCOMPARE(opened.first().connection.name, QStringLiteral("keyboard"));
}

void TestConnectionWizard::aPastedUriIsTakenApart()
{
    Openings opened;
    const auto wizard = dialog([&](const StartChoice &choice) {
        opened << choice;
        return ready<void>({});
    });
    press(*wizard, "startPostgres");
    auto *uri = qobject_cast<QLineEdit *>(fields(*wizard)->field(QStringLiteral("uri")));
    uri->setFocus();
    const PgParameters place = PostgresServer::shared().workspace(QStringLiteral("pasted"));
    uri->insert(
        QStringLiteral("postgresql://reeve:s3cret%21@%1:%2/pasted?sslmode=prefer").arg(place.host).arg(place.port));
    QVERIFY(uri->text().isEmpty());
    QCOMPARE(fields(*wizard)->text(QStringLiteral("host")), place.host);
    QCOMPARE(fields(*wizard)->value(QStringLiteral("port")).toInt(), place.port);
    QCOMPARE(fields(*wizard)->text(QStringLiteral("password")), QStringLiteral("s3cret!"));
    QCOMPARE(fields(*wizard)->text(QStringLiteral("sslMode")), QStringLiteral("prefer"));
    QVERIFY(qobject_cast<QLineEdit *>(fields(*wizard)->field(QStringLiteral("password")))->echoMode() ==
            QLineEdit::Password);
    press(*wizard, "start");
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    const Connection &connection = opened.first().connection;
    QCOMPARE(secretOf(connection.id), QByteArray("s3cret!"));
    QVERIFY(!QJsonDocument(toJson(connection)).toJson().contains("s3cret"));
    m_state->flush().waitForFinished();
    QFile file(m_folder->filePath(QStringLiteral("state.sqlite")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
}

void TestConnectionWizard::wrongInputIsSaidAtItsField()
{
    int tries = 0;
    const auto wizard = dialog([&](const StartChoice &) {
        ++tries;
        return ready<void>({});
    });
    press(*wizard, "startPostgres");
    press(*wizard, "start");
    QVERIFY(!fields(*wizard)->errorOf(QStringLiteral("database")).isEmpty());
    fields(*wizard)->setValue(QStringLiteral("uri"), QStringLiteral("postgresql://db:port/control"));
    QVERIFY(!fields(*wizard)->errorOf(QStringLiteral("uri")).isEmpty());
    press(*wizard, "testConnection");
    QVERIFY(!check(*wizard)->isRunning());
    QVERIFY(!fields(*wizard)->errorOf(QStringLiteral("uri")).isEmpty());
    QCOMPARE(tries, 0);
    QVERIFY(wizard->isVisible());
}

void TestConnectionWizard::aDeadServerIsSaidLineByLine()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    PgParameters nowhere;
    nowhere.host = QStringLiteral("127.0.0.1");
    nowhere.port = probe.serverPort();
    nowhere.database = QStringLiteral("control");
    probe.close();
    const auto wizard = dialog();
    press(*wizard, "startPostgres");
    fillIn(*wizard, nowhere);
    press(*wizard, "testConnection");
    QTRY_COMPARE_WITH_TIMEOUT(summary(*wizard), QStringLiteral("It does not work yet."), patienceMs);
    const QList<QWidget *> lines = wizard->findChildren<QWidget *>(QStringLiteral("checkLine"));
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines.first()->accessibleName().contains(QStringLiteral("does not work")),
             qPrintable(lines.first()->accessibleName()));
    QVERIFY(lines.last()->accessibleName().contains(QStringLiteral("not tried")));
    QCOMPARE(accessibilityProblems(wizard.get()).join(u'\n'), QString());
    // What was found is about what was typed then.
    fields(*wizard)->setValue(QStringLiteral("host"), QStringLiteral("localhost"));
    QVERIFY(check(*wizard)->report().isEmpty());
}

void TestConnectionWizard::aTestCanBeCancelledAndLeft()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PgParameters place;
    place.host = QStringLiteral("127.0.0.1");
    place.port = silent.serverPort();
    place.database = QStringLiteral("control");
    auto wizard = dialog();
    press(*wizard, "startPostgres");
    fillIn(*wizard, place);
    QElapsedTimer time;
    time.start();
    press(*wizard, "testConnection");
    // A login to a dead server is given up after ten seconds; nobody waits for that.
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(check(*wizard)->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), patienceMs);
    press(*wizard, "testConnection");
    QVERIFY(!check(*wizard)->isRunning());
    QCOMPARE(summary(*wizard), QStringLiteral("The test was cancelled."));
    press(*wizard, "testConnection");
    QVERIFY(check(*wizard)->isRunning());
    wizard->close();
    wizard.reset();
    QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
}

void TestConnectionWizard::openingCanBeCancelled()
{
    QPromise<Result<void>> never;
    never.start();
    int tries = 0;
    const auto wizard = dialog([&](const StartChoice &) { return ++tries == 1 ? never.future() : ready<void>({}); });
    press(*wizard, "startPostgres");
    fillIn(*wizard, PostgresServer::shared().workspace(QStringLiteral("cancelled")));
    press(*wizard, "start");
    QTRY_COMPARE_WITH_TIMEOUT(tries, 1, patienceMs);
    QVERIFY(!wizard->findChild<QPushButton *>(QStringLiteral("start"))->isEnabled());
    press(*wizard, "cancel");
    QVERIFY(wizard->isVisible());
    QVERIFY(wizard->findChild<QPushButton *>(QStringLiteral("start"))->isEnabled());
    QVERIFY(never.isCanceled());
    QCOMPARE(fields(*wizard)->text(QStringLiteral("database")), QStringLiteral("cancelled"));
    press(*wizard, "start");
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->isVisible(), patienceMs);
    QCOMPARE(tries, 2);
    never.finish();
}

void TestConnectionWizard::aPasswordOfNothingKeptLeavesTheKeyring()
{
    Id id;
    const auto wizard = dialog([&](const StartChoice &choice) {
        id = choice.connection.id;
        return readyError<void>(Error::of(ErrorKind::Unauthorized, QStringLiteral("The server refuses the login.")));
    });
    press(*wizard, "startPostgres");
    fillIn(*wizard, PostgresServer::shared().workspace(QStringLiteral("refused")));
    fields(*wizard)->setValue(QStringLiteral("password"), QStringLiteral("s3cret"));
    press(*wizard, "start");
    auto *error = wizard->findChild<QLabel *>(QStringLiteral("startError"));
    QTRY_COMPARE_WITH_TIMEOUT(error->text(), QStringLiteral("The server refuses the login."), patienceMs);
    QCOMPARE(fields(*wizard)->text(QStringLiteral("password")), QStringLiteral("s3cret"));
    QCOMPARE(secretOf(id), QByteArray("s3cret"));
    press(*wizard, "cancel");
    QVERIFY(!wizard->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(secretOf(id), QByteArray(), patienceMs);
    QVERIFY(connections(*m_state).isEmpty());
}

void TestConnectionWizard::aKnownConnectionIsChanged()
{
    const Connection known = remembered();
    rememberConnection(*m_state, known);
    REEVE_DONE(m_secrets.write(secretKey(known.id, QStringLiteral("password")), "s3cret"));
    const auto wizard = dialog();
    press(*wizard, "editConnection");
    QVERIFY(fields(*wizard)->isVisible());
    QCOMPARE(fields(*wizard)->text(QStringLiteral("host")), QStringLiteral("db.example.com"));
    QCOMPARE(fields(*wizard)->text(QStringLiteral("password")), QString());
    const auto *password = qobject_cast<QLineEdit *>(fields(*wizard)->field(QStringLiteral("password")));
    QTRY_COMPARE_WITH_TIMEOUT(password->placeholderText(), QStringLiteral("unchanged"), patienceMs);
    fields(*wizard)->setValue(QStringLiteral("database"), QStringLiteral("control2"));
    fields(*wizard)->setValue(QStringLiteral("environment"), environmentKey(Environment::Production));
    fields(*wizard)->setValue(QStringLiteral("readOnly"), true);
    press(*wizard, "save");
    QTRY_VERIFY_WITH_TIMEOUT(!fields(*wizard)->isVisible(), patienceMs);
    const QList<Connection> now = connections(*m_state);
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().id, known.id);
    QCOMPARE(now.first().location, QStringLiteral("ada@db.example.com/control2"));
    QVERIFY(now.first().environment == Environment::Production && now.first().readOnly);
    QCOMPARE(secretOf(known.id), QByteArray("s3cret"));
}

void TestConnectionWizard::aKnownConnectionIsCopiedAndRemoved()
{
    const Connection known = remembered();
    rememberConnection(*m_state, known);
    REEVE_DONE(m_secrets.write(secretKey(known.id, QStringLiteral("password")), "s3cret"));
    const auto wizard = dialog();
    press(*wizard, "duplicateConnection");
    QCOMPARE(fields(*wizard)->text(QStringLiteral("name")), QStringLiteral("Control plane (copy)"));
    press(*wizard, "save");
    QTRY_COMPARE_WITH_TIMEOUT(connections(*m_state).size(), 2, patienceMs);
    QVERIFY(connections(*m_state).constLast().id != known.id);

    auto *list = wizard->findChild<QTreeWidget *>(QStringLiteral("recent"));
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, patienceMs);
    list->setCurrentItem(list->topLevelItem(0));
    list->setFocus();
    press(*wizard, "removeConnection");
    auto *question = wizard->findChild<QMessageBox *>(QStringLiteral("removeQuestion"));
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("remove")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(connections(*m_state).size(), 1, patienceMs);
    QVERIFY(connections(*m_state).constFirst().id != known.id);
    QTRY_COMPARE_WITH_TIMEOUT(secretOf(known.id), QByteArray(), patienceMs);
    QCOMPARE(list->topLevelItemCount(), 1);
}

void TestConnectionWizard::everyPageIsForEveryone()
{
    rememberConnection(*m_state, remembered());
    const auto wizard = dialog();
    for (const char *page :
         {"startRecent", "startDemo", "startCreate", "startOpen", "startPostgres", "startSourceLoop"}) {
        press(*wizard, page);
        QCOMPARE(accessibilityProblems(wizard.get()).join(u'\n'), QString());
    }
}

void TestConnectionWizard::aServerIsOpenedAndComesBack()
{
    PostgresServer &server = PostgresServer::shared();
    const PgParameters place = server.create(QStringLiteral("whole_way"));
    m_state.reset();
    Console::Options options;
    options.stateFile = m_folder->filePath(QStringLiteral("state.sqlite"));
    {
        Console console(options, m_secrets);
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(), patienceMs);
        press(*shownDialog(), "startPostgres");
        fillIn(*shownDialog(), place);
        fields(*shownDialog())->setValue(QStringLiteral("name"), QStringLiteral("Team"));
        fields(*shownDialog())->setValue(QStringLiteral("environment"), environmentKey(Environment::Production));
        press(*shownDialog(), "start");
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog()->findChild<SchemaDialog *>(), patienceMs);
        auto *schema = shownDialog()->findChild<SchemaDialog *>();
        auto *changes = schema->findChild<QListWidget *>(QStringLiteral("schemaList"));
        const auto *sql = schema->findChild<QPlainTextEdit *>(QStringLiteral("schemaSql"));
        for (int row = 0; row < changes->count(); ++row) {
            changes->setCurrentRow(row);
            QVERIFY(!sql->toPlainText().isEmpty());
        }
        QCOMPARE(schema->chosenParts(),
                 (QList<PgPart>{PgPart::LiveAndAudit, PgPart::ListIndexes, PgPart::TextIndexes}));
        QCOMPARE(accessibilityProblems(schema).join(u'\n'), QString());
        // Refused: nothing is made, nothing typed is lost.
        schema->reject();
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog()->findChild<QPushButton *>(QStringLiteral("start"))->isEnabled(),
                                 patienceMs);
        const QString schemas = QStringLiteral("select count(*) from pg_namespace where nspname in ('main', 'reeve')");
        QCOMPARE(server.psql(place.database, schemas), QStringLiteral("0"));
        QCOMPARE(fields(*shownDialog())->text(QStringLiteral("name")), QStringLiteral("Team"));
        QTRY_VERIFY_WITH_TIMEOUT(!shownDialog()->findChild<SchemaDialog *>(), patienceMs);
        press(*shownDialog(), "start");
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog()->findChild<SchemaDialog *>(), patienceMs);
        shownDialog()->findChild<SchemaDialog *>()->accept();
        QTRY_VERIFY_WITH_TIMEOUT(console.desk(), patienceMs);
        QCOMPARE(server.psql(place.database, schemas), QStringLiteral("2"));
        QTRY_VERIFY_WITH_TIMEOUT(!shownDialog(), patienceMs);
        QCOMPARE(console.desk()->workspace().info().name, QStringLiteral("Team"));
        QVERIFY(console.desk()->workspace().isReadOnly());
        console.desk()->window().openPane(QStringLiteral("tenants"));
    }
    Console again(options, m_secrets);
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(again.desk(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!shownDialog(), patienceMs);
    QCOMPARE(again.desk()->workspace().info().location, pgLocation(place));
    QCOMPARE(again.desk()->window().currentPane()->key(), QStringLiteral("tenants"));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestConnectionWizard test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_connection_wizard.moc"
