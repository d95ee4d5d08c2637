// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/http_exchange.h"

#include <QList>
#include <QSslCertificate>

#include <chrono>
#include <memory>

namespace sp {

/// Where http without TLS is taken. ToItself: this machine only. Anywhere: for answers that are signed by
/// themselves.
enum class PlainHttp { ToItself, Anywhere };

struct HttpClientSettings {
    std::chrono::milliseconds idle = std::chrono::seconds(20);   ///< Without a byte either way.
    std::chrono::milliseconds total = std::chrono::seconds(60);  ///< From the call to the last byte.
    qint64 mostBytes = 16LL * 1024 * 1024;                       ///< Of an answer's body.
    PlainHttp plain = PlainHttp::ToItself;
    /// Trusted besides those of the system.
    QList<QSslCertificate> extraAuthorities = {};
};

/// HTTP/1.1 by Qt Network: connections that stay open for the same thread's next call, TLS 1.2 or newer with
/// a checked certificate, no cookie, no cache, no redirection, no compression; it tells neither this
/// program's name nor the machine's language. What changes something is sent once at most, also when the
/// server hangs up. Safe to call from several threads.
class HttpClient final : public HttpExchange {
public:
    explicit HttpClient(HttpClientSettings settings = {}) : m_settings(std::move(settings)) {}
    Result<HttpAnswer> exchange(
        const HttpRequest &request, const std::atomic_bool *canceled = nullptr) override;

private:
    HttpClientSettings m_settings;
    std::shared_ptr<const int> m_own = std::make_shared<const int>();  ///< Whose open connections they are.
};

/// Whether `url` names this machine: "localhost" or an address of the loopback.
bool isThisMachine(const QUrl &url);

}  // namespace sp
