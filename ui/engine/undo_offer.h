// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/undo.h"
#include "ui/engine/ask.h"

namespace sp::ui {

/// What a toast's Undo does: takes the Unit back, and tells `failed` why where that cannot be.
inline std::function<void()> undoOffer(
    EngineClient &client, QObject *context, const UnitId &unit, std::function<void(const Error &)> failed)
{
    return [&client, context, unit, failed = std::move(failed)] {
        ask(
            client, context, [unit](Engine &engine) { return undoUnit(engine, unit); },
            [failed](const Result<Done> &done) {
                if (!done)
                    failed(done.error());
            });
    };
}

}  // namespace sp::ui
