#pragma once

#include "services/core/future.h"

#include <QObject>

namespace reeve {

/// The only place where secrets are kept. Keys look like "workspace/<id>/master".
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// NotFound when there is no such secret.
    virtual Future<QByteArray> read(QString key) = 0;
    virtual Future<void> write(QString key, QByteArray secret) = 0;
    virtual Future<void> remove(QString key) = 0;
    /// False when secrets last only as long as this process; `limitation` then says why, for people.
    [[nodiscard]] virtual bool isPersistent() const = 0;
    [[nodiscard]] virtual QString limitation() const = 0;

signals:
    void persistenceChanged();
};

} // namespace reeve
