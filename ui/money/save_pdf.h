// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

class QWidget;

namespace sp::ui {

/// Asks where, has the pages made by `make`, writes them, and tells `said` how it went. `parent` outlives the
/// question.
void savePdf(EngineClient &engine, QWidget *parent, const QString &suggestedName,
    const std::function<Result<QByteArray>(Engine &)> &make,
    const std::function<void(const QString &)> &said);

}  // namespace sp::ui
