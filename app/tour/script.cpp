#include "app/tour/script.h"

#include "app/tour/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

namespace reeve {
namespace {

constexpr int tickMs = 5;
constexpr int patienceMs = 30000;

QString shownText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return edit->toPlainText();
    QStringList texts;
    for (const auto *label : widget->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

} // namespace

Script::Script(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Script::tick);
}

Script &Script::add(const QString &what, std::function<bool()> ready, std::function<void()> perform)
{
    m_acts.append({m_title, what, std::move(ready), std::move(perform)});
    return *this;
}

Script &Script::step(const QString &title)
{
    m_title = title;
    return *this;
}

Script &Script::click(const QString &path)
{
    return add(
        QStringLiteral("click %1").arg(path), [path] { return Hand::reach(path) != nullptr; },
        [path] { Hand::click(Hand::reach(path)); });
}

Script &Script::turn(const QString &path, QWizard::WizardButton button)
{
    const auto reach = [path, button]() -> QWidget * {
        const auto *wizard = qobject_cast<QWizard *>(Hand::reach(path));
        QWidget *found = wizard ? wizard->button(button) : nullptr;
        return found && found->isVisible() && found->isEnabled() ? found : nullptr;
    };
    return add(
        QStringLiteral("turn %1").arg(path), [reach] { return reach() != nullptr; }, [reach] { Hand::click(reach()); });
}

Script &Script::type(const QString &path, const QString &text)
{
    return add(
        QStringLiteral("type into %1").arg(path), [path] { return Hand::reach(path) != nullptr; },
        [path, text] { Hand::type(Hand::reach(path), text); });
}

Script &Script::choose(const QString &path, const QString &entry)
{
    return add(QStringLiteral("choose “%2” in %1").arg(path, entry), [path, entry] {
        QWidget *box = Hand::reach(path);
        return box && Hand::choose(box, entry);
    });
}

Script &Script::pick(const QString &path, const QString &text)
{
    const auto view = [path] { return qobject_cast<QAbstractItemView *>(Hand::reach(path)); };
    return add(
        QStringLiteral("pick “%2” in %1").arg(path, text),
        [view, text] { return view() && Hand::row(view(), text) >= 0; },
        [view, text] { Hand::clickRow(view(), Hand::row(view(), text)); });
}

Script &Script::press(const QString &path, const QKeySequence &keys)
{
    return add(
        QStringLiteral("press %2 in %1").arg(path, keys.toString()), [path] { return Hand::reach(path) != nullptr; },
        [path, keys] { Hand::press(Hand::reach(path), keys); });
}

Script &Script::see(const QString &path, const QString &text)
{
    return add(text.isEmpty() ? QStringLiteral("see %1").arg(path) : QStringLiteral("see “%2” in %1").arg(path, text),
               [path, text] {
                   const QWidget *widget = Hand::find(path);
                   // An amount holds a no-break space, which nobody types.
                   return widget &&
                          (text.isEmpty() || shownText(widget).replace(QChar::Nbsp, QChar::Space).contains(text));
               });
}

Script &Script::gone(const QString &path)
{
    return add(QStringLiteral("see %1 go").arg(path), [path] { return !Hand::find(path); });
}

Script &Script::until(const QString &what, std::function<bool()> met)
{
    return add(what, std::move(met));
}

Script &Script::act(std::function<void()> perform)
{
    return add(
        {}, [] { return true; }, std::move(perform));
}

Script &Script::picture(const QString &name, const QString &path)
{
    const auto subject = [path] { return path.isEmpty() ? Hand::front() : Hand::find(path); };
    return add(
        QStringLiteral("take a picture of %1").arg(path.isEmpty() ? QStringLiteral("the front window") : path),
        [subject] { return subject() != nullptr; }, [this, name, subject] { emit pictureWanted(name, subject()); });
}

Script &Script::tell(std::function<QString()> result)
{
    return act([this, result = std::move(result)] { m_result = result(); });
}

void Script::start()
{
    m_step.start();
    m_waiting.start();
    m_timer.start();
}

/// An act may open a dialog that runs a loop of its own, in which this is called again: the act counts as done before
/// it is performed, and nothing after it may look at the list of acts again.
void Script::tick()
{
    if (m_next >= m_acts.size()) {
        m_timer.stop();
        endStep();
        emit finished();
        return;
    }
    const Act act = m_acts.at(m_next);
    if (act.step != m_current) {
        endStep();
        m_current = act.step;
    }
    if (!act.ready()) {
        if (m_waiting.elapsed() < patienceMs)
            return;
        m_timer.stop();
        emit failed(act.step, act.what);
        return;
    }
    ++m_next;
    m_waiting.restart();
    if (act.perform)
        act.perform();
}

void Script::endStep()
{
    const qint64 took = m_step.restart();
    if (!m_current.isEmpty())
        emit stepDone(++m_steps, m_current, std::exchange(m_result, {}), took);
}

} // namespace reeve
