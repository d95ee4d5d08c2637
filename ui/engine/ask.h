// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

#include <QFutureWatcher>

namespace sp::ui {

/// Hands the answer of `future` to `then` on this thread, unless `context` is gone by then.
template <typename Answer, typename Then>
void hear(QFuture<Answer> future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(watcher->result());
        });
    watcher->setFuture(std::move(future));
}

/// Runs `work(engine)` on the engine's thread and `then(answer)` on this one, unless `context` is gone by
/// then. Qt 6.4's QFuture::then(context) asserts when its context dies first, which a page does that is
/// closed while it loads.
template <typename Work, typename Then>
void ask(EngineClient &client, QObject *context, Work work, Then then)
{
    hear(client.ask(std::move(work)), context, std::move(then));
}

/// The same with EngineClient::askOutside().
template <typename Prepare, typename Work, typename Then>
void askOutside(EngineClient &client, QObject *context, Prepare prepare, Work work, Then then)
{
    hear(client.askOutside(std::move(prepare), std::move(work)), context, std::move(then));
}

}  // namespace sp::ui
