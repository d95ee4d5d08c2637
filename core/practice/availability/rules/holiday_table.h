// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace sp::availability {

/// A date that a law lists year by year, because no simple rule leads to it.
struct ListedDate {
    const char *name;  ///< The rule's.
    int year;
    int month;
    int day;
};
std::span<const ListedDate> listedHolidays();

}  // namespace sp::availability
