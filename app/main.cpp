#include "app/command_line.h"

#include <QApplication>
#include <cstdio>

using namespace reeve;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto command = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!command) {
        std::fprintf(stderr, "reeve: %s\n", qUtf8Printable(command.error().line()));
        return 2;
    }
    std::fputs(qUtf8Printable(command->text), stdout);
    return 0;
}
