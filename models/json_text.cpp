#include "models/json_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace reeve::json_text {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};
} // namespace

Result<QJsonObject> parse(const QString &text, const QString &field)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    if (bytes.isEmpty())
        return QJsonObject();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return fail(
            Error::validation(field, Text::tr("This is no JSON; line %1: %2.").arg(line).arg(error.errorString())));
    }
    if (!document.isObject())
        return fail(Error::validation(field, Text::tr("Write a JSON object, in braces: {\"name\": \"value\"}.")));
    return document.object();
}

QString pretty(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson().trimmed());
}

} // namespace reeve::json_text
