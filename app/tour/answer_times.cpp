#include "app/tour/answer_times.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace reeve {
namespace {

using Clock = std::chrono::steady_clock;

/// What is shared with an answer that may come after the asker has given up.
struct Turn
{
    std::mutex mutex;
    std::condition_variable answered;
    bool done = false;
    Clock::time_point answeredOn; ///< in the window's thread: how soon the asker wakes says nothing about the window
};

} // namespace

AnswerTimes::AnswerTimes(QObject *parent) : QObject(parent) {}

AnswerTimes::~AnswerTimes()
{
    stop();
}

void AnswerTimes::start()
{
    m_asker = std::thread([this] { ask(); });
}

void AnswerTimes::stop()
{
    m_stopping = true;
    if (m_asker.joinable())
        m_asker.join();
    std::sort(m_times.begin(), m_times.end());
}

void AnswerTimes::ask()
{
    constexpr auto pause = std::chrono::milliseconds(1);
    while (!m_stopping) {
        const auto turn = std::make_shared<Turn>();
        const auto asked = Clock::now();
        QMetaObject::invokeMethod(
            this,
            [turn] {
                const std::lock_guard lock(turn->mutex);
                turn->done = true;
                turn->answeredOn = Clock::now();
                turn->answered.notify_one();
            },
            Qt::QueuedConnection);
        std::unique_lock lock(turn->mutex);
        while (!turn->done && !m_stopping)
            turn->answered.wait_for(lock, std::chrono::milliseconds(50));
        if (turn->done)
            m_times.push_back(std::chrono::duration<double, std::milli>(turn->answeredOn - asked).count());
        lock.unlock();
        std::this_thread::sleep_for(pause);
    }
}

double AnswerTimes::ninetyNineInHundred() const
{
    return m_times.empty() ? 0 : m_times[std::size_t(double(m_times.size() - 1) * 0.99)];
}

double AnswerTimes::longest() const
{
    return m_times.empty() ? 0 : m_times.back();
}

} // namespace reeve
