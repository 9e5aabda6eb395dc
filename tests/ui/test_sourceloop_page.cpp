#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/sourceloop/sourceloop_parameters.h"
#include "tests/support/accessibility.h"
#include "tests/support/answer.h"
#include "tests/support/scripted_server.h"
#include "tests/support/sourceloop_peer.h"
#include "ui/widgets/check_view.h"
#include "ui/wizards/workspace/start_dialog.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>

using namespace reeve;
using State = CheckLine::State;

namespace {

QString field(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

/// The way to a SourceLoop service through the wizard. What answers is a server of the test's own, which knows the
/// routes that the wizard asks; the job on the published service is in tests/peers.
class TestSourceLoopPage : public QObject
{
    Q_OBJECT

    void serve(const SeenRequest &request, QTcpSocket *socket)
    {
        const QByteArray path = request.target.split('?').first();
        if (path == "/ping")
            return void(socket->write(ScriptedServer::json("{\"greeting\":\"Hello\"}")));
        if (path == "/token")
            return void(
                socket->write(ScriptedServer::json("{\"expires_in\":300,\"access_token\":\"" + m_good + "\"}")));
        if (request.header("authorization") != "Bearer " + m_good)
            return void(socket->write(ScriptedServer::answer(401, "{\"error\":{\"message\":\"Token invalid\"}}")));
        socket->write(ScriptedServer::json("{\"count\":0}"));
    }

private slots:
    void init()
    {
        m_state.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        REEVE_ANSWER(state, LocalState::open(m_folder->filePath(QStringLiteral("state.sqlite"))));
        m_state = state;
        m_good = SourceLoopPeer::adminToken();
        m_server = std::make_unique<ScriptedServer>(
            [this](const SeenRequest &request, QTcpSocket *socket) { serve(request, socket); });
        m_opened.clear();
    }

    void aServiceIsSetUpWithAPastedToken()
    {
        const auto wizard = dialog();
        FormFields &form = *fields(*wizard);
        for (const char *name : {"tokenEndpoint", "clientId", "clientSecret", "user", "password", "keyPassphrase"})
            QVERIFY2(!form.isFieldVisible(field(name)), name);
        set(form, "url", m_server->url().toString());
        set(form, "token", QString::fromLatin1("Bearer " + m_good + ' '));
        set(form, "eventPort", 4711);
        QVERIFY(form.field(field("token"))->accessibleDescription().contains(QStringLiteral("21 of 21")));
        QCOMPARE(qobject_cast<QLineEdit *>(form.field(field("token")))->echoMode(), QLineEdit::Password);
        QCOMPARE(states(*wizard), (QList<State>{State::Passed, State::Warning, State::Warning, State::Passed}));
        press(*wizard, "start");
        QTRY_COMPARE(m_opened.size(), 1);
        const Connection connection = m_opened.first().connection;
        QVERIFY(connection.kind == ConnectionKind::SourceLoop);
        QCOMPARE(connection.name, QStringLiteral("127.0.0.1"));
        const SourceLoopParameters kept = sourceLoopFromJson(connection.parameters);
        QCOMPARE(kept.url, m_server->url());
        QCOMPARE(kept.eventPort, 4711);
        QVERIFY(secretOf(connection.id, "token").contains(m_good));
        const QByteArray part = m_good.mid(40, 60);
        QVERIFY(!QJsonDocument(toJson(connection)).toJson().contains(part));
        m_state->flush().waitForFinished();
        QFile file(m_folder->filePath(QStringLiteral("state.sqlite")));
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains(part));
    }

    void permissionsAreSaidLineByLine()
    {
        m_good = SourceLoopPeer::token({10203, 10207, 10216}, QStringLiteral("Vera"), 30 * 86400);
        const auto wizard = dialog();
        FormFields &form = *fields(*wizard);
        set(form, "url", m_server->url().toString());
        set(form, "token", QString::fromLatin1(m_good));
        QVERIFY(form.field(field("token"))->accessibleDescription().contains(QStringLiteral("Vera")));
        QCOMPARE(states(*wizard), (QList<State>{State::Passed, State::Warning, State::Passed, State::Warning}));
        const CheckLine last = check(*wizard)->report().last();
        QVERIFY(last.text.contains(QStringLiteral("provision tenants (10216)")));
        QVERIFY(last.remedy.contains(QStringLiteral("create invoices (10212)")));
        QCOMPARE(wizard->findChildren<QWidget *>(QStringLiteral("checkLine")).size(), 4);
    }

    void aTokenIsHadFromAnEndpoint_data()
    {
        QTest::addColumn<bool>("byPassword");
        QTest::newRow("client credentials") << false;
        QTest::newRow("password") << true;
    }
    void aTokenIsHadFromAnEndpoint()
    {
        QFETCH(const bool, byPassword);
        const auto wizard = dialog();
        FormFields &form = *fields(*wizard);
        set(form, "url", m_server->url().toString());
        set(form, "token", QStringLiteral("typed before"));
        set(form, "signIn", byPassword ? field("password") : field("clientCredentials"));
        QVERIFY(!form.isFieldVisible(field("token")) && form.isFieldVisible(field("clientId")));
        QCOMPARE(form.isFieldVisible(field("user")), byPassword);
        set(form, "tokenEndpoint", m_server->url().resolved(QUrl(QStringLiteral("/token"))).toString());
        set(form, "clientId", QStringLiteral("reeve"));
        set(form, "clientSecret", QStringLiteral("s3cret"));
        if (byPassword) {
            set(form, "user", QStringLiteral("ada"));
            set(form, "password", QStringLiteral("pa55"));
        }
        QCOMPARE(states(*wizard), (QList<State>{State::Passed, State::Warning, State::Passed, State::Passed}));
        const auto asked = std::find_if(m_server->requests().begin(), m_server->requests().end(),
                                        [](const SeenRequest &request) { return request.target == "/token"; });
        QVERIFY(asked != m_server->requests().end());
        QVERIFY(asked->body.contains(byPassword ? "grant_type=password" : "grant_type=client_credentials"));
        press(*wizard, "start");
        QTRY_COMPARE(m_opened.size(), 1);
        const Id id = m_opened.first().connection.id;
        QCOMPARE(secretOf(id, "clientSecret"), QByteArray("s3cret"));
        QCOMPARE(secretOf(id, "password"), QByteArray(byPassword ? "pa55" : ""));
        QVERIFY2(secretOf(id, "token").isEmpty(), "a token that is not asked for was kept");
    }

    void wrongInputIsSaidAtItsField()
    {
        const auto wizard = dialog();
        FormFields &form = *fields(*wizard);
        press(*wizard, "start");
        QVERIFY(!form.errorOf(field("url")).isEmpty());
        set(form, "url", m_server->url().toString());
        press(*wizard, "start");
        QVERIFY(!form.errorOf(field("token")).isEmpty());
        set(form, "url", QStringLiteral("http://tenants.example.com"));
        set(form, "environment", environmentKey(Environment::Production));
        QVERIFY(!form.isFieldVisible(field("trustAnyCertificate")));
        press(*wizard, "testConnection");
        QVERIFY(form.errorOf(field("url")).contains(QStringLiteral("https://")));
        set(form, "url", QStringLiteral("https://tenants.example.com"));
        set(form, "proxy", QStringLiteral("ftp://proxy"));
        set(form, "caFile", QStringLiteral("/nowhere.pem"));
        press(*wizard, "start");
        QVERIFY(!form.errorOf(field("proxy")).isEmpty() && !form.errorOf(field("caFile")).isEmpty());
        QVERIFY(m_opened.isEmpty() && wizard->isVisible());
    }

    void anUnknownCertificateIsSaidAndNamed()
    {
        QVERIFY(makeCertificate(m_folder->path(), QStringLiteral("server")));
        m_server = std::make_unique<ScriptedServer>(
            [this](const SeenRequest &request, QTcpSocket *socket) { serve(request, socket); },
            serverTls(m_folder->path(), QStringLiteral("server")));
        const auto wizard = dialog();
        FormFields &form = *fields(*wizard);
        set(form, "url", m_server->url().toString());
        set(form, "token", QString::fromLatin1(m_good));
        QCOMPARE(states(*wizard), (QList<State>{State::Passed, State::Failed, State::Skipped, State::Skipped}));
        for (const SeenRequest &request : m_server->requests())
            QVERIFY2(request.header("authorization").isEmpty(), "the token went to a server that is not trusted");
        set(form, "caFile", m_folder->filePath(QStringLiteral("server.pem")));
        QCOMPARE(states(*wizard).mid(0, 2), (QList<State>{State::Passed, State::Passed}));
    }

    void aKnownServiceIsChanged()
    {
        SourceLoopParameters parameters;
        parameters.url = m_server->url();
        parameters.clientCertificate = m_folder->filePath(QStringLiteral("me.pem"));
        Connection known;
        known.id = newId();
        known.kind = ConnectionKind::SourceLoop;
        known.name = QStringLiteral("Control plane");
        known.location = sourceLoopLocation(parameters);
        known.parameters = toJson(parameters);
        rememberConnection(*m_state, known);
        REEVE_DONE(m_secrets.write(secretKey(known.id, field("token")), m_good));
        const auto wizard = dialog(false);
        press(*wizard, "editConnection");
        FormFields &form = *fields(*wizard);
        QVERIFY(form.isVisible());
        QCOMPARE(form.text(field("url")), m_server->url().toString());
        QVERIFY(form.isFieldVisible(field("clientKey")));
        QTRY_VERIFY(form.field(field("token"))->accessibleDescription().contains(QStringLiteral("21 of 21")));
        QCOMPARE(form.text(field("token")), QString());
        set(form, "clientCertificate", QString());
        set(form, "name", QStringLiteral("Staging"));
        press(*wizard, "save");
        QTRY_VERIFY(!form.isVisible());
        QCOMPARE(connections(*m_state).constFirst().name, QStringLiteral("Staging"));
        QCOMPARE(secretOf(known.id, "token"), m_good);
    }

    void everythingIsForEveryone()
    {
        const auto wizard = dialog();
        for (const char *way : {"token", "clientCredentials", "password"}) {
            set(*fields(*wizard), "signIn", field(way));
            QCOMPARE(accessibilityProblems(wizard.get()).join(u'\n'), QString());
        }
    }

private:
    std::unique_ptr<StartDialog> dialog(bool fresh = true)
    {
        auto made = std::make_unique<StartDialog>(*m_state, m_secrets, QStringLiteral("ada"),
                                                  m_folder->filePath(QStringLiteral("demo.reeve")),
                                                  [this](const StartChoice &choice) {
                                                      m_opened << choice;
                                                      return ready<void>({});
                                                  });
        made->show();
        if (fresh)
            press(*made, "startSourceLoop");
        return made;
    }
    static FormFields *fields(const StartDialog &dialog)
    {
        return dialog.findChild<FormFields *>(QStringLiteral("sourceLoopFields"));
    }
    static CheckView *check(const StartDialog &dialog)
    {
        for (auto *view : dialog.findChildren<CheckView *>())
            if (view->isVisible())
                return view;
        return nullptr;
    }
    static void set(FormFields &form, const char *name, const QJsonValue &value) { form.setValue(field(name), value); }
    static void press(const StartDialog &dialog, const char *button)
    {
        for (auto *found : dialog.findChildren<QAbstractButton *>(QLatin1String(button)))
            if (found->isVisible())
                return QTest::mouseClick(found, Qt::LeftButton);
        QFAIL(button);
    }
    /// What the test button finds.
    static QList<State> states(const StartDialog &dialog)
    {
        CheckView *view = check(dialog);
        QList<State> found;
        press(dialog, "testConnection");
        if (!QTest::qWaitFor([view] { return !view->isRunning() && !view->report().isEmpty(); }, 15'000))
            return found;
        for (const CheckLine &line : view->report())
            found << line.state;
        return found;
    }
    QByteArray secretOf(const Id &id, const char *name)
    {
        return answer(m_secrets.read(secretKey(id, field(name)))).value_or(QByteArray());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LocalState> m_state;
    SessionSecretStore m_secrets;
    QByteArray m_good;
    std::unique_ptr<ScriptedServer> m_server;
    QList<StartChoice> m_opened;
};

QTEST_MAIN(TestSourceLoopPage)
#include "test_sourceloop_page.moc"
