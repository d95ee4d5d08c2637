// SPDX-License-Identifier: GPL-3.0-or-later
// Events as Google and Microsoft tell them. Whatever an item says, what is made of it is iCalendar text that
// is read again as the same series; and written to the service it came from, it is read from there as the
// same once more.
#include "core/base/json.h"
#include "core/providers/google/google_event.h"
#include "core/providers/microsoft/graph_event.h"
#include "core/providers/microsoft/graph_recurrence.h"
#include "tests/fuzz/fuzz_input.h"

using namespace sp;
using fuzz::require;

namespace {

const TimeZone &viewer()
{
    static const TimeZone berlin = *TimeZone::create("Europe/Berlin");
    return berlin;
}

/// The text holds one event at least, and is a calendar; a series of another kind than ours is said to be
/// one.
void judgeText(const RemoteSeries &series)
{
    const auto read = readRemoteSeries(ForeignFiles(nullptr), remoteText(series));
    require(read || read.error().reason == "remote.not_possible");
}

void judgeGoogle(const QJsonObject &item)
{
    const auto event = readGoogleEvent(item, viewer());
    if (!event)
        return;
    judgeText({*event, {}});
    judgeText(joinGoogleSeries(*event, {item}, viewer()));
    const auto again = readGoogleEvent(writeGoogleEvent(*event, viewer()), viewer());
    require(again && again->when.start == event->when.start && again->end == event->end);
    require(again->when.rules == event->when.rules && again->summary == event->summary);
}

void judgeMicrosoft(const QJsonObject &item)
{
    const auto series = readGraphSeries(item, viewer());
    if (!series)
        return;
    judgeText(*series);
    for (const QByteArray &rule : series->master.when.rules)
        require(RecurrenceRule::parse(rule).has_value());
    const auto written = writeGraphEvent(series->master, viewer());
    require(written || written.error().reason == "remote.not_possible");
    if (written)
        require(readGraphEvent(*written, viewer()).has_value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (const auto item = parseJsonObject(fuzz::bytesOf(data, size))) {
        judgeGoogle(*item);
        judgeMicrosoft(*item);
    }
    return 0;
}
