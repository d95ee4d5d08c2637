// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/time_stamp_authority.h"

#include <functional>
#include <utility>
#include <vector>

namespace sp {

/// Answers what it is told to.
class FakeTimeStampAuthority final : public TimeStampAuthority {
public:
    using Answer = std::function<Result<QByteArray>(const QByteArray &)>;
    explicit FakeTimeStampAuthority(Answer answer) : m_answer(std::move(answer)) {}

    Result<QByteArray> ask(const QString &url, const QByteArray &request) override
    {
        m_url = url;
        m_asked.push_back(request);
        return m_answer(request);
    }
    const std::vector<QByteArray> &asked() const { return m_asked; }
    const QString &lastUrl() const { return m_url; }

private:
    Answer m_answer;
    QString m_url;
    std::vector<QByteArray> m_asked;
};

}  // namespace sp
