#include "ui/panes/webhooks/endpoint_form.h"

#include "services/webhooks/endpoint_host.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "ui/panes/webhooks/custom_scheme_fields.h"
#include "ui/panes/webhooks/secret_choice.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EndpointForm)
};

QSpinBox *number(int from, int to, int value, const QString &suffix = {})
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setGroupSeparatorShown(false);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

const QString none = QStringLiteral("none");

Result<Endpoint> endpointFrom(const FormFields &fields, Endpoint endpoint)
{
    endpoint.name = fields.text(QStringLiteral("name")).trimmed();
    endpoint.address = fields.text(QStringLiteral("address")).trimmed();
    endpoint.port = static_cast<quint16>(fields.value(QStringLiteral("port")).toInt());
    endpoint.identity = {fields.text(QStringLiteral("certificate")).trimmed(),
                         fields.text(QStringLiteral("key")).trimmed()};
    const QString scheme = fields.text(QStringLiteral("scheme"));
    endpoint.scheme = {};
    endpoint.secret.clear();
    if (scheme != none) {
        QJsonObject settings{{QStringLiteral("scheme"), scheme}};
        if (scheme == QLatin1String("sourceloop"))
            settings[QStringLiteral("context")] = fields.text(QStringLiteral("context"));
        if (scheme == QLatin1String("custom")) {
            settings = custom_scheme_fields::value(fields);
            REEVE_CHECK(customSchemeFromJson(settings));
        }
        endpoint.scheme = settings;
        endpoint.secret = fields.text(QStringLiteral("secret"));
    }
    endpoint.refuseReplays = fields.value(QStringLiteral("refuseReplays")).toBool();
    endpoint.status = fields.value(QStringLiteral("status")).toInt();
    endpoint.delayMs = fields.value(QStringLiteral("delay")).toInt();
    REEVE_TRY(headers, headersFromText(fields.text(QStringLiteral("headers"))));
    endpoint.headers = headers;
    endpoint.body = fields.text(QStringLiteral("body")).toUtf8();
    return endpoint;
}

void addFields(FormFields &fields, SecretChoice *secret)
{
    fields.addText(QStringLiteral("name"), Text::tr("&Name"), FormFields::Required, 60);
    fields.addText(QStringLiteral("address"), Text::tr("&Address"), FormFields::Required, 45);
    fields.setHelp(QStringLiteral("address"), Text::tr("127.0.0.1 is reached from this computer alone."));
    auto *port = number(0, 65535, 0);
    port->setSpecialValueText(Text::tr("A free one"));
    fields.addField(QStringLiteral("port"), Text::tr("&Port"), port);
    fields.addText(QStringLiteral("certificate"), Text::tr("TLS &certificate"), FormFields::Optional, 1000);
    fields.setHelp(QStringLiteral("certificate"),
                   Text::tr("Path of a PEM file; needed for any other address than 127.0.0.1."));
    fields.addText(QStringLiteral("key"), Text::tr("Its &key"), FormFields::Optional, 1000);

    fields.addSection(Text::tr("Signature"));
    QList<std::pair<QString, QString>> schemes{{none, Text::tr("Not verified")}};
    for (const QString &key : schemeKeys())
        schemes.append({key, schemeFor(key)->recipe().title});
    fields.addChoice(QStringLiteral("scheme"), Text::tr("&Scheme"), schemes);
    fields.addField(QStringLiteral("secret"), Text::tr("S&ecret"), secret);
    fields.addText(QStringLiteral("context"), Text::tr("Conte&xt"), FormFields::Optional, 500);
    custom_scheme_fields::add(fields);
    fields.addCheck(QStringLiteral("refuseReplays"), Text::tr("Refuse a signature that was &used before"));

    fields.addSection(Text::tr("Answer"));
    fields.addField(QStringLiteral("status"), Text::tr("S&tatus"), number(200, 599, 204));
    fields.setHelp(QStringLiteral("status"), Text::tr("What cannot be verified is answered with 401."));
    fields.addField(QStringLiteral("delay"), Text::tr("&Delay"), number(0, longestEndpointDelay, 0, Text::tr(" ms")));
    fields.addTextArea(QStringLiteral("headers"), Text::tr("&Headers"));
    fields.addTextArea(QStringLiteral("body"), Text::tr("&Body"));
}

void showSchemeFields(FormFields &fields)
{
    const QString scheme = fields.text(QStringLiteral("scheme"));
    for (const char *name : {"secret", "refuseReplays"})
        fields.setFieldVisible(QString::fromLatin1(name), scheme != none);
    fields.setFieldVisible(QStringLiteral("context"), scheme == QLatin1String("sourceloop"));
    custom_scheme_fields::setVisible(fields, scheme == QLatin1String("custom"));
}

} // namespace

void openEndpointForm(const PaneContext &context, EndpointHost &host, WebhookSecrets &secrets, const Endpoint &endpoint,
                      QWidget *parent)
{
    const bool isNew = endpoint.id.isEmpty();
    auto *form =
        new FormDialog(isNew ? Text::tr("New endpoint") : Text::tr("Edit endpoint"), Text::tr("Save"), context.state,
                       QStringLiteral("endpoint/") + (isNew ? QStringLiteral("new") : endpoint.id), parent);
    form->setObjectName(QStringLiteral("endpointForm"));
    FormFields &fields = form->fields();
    addFields(fields, new SecretChoice(context, secrets, form));
    const QString scheme = endpoint.scheme[QLatin1String("scheme")].toString(none);
    fields.setValues({{QStringLiteral("name"), endpoint.name},
                      {QStringLiteral("address"), endpoint.address},
                      {QStringLiteral("port"), endpoint.port},
                      {QStringLiteral("certificate"), endpoint.identity.certificateFile},
                      {QStringLiteral("key"), endpoint.identity.keyFile},
                      {QStringLiteral("scheme"), scheme},
                      {QStringLiteral("secret"), endpoint.secret},
                      {QStringLiteral("context"), endpoint.scheme[QLatin1String("context")]},
                      {QStringLiteral("refuseReplays"), endpoint.refuseReplays},
                      {QStringLiteral("status"), endpoint.status},
                      {QStringLiteral("delay"), endpoint.delayMs},
                      {QStringLiteral("headers"), headersToText(endpoint.headers)},
                      {QStringLiteral("body"), QString::fromUtf8(endpoint.body)}});
    if (scheme == QLatin1String("custom"))
        custom_scheme_fields::setValue(fields, endpoint.scheme);
    auto *warning =
        new Notice(Text::tr("Others on the network will reach this endpoint. Give it a secret, and close it when "
                            "it is no longer needed."),
                   Tone::Warning, form);
    warning->setObjectName(QStringLiteral("endpointWarning"));
    fields.addWidget(warning);
    const auto show = [&fields, warning] {
        showSchemeFields(fields);
        Endpoint said;
        said.address = fields.text(QStringLiteral("address")).trimmed();
        warning->setVisible(!said.address.isEmpty() && !isLoopback(said));
    };
    QObject::connect(&fields, &FormFields::changed, form, show);
    show();
    form->setTask(
        [form, &host, endpoint] {
            const auto said = endpointFrom(form->fields(), endpoint);
            return ready<void>(said ? host.save(*said) : Result<void>(tl::unexpect, said.error()));
        },
        [] {});
    form->open();
}

} // namespace reeve
