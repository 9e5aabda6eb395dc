#include "models/delivery_text.h"

#include "models/body_text.h"

#include <vector>

namespace reeve {

namespace {
constexpr qsizetype mostLines = 2000; // the table of the comparison grows with the square
}

QStringList deliveryLines(const Delivery &delivery)
{
    QStringList lines{QString::fromLatin1(delivery.method) + u' ' + delivery.url};
    const auto add = [&](const HeaderList &headers, const QByteArray &body) {
        if (!headers.isEmpty())
            lines << body_text::headers(headers).split(QLatin1Char('\n'));
        lines << QString();
        if (!body.isEmpty())
            lines << body_text::pretty(body).split(QLatin1Char('\n')) << QString();
    };
    add(delivery.requestHeaders, delivery.requestBody);
    lines << (delivery.status > 0 ? QStringLiteral("HTTP %1").arg(delivery.status) : delivery.reason);
    add(delivery.responseHeaders, delivery.responseBody);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<ComparedLine> compareLines(const QStringList &left, const QStringList &right)
{
    const qsizetype rows = std::min(left.size(), mostLines);
    const qsizetype columns = std::min(right.size(), mostLines);
    // The longest common subsequence, from the end.
    std::vector<std::vector<quint16>> common(static_cast<std::size_t>(rows) + 1,
                                             std::vector<quint16>(static_cast<std::size_t>(columns) + 1));
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
        return common[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i)
        for (qsizetype j = columns - 1; j >= 0; --j)
            at(i, j) = left.at(i) == right.at(j) ? static_cast<quint16>(at(i + 1, j + 1) + 1)
                                                 : std::max(at(i + 1, j), at(i, j + 1));
    QList<ComparedLine> lines;
    QStringList onlyLeft;
    QStringList onlyRight;
    const auto flush = [&] {
        for (qsizetype k = 0; k < std::max(onlyLeft.size(), onlyRight.size()); ++k)
            lines.append({onlyLeft.value(k), onlyRight.value(k), false});
        onlyLeft.clear();
        onlyRight.clear();
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && left.at(i) == right.at(j)) {
            flush();
            lines.append({left.at(i++), right.at(j++), true});
        } else if (j >= columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            onlyLeft << left.at(i++);
        } else {
            onlyRight << right.at(j++);
        }
    }
    flush();
    return lines;
}

} // namespace reeve
