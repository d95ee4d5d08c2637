// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace sp::ui {

/// A line of a check list: "- [ ] Walk on Friday".
struct CheckItem {
    QString text;
    bool isOpen = true;
};
/// All of a note, in their order.
std::vector<CheckItem> checkItems(const QString &markdown);

enum class PointState { Open, Done };
/// The note with the first item of this text ticked or unticked; as it was when it has no such item.
QString withPoint(const QString &markdown, const QString &text, PointState state);

/// Where a new item goes and what is written there: behind the last item of the check list, else at the end.
/// `text` becomes one line.
struct NewPoint {
    qsizetype at;
    QString text;
};
NewPoint newPoint(const QString &markdown, const QString &text);

}  // namespace sp::ui
