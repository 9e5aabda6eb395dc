#include "ui/window/link_view.h"

#include "models/format.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace reeve {

using namespace std::chrono_literals;

namespace {

constexpr int dot = 8;

Tone toneOf(Link::State state)
{
    switch (state) {
    case Link::State::Connected: return Tone::Success;
    case Link::State::Reconnecting: return Tone::Warning;
    case Link::State::Lost: break;
    }
    return Tone::Danger;
}

QString sentence(const Link &link)
{
    if (link.state == Link::State::Connected)
        return LinkView::tr("Connected");
    const QString lost = LinkView::tr("Connection lost at %1.").arg(format::time(link.since));
    if (link.state == Link::State::Lost)
        return lost + u' ' + link.reason;
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(link.nextTry);
    return lost + u' ' +
           (link.nextTry.isValid() && left > 0
                ? LinkView::tr("Next try in %n second(s).", nullptr, static_cast<int>(left))
                : LinkView::tr("Connecting again…"));
}

} // namespace

LinkView::LinkView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_text(new QLabel(this)), m_retry(new QPushButton(tr("Try now"), this))
{
    setObjectName(QStringLiteral("link"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dot + 8, 0, 0, 0);
    layout->setSpacing(8);
    m_text->setObjectName(QStringLiteral("linkText"));
    m_text->setTextFormat(Qt::PlainText);
    m_retry->setObjectName(QStringLiteral("linkRetry"));
    m_retry->setFlat(true);
    layout->addWidget(m_text);
    layout->addWidget(m_retry);
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &LinkView::display);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_workspace.reconnect(); });
    connect(&workspace, &Workspace::linkChanged, this, &LinkView::display);
    display();
}

QString LinkView::text() const
{
    return m_text->text();
}

void LinkView::display()
{
    const Link &link = m_workspace.link();
    const bool connected = link.state == Link::State::Connected;
    setVisible(!connected || link.since.isValid());
    const QString text = sentence(link);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_text->setToolTip(plainToolTip(link.reason));
    m_retry->setVisible(!connected);
    link.state == Link::State::Reconnecting ? m_seconds.start() : m_seconds.stop();
    update();
}

void LinkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(toneOf(m_workspace.link().state), palette()).strong);
    painter.drawEllipse(QRect(2, (height() - dot) / 2, dot, dot));
}

} // namespace reeve
