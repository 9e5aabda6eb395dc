#pragma once

#include "models/onboarding_draft.h"
#include "services/core/error.h"
#include "ui/widgets/form_fields.h"

#include <QWizardPage>

namespace reeve {

/// A step of the onboarding wizard: it edits its part of the draft in place and says so at once.
class OnboardingPage : public QWizardPage
{
    Q_OBJECT
public:
    OnboardingPage(OnboardingDraft &draft, QWidget *parent) : QWizardPage(parent), m_draft(draft) {}

    /// Shows what is wrong with its own fields; false when none of them is meant.
    virtual bool showErrors(const QList<FieldError> &errors) = 0;

signals:
    void edited();

protected:
    /// What the rules say about the draft now.
    [[nodiscard]] QList<FieldError> errors() const
    {
        const auto checked = validate(normalized(m_draft.input));
        return checked ? QList<FieldError>() : checked.error().fields;
    }

    /// Of a form's own fields; false when none of them is meant.
    static bool showIn(FormFields &fields, const QList<FieldError> &errors)
    {
        return fields.showErrors(errors).size() < errors.size();
    }

    OnboardingDraft &m_draft;
};

} // namespace reeve
