#include "app/tour/tour.h"

#include "app/desk.h"
#include "app/tour/hand.h"
#include "app/tour/main_job.h"
#include "services/core/worker.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>
#include <cstdio>

namespace reeve {
namespace {

Console::Options consoleOptions(const QTemporaryDir &folder, const QString &file, int leads)
{
    Console::Options options;
    options.stateFile = folder.filePath(QStringLiteral("state.sqlite"));
    options.file = file;
    options.demo = true;
    options.demoLeads = leads;
    return options;
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// Compressing takes longer than a window should be without an answer.
void saveOnAWorker(const QImage &image, const QString &file)
{
    inWorker([image, file](Progress &) -> Result<bool> { return image.save(file); });
}

} // namespace

Tour::Tour(Options options)
    : m_options(std::move(options)), m_console(consoleOptions(m_folder, file(), m_options.leads), m_secrets)
{
    connect(&m_console, &Console::opened, this, &Tour::play);
    connect(&m_console, &Console::failed, this,
            [this](const Error &error) { fail(tr("Open a fresh workspace"), error.line()); });
    connect(&m_script, &Script::stepDone, this,
            [](int number, const QString &title, const QString &result, qint64 milliseconds) {
                say(QStringLiteral("%1  %2: %3 (%4 ms)")
                        .arg(number, 2)
                        .arg(title, result.isEmpty() ? tr("done") : result)
                        .arg(milliseconds));
            });
    connect(&m_script, &Script::pictureWanted, this, &Tour::takePicture);
    connect(&m_script, &Script::failed, this,
            [this](const QString &step, const QString &what) { fail(step, tr("could not %1").arg(what)); });
    connect(&m_script, &Script::finished, this, &Tour::end);
}

void Tour::start()
{
    if (!m_options.out.isEmpty() && !QDir().mkpath(m_options.out))
        return fail(tr("Begin"), tr("The folder %1 cannot be made.").arg(m_options.out));
    m_console.start();
}

void Tour::play()
{
    m_console.theme().setMode(ThemeMode::Light);
    if (m_options.measureAnswers)
        m_answers.start();
    writeMainJob(m_script, m_console, m_folder);
    m_script.start();
}

void Tour::takePicture(const QString &name, QWidget *of)
{
    if (m_options.out.isEmpty() || !of)
        return;
    const QString stem =
        QDir(m_options.out).filePath(QStringLiteral("%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
    saveOnAWorker(of->grab().toImage(), stem + QStringLiteral("-light.png"));
    m_console.theme().setMode(ThemeMode::Dark);
    saveOnAWorker(of->grab().toImage(), stem + QStringLiteral("-dark.png"));
    m_console.theme().setMode(ThemeMode::Light);
}

void Tour::fail(const QString &step, const QString &what)
{
    say(tr("The tour stopped in “%1”: %2. This is what it saw:").arg(step, what));
    say(Hand::whatIsShown());
    takePicture(QStringLiteral("stopped"), Hand::front());
    QThreadPool::globalInstance()->waitForDone();
    emit ended(1);
}

void Tour::end()
{
    if (m_options.measureAnswers) {
        m_answers.stop();
        say(QStringLiteral("stall: %1 answers, 99 in 100 within %2 ms (goal 16), longest %3 ms (goal 50)")
                .arg(m_answers.count())
                .arg(m_answers.ninetyNineInHundred(), 0, 'f', 1)
                .arg(m_answers.longest(), 0, 'f', 1));
    }
    QThreadPool::globalInstance()->waitForDone();
    if (!m_options.out.isEmpty())
        say(tr("%n picture(s), light and dark: %1", nullptr, m_pictures).arg(QDir(m_options.out).absolutePath()));
    emit ended(0);
}

} // namespace reeve
