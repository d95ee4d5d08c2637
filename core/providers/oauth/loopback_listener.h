// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/oauth/redirect_query.h"

#include "core/base/result.h"

#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

class QTcpSocket;

namespace sp {

/// What the browser shows afterwards, as plain text.
struct ReturnPages {
    QString accepted;  ///< That the window may be closed.
    QString refused;   ///< To whoever comes with anything but the expected answer.
};

/// Waits on a free port of 127.0.0.1 for a browser that comes back (RFC 8252, section 7.3). Whatever is not
/// the expected answer is refused and forgotten: any program of this machine can come here. Lives in one
/// thread.
class LoopbackListener {
public:
    explicit LoopbackListener(ReturnPages pages);
    ~LoopbackListener();
    Q_DISABLE_COPY_MOVE(LoopbackListener)

    /// Fails with Unavailable "oauth.no_port".
    Result<Done> listen();
    /// "http://127.0.0.1:49152/"
    QUrl address() const;
    /// The first answer that `isExpected` takes; it then hears nobody any more. Fails with Refused
    /// "oauth.timeout" or "oauth.canceled".
    Result<RedirectQuery> await(const std::function<bool(const RedirectQuery &)> &isExpected,
        std::chrono::milliseconds limit, const std::atomic_bool *canceled);

private:
    void welcome();
    void hear(QTcpSocket &socket);

    ReturnPages m_pages;
    QTcpServer m_server;
    std::vector<QTcpSocket *> m_guests;  ///< The oldest first.
    std::function<bool(const RedirectQuery &)> m_isExpected;
    std::function<void()> m_done;
    std::optional<RedirectQuery> m_answer;
};

}  // namespace sp
