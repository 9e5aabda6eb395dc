#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "tests/support/accessibility.h"
#include "ui/wizards/workspace/start_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace reeve;

class TestStartDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto state = LocalState::open(m_folder->filePath(QStringLiteral("state.sqlite"))).takeResult();
        QVERIFY(state);
        m_state = *state;
    }

    void startCreatesAWorkspace()
    {
        QList<StartChoice> opened;
        StartDialog dialog(*m_state, m_secrets, QStringLiteral("ada"), demoFile(), [&](const StartChoice &choice) {
            opened << choice;
            return ready<void>({});
        });
        dialog.show();
        QTest::mouseClick(dialog.findChild<QToolButton *>(QStringLiteral("startCreate")), Qt::LeftButton);
        QCOMPARE(accessibilityProblems(&dialog).join(QLatin1Char('\n')), QString());
        auto *fields = dialog.findChild<FormFields *>(QStringLiteral("createFields"));
        auto *name = fields->findChild<QLineEdit *>(QStringLiteral("name"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(opened.isEmpty());
        QVERIFY(!fields->errorOf(QStringLiteral("name")).isEmpty());
        QTest::keyClicks(name, QStringLiteral("My Company"));
        auto *file = fields->findChild<QLineEdit *>(QStringLiteral("file"));
        QVERIFY(file->text().endsWith(QStringLiteral("my-company.reeve")));
        const QString own = m_folder->filePath(QStringLiteral("own.reeve"));
        file->setText(own);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(opened.first().mode == OpenMode::Create);
        QCOMPARE(opened.first().connection.name, QStringLiteral("My Company"));
        QCOMPARE(opened.first().connection.parameters[QLatin1String("file")].toString(), own);
        QCOMPARE(m_state->value(QStringLiteral("operator/name")).toString(), QStringLiteral("ada"));
        QTRY_VERIFY(!dialog.isVisible());
    }

    void startSaysWhatIsWrongAndStaysOpen()
    {
        rememberConnection(*m_state, embeddedConnection(m_folder->filePath(QStringLiteral("gone.reeve"))));
        int tries = 0;
        StartDialog dialog(*m_state, m_secrets, QStringLiteral("ada"), demoFile(), [&](const StartChoice &) {
            ++tries;
            return readyError<void>(Error::of(ErrorKind::State, QStringLiteral("Written by a newer Reeve."),
                                              QStringLiteral("Update Reeve.")));
        });
        dialog.show();
        QCOMPARE(dialog.findChild<QTreeWidget *>(QStringLiteral("recent"))->topLevelItemCount(), 1);
        QTest::mouseClick(dialog.findChild<QToolButton *>(QStringLiteral("startDemo")), Qt::LeftButton);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("start")), Qt::LeftButton);
        QTRY_COMPARE(dialog.findChild<QLabel *>(QStringLiteral("startError"))->text(),
                     QStringLiteral("Written by a newer Reeve. Update Reeve."));
        QVERIFY(dialog.isVisible());
        QCOMPARE(tries, 1);
    }

    void connectionsAreLatestFirstAndOnlyOnce()
    {
        for (int number = 0; number < 12; ++number)
            rememberConnection(*m_state, embeddedConnection(QStringLiteral("/w/%1").arg(number)));
        Connection fifth = connectionToFile(*m_state, QStringLiteral("/w/5"));
        fifth.name = QStringLiteral("Renamed");
        fifth.environment = Environment::Production;
        rememberConnection(*m_state, fifth);
        QCOMPARE(connections(*m_state).size(), 12);
        QCOMPARE(connections(*m_state).constFirst(), fifth);
        fifth.readOnly = true;
        saveConnection(*m_state, fifth);
        QCOMPARE(connections(*m_state).constFirst(), fifth);
        forgetConnection(*m_state, fifth.id);
        QCOMPARE(connections(*m_state).constFirst().name, QStringLiteral("11"));
        QVERIFY(connectionToFile(*m_state, QStringLiteral("/w/5")).id != fifth.id);
    }

private:
    [[nodiscard]] QString demoFile() const { return m_folder->filePath(QStringLiteral("demo.reeve")); }

    SessionSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LocalState> m_state;
};

QTEST_MAIN(TestStartDialog)

#include "test_start_dialog.moc"
