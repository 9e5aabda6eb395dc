#include "services/domain/run_input.h"

#include "services/domain/checks.h"
#include "services/domain/lead.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunInput)
};

constexpr int mostCharacters = 200;

struct Field
{
    QString name;
    QString RunInput::*member;
    QString step;
    bool required;
};

const QList<Field> &fields()
{
    static const QString tenant = QStringLiteral("creating_tenant");
    static const QString user = QStringLiteral("creating_admin_user");
    static const QList<Field> all{
        {QStringLiteral("companyName"), &RunInput::companyName, tenant, false},
        {QStringLiteral("adminUser.firstName"), &RunInput::firstName, user, true},
        {QStringLiteral("adminUser.lastName"), &RunInput::lastName, user, true},
        {QStringLiteral("adminUser.email"), &RunInput::email, user, true},
        {QStringLiteral("contractLine"), &RunInput::contractLine, QStringLiteral("setting_up_data"), false}};
    return all;
}

} // namespace

QJsonObject toJson(const RunInput &input)
{
    QJsonObject json{
        {QStringLiteral("tenantName"), input.tenantName},
        {QStringLiteral("adminUser"), QJsonObject{{QStringLiteral("firstName"), input.firstName},
                                                  {QStringLiteral("lastName"), input.lastName},
                                                  {QStringLiteral("email"), input.email}}},
        {QStringLiteral("contractLine"), input.contractLine.isEmpty() ? QStringLiteral("basic") : input.contractLine}};
    if (!input.companyName.isEmpty())
        json[QLatin1String("companyName")] = input.companyName;
    return json;
}

RunInput runInputFromJson(const QJsonObject &json)
{
    const QJsonObject user = json[QLatin1String("adminUser")].toObject();
    return {json[QLatin1String("tenantName")].toString(),  user[QLatin1String("firstName")].toString(),
            user[QLatin1String("lastName")].toString(),    user[QLatin1String("email")].toString(),
            json[QLatin1String("companyName")].toString(), json[QLatin1String("contractLine")].toString()};
}

QStringList updatableFields()
{
    QStringList names;
    for (const Field &field : fields())
        names << field.name;
    return names;
}

Result<void> setField(RunInput &input, const QString &name, const QString &raw)
{
    const QString value = raw.trimmed();
    for (const Field &field : fields()) {
        if (field.name != name)
            continue;
        if (value.isEmpty() && field.required)
            return fail(Error::validation(QStringLiteral("value"), Text::tr("This field needs a value.")));
        if (value.size() > mostCharacters)
            return fail(Error::validation(QStringLiteral("value"),
                                          Text::tr("This is too long: at most %1 characters.").arg(mostCharacters)));
        if (name == QLatin1String("adminUser.email") && !isMailAddress(value))
            return fail(Error::validation(QStringLiteral("value"),
                                          Text::tr("This is no e-mail address; write it as name@example.com.")));
        input.*field.member = value;
        return {};
    }
    return fail(
        Error::validation(QStringLiteral("field"), Text::tr("A run has no field “%1” to update; it has %2.")
                                                       .arg(name, updatableFields().join(QStringLiteral(", ")))));
}

QString stepThatUses(const QString &name)
{
    for (const Field &field : fields())
        if (field.name == name)
            return field.step;
    return {};
}

} // namespace reeve
