#include "app/command_line.h"
#include "app/console.h"
#include "app/demo_command.h"
#include "app/language.h"
#include "app/migrate_command.h"
#include "app/tour/tour.h"
#include "app/webhook_command.h"
#include "app/worker_command.h"
#include "services/secrets/keychain_secret_store.h"

#include <QApplication>
#include <QMessageBox>
#include <cstdio>

using namespace reeve;

namespace {

int misused(const Error &error)
{
    std::fprintf(stderr, "reeve: %s\n", qUtf8Printable(error.line()));
    return 2;
}

int print(const Result<QString> &text)
{
    if (text) {
        std::fputs(qUtf8Printable(*text), stdout);
        return 0;
    }
    std::fprintf(stderr, "reeve: %s\n", qUtf8Printable(text.error().line()));
    return 1;
}

/// The console itself, until its window is closed.
int openWindow(const Command &command)
{
    speak({});
    KeychainSecretStore secrets;
    Console::Options options;
    options.stateFile = stateFile();
    options.file = command.file;
    options.demo = command.demo;
    Console console(options, secrets);
    QObject::connect(&console, &Console::failed, &console, [&console](const Error &error) {
        // Without a window there is nothing to show it in, and nothing to go on with.
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Reeve"), error.line());
        box.setTextFormat(Qt::PlainText);
        box.exec();
        if (!console.desk())
            QCoreApplication::exit(1);
    });
    if (command.traceStart)
        QObject::connect(&console, &Console::filled, [] { std::puts("filled"), std::fflush(stdout); });
    console.start();
    return QApplication::exec();
}

int takeTour(const Command &command)
{
    // The tour finds what it clicks on by the English texts.
    speak(QStringLiteral("en"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Tour tour({command.out, command.leads, command.measureAnswers});
    QObject::connect(&tour, &Tour::ended, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    tour.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("reeve"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REEVE_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto command = parseCommandLine(arguments);
    if (!command)
        return misused(command.error());

    switch (command->kind) {
    case Command::Kind::Print: return print(command->text);
    case Command::Kind::Migrate: {
        const QCoreApplication application(argc, argv);
        speak({});
        return print(migrate(*command));
    }
    case Command::Kind::Demo: {
        const QCoreApplication application(argc, argv);
        speak({});
        return print(makeDemo(*command));
    }
    case Command::Kind::Worker: {
        const QCoreApplication application(argc, argv);
        speak({});
        return runWorker(*command);
    }
    case Command::Kind::Webhook: {
        const QCoreApplication application(argc, argv);
        speak({});
        return runWebhook(command->arguments);
    }
    default: break;
    }
    QApplication application(argc, argv);
    return command->kind == Command::Kind::Tour ? takeTour(*command) : openWindow(*command);
}
