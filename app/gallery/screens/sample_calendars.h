// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/network_connector.h"

#include <condition_variable>
#include <mutex>

namespace sp::gallery {

/// The kinds of accounts that the programs know, and nobody at their other end. Whoever signs in waits in the
/// browser until answer() or cancel.
class SampleCalendars final : public CalendarConnector {
public:
    std::vector<RemoteAccountKind> kinds() const override { return networkAccountKinds(); }
    Result<std::unique_ptr<RemoteCalendars>> open(const RemoteAccount &) override
    {
        return Error{ErrorCode::Unavailable, "remote.unreachable",
            {{QStringLiteral("host"), QStringLiteral("calendars.example")}}};
    }
    Result<RemoteEntry> signIn(const RemoteSignIn &how, const std::atomic_bool *canceled) override
    {
        std::unique_lock lock(m_mutex);
        m_asked = how;
        while (!m_answer) {
            if (canceled->load())
                return Error{ErrorCode::Refused, "oauth.canceled"};
            m_told.wait_for(lock, std::chrono::milliseconds(5));
        }
        const auto answer = std::exchange(m_answer, std::nullopt);
        if (answer->code != ErrorCode::Internal)
            return *answer;
        return RemoteEntry{SecretBytes(8), how.writes};
    }

    /// Lets the owner in, or her sign-in fail; also one that is still to come.
    void letIn() { answer({ErrorCode::Internal, "let.in"}); }
    void answer(const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        m_answer = error;
        m_told.notify_all();
    }
    /// What was asked for last.
    RemoteSignIn asked()
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_told;
    std::optional<Error> m_answer;
    RemoteSignIn m_asked;
};

}  // namespace sp::gallery
