// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

#include <QFutureWatcher>

namespace sp::ui {

/// Runs `work(engine)` on the engine's thread and `then(answer)` on this one, unless `context` is gone by
/// then. Qt 6.4's QFuture::then(context) asserts when its context dies first, which a page does that is
/// closed while it loads.
template <typename Work, typename Then>
void ask(EngineClient &client, QObject *context, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, Engine &>;
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(watcher->result());
        });
    watcher->setFuture(client.ask(std::move(work)));
}

}  // namespace sp::ui
