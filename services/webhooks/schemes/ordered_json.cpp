#include "services/webhooks/schemes/ordered_json.h"

#include <QJsonDocument>
#include <algorithm>
#include <numeric>

namespace reeve {

namespace {

constexpr qsizetype largest = 1024 * 1024;
constexpr int deepest = 64;

struct Style
{
    QByteArray comma;
    QByteArray colon;
    int indent = 0;
};

/// Reads what QJsonDocument has found to be JSON.
class Reader
{
public:
    explicit Reader(const QByteArray &json) : m_json(json) {}

    bool value(OrderedJson &into, int depth)
    {
        skip();
        const char first = peek();
        if (first != '{' && first != '[') {
            into.scalar = first == '"' ? text() : bare();
            return !into.scalar.isEmpty();
        }
        if (depth >= deepest)
            return false;
        into.kind = first == '{' ? OrderedJson::Kind::Object : OrderedJson::Kind::Array;
        ++m_at;
        for (skip(); peek() != '}' && peek() != ']'; skip()) {
            OrderedJson member;
            if (into.kind == OrderedJson::Kind::Object) {
                member.key = text();
                skip();
                ++m_at; // the colon
            }
            if (!value(member, depth + 1))
                return false;
            into.members.push_back(std::move(member));
            skip();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
        return true;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '}'; }
    void skip()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }
    QByteArray text()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        return m_json.mid(begin, ++m_at - begin);
    }
    QByteArray bare()
    {
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
        return m_json.mid(begin, m_at - begin);
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

void write(const OrderedJson &json, const Style &style, int depth, QByteArray &out)
{
    if (json.kind == OrderedJson::Kind::Scalar) {
        out += json.scalar;
        return;
    }
    const bool object = json.kind == OrderedJson::Kind::Object;
    const auto breakLine = [&](int level) {
        if (style.indent > 0)
            out += '\n' + QByteArray(level * style.indent, ' ');
    };
    out += object ? '{' : '[';
    for (std::size_t i = 0; i < json.members.size(); ++i) {
        if (i > 0)
            out += style.comma;
        breakLine(depth + 1);
        if (object)
            out += json.members[i].key + style.colon;
        write(json.members[i], style, depth + 1, out);
    }
    if (!json.members.empty())
        breakLine(depth);
    out += object ? '}' : ']';
}

QByteArray written(const OrderedJson &json, const Style &style)
{
    QByteArray out;
    write(json, style, 0, out);
    return out;
}

/// Calls `found` with every object in `json`, the root first; false from it ends the walk.
bool eachObject(OrderedJson &json, const std::function<bool(OrderedJson &)> &found)
{
    if (json.kind == OrderedJson::Kind::Object && !found(json))
        return false;
    return std::all_of(json.members.begin(), json.members.end(),
                       [&](OrderedJson &member) { return eachObject(member, found); });
}

} // namespace

std::optional<OrderedJson> OrderedJson::parse(const QByteArray &json)
{
    if (json.size() > largest || QJsonDocument::fromJson(json).isNull())
        return std::nullopt;
    OrderedJson root;
    if (!Reader(json).value(root, 0))
        return std::nullopt;
    return root;
}

QByteArray OrderedJson::compact() const
{
    return written(*this, {",", ":", 0});
}

QByteArray OrderedJson::spaced() const
{
    return written(*this, {", ", ": ", 0});
}

QByteArray OrderedJson::indented(int width) const
{
    return written(*this, {",", ": ", width});
}

OrderedJson OrderedJson::sorted() const
{
    OrderedJson copy = *this;
    eachObject(copy, [](OrderedJson &object) {
        std::stable_sort(object.members.begin(), object.members.end(),
                         [](const OrderedJson &a, const OrderedJson &b) { return a.key < b.key; });
        return true;
    });
    return copy;
}

bool anyReordering(const OrderedJson &json, int most, const std::function<bool(const OrderedJson &)> &right)
{
    constexpr std::size_t mostKeys = 6;
    OrderedJson copy = json;
    bool found = false;
    eachObject(copy, [&](OrderedJson &object) {
        if (object.members.size() < 2 || object.members.size() > mostKeys)
            return true;
        const std::vector<OrderedJson> members = object.members;
        std::vector<std::size_t> order(members.size());
        std::iota(order.begin(), order.end(), 0);
        while (!found && most-- > 0 && std::next_permutation(order.begin(), order.end())) {
            for (std::size_t i = 0; i < order.size(); ++i)
                object.members[i] = members[order[i]];
            found = right(copy);
        }
        object.members = members;
        return !found && most > 0;
    });
    return found;
}

} // namespace reeve
