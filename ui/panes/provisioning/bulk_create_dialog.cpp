#include "ui/panes/provisioning/bulk_create_dialog.h"

#include "services/workspace/batch_store.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/notifier.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reeve {

namespace {

/// Rows that are shown; the checks hold for all.
constexpr int mostShown = 500;

} // namespace

BulkCreateDialog::BulkCreateDialog(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_path(new QLineEdit(this)), m_plan(new QComboBox(this)),
      m_throttle(new QSpinBox(this)), m_rows(new QTableWidget(0, 6, this)), m_summary(new QLabel(this)),
      m_problem(new Notice({}, Tone::Danger, this))
{
    setObjectName(QStringLiteral("bulkCreate"));
    setWindowTitle(tr("Create tenants from a file"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *line = new QHBoxLayout;
    m_path->setObjectName(QStringLiteral("bulkPath"));
    m_path->setAccessibleName(tr("File of tenants"));
    m_path->setPlaceholderText(tr("A CSV or XLSX file with titles: tenant name, first name, last name, e-mail …"));
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("bulkBrowse"));
    browse->setAutoDefault(false);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    auto *pathLabel = new QLabel(tr("&File"), this);
    pathLabel->setBuddy(m_path);
    form->addRow(pathLabel, line);
    m_plan->setObjectName(QStringLiteral("bulkPlan"));
    for (const Plan plan : allPlans())
        m_plan->addItem(planTitle(plan), planKey(plan));
    m_plan->setCurrentIndex(m_plan->findData(planKey(Plan::Standard)));
    form->addRow(tr("&Plan of rows without one"), m_plan);
    m_throttle->setObjectName(QStringLiteral("bulkThrottle"));
    m_throttle->setRange(0, 6000);
    m_throttle->setValue(60);
    m_throttle->setSpecialValueText(tr("No limit"));
    m_throttle->setSuffix(tr(" a minute"));
    form->addRow(tr("At &most"), m_throttle);
    layout->addLayout(form);
    m_problem->setObjectName(QStringLiteral("bulkProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    m_rows->setObjectName(QStringLiteral("bulkRows"));
    m_rows->setAccessibleName(tr("Tenants of the file"));
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Check"), tr("Tenant"), tr("Key"), tr("E-mail"), tr("Plan")});
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(true);
    layout->addWidget(m_rows, 1);
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Nothing is written before you press Start."));
    layout->addWidget(m_summary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("bulkStart"));
    m_start->setEnabled(false);
    layout->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, &BulkCreateDialog::browse);
    // Leaving the line for the button must not read the same file again: the button would be disabled under the press.
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->text().trimmed() != m_readPath)
            read(m_path->text().trimmed());
    });
    connect(m_plan, &QComboBox::currentIndexChanged, this, [this] { read(m_path->text().trimmed()); });
    connect(m_start, &QPushButton::clicked, this, &BulkCreateDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BulkCreateDialog::browse()
{
    chooseFile(this, this,
               {FileChoice::For::Reading,
                QStringLiteral("tenantsFileDialog"),
                tr("Choose a file of tenants"),
                tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
                m_path->text(),
                {}},
               [this](const QString &path) { read(path); });
}

void BulkCreateDialog::read(const QString &path)
{
    m_path->setText(path);
    m_readPath = path;
    m_start->setEnabled(false);
    m_problem->hide();
    const quint64 turn = ++m_turn;
    if (path.isEmpty())
        return;
    m_summary->setText(tr("Checking…"));
    const Plan plan = planFromKey(m_plan->currentData().toString()).value_or(Plan::Standard);
    onResult(this, readTenantFile(path, plan), [this, turn](const Result<TenantFile> &file) {
        if (turn != m_turn)
            return;
        if (!file)
            return showProblem(file.error().line());
        checkKeys(*file, turn);
    });
}

void BulkCreateDialog::showProblem(const QString &text)
{
    m_rows->setRowCount(0);
    m_file = {};
    m_summary->clear();
    m_problem->setText(text);
    m_problem->show();
}

void BulkCreateDialog::checkKeys(TenantFile file, quint64 turn)
{
    QStringList keys;
    for (const TenantFileRow &row : std::as_const(file.rows))
        if (row.problem.isEmpty())
            keys << row.tenant.tenant.key;
    onResult(this, m_context.workspace.batches()->takenKeys(keys),
             [this, file = std::move(file), turn](const Result<QStringList> &taken) mutable {
                 if (turn != m_turn)
                     return;
                 if (!taken)
                     return showProblem(taken.error().line());
                 const QSet<QString> there(taken->cbegin(), taken->cend());
                 for (TenantFileRow &row : file.rows)
                     if (row.problem.isEmpty() && there.contains(row.tenant.tenant.key))
                         row.problem = tr("A tenant has the key “%1” already.").arg(row.tenant.tenant.key);
                 display(file);
             });
}

void BulkCreateDialog::display(const TenantFile &file)
{
    m_file = file;
    // What is wrong comes first: it is what the operator looks for.
    QList<TenantFileRow> shown;
    int bad = 0;
    for (const TenantFileRow &row : file.rows) {
        if (!row.problem.isEmpty())
            shown.insert(bad++, row);
        else
            shown.append(row);
    }
    const int good = static_cast<int>(file.rows.size()) - bad;
    m_rows->setRowCount(static_cast<int>(std::min<qsizetype>(shown.size(), mostShown)));
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const TenantFileRow &row = shown.at(i);
        const QStringList cells{QString::number(row.tenant.row), row.problem.isEmpty() ? tr("Good") : row.problem,
                                row.tenant.tenant.name,          row.tenant.tenant.key,
                                row.tenant.tenant.contact.email, planTitle(row.tenant.plan)};
        for (int column = 0; column < cells.size(); ++column)
            m_rows->setItem(i, column, new QTableWidgetItem(cells.at(column)));
    }
    m_rows->resizeColumnsToContents();
    m_rows->setColumnWidth(1, std::min(m_rows->columnWidth(1), fontMetrics().averageCharWidth() * 60));
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->resizeRowsToContents();
    QStringList said{tr("%n tenant(s) can be created.", nullptr, good)};
    if (bad > 0)
        said << tr("%n row(s) are left out; correct them and choose the file again.", nullptr, bad);
    if (shown.size() > mostShown)
        said << tr("The first %1 rows are shown.").arg(mostShown);
    if (!file.ignoredColumns.isEmpty())
        said << tr("Columns without meaning: %1.").arg(file.ignoredColumns.join(QStringLiteral(", ")));
    m_summary->setText(said.join(QLatin1Char(' ')));
    m_start->setEnabled(good > 0);
}

void BulkCreateDialog::start()
{
    QList<NewTenant> rows;
    for (const TenantFileRow &row : std::as_const(m_file.rows))
        if (row.problem.isEmpty())
            rows << row.tenant;
    m_start->setEnabled(false);
    onResult(this,
             m_context.workspace.batches()->start(QFileInfo(m_path->text()).fileName(), rows, m_throttle->value()),
             [this](const Result<Batch> &batch) {
                 if (!batch) {
                     m_problem->setText(batch.error().line());
                     m_problem->show();
                     m_start->setEnabled(true);
                     return;
                 }
                 m_context.notifier.info(tr("%n tenant(s) are being created.", nullptr, batch->total));
                 emit started();
                 accept();
             });
}

} // namespace reeve
