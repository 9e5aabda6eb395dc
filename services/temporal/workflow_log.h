#pragma once

#include "services/workspace/run_store.h"
#include "services/workspace/workspace.h"

namespace reeve {

/// `asked`, and the audit event of it once it was done. A workspace that keeps none loses nothing but the event.
template<class T>
Future<T> recorded(QObject *owner, Workspace &workspace, Future<T> asked, const WorkflowRecord &record)
{
    return asked
        .then(owner,
              [owner, &workspace, record](const Result<T> &done) -> Future<T> {
                  if (!done)
                      return ready<T>(done);
                  return workspace.runs().recordWorkflow(record).then(owner, [done](const Result<void> &noted) {
                      return noted || noted.error().kind == ErrorKind::Unsupported ? done
                                                                                   : Result<T>(fail(noted.error()));
                  });
              })
        .unwrap();
}

} // namespace reeve
