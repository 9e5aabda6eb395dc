#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/shared_secret.h"
#include "tests/support/answer.h"
#include "tests/support/pane_ground.h"
#include "tests/support/postgres_server.h"
#include "ui/widgets/form_dialog.h"
#include "ui/wizards/workspace/secret_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace reeve;

/// The secret of a shared workspace goes from one window to another by hand.
class TestSecretDialog : public QObject
{
    Q_OBJECT

    std::shared_ptr<SqlWorkspace> open(SecretStore &secrets, const QString &name)
    {
        const auto opened = answer(openPostgres(PostgresServer::shared().database(QStringLiteral("w")), {}, secrets));
        if (opened)
            (*opened)->setActor({name, Role::Admin});
        return opened.value_or(nullptr);
    }

private slots:
    void isShownHereAndEnteredThere()
    {
        const auto ground = PaneGround::open(PaneGround::Data::Empty);
        QVERIFY(ground && PostgresServer::shared().isRunning());
        PostgresServer::shared().workspace(QStringLiteral("w"));
        QWidget window;
        QStringList failures;
        int kept = 0;
        const auto show = [&](SqlWorkspace &workspace) {
            SecretDialog::open(
                *SharedSecret::of(workspace), ground->state(), &window,
                [&](const Error &error) { failures << error.line(); }, [&] { ++kept; });
        };

        SessionSecretStore adas;
        const auto ada = open(adas, QStringLiteral("Ada"));
        QVERIFY(ada);
        QTRY_COMPARE(SharedSecret::of(*ada)->state(), SharedSecret::State::Here);
        show(*ada);
        QTRY_VERIFY(visible<SecretDialog>(&window, "secretDialog"));
        auto *dialog = visible<SecretDialog>(&window, "secretDialog");
        const QString text = dialog->findChild<QLabel *>(QStringLiteral("secretText"))->text();
        shootAll(*ground, dialog, QStringLiteral("secret_shown"));
        dialog->reject();

        SessionSecretStore toms;
        const auto tom = open(toms, QStringLiteral("Tom"));
        QVERIFY(tom);
        QTRY_COMPARE(SharedSecret::of(*tom)->state(), SharedSecret::State::Missing);
        show(*tom);
        QTRY_VERIFY(visible<FormDialog>(&window, "secretForm"));
        auto *form = visible<FormDialog>(&window, "secretForm");
        auto *field = form->findChild<QLineEdit *>();
        field->setText(QStringLiteral("AAAA BBBB"));
        form->submit();
        QTRY_VERIFY(!form->isBusy());
        QVERIFY(form->isVisible());
        shootAll(*ground, form, QStringLiteral("secret_entered"));
        field->setText(text);
        form->submit();
        QTRY_COMPARE(kept, 1);
        QCOMPARE(SharedSecret::of(*tom)->state(), SharedSecret::State::Here);
        QVERIFY(failures.isEmpty());
    }

    void aSecretThatNobodyHasIsReplacedOnceTheNameIsTyped()
    {
        const auto ground = PaneGround::open(PaneGround::Data::Empty);
        QVERIFY(ground && PostgresServer::shared().isRunning());
        PostgresServer::shared().workspace(QStringLiteral("w"));
        SessionSecretStore lost;
        QVERIFY(open(lost, QStringLiteral("Ada")));
        SessionSecretStore toms;
        const auto tom = open(toms, QStringLiteral("Tom"));
        QVERIFY(tom);
        SharedSecret *secret = SharedSecret::of(*tom);
        QTRY_COMPARE(secret->state(), SharedSecret::State::Missing);
        QWidget window;
        int kept = 0;
        SecretDialog::open(
            *secret, ground->state(), &window, [](const Error &) {}, [&] { ++kept; });
        QTRY_VERIFY(visible<FormDialog>(&window, "secretForm"));
        auto *form = visible<FormDialog>(&window, "secretForm");
        form->findChild<QPushButton *>(QStringLiteral("renewSecret"))->click();
        QTRY_VERIFY(visible<FormDialog>(form, "renewDialog"));
        auto *confirm = visible<FormDialog>(form, "renewDialog");
        shootAll(*ground, form, QStringLiteral("secret_missing"));
        shootAll(*ground, confirm, QStringLiteral("secret_renew"));
        QVERIFY(!confirm->submitButton()->isEnabled());
        confirm->findChild<QLineEdit *>()->setText(secret->workspaceName());
        QVERIFY(confirm->submitButton()->isEnabled());
        confirm->submit();
        QTRY_COMPARE(kept, 1);
        QCOMPARE(secret->state(), SharedSecret::State::Here);
        QTRY_VERIFY(!visible<FormDialog>(&window, "secretForm"));
    }
};

QTEST_MAIN(TestSecretDialog)
#include "test_secret_dialog.moc"
