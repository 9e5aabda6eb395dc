#include "services/exchange/table_export.h"

#include "services/core/worker.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

/// One export on its way. A child of its context, it goes with it or when it is done.
class TableExport : public QObject
{
public:
    TableExport(QObject *context, const ExportRequest &request, NextExportPage next)
        : QObject(context), m_total(request.total), m_next(std::move(next)),
          m_writer(makeTableWriter(request.format, request.path, request.columns))
    {
    }

    Future<qint64> start()
    {
        m_promise.start();
        m_promise.setProgressRange(0, m_total > 0 ? 1000 : 0);
        // Before the first step, which may end the export at once.
        Future<qint64> future = m_promise.future();
        write([](TableWriter &writer) { return writer.begin(); }, [this] { readOn(); });
        return future;
    }

private:
    /// Does `work(TableWriter &)` on a worker, then `done()` here.
    template<class Work, class Done>
    void write(Work work, Done done)
    {
        auto writing = inWorker([writer = m_writer, work](Progress &) { return work(*writer); });
        onResult(this, writing, [this, done](const Result<void> &written) {
            if (!written)
                end(fail(written.error()));
            else if (m_promise.isCanceled())
                end(fail(ErrorKind::Cancelled, Text::tr("Cancelled.")));
            else
                done();
        });
    }

    void readOn()
    {
        onResult(this, m_next(), [this](const Result<ExportPage> &page) {
            if (!page)
                return end(fail(page.error()));
            m_rows += page->rows.size();
            write([rows = page->rows](TableWriter &writer) { return writer.add(rows); },
                  [this, last = page->last] {
                      report();
                      last ? write([](TableWriter &writer) { return writer.finish(); }, [this] { end(m_rows); })
                           : readOn();
                  });
        });
    }

    void report()
    {
        const qint64 share = m_total > 0 ? std::min<qint64>(m_rows * 1000 / m_total, 1000) : 0;
        m_promise.setProgressValueAndText(static_cast<int>(share),
                                          Text::tr("%n row(s)", nullptr, static_cast<int>(m_rows)));
    }

    void end(const Result<qint64> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    const qint64 m_total;
    NextExportPage m_next;
    std::shared_ptr<TableWriter> m_writer; ///< shared with the worker, which may outlive this
    QPromise<Result<qint64>> m_promise;
    qint64 m_rows = 0;
};

} // namespace

Future<qint64> exportTable(QObject *context, const ExportRequest &request, NextExportPage next)
{
    return (new TableExport(context, request, std::move(next)))->start();
}

} // namespace reeve
