// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace sp {

/// The one byte sequence of a JSON value (RFC 8785): keys sorted by UTF-16 code unit, no space, shortest
/// numbers. What is hashed or signed is always in this form.
QByteArray canonicalJson(const QJsonValue &value);

/// Appends `text` as a JSON string (RFC 8785 escapes) to `out`.
void appendJsonString(QByteArray &out, const QString &text);

/// Reads one JSON object; fails with "json.invalid" {offset} or "json.not_object".
Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

}  // namespace sp
