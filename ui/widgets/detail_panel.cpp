#include "ui/widgets/detail_panel.h"

#include "models/format.h"
#include "ui/theme/fixed_font.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/selectable_label.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace reeve {

namespace {

constexpr int margin = 16;

/// A dot on a line, and what happened beside it.
class TimelineRow : public QWidget
{
public:
    TimelineRow(const TimelineItem &item, QWidget *parent) : QWidget(parent), m_tone(item.tone)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 2, 0, 8);
        layout->setSpacing(1);
        layout->addWidget(selectableLabel(item.title, this));
        if (!item.text.isEmpty())
            layout->addWidget(selectableLabel(item.text, this));
        QLabel *when = selectableLabel(format::dateTime(item.at), this);
        when->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(when);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int middle = 4 + fontMetrics().height() / 2;
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(6, middle + 6, 6, height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColors(m_tone, palette()).strong);
        painter.drawEllipse(QPoint(6, middle), 4, 4);
    }

private:
    Tone m_tone;
};

} // namespace

DetailPanel::DetailPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("detailPanel"));
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int highest) {
        if (m_position > 0 && highest >= m_position)
            verticalScrollBar()->setValue(std::exchange(m_position, 0));
    });
    m_showing.setSingleShot(true);
    m_showing.setInterval(0);
    connect(&m_showing, &QTimer::timeout, this, [this] { setWidget(m_content); });
    begin();
}

void DetailPanel::keepPosition(bool keep)
{
    m_position = keep ? verticalScrollBar()->value() : 0;
}

void DetailPanel::begin()
{
    if (m_content != widget())
        delete m_content;
    m_content = new QWidget(viewport());
    m_content->setObjectName(QStringLiteral("detailContent"));
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(8);
    m_layout->addStretch();
    m_fields = nullptr;
    m_showing.start();
}

void DetailPanel::showMessage(const QString &text)
{
    begin();
    auto *label = new QLabel(m_content); // which nobody copies; a selectable one takes longer than all else in here
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setEnabled(false);
    label->setAlignment(Qt::AlignCenter);
    addWidget(label);
}

void DetailPanel::showError(const Error &error)
{
    begin();
    addNotice(error.line(), Tone::Danger);
}

void DetailPanel::setHeading(const QString &title, const QString &subtitle)
{
    QLabel *heading = selectableLabel(title, m_content);
    heading->setObjectName(QStringLiteral("detailTitle"));
    heading->setProperty("heading", true);
    addWidget(heading);
    if (subtitle.isEmpty())
        return;
    QLabel *below = selectableLabel(subtitle, m_content);
    below->setObjectName(QStringLiteral("detailSubtitle"));
    addWidget(below);
}

void DetailPanel::addBadge(const QString &text, Tone tone)
{
    addWidget(new Badge(text, tone, m_content));
}

void DetailPanel::addNotice(const QString &text, Tone tone)
{
    addWidget(new Notice(text, tone, m_content));
}

void DetailPanel::addSection(const QString &title)
{
    QLabel *label = selectableLabel(title, m_content);
    label->setProperty("section", true);
    label->setContentsMargins(0, 12, 0, 0);
    addWidget(label);
}

void DetailPanel::addField(const QString &label, const QString &value)
{
    QLabel *text = selectableLabel(value.isEmpty() ? QStringLiteral("–") : value, m_content);
    text->setAccessibleName(tr("%1: %2").arg(label, value));
    addRow(label, text);
}

void DetailPanel::addLink(const QString &label, const QString &text, std::function<void()> follow)
{
    auto *button = new QPushButton(m_content);
    QString shown = text;
    button->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setProperty("link", true);
    button->setAccessibleName(tr("%1: %2").arg(label, text));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [follow = std::move(follow)] { follow(); });
    addRow(label, button, Qt::AlignLeft);
}

void DetailPanel::addRow(const QString &label, QWidget *value, Qt::Alignment alignment)
{
    if (!m_fields) {
        auto *fields = new QWidget(m_content);
        auto *grid = new QGridLayout(fields);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(4);
        grid->setColumnMinimumWidth(0, 84);
        grid->setColumnStretch(1, 1);
        addWidget(fields);
        m_fields = grid;
    }
    QLabel *name = selectableLabel(label, m_content);
    name->setWordWrap(false);
    name->setForegroundRole(QPalette::PlaceholderText);
    const int row = m_fields->rowCount();
    m_fields->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    // Without its alignment, a button's maximum width would limit the whole column.
    m_fields->addWidget(value, row, 1, Qt::AlignTop | alignment);
}

void DetailPanel::addCode(const QString &text)
{
    auto *code = new QPlainTextEdit(text, m_content);
    code->setReadOnly(true);
    code->setTabChangesFocus(true);
    showFixed(code);
    code->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    code->setAccessibleName(tr("Text"));
    const auto lines = std::clamp<qsizetype>(text.count(QLatin1Char('\n')) + 1 + text.size() / 60, 2, 16);
    code->setFixedHeight(static_cast<int>(lines) * code->fontMetrics().lineSpacing() + 16);
    addWidget(code);
}

void DetailPanel::addTimeline(const QList<TimelineItem> &items)
{
    for (const TimelineItem &item : items)
        addWidget(new TimelineRow(item, m_content));
}

void DetailPanel::addActions(const QList<QAction *> &actions)
{
    auto *row = new QWidget(m_content);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setSpacing(6);
    QList<QToolButton *> buttons;
    int widest = 0;
    for (QAction *action : actions) {
        auto *button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("outlined", true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->ensurePolished();
        widest = std::max(widest, button->sizeHint().width());
        buttons << button;
    }
    // Side by side where both fit, which with a large font they do not.
    const int columns = viewport()->width() - 2 * margin >= 2 * widest + grid->spacing() ? 2 : 1;
    for (int i = 0; i < buttons.size(); ++i)
        grid->addWidget(buttons.at(i), i / columns, i % columns);
    addWidget(row);
}

void DetailPanel::addWidget(QWidget *widget)
{
    m_fields = nullptr;
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

} // namespace reeve
