#include "ui/widgets/conflict_view.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/field_value.h"
#include "ui/widgets/form_fields.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>

namespace reeve {

namespace {

/// A button's text treats & as a shortcut, which a value is not.
QString asButtonText(const QString &value)
{
    QString shown = value.isEmpty() ? ConflictView::tr("(empty)") : value.left(200);
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ConflictView::ConflictView(const FormFields &fields, const QJsonObject &mine, const QJsonObject &theirs,
                           QWidget *parent)
    : QDialog(parent), m_mine(mine), m_theirs(theirs)
{
    setObjectName(QStringLiteral("conflictView"));
    setWindowTitle(tr("Changed by someone else"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(
        new Notice(tr("Someone saved a change while you were editing. Choose for each field which value to keep."),
                   Tone::Warning, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    layout->addLayout(grid);
    const QStringList titles{tr("Field"), tr("Yours"), tr("Saved meanwhile")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = new QLabel(titles.at(column), this);
        title->setProperty("section", true);
        grid->addWidget(title, 0, column);
    }
    for (const QString &name : fields.names()) {
        if (!theirs.contains(name) || mine[name] == theirs[name])
            continue;
        const int row = grid->rowCount();
        auto *label = new QLabel(fields.label(name), this);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, row, 0);
        auto *group = new QButtonGroup(this);
        const QString own = fieldText(fields.field(name), mine[name]);
        const QString other = fieldText(fields.field(name), theirs[name]);
        for (int id = 0; id < 2; ++id) {
            auto *button = new QRadioButton(asButtonText(id == 0 ? own : other), this);
            button->setObjectName(name + (id == 0 ? QStringLiteral("Mine") : QStringLiteral("Theirs")));
            button->setAccessibleName(id == 0 ? tr("%1, yours: %2").arg(fields.label(name), own)
                                              : tr("%1, saved meanwhile: %2").arg(fields.label(name), other));
            group->addButton(button, id);
            grid->addWidget(button, row, 1 + id);
        }
        group->button(0)->setChecked(true);
        m_choices.insert(name, group);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save these values"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Back to the form"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QJsonObject ConflictView::chosen() const
{
    QJsonObject values = m_mine;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        if (choice.value()->checkedId() == 1)
            values[choice.key()] = m_theirs[choice.key()];
    return values;
}

} // namespace reeve
