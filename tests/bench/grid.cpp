// A list of leads in PostgreSQL at growing sizes: first page, next page, another order, filters, the jump to its end.
// Reeve's store against psql (the time it reports for the same rows) and against QSqlTableModel, which reads the whole
// table before it shows a row. The figure is how much Reeve's slowest page costs more at the largest size than at
// 10,000 rows. Sizes are 10,000 and 1,000,000; REEVE_BENCH_ROWS=10000000 adds a larger one (10 GB of disk, minutes).

#include "services/secrets/session_secret_store.h"
#include "tests/bench/postgres_leads.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlTableModel>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace reeve;

namespace {

constexpr double goal = 1.5;
constexpr int times = 15;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Without the event loop, whose turns would be measured too.
template<class T>
T wait(Future<T> future)
{
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().line()));
    return *future.result();
}

template<class Work>
double milliseconds(Work work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        took.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return median(took);
}

/// What psql itself says that a statement took, the reading of its rows included.
double psqlMilliseconds(const PostgresServer &server, const QString &database, const QString &sql)
{
    std::vector<double> took;
    const QStringList lines = server.psqlTimed(database, sql, times).split(u'\n');
    for (const QString &line : lines)
        if (line.startsWith(QLatin1String("Time: ")))
            took.push_back(line.section(u' ', 1, 1).toDouble());
    return took.empty() ? -1 : median(took);
}

struct Case
{
    const char *name;
    double ours = 0;
    double psql = 0;
    bool isFlat = true; ///< false for what costs more in a longer list, for psql as for us
};

std::vector<Case> measure(PostgresServer &server, const QString &database, LeadStore &leads)
{
    const PageRequest first{200, PageDirection::Forward, {}};
    const PageRequest last{200, PageDirection::Backward, {}};
    const Sort<LeadColumn> newest{LeadColumn::CreatedOn, Qt::DescendingOrder};
    const Sort<LeadColumn> byName{LeadColumn::Name, Qt::AscendingOrder};
    LeadFilter verified;
    verified.states = {LeadState::Verified};
    LeadFilter named; // one lead
    named.text = QStringLiteral("lead4711@");
    const Page<Lead> end = wait(leads.page({}, newest, last));
    const PageRequest before{200, PageDirection::Backward, end.first};

    const QString columns = QStringLiteral("select id, first_name, last_name, company_name, email, is_validated, "
                                           "created_on, modified_on from main.leads where not deleted ");
    std::vector<Case> cases{
        {"first page", milliseconds([&] { wait(leads.page({}, newest, first)); }),
         psqlMilliseconds(server, database, columns + u"order by created_on desc, id desc limit 201")},
        {"by name", milliseconds([&] { wait(leads.page({}, byName, first)); }),
         psqlMilliseconds(server, database, columns + u"order by lower(last_name collate \"C\"), id limit 201")},
        {"filter", milliseconds([&] { wait(leads.page(verified, newest, first)); }),
         psqlMilliseconds(server, database, columns + u"and is_validated order by created_on desc, id desc limit 201")},
        {"text filter", milliseconds([&] { wait(leads.page(named, newest, first)); }),
         psqlMilliseconds(server, database,
                          columns + u"and lower(email) like '%lead4711@%' order by created_on desc, id desc limit 201"),
         false},
        {"jump to end", milliseconds([&] { wait(leads.page({}, newest, last)); }),
         psqlMilliseconds(server, database, columns + u"order by created_on, id limit 201")},
        {"page before it", milliseconds([&] { wait(leads.page({}, newest, before)); }),
         psqlMilliseconds(server, database, columns + u"order by created_on, id limit 201 offset 200")},
    };
    return cases;
}

void measureTableModel(const PgParameters &parameters)
{
    auto session = connectPostgres(parameters, {});
    if (!session || !(*session)->script(QStringLiteral("set statement_timeout = 0")))
        return;
    const qint64 before = residentMb();
    QElapsedTimer clock;
    clock.start();
    QSqlTableModel model(nullptr, (*session)->database());
    model.setTable(QStringLiteral("main.leads"));
    model.setSort(0, Qt::AscendingOrder);
    model.select();
    const double first = double(clock.nsecsElapsed()) / 1e6;
    while (model.canFetchMore())
        model.fetchMore();
    std::printf("  QSqlTableModel: first page %.1f ms, end %.1f ms, %d rows, %lld MB more\n", first,
                double(clock.nsecsElapsed()) / 1e6, model.rowCount(), residentMb() - before);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PostgresServer server(PostgresServer::Disk::Fast, benchSettings());
    if (!server.isRunning())
        return 1;
    std::vector<qint64> sizes{10'000, 1'000'000};
    if (const qint64 more = qEnvironmentVariable("REEVE_BENCH_ROWS").toLongLong(); more > sizes.back())
        sizes.push_back(more);
    else
        std::puts("10,000,000 rows are left out; REEVE_BENCH_ROWS=10000000 measures them.");
    SessionSecretStore secrets;
    double smallest = 0;
    double largest = 0;
    for (const qint64 size : sizes) {
        const QString database = QStringLiteral("grid%1").arg(size);
        const auto workspace = openFilled(
            server, database, secrets, [size](PostgresServer &to, const QString &name) { fillLeads(to, name, size); });
        if (!workspace)
            return 1;
        const qint64 before = residentMb();
        std::printf("%lld rows\n", size);
        largest = 0;
        for (const Case &each : measure(server, database, workspace->leads())) {
            std::printf("  %-15s %7.2f ms, psql %7.2f ms\n", each.name, each.ours, each.psql);
            if (each.isFlat)
                largest = std::max(largest, each.ours);
        }
        QElapsedTimer clock;
        clock.start();
        const qint64 counted = wait(workspace->leads().count({}));
        std::printf("  count           %7.2f ms (%lld); Reeve took %lld MB more\n", double(clock.nsecsElapsed()) / 1e6,
                    counted, residentMb() - before);
        if (smallest == 0)
            smallest = largest;
        measureTableModel(server.database(database));
        std::fflush(stdout);
    }
    const double ratio = largest / smallest;
    std::printf("grid: %.2f (goal %.1f)\n", ratio, goal);
    return ratio <= goal ? 0 : 1;
}
