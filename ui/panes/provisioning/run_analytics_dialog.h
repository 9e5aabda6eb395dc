#pragma once

#include "services/workspace/run_store.h"
#include "ui/panes/pane.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace reeve {

class Notice;
class ThemedChartView;

/// Runs a day and what became of them, the success rate, how long each step takes by plan, and the errors that come
/// most often, for a period; the tables can be saved as CSV.
class RunAnalyticsDialog : public QDialog
{
    Q_OBJECT
public:
    RunAnalyticsDialog(const PaneContext &context, QWidget *parent);

private:
    void load();
    void display(const RunAnalytics &analytics);
    void displayDays();
    void displayDurations();
    void displayFailures();
    void save();

    PaneContext m_context;
    RunAnalytics m_analytics;
    QComboBox *m_period;
    QLabel *m_rate;
    Notice *m_problem;
    ThemedChartView *m_days;
    QTableWidget *m_durations;
    QTableWidget *m_failures;
    quint64 m_turn = 0;
};

} // namespace reeve
