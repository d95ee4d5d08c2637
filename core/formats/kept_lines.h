// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sp {

/// A calendar text of ours, written by writeCalendar(), with what others put on the same events and we know
/// nothing of: alarms, properties and parameters of their own. What both say alike stays as it is written
/// there, to the octet of its unfolded line; what we changed is as we say, and what only described the old
/// place, text or kind of day goes with it. An occurrence that is changed by itself for the first time takes
/// what its series has. Of `there` lines are copied and nothing else is made: it may be anything; what is no
/// calendar has nothing to keep.
QByteArray withKeptLines(const QByteArray &ours, const QByteArray &there);

}  // namespace sp
