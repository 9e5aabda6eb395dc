#include "services/domain/audit_event.h"

#include <QCoreApplication>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Entity)
};

constexpr std::array entities{Entity::Lead,     Entity::Tenant, Entity::Invoice, Entity::Run,
                              Entity::Delivery, Entity::Mail,   Entity::Audit,   Entity::Workspace};

} // namespace

QString entityKey(Entity entity)
{
    static constexpr std::array keys{"lead", "tenant", "invoice", "run", "delivery", "mail", "audit", "workspace"};
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(entity)));
}

std::optional<Entity> entityFromKey(const QString &key)
{
    for (const Entity entity : entities)
        if (entityKey(entity) == key)
            return entity;
    return std::nullopt;
}

QString entityTitle(Entity entity)
{
    switch (entity) {
    case Entity::Lead: return Text::tr("Lead");
    case Entity::Tenant: return Text::tr("Tenant");
    case Entity::Invoice: return Text::tr("Invoice");
    case Entity::Run: return Text::tr("Run");
    case Entity::Delivery: return Text::tr("Webhook delivery");
    case Entity::Mail: return Text::tr("Mail");
    case Entity::Audit: return Text::tr("Audit event");
    case Entity::Workspace: break;
    }
    return Text::tr("Workspace");
}

} // namespace reeve
