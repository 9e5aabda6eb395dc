#pragma once

#include <QObject>
#include <atomic>
#include <thread>
#include <vector>

namespace reeve {

/// Measures how long the window takes to answer: a thread of its own asks the window's thread again and again, as an
/// operator's click would, and notes how long each answer took. Nested loops of dialogs and work done inside Qt's own
/// event delivery count the same.
class AnswerTimes : public QObject
{
    Q_OBJECT
public:
    explicit AnswerTimes(QObject *parent = nullptr);
    ~AnswerTimes() override;

    void start();
    void stop();

    [[nodiscard]] qsizetype count() const { return qsizetype(m_times.size()); }
    /// Milliseconds that 99 in 100 answers took at most, and the longest took; after stop().
    [[nodiscard]] double ninetyNineInHundred() const;
    [[nodiscard]] double longest() const;

private:
    void ask();

    std::thread m_asker;
    std::atomic_bool m_stopping = false;
    std::vector<double> m_times;
};

} // namespace reeve
