#pragma once

#include "services/webhooks/receiver.h"

namespace reeve {

/// Answers `GET /verify?lead=ID&key=KEY`, the link of a verification mail, with a plain page in the browser's language
/// (English or German). `verify` is LeadStore::verifyByKey.
WebhookReceiver::Handler verifyPage(std::function<Future<void>(Id lead, QString key)> verify);

} // namespace reeve
