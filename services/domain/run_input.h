#pragma once

#include "services/core/result.h"

#include <QJsonObject>

namespace reeve {

/// What a run makes a tenant from (seed 003: TenantCreationInput).
struct RunInput
{
    QString tenantName;
    QString firstName; ///< of the admin user
    QString lastName;
    QString email;
    QString companyName;  ///< empty: the tenant's name
    QString contractLine; ///< empty: "basic"

    [[nodiscard]] bool isEmpty() const { return tenantName.isEmpty() && email.isEmpty(); }
    bool operator==(const RunInput &) const = default;
};

/// In the seed's shape: {tenantName, adminUser: {firstName, lastName, email}, companyName, contractLine}.
QJsonObject toJson(const RunInput &input);
RunInput runInputFromJson(const QJsonObject &json);

/// The fields that a running run may be told anew, by the signal's names ("adminUser.email").
QStringList updatableFields();
/// Changes one of them. Errors: Validation with the field for an unknown one, a missing or a bad value.
Result<void> setField(RunInput &input, const QString &field, const QString &value);
/// The step that uses a field; once it is done, the field cannot be changed.
QString stepThatUses(const QString &field);

} // namespace reeve
