// From opening the leads pane to its first full page, against the bare request for the same rows by curl: what the
// console adds to what the service takes. Runs alternate, so that what else the machine does meets both, and each comes
// right after requests that are not counted, so that neither finds the service colder than the other; the first of each
// is not counted. Curl's own figure begins with its connection and leaves out the start of its process.

#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/sourceloop/lead_calls.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"
#include "tests/support/answer.h"
#include "tests/support/recording_notifier.h"
#include "tests/support/sourceloop_peer.h"
#include "ui/panes/leads/leads_pane.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QWindow>
#include <algorithm>
#include <cstdio>

using namespace reeve;

namespace {

constexpr int runs = 100;
constexpr int leads = 10'000;
constexpr int fullPage = 200;
constexpr double goal = 1.3;

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Calls once when a table has painted the page's rows and they are on their way to the screen.
class PaintedPage : public QObject
{
public:
    PaintedPage(const QAbstractItemView &table, std::function<void()> done) : m_table(table), m_done(std::move(done))
    {
        table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted && m_table.model()->rowCount() >= fullPage) {
            m_painted = true;
            // After the painting that the event begins has been handed to the window system.
            QMetaObject::invokeMethod(this, m_done, Qt::QueuedConnection);
        }
        return false;
    }

private:
    const QAbstractItemView &m_table;
    std::function<void()> m_done;
    bool m_painted = false;
};

/// Made and laid out while nothing happens, as MainWindow does.
std::unique_ptr<LeadsPane> makePane(const PaneContext &context, QStackedWidget &window)
{
    auto pane = std::make_unique<LeadsPane>(context);
    window.addWidget(pane.get());
    pane->layOut(window.size());
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 10) // what it does by itself a moment later
        QCoreApplication::processEvents();
    return pane;
}

/// Milliseconds from opening a pane until its table has painted the page's rows; negative when they never come.
double openPane(LeadsPane &pane, QStackedWidget &window)
{
    QElapsedTimer clock;
    clock.start();
    pane.prepare();
    window.setCurrentWidget(&pane);
    pane.activate();
    const auto *table = pane.findChild<QAbstractItemView *>(QStringLiteral("table"));
    // A loop of its own: qWaitFor sleeps between events, up to 10 ms at a time.
    QEventLoop loop;
    double took = -1;
    const PaintedPage page(*table, [&] {
        took = double(clock.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return took;
}

/// The request that the pane makes; the token comes by standard input, not by the list of processes.
double bareRequest(const SourceLoopPeer &peer, const QByteArray &token)
{
    const auto list = sourceloop::lead_calls::list({}, {}, QDateTime::currentDateTimeUtc());
    sourceloop::Filter filter;
    filter.order = {QStringLiteral("createdOn DESC"), QStringLiteral("id DESC")};
    filter.limit = fullPage + 1;
    filter.fields = list.fields;
    filter.include = list.include;
    const QUrl url = requestUrl(peer.url(), RestRequest::get(list.path, filter.query()));
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                                        QStringLiteral("-w"), QStringLiteral("%{time_total}"),
                                        QStringLiteral("--compressed"), QStringLiteral("-K"), QStringLiteral("-")});
    curl.write("header = \"Authorization: Bearer " + token + "\"\nurl = \"" + url.toEncoded() + "\"\n");
    curl.closeWriteChannel();
    if (!curl.waitForFinished() || curl.exitCode() != 0)
        return -1;
    return curl.readAllStandardOutput().toDouble() * 1000;
}

int failure(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    const auto peer = SourceLoopPeer::start();
    if (!peer)
        return failure("The SourceLoop service did not start.");
    peer->fillLeads(leads);
    const QByteArray token = SourceLoopPeer::adminToken();
    SessionSecretStore secrets;
    const Connection connection = peer->connection();
    answer(secrets.write(secretKey(connection.id, QStringLiteral("token")), token));
    const auto state = answer(LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))));
    const auto workspace = answer(openSourceLoop(connection, secrets));
    if (!state || !workspace)
        return failure("The workspace cannot be opened.");
    Theme theme(**state);
    RecordingNotifier notifier;
    QStackedWidget window;
    window.resize(1280, 800);
    window.addWidget(new QWidget);
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::vector<double> panes;
    std::vector<double> bare;
    for (int run = 0; run <= runs; ++run) {
        // Not the same number each time, or the service's garbage collector would always meet the same of the two.
        const auto warmUp = [&, requests = 1 + run % 3] {
            for (int i = 0; i < requests; ++i)
                bareRequest(*peer, token);
        };
        const auto made = makePane({**workspace, **state, notifier, secrets, &window}, window);
        warmUp();
        const double pane = openPane(*made, window);
        warmUp();
        const double request = bareRequest(*peer, token);
        if (pane < 0 || request < 0)
            return failure("No answer.");
        if (run == 0)
            continue;
        panes.push_back(pane);
        bare.push_back(request);
    }
    const double ratio = median(panes) / median(bare);
    std::printf("leads pane to its first full page of %d rows: %.1f ms; the bare request by curl: %.1f ms\n", fullPage,
                median(panes), median(bare));
    std::printf("rest: %.2f (goal %.1f)\n", ratio, goal);
    return ratio <= goal ? 0 : 1;
}
