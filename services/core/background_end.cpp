#include "services/core/background_end.h"

#include <QCoreApplication>
#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace reeve {

namespace {

struct Ending
{
    std::thread thread;
    std::shared_ptr<std::atomic_bool> done = std::make_shared<std::atomic_bool>(false);
};

class Endings
{
public:
    static Endings &all()
    {
        static Endings endings;
        return endings;
    }

    void add(std::function<void()> end)
    {
        const std::lock_guard lock(m_mutex);
        m_list.remove_if([](Ending &ending) {
            if (!*ending.done)
                return false;
            ending.thread.join();
            return true;
        });
        if (!std::exchange(m_waitedFor, true))
            qAddPostRoutine([] { all().wait(); });
        Ending ending;
        ending.thread = std::thread([end = std::move(end), done = ending.done]() mutable {
            end();
            end = {};
            *done = true;
        });
        m_list.push_back(std::move(ending));
    }

private:
    void wait()
    {
        std::list<Ending> left;
        {
            const std::lock_guard lock(m_mutex);
            left.swap(m_list);
            m_waitedFor = false;
        }
        for (Ending &ending : left)
            ending.thread.join();
    }

    std::mutex m_mutex;
    std::list<Ending> m_list;
    bool m_waitedFor = false;
};

} // namespace

void endInBackground(std::function<void()> end)
{
    if (!QCoreApplication::instance() || QCoreApplication::closingDown())
        return end();
    Endings::all().add(std::move(end));
}

} // namespace reeve
