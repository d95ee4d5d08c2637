// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/time_stamp_authority.h"

#include <functional>
#include <utility>
#include <vector>

namespace sp {

/// Answers what it is told to, unless it is canceled meanwhile.
class FakeTimeStampAuthority final : public TimeStampAuthority {
public:
    using Answer = std::function<Result<QByteArray>(const QByteArray &)>;
    explicit FakeTimeStampAuthority(Answer answer) : m_answer(std::move(answer)) {}

    Result<QByteArray> ask(
        const QString &url, const QByteArray &request, const std::atomic_bool *canceled = nullptr) override
    {
        m_url = url;
        m_asked.push_back(request);
        auto answer = m_answer(request);
        return canceled && canceled->load() ? Error{ErrorCode::Refused, "canceled"} : std::move(answer);
    }
    const std::vector<QByteArray> &asked() const { return m_asked; }
    const QString &lastUrl() const { return m_url; }

private:
    Answer m_answer;
    QString m_url;
    std::vector<QByteArray> m_asked;
};

}  // namespace sp
