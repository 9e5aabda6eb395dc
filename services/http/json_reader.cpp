#include "services/http/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

bool isDeeperThan(const QByteArray &text, int limit)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > limit)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<QJsonValue> readJson(const QByteArray &text, int depth)
{
    if (isDeeperThan(text, depth))
        return fail(ErrorKind::Network, Text::tr("it is nested more than %n levels deep", nullptr, depth));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorKind::Network, Text::tr("it is no JSON (%1)").arg(problem.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace reeve
