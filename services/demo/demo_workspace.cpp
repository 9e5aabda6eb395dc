#include "services/demo/demo_workspace.h"

#include "services/secrets/secret_store.h"

#include <QCoreApplication>

namespace reeve {
namespace {

using Answer = Result<std::shared_ptr<SqlWorkspace>>;

Future<void> fill(SqlWorkspace &workspace, const DemoOptions &options)
{
    return workspace.pool().batches(
        [keys = workspace.keys(), options](SqlSession &session, Progress &progress) -> Result<void> {
            REEVE_TRY(leads, session.value(QStringLiteral("select exists (select 1 from main.leads)")));
            if (leads.toBool())
                return {};
            REEVE_TRY(derived, keys->get());
            return writeDemoData(session, derived, options, progress);
        });
}

} // namespace

Future<std::shared_ptr<SqlWorkspace>> openDemoWorkspace(const QString &path, SecretStore &secrets,
                                                        const DemoOptions &options)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const NewWorkspace fresh{QCoreApplication::translate("DemoWorkspace", "Demo"), Environment::Development};
    onResult(&secrets, openSqlite(path, secrets, fresh), [promise, &secrets, options](const Answer &opened) {
        if (!opened) {
            promise->addResult(opened);
            return promise->finish();
        }
        onResult(&secrets, fill(**opened, options), [promise, opened](const Result<void> &filled) {
            promise->addResult(filled ? opened : Answer(tl::unexpect, filled.error()));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace reeve
