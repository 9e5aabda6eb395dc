#pragma once

#include "services/webhooks/load_run.h"

#include <QWidget>

class QLabel;
class QLineSeries;
class QPushButton;
class QSpinBox;
class QValueAxis;

namespace reeve {

class Notice;
class ThemedChartView;

/// Many deliveries of what is composed, with the latencies as a chart while it runs.
class LoadView : public QWidget
{
    Q_OBJECT
public:
    explicit LoadView(QWidget *parent);

    /// The plan's request, scheme and secret come from what is composed; the numbers from here.
    void run(LoadPlan plan);
    void showError(const Error &error);
    void setBlocked(const QString &why);

signals:
    void runRequested();
    /// A private address needs the operator's word.
    void confirmationNeeded(const reeve::Error &error);

private:
    void show(const LoadSnapshot &snapshot);
    void setBusy(bool busy);
    QSpinBox *addNumber(const QString &name, const QString &label, int from, int to, int value);

    QSpinBox *m_deliveries = nullptr;
    QSpinBox *m_connections = nullptr;
    QSpinBox *m_rate = nullptr;
    QPushButton *m_start;
    QPushButton *m_stop;
    Notice *m_state;
    QLabel *m_numbers;
    ThemedChartView *m_chart;
    QLineSeries *m_p50;
    QLineSeries *m_p90;
    QLineSeries *m_p99;
    QValueAxis *m_time;
    QValueAxis *m_latency;
    LoadRun *m_run = nullptr;
    QString m_blocked;
};

} // namespace reeve
