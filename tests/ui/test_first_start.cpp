#include "app/console.h"
#include "app/desk.h"
#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "ui/window/main_window.h"
#include "ui/wizards/workspace/start_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace reeve;

/// From a machine that never saw Reeve to an open workspace, and back to it the next time.
class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void aNewWorkspaceIsMadeAndOpenedAgain()
    {
        const QString file = m_folder.filePath(QStringLiteral("new/acme.reeve"));
        {
            Console console(options(), m_secrets);
            console.start();
            QTRY_VERIFY(dialog());
            QVERIFY(!console.desk());
            QTest::mouseClick(dialog()->findChild<QToolButton *>(QStringLiteral("startCreate")), Qt::LeftButton);
            auto *fields = dialog()->findChild<FormFields *>(QStringLiteral("createFields"));
            QTest::keyClicks(qobject_cast<QLineEdit *>(fields->field(QStringLiteral("name"))),
                             QStringLiteral("Acme SaaS"));
            fields->setValue(QStringLiteral("environment"), environmentKey(Environment::Production));
            fields->setValue(QStringLiteral("file"), file);
            auto *who = dialog()->findChild<QLineEdit *>(QStringLiteral("operatorName"));
            who->setText(QStringLiteral("Ada Lovelace"));
            QTest::keyClick(who, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(console.desk(), 20000);
            QTRY_VERIFY(!dialog());
            QCOMPARE(console.desk()->workspace().info().name, QStringLiteral("Acme SaaS"));
            QCOMPARE(console.desk()->workspace().actor().name, QStringLiteral("Ada Lovelace"));
            QVERIFY(console.desk()->workspace().isReadOnly());
            QVERIFY(console.desk()->window().isVisible());
        }
        Console again(options(), m_secrets);
        again.start();
        QTRY_VERIFY_WITH_TIMEOUT(again.desk(), 20000);
        QVERIFY(!dialog());
        QCOMPARE(again.desk()->workspace().info().location, file);
        QCOMPARE(again.desk()->workspace().actor().name, QStringLiteral("Ada Lovelace"));
    }

    void aLastWorkspaceThatCannotBeOpenedIsNoDeadEnd()
    {
        const QString file = m_folder.filePath(QStringLiteral("broken.reeve"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(9000, 'x')) > 0);
        broken.close();
        {
            const auto state = LocalState::open(options().stateFile).takeResult();
            QVERIFY(state);
            rememberConnection(**state, embeddedConnection(file));
        }
        Console console(options(), m_secrets);
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        QVERIFY(!dialog()->findChild<QLabel *>(QStringLiteral("startError"))->text().isEmpty());
        QVERIFY(!console.desk());
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }

private:
    [[nodiscard]] Console::Options options() const
    {
        Console::Options options;
        options.stateFile = m_folder.filePath(QStringLiteral("state.sqlite"));
        return options;
    }
    static StartDialog *dialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *start = qobject_cast<StartDialog *>(window))
                return start;
        return nullptr;
    }

    QTemporaryDir m_folder;
    SessionSecretStore m_secrets;
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestFirstStart test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_first_start.moc"
