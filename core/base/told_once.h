// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace sp {

/// For what is tried again and again, and shall not fill the log with one and the same failure.
class ToldOnce {
public:
    /// Whether an attempt failed otherwise than the one before it: for another reason, or after a success.
    template <typename T>
    bool isNews(const Result<T> &attempt)
    {
        const QByteArray reason = attempt ? QByteArray() : attempt.error().reason;
        return std::exchange(m_reason, reason) != reason && !reason.isEmpty();
    }

private:
    QByteArray m_reason;
};

}  // namespace sp
