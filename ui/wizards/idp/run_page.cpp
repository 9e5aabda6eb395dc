#include "ui/wizards/idp/run_page.h"

#include "ui/wizards/idp/call_list.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace reeve {

RunPage::RunPage(idp::Setup &setup, QWidget *parent)
    : IdpPage(setup, parent), m_calls(new CallList(m_model, true, this)),
      m_goOn(button(QStringLiteral("idpGoOn"), tr("Try a&gain"), &RunPage::goOn)),
      m_skip(button(QStringLiteral("idpSkip"), tr("&Skip this step"), &RunPage::skip)),
      m_takeBack(button(QStringLiteral("idpTakeBack"), tr("Take everything &back"), &RunPage::takeBack)),
      m_stop(button(QStringLiteral("idpStop"), tr("S&top"), &RunPage::stop)),
      m_startOver(button(QStringLiteral("idpStartOver"), tr("Enter it a&new"), &RunPage::startOver))
{
    setTitle(tr("Setting up"));
    setSubTitle(tr("You may close this window at any time; it goes on from here when you open it again."));
    content().addWidget(m_calls, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_goOn, m_skip, m_takeBack, m_startOver, m_stop})
        buttons->addWidget(one);
    buttons->addStretch();
    content().addLayout(buttons);
    connect(&setup, &idp::Setup::progressed, this, &RunPage::progress);
    connect(&setup, &idp::Setup::succeeded, this, &RunPage::succeeded);
    connect(&setup, &idp::Setup::failed, this, &RunPage::failed);
}

QPushButton *RunPage::button(const QString &name, const QString &text, void (RunPage::*act)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

/// From the review the calls begin by themselves; a setup that was cut off waits for the operator.
void RunPage::initializePage()
{
    m_takingBack = false;
    m_model.show(m_setup.plan(), m_setup.journal());
    m_calls->select(std::max(0, m_model.current()));
    if (m_setup.isBegun()) {
        showHowItStands();
        showNotice(tr("This setup was begun before and is not finished."), Tone::Info);
    } else {
        hideNotice();
        for (QPushButton *one : {m_goOn, m_skip, m_takeBack, m_startOver, m_stop})
            one->hide();
        QTimer::singleShot(0, this, &RunPage::goOn);
    }
}

bool RunPage::isComplete() const
{
    return m_setup.isComplete() && !m_setup.isRunning();
}

void RunPage::progress()
{
    if (!m_setup.plan().steps.isEmpty())
        m_model.update(m_setup.journal());
    if (const int row = m_model.current(); row >= 0 && !m_takingBack)
        m_calls->select(row);
    showHowItStands();
}

void RunPage::showHowItStands()
{
    const bool running = m_setup.isRunning();
    const int row = m_model.current();
    const bool failed = row >= 0 && m_model.record(row).state == idp::StepState::Failed;
    const bool begun = m_setup.isBegun();
    m_goOn->setText(failed ? tr("Try a&gain") : tr("&Go on"));
    m_goOn->setVisible(!running && begun && row >= 0);
    m_skip->setVisible(!running && failed && m_model.step(row).skippable);
    m_takeBack->setVisible(!running && begun && m_setup.journal().hasCreated());
    m_startOver->setVisible(!running && !m_setup.isComplete() && !m_setup.journal().hasCreated());
    m_stop->setVisible(running);
    setBusy(running, m_takingBack ? tr("Taking back what was made…") : tr("Making the calls…"));
}

void RunPage::goOn()
{
    m_takingBack = false;
    m_setup.run();
    showHowItStands();
}

void RunPage::skip()
{
    const int row = m_model.current();
    if (row < 0)
        return;
    if (const auto skipped = m_setup.skip(m_model.step(row).id); !skipped)
        return showError(skipped.error());
    goOn();
}

void RunPage::takeBack()
{
    m_takingBack = true;
    m_setup.rollBack();
    showHowItStands();
}

void RunPage::stop()
{
    m_setup.stop();
}

void RunPage::succeeded()
{
    showHowItStands();
    if (m_takingBack)
        return showNotice(tr("Everything that was made is taken back. What was there before is untouched."),
                          Tone::Success);
    emit done();
}

void RunPage::failed(const Error &error)
{
    showHowItStands();
    showError(error);
    for (QPushButton *one : {m_goOn, m_startOver})
        if (one->isVisible())
            return one->setFocus();
}

} // namespace reeve
