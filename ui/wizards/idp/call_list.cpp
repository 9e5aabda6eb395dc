#include "ui/wizards/idp/call_list.h"

#include "models/idp_call_model.h"
#include "ui/theme/fixed_font.h"
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace reeve {

CallList::CallList(IdpCallModel &model, bool withState, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView(this)), m_detail(new QPlainTextEdit(this))
{
    m_table->setObjectName(QStringLiteral("calls"));
    m_table->setAccessibleName(tr("Calls"));
    m_table->setModel(&model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(IdpCallModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(IdpCallModel::Request, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(IdpCallModel::State, letter * 18);
    header->resizeSection(IdpCallModel::Answer, letter * 24);
    m_table->setColumnHidden(IdpCallModel::State, !withState);
    m_table->setColumnHidden(IdpCallModel::Answer, !withState);
    if (withState)
        m_table->setColumnHidden(IdpCallModel::Request, true);

    m_detail->setObjectName(QStringLiteral("callDetail"));
    m_detail->setAccessibleName(tr("The selected call"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    showFixed(m_detail);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetail();
        emit selectionChanged();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &CallList::showDetail);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CallList::showDetail);
}

void CallList::select(int row)
{
    m_table->selectRow(row);
}

int CallList::selected() const
{
    return m_table->currentIndex().row();
}

void CallList::showDetail()
{
    const int row = selected();
    const QString text = row < 0 || row >= m_model.rowCount() ? QString() : m_model.detail(row);
    if (text != m_detail->toPlainText())
        m_detail->setPlainText(text);
}

} // namespace reeve
