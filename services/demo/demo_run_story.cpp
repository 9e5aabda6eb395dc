#include "services/demo/demo_run_story.h"

#include "services/domain/mail.h"

#include <array>

namespace reeve {

namespace {

struct StepFacts
{
    const char *name;
    int from;
    int to;
};
constexpr std::array<StepFacts, 5> facts{{{"creating_tenant", 10, 40},
                                          {"creating_admin_user", 40, 60},
                                          {"setting_up_data", 60, 70},
                                          {"provisioning_resources", 70, 85},
                                          {"sending_welcome_email", 85, 100}}};

constexpr int laterSeconds = 20 * 60;

const StepFacts &factsOf(RunStory::Step step)
{
    return facts.at(static_cast<std::size_t>(step));
}

} // namespace

RunStory::RunStory(DemoWriter &writer, const DemoTenant &tenant, const QDateTime &begin)
    : m_writer(writer), m_tenant(tenant), m_clock(begin)
{
    m_run.id = writer.random.id();
    m_run.tenantId = tenant.tenant.id;
    m_run.tenantName = tenant.tenant.name;
    m_run.plan = tenant.tenant.plan.value_or(Plan::Basic);
    m_run.createdOn = begin;
    m_run.createdBy = demoAdmin.name;
    event(QStringLiteral("queued"), {},
          {{QStringLiteral("tenantName"), m_run.tenantName},
           {QStringLiteral("tier"), planKey(m_run.plan)},
           {QStringLiteral("by"), demoAdmin.name}});
    moveTenant(TenantStatus::PendingProvision, TenantStatus::Provisioning);
    audit(writer, begin, demoAdmin, QStringLiteral("run.queued"), Entity::Run, m_run.id, m_run.tenantName, {},
          {{QStringLiteral("tier"), planKey(m_run.plan)}});
}

RunStory::~RunStory()
{
    m_run.modifiedOn = m_clock;
    QString wait;
    if (m_run.waitReason != WaitReason::None)
        wait = m_run.waitReason == WaitReason::Webhook ? QStringLiteral("webhook") : QStringLiteral("retry");
    m_writer.insert(QStringLiteral("reeve.runs"),
                    {{QStringLiteral("id"), m_run.id},
                     {QStringLiteral("tenant_id"), m_run.tenantId},
                     {QStringLiteral("plan"), planKey(m_run.plan)},
                     {QStringLiteral("state"), runStateKey(m_run.state)},
                     {QStringLiteral("wait_reason"), wait},
                     {QStringLiteral("step"), m_run.step},
                     {QStringLiteral("progress"), m_run.progress},
                     {QStringLiteral("attempt"), m_run.attempt},
                     {QStringLiteral("error"), m_run.error},
                     {QStringLiteral("error_name"), m_run.errorName},
                     {QStringLiteral("wake_at"), toSql(m_run.wakeAt)},
                     {QStringLiteral("deadline"), toSql(m_deadline)},
                     {QStringLiteral("cancel_reason"), m_cancelReason},
                     {QStringLiteral("cancelled_by"), m_cancelReason.isEmpty() ? QString() : demoAdmin.name},
                     {QStringLiteral("nonce"), QString::fromLatin1(m_writer.random.hex(16))},
                     {QStringLiteral("context"), m_context},
                     {QStringLiteral("password_taken"), m_run.state == RunState::Succeeded},
                     {QStringLiteral("owner"), m_leaseUntil.isValid() ? QStringLiteral("demo") : QString()},
                     {QStringLiteral("lease_until"), toSql(m_leaseUntil)},
                     {QStringLiteral("created_on"), m_run.createdOn},
                     {QStringLiteral("modified_on"), m_run.modifiedOn},
                     {QStringLiteral("finished_on"), toSql(m_run.finishedOn)},
                     {QStringLiteral("created_by"), m_run.createdBy}});
    for (const RunEvent &event : std::as_const(m_events))
        m_writer.insert(QStringLiteral("reeve.run_events"), {{QStringLiteral("run_id"), m_run.id},
                                                             {QStringLiteral("sequence"), event.sequence},
                                                             {QStringLiteral("at"), event.at},
                                                             {QStringLiteral("step"), event.step},
                                                             {QStringLiteral("type"), event.type},
                                                             {QStringLiteral("attempt"), event.attempt},
                                                             {QStringLiteral("duration_ms"), event.durationMs},
                                                             {QStringLiteral("text"), event.text},
                                                             {QStringLiteral("payload"), event.payload}});
    for (const auto &[table, values] : std::as_const(m_rows))
        m_writer.insert(table, values);
}

void RunStory::event(const QString &type, const QString &text, const QJsonObject &payload, qint64 durationMs)
{
    m_events.append({m_events.size() + 1, m_clock, m_run.step, type, m_run.attempt, durationMs, text, payload});
}

void RunStory::passSeconds(int first, int last)
{
    m_clock = std::min(m_writer.now, m_clock.addMSecs(m_writer.random.between(first * 1000, last * 1000)));
}

void RunStory::moveTenant(TenantStatus from, TenantStatus to, const QString &reason)
{
    audit(m_writer, m_clock, to == TenantStatus::Provisioning ? demoAdmin : demoSystem,
          QStringLiteral("tenant.%1").arg(tenantStatusKey(to).toLower()), Entity::Tenant, m_tenant.tenant.id,
          m_tenant.tenant.name, {{QStringLiteral("status"), tenantStatusKey(from)}},
          {{QStringLiteral("status"), tenantStatusKey(to)}}, reason);
}

void RunStory::start(Step step)
{
    const QString name = QLatin1String(factsOf(step).name);
    const bool again = m_run.step == name;
    m_run.state = RunState::Running;
    m_run.waitReason = WaitReason::None;
    m_run.attempt = again ? m_run.attempt + 1 : 1;
    m_run.step = name;
    m_run.progress = factsOf(step).from;
    event(QStringLiteral("step_started"));
}

void RunStory::succeed(Step step)
{
    start(step);
    const QDateTime began = m_clock;
    passSeconds(1, 6);
    const QJsonObject payload = effect(step);
    m_run.progress = factsOf(step).to;
    m_done.append(step);
    event(QStringLiteral("step_succeeded"), {}, payload, began.msecsTo(m_clock));
}

void RunStory::retry(Step step, const QString &errorName, const QString &error)
{
    start(step);
    const QDateTime began = m_clock;
    passSeconds(28, 32);
    m_run.error = error;
    m_run.errorName = errorName;
    event(QStringLiteral("retry_scheduled"), error, {}, began.msecsTo(m_clock));
    passSeconds(1, 4);
}

void RunStory::fail(Step step, const QString &errorName, const QString &error)
{
    const bool waited = m_run.waitReason == WaitReason::Webhook;
    if (!waited)
        start(step);
    const QDateTime began = m_clock;
    waited ? passSeconds(400, 5000) : passSeconds(2, 30);
    m_run.state = RunState::Failed;
    m_run.waitReason = WaitReason::None;
    m_run.wakeAt = {};
    m_deadline = {};
    m_run.error = error;
    m_run.errorName = errorName;
    m_run.finishedOn = m_clock;
    event(QStringLiteral("step_failed"), error, {}, began.msecsTo(m_clock));
    moveTenant(TenantStatus::Provisioning, TenantStatus::ProvisionFailed, error);
}

void RunStory::waitForCallback()
{
    start(ProvisioningResources);
    m_run.state = RunState::Waiting;
    m_run.waitReason = WaitReason::Webhook;
    m_deadline = m_clock.addDays(1);
    m_run.wakeAt = m_deadline;
    m_context = m_writer.random.id();
    event(QStringLiteral("waiting_for_webhook"), {},
          {{QStringLiteral("event"), QStringLiteral("TENANT_PROVISIONING")},
           {QStringLiteral("tier"), planKey(m_run.plan)},
           {QStringLiteral("deadline"), m_deadline.toString(Qt::ISODate)}});
}

void RunStory::callBack()
{
    const QDateTime began = m_clock;
    passSeconds(90, 1500);
    const QString &key = m_tenant.tenant.key;
    addResource(QStringLiteral("storage"), QStringLiteral("%1-files").arg(key),
                {{QStringLiteral("bucket"), QStringLiteral("%1-files").arg(key)},
                 {QStringLiteral("region"), QStringLiteral("eu-central-1")}});
    addResource(QStringLiteral("database"),
                isSilo() ? QStringLiteral("db-%1").arg(key) : QStringLiteral("pool-1/%1").arg(key),
                {{QStringLiteral("engine"), QStringLiteral("postgresql")},
                 {QStringLiteral("version"), 15},
                 {QStringLiteral("isolated"), isSilo()}});
    if (isSilo())
        addResource(QStringLiteral("compute"), QStringLiteral("ns-%1").arg(key), {{QStringLiteral("replicas"), 2}});
    m_run.wakeAt = {};
    m_deadline = {};
    m_run.waitReason = WaitReason::None;
    m_run.progress = factsOf(ProvisioningResources).to;
    m_done.append(ProvisioningResources);
    moveTenant(TenantStatus::Provisioning, TenantStatus::Active);
    audit(m_writer, m_clock, demoSystem, QStringLiteral("run.callback_received"), Entity::Run, m_run.id,
          m_run.tenantName, {}, {{QStringLiteral("status"), 1}});
    event(QStringLiteral("step_succeeded"), {},
          {{QStringLiteral("resources"), isSilo() ? 3 : 2},
           {QStringLiteral("appPlaneUrl"), QStringLiteral("https://%1.app.example").arg(key)}},
          began.msecsTo(m_clock));
}

void RunStory::finish()
{
    m_run.state = RunState::Succeeded;
    m_run.progress = 100;
    m_run.error.clear();
    m_run.errorName.clear();
    m_run.finishedOn = m_clock;
    event(QStringLiteral("succeeded"));
}

void RunStory::compensate()
{
    m_run.state = RunState::RollingBack;
    while (!m_done.isEmpty()) {
        m_run.step = QLatin1String(factsOf(m_done.takeLast()).name);
        passSeconds(1, 3);
        event(QStringLiteral("compensated"));
    }
    m_rows.clear();
}

void RunStory::rollBack()
{
    passSeconds(300, 900);
    event(QStringLiteral("rollback_requested"), demoAdmin.name);
    audit(m_writer, m_clock, demoAdmin, QStringLiteral("run.rolled_back"), Entity::Run, m_run.id, m_run.tenantName, {},
          {{QStringLiteral("step"), m_run.step}});
    compensate();
    m_run.state = RunState::RolledBack;
    m_run.progress = 0;
    m_run.finishedOn = m_clock;
    event(QStringLiteral("rolled_back"));
    moveTenant(TenantStatus::ProvisionFailed, TenantStatus::PendingProvision);
}

void RunStory::cancel(const QString &reason)
{
    m_cancelReason = reason;
    passSeconds(20, 60);
    event(QStringLiteral("cancel_requested"), reason, {{QStringLiteral("cancelledBy"), demoAdmin.name}});
    audit(m_writer, m_clock, demoAdmin, QStringLiteral("run.cancelled"), Entity::Run, m_run.id, m_run.tenantName, {},
          {{QStringLiteral("step"), m_run.step}}, reason);
    compensate();
    m_run.state = RunState::Cancelled;
    m_run.progress = 0;
    m_run.finishedOn = m_clock;
    event(QStringLiteral("cancelled"), reason);
    moveTenant(TenantStatus::Provisioning, TenantStatus::PendingProvision, reason);
}

void RunStory::stayQueued()
{
    m_run.wakeAt = m_writer.now.addSecs(laterSeconds);
}

void RunStory::stayRunning(Step step)
{
    start(step);
    m_run.wakeAt = m_writer.now;
    m_leaseUntil = m_writer.now.addSecs(laterSeconds);
}

void RunStory::stayRetrying(Step step, const QString &errorName, const QString &error)
{
    retry(step, errorName, error);
    m_run.state = RunState::Waiting;
    m_run.waitReason = WaitReason::Retry;
    m_run.wakeAt = m_writer.now.addSecs(laterSeconds);
}

void RunStory::stayRollingBack(const QString &reason)
{
    m_cancelReason = reason;
    event(QStringLiteral("cancel_requested"), reason, {{QStringLiteral("cancelledBy"), demoAdmin.name}});
    audit(m_writer, m_clock, demoAdmin, QStringLiteral("run.cancelled"), Entity::Run, m_run.id, m_run.tenantName, {},
          {{QStringLiteral("step"), m_run.step}}, reason);
    m_run.state = RunState::RollingBack;
    m_run.wakeAt = m_writer.now;
    m_leaseUntil = m_writer.now.addSecs(laterSeconds);
}

void RunStory::addResource(const QString &type, const QString &externalIdentifier, const QJsonObject &metadata)
{
    leave(QStringLiteral("main.resources"), {{QStringLiteral("id"), m_writer.random.id()},
                                             {QStringLiteral("type"), type},
                                             {QStringLiteral("metadata"), metadata},
                                             {QStringLiteral("external_identifier"), externalIdentifier},
                                             {QStringLiteral("tenant_id"), m_run.tenantId},
                                             {QStringLiteral("modified_on"), m_clock}});
}

void RunStory::leave(const QString &table, QVariantMap values)
{
    values.insert(QStringLiteral("created_on"), m_clock);
    m_rows.append({table, values});
}

QJsonObject RunStory::effect(Step step)
{
    const Id id = m_writer.random.id();
    const Id &tenant = m_run.tenantId;
    const DemoPerson &person = m_tenant.contact;
    switch (step) {
    case CreatingTenant:
        leave(QStringLiteral("reeve.companies"), {{QStringLiteral("company_id"), id},
                                                  {QStringLiteral("company_name"), m_run.tenantName},
                                                  {QStringLiteral("tenant_id"), tenant},
                                                  {QStringLiteral("modified_on"), m_clock}});
        leave(QStringLiteral("reeve.tenant_companies"), {{QStringLiteral("tenant_id"), tenant},
                                                         {QStringLiteral("company_id"), id},
                                                         {QStringLiteral("is_default"), true}});
        return {{QStringLiteral("companyId"), id},
                {QStringLiteral("deployment"), isSilo() ? QStringLiteral("silo") : QStringLiteral("pooled")}};
    case CreatingAdminUser:
        // "!" is the hash of no password: nobody signs in to the demo.
        leave(QStringLiteral("reeve.users"), {{QStringLiteral("user_id"), id},
                                              {QStringLiteral("tenant_id"), tenant},
                                              {QStringLiteral("first_name"), person.firstName},
                                              {QStringLiteral("last_name"), person.lastName},
                                              {QStringLiteral("email"), person.email},
                                              {QStringLiteral("password_hash"), QStringLiteral("!")},
                                              {QStringLiteral("modified_on"), m_clock}});
        leave(QStringLiteral("reeve.user_roles"), {{QStringLiteral("user_id"), id},
                                                   {QStringLiteral("role_id"), QStringLiteral("admin")},
                                                   {QStringLiteral("tenant_id"), tenant}});
        return {{QStringLiteral("adminUserId"), id}, {QStringLiteral("email"), person.email}};
    case SettingUpData: {
        const QJsonObject plan{
            {QStringLiteral("tier"), planKey(m_run.plan)},
            {QStringLiteral("isolation"), isSilo() ? QStringLiteral("silo") : QStringLiteral("pooled")}};
        leave(QStringLiteral("reeve.tenant_email_settings"), {{QStringLiteral("tenant_id"), tenant}});
        leave(QStringLiteral("main.tenant_mgmt_configs"), {{QStringLiteral("id"), id},
                                                           {QStringLiteral("config_key"), QStringLiteral("plan")},
                                                           {QStringLiteral("config_value"), plan},
                                                           {QStringLiteral("tenant_id"), tenant},
                                                           {QStringLiteral("modified_on"), m_clock}});
        return {{QStringLiteral("emailSettings"), true}, {QStringLiteral("configuration"), plan}};
    }
    case SendingWelcomeMail:
        leave(QStringLiteral("reeve.outbox"),
              {{QStringLiteral("id"), id},
               {QStringLiteral("recipient"), person.email},
               {QStringLiteral("template"), QStringLiteral("welcome")},
               {QStringLiteral("variables"), QJsonObject{{QStringLiteral("firstName"), person.firstName},
                                                         {QStringLiteral("tenantName"), m_run.tenantName},
                                                         {QStringLiteral("tenantKey"), m_tenant.tenant.key},
                                                         {QStringLiteral("email"), person.email},
                                                         {QStringLiteral("runId"), m_run.id}}},
               {QStringLiteral("subject"), QStringLiteral("Welcome, %1 is ready").arg(m_run.tenantName)},
               {QStringLiteral("state"), mailStateKey(MailState::Sent)},
               {QStringLiteral("attempt"), 1},
               {QStringLiteral("about"), entityKey(Entity::Run)},
               {QStringLiteral("about_id"), m_run.id},
               {QStringLiteral("due_on"), m_clock},
               {QStringLiteral("sent_on"), m_clock.addSecs(3)}});
        return {{QStringLiteral("mailId"), id}, {QStringLiteral("recipient"), person.email}};
    case ProvisioningResources: break;
    }
    return {};
}

} // namespace reeve
