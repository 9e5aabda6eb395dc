#include "services/webhooks/latencies.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace reeve {

void Latencies::add(qint64 microseconds)
{
    const auto value = static_cast<quint64>(std::max<qint64>(microseconds, 0));
    const auto width = static_cast<int>(std::bit_width(value));
    const int shift = std::max(width - fine - 1, 0);
    const auto bucket = (static_cast<std::size_t>(shift) << fine) + static_cast<std::size_t>(value >> shift);
    ++m_buckets[std::min(bucket, buckets - 1)];
    ++m_count;
    m_longest = std::max(m_longest, static_cast<qint64>(value));
}

qint64 Latencies::quantile(double share) const
{
    const auto wanted = std::llround(share * static_cast<double>(m_count));
    qint64 seen = 0;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        seen += m_buckets[bucket];
        if (seen == 0 || seen < wanted)
            continue;
        // The upper end of the bucket: the inverse of what `add` does.
        const std::size_t shift = bucket < (std::size_t(2) << fine) ? 0 : (bucket >> fine) - 1;
        const auto value = static_cast<qint64>(((bucket - (shift << fine) + 1) << shift) - 1);
        return std::min(value, m_longest);
    }
    return m_longest;
}

} // namespace reeve
