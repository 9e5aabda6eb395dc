#include "ui/panes/provisioning/health_dialog.h"

#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HealthDialog)
};

Tone toneOfLine(HealthLine::State state)
{
    switch (state) {
    case HealthLine::State::Good: return Tone::Success;
    case HealthLine::State::Warning: return Tone::Warning;
    case HealthLine::State::Bad: break;
    }
    return Tone::Danger;
}

QString stateOfLine(HealthLine::State state)
{
    switch (state) {
    case HealthLine::State::Good: return Text::tr("Healthy");
    case HealthLine::State::Warning: return Text::tr("Attention");
    case HealthLine::State::Bad: break;
    }
    return Text::tr("Not healthy");
}

} // namespace

void showHealthDialog(const QList<HealthLine> &lines, const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("healthDialog"));
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    for (int row = 0; row < lines.size(); ++row) {
        const HealthLine &line = lines.at(row);
        grid->addWidget(new QLabel(line.title, dialog), row, 0, Qt::AlignTop);
        grid->addWidget(new Badge(stateOfLine(line.state), toneOfLine(line.state), dialog), row, 1,
                        Qt::AlignTop | Qt::AlignLeft);
        auto *text = new QLabel(dialog);
        text->setTextFormat(Qt::PlainText);
        text->setText(line.text);
        text->setWordWrap(true);
        text->setMinimumWidth(text->fontMetrics().averageCharWidth() * 56);
        // A dialog does not ask its labels how high they are at their width.
        text->setMinimumHeight(text->heightForWidth(text->minimumWidth()));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(text, row, 2);
    }
    layout->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace reeve
