#include "ui/window/notification_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tone_colors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace reeve {

using namespace std::chrono_literals;

namespace {
constexpr int keptNotifications = 200;
constexpr auto shownFor = 8s;
constexpr auto undoFor = 10min;
constexpr auto longWork = 1s;
} // namespace

NotificationBar::NotificationBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_undoButton(new QPushButton(tr("Undo"), this)),
      m_suggestion(new QPushButton(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notificationBar"));
    setAccessibleName(tr("Notification"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    m_text->setObjectName(QStringLiteral("notificationText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undoButton->setObjectName(QStringLiteral("undoButton"));
    m_undoButton->setToolTip(tr("Take it back (Ctrl+Z)"));
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_progress->setMaximumWidth(220);
    m_progress->setAccessibleName(tr("Progress"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    layout->addWidget(m_text, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_undoButton),
          static_cast<QWidget *>(m_suggestion), static_cast<QWidget *>(m_close)})
        layout->addWidget(widget);
    hide();
    m_hide.setSingleShot(true);
    m_undoEnds.setSingleShot(true);
    m_poll.setInterval(100ms);
    connect(&m_hide, &QTimer::timeout, this, [this] {
        if (m_works.isEmpty())
            hide();
    });
    connect(&m_undoEnds, &QTimer::timeout, this, &NotificationBar::dropUndo);
    connect(&m_poll, &QTimer::timeout, this, &NotificationBar::showNextWork);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undoButton, &QPushButton::clicked, this, &NotificationBar::undo);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_suggested, nullptr))
            act();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_works.isEmpty())
            m_works.first().future.cancel();
    });
}

void NotificationBar::info(const QString &text)
{
    display(text, Tone::Success, false);
}

void NotificationBar::failure(const Error &error)
{
    display(error.line(), Tone::Danger, true);
}

void NotificationBar::undoable(const QString &text, std::function<Future<void>()> undo)
{
    m_undo = std::move(undo);
    m_undoEnds.start(undoFor);
    emit undoAvailable(true);
    display(text, Tone::Success, false, Offer::Undo);
}

void NotificationBar::suggest(const QString &text, const QString &button, std::function<void()> act)
{
    m_suggested = std::move(act);
    m_suggestion->setText(button);
    display(text, Tone::Info, true, Offer::Suggestion);
}

void NotificationBar::undo()
{
    if (!m_undo)
        return;
    const auto takeBack = std::exchange(m_undo, nullptr);
    dropUndo();
    onResult(this, takeBack(),
             [this](const Result<void> &done) { done ? info(tr("Taken back.")) : failure(done.error()); });
}

void NotificationBar::dropUndo()
{
    m_undo = nullptr;
    m_undoEnds.stop();
    m_undoButton->hide();
    emit undoAvailable(false);
}

void NotificationBar::watch(const QString &title, const QFuture<void> &work)
{
    QTimer::singleShot(longWork, this, [this, title, work] {
        if (work.isFinished())
            return;
        m_works.append({title, work});
        m_poll.start();
        showNextWork();
    });
}

void NotificationBar::showNextWork()
{
    m_works.removeIf([](const Work &work) { return work.future.isFinished(); });
    const bool any = !m_works.isEmpty();
    m_progress->setVisible(any);
    m_cancel->setVisible(any);
    if (!any) {
        m_poll.stop();
        if (!m_hide.isActive())
            hide();
        return;
    }
    const Work &work = m_works.first();
    m_progress->setRange(work.future.progressMinimum(), work.future.progressMaximum());
    m_progress->setValue(work.future.progressValue());
    m_text->setText(m_works.size() == 1
                        ? work.title
                        : tr("%1, and %n more", nullptr, static_cast<int>(m_works.size()) - 1).arg(work.title));
    m_undoButton->hide();
    m_suggestion->hide();
    setTone(Tone::Info);
    show();
}

void NotificationBar::setTone(Tone tone)
{
    m_tone = tone;
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, toneColors(tone, palette()).text);
    m_text->setPalette(tinted);
    update();
}

void NotificationBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTone(m_tone);
}

void NotificationBar::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.fill);
    painter.fillRect(QRect(0, 0, width(), 1), colors.strong);
}

void NotificationBar::display(const QString &text, Tone tone, bool stays, Offer offer)
{
    m_history.append({QDateTime::currentDateTimeUtc(), text, tone});
    if (m_history.size() > keptNotifications)
        m_history.removeFirst();
    setTone(tone);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_undoButton->setVisible(offer == Offer::Undo);
    m_suggestion->setVisible(offer == Offer::Suggestion);
    m_progress->setVisible(!m_works.isEmpty());
    m_cancel->setVisible(!m_works.isEmpty());
    show();
    stays ? m_hide.stop() : m_hide.start(shownFor);
}

} // namespace reeve
