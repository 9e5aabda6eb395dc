#include "ui/panes/list_export.h"

#include "models/paged_table_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/notifier.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QToolButton>

namespace reeve {

ListExport::ListExport(const PaneContext &context, const QString &name, PagedTableModel *model, QWidget *parent)
    : QObject(parent), m_context(context), m_name(name), m_model(model), m_parent(parent)
{
    const auto add = [this](const QString &text, const char *objectName, ExportFormat format) {
        auto *action = new QAction(icon(QStringLiteral("export")), text, this);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, [this, format] { choosePath(format); });
        m_actions << action;
    };
    add(tr("Export as CSV…"), "exportCsv", ExportFormat::Csv);
    add(tr("Export as spreadsheet (XLSX)…"), "exportXlsx", ExportFormat::Xlsx);
    add(tr("Export as JSON…"), "exportJson", ExportFormat::Json);
}

QToolButton *ListExport::makeButton(QWidget *parent) const
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("exportButton"));
    button->setText(tr("Export"));
    button->setIcon(icon(QStringLiteral("export")));
    button->setToolTip(tr("Save every row that the filter shows"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addActions(m_actions);
    button->setMenu(menu);
    return button;
}

void ListExport::choosePath(ExportFormat format)
{
    const QString name = m_name + u'-' + QDate::currentDate().toString(Qt::ISODate) + fileSuffix(format);
    chooseFile(m_parent, this,
               {FileChoice::For::Writing, QStringLiteral("exportDialog"), tr("Export"),
                tr("%1 files (*%1)").arg(fileSuffix(format)), QDir::home().filePath(name), fileSuffix(format)},
               [this, format](const QString &path) { save(format, path); });
}

void ListExport::save(ExportFormat format, const QString &path)
{
    ExportRequest request{path, format, {}, std::max<qint64>(m_model->total(), 0)};
    for (const TableColumn &column : m_model->columns())
        request.columns.append({column.key, column.title, column.kind});
    const Future<qint64> work = m_model->exportTo(this, request);
    m_context.notifier.watch(tr("Exporting to %1").arg(QFileInfo(path).fileName()), QFuture<void>(work));
    onResult(this, work, [this, path](const Result<qint64> &rows) {
        if (rows)
            m_context.notifier.info(tr("%n row(s) saved in %1.", nullptr, static_cast<int>(*rows)).arg(path));
        else if (rows.error().kind != ErrorKind::Cancelled)
            m_context.notifier.failure(rows.error());
    });
}

} // namespace reeve
