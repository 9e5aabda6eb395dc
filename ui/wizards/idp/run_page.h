#pragma once

#include "models/idp_call_model.h"
#include "ui/wizards/idp/idp_page.h"

class QPushButton;

namespace reeve {

class CallList;

/// The calls while they are made, each with its answer. When one fails: again, without it, or all back.
class RunPage : public IdpPage
{
    Q_OBJECT
public:
    RunPage(idp::Setup &setup, QWidget *parent);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

signals:
    /// Everything is made.
    void done();
    /// The operator wants to enter it anew.
    void startOver();

private:
    QPushButton *button(const QString &name, const QString &text, void (RunPage::*act)());
    void progress();
    void showHowItStands();
    void goOn();
    void skip();
    void takeBack();
    void stop();
    void succeeded();
    void failed(const Error &error);

    IdpCallModel m_model;
    CallList *m_calls;
    QPushButton *m_goOn;
    QPushButton *m_skip;
    QPushButton *m_takeBack;
    QPushButton *m_stop;
    QPushButton *m_startOver;
    bool m_takingBack = false;
};

} // namespace reeve
