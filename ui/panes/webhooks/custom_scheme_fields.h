#pragma once

#include <QJsonObject>

namespace reeve {

class FormFields;

/// The fields of a custom HMAC scheme in a form; their names are those of customScheme's errors.
namespace custom_scheme_fields {

void add(FormFields &fields);
void setVisible(FormFields &fields, bool visible);
/// For customSchemeFromJson.
QJsonObject value(const FormFields &fields);
void setValue(FormFields &fields, const QJsonObject &json);

} // namespace custom_scheme_fields

} // namespace reeve
