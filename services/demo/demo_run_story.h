#pragma once

#include "services/demo/demo_stories.h"
#include "services/domain/run.h"

namespace reeve {

/// Tells one run, step by step, as the engine would have written it: events with a clock that goes on, what the steps
/// leave in the database, the tenant's moves in the audit log. The run's row is written when the story ends.
class RunStory
{
public:
    enum Step { CreatingTenant, CreatingAdminUser, SettingUpData, ProvisioningResources, SendingWelcomeMail };

    RunStory(DemoWriter &writer, const DemoTenant &tenant, const QDateTime &begin);
    ~RunStory();
    RunStory(const RunStory &) = delete;
    RunStory &operator=(const RunStory &) = delete;

    void succeed(Step step);
    void retry(Step step, const QString &errorName,
               const QString &error); ///< an attempt that failed, and the next one due
    void fail(Step step, const QString &errorName, const QString &error);
    void waitForCallback(); ///< ends the story here unless callBack() or fail() follows
    void callBack();        ///< the orchestrator's answer: resources, and the tenant becomes active
    void finish();
    void rollBack();
    void cancel(const QString &reason);

    void stayQueued();
    void stayRunning(Step step);
    void stayRetrying(Step step, const QString &errorName, const QString &error);
    void stayRollingBack(const QString &reason); ///< cancelled, its steps not yet taken back

private:
    void start(Step step);
    void event(const QString &type, const QString &text = {}, const QJsonObject &payload = {}, qint64 durationMs = -1);
    QJsonObject effect(Step step); ///< what the step leaves; the event's payload
    void leave(const QString &table, QVariantMap values);
    [[nodiscard]] bool isSilo() const { return deploymentOf(m_run.plan) == Deployment::Silo; }
    void compensate();
    void moveTenant(TenantStatus from, TenantStatus to, const QString &reason = {});
    void addResource(const QString &type, const QString &externalIdentifier, const QJsonObject &metadata);
    void passSeconds(int first, int last);

    DemoWriter &m_writer;
    const DemoTenant &m_tenant;
    Run m_run;
    QDateTime m_clock;
    QDateTime m_deadline;
    QDateTime m_leaseUntil;
    QString m_context;
    QString m_cancelReason;
    QList<RunEvent> m_events;
    QList<Step> m_done;
    QList<std::pair<QString, QVariantMap>> m_rows; ///< what the steps leave, unless it is rolled back
};

} // namespace reeve
