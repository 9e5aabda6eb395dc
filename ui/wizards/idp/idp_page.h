#pragma once

#include "models/tone.h"
#include "services/idp/setup.h"

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace reeve {

class Notice;

/// A page of the wizard: what went wrong on top, its content, and a line that moves while something is asked.
class IdpPage : public QWizardPage
{
    Q_OBJECT
public:
    IdpPage(idp::Setup &setup, QWidget *parent);

    /// Takes what was entered into the setup; false when something is wrong with it, which it shows.
    virtual bool store() { return true; }
    /// At the field, or on top.
    virtual void showError(const Error &error);
    void setBusy(bool busy, const QString &text = {});
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }
    void showNotice(const QString &text, Tone tone);
    void hideNotice();

    idp::Setup &m_setup;

private:
    Notice *m_notice;
    QVBoxLayout *m_content;
    QWidget *m_waiting;
    QLabel *m_waitingText;
    bool m_busy = false;
};

} // namespace reeve
