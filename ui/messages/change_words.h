// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sp::ui {

/// Why what a command did is not turned round, and how it is corrected instead: a sentence or two.
QString onRecordText(const QByteArray &command);

}  // namespace sp::ui
