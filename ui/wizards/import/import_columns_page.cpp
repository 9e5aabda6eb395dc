#include "ui/wizards/import/import_columns_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reeve {

namespace {
enum Column { Title, Examples, Meaning };
constexpr int leftOut = -1;
} // namespace

ImportColumnsPage::ImportColumnsPage(LeadImportDraft &draft, QWidget *parent)
    : QWizardPage(parent), m_draft(draft), m_columns(new QTableWidget(0, 3, this)), m_problem(new QLabel(this))
{
    setTitle(tr("What the columns mean"));
    setSubTitle(tr("Mail address, company and name are needed; columns that are left out are not imported."));
    auto *layout = new QVBoxLayout(this);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->setHorizontalHeaderLabels({tr("Column in the file"), tr("Examples"), tr("Meaning")});
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height() + 6);
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setSectionResizeMode(Examples, QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_columns, 1);
    m_problem->setObjectName(QStringLiteral("importColumnsProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
}

void ImportColumnsPage::initializePage()
{
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(m_draft.titles().size()));
    for (int column = 0; column < m_columns->rowCount(); ++column)
        addColumn(column);
    check();
}

void ImportColumnsPage::addColumn(int column)
{
    const QString title = m_draft.titles().at(column);
    m_columns->setItem(column, Title, new QTableWidgetItem(title));
    m_columns->setItem(column, Examples, new QTableWidgetItem(m_draft.examples(column)));
    auto *meaning = new QComboBox(m_columns);
    meaning->setObjectName(QStringLiteral("importColumn%1").arg(column));
    meaning->setAccessibleName(tr("Meaning of column %1").arg(title));
    meaning->addItem(tr("Leave out"), leftOut);
    for (const LeadField field : allLeadFields())
        meaning->addItem(leadFieldTitle(field), static_cast<int>(field));
    const std::optional<LeadField> guessed = m_draft.mapping().at(column);
    meaning->setCurrentIndex(meaning->findData(guessed ? static_cast<int>(*guessed) : leftOut));
    connect(meaning, &QComboBox::currentIndexChanged, this, [this, meaning, column] {
        const int chosen = meaning->currentData().toInt();
        m_draft.setField(column, chosen == leftOut ? std::nullopt : std::optional(static_cast<LeadField>(chosen)));
        check();
    });
    m_columns->setCellWidget(column, Meaning, meaning);
}

bool ImportColumnsPage::isComplete() const
{
    return m_draft.hasFile() && validate(m_draft.mapping()).has_value();
}

void ImportColumnsPage::check()
{
    QStringList problems;
    if (const auto valid = validate(m_draft.mapping()); !valid)
        for (const FieldError &field : valid.error().fields)
            problems << field.text;
    m_problem->setText(problems.join(u'\n'));
    emit completeChanged();
}

} // namespace reeve
