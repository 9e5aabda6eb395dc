#pragma once

#include "services/secrets/secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QTest>
#include <algorithm>

namespace reeve {

/// What a server for a bench is configured with.
inline QStringList benchSettings()
{
    return {QStringLiteral("max_wal_size = 4GB"), QStringLiteral("maintenance_work_mem = 512MB")};
}

/// Memory that this process holds, in megabytes; -1 when the system does not say.
inline qint64 residentMb()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096 / 1'000'000 : -1;
}

/// So many leads in a workspace's database, a second apart; every third is verified.
inline void fillLeads(PostgresServer &server, const QString &database, qint64 rows)
{
    constexpr qint64 batch = 500'000;
    for (qint64 begin = 0; begin < rows; begin += batch)
        server.psql(database,
                    QStringLiteral("insert into main.leads (id, first_name, last_name, company_name, email, "
                                   "is_validated, created_on, modified_on) select gen_random_uuid(), 'First' || i, "
                                   "'Last' || (i * 7919 % 100003), 'Company ' || (i % 5003), 'lead' || i || '@host' || "
                                   "(i % 9973) || '.example', i % 3 = 0, timestamptz '2020-01-01Z' + i * interval "
                                   "'1 second', now() from generate_series(%1::bigint, %2::bigint) i")
                        .arg(begin)
                        .arg(std::min(begin + batch, rows) - 1));
}

/// So many invoices of a thousand active tenants, a second apart; two of three are paid.
inline void fillInvoices(PostgresServer &server, const QString &database, qint64 rows)
{
    server.psql(database, QStringLiteral("insert into main.tenants (id, name, key, status, domains, created_on) select "
                                         "gen_random_uuid(), 'Tenant ' || i, 't' || i, 0, array['t' || i || "
                                         "'.example'], timestamptz '2020-01-01Z' + i * interval '1 hour' from "
                                         "generate_series(1, 1000) i"));
    server.psql(database,
                QStringLiteral(
                    "insert into main.invoices (id, amount, currency_code, status, due_date, start_date, "
                    "end_date, tenant_id, created_on) select gen_random_uuid(), (i * 7919 % 1000003) / 100.0, "
                    "(array['EUR', 'USD', 'GBP'])[1 + i % 3], case when i % 3 = 0 then 0 else 1 end, "
                    "date '2020-01-01' + (i % 1500)::int, date '2020-01-01', date '2020-01-31', t.ids[1 + i % 1000], "
                    "timestamptz '2020-01-01Z' + i * interval '1 second' from generate_series(0, %1::bigint - 1) i, "
                    "(select array_agg(id) as ids from main.tenants) t")
                    .arg(rows));
}

/// A workspace in a new database that `fill(server, database)` fills before indexes and triggers are made, opened for
/// an administrator; null when that fails.
template<class Fill>
std::shared_ptr<SqlWorkspace> openFilled(PostgresServer &server, const QString &database, SecretStore &secrets,
                                         Fill fill)
{
    const PgParameters parameters = server.create(database);
    auto session = connectPostgres(parameters, {});
    if (!session || !pg_schema::bringUp(**session))
        return nullptr;
    fill(server, database);
    for (const PgPart part : allPgParts())
        if (!(*session)->script(QStringLiteral("set statement_timeout = 0")) || !pg_schema::add(**session, part))
            return nullptr;
    server.psql(database, QStringLiteral("vacuum analyze"));
    const auto opening = openPostgres(parameters, {}, secrets);
    if (!QTest::qWaitFor([&] { return opening.isFinished(); }, 60'000) || !opening.result())
        return nullptr;
    (*opening.result())->setActor({QStringLiteral("bench"), Role::Admin});
    return *opening.result();
}

} // namespace reeve
