// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finding/find_service.h"
#include "ui/shell/pages.h"

namespace sp {

/// The wall on which found records have their times.
struct FoundPlace {
    TimeZone zone = TimeZone::utc();
    LocalDate today = {};
};

/// A record as the palette offers it: "Jonas Keller", "Session · Tue 27 Oct, 11:00". Names are shown as
/// ShownNames says, and notes keep their words to themselves while names are hidden.
ui::Command commandOf(const finding::Found &found, const FoundPlace &place);

/// What somebody typed, with the words of the window's language for kinds of records and for days.
FindRequest findRequest(const QString &typed);

}  // namespace sp
