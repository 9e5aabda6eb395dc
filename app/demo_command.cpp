#include "app/demo_command.h"

#include "services/demo/demo_workspace.h"
#include "services/secrets/keychain_secret_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

namespace reeve {

Result<QString> makeDemo(const Command &command)
{
    const QString shown = QDir::toNativeSeparators(command.file);
    if (QFileInfo::exists(command.file))
        return fail(ErrorKind::File, QCoreApplication::translate("DemoCommand", "%1 is there already.").arg(shown),
                    QCoreApplication::translate("DemoCommand", "Choose another name."));
    KeychainSecretStore secrets;
    DemoOptions options;
    options.leads += command.leads;
    QEventLoop loop;
    Result<void> made;
    onResult(&loop, openDemoWorkspace(command.file, secrets, options),
             [&](const Result<std::shared_ptr<SqlWorkspace>> &workspace) {
                 if (!workspace)
                     made = fail(workspace.error());
                 loop.quit();
             });
    loop.exec();
    REEVE_CHECK(made);
    return QCoreApplication::translate("DemoCommand", "Made %1 with %n lead(s).\n", nullptr, options.leads).arg(shown);
}

} // namespace reeve
