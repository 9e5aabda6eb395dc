// How long the window does not answer, from the first shown window to the end of the tour, with 100,000 leads.

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <cstdio>

namespace {
constexpr int leads = 100000;
constexpr int tourLastsAtMostMs = 600000;
constexpr double usualMs = 16; ///< 99 in 100 answers
constexpr double longestMs = 50;
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QProcess reeve;
    reeve.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reeve.start(QStringLiteral(REEVE_PROGRAM), {QStringLiteral("tour"), QStringLiteral("--leads"),
                                                QString::number(leads), QStringLiteral("--measure-answers")});
    if (!reeve.waitForFinished(tourLastsAtMostMs)) {
        std::puts("stall: the tour did not end");
        return 1;
    }
    const QString output = QString::fromUtf8(reeve.readAllStandardOutput());
    std::fputs(qUtf8Printable(output), stdout);
    static const QRegularExpression form(QStringLiteral("stall: .* within ([0-9.]+) ms .* longest ([0-9.]+) ms"));
    const auto match = form.match(output);
    if (reeve.exitCode() != 0 || !match.hasMatch()) {
        std::puts("stall: the tour stopped");
        return 1;
    }
    return match.captured(1).toDouble() <= usualMs && match.captured(2).toDouble() <= longestMs ? 0 : 1;
}
