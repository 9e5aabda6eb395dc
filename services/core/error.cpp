#include "services/core/error.h"

namespace reeve {

QString Error::line() const
{
    return hint.isEmpty() ? text : text + QLatin1Char(' ') + hint;
}

Error Error::validation(QList<FieldError> fields)
{
    Error error;
    error.kind = ErrorKind::Validation;
    error.text = fields.isEmpty() ? QString() : fields.first().text;
    error.fields = std::move(fields);
    return error;
}

Error Error::validation(const QString &field, const QString &text)
{
    return validation({{field, text}});
}

Error Error::of(ErrorKind kind, const QString &text, const QString &hint)
{
    Error error;
    error.kind = kind;
    error.text = text;
    error.hint = hint;
    error.retryable = kind == ErrorKind::Database || kind == ErrorKind::Mail || kind == ErrorKind::Network ||
                      kind == ErrorKind::Timeout;
    return error;
}

QString errorName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Validation: return QStringLiteral("ValidationError");
    case ErrorKind::Duplicate: return QStringLiteral("DuplicateError");
    case ErrorKind::NotFound: return QStringLiteral("NotFoundError");
    case ErrorKind::Forbidden: return QStringLiteral("ForbiddenError");
    case ErrorKind::Unauthorized: return QStringLiteral("UnauthorizedError");
    case ErrorKind::State: return QStringLiteral("StateError");
    case ErrorKind::Conflict: return QStringLiteral("ConflictError");
    case ErrorKind::Unsupported: return QStringLiteral("UnsupportedError");
    case ErrorKind::Database: return QStringLiteral("DatabaseError");
    case ErrorKind::Mail: return QStringLiteral("EmailError");
    case ErrorKind::Network: return QStringLiteral("NetworkError");
    case ErrorKind::Timeout: return QStringLiteral("TimeoutError");
    case ErrorKind::Cancelled: return QStringLiteral("CancelledError");
    case ErrorKind::File: return QStringLiteral("FileError");
    case ErrorKind::Internal: break;
    }
    return QStringLiteral("InternalError");
}

} // namespace reeve
