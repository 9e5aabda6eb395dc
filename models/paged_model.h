#pragma once

#include "models/paged_table_model.h"

#include <QPointer>
#include <QSet>

namespace reeve {

/// The typed half of PagedTableModel: a list of T. A pane's model says how to fetch and what a cell shows.
template<class T>
class PagedModel : public PagedTableModel
{
public:
    using PagedTableModel::PagedTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const T &row = m_rows.at(index.row());
        if (role == IdRole)
            return idOf(row);
        if (role == Qt::TextAlignmentRole)
            return headerData(index.column(), Qt::Horizontal, role);
        return cell(row, index.column(), role);
    }
    [[nodiscard]] const T &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const Id &id) const override
    {
        for (int row = 0; row < m_rows.size(); ++row)
            if (idOf(m_rows.at(row)) == id)
                return row;
        return -1;
    }

    void fetchAfter() override
    {
        if (!m_atEnd && !m_busy)
            extend(PageDirection::Forward);
    }
    void fetchBefore() override
    {
        if (!m_atStart && !m_busy)
            extend(PageDirection::Backward);
    }

    [[nodiscard]] NextExportPage exportedPages(QObject *context) override
    {
        return exportPages<T>(context, reader(), [model = QPointer(this)](const T &row) {
            QStringList cells;
            for (int column = 0; model && column < model->columnCount(); ++column)
                cells << model->exportText(row, column);
            return cells;
        });
    }

protected:
    using Reader = std::function<Future<Page<T>>(const PageRequest &)>;

    virtual Future<Page<T>> fetch(const PageRequest &request) = 0;
    /// Reads the list for an export. A model that keeps its filter and order in what it returns lets the operator go on
    /// filtering meanwhile.
    [[nodiscard]] virtual Reader reader()
    {
        return [this](const PageRequest &request) { return fetch(request); };
    }
    /// What a file gets; a copy of a single cell may say more (an amount with its currency).
    [[nodiscard]] virtual QString exportText(const T &row, int column) const
    {
        const QVariant plain = cell(row, column, ExportRole);
        return plain.isValid() ? plain.toString() : cell(row, column, Qt::DisplayRole).toString();
    }
    virtual Future<qint64> fetchCount() = 0;
    [[nodiscard]] virtual QVariant cell(const T &row, int column, int role) const = 0;
    /// What tells rows apart; a T without an `id` says it in its own model.
    [[nodiscard]] virtual QString idOf(const T &row) const
    {
        if constexpr (requires { row.id; })
            return row.id;
        else
            return {};
    }

    void load(PageDirection direction) override
    {
        begin();
        read({pageSize, direction, {}}, [this, direction](const Page<T> &page) {
            beginResetModel();
            m_chunks = {chunkOf(page)};
            m_rows = page.rows;
            m_atStart = page.atStart;
            m_atEnd = page.atEnd;
            endResetModel();
            // Before the list is ready: what is then revealed in it stays where the view scrolls to.
            emit jumped(direction);
            end();
            // Not beside the page: a server that does one thing at a time would answer both late.
            count();
        });
    }

    void refresh() override
    {
        if (m_busy)
            return refreshSoon();
        begin();
        Window window;
        window.wanted = std::max<qsizetype>(pageSize, m_rows.size());
        if (m_atStart || m_atEnd || m_chunks.isEmpty()) {
            window.direction = m_atStart ? PageDirection::Forward : PageDirection::Backward;
            readAgain(window, {});
        } else {
            // The row before the window is where reading begins, for the window's own first row may be gone.
            read({1, PageDirection::Backward, m_chunks.first().first}, [this, window](const Page<T> &before) {
                readAgain(window, before.rows.isEmpty() ? Cursor() : before.first);
            });
        }
        count();
    }

