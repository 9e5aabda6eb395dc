#include "services/webhooks/callback.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "tests/support/contract.h"

using namespace reeve;

/// What every workspace promises about runs, the orchestrator's callback, and a tenant's life after it.
class ProvisioningContract : public Contract
{
    Q_OBJECT
public:
    using Contract::Contract;

private slots:
    void init() { fresh(); }

    void provisioningQueuesOneRunForEachTenant()
    {
        const Tenant first = tenant();
        const Tenant second = tenant();
        REEVE_ANSWER(report, workspace().runs().provision({first.id, newId(), second.id}, Plan::Premium));
        QCOMPARE(report.done, 2);
        QCOMPARE(report.errors.size(), 1);
        QCOMPARE(report.errors.first().second.kind, ErrorKind::NotFound);
        const Run run = runOf(first.id);
        QCOMPARE(run.state, RunState::Queued);
        QCOMPARE(run.plan, Plan::Premium);
        QCOMPARE(run.tenantName, first.name);
        QCOMPARE(run.tenantKey, first.key);
        QCOMPARE(run.createdBy, QStringLiteral("Ada"));
        REEVE_ANSWER(detail, workspace().tenants().detail(first.id));
        QCOMPARE(detail.tenant.status, TenantStatus::Provisioning);
        QCOMPARE(detail.tenant.plan, std::optional(Plan::Premium));
        REEVE_ANSWER(runDetail, workspace().runs().detail(run.id));
        QCOMPARE(runDetail.steps.size(), 5);
        QCOMPARE(runDetail.steps.first().state, QStringLiteral("pending"));
        QVERIFY(!runDetail.events.isEmpty());
        QVERIFY(!auditOf(run.id).isEmpty());

        REEVE_ANSWER(again, workspace().runs().provision({first.id}, Plan::Basic));
        QCOMPARE(again.done, 0);
        QCOMPARE(again.errors.first().first, first.name);
        QCOMPARE(again.errors.first().second.kind, ErrorKind::State);
        QCOMPARE(answer(workspace().runs().count({})).value_or(-1), 2);
    }

    void queuedRunIsCancelledAtOnce()
    {
        const Tenant tenant = this->tenant();
        REEVE_DONE(workspace().runs().provision({tenant.id}, Plan::Basic));
        const Run run = runOf(tenant.id);
        REEVE_ANSWER(refused, workspace().runs().cancel({run.id}, QStringLiteral("x")));
        QCOMPARE(refused.done, 0);
        QCOMPARE(refused.errors.first().second.kind, ErrorKind::Validation);
        REEVE_ANSWER(cancelled, workspace().runs().cancel({run.id}, QStringLiteral("wrong plan")));
        QCOMPARE(cancelled.done, 1);
        QCOMPARE(runOf(tenant.id).state, RunState::Cancelled);
        QCOMPARE(statusOf(tenant.id), TenantStatus::PendingProvision);
        QCOMPARE(auditOf(run.id).constLast().reason, QStringLiteral("wrong plan"));
        REEVE_ANSWER(again, workspace().runs().cancel({run.id}, QStringLiteral("wrong plan")));
        QCOMPARE(again.done, 0);
        QCOMPARE(again.errors.first().second.kind, ErrorKind::State);
        for (const auto &call : {workspace().runs().retry({run.id}), workspace().runs().rollBack({run.id})}) {
            REEVE_ANSWER(report, call);
            QCOMPARE(report.done, 0);
            QCOMPARE(report.errors.first().second.kind, ErrorKind::State);
        }
        REEVE_ANSWER(afresh, workspace().runs().provision({tenant.id}, Plan::Premium));
        QCOMPARE(afresh.done, 1);
    }

