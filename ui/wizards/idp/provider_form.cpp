#include "ui/wizards/idp/provider_form.h"

#include "ui/widgets/file_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace reeve {

using Kind = idp::Field::Kind;

namespace {

/// Those conditions that other fields of the form do not change.
bool appliesToMode(const idp::Field &field, const QJsonObject &values)
{
    for (const idp::Condition &condition : field.when)
        if (condition.name == QLatin1String("mode") && !idp::holds({condition}, values))
            return false;
    return true;
}

} // namespace

ProviderForm::ProviderForm(const QList<idp::Field> &fields, const QJsonObject &values, QWidget *parent)
    : FormFields(parent), m_base(values)
{
    QString section;
    for (const idp::Field &field : fields) {
        if (!appliesToMode(field, values))
            continue;
        if (!field.section.isEmpty() && field.section != section)
            addSection(field.section);
        section = field.section.isEmpty() ? section : field.section;
        add(field);
        m_shown << field;
    }
    connect(this, &FormFields::changed, this, &ProviderForm::showWhatApplies);
}

void ProviderForm::add(const idp::Field &field)
{
    const Traits traits = field.required ? Required : Optional;
    switch (field.kind) {
    case Kind::Text: addText(field.name, field.label, traits); break;
    case Kind::Secret: addText(field.name, field.label, traits | Secret, 2000); break;
    case Kind::Choice: addChoice(field.name, field.label, field.choices, traits); break;
    case Kind::Check: addCheck(field.name, field.label); break;
    case Kind::File:
        addField(field.name, field.label,
                 new FileField(QString(field.label).remove(QLatin1Char('&')), tr("All files (*)"), this), traits);
        break;
    case Kind::Lines: {
        QPlainTextEdit *lines = addTextArea(field.name, field.label, traits);
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 3 + 16);
        lines->setMinimumHeight(lines->maximumHeight());
        break;
    }
    }
    if (!field.help.isEmpty())
        setHelp(field.name, field.help);
}

void ProviderForm::fill(const QJsonObject &values, const idp::Secrets &secrets)
{
    for (const idp::Field &field : std::as_const(m_shown)) {
        if (field.kind == Kind::Secret)
            setValue(field.name, secrets.value(field.name));
        else if (field.kind == Kind::Lines)
            setValue(field.name, values.value(field.name).toVariant().toStringList().join(QLatin1Char('\n')));
        else if (values.contains(field.name))
            setValue(field.name, values.value(field.name));
    }
    showWhatApplies();
}

QJsonObject ProviderForm::entered() const
{
    QJsonObject values = m_base;
    for (const idp::Field &field : m_shown) {
        if (field.kind == Kind::Secret)
            continue;
        if (field.kind == Kind::Lines) {
            QJsonArray lines;
            for (const QString &line : text(field.name).split(QLatin1Char('\n')))
                if (!line.trimmed().isEmpty())
                    lines.append(line.trimmed());
            values.insert(field.name, lines);
        } else if (const QJsonValue entered = value(field.name); entered.isString()) {
            values.insert(field.name, entered.toString().trimmed());
        } else {
            values.insert(field.name, entered);
        }
    }
    return values;
}

idp::Secrets ProviderForm::secrets() const
{
    idp::Secrets secrets;
    for (const idp::Field &field : m_shown)
        if (field.kind == Kind::Secret)
            secrets.insert(field.name, text(field.name));
    return secrets;
}

void ProviderForm::showWhatApplies()
{
    const QJsonObject values = entered();
    for (const idp::Field &field : std::as_const(m_shown))
        if (!field.when.isEmpty())
            setFieldVisible(field.name, idp::holds(field.when, values));
}

} // namespace reeve
