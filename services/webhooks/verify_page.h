#pragma once

#include "services/webhooks/receiver.h"

namespace reeve {

/// The page behind the link of a verification mail, `/verify?lead=ID&key=KEY`, in the browser's language (English or
/// German). Opening it asks for a press of a button: mail scanners open links, and nobody is verified by one.
/// `verify` is LeadStore::verifyByKey.
void addVerifyPage(WebhookReceiver &receiver, std::function<Future<void>(Id lead, QString key)> verify);

} // namespace reeve
