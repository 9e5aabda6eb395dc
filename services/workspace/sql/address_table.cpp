#include "services/workspace/sql/address_table.h"

namespace reeve::address_table {

namespace {

Binds bindsOf(const Id &id, const Address &address, const QDateTime &now)
{
    return {{QStringLiteral(":id"), id},
            {QStringLiteral(":address"), orNull(address.address)},
            {QStringLiteral(":city"), orNull(address.city)},
            {QStringLiteral(":state"), orNull(address.state)},
            {QStringLiteral(":zip"), orNull(address.zip)},
            {QStringLiteral(":country"), orNull(address.country)},
            {QStringLiteral(":now"), toSql(now)}};
}

} // namespace

QString columns()
{
    return QStringLiteral(
        "a.address as a_address, a.city as a_city, a.state as a_state, a.zip as a_zip, a.country as a_country");
}

Address readAddress(const SqlRow &row)
{
    return {row.text(QLatin1String("a_address")), row.text(QLatin1String("a_city")), row.text(QLatin1String("a_state")),
            row.text(QLatin1String("a_zip")), row.text(QLatin1String("a_country"))};
}

Id insert(SqlSession &session, const Address &address, const QDateTime &now)
{
    if (address.isEmpty())
        return {};
    Id id = newId();
    session.later(
        QStringLiteral("insert into main.addresses (id, address, city, state, zip, country, created_on, modified_on) "
                       "values (:id, :address, :city, :state, :zip, :country, :now, :now)"),
        bindsOf(id, address, now));
    return id;
}

Result<Id> save(SqlSession &session, const Id &id, const Address &address, const QDateTime &now)
{
    if (id.isEmpty())
        return insert(session, address, now);
    REEVE_CHECK(session.exec(
        QStringLiteral("update main.addresses set address = :address, city = :city, state = :state, zip = :zip, "
                       "country = :country, modified_on = :now where id = :id"),
        bindsOf(id, address, now)));
    return id;
}

} // namespace reeve::address_table