private:
    /// A page as it was read: with its cursors, so that a page at the far end can be dropped.
    struct Chunk
    {
        int rows = 0;
        Cursor first;
        Cursor last;
    };

    static Chunk chunkOf(const Page<T> &page) { return {static_cast<int>(page.rows.size()), page.first, page.last}; }

    /// What a refresh has gathered so far.
    struct Window
    {
        qsizetype wanted = 0;
        PageDirection direction = PageDirection::Forward;
        QList<T> rows;
        QList<Chunk> chunks;
        bool atStart = true;
        bool atEnd = true;
    };

    void begin()
    {
        ++m_turn;
        m_busy = true;
        m_reading.cancel();
        setPhase(Phase::Loading);
    }

    void end()
    {
        m_busy = false;
        if (phase() != Phase::Ready)
            setPhase(Phase::Ready);
    }

    /// Calls `done` unless the list has turned to something else meanwhile; a failure leaves the rows as they are.
    void read(const PageRequest &request, std::function<void(const Page<T> &)> done)
    {
        m_reading = fetch(request);
        onResult(this, m_reading, [this, done = std::move(done), turn = m_turn](const Result<Page<T>> &page) {
            if (turn != m_turn)
                return;
            if (page) {
                m_seenOn = page->seenOn;
                return done(*page);
            }
            m_busy = false;
            setPhase(Phase::Failed, page.error());
        });
    }

    void count()
    {
        m_counting.cancel();
        m_counting = fetchCount();
        onResult(this, m_counting, [this, turn = m_turn](Result<qint64> total) {
            if (turn == m_turn && total)
                setTotal(*total);
        });
    }

    void extend(PageDirection direction)
    {
        const bool forward = direction == PageDirection::Forward;
        const Cursor from = m_chunks.isEmpty() ? Cursor() : forward ? m_chunks.last().last : m_chunks.first().first;
        m_busy = true;
        read({pageSize, direction, from}, [this, forward](const Page<T> &page) {
            forward ? append(page) : prepend(page);
            end();
        });
    }

    /// Page by page, as the window was read at first, so that it can still be dropped page by page.
    void readAgain(Window window, const Cursor &from)
    {
        const PageRequest request{pageSize, window.direction, from};
        read(request, [this, window = std::move(window)](const Page<T> &page) mutable {
            const bool forward = window.direction == PageDirection::Forward;
            if (forward || window.chunks.isEmpty())
                window.atEnd = page.atEnd;
            if (!forward || window.chunks.isEmpty())
                window.atStart = page.atStart;
            if (!page.rows.isEmpty()) {
                window.rows = forward ? window.rows + page.rows : page.rows + window.rows;
                window.chunks.insert(forward ? window.chunks.size() : 0, chunkOf(page));
            }
            const bool more = !page.rows.isEmpty() && !(forward ? page.atEnd : page.atStart);
            if (more && window.rows.size() < window.wanted) {
                const Cursor next = forward ? page.last : page.first;
                return readAgain(std::move(window), next);
            }
            replaceRows(window.rows);
            m_chunks = window.chunks;
            m_atStart = window.atStart;
            m_atEnd = window.atEnd;
            end();
        });
    }

    void append(const Page<T> &page)
    {
        m_atEnd = page.atEnd;
        if (page.rows.isEmpty())
            return;
        const int begin = static_cast<int>(m_rows.size());
        const int added = static_cast<int>(page.rows.size());
        beginInsertRows({}, begin, begin + added - 1);
        m_rows += page.rows;
        endInsertRows();
        m_chunks.append(chunkOf(page));
        while (m_rows.size() > windowSize && m_chunks.size() > 1) {
            const int dropped = m_chunks.takeFirst().rows;
            beginRemoveRows({}, 0, dropped - 1);
            m_rows.remove(0, dropped);
            endRemoveRows();
            m_atStart = false;
        }
    }

    void prepend(const Page<T> &page)
    {
        m_atStart = page.atStart;
        if (page.rows.isEmpty())
            return;
        const int added = static_cast<int>(page.rows.size());
        beginInsertRows({}, 0, added - 1);
        m_rows = page.rows + m_rows;
        endInsertRows();
        m_chunks.prepend(chunkOf(page));
        while (m_rows.size() > windowSize && m_chunks.size() > 1) {
            const int dropped = m_chunks.takeLast().rows;
            const int begin = static_cast<int>(m_rows.size()) - dropped;
            beginRemoveRows({}, begin, begin + dropped - 1);
            m_rows.remove(begin, dropped);
            endRemoveRows();
            m_atEnd = false;
        }
    }

    /// Turns the window into `rows` with the fewest signals, so that selection and scroll position stay.
    void replaceRows(const QList<T> &rows)
    {
        QSet<QString> wanted;
        for (const T &row : rows)
            wanted.insert(idOf(row));
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (wanted.contains(idOf(m_rows.at(i))))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
        for (int i = 0; i < rows.size(); ++i) {
            const int old = rowFrom(i, idOf(rows.at(i)));
            if (old < 0) {
                beginInsertRows({}, i, i);
                m_rows.insert(i, rows.at(i));
                endInsertRows();
                continue;
            }
            if (old != i) {
                beginMoveRows({}, old, old, {}, i);
                m_rows.move(old, i);
                endMoveRows();
            }
            m_rows[i] = rows.at(i);
        }
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowFrom(int begin, const QString &id) const
    {
        for (int i = begin; i < m_rows.size(); ++i)
            if (idOf(m_rows.at(i)) == id)
                return i;
        return -1;
    }

    QList<T> m_rows;
    QList<Chunk> m_chunks;
    Future<Page<T>> m_reading;
    Future<qint64> m_counting;
    quint64 m_turn = 0;
    bool m_busy = false;
};

} // namespace reeve
