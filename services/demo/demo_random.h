#pragma once

#include "services/core/identifier.h"

#include <QByteArray>
#include <QList>
#include <random>

namespace reeve {

/// Numbers that are the same for the same seed on every machine (the standard's distributions are not).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    int between(int first, int last)
    {
        return first + static_cast<int>(m_engine() % static_cast<quint64>(last - first + 1));
    }
    bool percent(int chance) { return between(0, 99) < chance; }
    template<class T>
    const T &of(const QList<T> &list)
    {
        return list.at(between(0, static_cast<int>(list.size()) - 1));
    }
    QByteArray hex(int bytes)
    {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text += QByteArray::number(between(0x100, 0x1ff), 16).mid(1);
        return text;
    }
    Id id()
    {
        QByteArray text = hex(16);
        text[12] = '4';
        text[16] = "89ab"[between(0, 3)];
        for (const int at : {20, 16, 12, 8})
            text.insert(at, '-');
        return QString::fromLatin1(text);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace reeve
