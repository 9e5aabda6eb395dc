#include "services/idp/runner.h"

#include "services/idp/template.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace reeve::idp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Idp)
};

const Cancelled never = [] { return false; };

/// The element of `json` that is meant; Undefined when there is none.
QJsonValue meant(const QJsonValue &json, const Step::Find &find, const QString &wanted)
{
    const auto is = [&](const QJsonValue &thing) {
        if (find.member.isEmpty())
            return true;
        const QJsonValue member = pointedAt(thing, find.member);
        return wanted.isEmpty() ? isSet(member) : plainText(member) == wanted;
    };
    if (!json.isArray())
        return is(json) ? json : QJsonValue(QJsonValue::Undefined);
    const QJsonArray things = json.toArray();
    for (const auto &thing : things)
        if (is(thing))
            return thing;
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

Runner::Runner(Session &session, Plan plan, Journal journal, Hooks hooks)
    : m_session(session), m_plan(std::move(plan)), m_journal(std::move(journal)), m_hooks(std::move(hooks))
{
    if (!m_hooks.cancelled)
        m_hooks.cancelled = never;
}

Result<void> Runner::run()
{
    for (const Step &step : std::as_const(m_plan.steps)) {
        if (isSettled(m_journal.of(step.id)))
            continue;
        if (m_hooks.cancelled())
            return fail(ErrorKind::Cancelled, Text::tr("Stopped before “%1”.").arg(Filler(values()).text(step.title)));
        REEVE_CHECK(take(step));
    }
    return {};
}

Result<void> Runner::take(const Step &step)
{
    StepRecord record = m_journal.of(step.id);
    record.error.clear();
    record.hint.clear();
    if (!step.find.path.isEmpty()) {
        const auto seen = look(step);
        if (!seen)
            return failed(step, record, seen.error());
        record.status = seen->status;
        record.ms = seen->ms;
        if (seen->presence == Presence::Present) {
            // What was not there before, was asked for, and is there now, is what was asked for.
            const bool ours = record.state == StepState::Created || (record.unsure && isOurs(step, seen->thing));
            record.state = ours ? StepState::Created : StepState::Found;
            record.unsure = false;
            if (const auto learned = learn(step, record, seen->thing, {}); !learned)
                return failed(step, record, learned.error());
            return keep(step, record);
        }
        record.unsure = false;
    }
    m_journal.set(step.id, record);
    return make(step);
}

Result<void> Runner::make(const Step &step)
{
    StepRecord record = m_journal.of(step.id);
    record.state = StepState::Sent;
    record.unsure = !step.undo.method.isEmpty();
    REEVE_CHECK(keep(step, record));
    const auto reply = m_session.call(step.make, values(), m_hooks.cancelled);
    if (!reply) {
        // Nothing was sent when a value is missing or nobody lets this account in.
        if (reply.error().kind == ErrorKind::State || reply.error().kind == ErrorKind::Unauthorized)
            record.unsure = false;
        return failed(step, record, reply.error());
    }
    record.status = reply->http.status;
    record.ms = reply->ms;
    if (!reply->http.ok()) {
        if (reply->http.status < 500)
            record.unsure = false;
        if (reply->http.status == 409 && !step.find.path.isEmpty()) {
            const auto seen = look(step);
            if (seen && seen->presence == Presence::Present) {
                record.state = StepState::Found;
                if (const auto learned = learn(step, record, seen->thing, {}); !learned)
                    return failed(step, record, learned.error());
                return keep(step, record);
            }
        }
        Error error = refusal(*reply, step.right);
        if (error.kind != ErrorKind::Forbidden && error.hint.isEmpty())
            error.hint = step.remedy;
        return failed(step, record, error);
    }
    record.state = step.undo.method.isEmpty() ? StepState::Done : StepState::Created;
    record.unsure = false;
    REEVE_CHECK(keep(step, record));
    if (step.changesRights)
        if (const auto renewed = m_session.renew(m_hooks.cancelled); !renewed)
            return failed(step, record, renewed.error());
    if (const auto learned = learn(step, record, reply->http.json, reply->madeId()); !learned)
        return failed(step, record, learned.error());
    return keep(step, record);
}

Result<Runner::Seen> Runner::look(const Step &step)
{
    const QJsonObject known = values();
    const auto reply = m_session.call({"GET", step.find.path, step.find.query}, known, m_hooks.cancelled);
    if (!reply)
        return fail(reply.error());
    Seen seen;
    seen.status = reply->http.status;
    seen.ms = reply->ms;
    if (seen.status == 404)
        return seen;
    if (!reply->http.ok())
        return fail(refusal(*reply, step.right));
    seen.thing = meant(reply->http.json, step.find, Filler(known).text(step.find.value));
    if (!seen.thing.isUndefined())
        seen.presence = Presence::Present;
    return seen;
}

Result<void> Runner::learn(const Step &step, StepRecord &record, const QJsonValue &answer, const QString &madeId)
{
    QJsonValue thing = answer;
    for (const auto &[name, pointer] : step.takes) {
        QJsonValue value = pointedAt(thing, pointer);
        if (!isSet(value) && !step.find.path.isEmpty() && record.state == StepState::Created) {
            REEVE_TRY(seen, look(step));
            thing = seen.thing;
            value = pointedAt(thing, pointer);
        }
        if (!isSet(value) && !madeId.isEmpty())
            value = madeId;
        if (!isSet(value))
            return fail(ErrorKind::Network, Text::tr("The server's answer lacks “%1”.").arg(pointer.mid(1)));
        record.takes.insert(name, value);
    }
    return {};
}

bool Runner::isOurs(const Step &step, const QJsonValue &thing) const
{
    if (step.find.mark.isEmpty())
        return true;
    return plainText(pointedAt(thing, step.find.mark)) == m_journal.setupId();
}

Result<void> Runner::rollBack()
{
    for (auto step = m_plan.steps.crbegin(); step != m_plan.steps.crend(); ++step) {
        const StepRecord record = m_journal.of(step->id);
        if (step->undo.method.isEmpty() || (record.state != StepState::Created && !record.unsure))
            continue;
        REEVE_CHECK(takeBack(*step));
    }
    return {};
}

Result<void> Runner::takeBack(const Step &step)
{
    StepRecord record = m_journal.of(step.id);
    record.error.clear();
    record.hint.clear();
    if (record.unsure && step.find.path.isEmpty()) {
        // Nobody can tell what came of it, and there is no id to take back.
        record.unsure = false;
        return keep(step, record);
    }
    if (record.unsure) {
        const auto seen = look(step);
        if (!seen)
            return failed(step, record, seen.error());
        const bool present = seen->presence == Presence::Present;
        if (!present || !isOurs(step, seen->thing)) {
            record.state = present ? StepState::Found : StepState::Undone;
            record.unsure = false;
            return keep(step, record);
        }
        if (const auto learned = learn(step, record, seen->thing, {}); !learned)
            return failed(step, record, learned.error());
        m_journal.set(step.id, record);
    }
    const auto reply = m_session.call(step.undo, values(), m_hooks.cancelled);
    if (!reply) {
        record.unsure = true;
        return failed(step, record, reply.error());
    }
    record.status = reply->http.status;
    record.ms = reply->ms;
    if (!reply->http.ok() && reply->http.status != 404) {
        record.unsure = true;
        return failed(step, record, refusal(*reply, step.right));
    }
    record.state = StepState::Undone;
    record.unsure = false;
    return keep(step, record);
}

Result<void> Runner::keep(const Step &step, const StepRecord &record)
{
    m_journal.set(step.id, record);
    if (m_hooks.tell)
        m_hooks.tell(m_journal);
    return m_hooks.keep ? m_hooks.keep(m_journal) : Result<void>();
}

Result<void> Runner::failed(const Step &step, StepRecord record, const Error &error)
{
    // What stands stays known as made, so that a rollback takes it back.
    if (record.state != StepState::Created)
        record.state = StepState::Failed;
    record.error = error.text;
    record.hint = error.hint;
    REEVE_CHECK(keep(step, record));
    return fail(error);
}

} // namespace reeve::idp
