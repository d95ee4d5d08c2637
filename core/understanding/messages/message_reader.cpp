// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/messages/message_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sp::understanding {

namespace {

using namespace std::string_view_literals;

/// From here on a service is taken without asking (F03.1.5); nearer than `apart` to the next it is a
/// question.
constexpr float sureService = 0.85F, apart = 0.05F;
/// What a time alone proposes is as sure as the time.
constexpr float surestProposal = 0.95F;
constexpr qsizetype fewLetters = 60;

bool hasStart(const TimeFound &found)
{
    return found.start &&
           (found.type == TimeFound::Type::Point || found.type == TimeFound::Type::Range ||
               found.type == TimeFound::Type::Open || found.type == TimeFound::Type::Recurrence);
}

bool saysHour(const TimeFound &found)
{
    return found.grain == times::Grain::Hour || found.grain == times::Grain::Minute ||
           found.grain == times::Grain::Second;
}

std::optional<std::size_t> firstStart(const std::vector<TimeFound> &times)
{
    const auto found = std::ranges::find_if(times, hasStart);
    if (found == times.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - times.begin());
}

std::optional<int> minutesOf(const MessageReading &reading, const RequestContext &context)
{
    for (const TimeFound &time : reading.times)
        if (time.type == TimeFound::Type::Duration && time.seconds > 0 && time.seconds <= 24 * 3600)
            return static_cast<int>(time.seconds / 60);
    const auto &services = reading.details.services;
    if (services.empty() || services.front().confidence < sureService)
        return std::nullopt;
    const int minutes = context.catalogue[services.front().value].minutes;
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

bool wantsTime(std::string_view type)
{
    return type == "request_to_book"sv || type == "reschedule"sv || type == "propose_time"sv;
}

std::vector<Missing> missingOf(const MessageReading &reading, const RequestContext &context)
{
    std::vector<Missing> missing;
    if (!wantsTime(reading.type))
        return missing;
    if (!reading.when)
        missing.push_back(Missing::Day);
    const bool hour = std::ranges::any_of(
        reading.times, [](const TimeFound &time) { return hasStart(time) && saysHour(time); });
    if (!hour)
        missing.push_back(Missing::Time);
    const auto &services = reading.details.services;
    const bool even = services.size() > 1 && services[0].confidence - services[1].confidence < apart;
    const bool open = services.empty() || even || services.front().confidence < sureService;
    // A move keeps the service that was booked.
    if (reading.type == "request_to_book"sv && context.catalogue.size() > 1 && open)
        missing.push_back(Missing::Service);
    return missing;
}

/// Nothing but times stands in the text, and what joins them.
bool saysTimesOnly(QStringView text, const std::vector<TimeFound> &times)
{
    std::vector<bool> told(static_cast<std::size_t>(text.size()), false);
    for (const TimeFound &time : times)
        std::fill_n(told.begin() + time.begin, time.length, true);
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text[at].isLetterOrNumber() && !told[static_cast<std::size_t>(at)])
            return false;
    return !times.empty();
}

void nameType(QStringView text, MessageReading &reading)
{
    reading.type = intentLabels[reading.intent.primary];
    reading.confidence = reading.intent.confidences[reading.intent.primary];
    if (reading.when && (reading.intent.ambiguous || saysTimesOnly(text, reading.times))) {
        reading.type = "propose_time";
        reading.confidence =
            std::min(surestProposal, static_cast<float>(reading.times[*reading.when].confidence));
    }
}

}  // namespace

const char *missingCode(Missing missing)
{
    static constexpr std::array codes{"day", "time", "service"};
    return codes[static_cast<std::size_t>(missing)];
}

Result<MessageReader> MessageReader::create()
{
    SP_TRY(intents, IntentReader::create());
    return MessageReader(std::move(intents));
}

MessageReading MessageReader::read(QStringView text, const MessageContext &context)
{
    MessageReading reading;
    reading.intent = m_intents.read(text, context.intent);
    const bool saysLittle = reading.intent.primary == unknownIntent && text.size() < fewLetters;
    if (saysLittle && !context.subject.isEmpty()) {
        // "See subject": what few words leave open the subject may say. Snippets stay those of the words.
        IntentReading both = m_intents.read(context.subject + u'\n' + text.toString(), context.intent);
        if (both.primary != unknownIntent) {
            both.snippets = reading.intent.snippets;
            reading.intent = std::move(both);
        }
    }
    TimeContext time = context.time;
    if (!time.language)
        time.language = timeLanguage(QString::fromLatin1(reading.intent.language));
    reading.times = m_times->find(text, time);
    reading.when = firstStart(reading.times);
    reading.details = readRequestDetails(text, context.request);
    nameType(text, reading);
    reading.minutes = minutesOf(reading, context.request);
    reading.missing = missingOf(reading, context.request);
    return reading;
}

}  // namespace sp::understanding
