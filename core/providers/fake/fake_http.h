// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/ports/http_exchange.h"

#include <deque>
#include <mutex>
#include <utility>

namespace sp {

/// Answers what it is told to, in that order; then with "http.unreachable". Keeps what it was asked. Safe to
/// ask from several threads.
class FakeHttp final : public HttpExchange {
public:
    struct Asked {
        QByteArray method;
        QUrl url;
        std::vector<HttpHeader> headers;
        QByteArray body;
        QByteArray authorization;
    };

    void answerNext(HttpAnswer answer) { addNext(std::move(answer)); }
    void failNext(Error error) { addNext(std::move(error)); }
    /// An answer of JSON.
    void answerNext(int status, QByteArray json)
    {
        answerNext({status, {{"content-type", "application/json"}}, std::move(json)});
    }

    Result<HttpAnswer> exchange(const HttpRequest &request, const std::atomic_bool *canceled) override
    {
        const std::lock_guard lock(m_mutex);
        if (canceled && canceled->load())
            return Error{ErrorCode::Refused, "http.canceled"};
        m_asked.push_back({request.method, request.url, request.headers, request.body,
            request.authorization ? view(request.authorization->span()).toByteArray() : QByteArray()});
        if (m_script.empty())
            return Error{
                ErrorCode::Unavailable, "http.unreachable", {{QStringLiteral("host"), request.url.host()}}};
        Result<HttpAnswer> answer = std::move(m_script.front());
        m_script.pop_front();
        return answer;
    }

    std::vector<Asked> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    void addNext(Result<HttpAnswer> answer)
    {
        const std::lock_guard lock(m_mutex);
        m_script.push_back(std::move(answer));
    }

    mutable std::mutex m_mutex;
    std::deque<Result<HttpAnswer>> m_script;
    std::vector<Asked> m_asked;
};

}  // namespace sp
