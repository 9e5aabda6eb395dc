#pragma once

#include <QString>

namespace reeve {

/// What may go into a mail of a text that somebody wrote: paragraphs, lists, headings, emphasis, tables and links to
/// web and mail addresses. Every other tag goes and its text stays; scripts, styles and what else is no text go whole,
/// as do all attributes but href. The answer is well formed, whatever came in.
QString safeHtml(const QString &html);

} // namespace reeve
