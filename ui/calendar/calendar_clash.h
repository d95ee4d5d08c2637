// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_model.h"

namespace sp::ui {

/// What is in the way of a stretch, and how.
struct Overlap {
    Clash clash = {};
    QString with = {};
    LocalTime start = {};  ///< Of what is in the way.
    LocalTime end = {};
    bool none() const { return clash.none(); }
};
/// The busy block of these days that is most in the way; `except` is left out, and so is what stands above
/// the hours.
Overlap overlapOf(const ShownDays &shown, const Stretch &stretch, const QByteArray &except);
/// Whether the owner has said when they work, and it is not then.
bool isOffHours(const ShownDays &shown, LocalTime start, LocalTime end);

/// What a free place is looked for.
struct FreeSearch {
    Stretch wanted;
    QByteArray except = {};      ///< The block that would move there.
    QByteArray clientZone = {};  ///< It is day there too, where that is known: 08 to 20.
    LocalTime notBefore = {};
};
/// Up to `most` starts at which the stretch fits into working hours and in nobody's way, at full and half
/// hours: those nearest to the wanted one, its own day first, then the days around it. By time.
std::vector<LocalTime> freeStarts(const ShownDays &shown, const FreeSearch &search, std::size_t most);
/// The first full hour from `from` on that is free and worked in; `from` itself where there is none in the
/// next days that are shown.
LocalTime nextFreeHour(const ShownDays &shown, LocalTime from);

}  // namespace sp::ui
