#pragma once

#include "services/core/identifier.h"

#include <QLineEdit>
#include <QTimer>

class QStandardItemModel;

namespace reeve {

class TenantStore;

/// Finds a tenant by name or key while the operator types; its value is the tenant's id, empty until one is chosen.
class TenantPicker : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString tenantId READ tenantId WRITE setTenantId NOTIFY tenantIdChanged USER true)
public:
    TenantPicker(TenantStore &tenants, QWidget *parent);

    [[nodiscard]] QString tenantId() const { return m_tenantId; }
    /// Shows the tenant's name as soon as it is read.
    void setTenantId(const QString &id);

signals:
    void tenantIdChanged();

private:
    void search();
    void choose(const Id &id, const QString &title);

    TenantStore &m_tenants;
    QStandardItemModel *m_found;
    QTimer m_typing;
    QString m_searched;
    Id m_tenantId;
};

} // namespace reeve
