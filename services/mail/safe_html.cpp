#include "services/mail/safe_html.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace reeve {

namespace {

const QSet<QString> &keptTags()
{
    static const QSet<QString> tags{
        QStringLiteral("p"),   QStringLiteral("br"),         QStringLiteral("b"),     QStringLiteral("strong"),
        QStringLiteral("i"),   QStringLiteral("em"),         QStringLiteral("u"),     QStringLiteral("ul"),
        QStringLiteral("ol"),  QStringLiteral("li"),         QStringLiteral("h1"),    QStringLiteral("h2"),
        QStringLiteral("h3"),  QStringLiteral("hr"),         QStringLiteral("a"),     QStringLiteral("code"),
        QStringLiteral("pre"), QStringLiteral("blockquote"), QStringLiteral("table"), QStringLiteral("tr"),
        QStringLiteral("td"),  QStringLiteral("th"),         QStringLiteral("div"),   QStringLiteral("span")};
    return tags;
}

/// Their content is no text for people.
bool goesWhole(const QString &tag)
{
    static const QSet<QString> tags{QStringLiteral("script"),   QStringLiteral("style"),   QStringLiteral("head"),
                                    QStringLiteral("title"),    QStringLiteral("iframe"),  QStringLiteral("object"),
                                    QStringLiteral("template"), QStringLiteral("svg"),     QStringLiteral("math"),
                                    QStringLiteral("select"),   QStringLiteral("textarea")};
    return tags.contains(tag);
}

bool isVoid(const QString &tag)
{
    return tag == QLatin1String("br") || tag == QLatin1String("hr");
}

QString safeText(QString text)
{
    static const QRegularExpression bare(
        QStringLiteral("&(?!#\\d{1,7};|#x[0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};)"));
    return text.replace(bare, QStringLiteral("&amp;"))
        .replace(QLatin1Char('<'), QLatin1String("&lt;"))
        .replace(QLatin1Char('>'), QLatin1String("&gt;"));
}

/// The address of a link with a scheme that is known to be harmless; empty otherwise. A scheme that hides behind an
/// entity is not one of them.
QString linkOf(const QString &attributes)
{
    static const QRegularExpression href(
        QStringLiteral("(?:^|\\s)href\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression known(QStringLiteral("^(?:https?://|mailto:)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = href.match(attributes);
    const QString address = QString(match.captured(1) + match.captured(2) + match.captured(3)).trimmed();
    return known.match(address).hasMatch() ? safeText(address).replace(QLatin1Char('"'), QLatin1String("&quot;"))
                                           : QString();
}

} // namespace

QString safeHtml(const QString &html)
{
    static const QRegularExpression token(
        QStringLiteral("<!--.*?(?:-->|$)|<(/?)([A-Za-z][A-Za-z0-9]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>"),
        QRegularExpression::DotMatchesEverythingOption);
    QString safe;
    QStringList open;
    QString skipped; // the element that goes whole
    qsizetype from = 0;
    for (auto tokens = token.globalMatch(html); tokens.hasNext();) {
        const auto match = tokens.next();
        if (skipped.isEmpty())
            safe += safeText(html.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const QString tag = match.captured(2).toLower();
        const bool closes = match.capturedView(1) == QLatin1Char('/');
        if (!skipped.isEmpty()) {
            if (closes && tag == skipped)
                skipped.clear();
        } else if (!closes && goesWhole(tag)) {
            skipped = tag;
        } else if (!keptTags().contains(tag)) {
            continue;
        } else if (isVoid(tag)) {
            safe += QStringLiteral("<%1>").arg(tag);
        } else if (!closes) {
            open << tag;
            const QString link = tag == QLatin1Char('a') ? linkOf(match.captured(3)) : QString();
            safe += link.isEmpty() ? QStringLiteral("<%1>").arg(tag) : QStringLiteral("<a href=\"%1\">").arg(link);
        } else {
            for (qsizetype i = open.lastIndexOf(tag); i >= 0 && open.size() > i;)
                safe += QStringLiteral("</%1>").arg(open.takeLast());
        }
    }
    if (skipped.isEmpty())
        safe += safeText(html.mid(from));
    while (!open.isEmpty())
        safe += QStringLiteral("</%1>").arg(open.takeLast());
    return safe;
}

} // namespace reeve
