#include "ui/widgets/conflict_view.h"

#include "models/format.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/field_value.h"
#include "ui/widgets/form_fields.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace reeve {

namespace {

enum Side { Mine, Theirs };

/// A button's text treats & as a shortcut, which a value is not.
QString asButtonText(const QString &value)
{
    QString shown = value.isEmpty() ? ConflictView::tr("(empty)") : value.left(200);
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString sentence(const EditConflict &conflict)
{
    if (conflict.by.isEmpty() || !conflict.at.isValid())
        return ConflictView::tr("Someone saved a change while you were editing.");
    return ConflictView::tr("%1 saved a change on %2 while you were editing.")
        .arg(conflict.by, format::dateTime(conflict.at));
}

} // namespace

ConflictView::ConflictView(const FormFields &fields, const EditConflict &conflict, QWidget *parent)
    : QDialog(parent), m_conflict(conflict)
{
    setObjectName(QStringLiteral("conflictView"));
    setWindowTitle(tr("Changed by someone else"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(
        new Notice(QStringList{sentence(conflict), tr("Choose for each field which value to keep.")}.join(u' '),
                   Tone::Warning, this));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    const QStringList titles{tr("Field"), tr("Yours"), tr("Saved meanwhile")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = new QLabel(titles.at(column), this);
        title->setProperty("section", true);
        grid->addWidget(title, 0, column);
    }
    for (const QString &name : fields.names())
        if (conflict.theirs.contains(name) && conflict.mine[name] != conflict.theirs[name])
            addField(fields, name, grid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(content);
    area->setMinimumHeight(std::min(content->sizeHint().height(), fontMetrics().height() * 20));
    layout->addWidget(area, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save these values"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Back to the form"));
    const auto addChoice = [&](const QString &name, const QString &title, Side side) {
        QPushButton *button = buttons->addButton(title, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, side] { chooseAll(side); });
    };
    addChoice(QStringLiteral("allMine"), tr("All &yours"), Mine);
    addChoice(QStringLiteral("allTheirs"), tr("All &saved"), Theirs);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

void ConflictView::addField(const FormFields &fields, const QString &name, QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(fields.label(name), this);
    label->setTextFormat(Qt::PlainText);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(this);
    const QString own = fieldText(fields.field(name), m_conflict.mine[name]);
    const QString other = fieldText(fields.field(name), m_conflict.theirs[name]);
    for (const Side side : {Mine, Theirs}) {
        auto *button = new QRadioButton(asButtonText(side == Mine ? own : other), this);
        button->setObjectName(name + (side == Mine ? QStringLiteral("Mine") : QStringLiteral("Theirs")));
        button->setAccessibleName(side == Mine ? tr("%1, yours: %2").arg(fields.label(name), own)
                                               : tr("%1, saved meanwhile: %2").arg(fields.label(name), other));
        group->addButton(button, side);
        grid->addWidget(button, row, 1 + side, Qt::AlignTop);
    }
    const bool untouched = m_conflict.base.contains(name) && m_conflict.base[name] == m_conflict.mine[name];
    group->button(untouched ? Theirs : Mine)->setChecked(true);
    m_choices.insert(name, group);
}

void ConflictView::chooseAll(int id)
{
    for (QButtonGroup *choice : std::as_const(m_choices))
        choice->button(id)->setChecked(true);
}

QJsonObject ConflictView::chosen() const
{
    QJsonObject values = m_conflict.mine;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        if (choice.value()->checkedId() == Theirs)
            values[choice.key()] = m_conflict.theirs[choice.key()];
    return values;
}

} // namespace reeve
