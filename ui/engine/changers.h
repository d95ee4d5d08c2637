// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <map>

namespace sp::ui {

/// Who changed a record, by the moment at which it was done. Somebody who is gone is named by the role.
using Changers = std::map<Instant, QString>;

/// Nobody for whoever may not read the audit trail; what the program did by itself is nobody's.
Result<Changers> changersOf(Engine &engine, const IdBytes &record);
/// What those who work in the practice are called.
Result<std::map<ProfileId, QString>> namesOfPeople(Engine &engine);

}  // namespace sp::ui
