// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace sp::ui {

/// Calls `heard` with the answer on `context`'s thread, and not at all when `context` is gone by then. QFuture::then() with
/// a context must not outlive it (Qt 6.4 asserts), and a page may be closed while the engine still works.
template <typename T, typename Heard>
void whenAnswered(const QFuture<T> &future, QObject *context, Heard heard)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, heard = std::move(heard)]() mutable {
        watcher->deleteLater();
        heard(watcher->future().result());
    });
    watcher->setFuture(future);
}

}  // namespace sp::ui
