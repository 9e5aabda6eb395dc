#pragma once

#include "services/exchange/table_writer.h"
#include "ui/panes/pane.h"

class QAction;
class QToolButton;

namespace reeve {

class PagedTableModel;

/// Saves the whole filtered list of a pane, with every column, as CSV, spreadsheet or JSON; with progress, and it can
/// be cancelled.
class ListExport : public QObject
{
    Q_OBJECT
public:
    /// `name` begins the file's name ("leads"); dialogs belong to `parent`.
    ListExport(const PaneContext &context, const QString &name, PagedTableModel *model, QWidget *parent);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// A button with the formats in a menu.
    [[nodiscard]] QToolButton *makeButton(QWidget *parent) const;
    void save(ExportFormat format, const QString &path);

private:
    void choosePath(ExportFormat format);

    PaneContext m_context;
    QString m_name;
    PagedTableModel *m_model;
    QWidget *m_parent;
    QList<QAction *> m_actions;
};

} // namespace reeve
