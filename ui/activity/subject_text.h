// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sp::ui {

/// What a record is called (see recordName()), as the screen shows it: while names are hidden, the number and
/// the client's initials, and nothing where somebody wrote what they liked.
QString subjectText(const QByteArray &type, const QString &subject);

}  // namespace sp::ui
