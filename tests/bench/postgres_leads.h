#pragma once

#include "tests/support/postgres_server.h"

#include <algorithm>

namespace reeve {

/// So many leads in a workspace's database, a second apart; every third is verified.
inline void fillLeads(PostgresServer &server, const QString &database, qint64 rows)
{
    constexpr qint64 batch = 500'000;
    // Triggers would write an audit event for every row; a bulk load by the owner leaves them out.
    server.psql(database, QStringLiteral("alter table main.leads disable trigger user"));
    for (qint64 begin = 0; begin < rows; begin += batch)
        server.psql(database,
                    QStringLiteral("insert into main.leads (id, first_name, last_name, company_name, email, "
                                   "is_validated, created_on, modified_on) select gen_random_uuid(), 'First' || i, "
                                   "'Last' || (i * 7919 % 100003), 'Company ' || (i % 5003), 'lead' || i || '@host' || "
                                   "(i % 9973) || '.example', i % 3 = 0, timestamptz '2020-01-01Z' + i * interval "
                                   "'1 second', now() from generate_series(%1::bigint, %2::bigint) i")
                        .arg(begin)
                        .arg(std::min(begin + batch, rows) - 1));
    server.psql(database, QStringLiteral("alter table main.leads enable trigger user"));
    server.psql(database, QStringLiteral("vacuum analyze main.leads"));
}

} // namespace reeve
