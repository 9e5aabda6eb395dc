#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"
#include "tests/support/answer.h"
#include "tests/support/sourceloop_peer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace reeve;

namespace {

LeadInput leadInput(const QString &name)
{
    return {QStringLiteral("Grace"),
            name,
            QStringLiteral("Ships"),
            name + u"@ships.example",
            {QStringLiteral("1 Pier"), QStringLiteral("Arlington"), QStringLiteral("VA"), QStringLiteral("22201"),
             QStringLiteral("US")}};
}

TenantInput tenantInput(const QString &key)
{
    TenantInput input;
    input.name = u"Tenant " + key;
    input.key = key;
    input.domains = {key + u".example"};
    input.address = {
        QStringLiteral("2 Street"), QStringLiteral("Bonn"), {}, QStringLiteral("53111"), QStringLiteral("DE")};
    input.contact = {
        {},  QStringLiteral("Alan"), QStringLiteral("Turing"), u"alan@" + key + u".example", QStringLiteral("admin"),
        true};
    return input;
}

InvoiceInput invoiceInput(const Id &tenantId, qint64 minor)
{
    const QDate first(2026, 11, 1);
    return {tenantId, Money{minor, QStringLiteral("EUR")}, first, first.addDays(29), first.addDays(44)};
}

void sameLead(const Lead &a, const Lead &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.fullName(), b.fullName());
    QCOMPARE(a.companyName, b.companyName);
    QCOMPARE(a.email, b.email);
    QCOMPARE(a.validated, b.validated);
    QCOMPARE(a.createdOn, b.createdOn);
}

void sameInvoice(const Invoice &a, const Invoice &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.tenantId, b.tenantId);
    QCOMPARE(a.amount.minor, b.amount.minor);
    QCOMPARE(a.amount.currency, b.amount.currency);
    QCOMPARE(a.status, b.status);
    QCOMPARE(a.dueDate, b.dueDate);
}

} // namespace

/// The published SourceLoop service and Reeve on one database: each writes, each reads what the other wrote, and the
/// service goes on after Reeve has left.
class TestSourceLoopDatabase : public QObject
{
    Q_OBJECT

