#include "ui/panes/audit/diff_view.h"

#include "ui/widgets/badge.h"

#include <QLabel>
#include <QVBoxLayout>

namespace reeve {

namespace {

constexpr qsizetype longest = 4000; // characters of one value; the export has all of it

/// A label breaks lines only between words: long ones get places to break, so that they never widen the panel.
QString breakable(const QString &text)
{
    constexpr int most = 24;
    QString result;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        result += letter;
        if (run == most && !letter.isHighSurrogate()) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

void addLine(QVBoxLayout *layout, const QString &sign, const QString &value, const QString &spoken, Tone tone,
             QWidget *parent)
{
    const QString shown = value.size() > longest ? value.left(longest) + QStringLiteral(" …") : value;
    auto *line = new Notice(QStringLiteral("%1 %2").arg(sign, breakable(shown)), tone, parent);
    line->setAccessibleName(spoken.arg(shown));
    line->setProperty("diff", sign);
    layout->addWidget(line);
}

} // namespace

DiffView::DiffView(const QList<FieldChange> &changes, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("diff"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const FieldChange &change : changes) {
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setText(breakable(change.field));
        name->setWordWrap(true);
        name->setProperty("fieldLabel", true);
        name->setContentsMargins(0, 6, 0, 0);
        layout->addWidget(name);
        if (change.kind != FieldChange::Kind::Added)
            addLine(layout, QStringLiteral("−"), change.before, tr("Before: %1"), Tone::Danger, this);
        if (change.kind != FieldChange::Kind::Removed)
            addLine(layout, QStringLiteral("+"), change.after, tr("After: %1"), Tone::Success, this);
    }
}

} // namespace reeve
