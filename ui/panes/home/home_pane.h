#pragma once

#include "services/workspace/overview_store.h"
#include "ui/panes/pane.h"

#include <QTimer>

class QStackedLayout;

namespace reeve {

class NeedsCard;
class StateView;
class ThemedChartView;

/// "What needs me now": leads that wait too long, runs that failed, invoices that are overdue, and how onboarding went.
class HomePane : public Pane
{
    Q_OBJECT
public:
    explicit HomePane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("home"); }
    [[nodiscard]] QString title() const override { return tr("Home"); }
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    void refresh() override;

private:
    void load();
    void display(const Overview &overview);
    void showOnboarding(const QList<Overview::Day> &days);
    void showStatuses(const QMap<TenantStatus, qint64> &statuses);

    PaneContext m_context;
    QTimer m_refreshTimer;
    NeedsCard *m_leads;
    NeedsCard *m_runs;
    NeedsCard *m_invoices;
    ThemedChartView *m_onboarding;
    ThemedChartView *m_statuses;
    StateView *m_failure;
    QWidget *m_content;
    QStackedLayout *m_stack;
    bool m_loading = false;
};

} // namespace reeve
