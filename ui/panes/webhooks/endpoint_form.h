#pragma once

#include "ui/panes/pane.h"

namespace reeve {

class EndpointHost;
class WebhookSecrets;
struct Endpoint;

/// Defines an endpoint, or changes one: address and TLS, signature, and how it answers.
void openEndpointForm(const PaneContext &context, EndpointHost &host, WebhookSecrets &secrets, const Endpoint &endpoint,
                      QWidget *parent);

} // namespace reeve
