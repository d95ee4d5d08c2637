// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sp::ui {

/// The texts of unticked check items ("- [ ] Walk on Friday") of a note, in their order.
QStringList openPoints(const QString &markdown);

enum class PointState { Open, Done };
/// The note with the first item of this text ticked or unticked; as it was when it has no such item.
QString withPoint(const QString &markdown, const QString &text, PointState state);

}  // namespace sp::ui
