#pragma once

#include "services/workspace/postgres/pg_plan.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;

namespace reeve {

/// What would be made in a database, as SQL to be read before it is run. Reeve's own schema has to be; what is added to
/// SourceLoop's tables is the owner's choice, one by one.
class SchemaDialog : public QDialog
{
    Q_OBJECT
public:
    SchemaDialog(const PgPlan &plan, const QString &place, QWidget *parent);

    [[nodiscard]] QList<PgPart> chosenParts() const;

private:
    QListWidgetItem *addItem(const QString &title, const QString &purpose, const QString &sql);
    void showSql();

    QListWidget *m_list;
    QPlainTextEdit *m_sql;
};

} // namespace reeve
