#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace reeve {

/// What went wrong, coarse enough to decide what to do next.
enum class ErrorKind {
    Validation, ///< the input is wrong; `fields` says where
    Duplicate,  ///< something unique exists already
    NotFound,
    Forbidden,    ///< the role or the workspace does not allow it
    Unauthorized, ///< no valid credentials or signature
    State,        ///< the state machine forbids the change
    Conflict,     ///< someone else changed the record since it was read
    Unsupported,  ///< the workspace lacks the capability
    Database,
    Mail,
    Network,
    Timeout,
    Cancelled,
    File,
    Internal
};

/// One wrong input: `field` is the name the form and the API use, in camelCase ("email", "address.city").
struct FieldError
{
    QString field;
    QString text;
};

/// An error is a value: it travels to the pane, which shows it beside what failed, with the hint.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString text; ///< one sentence for a person, translated
    QString hint; ///< what to do next, translated; may be empty
    QList<FieldError> fields;
    bool retryable = false;

    [[nodiscard]] QString field() const { return fields.isEmpty() ? QString() : fields.first().field; }
    /// Text and hint in one line, for logs and the command line.
    [[nodiscard]] QString line() const;

    static Error validation(QList<FieldError> fields);
    static Error validation(const QString &field, const QString &text);
    static Error of(ErrorKind kind, const QString &text, const QString &hint = {});
};

/// The stable English name of a kind ("ValidationError"), as run histories and exit messages use it.
QString errorName(ErrorKind kind);

} // namespace reeve

Q_DECLARE_METATYPE(reeve::Error)
