#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace reeve {

class LocalState;

/// What was typed into a form and not sent: kept in LocalState under "drafts/<form key>" until the form succeeds.
class FormDraft
{
public:
    struct Stored
    {
        QDateTime at; ///< UTC
        QJsonObject values;
    };

    /// An empty key keeps nothing.
    FormDraft(LocalState &state, const QString &formKey);

    [[nodiscard]] std::optional<Stored> stored() const;
    void keep(const QJsonObject &values);
    void remove();

private:
    LocalState &m_state;
    QString m_key;
};

} // namespace reeve
