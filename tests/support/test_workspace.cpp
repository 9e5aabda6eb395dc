#include "tests/support/test_workspace.h"

#include "services/demo/demo_workspace.h"

namespace reeve {

TestWorkspace::TestWorkspace(Role role, Fill fill)
{
    const QString file = path(QStringLiteral("workspace.reeve"));
    const NewWorkspace named{QStringLiteral("Test"), Environment::Development};
    const auto opened = fill == Fill::Demo ? answerOf(openDemoWorkspace(file, m_secrets))
                                           : answerOf(openSqlite(file, m_secrets, named));
    const auto local = answerOf(LocalState::open(path(QStringLiteral("local.db"))));
    if (!opened || !local)
        qFatal("no workspace: %s", qPrintable((opened ? local.error() : opened.error()).line()));
    workspace = *opened;
    state = *local;
    workspace->setActor({QStringLiteral("Robin"), role});
    workspace->setReadOnly(false);
}

} // namespace reeve
