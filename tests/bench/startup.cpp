// From starting the process to a filled first pane, Reeve against sqlitebrowser (DB Browser for SQLite) on the same
// file.
//
// Reeve says itself when its first pane has been painted with its rows (--trace-start). Sqlitebrowser cannot, so its
// end is taken as the moment when its window's title holds the file's name, which it sets once the file is open and
// before the list of tables is painted: the comparison is never in Reeve's favour. Both are seen by events, not by
// polling. Runs alternate, so that what else the machine does meets both; the first of each, which warms the file
// cache, is not counted.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <poll.h>
#include <vector>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace {

constexpr int runs = 9;
constexpr int patienceMs = 30000;
constexpr double goal = 1.0;

/// Watches the titles of the display's windows.
class Titles
{
public:
    Titles() : m_display(XOpenDisplay(nullptr))
    {
        // A window may be gone before it is asked for its title.
        XSetErrorHandler([](Display *, XErrorEvent *) { return 0; });
        if (m_display)
            XSelectInput(m_display, DefaultRootWindow(m_display), SubstructureNotifyMask);
    }
    ~Titles()
    {
        if (m_display)
            XCloseDisplay(m_display);
    }
    Titles(const Titles &) = delete;
    Titles &operator=(const Titles &) = delete;

    [[nodiscard]] bool isOpen() const { return m_display != nullptr; }

    /// Forgets the windows that were.
    void clear() { XSync(m_display, True); }

    bool waitFor(const QByteArray &part)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < patienceMs) {
            while (XPending(m_display)) {
                XEvent event;
                XNextEvent(m_display, &event);
                const Window window = event.type == CreateNotify ? event.xcreatewindow.window : event.xany.window;
                if (event.type == CreateNotify)
                    XSelectInput(m_display, window, PropertyChangeMask);
                if ((event.type == CreateNotify || event.type == PropertyNotify) && title(window).contains(part))
                    return true;
            }
            pollfd waiting{ConnectionNumber(m_display), POLLIN, 0};
            poll(&waiting, 1, 100);
        }
        return false;
    }

private:
    QByteArray title(Window window) const
    {
        XTextProperty text{};
        if (!XGetTextProperty(m_display, window, &text, XInternAtom(m_display, "_NET_WM_NAME", False)) || !text.value)
            return {};
        QByteArray name(reinterpret_cast<const char *>(text.value), qsizetype(text.nitems));
        XFree(text.value);
        return name;
    }

    Display *m_display;
};

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished();
    }
}

/// Milliseconds, or a negative number when it never came to that.
double startReeve(const QString &file)
{
    QProcess reeve;
    reeve.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    reeve.start(QStringLiteral(REEVE_PROGRAM), {QStringLiteral("--trace-start"), file});
    QByteArray said;
    while (!said.contains("filled") && reeve.waitForReadyRead(patienceMs))
        said += reeve.readAllStandardOutput();
    const double took = double(clock.nsecsElapsed()) / 1e6;
    end(reeve);
    return said.contains("filled") ? took : -1;
}

double startBrowser(const QString &file, Titles &titles)
{
    QProcess browser;
    browser.setStandardErrorFile(QProcess::nullDevice());
    titles.clear();
    QElapsedTimer clock;
    clock.start();
    browser.start(QStringLiteral("sqlitebrowser"), {file});
    const bool opened = titles.waitFor("bench.reeve");
    const double took = double(clock.nsecsElapsed()) / 1e6;
    end(browser);
    return opened ? took : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bench.reeve"));
    Titles titles;
    if (!titles.isOpen() || QProcess::execute(QStringLiteral(REEVE_PROGRAM), {QStringLiteral("demo"), file}) != 0) {
        std::puts("startup: no display, or no workspace to open");
        return 1;
    }
    std::vector<double> reeve;
    std::vector<double> browser;
    for (int run = 0; run <= runs; ++run) {
        const double ours = startReeve(file);
        double theirs = startBrowser(file, titles);
        if (theirs < 0) // seen once in some hundred starts
            theirs = startBrowser(file, titles);
        if (ours < 0 || theirs < 0) {
            std::printf("startup: %s showed nothing\n", ours < 0 ? "reeve" : "sqlitebrowser");
            return 1;
        }
        if (run == 0)
            continue;
        reeve.push_back(ours);
        browser.push_back(theirs);
    }
    const double ratio = median(reeve) / median(browser);
    for (const auto &[name, times] : {std::pair("reeve", reeve), std::pair("sqlitebrowser", browser)})
        std::printf("%s: median %.0f ms, %.0f to %.0f in %d runs\n", name, median(times),
                    *std::min_element(times.begin(), times.end()), *std::max_element(times.begin(), times.end()), runs);
    std::printf("startup: %.2f (goal %.1f)\n", ratio, goal);
    return ratio <= goal ? 0 : 1;
}
