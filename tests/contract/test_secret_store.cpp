#include "services/secrets/keychain_secret_store.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

const QString key = QStringLiteral("workspace/1/master");
const QByteArray secret = QByteArray::fromHex("00ff0a0d01") + QByteArray(27, '\x80');

/// Ends when the future does; its answer.
template<class T>
Result<T> answer(Future<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return tl::make_unexpected(Error::of(ErrorKind::Timeout, QStringLiteral("no answer")));
    return future.result();
}

} // namespace

/// Against no D-Bus at all, and against a real gnome-keyring on a bus of its own.
class TestSecretStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsSecretsInMemory();
    void fallsBackToMemoryWithoutDBus();
    void fallsBackWhenTheFirstRequestIsAWrite();
    void endsAsCancelledWithTheStore();
    void keepsSecretsInTheKeyring();
    void reportsAKeyringThatDied();
    void cleanupTestCase();

private:
    void startKeyring();
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

void TestSecretStore::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, m_home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestSecretStore::keepsSecretsInMemory()
{
    SessionSecretStore store;
    QCOMPARE(answer(store.read(key)).error().kind, ErrorKind::NotFound);
    QVERIFY(answer(store.write(key, secret)));
    QCOMPARE(answer(store.read(key)).value(), secret);
    QVERIFY(answer(store.remove(key)));
    QCOMPARE(answer(store.read(key)).error().kind, ErrorKind::NotFound);
    QVERIFY(!store.isPersistent());
    QVERIFY(!store.limitation().isEmpty());
}

void TestSecretStore::fallsBackToMemoryWithoutDBus()
{
    KeychainSecretStore store;
    QSignalSpy changes(&store, &SecretStore::persistenceChanged);
    QVERIFY(store.limitation().isEmpty());
    QCOMPARE(answer(store.read(key)).error().kind, ErrorKind::NotFound);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!store.isPersistent());
    QVERIFY2(store.limitation().contains(QStringLiteral("keyring")), qPrintable(store.limitation()));
    QVERIFY(answer(store.write(key, secret)));
    QCOMPARE(answer(store.read(key)).value(), secret);
    QVERIFY(answer(store.remove(key)));
    QCOMPARE(answer(store.read(key)).error().kind, ErrorKind::NotFound);
    QCOMPARE(changes.size(), 1);
}

void TestSecretStore::fallsBackWhenTheFirstRequestIsAWrite()
{
    KeychainSecretStore store;
    const auto written = store.write(key, secret);
    const auto read = store.read(key);
    QVERIFY(answer(written));
    QCOMPARE(answer(read).value(), secret);
}

void TestSecretStore::endsAsCancelledWithTheStore()
{
    auto store = std::make_unique<KeychainSecretStore>();
    const auto read = store->read(key);
    store.reset();
    QTRY_VERIFY(read.isFinished());
    QVERIFY(read.isCanceled());
}

void TestSecretStore::startKeyring()
{
    // A bus that starts no services by itself: a keyring that ended stays away.
    QFile config(m_home.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:dir=" + m_home.path().toUtf8() +
                 "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                 "<allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config.fileName(),
                                                QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_bus.waitForReadyRead(), "dbus-daemon does not start");
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    QVERIFY2(m_keyring.waitForStarted(), "gnome-keyring-daemon does not start");
    m_keyring.write("test");
    m_keyring.closeWriteChannel();
    const auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("watch"));
    QVERIFY(bus.isConnected());
    QTRY_VERIFY_WITH_TIMEOUT(bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")), 20'000);
}

void TestSecretStore::keepsSecretsInTheKeyring()
{
    startKeyring();
    {
        KeychainSecretStore store;
        QCOMPARE(answer(store.read(key)).error().kind, ErrorKind::NotFound);
        QVERIFY2(store.isPersistent(), qPrintable(store.limitation()));
        QVERIFY(answer(store.remove(key)));
        QVERIFY(answer(store.write(key, secret)));
    }
    KeychainSecretStore store;
    QCOMPARE(answer(store.read(key)).value(), secret);
    QVERIFY(answer(store.write(key, "another")));
    QCOMPARE(answer(store.read(key)).value(), QByteArray("another"));

    KeychainSecretStore otherProgram(nullptr, QStringLiteral("another-program"));
    QCOMPARE(answer(otherProgram.read(key)).error().kind, ErrorKind::NotFound);

    QVERIFY(answer(store.remove(key)));
    QCOMPARE(answer(store.read(key)).error().kind, ErrorKind::NotFound);
    QVERIFY(store.limitation().isEmpty());
}

void TestSecretStore::reportsAKeyringThatDied()
{
    KeychainSecretStore store;
    QVERIFY(answer(store.write(key, secret)));
    m_keyring.kill();
    QVERIFY(m_keyring.waitForFinished());
    const auto read = answer(store.read(key));
    QVERIFY(!read);
    QVERIFY2(read.error().kind != ErrorKind::NotFound, "a missing master secret would be made anew");
    QVERIFY(!read.error().hint.isEmpty());
    QVERIFY(!answer(store.write(key, "another")));
    QVERIFY(store.isPersistent());
}

void TestSecretStore::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("watch"));
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "test_secret_store.moc"
