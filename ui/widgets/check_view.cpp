#include "ui/widgets/check_view.h"

#include "ui/theme/icons.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/selectable_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace reeve {
namespace {

struct Look
{
    Tone tone;
    const char *icon;
};

Look lookOf(CheckLine::State state)
{
    switch (state) {
    case CheckLine::State::Passed: return {Tone::Success, "success"};
    case CheckLine::State::Warning: return {Tone::Warning, "warning"};
    case CheckLine::State::Failed: return {Tone::Danger, "error"};
    case CheckLine::State::Skipped: break;
    }
    return {Tone::Neutral, "pause"};
}

QString titleOf(CheckLine::State state)
{
    switch (state) {
    case CheckLine::State::Passed: return CheckView::tr("works");
    case CheckLine::State::Warning: return CheckView::tr("works with limits");
    case CheckLine::State::Failed: return CheckView::tr("does not work");
    case CheckLine::State::Skipped: break;
    }
    return CheckView::tr("not tried");
}

/// Drawn in the theme's colours of the moment.
class StateIcon : public QWidget
{
public:
    StateIcon(CheckLine::State state, QWidget *parent) : QWidget(parent), m_look(lookOf(state))
    {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        icon(QString::fromLatin1(m_look.icon), toneColors(m_look.tone, palette()).text).paint(&painter, rect());
    }

private:
    Look m_look;
};

QWidget *rowOf(const CheckLine &line, QWidget *parent)
{
    auto *row = new QWidget(parent);
    row->setObjectName(QStringLiteral("checkLine"));
    row->setAccessibleName(CheckView::tr("%1: %2. %3 %4", "title, state, text, remedy")
                               .arg(line.title, titleOf(line.state), line.text, line.remedy));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(new StateIcon(line.state, row), 0, 0, Qt::AlignTop);
    QLabel *title = selectableLabel(line.title, row);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    grid->addWidget(title, 0, 1);
    if (!line.text.isEmpty())
        grid->addWidget(selectableLabel(line.text, row), 1, 1);
    if (!line.remedy.isEmpty()) {
        QLabel *remedy = selectableLabel(line.remedy, row);
        remedy->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(remedy, 2, 1);
    }
    grid->setColumnStretch(1, 1);
    return row;
}

} // namespace

CheckView::CheckView(QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(this)), m_progress(new QProgressBar(this)),
      m_summary(selectableLabel({}, this)), m_area(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_button->setObjectName(QStringLiteral("testConnection"));
    m_button->setAutoDefault(false);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Testing"));
    QSizePolicy keepsSpace = m_progress->sizePolicy();
    keepsSpace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsSpace);
    layout->addWidget(m_progress);
    m_summary->setObjectName(QStringLiteral("testSummary"));
    layout->addWidget(m_summary);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("What the test found"));
    layout->addWidget(m_area, 1);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? cancel() : start(); });
    setRunning(false);
    clear();
}

void CheckView::start()
{
    if (m_running || !m_test)
        return;
    clear();
    const auto begun = m_test();
    if (!begun)
        return emit refused(begun.error());
    m_work = QFuture<void>(*begun);
    setRunning(true);
    say(tr("Testing…"));
    onResult(this, *begun, [this, turn = ++m_turn](const Result<CheckReport> &report) {
        if (turn != m_turn)
            return;
        setRunning(false);
        if (!report) {
            say(report.error().line());
            return emit refused(report.error());
        }
        list(*report);
        emit finished(*report);
    });
}

void CheckView::cancel()
{
    ++m_turn;
    m_work.cancel();
    setRunning(false);
    say(tr("The test was cancelled."));
}

void CheckView::clear()
{
    m_report.clear();
    delete m_area->takeWidget();
    say(tr("The test changes nothing."));
}

void CheckView::say(const QString &text)
{
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
}

void CheckView::list(const CheckReport &report)
{
    m_report = report;
    auto *content = new QWidget(m_area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    for (const CheckLine &line : report)
        layout->addWidget(rowOf(line, content));
    layout->addStretch();
    m_area->setWidget(content);
    say(hasFailed(report) ? tr("It does not work yet.") : tr("It works."));
}

void CheckView::setRunning(bool running)
{
    m_running = running;
    m_button->setText(running ? tr("Cancel the test") : tr("&Test the connection"));
    m_progress->setVisible(running);
}

} // namespace reeve
