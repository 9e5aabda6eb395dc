#pragma once

#include "services/idp/plan.h"
#include "services/workspace/tenant_store.h"

namespace reeve::idp {

/// Settings of a workspace whose runs of provisioning set tenants up at an identity provider: its key, and the values
/// that are the same for every tenant. Empty for none.
inline constexpr QLatin1String providerSetting("identity.provider");
inline constexpr QLatin1String valuesSetting("identity.values");

/// What proposals are made of: "tenantKey", "contactEmail", ...
QJsonObject tenantValues(const TenantDetail &detail);
/// `values`, and what the fields propose where nothing was entered.
QJsonObject proposed(const QList<Field> &fields, QJsonObject values, const QJsonObject &base);
/// `values`, with what the provider reads and derives from them. In a worker thread.
Result<QJsonObject> completed(const Provider &provider, QJsonObject values, const Cancelled &cancelled);
/// Those of `values` that are entered once and the same for every tenant.
QJsonObject valuesForAll(const Provider &provider, const QJsonObject &values);
/// What stays known of a tenant that was set up.
QJsonObject keptValues(const Provider &provider, const Plan &plan, const Journal &journal);
/// 24 characters that every common password policy takes, of about 119 bits.
QString generatedPassword();

} // namespace reeve::idp