    bool begin()
    {
        const Connection connection = m_peer->connection();
        answer(m_secrets.write(secretKey(connection.id, QStringLiteral("token")), SourceLoopPeer::adminToken()));
        m_service = answer(openSourceLoop(connection, m_secrets)).value_or(nullptr);
        const auto opened = answer(openPostgres(m_peer->database(), {}, m_secrets, {{}, allPgParts()}));
        if (!opened)
            qWarning("%s", qPrintable(opened.error().line()));
        m_reeve = opened.value_or(nullptr);
        if (!m_service || !m_reeve)
            return false;
        m_reeve->setActor({QStringLiteral("Ada"), Role::Admin});
        return QTest::qWaitFor([this] { return m_reeve->link().state == Link::State::Connected; }, 10'000);
    }
    /// SourceLoop's schema as pg_dump writes it, without rows.
    [[nodiscard]] QString dumpOfMain() const
    {
        static const QRegularExpression key(QStringLiteral("\\\\(un)?restrict \\w+"));
        QProcess dump;
        const PgParameters database = m_peer->database();
        dump.start(QStringLiteral("/usr/lib/postgresql/15/bin/pg_dump"),
                   {QStringLiteral("-h"), database.host, QStringLiteral("-p"), QString::number(database.port),
                    QStringLiteral("-U"), database.user, QStringLiteral("-d"), database.database,
                    QStringLiteral("--schema-only"), QStringLiteral("--schema"), QStringLiteral("main")});
        dump.waitForFinished();
        return QString::fromUtf8(dump.readAllStandardOutput()).remove(key);
    }

    SessionSecretStore m_secrets;
    std::unique_ptr<SourceLoopPeer> m_peer;
    std::shared_ptr<SourceLoopWorkspace> m_service;
    std::shared_ptr<SqlWorkspace> m_reeve;
    QString m_untouched;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_peer = SourceLoopPeer::start();
        QVERIFY(m_peer);
        m_untouched = dumpOfMain();
        QVERIFY(m_untouched.contains(QLatin1String("CREATE TABLE main.tenants")));
        QVERIFY(begin());
    }
    void cleanupTestCase()
    {
        m_service.reset();
        m_reeve.reset();
        m_peer.reset();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void leadsGoBothWays()
    {
        REEVE_ANSWER(ours, m_reeve->leads().create(leadInput(QStringLiteral("hopper"))));
        REEVE_ANSWER(oursThere, m_service->leads().detail(ours.id));
        sameLead(oursThere.lead, ours);
        QCOMPARE(oursThere.address, leadInput({}).address);

        QSignalSpy changed(m_reeve.get(), &Workspace::changed);
        REEVE_ANSWER(theirs, m_service->leads().create(leadInput(QStringLiteral("murray"))));
        QTRY_VERIFY(std::ranges::any_of(changed, [&](const auto &signal) {
            return signal.first().template value<Change>().ids.contains(theirs.id);
        }));
        REEVE_ANSWER(theirsHere, m_reeve->leads().detail(theirs.id));
        sameLead(theirsHere.lead, theirs);
        REEVE_ANSWER(count, m_reeve->leads().count({}));
        QCOMPARE(count, 2);
        REEVE_ANSWER(list, m_service->leads().page({}, {}, {}));
        QCOMPARE(list.rows.size(), 2);
    }

    void rulesHoldForWhatTheOtherWrote()
    {
        REEVE_ANSWER(theirs, m_service->leads().create(leadInput(QStringLiteral("verified"))));
        REEVE_ANSWER(verified, m_reeve->leads().verifyByOperator(theirs.id, QStringLiteral("known by phone")));
        QVERIFY(verified.validated);
        REEVE_REFUSED(m_service->leads().create(leadInput(QStringLiteral("verified"))), ErrorKind::Duplicate);

        REEVE_DONE(m_service->tenants().onboard(tenantInput(QStringLiteral("theirs"))));
        REEVE_REFUSED(m_reeve->tenants().onboard(tenantInput(QStringLiteral("theirs"))), ErrorKind::Duplicate);
        REEVE_DONE(m_reeve->tenants().onboard(tenantInput(QStringLiteral("ours"))));
        const auto again = answer(m_service->tenants().onboard(tenantInput(QStringLiteral("ours"))));
        QVERIFY(!again);
    }

    void tenantsAndInvoicesGoBothWays()
    {
        REEVE_ANSWER(ours, m_reeve->tenants().onboard(tenantInput(QStringLiteral("acme"))));
        REEVE_ANSWER(there, m_service->tenants().detail(ours.id));
        QCOMPARE(there.tenant.key, ours.key);
        QCOMPARE(there.tenant.domains, ours.domains);
        QCOMPARE(there.tenant.status, TenantStatus::PendingProvision);
        QCOMPARE(there.address, tenantInput({}).address);
        QCOMPARE(there.contacts.size(), 1);

        REEVE_ANSWER(theirs, m_service->tenants().onboard(tenantInput(QStringLiteral("globex"))));
        REEVE_ANSWER(here, m_reeve->tenants().detail(theirs.id));
        QCOMPARE(here.tenant.name, theirs.name);
        QCOMPARE(here.contacts.size(), 1);
        QCOMPARE(here.contacts.first().email, QStringLiteral("alan@globex.example"));

        REEVE_ANSWER(billed, m_reeve->invoices().create(invoiceInput(theirs.id, 12345)));
        REEVE_ANSWER(billedThere, m_service->invoices().detail(billed.id));
        sameInvoice(billedThere.invoice, billed);
        REEVE_ANSWER(claimed, m_service->invoices().create(invoiceInput(ours.id, 99)));
        REEVE_ANSWER(claimedHere, m_reeve->invoices().detail(claimed.id));
        sameInvoice(claimedHere.invoice, claimed);
        REEVE_ANSWER(paid, m_reeve->invoices().pay({claimed.id}));
        QVERIFY(paid.errors.isEmpty());
        REEVE_ANSWER(paidThere, m_service->invoices().detail(claimed.id));
        QCOMPARE(paidThere.invoice.status, InvoiceStatus::Paid);
    }

    void serviceWorksOnWhenReeveHasLeft()
    {
        REEVE_ANSWER(ours, m_reeve->leads().create(leadInput(QStringLiteral("kept"))));
        m_reeve.reset();
        auto session = connectPostgres(m_peer->database(), {});
        QVERIFY(session);
        QVERIFY(dumpOfMain() != m_untouched);
        QList<PgPart> parts = allPgParts();
        std::ranges::reverse(parts);
        for (const PgPart part : parts)
            QVERIFY(pg_schema::remove(**session, part));
        QCOMPARE(dumpOfMain(), m_untouched);
        const auto works = [&](const QString &name) {
            const auto made = answer(m_service->leads().create(leadInput(name)));
            return made && answer(m_service->leads().detail(made->id)) && answer(m_service->leads().detail(ours.id));
        };
        QVERIFY(works(QStringLiteral("without")));
        const Migrator own = pg_schema::own();
        for (qsizetype left = own.migrations().size(); left > 0; --left)
            QVERIFY(own.down(**session));
        QVERIFY(works(QStringLiteral("alone")));
        QCOMPARE(dumpOfMain(), m_untouched);
        // Of Reeve there is left what says which migrations were applied, in its own schema.
        QCOMPARE(m_peer->query(QStringLiteral("select count(*) from pg_tables where schemaname = 'reeve' and tablename "
                                              "not in ('migrations', 'main_migrations')")),
                 QStringList{QStringLiteral("0")});
    }
};

QTEST_GUILESS_MAIN(TestSourceLoopDatabase)
#include "test_sourceloop_database.moc"
