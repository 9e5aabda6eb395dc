// The real window on a PostgreSQL database of 1,000,000 leads and 1,000,000 invoices: every pane is opened, the two
// long lists are filtered, sorted by every column that can be, taken to their ends and exported, while a thread of its
// own asks the window's thread again and again how long it takes to answer. The figure is what 99 in 100 answers took.

#include "app/desk.h"
#include "app/tour/answer_times.h"
#include "models/paged_table_model.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "tests/bench/postgres_leads.h"
#include "ui/panes/list_pane.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/pane_registry.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <cstdio>

using namespace reeve;

namespace {

constexpr qint64 rows = 1'000'000;
constexpr double usualMs = 16; ///< 99 in 100 answers
constexpr double longestMs = 50;
constexpr int patienceMs = 120'000;

/// Waits with the event loop alone: QTest::qWaitFor sleeps between its events, and the window would not answer then.
template<class Condition>
bool wait(Condition holds)
{
    QEventLoop loop;
    QTimer look;
    look.callOnTimeout([&] {
        if (holds())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(patienceMs, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

/// Does something to a list as an operator would, and waits until its rows are there.
class Hands
{
public:
    explicit Hands(MainWindow &window) : m_window(window) {}

    void open(const QString &key)
    {
        Pane *pane = m_window.openPane(key);
        m_key = key;
        m_pane = dynamic_cast<ListPane *>(pane);
        m_model = pane ? pane->findChild<PagedTableModel *>() : nullptr;
        act(QStringLiteral("open"), [] {});
    }
    void filter(const FilterState &filter)
    {
        act(QStringLiteral("filter “%1”").arg(filter.text), [&] { m_pane->setFilter(filter); });
    }
    void sortByEveryColumn()
    {
        for (int column = 0; column < m_model->columnCount(); ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                if (m_model->columns().at(column).sortable)
                    act(QStringLiteral("sort by ") + m_model->columns().at(column).key,
                        [&] { m_model->sort(column, order); });
    }
    void goToBothEnds()
    {
        auto *table = m_pane->findChild<QWidget *>(QStringLiteral("table"));
        act(QStringLiteral("last row"), [&] { QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier); });
        for (int i = 0; i < 20; ++i)
            act({}, [&] { QTest::keyClick(table, Qt::Key_PageUp); });
        act(QStringLiteral("first row"), [&] { QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier); });
    }
    void exportTo(const QString &path)
    {
        ExportRequest request{path, ExportFormat::Csv, {}, rows};
        for (const TableColumn &column : m_model->columns())
            request.columns.append({column.key, column.title, column.kind});
        QElapsedTimer clock;
        clock.start();
        const auto exporting = m_model->exportTo(&m_window, request);
        m_ok = wait([&] { return exporting.isFinished(); }) && exporting.result() && m_ok;
        say(QStringLiteral("export"), clock.elapsed());
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    template<class Act>
    void act(const QString &name, Act does)
    {
        QElapsedTimer clock;
        clock.start();
        does();
        QCoreApplication::processEvents(); // what it asks for begins
        if (m_model && !wait([&] { return m_model->phase() == PagedTableModel::Phase::Ready; }))
            m_ok = false;
        if (!name.isEmpty())
            say(name, clock.elapsed());
    }
    void say(const QString &name, qint64 ms)
    {
        std::printf("  %-12s %-24s %6lld ms\n", qPrintable(m_key), qPrintable(name), ms);
    }

    MainWindow &m_window;
    QString m_key;
    ListPane *m_pane = nullptr;
    PagedTableModel *m_model = nullptr;
    bool m_ok = true;
};

FilterState text(const QString &words)
{
    FilterState filter;
    filter.text = words;
    return filter;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    PostgresServer server(PostgresServer::Disk::Fast, benchSettings());
    const QTemporaryDir folder;
    SessionSecretStore secrets;
    const auto opening = LocalState::open(folder.filePath(QStringLiteral("state.sqlite")));
    if (!server.isRunning() || !wait([&] { return opening.isFinished(); }) || !opening.result())
        return 1;
    LocalState &state = **opening.result();
    const auto workspace =
        openFilled(server, QStringLiteral("window"), secrets, [](PostgresServer &to, const QString &name) {
            fillLeads(to, name, rows);
            fillInvoices(to, name, rows);
        });
    if (!workspace)
        return 1;
    Theme theme(state);
    Connection connection;
    connection.name = QStringLiteral("bench");
    Desk desk(workspace, connection, state, secrets, theme);
    desk.window().show();
    const qint64 before = residentMb();
    AnswerTimes answers;
    answers.start();
    Hands hands(desk.window());
    for (const PaneEntry &entry : allPanes())
        if ((workspace->capabilities() & entry.needs) == entry.needs)
            hands.open(entry.key);
    const QStringList words{QStringLiteral("lead4711@"), QStringLiteral("company 42"), QStringLiteral("nowhere"), {}};
    hands.open(QStringLiteral("leads"));
    for (const QString &word : words)
        hands.filter(text(word));
    hands.sortByEveryColumn();
    hands.goToBothEnds();
    hands.exportTo(folder.filePath(QStringLiteral("leads.csv")));
    hands.open(QStringLiteral("invoices"));
    for (const QString &word :
         {QStringLiteral("tenant 42"), QStringLiteral("inv-ab12"), QStringLiteral("eur"), QString()})
        hands.filter(text(word));
    hands.sortByEveryColumn();
    hands.goToBothEnds();
    hands.exportTo(folder.filePath(QStringLiteral("invoices.csv")));
    answers.stop();
    std::printf(
        "window: %.1f ms for 99 in 100 of %lld answers (goal %.0f), longest %.1f ms (goal %.0f), %lld MB more\n",
        answers.ninetyNineInHundred(), qint64(answers.count()), usualMs, answers.longest(), longestMs,
        residentMb() - before);
    return hands.ok() && answers.ninetyNineInHundred() <= usualMs && answers.longest() <= longestMs ? 0 : 1;
}
