// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/undo.h"
#include "ui/engine/ask.h"

#include <algorithm>

namespace sp::ui {

/// Whether an undo that failed with `error` may succeed another time: not once it has happened, and not for
/// what is on record or has left.
inline bool mayUndoAgain(const Error &error)
{
    constexpr std::string_view final[] = {"unit.already_undone", "unit.on_record", "unit.not_undoable",
        "unit.unknown", "outbox.too_late", "access.denied"};
    const std::string_view reason(error.reason.constData(), static_cast<std::size_t>(error.reason.size()));
    return std::ranges::find(final, reason) == std::end(final);
}

/// Hears why an undo failed, with the offer to try once more where that may help.
using UndoFailed = std::function<void(const Error &, const std::function<void()> &again)>;

/// What a toast's Undo does: takes back by `work`, and tells `failed` why where that cannot be.
inline std::function<void()> undoOffer(EngineClient &client, QObject *context,
    const std::function<Result<Done>(Engine &)> &work, const UndoFailed &failed)
{
    return [&client, context, work, failed] {
        ask(client, context, work, [&client, context, work, failed](const Result<Done> &done) {
            if (done)
                return;
            const bool again = mayUndoAgain(done.error());
            failed(done.error(), again ? undoOffer(client, context, work, failed) : std::function<void()>());
        });
    };
}

/// The same for a Unit.
inline std::function<void()> undoOffer(
    EngineClient &client, QObject *context, const UnitId &unit, const UndoFailed &failed)
{
    return undoOffer(
        client, context, [unit](Engine &engine) { return undoUnit(engine, unit); }, failed);
}

}  // namespace sp::ui
