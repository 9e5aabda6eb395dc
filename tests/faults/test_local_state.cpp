#include "services/local/local_state.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <cstdio>

using namespace reeve;

namespace {

/// Taken out of the future: a copy in it would live until the thread that opened the file lets go of it, and who opens
/// the file again meanwhile would miss what the first one has yet to write.
std::shared_ptr<LocalState> opened(const QString &path)
{
    const auto state = LocalState::open(path).takeResult();
    return state ? *state : nullptr;
}

/// Runs SQL on the file beside the LocalState that has it open; answers the first value.
QVariant sql(const QString &path, const QString &statement)
{
    QVariant answer;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        if (other.open()) {
            QSqlQuery query(other);
            if (query.exec(statement) && query.next())
                answer = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return answer;
}

/// The other process: types without end, a letter each turn of the event loop, and says on stdout what is safely kept.
int type(const QString &path)
{
    const auto state = opened(path);
    if (!state)
        return 1;
    int typed = 0;
    QTimer keyboard;
    QObject::connect(&keyboard, &QTimer::timeout, &keyboard, [&] {
        state->setValue(QStringLiteral("drafts/lead"), ++typed);
        onResult(state.get(), state->flush(), [kept = typed](const Result<void> &written) {
            if (written) {
                std::printf("%d\n", kept);
                std::fflush(stdout);
            }
        });
    });
    keyboard.start(0);
    return QCoreApplication::exec();
}

} // namespace

class TestLocalState : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1/state.sqlite").arg(++m_count)); }

    void keepsEveryKindOfValue()
    {
        const QHash<QString, QJsonValue> values{
            {QStringLiteral("text"), QStringLiteral("Käse \"&\" 漢字\n")},
            {QStringLiteral("empty"), QStringLiteral("")},
            {QStringLiteral("number"), 0.5},
            {QStringLiteral("yes"), true},
            {QStringLiteral("null"), QJsonValue::Null},
            {QStringLiteral("list"), QJsonArray{1, QStringLiteral("two")}},
            {QStringLiteral("object"), QJsonObject{{QStringLiteral("a"), QJsonArray{}}}},
        };
        {
            const auto state = opened(m_path);
            QVERIFY(state);
            for (auto item = values.cbegin(); item != values.cend(); ++item)
                state->setValue(item.key(), item.value());
        }
        const auto again = opened(m_path);
        QVERIFY(again);
        for (auto item = values.cbegin(); item != values.cend(); ++item)
            QCOMPARE(again->value(item.key(), QStringLiteral("missing")), item.value());
    }

    void removedKeysStayAway()
    {
        const QString lead = QStringLiteral("drafts/lead");
        const QString tenant = QStringLiteral("drafts/tenant");
        {
            const auto state = opened(m_path);
            for (const QString &key : {lead, tenant, QStringLiteral("draftsman"), QStringLiteral("window/zoom")})
                state->setValue(key, 1);
            QCOMPARE(state->keys(QStringLiteral("drafts/")), QStringList({lead, tenant}));
            state->remove(lead);
        }
        const auto again = opened(m_path);
        QCOMPARE(again->keys(QStringLiteral("drafts/")), QStringList{tenant});
        QCOMPARE(again->value(lead, QStringLiteral("none")).toString(), QStringLiteral("none"));
    }

    void tellsOnlyWhatReallyChanged()
    {
        const auto state = opened(m_path);
        QSignalSpy changed(state.get(), &LocalState::changed);
        state->setValue(QStringLiteral("zoom"), 110);
        state->setValue(QStringLiteral("zoom"), 110);
        state->remove(QStringLiteral("nothing"));
        QCOMPARE(changed.size(), 1);
        state->remove(QStringLiteral("zoom"));
        QCOMPARE(changed.size(), 2);
    }

    void livesInTheThreadThatOpenedIt()
    {
        const auto state = opened(m_path);
        QCOMPARE(state->thread(), QThread::currentThread());
    }

    void onlyTheOperatorMayReadTheFile()
    {
        const auto state = opened(m_path);
        state->setValue(QStringLiteral("drafts/lead"), QStringLiteral("ada@example.com"));
        QVERIFY(state->flush().result());
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QFileInfo file(m_path + QLatin1String(suffix));
            QVERIFY2(file.exists(), suffix);
            QVERIFY2(!(file.permissions() & others), suffix);
        }
    }

    void saysWhyAFileCannotBeOpened_data()
    {
        QTest::addColumn<QString>("below");
        QTest::newRow("no database") << QString();
        QTest::newRow("folder is a file") << QStringLiteral("/state.sqlite");
    }
    void saysWhyAFileCannotBeOpened()
    {
        QFETCH(QString, below);
        const QByteArray letter(5000, 'x');
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(letter) == letter.size());
        file.close();
        const auto state = LocalState::open(m_path + below).result();
        QVERIFY(!state);
        QCOMPARE(state.error().kind, ErrorKind::File);
        QVERIFY(state.error().hint.contains(m_path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
    }

    void whatCouldNotBeWrittenIsWrittenLater()
    {
        const auto state = opened(m_path);
        QSignalSpy failed(state.get(), &LocalState::writeFailed);
        sql(m_path, QStringLiteral("alter table state rename to hidden"));
        state->setValue(QStringLiteral("a"), 1);
        QVERIFY(!state->flush().result());
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(state->value(QStringLiteral("a")).toInt(), 1);

        sql(m_path, QStringLiteral("alter table hidden rename to state"));
        state->setValue(QStringLiteral("b"), 2);
        QVERIFY(state->flush().result());
        QCOMPARE(sql(m_path, QStringLiteral("select count(*) from state where key in ('a', 'b')")).toInt(), 2);
    }

    void manyChangesCostFewTransactions()
    {
        const auto state = opened(m_path);
        sql(m_path, QStringLiteral("create table history (value text)"));
        sql(m_path, QStringLiteral(
                        "create trigger note after update on state begin insert into history values (new.value); end"));
        for (int width = 0; width < 5000; ++width)
            state->setValue(QStringLiteral("sidebar"), width);
        QVERIFY(state->flush().result());
        QCOMPARE(sql(m_path, QStringLiteral("select value from state where key = 'sidebar'")).toString(),
                 QStringLiteral("[4999]"));
        QVERIFY(sql(m_path, QStringLiteral("select count(*) from history")).toInt() < 500);
    }

    void nothingKeptIsLostWhenTheProcessIsKilled()
    {
        for (int round = 0; round < 5; ++round) {
            QProcess typist;
            typist.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), m_path});
            QVERIFY(typist.waitForStarted());
            QByteArray said;
            // Another number of keystrokes in each round, so that the end comes at another moment of a write.
            while (said.count('\n') < 20 + 13 * round) {
                QVERIFY(typist.waitForReadyRead());
                said += typist.readAllStandardOutput();
            }
            typist.kill();
            QVERIFY(typist.waitForFinished());
            said += typist.readAllStandardOutput();
            const int kept = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();

            QVERIFY(kept > 0);
            QCOMPARE(sql(m_path, QStringLiteral("pragma integrity_check")).toString(), QStringLiteral("ok"));
            const auto state = opened(m_path);
            QVERIFY(state);
            QVERIFY(state->value(QStringLiteral("drafts/lead")).toInt() >= kept);
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--type"))
        return type(app.arguments().value(2));
    TestLocalState test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_local_state.moc"
