#include "models/lead_import_draft.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadImportDraft)
};

constexpr int exampleCount = 3;
constexpr int exampleLength = 40;

QString separatorTitle(QChar separator)
{
    switch (separator.unicode()) {
    case u',': return Text::tr("commas");
    case u';': return Text::tr("semicolons");
    case u'\t': return Text::tr("tabs");
    default: return Text::tr("vertical bars");
    }
}

} // namespace

void LeadImportDraft::setFile(const QString &path, const LeadFilePreview &preview)
{
    m_path = path;
    m_preview = preview;
    m_hasHeader = preview.hasHeader;
    m_titles = preview.titles;
    m_rows = preview.rows;
    m_mapping = preview.mapping;
}

void LeadImportDraft::clear()
{
    *this = {};
}

void LeadImportDraft::setHasHeader(bool hasHeader)
{
    if (hasHeader == m_hasHeader || !hasFile())
        return;
    m_hasHeader = hasHeader;
    if (hasHeader == m_preview.hasHeader)
        return setFile(m_path, m_preview);

    const qsizetype columns = m_titles.size();
    if (hasHeader)
        m_titles = m_rows.takeFirst();
    else
        m_rows.prepend(std::exchange(m_titles, {}));
    m_mapping = guessLeadMapping(m_titles);
    m_mapping.resize(columns);
    while (m_titles.size() < columns)
        m_titles.append(Text::tr("Column %1").arg(m_titles.size() + 1));
}

QString LeadImportDraft::examples(qsizetype column) const
{
    QStringList examples;
    for (const QStringList &row : m_rows) {
        const QString text = row.value(column).simplified();
        const QString example = text.size() > exampleLength ? text.left(exampleLength) + u'…' : text;
        if (!example.isEmpty() && !examples.contains(example))
            examples << example;
        if (examples.size() == exampleCount)
            break;
    }
    return examples.join(QStringLiteral(" · "));
}

QString LeadImportDraft::fileFormat() const
{
    return Text::tr("%1, fields separated by %2")
        .arg(encodingTitle(m_preview.encoding), separatorTitle(m_preview.separator));
}

} // namespace reeve
