#pragma once

#include "services/idp/plan.h"
#include "services/idp/session.h"

namespace reeve::idp {

/// Executes plans step by step. For worker threads; everything it learns is in the journal.
class Runner
{
public:
    struct Hooks
    {
        /// Puts the journal on disk; called before whatever makes something, so that nothing is made and forgotten.
        std::function<Result<void>(const Journal &)> keep;
        /// Tells that a step went on.
        std::function<void(const Journal &)> tell;
        Cancelled cancelled;
    };

    Runner(Session &session, Plan plan, Journal journal, Hooks hooks);

    /// Goes on with the first step that is not settled, until all are or one fails; the step's error. What exists is
    /// found, not made again.
    Result<void> run();
    /// Takes back what was created, the last first; what is gone already counts as taken back.
    Result<void> rollBack();

    [[nodiscard]] const Journal &journal() const { return m_journal; }

private:
    enum class Presence { Absent, Present };
    struct Seen
    {
        Presence presence = Presence::Absent;
        QJsonValue thing;
        int status = 0;
        qint64 ms = 0;
    };

    Result<void> take(const Step &step);
    Result<void> make(const Step &step);
    Result<Seen> look(const Step &step);
    Result<void> takeBack(const Step &step);
    /// Remembers the values that later steps need; looks for the thing when the answer did not tell.
    Result<void> learn(const Step &step, StepRecord &record, const QJsonValue &answer, const QString &madeId);
    [[nodiscard]] bool isOurs(const Step &step, const QJsonValue &thing) const;
    Result<void> keep(const Step &step, const StepRecord &record);
    Result<void> failed(const Step &step, StepRecord record, const Error &error);
    [[nodiscard]] QJsonObject values() const { return m_journal.values(m_plan); }

    Session &m_session;
    Plan m_plan;
    Journal m_journal;
    Hooks m_hooks;
};

} // namespace reeve::idp
