#include "ui/panes/webhooks/custom_scheme_fields.h"

#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace reeve::custom_scheme_fields {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomSchemeFields)
};

const QStringList names{QStringLiteral("algorithm"), QStringLiteral("encoding"),        QStringLiteral("header"),
                        QStringLiteral("prefix"),    QStringLiteral("timestampHeader"), QStringLiteral("unit"),
                        QStringLiteral("idHeader"),  QStringLiteral("content"),         QStringLiteral("tolerance")};

} // namespace

void add(FormFields &fields)
{
    fields.addChoice(names.at(0), Text::tr("&Algorithm"),
                     {{QStringLiteral("sha256"), QStringLiteral("HMAC-SHA256")},
                      {QStringLiteral("sha1"), QStringLiteral("HMAC-SHA1")},
                      {QStringLiteral("sha512"), QStringLiteral("HMAC-SHA512")}});
    fields.addChoice(names.at(1), Text::tr("&Encoding"),
                     {{QStringLiteral("hex"), QStringLiteral("hex")},
                      {QStringLiteral("base64"), QStringLiteral("Base64")},
                      {QStringLiteral("base64url"), QStringLiteral("Base64 URL")}});
    fields.addText(names.at(2), Text::tr("Signature's &header"), FormFields::Required, 100);
    fields.setValue(names.at(2), QStringLiteral("X-Signature"));
    fields.addText(names.at(3), Text::tr("Before the signature"), FormFields::Optional, 50);
    fields.setHelp(names.at(3), Text::tr("Such as “sha256=”."));
    fields.addText(names.at(4), Text::tr("Time's header"), FormFields::Optional, 100);
    fields.addChoice(names.at(5), Text::tr("Time's unit"),
                     {{QStringLiteral("s"), Text::tr("seconds")}, {QStringLiteral("ms"), Text::tr("milliseconds")}});
    fields.addText(names.at(6), Text::tr("Id's header"), FormFields::Optional, 100);
    fields.addText(names.at(7), Text::tr("&What is signed"), FormFields::Required, 200);
    fields.setHelp(names.at(7), Text::tr("{body}, {timestamp}, {id} and any text between them: {timestamp}.{body}"));
    fields.setValue(names.at(7), QStringLiteral("{body}"));
    auto *tolerance = new QSpinBox;
    tolerance->setRange(1, 86400);
    tolerance->setSuffix(Text::tr(" s"));
    tolerance->setValue(300);
    fields.addField(names.at(8), Text::tr("Time may be off by"), tolerance);
}

void setVisible(FormFields &fields, bool visible)
{
    for (const QString &name : names)
        fields.setFieldVisible(name, visible);
}

QJsonObject value(const FormFields &fields)
{
    QJsonObject json{{QStringLiteral("scheme"), QStringLiteral("custom")}};
    for (const QString &name : names)
        json[name] = fields.value(name);
    return json;
}

void setValue(FormFields &fields, const QJsonObject &json)
{
    for (const QString &name : names)
        if (json.contains(name))
            fields.setValue(name, json[name]);
}

} // namespace reeve::custom_scheme_fields
