#pragma once

#include "services/workspace/audit_store.h"
#include "services/workspace/invoice_store.h"
#include "services/workspace/lead_store.h"
#include "services/workspace/mail_store.h"
#include "services/workspace/overview_store.h"
#include "services/workspace/run_store.h"
#include "services/workspace/tenant_store.h"
#include "services/workspace/webhook_store.h"
#include "services/workspace/workspace.h"
#include "tests/support/answer.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <functional>
#include <limits>
#include <memory>

namespace reeve {

/// A kind of workspace that the contract is tried against; `open` makes a fresh and empty one, or opens the one that is
/// in the folder already. Answers null, with a warning, when it cannot.
struct WorkspaceKind
{
    QString name;
    std::function<std::shared_ptr<Workspace>(const QString &folder)> open;
    /// Lets runs be executed, where nobody else does it.
    std::function<void(Workspace &workspace)> startEngine;
    /// The key in a lead's verification mail, where the outbox does not show it.
    std::function<QString(const Id &leadId)> mailedKey = {};
    int slower = 1;                                            ///< many rows are as many times fewer
    qint64 largestAmount = std::numeric_limits<qint64>::max(); ///< that it takes exactly, in minor units
};
QList<WorkspaceKind> workspaceKinds();

/// A scenario's ground: every test function begins with an empty workspace and an admin at the keyboard.
class Contract : public QObject
{
public:
    explicit Contract(WorkspaceKind kind) : m_kind(std::move(kind)) {}

protected:
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    void reopen();
    void startEngine() { m_kind.startEngine(*m_workspace); }
    void as(Role role, const QString &name = QStringLiteral("Ada"));

    /// Unique inputs that every rule accepts.
    LeadInput leadInput(const QString &email = {});
    TenantInput tenantInput(const QString &key = {});
    /// The things themselves; a default value when something went wrong, which the caller's checks then show.
    Lead lead(const QString &email = {});
    Lead verifiedLead(const QString &email = {});
    Tenant tenant(const QString &key = {});

    [[nodiscard]] bool can(Capability capability) { return m_workspace->can(capability); }
    [[nodiscard]] qint64 largestAmount() const { return m_kind.largestAmount; }
    [[nodiscard]] int many(int count) const { return count / m_kind.slower; }

    /// The 64 hex characters in the link of the newest verification mail to a lead.
    QString keyMailedTo(const Id &leadId);
    /// Nothing where there is no audit log.
    QList<AuditEvent> auditOf(const Id &entityId);
    qint64 auditCount();

    void fresh();

private:
    WorkspaceKind m_kind;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Workspace> m_workspace;
    int m_number = 0;
};

/// Leaves a scenario to the workspaces that have the capability.
#define REEVE_NEEDS(capability)                                                                                        \
    if (!can(capability))                                                                                              \
    QSKIP("this workspace cannot: " #capability)

/// Runs the scenarios against every kind of workspace.
template<class Scenarios>
int runContract(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    int failed = 0;
    for (const WorkspaceKind &kind : workspaceKinds()) {
        Scenarios scenarios(kind);
        scenarios.setObjectName(kind.name);
        failed += QTest::qExec(&scenarios, argc, argv);
    }
    return failed;
}

} // namespace reeve
