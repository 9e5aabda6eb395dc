#include "services/provisioning/step.h"

#include <QSet>
#include <QTest>

using namespace reeve;

/// The plans' steps and when a failed one is tried again (seed 003).
class TestProvisioningPlan : public QObject
{
    Q_OBJECT
private slots:
    void coversAllProgressOnce();
    void retriesWhatMayPass_data();
    void retriesWhatMayPass();
    void waitsTwiceAsLongEachTime();
};

void TestProvisioningPlan::coversAllProgressOnce()
{
    QList<run_table::RunRow> rows;
    for (const Plan plan : allPlans())
        for (const RunShape shape : {RunShape::ControlPlane, RunShape::Alga})
            for (const QString &identityProvider : {QString(), QStringLiteral("keycloak")}) {
                run_table::RunRow row;
                row.run.plan = plan;
                row.run.shape = shape;
                row.identityProvider = identityProvider;
                rows << row;
            }
    for (const run_table::RunRow &row : rows) {
        int progress = 10;
        QSet<QString> names;
        for (const Step *step : stepsOf(row)) {
            QCOMPARE(step->progressFrom(), progress);
            // The seed's plan has no share for the identity provider.
            QVERIFY(step->progressTo() > progress || step->mayFail());
            progress = step->progressTo();
            QVERIFY(!names.contains(step->name()));
            names.insert(step->name());
            QCOMPARE(stepNamed(row, step->name()), step);
            QVERIFY2(stepTitle(step->name()) != step->name(), "a step has a name for people");
        }
        QCOMPARE(progress, 100);
        QCOMPARE(names.contains(QStringLiteral("configuring_identity")), !row.identityProvider.isEmpty());
        QVERIFY(!stepNamed(row, QStringLiteral("no_such_step")));
    }
}

void TestProvisioningPlan::retriesWhatMayPass_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("ValidationError") << int(ErrorKind::Validation) << false;
    QTest::newRow("DuplicateError") << int(ErrorKind::Duplicate) << false;
    QTest::newRow("StateError") << int(ErrorKind::State) << false;
    QTest::newRow("DatabaseError") << int(ErrorKind::Database) << true;
    QTest::newRow("EmailError") << int(ErrorKind::Mail) << true;
}

void TestProvisioningPlan::retriesWhatMayPass()
{
    QFETCH(int, kind);
    QFETCH(bool, again);
    const Error error = Error::of(ErrorKind(kind), QStringLiteral("it failed"));
    const StepRetries policy;
    QCOMPARE(policy.retries(error, 1), again);
    QCOMPARE(policy.retries(error, 2), again);
    QVERIFY(!policy.retries(error, 3));
}

void TestProvisioningPlan::waitsTwiceAsLongEachTime()
{
    const StepRetries policy;
    QCOMPARE(policy.delayMs(1, 1.0), 1000);
    QCOMPARE(policy.delayMs(2, 1.0), 2000);
    QCOMPARE(policy.delayMs(5, 1.0), 16000);
    QCOMPARE(policy.delayMs(6, 1.0), 30000);
    QCOMPARE(policy.delayMs(1000, 1.0), 30000);
    QCOMPARE(policy.delayMs(2, 0.0), 1000);
    QCOMPARE(policy.delayMs(2, 0.5), 1500);
}

QTEST_GUILESS_MAIN(TestProvisioningPlan)
#include "test_provisioning_plan.moc"
