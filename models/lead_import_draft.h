#pragma once

#include "services/exchange/lead_import.h"

namespace reeve {

/// What the operator has decided about a file of leads so far: the state that the wizard's pages share.
class LeadImportDraft
{
public:
    void setFile(const QString &path, const LeadFilePreview &preview);
    void clear();
    /// Moves the first row between titles and rows, and guesses the columns anew.
    void setHasHeader(bool hasHeader);
    void setField(qsizetype column, std::optional<LeadField> field) { m_mapping[column] = field; }

    [[nodiscard]] bool hasFile() const { return !m_path.isEmpty(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] const QStringList &titles() const { return m_titles; }
    /// The first rows below the titles.
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }
    [[nodiscard]] const LeadMapping &mapping() const { return m_mapping; }
    /// Up to three different texts of a column, to recognise it by.
    [[nodiscard]] QString examples(qsizetype column) const;
    /// "UTF-8, fields separated by semicolons"
    [[nodiscard]] QString fileFormat() const;

private:
    QString m_path;
    LeadFilePreview m_preview;
    bool m_hasHeader = true;
    QStringList m_titles;
    QList<QStringList> m_rows;
    LeadMapping m_mapping;
};

} // namespace reeve
