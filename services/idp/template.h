#pragma once

#include "services/idp/provider.h"

namespace reeve::idp {

/// Fills templates: "{name}" from values, "{secret:name}" from secrets.
class Filler
{
public:
    /// For people: secrets become dots, and a value that is not known yet stays as "{name}".
    explicit Filler(QJsonObject values) : m_values(std::move(values)) {}
    /// For sending: what is missing is told by missing().
    Filler(QJsonObject values, Secrets secrets)
        : m_values(std::move(values)), m_secrets(std::move(secrets)), m_sending(true)
    {
    }

    [[nodiscard]] QString text(const QString &source) const;
    /// A JSON body.
    [[nodiscard]] QJsonValue json(const QByteArray &source) const;
    /// The first name that a text had no value for, while sending.
    [[nodiscard]] const QString &missing() const { return m_missing; }

private:
    [[nodiscard]] QJsonValue fill(const QJsonValue &source) const;
    [[nodiscard]] std::optional<QJsonValue> lookUp(const QString &name) const;

    QJsonObject m_values;
    Secrets m_secrets;
    bool m_sending = false;
    mutable QString m_missing;
};

/// RFC 6901; Undefined when there is nothing.
QJsonValue pointedAt(const QJsonValue &json, const QString &pointer);
/// Neither absent, null, false, nor an empty text, list or object.
bool isSet(const QJsonValue &value);
QString plainText(const QJsonValue &value);

} // namespace reeve::idp
