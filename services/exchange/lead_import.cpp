#include "services/exchange/lead_import.h"

#include "services/core/worker.h"
#include "services/exchange/csv_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <algorithm>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadImport)
};

constexpr int previewRows = 20;
constexpr int progressEvery = 500;

Result<void> openFile(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(ErrorKind::File, Text::tr("The file %1 cannot be opened: %2").arg(file.fileName(), file.errorString()));
}

bool holdsMailAddress(const QStringList &fields)
{
    return std::ranges::any_of(fields, [](const QString &field) { return isMailAddress(field.trimmed()); });
}

/// "Ada Lovelace" and "Lovelace, Ada": the last word, or what is before the comma, is the family name.
void cutName(const QString &name, LeadInput &input)
{
    const QString plain = name.simplified();
    if (const qsizetype comma = plain.indexOf(u','); comma >= 0) {
        input.lastName = plain.left(comma);
        input.firstName = plain.mid(comma + 1);
        return;
    }
    const qsizetype space = plain.lastIndexOf(u' ');
    input.firstName = space < 0 ? QString() : plain.left(space);
    input.lastName = plain.mid(space + 1);
}

LeadInput inputOf(const QStringList &fields, const LeadMapping &mapping)
{
    LeadInput input;
    for (qsizetype i = 0; i < std::min(fields.size(), mapping.size()); ++i) {
        if (!mapping.at(i))
            continue;
        const QString &text = fields.at(i);
        switch (*mapping.at(i)) {
        case LeadField::FirstName: input.firstName = text; break;
        case LeadField::LastName: input.lastName = text; break;
        case LeadField::FullName: cutName(text, input); break;
        case LeadField::CompanyName: input.companyName = text; break;
        case LeadField::Email: input.email = text; break;
        case LeadField::Street: input.address.address = text; break;
        case LeadField::City: input.address.city = text; break;
        case LeadField::State: input.address.state = text; break;
        case LeadField::Zip: input.address.zip = text; break;
        case LeadField::Country: input.address.country = text; break;
        }
    }
    return normalized(input);
}

Result<LeadFilePreview> readPreview(const QString &path)
{
    QFile file(path);
    REEVE_CHECK(openFile(file));
    REEVE_TRY(reader, CsvReader::open(file));
    LeadFilePreview preview;
    preview.encoding = reader.encoding();
    preview.separator = reader.separator();
    qsizetype width = 0;
    bool first = true;
    while (preview.rows.size() < previewRows) {
        REEVE_TRY(record, reader.next());
        if (!record)
            break;
        if (record->isEmpty())
            continue;
        if (first) {
            preview.hasHeader = !holdsMailAddress(record->fields);
            if (preview.hasHeader)
                preview.titles = record->fields;
        }
        if (!first || !preview.hasHeader)
            preview.rows.append(record->fields);
        width = std::max(width, record->fields.size());
        first = false;
    }
    if (preview.rows.isEmpty())
        return fail(ErrorKind::File, Text::tr("The file has no rows."),
                    Text::tr("A row of titles and at least one lead below it are needed."));
    preview.mapping = guessLeadMapping(preview.titles);
    while (preview.titles.size() < width)
        preview.titles.append(Text::tr("Column %1").arg(preview.titles.size() + 1));
    preview.mapping.resize(width);
    if (!preview.mapping.contains(std::optional(LeadField::Email)))
        for (qsizetype i = 0; i < preview.rows.first().size(); ++i)
            if (isMailAddress(preview.rows.first().at(i).trimmed())) {
                preview.mapping[i] = LeadField::Email;
                break;
            }
    return preview;
}

Result<LeadImportPlan> readPlan(const QString &path, bool hasHeader, const LeadMapping &mapping, Progress &progress)
{
    REEVE_CHECK(validate(mapping));
    QFile file(path);
    REEVE_CHECK(openFile(file));
    REEVE_TRY(reader, CsvReader::open(file));
    // Progress counts thousandths of the file, since its rows are not known before the end.
    progress.setMaximum(1000);
    const qint64 bytes = std::max<qint64>(file.size(), 1);
    LeadImportPlan plan;
    QHash<QString, int> rowByMail;
    bool header = hasHeader;
    for (int read = 0;;) {
        REEVE_TRY(record, reader.next());
        if (!record)
            break;
        if (record->isEmpty())
            continue;
        if (std::exchange(header, false))
            continue;
        if (++read > importRowLimit)
            return fail(ErrorKind::File, Text::tr("The file has more than %1 rows.").arg(importRowLimit),
                        Text::tr("Split it and import the parts."));
        if (read % progressEvery == 0) {
            if (progress.cancelled())
                return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
            progress.setValue(static_cast<int>(reader.position() * 1000 / bytes),
                              Text::tr("%n row(s) read", nullptr, read));
        }
        const LeadInput input = inputOf(record->fields, mapping);
        if (const auto valid = validate(input); !valid) {
            plan.errors.append({record->row, valid.error()});
            continue;
        }
        const int firstRow = rowByMail.value(input.email.toLower());
        if (firstRow > 0) {
            Error error = Error::of(ErrorKind::Duplicate, Text::tr("Row %1 has the same mail address.").arg(firstRow));
            error.fields = {{QStringLiteral("email"), error.text}};
            plan.errors.append({record->row, error});
            continue;
        }
        rowByMail.insert(input.email.toLower(), record->row);
        plan.rows.append({record->row, input});
    }
    progress.setValue(1000);
    return plan;
}

} // namespace

Future<LeadFilePreview> previewLeadFile(const QString &path)
{
    return inWorker([path](Progress &) { return readPreview(path); });
}

Future<LeadImportPlan> planLeadImport(const QString &path, bool hasHeader, const LeadMapping &mapping)
{
    return inWorker(
        [path, hasHeader, mapping](Progress &progress) { return readPlan(path, hasHeader, mapping, progress); });
}

} // namespace reeve
