#include "ui/panes/webhooks/compare_dialog.h"

#include "models/delivery_list_model.h"
#include "models/delivery_text.h"
#include "models/format.h"
#include "ui/theme/fixed_font.h"
#include "ui/theme/tone_colors.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace reeve {

CompareDialog::CompareDialog(const Delivery &left, const Delivery &right, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare deliveries"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QGridLayout(this);
    const auto lines = compareLines(deliveryLines(left), deliveryLines(right));
    QStringList leftText;
    QStringList rightText;
    for (const ComparedLine &line : lines) {
        if (!line.same)
            m_different << static_cast<int>(leftText.size());
        leftText << line.left;
        rightText << line.right;
    }
    auto *summary =
        new QLabel(m_different.isEmpty() ? tr("Both are the same, byte for byte as far as they are shown.")
                                         : tr("%n line(s) differ.", nullptr, static_cast<int>(m_different.size())),
                   this);
    summary->setObjectName(QStringLiteral("compareSummary"));
    layout->addWidget(summary, 0, 0, 1, 2);
    int column = 0;
    for (const Delivery &delivery : {left, right}) {
        auto *title =
            new QLabel(tr("%1, %2").arg(directionTitle(delivery.direction), format::dateTime(delivery.at)), this);
        title->setProperty("section", true);
        layout->addWidget(title, 1, column);
        QPlainTextEdit *side = addSide(column == 0 ? QStringLiteral("left") : QStringLiteral("right"), delivery);
        layout->addWidget(side, 2, column);
        (column++ == 0 ? m_left : m_right) = side;
    }
    m_left->setPlainText(leftText.join(QLatin1Char('\n')));
    m_right->setPlainText(rightText.join(QLatin1Char('\n')));
    for (const auto &[from, to] : {std::pair(m_left, m_right), std::pair(m_right, m_left)}) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
    }
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons, 3, 0, 1, 2);
    mark();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 40);
}

QPlainTextEdit *CompareDialog::addSide(const QString &name, const Delivery &delivery)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setAccessibleName(tr("Delivery of %1").arg(format::dateTime(delivery.at)));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    showFixed(text);
    return text;
}

void CompareDialog::mark()
{
    for (QPlainTextEdit *side : {m_left, m_right}) {
        QList<QTextEdit::ExtraSelection> marks;
        for (const int line : std::as_const(m_different)) {
            QTextEdit::ExtraSelection mark;
            mark.format.setBackground(toneColors(Tone::Warning, palette()).fill);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            mark.cursor = QTextCursor(side->document()->findBlockByNumber(line));
            marks << mark;
        }
        side->setExtraSelections(marks);
    }
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_right)
        mark();
}

} // namespace reeve
