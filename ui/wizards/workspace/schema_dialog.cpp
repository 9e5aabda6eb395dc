#include "ui/wizards/workspace/schema_dialog.h"

#include "ui/theme/fixed_font.h"
#include "ui/widgets/badge.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace reeve {
namespace {

constexpr int sqlRole = Qt::UserRole;
constexpr int partRole = Qt::UserRole + 1;

QString explanation(const PgPlan &plan, const QString &place)
{
    if (plan.version > 0)
        return SchemaDialog::tr("Reeve's tables in %1 are at version %2; this Reeve needs newer ones.")
            .arg(place)
            .arg(plan.version);
    if (plan.hasSourceLoop)
        return SchemaDialog::tr(
                   "SourceLoop runs on %1. Its columns, types and constraints stay as they are; Reeve's own "
                   "tables go into the schema “reeve”.")
            .arg(place);
    return SchemaDialog::tr("%1 is empty: SourceLoop's tables are made in the schema “main”, Reeve's own in “reeve”.")
        .arg(place);
}

} // namespace

SchemaDialog::SchemaDialog(const PgPlan &plan, const QString &place, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_sql(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("schemaDialog"));
    setWindowTitle(tr("What is made in the database"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new Notice(explanation(plan, place), Tone::Warning, this));
    auto *hint =
        new QLabel(tr("Select a line to read its SQL. What is optional can be refused now and added later."), this);
    hint->setWordWrap(true);
    layout->addWidget(hint);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_list->setObjectName(QStringLiteral("schemaList"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_sql->setObjectName(QStringLiteral("schemaSql"));
    m_sql->setAccessibleName(tr("SQL of the change"));
    m_sql->setReadOnly(true);
    m_sql->setTabChangesFocus(true);
    m_sql->setLineWrapMode(QPlainTextEdit::NoWrap);
    showFixed(m_sql);
    splitter->addWidget(m_list);
    splitter->addWidget(m_sql);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    layout->addWidget(splitter, 1);
    for (const Migration &migration : plan.pending)
        addItem(tr("%1 %2, needed", "number and name of a migration").arg(migration.version).arg(migration.name), {},
                migration.up);
    for (const PgPart part : plan.missing) {
        QListWidgetItem *item =
            addItem(tr("%1, optional").arg(pgPartTitle(part)), pgPartPurpose(part), pg_schema::migrationOf(part).up);
        item->setData(partRole, static_cast<int>(part));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        // Who may do what in the database is its owner's business until they say otherwise.
        item->setCheckState(part == PgPart::Roles ? Qt::Unchecked : Qt::Checked);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemaDialog::showSql);
    m_list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make this and open"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
}

QListWidgetItem *SchemaDialog::addItem(const QString &title, const QString &purpose, const QString &sql)
{
    auto *item = new QListWidgetItem(purpose.isEmpty() ? title : QString(title + u'\n' + purpose), m_list);
    item->setData(sqlRole, sql);
    return item;
}

void SchemaDialog::showSql()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_sql->setPlainText(item->data(sqlRole).toString());
}

QList<PgPart> SchemaDialog::chosenParts() const
{
    QList<PgPart> parts;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row);
            item->data(partRole).isValid() && item->checkState() == Qt::Checked)
            parts << static_cast<PgPart>(item->data(partRole).toInt());
    return parts;
}

} // namespace reeve
