// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/moment_text.h"

#include "ui/session/time_words.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

QString momentText(Instant at, Instant now, const TimeZone &zone)
{
    return u"%1, %2"_s.arg(shortDay(dateOf(zone.toLocal(at)), dateOf(zone.toLocal(now))), clockAt(at, zone));
}

}  // namespace sp::ui
