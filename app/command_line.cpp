#include "app/command_line.h"

#include "app/webhook_command.h"
#include "services/workspace/postgres/pg_parameters.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace reeve {
namespace {

/// The texts' context for translators.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<Error> misused(const QString &text)
{
    return fail(ErrorKind::Validation, text, CommandLine::tr("See `reeve --help`."));
}

QCommandLineOption option(const char *name, const QString &value = {})
{
    return {QLatin1String(name), {}, value};
}

/// Reads options and words of one command; `most` words at most.
Result<QStringList> read(QCommandLineParser &parser, const QStringList &arguments, int most)
{
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("reeve")} + arguments))
        return misused(parser.errorText());
    const QStringList words = parser.positionalArguments();
    if (words.size() > most)
        return misused(CommandLine::tr("“%1” is one argument too many.").arg(words.at(most)));
    return words;
}

Result<int> count(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    constexpr int most = 1000000;
    if (!parser.isSet(option))
        return 0;
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (!ok || number < 1 || number > most)
        return misused(CommandLine::tr("--%1 takes a number from 1 to %2.").arg(option.names().constFirst()).arg(most));
    return number;
}

Result<Command> window(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto demo = option("demo");
    const auto trace = option("trace-start");
    parser.addOptions({demo, trace});
    REEVE_TRY(words, read(parser, arguments, 1));
    Command command;
    command.file = words.value(0);
    command.demo = parser.isSet(demo);
    command.traceStart = parser.isSet(trace);
    if (command.demo && !command.file.isEmpty())
        return misused(CommandLine::tr("--demo opens its own workspace; leave the file away."));
    return command;
}

Result<Command> tour(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto out = option("out", QStringLiteral("DIR"));
    const auto leads = option("leads", QStringLiteral("N"));
    const auto answers = option("measure-answers");
    parser.addOptions({out, leads, answers});
    REEVE_CHECK(read(parser, arguments, 0));
    REEVE_TRY(number, count(parser, leads));
    Command command;
    command.kind = Command::Kind::Tour;
    command.out = parser.value(out);
    command.leads = number;
    command.measureAnswers = parser.isSet(answers);
    return command;
}

Result<Command> demo(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto leads = option("leads", QStringLiteral("N"));
    parser.addOption(leads);
    REEVE_TRY(words, read(parser, arguments, 1));
    REEVE_TRY(number, count(parser, leads));
    if (words.isEmpty())
        return misused(CommandLine::tr("`reeve demo` needs the name of the file to make."));
    Command command;
    command.kind = Command::Kind::Demo;
    command.file = words.first();
    command.leads = number;
    return command;
}

Result<Command> migrate(const QStringList &arguments)
{
    static const QMap<QString, Command::Action> actions{
        {QStringLiteral("status"), Command::Action::Status}, {QStringLiteral("preview"), Command::Action::Preview},
        {QStringLiteral("up"), Command::Action::Up},         {QStringLiteral("down"), Command::Action::Down},
        {QStringLiteral("add"), Command::Action::Add},       {QStringLiteral("remove"), Command::Action::Remove},
        {QStringLiteral("new"), Command::Action::New}};
    QCommandLineParser parser;
    REEVE_TRY(words, read(parser, arguments, 3));
    if (!actions.contains(words.value(0)))
        return misused(
            CommandLine::tr("`reeve migrate` is followed by status, preview, up, down, add, remove or new."));
    Command command;
    command.kind = Command::Kind::Migrate;
    command.action = actions.value(words.first());
    if (words.size() < 2)
        return misused(command.action == Command::Action::New
                           ? CommandLine::tr("`reeve migrate new` needs a name, such as add_notes.")
                           : CommandLine::tr("`reeve migrate` needs the file of a workspace."));
    const bool named = command.action == Command::Action::Add || command.action == Command::Action::Remove;
    if (named && words.size() < 3)
        return misused(
            CommandLine::tr("`reeve migrate %1` needs the name of a part and a connection.").arg(words.first()));
    if (!named && words.size() > 2)
        return misused(CommandLine::tr("“%1” is one argument too many.").arg(words.at(2)));
    // Which of the two is the connection is seen in either order.
    const bool swapped = named && isPgConnectionText(words.at(1)) && !isPgConnectionText(words.at(2));
    if (named || command.action == Command::Action::New)
        command.name = words.at(swapped ? 2 : 1);
    if (command.action != Command::Action::New)
        command.file = swapped ? words.at(1) : words.last();
    return command;
}

Result<Command> worker(const QStringList &arguments)
{
    QCommandLineParser parser;
    REEVE_TRY(words, read(parser, arguments, 1));
    if (words.isEmpty())
        return misused(CommandLine::tr("`reeve worker` needs the file of a workspace, or the name of a connection."));
    Command command;
    command.kind = Command::Kind::Worker;
    command.file = words.first();
    return command;
}

Command print(const QString &text)
{
    Command command;
    command.kind = Command::Kind::Print;
    command.text = text;
    return command;
}

} // namespace

QString usage()
{
    return CommandLine::tr(
        "Reeve, a desktop console for the people who run a SaaS control plane.\n"
        "\n"
        "  reeve [FILE]                      open a workspace: this file, or the last one\n"
        "  reeve --demo                      open the demo workspace, made when there is none\n"
        "  reeve tour [--out DIR]            do the main job in a fresh workspace, with a picture of every step\n"
        "  reeve worker FILE|NAME            execute the runs of a workspace or connection, without a window\n"
        "  reeve migrate status|up|down FILE show, bring up to date or take back the newest change of a schema\n"
        "  reeve migrate preview FILE        print the SQL that up would run\n"
        "  reeve migrate add|remove PART URI change what Reeve adds to SourceLoop's tables in PostgreSQL:\n"
        "                                    live_and_audit, list_indexes or roles\n"
        "  reeve migrate new NAME            begin a migration in ./migrations\n"
        "  reeve demo [--leads N] FILE       make a workspace with demo data and N more leads\n"
        "  reeve webhook send|listen|verify  send, receive and verify webhooks; see `reeve webhook --help`\n"
        "  reeve --version | --help\n"
        "\n"
        "FILE is the file of a workspace or a connection to PostgreSQL: postgresql://user@host/database\n"
        "\n"
        "  --trace-start                     say when the first pane shows its rows\n"
        "  tour --leads N                    with N more leads\n"
        "  tour --measure-answers            say how long the window took to answer\n");
}

Result<Command> parseCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("webhook")) {
        if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h")))
            return print(webhookUsage());
        Command command;
        command.kind = Command::Kind::Webhook;
        command.arguments = arguments.mid(1);
        return command;
    }
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h")))
        return print(usage());
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return print(QStringLiteral("Reeve " REEVE_VERSION "\n"));
    if (first == QLatin1String("tour"))
        return tour(arguments.mid(1));
    if (first == QLatin1String("demo"))
        return demo(arguments.mid(1));
    if (first == QLatin1String("migrate"))
        return migrate(arguments.mid(1));
    if (first == QLatin1String("worker"))
        return worker(arguments.mid(1));
    return window(arguments);
}

} // namespace reeve
