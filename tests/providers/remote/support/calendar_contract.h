// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/ports/remote_calendars.h"
#include "core/providers/http/http_client.h"
#include "core/providers/oauth/account_tokens.h"
#include "core/providers/remote/series_text.h"
#include "tests/providers/remote/support/peer.h"

#include <map>

namespace sp::test {

// What every adapter of RemoteCalendars keeps, tried at a server of tests/servers with faults.

/// Tokens that are told; the second one after the first was refused.
class ToldTokens final : public BearerTokens {
public:
    explicit ToldTokens(QByteArray first, QByteArray second = {})
        : m_now(std::move(first)), m_second(std::move(second))
    {
    }
    Result<SecretBytes> access(const std::atomic_bool *) override
    {
        return SecretBytes::copyOf(octets(m_now));
    }
    Result<SecretBytes> instead(const SecretBytes &, const std::atomic_bool *) override
    {
        if (m_second.isEmpty())
            return Error{ErrorCode::Refused, "oauth.sign_in"};
        m_now = m_second;
        return SecretBytes::copyOf(octets(m_now));
    }

private:
    QByteArray m_now, m_second;
};

/// An account at a server, and what it takes to be let in.
struct Place {
    RemoteCalendars &calendars;
    QByteArray calendar;
    Peer &peer;
};

HttpClientSettings impatient();

/// An iCalendar text of events, each as lines without their ends and without BEGIN and END.
QByteArray calendarText(const QByteArrayList &events);
/// "ok", or the reason.
template <typename T>
QByteArray reasonOf(const Result<T> &result)
{
    return result ? QByteArray("ok") : result.error().reason;
}
RemoteSeries seriesOf(const QByteArray &text);
/// The whole calendar, by uid.
std::map<QByteArray, RemoteObject> wholeOf(const Place &place);

void addSamples();
void writesAndReadsBack(const Place &place);
void makesOneOfTheSame(const Place &place);
void tellsWhatChangedSince(const Place &place);
void takesOccurrencesBack(const Place &place);
void seesWhatOthersDid(const Place &place);
void removes(const Place &place);
void addFaults();
/// Each fault at each call; afterwards the call is made again, and all is as if nothing had been.
void survivesFaults(const Place &place);

}  // namespace sp::test
