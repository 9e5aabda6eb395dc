#pragma once

#include <QByteArray>
#include <functional>
#include <optional>
#include <vector>

namespace reeve {

/// JSON with its keys in the order of the wire and its numbers and texts as written: what a signature depends on.
struct OrderedJson
{
    enum class Kind { Scalar, Object, Array };

    QByteArray key; ///< of a member of an object, with its quotes, as written
    Kind kind = Kind::Scalar;
    QByteArray scalar; ///< as written
    std::vector<OrderedJson> members;

    /// Nothing for what is no JSON object or array, is larger than 1 MiB or deeper than 64 levels.
    static std::optional<OrderedJson> parse(const QByteArray &json);

    [[nodiscard]] QByteArray compact() const; ///< JSON.stringify(value)
    [[nodiscard]] QByteArray spaced() const;  ///< Python's json.dumps(value): ", " and ": "
    [[nodiscard]] QByteArray indented(int width) const;
    [[nodiscard]] OrderedJson sorted() const; ///< the keys of every object by their bytes
};

/// Tries the same JSON with the keys of one object in another order: of the root and the objects in it, each with at
/// most six keys; at most `most` orders. Answers whether `right` said so of one.
bool anyReordering(const OrderedJson &json, int most, const std::function<bool(const OrderedJson &)> &right);

} // namespace reeve
