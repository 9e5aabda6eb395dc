#include "ui/panes/webhooks/load_view.h"

#include "models/format.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/themed_chart_view.h"

#include <QChart>
#include <QFormLayout>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QValueAxis>

namespace reeve {

namespace {

double ms(qint64 microseconds)
{
    return static_cast<double>(microseconds) / 1000;
}

} // namespace

LoadView::LoadView(QWidget *parent)
    : QWidget(parent), m_start(new QPushButton(tr("Start the l&oad"), this)), m_stop(new QPushButton(tr("Stop"), this)),
      m_state(new Notice({}, Tone::Neutral, this)), m_numbers(new QLabel(this)), m_chart(new ThemedChartView(this)),
      m_p50(new QLineSeries(this)), m_p90(new QLineSeries(this)), m_p99(new QLineSeries(this)),
      m_time(new QValueAxis(this)), m_latency(new QValueAxis(this))
{
    setObjectName(QStringLiteral("loadView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    auto *text =
        new QLabel(tr("Sends what is composed on the left many times, signed anew each time. These deliveries are "
                      "not kept in this history; a receiver of Reeve keeps them."),
                   this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_deliveries = addNumber(QStringLiteral("loadDeliveries"), tr("&Deliveries"), 1, mostLoadDeliveries, 1000);
    m_connections =
        addNumber(QStringLiteral("loadConnections"), tr("&Connections at a time"), 1, mostLoadConnections, 10);
    m_rate = addNumber(QStringLiteral("loadRate"), tr("De&liveries a second"), 0, 100000, 0);
    m_rate->setSpecialValueText(tr("As fast as possible"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QSpinBox *box : {m_deliveries, m_connections, m_rate}) {
        auto *label = new QLabel(box->property("label").toString(), this);
        label->setBuddy(box);
        form->addRow(label, box);
    }
    layout->addLayout(form);
    auto *buttons = new QHBoxLayout;
    m_start->setObjectName(QStringLiteral("startLoad"));
    m_stop->setObjectName(QStringLiteral("stopLoad"));
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_state->setObjectName(QStringLiteral("loadState"));
    m_state->hide();
    layout->addWidget(m_state);
    m_numbers->setObjectName(QStringLiteral("loadNumbers"));
    m_numbers->setTextFormat(Qt::PlainText);
    m_numbers->setWordWrap(true);
    m_numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_numbers->hide();
    layout->addWidget(m_numbers);

    m_chart->setObjectName(QStringLiteral("loadChart"));
    m_chart->setAccessibleName(tr("Latencies while the load runs"));
    m_chart->setMinimumHeight(220);
    m_time->setTitleText(tr("Seconds"));
    m_time->setLabelFormat(QStringLiteral("%.0f"));
    m_latency->setTitleText(tr("Milliseconds"));
    m_latency->setLabelFormat(QStringLiteral("%.1f"));
    m_chart->chart()->addAxis(m_time, Qt::AlignBottom);
    m_chart->chart()->addAxis(m_latency, Qt::AlignLeft);
    const std::initializer_list<std::tuple<QLineSeries *, QString, Tone>> lines{
        {m_p50, tr("Half below (p50)"), Tone::Success},
        {m_p90, tr("9 of 10 below (p90)"), Tone::Info},
        {m_p99, tr("99 of 100 below (p99)"), Tone::Danger}};
    for (const auto &[series, name, tone] : lines) {
        series->setName(name);
        m_chart->chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_latency);
        m_chart->setTone(series, tone);
    }
    m_chart->applyTheme();
    m_chart->hide();
    layout->addWidget(m_chart, 1);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &LoadView::runRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    m_stop->hide();
}

QSpinBox *LoadView::addNumber(const QString &name, const QString &label, int from, int to, int value)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(from, to);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setProperty("label", label);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    return box;
}

void LoadView::setBlocked(const QString &why)
{
    m_blocked = why;
    m_start->setEnabled(why.isEmpty() && !m_run);
    m_start->setToolTip(why);
}

void LoadView::setBusy(bool busy)
{
    m_start->setEnabled(!busy && m_blocked.isEmpty());
    m_stop->setVisible(busy);
    for (QSpinBox *box : {m_deliveries, m_connections, m_rate})
        box->setEnabled(!busy);
}

void LoadView::run(LoadPlan plan)
{
    if (m_run)
        return;
    plan.deliveries = m_deliveries->value();
    plan.connections = m_connections->value();
    plan.perSecond = m_rate->value();
    m_state->hide();
    for (QLineSeries *series : {m_p50, m_p90, m_p99})
        series->clear();
    m_time->setRange(0, 1);
    m_latency->setRange(0, 1);
    m_run = new LoadRun(std::move(plan), this);
    connect(m_run, &LoadRun::progressed, this, &LoadView::show);
    connect(m_run, &LoadRun::finished, this, [this](const LoadSnapshot &snapshot) {
        show(snapshot);
        m_run->deleteLater();
        m_run = nullptr;
        setBusy(false);
        const bool good = snapshot.refused == 0 && snapshot.failed == 0;
        m_state->setTone(good ? Tone::Success : Tone::Warning);
        m_state->setText(
            good ? tr("All %1 deliveries were accepted.").arg(format::number(snapshot.done))
                 : tr("%1 of %2 deliveries were accepted. %3")
                       .arg(format::number(snapshot.accepted), format::number(snapshot.done), snapshot.problem));
        m_state->setAccessibleName(m_state->text());
        m_state->show();
    });
    connect(m_run, &LoadRun::failed, this, [this](const Error &error) {
        m_run->deleteLater();
        m_run = nullptr;
        setBusy(false);
        error.kind == ErrorKind::Forbidden ? emit confirmationNeeded(error) : showError(error);
    });
    setBusy(true);
    if (const auto started = m_run->start(); !started) {
        delete std::exchange(m_run, nullptr);
        setBusy(false);
        showError(started.error());
    }
}

void LoadView::showError(const Error &error)
{
    m_state->setTone(Tone::Danger);
    m_state->setText(error.line());
    m_state->setAccessibleName(error.line());
    m_state->show();
}

void LoadView::show(const LoadSnapshot &snapshot)
{
    m_numbers->setText(tr("%1 done in %2, %3 a second: %4 accepted, %5 refused, %6 without an answer. "
                          "Latency: half below %7 ms, 9 of 10 below %8 ms, 99 of 100 below %9 ms, longest %10 ms.")
                           .arg(format::number(snapshot.done),
                                format::duration(static_cast<qint64>(snapshot.seconds * 1000)),
                                format::number(static_cast<qint64>(snapshot.perSecond())),
                                format::number(snapshot.accepted), format::number(snapshot.refused),
                                format::number(snapshot.failed), QString::number(ms(snapshot.p50), 'f', 1),
                                QString::number(ms(snapshot.p90), 'f', 1), QString::number(ms(snapshot.p99), 'f', 1))
                           .arg(ms(snapshot.longest), 0, 'f', 1));
    m_numbers->show();
    m_chart->show();
    m_p50->append(snapshot.seconds, ms(snapshot.p50));
    m_p90->append(snapshot.seconds, ms(snapshot.p90));
    m_p99->append(snapshot.seconds, ms(snapshot.p99));
    m_time->setRange(0, std::max(1.0, snapshot.seconds));
    m_latency->setRange(0, std::max({0.1, m_latency->max(), ms(snapshot.p99) * 1.1}));
}

} // namespace reeve
