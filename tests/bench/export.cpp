// The CSV file of a list of 1,000,000 leads in PostgreSQL: Reeve's export against psql's \copy of the same columns in
// the same order, each into a file on the same disk. The figure is Reeve's speed as a share of psql's; runs alternate,
// so that what else the machine does meets both.

#include "services/secrets/session_secret_store.h"
#include "tests/bench/postgres_leads.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace reeve;

namespace {

constexpr double goal = 0.8;
constexpr int runs = 5;
constexpr qint64 rows = 1'000'000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double seconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e9;
}

ExportRequest requestFor(const QString &path)
{
    return {path,
            ExportFormat::Csv,
            {{QStringLiteral("name"), QStringLiteral("Name"), CellKind::Text},
             {QStringLiteral("company"), QStringLiteral("Company"), CellKind::Text},
             {QStringLiteral("email"), QStringLiteral("E-mail"), CellKind::Text},
             {QStringLiteral("state"), QStringLiteral("State"), CellKind::Text},
             {QStringLiteral("created"), QStringLiteral("Created"), CellKind::DateTime}},
            rows};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PostgresServer server(PostgresServer::Disk::Fast, benchSettings());
    if (!server.isRunning())
        return 1;
    const QString database = QStringLiteral("export");
    SessionSecretStore secrets;
    const auto workspace = openFilled(server, database, secrets,
                                      [](PostgresServer &to, const QString &name) { fillLeads(to, name, rows); });
    if (!workspace)
        return 1;
    const QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("reeve.csv"));
    const QString theirs = folder.filePath(QStringLiteral("psql.csv"));
    const QString copy =
        QStringLiteral("\\copy (select l.first_name || ' ' || l.last_name, l.company_name, l.email, case when t.id is "
                       "not null then 'converted' when l.is_validated then 'verified' when l.created_on < now() - "
                       "interval '14 days' then 'stale' else 'waiting' end, l.created_on from main.leads l left join "
                       "main.tenants t on t.lead_id = l.id and not t.deleted where not l.deleted order by l.created_on "
                       "desc, l.id desc) to '%1' csv header")
            .arg(theirs);
    std::vector<double> reeve;
    std::vector<double> psql;
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        auto exporting = workspace->leads().exportCsv({}, {}, requestFor(ours));
        exporting->waitForFinished();
        const double took = seconds(clock);
        if (!exporting->result() || *exporting->result() != rows)
            return 1;
        clock.restart();
        server.psql(database, copy);
        const double bare = seconds(clock);
        if (run == 0) // both have their pages in memory from here on
            continue;
        reeve.push_back(took);
        psql.push_back(bare);
    }
    std::printf("%lld rows: Reeve %.2f s (%lld MB), psql \\copy %.2f s (%lld MB)\n", rows, median(reeve),
                QFileInfo(ours).size() / 1'000'000, median(psql), QFileInfo(theirs).size() / 1'000'000);
    const double ratio = median(psql) / median(reeve);
    std::printf("export: %.2f (goal %.1f)\n", ratio, goal);
    return ratio >= goal ? 0 : 1;
}
