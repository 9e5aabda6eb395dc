#include "ui/window/sidebar_counts.h"

#include "ui/window/sidebar.h"

namespace reeve {

using namespace std::chrono_literals;

SidebarCounts::SidebarCounts(Workspace &workspace, Sidebar &sidebar)
    : QObject(&sidebar), m_workspace(workspace), m_sidebar(sidebar)
{
    if (!workspace.can(Capability::Overview))
        return;
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &SidebarCounts::count);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&workspace, &Workspace::changed, this, [soon](const Change &change) {
        if (change.entity != Entity::Audit && change.entity != Entity::Delivery)
            soon();
    });
    connect(&workspace, &Workspace::actorChanged, this, soon);
    connect(&workspace, &Workspace::linkChanged, this, soon);
    soon();
}

void SidebarCounts::count()
{
    if (m_workspace.link().state != Link::State::Connected)
        return;
    m_counting.cancel();
    m_counting = m_workspace.overview().overview();
    onResult(this, m_counting, [this](const Result<Overview> &overview) {
        if (overview)
            display(*overview);
    });
}

void SidebarCounts::display(const Overview &overview)
{
    const auto show = [this](const char *pane, qint64 count, const QString &meaning) {
        m_sidebar.setCount(QLatin1String(pane), count, meaning);
    };
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    const qint64 failedTenants = overview.tenantsByStatus.value(TenantStatus::ProvisionFailed);
    show("leads", overview.unverifiedOlderThanADay,
         tr("%n lead(s) unverified for more than a day", nullptr, number(overview.unverifiedOlderThanADay)));
    show("tenants", failedTenants, tr("Provisioning failed for %n tenant(s)", nullptr, number(failedTenants)));
    show("provisioning", overview.failedRuns, tr("%n run(s) failed", nullptr, number(overview.failedRuns)));
    show("invoices", overview.overdueInvoices, tr("%n invoice(s) overdue", nullptr, number(overview.overdueInvoices)));
    show("mail", overview.failedMails, tr("%n mail(s) could not be sent", nullptr, number(overview.failedMails)));
}

} // namespace reeve
