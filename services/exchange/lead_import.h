#pragma once

#include "services/core/future.h"
#include "services/exchange/text_encoding.h"
#include "services/workspace/lead_store.h"

namespace reeve {

/// What a column of an imported file can mean. FullName is cut into first and last name.
enum class LeadField { FirstName, LastName, FullName, CompanyName, Email, Street, City, State, Zip, Country };

QString leadFieldTitle(LeadField field); ///< translated
QList<LeadField> allLeadFields();

/// What each column of the file means, in the file's order; nothing for a column that is left out.
using LeadMapping = QList<std::optional<LeadField>>;

/// From the titles of a header row, English or German, whatever their case, spaces and hyphens.
LeadMapping guessLeadMapping(const QStringList &titles);
/// Validation when a field is mapped twice or the mail address, the company or the name has no column.
Result<void> validate(const LeadMapping &mapping);

/// What a file holds, to show before anything is decided.
struct LeadFilePreview
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    bool hasHeader = true;   ///< false when the first row has a mail address already
    QStringList titles;      ///< of the header row, or "Column 1" ...
    QList<QStringList> rows; ///< the first rows below the header, at most 20
    LeadMapping mapping;     ///< as guessed
};

/// What an import would do: the rows to hand to LeadStore::import, and why the others are left out.
struct LeadImportPlan
{
    QList<ImportRow> rows;
    QList<RowError> errors;
};

/// Rows beyond this are an error: such a file is better cut.
inline constexpr int importRowLimit = 200'000;

/// Both read the file on a worker thread; nothing is written. Errors: File, Validation (the mapping).
Future<LeadFilePreview> previewLeadFile(const QString &path);
Future<LeadImportPlan> planLeadImport(const QString &path, bool hasHeader, const LeadMapping &mapping);

} // namespace reeve
