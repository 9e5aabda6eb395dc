#include "services/exchange/tenant_file.h"

#include "services/core/worker.h"
#include "services/domain/lead.h"
#include "services/exchange/csv_reader.h"
#include "services/exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TenantFile)
};

enum class Column {
    Name,
    Key,
    Domains,
    FirstName,
    LastName,
    Email,
    Company,
    ContractLine,
    Plan,
    Street,
    City,
    State,
    Zip,
    Country
};

std::optional<Column> columnOf(const QString &title)
{
    static const QHash<QString, Column> known{{QStringLiteral("tenantname"), Column::Name},
                                              {QStringLiteral("tenant"), Column::Name},
                                              {QStringLiteral("name"), Column::Name},
                                              {QStringLiteral("mandant"), Column::Name},
                                              {QStringLiteral("key"), Column::Key},
                                              {QStringLiteral("tenantkey"), Column::Key},
                                              {QStringLiteral("slug"), Column::Key},
                                              {QStringLiteral("schlüssel"), Column::Key},
                                              {QStringLiteral("domain"), Column::Domains},
                                              {QStringLiteral("domains"), Column::Domains},
                                              {QStringLiteral("firstname"), Column::FirstName},
                                              {QStringLiteral("adminfirstname"), Column::FirstName},
                                              {QStringLiteral("vorname"), Column::FirstName},
                                              {QStringLiteral("lastname"), Column::LastName},
                                              {QStringLiteral("adminlastname"), Column::LastName},
                                              {QStringLiteral("nachname"), Column::LastName},
                                              {QStringLiteral("email"), Column::Email},
                                              {QStringLiteral("adminemail"), Column::Email},
                                              {QStringLiteral("mail"), Column::Email},
                                              {QStringLiteral("companyname"), Column::Company},
                                              {QStringLiteral("company"), Column::Company},
                                              {QStringLiteral("firma"), Column::Company},
                                              {QStringLiteral("contractline"), Column::ContractLine},
                                              {QStringLiteral("vertrag"), Column::ContractLine},
                                              {QStringLiteral("plan"), Column::Plan},
                                              {QStringLiteral("tier"), Column::Plan},
                                              {QStringLiteral("tarif"), Column::Plan},
                                              {QStringLiteral("street"), Column::Street},
                                              {QStringLiteral("address"), Column::Street},
                                              {QStringLiteral("straße"), Column::Street},
                                              {QStringLiteral("city"), Column::City},
                                              {QStringLiteral("ort"), Column::City},
                                              {QStringLiteral("state"), Column::State},
                                              {QStringLiteral("bundesland"), Column::State},
                                              {QStringLiteral("zip"), Column::Zip},
                                              {QStringLiteral("plz"), Column::Zip},
                                              {QStringLiteral("country"), Column::Country},
                                              {QStringLiteral("land"), Column::Country}};
    static const QRegularExpression between(QStringLiteral("[\\s_.-]"));
    const auto found = known.constFind(QString(title).remove(between).toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

/// Rows as a spreadsheet counts them, the first one at 1.
using Rows = QList<QStringList>;

Result<Rows> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::File, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    REEVE_TRY(reader, CsvReader::open(file));
    Rows rows;
    for (;;) {
        REEVE_TRY(record, reader.next());
        if (!record)
            return rows;
        if (record->row > mostBatchRows + 1)
            return fail(ErrorKind::File, Text::tr("The file has more than %1 rows; cut it.").arg(mostBatchRows));
        while (rows.size() < record->row)
            rows.append(QStringList());
        rows.last() = record->fields;
    }
}

Result<Rows> readRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::File, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.read(2) != "PK")
        return readCsv(path);
    XlsxLimits limits;
    limits.rows = mostBatchRows + 1;
    return readXlsx(path, limits);
}

NewTenant tenantOf(int row, const QHash<Column, QString> &cells, Plan plan)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    NewTenant made;
    made.row = row;
    TenantInput &tenant = made.tenant;
    tenant.name = cells.value(Column::Name);
    tenant.key = cells.value(Column::Key).toLower();
    if (tenant.key.isEmpty())
        tenant.key = proposeTenantKey(tenant.name);
    tenant.contact = {
        {}, cells.value(Column::FirstName), cells.value(Column::LastName), cells.value(Column::Email), {}, true};
    tenant.domains = cells.value(Column::Domains).split(separators, Qt::SkipEmptyParts);
    if (tenant.domains.isEmpty() && isMailAddress(tenant.contact.email))
        tenant.domains = {mailHost(tenant.contact.email)};
    tenant.address = {cells.value(Column::Street), cells.value(Column::City), cells.value(Column::State),
                      cells.value(Column::Zip), cells.value(Column::Country)};
    made.plan = plan;
    made.companyName = cells.value(Column::Company);
    made.contractLine = cells.value(Column::ContractLine);
    made.tenant = normalized(tenant);
    return made;
}

QString problemsOf(const Error &error)
{
    QStringList texts;
    for (const FieldError &field : error.fields)
        texts << field.text;
    return texts.isEmpty() ? error.line() : texts.join(QLatin1Char(' '));
}

Result<TenantFile> read(const QString &path, Plan plan, Progress &progress)
{
    REEVE_TRY(rows, readRows(path));
    TenantFile file;
    QList<std::optional<Column>> columns;
    for (const QString &title : rows.value(0)) {
        columns << columnOf(title);
        if (!columns.last() && !title.trimmed().isEmpty())
            file.ignoredColumns << title.trimmed();
    }
    for (const auto &[column, title] :
         {std::pair(Column::Name, Text::tr("tenant name")), std::pair(Column::FirstName, Text::tr("first name")),
          std::pair(Column::LastName, Text::tr("last name")), std::pair(Column::Email, Text::tr("e-mail"))})
        if (!columns.contains(column))
            return fail(
                Error::validation(QStringLiteral("columns"),
                                  Text::tr("The first row has no title “%1”; it names the columns.").arg(title)));
    QHash<QString, int> keys;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
        QHash<Column, QString> cells;
        for (qsizetype c = 0; c < std::min(columns.size(), rows.at(i).size()); ++c)
            if (columns.at(c) && !rows.at(i).at(c).trimmed().isEmpty())
                cells.insert(*columns.at(c), rows.at(i).at(c).trimmed());
        if (cells.isEmpty())
            continue;
        TenantFileRow row{tenantOf(static_cast<int>(i) + 1, cells, plan), {}};
        if (const auto valid = validate(row.tenant.tenant); !valid)
            row.problem = problemsOf(valid.error());
        else if (cells.contains(Column::Plan)) {
            const auto named = planFromKey(cells.value(Column::Plan).toUpper());
            row.tenant.plan = named.value_or(plan);
            if (!named)
                row.problem = Text::tr("“%1” is no plan; PREMIUM, STANDARD and BASIC are.")
                                  .arg(cells.value(Column::Plan).left(40));
        }
        if (row.problem.isEmpty()) {
            if (const int before = keys.value(row.tenant.tenant.key))
                row.problem = Text::tr("Row %1 has the key “%2” already.").arg(before).arg(row.tenant.tenant.key);
            else
                keys.insert(row.tenant.tenant.key, row.tenant.row);
        }
        file.rows << row;
    }
    return file;
}

} // namespace

Future<TenantFile> readTenantFile(const QString &path, Plan plan)
{
    return inWorker([path, plan](Progress &progress) { return read(path, plan, progress); });
}

} // namespace reeve
