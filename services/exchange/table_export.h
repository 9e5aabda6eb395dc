#pragma once

#include "services/core/future.h"
#include "services/exchange/table_writer.h"
#include "services/workspace/page.h"

namespace reeve {

struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    QList<ExportColumn> columns;
    qint64 total = 0; ///< rows expected, for progress; 0 when nobody knows
};

struct ExportPage
{
    QList<QStringList> rows;
    bool last = true;
};

/// Asks for the next page; called in the thread of the export's context.
using NextExportPage = std::function<Future<ExportPage>()>;

/// Reads a list page by page and writes it, the writing on a worker thread; holds one page at a time. The answer is the
/// number of rows. The file is replaced only when all of it is there: an error, a cancelled future or the end of
/// `context` leave the old one.
Future<qint64> exportTable(QObject *context, const ExportRequest &request, NextExportPage next);

/// Pages of a store as pages of texts: `read(PageRequest)` -> Future<Page<T>>, `cells(const T &)` -> QStringList. Both
/// are called in the thread of `context`.
template<class T, class Read, class Cells>
NextExportPage exportPages(QObject *context, Read read, Cells cells)
{
    return [context, read, cells, request = PageRequest{1000, PageDirection::Forward, {}},
            position = std::make_shared<Cursor>()]() mutable {
        request.from = *position;
        Future<Page<T>> page = read(request);
        return page.then(context, [cells, position](const Result<Page<T>> &answer) -> Result<ExportPage> {
            if (!answer)
                return tl::make_unexpected(answer.error());
            ExportPage texts;
            for (const T &row : answer->rows)
                texts.rows.append(cells(row));
            texts.last = answer->atEnd || answer->rows.isEmpty();
            *position = answer->last;
            return texts;
        });
    };
}

} // namespace reeve
