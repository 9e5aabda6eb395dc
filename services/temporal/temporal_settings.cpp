#include "services/temporal/temporal_settings.h"

#include "services/workspace/settings_store.h"

namespace reeve {

namespace {

const QString prefix = QStringLiteral("tenant-creation-");

}

TemporalSettings temporalSettingsFrom(const QJsonObject &settings)
{
    const TemporalSettings plain;
    const auto text = [&](QLatin1String key, const QString &otherwise) {
        const QString value = settings[key].toString().trimmed();
        return value.isEmpty() ? otherwise : value;
    };
    TemporalSettings made;
    made.address = QUrl(text(setting::temporalAddress, {}), QUrl::StrictMode);
    made.nameSpace = text(setting::temporalNamespace, plain.nameSpace);
    made.taskQueue = text(setting::temporalTaskQueue, plain.taskQueue);
    made.workflowType = text(setting::temporalType, plain.workflowType);
    made.caFile = text(setting::temporalCaFile, {});
    made.clientCertificate = text(setting::temporalCertificate, {});
    return made;
}

QString temporalKeyName(const Id &workspaceId)
{
    return QStringLiteral("workspace/%1/temporal.apiKey").arg(workspaceId);
}

QString workflowIdOf(const QString &tenantKey)
{
    return prefix + tenantKey;
}

QString tenantKeyOf(const Id &workflowId)
{
    return workflowId.startsWith(prefix) ? workflowId.mid(prefix.size()) : QString();
}

} // namespace reeve
