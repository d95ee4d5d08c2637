// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sp::ui {

/// The sentences for an Error's reason: what happened and what to do next, in the user's language, with its
/// facts filled in. A reason nobody wrote words for gets a general sentence that names the reason, so that it
/// can be asked about.
QString errorText(const Error &error);
/// From now on the name of a client in a sentence is what `shown` makes of it; without it, as it is.
void showClientsBy(QString (*shown)(const QString &name));
QString reasonText(const QByteArray &reason, const QJsonObject &facts = {});

}  // namespace sp::ui
