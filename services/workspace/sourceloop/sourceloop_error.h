#pragma once

#include "services/http/rest_message.h"

namespace reeve::sourceloop {

/// What a refusal says (`{"error": {statusCode, name, message, details: [{path, code, message, info}]}}`): details at
/// the fields of Reeve's inputs, a taken key on "key", 403 with the permission that is missing.
Error readError(const RestRequest &request, const RestAnswer &answer, const QString &service);

} // namespace reeve::sourceloop
