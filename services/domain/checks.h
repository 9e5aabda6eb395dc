#pragma once

#include "services/core/result.h"
#include "services/domain/address.h"

namespace reeve {

/// Gathers the errors of a form, one a field, in the order of its fields; every text names the remedy.
class FieldChecks
{
public:
    void add(const QString &field, const QString &text) { m_errors.append({field, text}); }
    /// Not empty when required, at most `limit` characters, no control characters.
    void text(const QString &field, const QString &title, const QString &value, int limit, bool required = false);
    void mail(const QString &field, const QString &value);
    /// SourceLoop's column sizes; the country is required as soon as another part is given.
    void address(const QString &prefix, const Address &address);
    [[nodiscard]] Result<void> result() const;

private:
    QList<FieldError> m_errors;
};

/// A reason for the audit log: 3 to 500 characters.
Result<void> validateReason(const QString &reason);

} // namespace reeve
