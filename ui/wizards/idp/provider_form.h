#pragma once

#include "services/idp/provider.h"
#include "ui/widgets/form_fields.h"

namespace reeve {

/// The fields that a provider asks for, built from its data; those whose conditions do not hold are out of sight.
class ProviderForm : public FormFields
{
    Q_OBJECT
public:
    /// `values` decide for good which fields the mode has.
    ProviderForm(const QList<idp::Field> &fields, const QJsonObject &values, QWidget *parent);

    void fill(const QJsonObject &values, const idp::Secrets &secrets);
    /// As the provider's data wants them: lines as a list.
    [[nodiscard]] QJsonObject entered() const;
    [[nodiscard]] idp::Secrets secrets() const;

private:
    void add(const idp::Field &field);
    void showWhatApplies();

    QList<idp::Field> m_shown;
    QJsonObject m_base;
};

} // namespace reeve
