#include "services/exchange/row_error_export.h"

#include "services/core/worker.h"
#include "services/exchange/lead_import.h"
#include "services/exchange/table_text.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowErrorExport)
};

/// The columns of a lead by the names that its validation uses.
QString fieldTitle(const QString &field)
{
    static const QHash<QString, LeadField> fields{
        {QStringLiteral("firstName"), LeadField::FirstName},     {QStringLiteral("lastName"), LeadField::LastName},
        {QStringLiteral("companyName"), LeadField::CompanyName}, {QStringLiteral("email"), LeadField::Email},
        {QStringLiteral("address.address"), LeadField::Street},  {QStringLiteral("address.city"), LeadField::City},
        {QStringLiteral("address.state"), LeadField::State},     {QStringLiteral("address.zip"), LeadField::Zip},
        {QStringLiteral("address.country"), LeadField::Country}};
    const auto known = fields.constFind(field);
    return known == fields.constEnd() ? field : leadFieldTitle(*known);
}

Result<void> write(const QString &path, const QList<RowError> &errors, Progress &progress)
{
    QSaveFile file(path);
    const auto failed = [&file] {
        return fail(ErrorKind::File,
                    Text::tr("The report cannot be written to %1: %2").arg(file.fileName(), file.errorString()),
                    Text::tr("Choose another folder, or make room on the disk."));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.write("\xEF\xBB\xBF");
    file.write(csvLine({Text::tr("Row"), Text::tr("Field"), Text::tr("Problem")}).toUtf8());
    for (const RowError &error : errors) {
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
        file.write(csvLine({QString::number(error.row), rowErrorField(error), rowErrorText(error)}).toUtf8());
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace

QString rowErrorField(const RowError &error)
{
    QStringList titles;
    for (const FieldError &field : error.error.fields)
        if (const QString title = fieldTitle(field.field); !titles.contains(title))
            titles << title;
    return titles.join(QStringLiteral(", "));
}

QString rowErrorText(const RowError &error)
{
    QStringList reasons;
    for (const FieldError &field : error.error.fields)
        if (!reasons.contains(field.text))
            reasons << field.text;
    return reasons.isEmpty() ? error.error.text : reasons.join(u' ');
}

Future<void> saveRowErrors(const QString &path, const QList<RowError> &errors)
{
    return inWorker([path, errors](Progress &progress) { return write(path, errors, progress); });
}

} // namespace reeve
