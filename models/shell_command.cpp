#include "models/shell_command.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace reeve {

QString shellQuoted(const QString &word)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_./:=@%+-]+$"));
    if (harmless.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString temporalStartCommand(const QJsonObject &input, const QString &taskQueue)
{
    const QString json = QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Compact));
    return QStringLiteral("temporal workflow start --type tenantCreationWorkflow --task-queue %1 --input %2")
        .arg(shellQuoted(taskQueue), shellQuoted(json));
}

} // namespace reeve
