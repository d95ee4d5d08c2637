// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/http_exchange.h"

#include <deque>

namespace sp::test {

/// HttpExchange that gives its answers in turn and keeps what it was asked.
class ScriptedExchange final : public HttpExchange {
public:
    Result<HttpAnswer> exchange(const HttpRequest &request, const std::atomic_bool *) override
    {
        HttpRequest kept{request.method, request.url, request.headers, request.body};
        if (request.authorization)
            kept.authorization = request.authorization->clone();
        asked.push_back(std::move(kept));
        if (answers.empty())
            return Error{ErrorCode::Unavailable, "http.unreachable"};
        auto answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }

    ScriptedExchange &then(int status, const QByteArray &body = {}, std::vector<HttpHeader> headers = {})
    {
        answers.push_back(HttpAnswer{status, std::move(headers), body});
        return *this;
    }
    ScriptedExchange &thenFails(const char *reason)
    {
        answers.push_back(Error{ErrorCode::Unavailable, reason});
        return *this;
    }
    QByteArray header(std::size_t at, const QByteArray &name) const
    {
        for (const HttpHeader &header : asked.at(at).headers)
            if (header.name.toLower() == name.toLower())
                return header.value;
        return {};
    }

    std::deque<Result<HttpAnswer>> answers = {};
    std::vector<HttpRequest> asked = {};
};

}  // namespace sp::test
