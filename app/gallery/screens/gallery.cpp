// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"

#include <algorithm>
#include <iterator>

namespace sp::gallery {

std::vector<Screen> allScreens()
{
    std::vector<Screen> all;
    for (const auto part : {componentScreens, shellScreens, trayScreens, mainJobScreens, practiceScreens,
             moneyScreens, expenseScreens})
        std::ranges::move(part(), std::back_inserter(all));
    return all;
}

}  // namespace sp::gallery
