#include "ui/panes/temporal/temporal_settings_form.h"

#include "services/secrets/secret_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TemporalSettings)
};

const QString keyField = QStringLiteral("apiKey");

void open(const PaneContext &context, const QJsonObject &settings, QWidget *parent, std::function<void()> saved)
{
    const TemporalSettings now = temporalSettingsFrom(settings);
    auto *form = new FormDialog(Text::tr("Temporal connection"), Text::tr("Save"), context.state, {}, parent);
    form->setObjectName(QStringLiteral("temporalSettings"));
    FormFields &fields = form->fields();
    fields.addText(setting::temporalAddress, Text::tr("&Address of the HTTP API"));
    fields.setHelp(setting::temporalAddress, Text::tr("http://127.0.0.1:7243; empty to disconnect."));
    fields.addText(setting::temporalNamespace, Text::tr("&Namespace"));
    fields.addText(setting::temporalTaskQueue, Text::tr("&Task queue"));
    fields.addText(setting::temporalType, Text::tr("&Workflow that creates a tenant"));
    fields.addText(keyField, Text::tr("API &key"), FormFields::Secret, 4000);
    fields.setHelp(keyField, Text::tr("Kept in the keychain. Empty leaves it as it is."));
    fields.addText(setting::temporalCaFile, Text::tr("Certificate a&uthority (PEM file)"));
    fields.addText(setting::temporalCertificate, Text::tr("&Client certificate with its key (PEM file)"));
    fields.setValue(setting::temporalAddress, now.address.toString());
    fields.setValue(setting::temporalNamespace, now.nameSpace);
    fields.setValue(setting::temporalTaskQueue, now.taskQueue);
    fields.setValue(setting::temporalType, now.workflowType);
    fields.setValue(setting::temporalCaFile, now.caFile);
    fields.setValue(setting::temporalCertificate, now.clientCertificate);
    form->setTask(
        [form, context]() -> Future<void> {
            QJsonObject values = form->fields().values();
            values.remove(keyField);
            const QString key = form->fields().text(keyField).trimmed();
            auto written = context.workspace.settings().write(values);
            if (key.isEmpty())
                return written;
            return written
                .then(form,
                      [context, key](const Result<void> &done) -> Future<void> {
                          if (!done)
                              return ready<void>(done);
                          return context.secrets.write(temporalKeyName(context.workspace.info().id), key.toUtf8());
                      })
                .unwrap();
        },
        std::move(saved));
    form->open();
}

} // namespace

void editTemporalSettings(const PaneContext &context, QWidget *parent, std::function<void()> saved)
{
    onResult(parent, context.workspace.settings().read(),
             [context, parent, saved = std::move(saved)](const Result<QJsonObject> &settings) {
                 if (!settings)
                     return context.notifier.failure(settings.error());
                 open(context, *settings, parent, saved);
             });
}

} // namespace reeve
