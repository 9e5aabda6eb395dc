#pragma once

#include "services/idp/provider.h"

#include <QDateTime>

namespace reeve::idp {

/// What a setup is about to do: the steps whose conditions hold, and what is known when it begins.
struct Plan
{
    QString providerKey;
    QList<Step> steps;
    QJsonObject values; ///< without secrets
};

/// How one step stands.
enum class StepState {
    Waiting,
    Sent,    ///< under way, or cut off
    Created, ///< by this setup: a rollback takes it back
    Found,   ///< was there before: a rollback leaves it
    Done,    ///< leaves nothing to take back, a mail for instance
    Skipped,
    Failed,
    Undone
};

struct StepRecord
{
    StepState state = StepState::Waiting;
    bool unsure = false; ///< it was sent, and whether it took effect is not known
    int status = 0;      ///< of the last answer; 0 for none
    qint64 ms = 0;       ///< until it came
    QString error;       ///< why it failed, for a person
    QString hint;        ///< what to do about it
    QJsonObject takes;   ///< values for the steps that follow
};

/// What happened so far, without secrets and without what servers answered beyond an error's text. Survives the
/// process, so that a setup that was cut off goes on, and takes back exactly what it made.
class Journal
{
public:
    Journal() = default;
    explicit Journal(QString setupId) : m_setupId(std::move(setupId)) {}

    [[nodiscard]] const QString &setupId() const { return m_setupId; }
    [[nodiscard]] StepRecord of(const QString &stepId) const { return m_records.value(stepId); }
    void set(const QString &stepId, const StepRecord &record) { m_records.insert(stepId, record); }
    [[nodiscard]] bool isEmpty() const { return m_records.isEmpty(); }
    /// Every value that steps took, over those of the plan.
    [[nodiscard]] QJsonObject values(const Plan &plan) const;
    /// Whether anything stands that a rollback would take back, or may stand.
    [[nodiscard]] bool hasCreated() const;
    [[nodiscard]] bool isComplete(const Plan &plan) const;

    [[nodiscard]] QJsonObject toJson() const;
    static Journal fromJson(const QJsonObject &json);

private:
    QString m_setupId;
    QMap<QString, StepRecord> m_records;
};

/// The setup's id is what the provider keeps with the things that are made, to know them again.
Plan planOf(const Provider &provider, QJsonObject values, const QString &setupId);
/// The same for sending the invitation once more.
Plan invitePlanOf(const Provider &provider, const QJsonObject &values);

/// Errors of what was entered, at the fields that the values ask for.
Result<void> validate(const Provider &provider, const QList<Field> &fields, const QJsonObject &values);

/// A call as people see it: secrets are dots, ids that only a step will tell are names in braces.
struct CallText
{
    QString title;
    QString line; ///< "POST /admin/realms"
    QString body; ///< indented JSON; empty without
    QString undo; ///< "DELETE /admin/realms/acme"; empty when there is nothing to take back
};
CallText describe(const Plan &plan, const Step &step, const Journal &journal);
QString stepStateTitle(StepState state); ///< translated
/// Nothing is left to do for it.
bool isSettled(const StepRecord &record);

} // namespace reeve::idp
