// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/intent/intent_reader.h"
#include "core/understanding/requests/request_details.h"
#include "core/understanding/times/find_times.h"

namespace sp::understanding {

/// What a message lacks that has to be asked for before anything can be booked.
enum class Missing { Day, Time, Service };
/// "day", "time", "service".
const char *missingCode(Missing missing);

/// What is known besides the words of a message.
struct MessageContext {
    TimeContext time;
    RequestContext request;
    IntentContext intent;
    QString subject;
};

/// The whole of what a message says (F03.1).
struct MessageReading {
    IntentReading intent;
    /// The published type: one of intentLabels, or "propose_time" for a time alone (F03.1.2).
    const char *type = "unknown";
    float confidence = 0;
    RequestDetails details;
    /// In the order of the text; preferred ones are not moved.
    std::vector<TimeFound> times;
    /// The first time that a session could begin at, as a place in `times`.
    std::optional<std::size_t> when;
    /// Minutes, as said, else as the service takes.
    std::optional<int> minutes;
    std::vector<Missing> missing;
};

/// Reads intent, times and details of a message's own words (without quotes and signature). One a thread.
class MessageReader {
public:
    /// Fails as IntentReader::create().
    static Result<MessageReader> create();
    MessageReading read(QStringView text, const MessageContext &context);

private:
    explicit MessageReader(IntentReader intents)
        : m_intents(std::move(intents)), m_times(std::make_unique<TimeFinder>())
    {
    }

    IntentReader m_intents;
    std::unique_ptr<TimeFinder> m_times;
};

}  // namespace sp::understanding
