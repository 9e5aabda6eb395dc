#include "ui/widgets/form_draft.h"

#include "services/local/local_state.h"

namespace reeve {

FormDraft::FormDraft(LocalState &state, const QString &formKey)
    : m_state(state), m_key(formKey.isEmpty() ? QString() : QStringLiteral("drafts/") + formKey)
{
}

std::optional<FormDraft::Stored> FormDraft::stored() const
{
    const QJsonObject draft = m_key.isEmpty() ? QJsonObject() : m_state.value(m_key).toObject();
    if (draft.isEmpty())
        return std::nullopt;
    return Stored{QDateTime::fromString(draft[QLatin1String("at")].toString(), Qt::ISODateWithMs),
                  draft[QLatin1String("values")].toObject()};
}

void FormDraft::keep(const QJsonObject &values)
{
    if (!m_key.isEmpty())
        m_state.setValue(
            m_key, QJsonObject{{QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                               {QStringLiteral("values"), values}});
}

void FormDraft::remove()
{
    if (!m_key.isEmpty())
        m_state.remove(m_key);
}

} // namespace reeve
