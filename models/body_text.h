#pragma once

#include "services/domain/delivery.h"

/// Bytes of a webhook as an operator reads them.
namespace reeve::body_text {

/// "name: value", one a line.
QString headers(const HeaderList &headers);
/// As it came: UTF-8 as text, other bytes as a hex dump; at most 256 KiB are shown.
QString raw(const QByteArray &body);
/// JSON indented, with its keys in the order of the wire (a signature depends on it) and its numbers as written;
/// anything else as `raw`.
QString pretty(const QByteArray &body);
bool isJson(const QByteArray &body);

} // namespace reeve::body_text
