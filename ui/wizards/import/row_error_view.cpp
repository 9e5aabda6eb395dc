#include "ui/wizards/import/row_error_view.h"

#include "services/exchange/row_error_export.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/notifier.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace reeve {

RowErrorView::RowErrorView(Notifier &notifier, QWidget *parent)
    : QWidget(parent), m_notifier(notifier), m_model(new RowErrorModel(this)),
      m_save(new QPushButton(tr("&Save these rows as CSV…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("rowErrors"));
    table->setAccessibleName(tr("Rows that are left out"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->verticalHeader()->hide();
    table->setModel(m_model);
    const int character = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(RowErrorModel::Row, character * 10);
    table->setColumnWidth(RowErrorModel::Field, character * 24);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(table, 1);
    m_save->setObjectName(QStringLiteral("saveRowErrors"));
    m_save->setAutoDefault(false);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &RowErrorView::saveAs);
    hide();
}

void RowErrorView::setErrors(const QList<RowError> &errors)
{
    m_model->setErrors(errors);
    setVisible(!errors.isEmpty());
}

void RowErrorView::saveAs()
{
    chooseFile(this, this,
               {FileChoice::For::Writing, QStringLiteral("saveRowErrorsDialog"), tr("Save the rows that are left out"),
                tr("CSV files (*.csv)"), tr("left-out-rows.csv"), QStringLiteral("csv")},
               [this](const QString &path) { save(path); });
}

void RowErrorView::save(const QString &path)
{
    m_save->setEnabled(false);
    onResult(this, saveRowErrors(path, m_model->errors()), [this, path](const Result<void> &saved) {
        m_save->setEnabled(true);
        if (saved)
            m_notifier.info(tr("Saved %1.").arg(path));
        else
            m_notifier.failure(saved.error());
    });
}

} // namespace reeve
