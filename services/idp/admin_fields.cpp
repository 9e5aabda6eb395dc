#include "services/idp/admin_fields.h"

#include <QCoreApplication>

namespace reeve::idp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AdminFields)
};

} // namespace

QList<Field> adminFields(const QString &emailHelp)
{
    return {
        {.name = QStringLiteral("adminEmail"),
         .label = Text::tr("E-&mail"),
         .required = true,
         .rule = Field::Rule::Mail,
         .help = emailHelp,
         .proposal = QStringLiteral("{contactEmail}"),
         .section = Text::tr("Administrator of the tenant")},
        {.name = QStringLiteral("adminFirstName"),
         .label = Text::tr("&First name"),
         .required = true,
         .proposal = QStringLiteral("{contactFirstName}")},
        {.name = QStringLiteral("adminLastName"),
         .label = Text::tr("&Last name"),
         .required = true,
         .proposal = QStringLiteral("{contactLastName}")},
    };
}

Field adminWayField(const QString &inviteTitle)
{
    return {.name = QStringLiteral("adminWay"),
            .label = Text::tr("First s&ign-in"),
            .kind = Field::Kind::Choice,
            .choices = {{QStringLiteral("invite"), inviteTitle},
                        {QStringLiteral("password"), Text::tr("With a temporary password, shown once at the end")}}};
}

} // namespace reeve::idp
