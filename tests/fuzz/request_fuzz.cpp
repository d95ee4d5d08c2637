// SPDX-License-Identifier: GPL-3.0-or-later
// What a message says, of any text at all: places lie within it, confidences between 0 and 1, and nothing is
// said of an intent that is not the likeliest. The first byte tells whether an offer is answered.
#include "core/understanding/messages/message_reader.h"
#include "tests/fuzz/fuzz_input.h"

#include <algorithm>

using namespace sp;
using namespace sp::understanding;
using fuzz::require;

namespace {

template <typename T>
void requirePlace(const Told<T> &told, qsizetype size)
{
    require(told.from >= 0 && told.from <= told.to && told.to <= size);
    require(told.confidence >= 0 && told.confidence <= 1);
}

void requireDetails(const RequestDetails &details, qsizetype size)
{
    require(details.modes.size() <= 3 && details.services.size() <= 3);
    for (const auto &mode : details.modes)
        requirePlace(mode, size);
    for (const auto &service : details.services)
        requirePlace(service, size);
    for (const auto &person : details.participants)
        requirePlace(person, size);
    const auto one = [size](const auto &told) {
        if (told)
            requirePlace(*told, size);
    };
    one(details.platform);
    one(details.link);
    one(details.phone);
    one(details.address);
    one(details.sessions);
    one(details.answerIn);
    one(details.topic);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static MessageReader reader = *MessageReader::create();
    static IntentReader intents = *IntentReader::create();
    if (size == 0)
        return 0;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes + 1), static_cast<qsizetype>(size - 1));
    MessageContext context;
    context.time.reference = *parseLocalTime("2026-03-02T09:00:00");
    context.request = {{{QStringLiteral("1"), QStringLiteral("Career coaching"), 60},
                           {QStringLiteral("2"), QStringLiteral("Follow-up"), 45}},
        "DE"};
    context.intent.answersOffer = (bytes[0] & 1) != 0;
    const MessageReading reading = reader.read(text, context);
    const IntentReading &intent = reading.intent;
    require(intent.primary < intent.confidences.size() && intent.snippets.size() <= 3);
    for (const float confidence : intent.confidences)
        require(confidence >= 0 && confidence <= 1);
    if (intent.ambiguous)
        require(intent.primary == unknownIntent && intent.confidences[unknownIntent] <= 0.5F);
    for (const IntentSnippet &each : intent.snippets)
        require(each.begin >= 0 && each.length > 0 && each.begin + each.length <= text.size());
    require(!reading.when || *reading.when < reading.times.size());
    requireDetails(reading.details, text.size());
    for (const SentenceLanguage &sentence : intents.sentenceLanguages(text))
        require(
            sentence.begin >= 0 && sentence.length > 0 && sentence.begin + sentence.length <= text.size());
    return 0;
}
