#pragma once

#include "services/core/future.h"
#include "services/domain/batch.h"

namespace reeve {

/// A row of a file of tenants, and why it cannot be taken; empty when it can.
struct TenantFileRow
{
    NewTenant tenant;
    QString problem;
};

struct TenantFile
{
    QList<TenantFileRow> rows;
    QStringList ignoredColumns; ///< titles that mean nothing here
};

/// Reads CSV or XLSX (by its first bytes) on a worker thread. The first row has the titles, English or German, whatever
/// their case: tenant name, first name, last name and e-mail are needed; key (proposed from the name), domains
/// (separated by spaces or commas; the mail's host), company, contract line, plan (`plan` for rows without), street,
/// city, state, zip and country may be there. Every row is checked, and keys within the file are compared.
/// Errors: File, Validation ("columns") when a needed one is missing.
Future<TenantFile> readTenantFile(const QString &path, Plan plan);

} // namespace reeve
