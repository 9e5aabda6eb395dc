#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/shared_secret.h"
#include "tests/support/answer.h"
#include "tests/support/lead_input.h"
#include "tests/support/postgres_server.h"

using namespace reeve;

namespace {

const QString database = QStringLiteral("roles");

} // namespace

/// The rights that a PostgreSQL database itself holds: proven with psql as each role, and what the window makes of
/// them.
class TestPostgresRoles : public QObject
{
    Q_OBJECT

private:
    PostgresServer &server() { return PostgresServer::shared(); }
    QString psql(const QString &sql, const QString &user = QStringLiteral("reeve"))
    {
        return server().psql(database, sql, user);
    }
    std::shared_ptr<SqlWorkspace> open(const QString &user)
    {
        const auto opened = answer(openPostgres(server().database(database, user), {}, m_secrets));
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().line()));
            return nullptr;
        }
        (*opened)->setActor({user, (*opened)->actor().role, (*opened)->actor().granted});
        return *opened;
    }

    SessionSecretStore m_secrets;

private slots:
    /// A row of everything, and a login for every role.
    void initTestCase()
    {
        QVERIFY(server().isRunning());
        server().workspace(database);
        // Whoever opens a workspace first makes its secret; the keyring of this test has it from here on.
        const auto first = open(QStringLiteral("reeve"));
        QVERIFY(first);
        QTRY_COMPARE_WITH_TIMEOUT(SharedSecret::of(*first)->state(), SharedSecret::State::Here, 60'000);
        for (const Role role : allRoles())
            psql(QStringLiteral("create role %1_login login in role reeve_%1").arg(roleKey(role)));
        psql(QStringLiteral("insert into main.leads (first_name, last_name, email) values ('L', 'L', 'l@l.example')"));
        psql(QStringLiteral("insert into main.tenants (name, key, domains) values ('T', 't', '{t.example}')"));
        psql(QStringLiteral("insert into main.invoices (amount, currency_code, tenant_id) select 1, 'EUR', id from "
                            "main.tenants"));
        QCOMPARE(psql(QStringLiteral("select count(*) from main.invoices")), QStringLiteral("1"));
        QCOMPARE(psql(QStringLiteral("select count(*) from main.leads")), QStringLiteral("1"));
    }

    void everyRoleMayWhatItIsThereFor_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("allowed");
        const QStringList roles{QStringLiteral("viewer"), QStringLiteral("support"), QStringLiteral("finance"),
                                QStringLiteral("engineer"), QStringLiteral("admin")};
        const auto rows = [&](const char *name, const QString &sql, const QStringList &who) {
            for (const QString &role : roles)
                QTest::addRow("%s: %s", qPrintable(role), name) << role << sql << who.contains(role);
        };
        const QString viewer = roles.at(0);
        const QString support = roles.at(1);
        const QString finance = roles.at(2);
        const QString engineer = roles.at(3);
        const QString admin = roles.at(4);
        rows("read a lead", QStringLiteral("select id from main.leads"), {viewer, support, engineer, admin});
        rows("change a lead", QStringLiteral("update main.leads set last_name = 'X' returning id"), {support, admin});
        rows("read a tenant", QStringLiteral("select id from main.tenants"), roles);
        rows("change a tenant", QStringLiteral("update main.tenants set name = 'X' returning id"), {admin});
        rows("read an invoice", QStringLiteral("select id from main.invoices"), {viewer, finance, admin});
        rows("change an invoice", QStringLiteral("update main.invoices set status = 1 returning id"), {finance, admin});
        rows("delete an invoice", QStringLiteral("delete from main.invoices returning id"), {});
        rows("provision", QStringLiteral("update reeve.runs set state = 'queued'"), {admin});
        rows("read deliveries", QStringLiteral("select count(*) from reeve.deliveries"), {engineer, admin});
        rows("read the audit log", QStringLiteral("select sequence from reeve.audit_events limit 1"), roles);
        rows("change the audit log", QStringLiteral("update reeve.audit_events set actor = 'X'"), {});
        rows("read password hashes", QStringLiteral("select count(*) from reeve.users"), {admin});
        rows("change settings", QStringLiteral("update reeve.settings set value = value"), {admin});
        rows("change rights", QStringLiteral("select reeve.grant_rights()"), {});
    }
    void everyRoleMayWhatItIsThereFor()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, statement);
        QFETCH(const bool, allowed);
        const QString said =
            psql(QStringLiteral("begin; %1; rollback").arg(statement), role + QStringLiteral("_login"));
        if (allowed)
            QVERIFY2(!said.contains(QLatin1String("ERROR")), qPrintable(said));
        else
            QVERIFY2(said.contains(QLatin1String("ERROR")), qPrintable(said));
    }

    void rowsOfOthersAreInvisibleEvenAfterAGrantByMistake()
    {
        psql(QStringLiteral("grant select on main.invoices to reeve_support"));
        QCOMPARE(psql(QStringLiteral("select count(*) from main.invoices"), QStringLiteral("support_login")),
                 QStringLiteral("0"));
        psql(QStringLiteral("revoke select on main.invoices from reeve_support"));
        // A login of nobody's keeps what it was granted, on every row.
        server().psql(QStringLiteral("postgres"), QStringLiteral("create role service login"));
        psql(QStringLiteral("grant usage on schema main, reeve to service"));
        psql(QStringLiteral("grant all on all tables in schema main to service"));
        QCOMPARE(psql(QStringLiteral("select count(*) from main.invoices"), QStringLiteral("service")),
                 QStringLiteral("1"));
        QVERIFY(!psql(QStringLiteral("update main.invoices set status = 1"), QStringLiteral("service"))
                     .contains(QLatin1String("ERROR")));
    }

    void windowOffersWhatTheDatabaseAllows()
    {
        const auto viewer = open(QStringLiteral("viewer_login"));
        const auto support = open(QStringLiteral("support_login"));
        const auto finance = open(QStringLiteral("finance_login"));
        QVERIFY(viewer && support && finance);
        QCOMPARE(viewer->actor().role, Role::Viewer);
        QVERIFY(!viewer->can(Capability::ChooseRole));
        QVERIFY(!viewer->can(Capability::CreateLeads));
        QVERIFY(viewer->can(Capability::Invoices));
        REEVE_REFUSED(viewer->leads().create(leadInput(2)), ErrorKind::Forbidden);

        QVERIFY(support->can(Capability::CreateLeads));
        QVERIFY(!support->can(Capability::Invoices));
        QVERIFY(!support->can(Capability::Provision));
        REEVE_REFUSED(support->invoices().count({}), ErrorKind::Forbidden);
        REEVE_ANSWER(made, support->leads().create(leadInput(3)));
        REEVE_DONE(support->leads().remove({made.id}));
        REEVE_DONE(support->leads().restore({made.id}));
        REEVE_DONE(support->overview().overview());

        QVERIFY(finance->can(Capability::Invoices));
        QVERIFY(!finance->can(Capability::Provision));
        REEVE_REFUSED(finance->leads().count({}), ErrorKind::Forbidden);
        REEVE_DONE(finance->overview().overview());
        QCOMPARE(psql(QStringLiteral("select distinct db_user from reeve.audit_events where actor = 'support_login'")),
                 QStringLiteral("support_login"));
    }
};

QTEST_GUILESS_MAIN(TestPostgresRoles)
#include "test_postgres_roles.moc"
