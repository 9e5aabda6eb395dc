#pragma once

#include <QString>

namespace reeve {

/// A postal address (SourceLoop main.addresses); `country` alone is required for it to be stored.
struct Address
{
    QString address;
    QString city;
    QString state;
    QString zip;
    QString country;

    [[nodiscard]] bool isEmpty() const
    {
        return address.isEmpty() && city.isEmpty() && state.isEmpty() && zip.isEmpty() && country.isEmpty();
    }
    bool operator==(const Address &) const = default;
};

} // namespace reeve