    void callbackMakesTheTenantActiveAndItsLifeGoesOn()
    {
        startEngine();
        const Tenant tenant = this->tenant();
        REEVE_DONE(workspace().runs().provision({tenant.id}, Plan::Standard));
        QVERIFY(waits(tenant.id));
        REEVE_REFUSED(workspace().tenants().deactivate(tenant.id, QStringLiteral("too early")), ErrorKind::State);
        REEVE_ANSWER(delivery, workspace().webhooks().receive(signedCallback(tenant.id, true)));
        QCOMPARE(delivery.status, 204);
        QCOMPARE(delivery.outcome, DeliveryOutcome::Accepted);
        QTRY_COMPARE_WITH_TIMEOUT(runOf(tenant.id).state, RunState::Succeeded, 20'000);
        const Run run = runOf(tenant.id);
        QCOMPARE(run.progress, 100);
        QVERIFY(run.finishedOn.isValid());
        REEVE_ANSWER(detail, workspace().tenants().detail(tenant.id));
        QCOMPARE(detail.tenant.status, TenantStatus::Active);
        QCOMPARE(detail.resources.size(), 1);
        QCOMPARE(detail.resources.first().externalIdentifier, QStringLiteral("bucket-1"));
        REEVE_ANSWER(history, workspace().runs().detail(run.id));
        for (const RunStep &step : history.steps)
            QCOMPARE(step.state, QStringLiteral("succeeded"));

        REEVE_ANSWER(password, workspace().runs().takeTemporaryPassword(run.id));
        QCOMPARE(password.size(), 20);
        REEVE_REFUSED(workspace().runs().takeTemporaryPassword(run.id), ErrorKind::NotFound);

        REEVE_REFUSED_ON(workspace().tenants().deactivate(tenant.id, {}), ErrorKind::Validation, "reason");
        REEVE_ANSWER(inactive, workspace().tenants().deactivate(tenant.id, QStringLiteral("not paid")));
        QCOMPARE(inactive.status, TenantStatus::Inactive);
        QCOMPARE(auditOf(tenant.id).constLast().reason, QStringLiteral("not paid"));
        REEVE_REFUSED(workspace().tenants().deactivate(tenant.id, QStringLiteral("not paid")), ErrorKind::State);
        REEVE_ANSWER(active, workspace().tenants().reactivate(tenant.id, QStringLiteral("paid now")));
        QCOMPARE(active.status, TenantStatus::Active);
        REEVE_ANSWER(gone, workspace().tenants().deprovision(tenant.id, QStringLiteral("contract ended")));
        QCOMPARE(gone.status, TenantStatus::Inactive);
        REEVE_ANSWER(after, workspace().tenants().detail(tenant.id));
        QVERIFY(after.resources.isEmpty());
    }

    void failureIsKeptWithItsReasonAndCanBeRetried()
    {
        startEngine();
        const Tenant tenant = this->tenant();
        REEVE_DONE(workspace().runs().provision({tenant.id}, Plan::Standard));
        QVERIFY(waits(tenant.id));
        REEVE_ANSWER(delivery, workspace().webhooks().receive(signedCallback(tenant.id, false)));
        QCOMPARE(delivery.status, 204);
        QCOMPARE(runOf(tenant.id).state, RunState::Failed);
        QCOMPARE(runOf(tenant.id).error, QStringLiteral("no quota"));
        QCOMPARE(statusOf(tenant.id), TenantStatus::ProvisionFailed);
        RunFilter failed;
        failed.states = {RunState::Failed};
        QCOMPARE(answer(workspace().runs().count(failed)).value_or(-1), 1);

        REEVE_ANSWER(retried, workspace().runs().retry({runOf(tenant.id).id}));
        QCOMPARE(retried.done, 1);
        QVERIFY(waits(tenant.id));
        REEVE_DONE(workspace().webhooks().receive(signedCallback(tenant.id, true)));
        QTRY_COMPARE_WITH_TIMEOUT(runOf(tenant.id).state, RunState::Succeeded, 20'000);
        QCOMPARE(statusOf(tenant.id), TenantStatus::Active);
    }

    void failedRunIsRolledBackToWhereItBegan()
    {
        startEngine();
        const Tenant tenant = this->tenant();
        REEVE_DONE(workspace().runs().provision({tenant.id}, Plan::Standard));
        QVERIFY(waits(tenant.id));
        REEVE_DONE(workspace().webhooks().receive(signedCallback(tenant.id, false)));
        REEVE_ANSWER(report, workspace().runs().rollBack({runOf(tenant.id).id}));
        QCOMPARE(report.done, 1);
        QTRY_COMPARE_WITH_TIMEOUT(runOf(tenant.id).state, RunState::RolledBack, 20'000);
        QCOMPARE(statusOf(tenant.id), TenantStatus::PendingProvision);
        REEVE_ANSWER(again, workspace().runs().provision({tenant.id}, Plan::Premium));
        QCOMPARE(again.done, 1);
        QVERIFY(waits(tenant.id));
    }

    void runThatWaitsIsCancelledAndItsSecretEnds()
    {
        startEngine();
        const Tenant tenant = this->tenant();
        REEVE_DONE(workspace().runs().provision({tenant.id}, Plan::Standard));
        QVERIFY(waits(tenant.id));
        const Delivery late = signedCallback(tenant.id, true);
        REEVE_ANSWER(report, workspace().runs().cancel({runOf(tenant.id).id}, QStringLiteral("customer left")));
        QCOMPARE(report.done, 1);
        QTRY_COMPARE_WITH_TIMEOUT(runOf(tenant.id).state, RunState::Cancelled, 20'000);
        QCOMPARE(statusOf(tenant.id), TenantStatus::PendingProvision);
        REEVE_ANSWER(refused, workspace().webhooks().receive(late));
        QCOMPARE(refused.status, 401);
        REEVE_REFUSED(workspace().webhooks().callbackSecret(tenant.id), ErrorKind::NotFound);
        QCOMPARE(statusOf(tenant.id), TenantStatus::PendingProvision);
    }

    void forgedCallbacksChangeNothingButAreKept()
    {
        startEngine();
        const Tenant tenant = this->tenant();
        const Tenant other = this->tenant();
        REEVE_DONE(workspace().runs().provision({tenant.id, other.id}, Plan::Standard));
        QVERIFY(waits(tenant.id) && waits(other.id));
        const Delivery good = signedCallback(tenant.id, true);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Delivery changedBody = good;
        changedBody.requestBody.replace("bucket-1", "bucket-2");
        Delivery unsignedBody = good;
        unsignedBody.requestHeaders.clear();
        Delivery noJson = good;
        noJson.requestBody = "{";
        Delivery nobody = good;
        nobody.requestBody.replace(tenant.id.toUtf8(), newId().toUtf8());
        Delivery theirs = good;
        theirs.requestBody.replace(tenant.id.toUtf8(), other.id.toUtf8());
        const QList<QPair<Delivery, int>> forged{{changedBody, 401},
                                                 {unsignedBody, 401},
                                                 {noJson, 400},
                                                 {nobody, 401},
                                                 {theirs, 401},
                                                 {signedCallback(tenant.id, true, now.addSecs(-21)), 401},
                                                 {signedCallback(tenant.id, true, now.addSecs(25)), 401}};
        for (const auto &[delivery, status] : forged) {
            REEVE_ANSWER(answered, workspace().webhooks().receive(delivery));
            QCOMPARE(answered.status, status);
            QCOMPARE(answered.outcome, DeliveryOutcome::Refused);
            QVERIFY(!answered.reason.isEmpty());
        }
        QCOMPARE(runOf(tenant.id).state, RunState::Waiting);
        QCOMPARE(statusOf(tenant.id), TenantStatus::Provisioning);
        DeliveryFilter refused;
        refused.direction = DeliveryDirection::In;
        refused.outcomes = {DeliveryOutcome::Refused};
        QCOMPARE(answer(workspace().webhooks().count(refused)).value_or(-1), forged.size());

        REEVE_ANSWER(accepted, workspace().webhooks().receive(good));
        QCOMPARE(accepted.status, 204);
        REEVE_ANSWER(replayed, workspace().webhooks().receive(good));
        QCOMPARE(replayed.status, 401);
        REEVE_ANSWER(kept, workspace().webhooks().detail(accepted.id));
        QCOMPARE(kept.requestBody, good.requestBody);
        QCOMPARE(kept.tenantId, tenant.id);
        QCOMPARE(statusOf(other.id), TenantStatus::Provisioning);
    }

    void listIsFilteredAndSorted()
    {
        const Tenant alpha = tenant(QStringLiteral("alpha"));
        const Tenant beta = tenant(QStringLiteral("beta"));
        REEVE_DONE(workspace().runs().provision({alpha.id, beta.id}, Plan::Basic));
        REEVE_DONE(workspace().runs().cancel({runOf(beta.id).id}, QStringLiteral("not now")));
        const auto count = [this](const RunFilter &filter) {
            return answer(workspace().runs().count(filter)).value_or(-1);
        };
        RunFilter filter;
        filter.text = QStringLiteral("ALPHA");
        QCOMPARE(count(filter), 1);
        filter = {};
        filter.states = {RunState::Cancelled};
        QCOMPARE(count(filter), 1);
        filter.tenantId = alpha.id;
        QCOMPARE(count(filter), 0);
        filter = {};
        filter.waiting = WaitReason::Retry;
        QCOMPARE(count(filter), 0);
        filter = {};
        filter.minimumAttempt = 2;
        QCOMPARE(count(filter), 0);
        for (const RunColumn column :
             {RunColumn::CreatedOn, RunColumn::Tenant, RunColumn::State, RunColumn::Progress}) {
            REEVE_ANSWER(first,
                         workspace().runs().page({}, {column, Qt::AscendingOrder}, {1, PageDirection::Forward, {}}));
            REEVE_ANSWER(second, workspace().runs().page({}, {column, Qt::AscendingOrder},
                                                         {1, PageDirection::Forward, first.last}));
            REEVE_ANSWER(back, workspace().runs().page({}, {column, Qt::AscendingOrder},
                                                       {1, PageDirection::Backward, second.first}));
            QVERIFY(first.atStart && !first.atEnd && second.atEnd && back.atStart);
            QVERIFY(first.rows.first().id != second.rows.first().id);
            QCOMPARE(back.rows.first().id, first.rows.first().id);
        }
    }

    void rolesAndTheLockAreEnforced()
    {
        const Tenant tenant = this->tenant();
        REEVE_DONE(workspace().runs().provision({tenant.id}, Plan::Basic));
        const Run run = runOf(tenant.id);
        const qint64 before = auditCount();
        const auto refuseAll = [&] {
            REEVE_REFUSED(workspace().runs().provision({tenant.id}, Plan::Basic), ErrorKind::Forbidden);
            REEVE_REFUSED(workspace().runs().retry({run.id}), ErrorKind::Forbidden);
            REEVE_REFUSED(workspace().runs().cancel({run.id}, QStringLiteral("reason")), ErrorKind::Forbidden);
            REEVE_REFUSED(workspace().runs().rollBack({run.id}), ErrorKind::Forbidden);
            REEVE_REFUSED(workspace().runs().takeTemporaryPassword(run.id), ErrorKind::Forbidden);
        };
        for (const Role role : {Role::Viewer, Role::Support, Role::Finance, Role::Engineer}) {
            as(role);
            refuseAll();
            REEVE_DONE(workspace().runs().detail(run.id));
        }
        as(Role::Support);
        REEVE_REFUSED(workspace().webhooks().page({}, Qt::DescendingOrder, {}), ErrorKind::Forbidden);
        REEVE_REFUSED(workspace().webhooks().callbackSecret(tenant.id), ErrorKind::Forbidden);
        as(Role::Admin);
        workspace().setReadOnly(true);
        refuseAll();
        workspace().setReadOnly(false);
        QCOMPARE(auditCount(), before);
    }

private:
    Run runOf(const Id &tenantId)
    {
        RunFilter filter;
        filter.tenantId = tenantId;
        return answer(workspace().runs().page(filter, {}, {})).value_or(Page<Run>{}).rows.value(0);
    }
    TenantStatus statusOf(const Id &tenantId)
    {
        return answer(workspace().tenants().detail(tenantId)).value_or(TenantDetail{}).tenant.status;
    }
    bool waits(const Id &tenantId)
    {
        return QTest::qWaitFor([&] { return runOf(tenantId).waitReason == WaitReason::Webhook; }, 20'000);
    }
    Delivery signedCallback(const Id &tenantId, bool success, const QDateTime &at = QDateTime::currentDateTimeUtc())
    {
        const auto secret =
            answer(workspace().webhooks().callbackSecret(tenantId)).value_or(QPair<QByteArray, QByteArray>());
        ProvisioningCallback callback;
        callback.tenantId = tenantId;
        callback.success = success;
        if (success)
            callback.resources = {{{}, QStringLiteral("storage"), QStringLiteral("bucket-1"), {}}};
        else
            callback.reason = QStringLiteral("no quota");
        Delivery delivery;
        delivery.method = "POST";
        delivery.url = QStringLiteral("/webhook");
        delivery.requestBody = callbackToJson(callback);
        delivery.requestHeaders = *sourceLoopScheme(secret.second)->sign(delivery.requestBody, secret.first, at);
        return delivery;
    }
};

int main(int argc, char **argv)
{
    return runContract<ProvisioningContract>(argc, argv);
}
#include "test_provisioning_contract.moc"
