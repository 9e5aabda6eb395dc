#pragma once

#include "services/demo/demo_random.h"
#include "services/domain/address.h"

#include <QSet>

namespace reeve {

struct DemoCompany
{
    QString name;
    QString key;    ///< unique tenant key
    QString domain; ///< below .example, which nobody owns (RFC 2606)
    QString currency;
    int region = 0;
};

struct DemoPerson
{
    QString firstName;
    QString lastName;
    QString email; ///< at the company's domain
};

/// Invents companies and the people who work there, in five regions of the world with their own scripts.
class DemoPeople
{
public:
    explicit DemoPeople(DemoRandom &random) : m_random(random) {}

    DemoCompany company(); ///< each call another one, at least 240 of them
    DemoPerson person(const DemoCompany &company);
    Address address(const DemoCompany &company);

private:
    DemoRandom &m_random;
    QList<int> m_made{0, 0, 0, 0, 0};
    int m_companies = 0;
    QSet<QString> m_keys;
};

} // namespace reeve
