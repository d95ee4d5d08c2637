// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/mail_transport.h"

#include <deque>
#include <mutex>
#include <optional>

namespace sp {

/// Keeps mail instead of sending it, for tests and for a practice that works offline. Failures are told in
/// advance and used up in order; without one, a mail is accepted. Safe to ask from one thread while another
/// sends.
class FakeMailTransport final : public MailTransport {
public:
    explicit FakeMailTransport(const Clock &clock) : m_clock(clock) {}

    /// The next unscripted attempt fails with this error.
    void failNext(Error error)
    {
        const std::lock_guard lock(m_mutex);
        m_script.push_back(std::move(error));
    }

    /// The attempt after those already scripted succeeds.
    void acceptNext()
    {
        const std::lock_guard lock(m_mutex);
        m_script.push_back(std::nullopt);
    }

    Result<SendReceipt> send(const OutgoingMail &mail) override
    {
        const std::lock_guard lock(m_mutex);
        m_attempts.push_back(mail);
        std::optional<Error> failure;
        if (!m_script.empty()) {
            failure = std::move(m_script.front());
            m_script.pop_front();
        }
        if (failure)
            return *std::move(failure);
        m_sent.push_back(mail);
        return SendReceipt{.providerId = "fake-" + QByteArray::number(static_cast<qsizetype>(m_sent.size())),
            .acceptedAt = m_clock.now()};
    }

    Result<Done> withdraw(const std::vector<QString> &files) override
    {
        const std::lock_guard lock(m_mutex);
        m_withdrawn.insert(m_withdrawn.end(), files.begin(), files.end());
        return Done{};
    }

    /// The names of files that were to be removed.
    std::vector<QString> withdrawn() const
    {
        const std::lock_guard lock(m_mutex);
        return m_withdrawn;
    }

    /// Every mail that was tried, failed ones too.
    std::vector<OutgoingMail> attempts() const
    {
        const std::lock_guard lock(m_mutex);
        return m_attempts;
    }

    /// The mails that were accepted.
    std::vector<OutgoingMail> sent() const
    {
        const std::lock_guard lock(m_mutex);
        return m_sent;
    }

private:
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::deque<std::optional<Error>> m_script;
    std::vector<OutgoingMail> m_attempts;
    std::vector<OutgoingMail> m_sent;
    std::vector<QString> m_withdrawn;
};

}  // namespace sp
