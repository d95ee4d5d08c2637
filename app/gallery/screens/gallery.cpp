// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"

#include <algorithm>
#include <iterator>

namespace sp::gallery {

std::vector<Screen> allScreens()
{
    std::vector<Screen> all;
    for (const auto part :
        {componentScreens, shellScreens, trayScreens, meterScreens, mainJobScreens, calendarScreens,
            creditScreens, syncScreens, practiceScreens, moneyScreens, planScreens, quoteScreens,
            expenseScreens, reportScreens, activityScreens, templateScreens, sheetScreens, stateScreens})
        std::ranges::move(part(), std::back_inserter(all));
    return all;
}

}  // namespace sp::gallery
