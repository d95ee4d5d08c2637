// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace sp {

/// What the palette offers first: the keys of records (see finding::keyOf()) and the names of commands that
/// were opened lately, newest first. Each profile has its own, sealed in the practice's folder, since whom
/// somebody looked at last is nobody else's business. Fails as writing a file does.
Result<Done> keepRecent(Engine &engine, const std::vector<QByteArray> &recent);
/// Empty where nothing was kept. Fails with "sealed.damaged" or "json.invalid".
Result<std::vector<QByteArray>> keptRecent(Engine &engine);

}  // namespace sp
