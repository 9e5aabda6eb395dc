#pragma once

#include <QtGlobal>
#include <array>

namespace reeve {

/// Latencies in buckets that are at most 3 % wide, so that any number of them takes 8 KiB.
class Latencies
{
public:
    void add(qint64 microseconds);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The latency that this share (0 to 1) stayed below; microseconds, 0 when there are none.
    [[nodiscard]] qint64 quantile(double share) const;
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    static constexpr int fine = 5; ///< bits behind the first one
    static constexpr std::size_t buckets = 64 << fine;
    std::array<quint32, buckets> m_buckets{};
    qint64 m_count = 0;
    qint64 m_longest = 0;
};

} // namespace reeve
