// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and policies as the database and the command line hand them over. The first byte says what the
// rest is: 's' the practice's settings, 'c' changes to settings, 'h' working hours, 't' the counting of
// time, 'm' mileage, 'p' a policy's scope, 'd' a day's spans. What is read reads again from what it writes;
// a change that is taken is kept as it was given; a refusal names its reason.
#include "core/base/json.h"
#include "core/practice/billing/rules/time_rounding_policy.h"
#include "core/practice/expenses/rules/own_mileage.h"
#include "core/practice/scheduling/rules/working_hours.h"
#include "core/practice/workspace/practice_settings.h"
#include "core/primitives/policy/policy_kind.h"
#include "tests/fuzz/fuzz_input.h"

using namespace sp;
using fuzz::require;

namespace {

template <typename Value>
bool isRefusal(const Result<Value> &result)
{
    return !result && !result.error().reason.isEmpty();
}

void trySettings(const QJsonObject &json)
{
    const auto read = PracticeSettings::fromJson(json);
    if (isRefusal(read))
        return;
    require(bool(checkSettings(*read)));
    const auto again = PracticeSettings::fromJson(read->toJson());
    require(again && *again == *read && again->toJson() == read->toJson());
    require(read->firstWeekday() >= 1 && read->firstWeekday() <= 7);
    const auto same = read->changedBy({});
    require(same && *same == *read);
    const auto whole = PracticeSettings().changedBy(read->toJson());
    require(whole && *whole == *read);
    const auto seller = checkSeller(read->seller);
    require(seller || !seller.error().reason.isEmpty());
}

/// As it was given, object by its members; only a percentage may be written with more digits.
bool isKept(const QString &key, const QJsonValue &given, const QJsonValue &kept)
{
    if (!given.isObject())
        return given == kept ||
               (key == QLatin1String("early_percent") && given.isString() && kept.isString());
    const QJsonObject members = given.toObject();
    return std::ranges::all_of(members.keys(),
        [&](const QString &member) { return members.value(member) == kept.toObject().value(member); });
}

void tryChanges(const QJsonObject &changes)
{
    const PracticeSettings before;
    const auto after = before.changedBy(changes);
    if (isRefusal(after))
        return;
    require(bool(checkSettings(*after)));
    const QJsonObject kept = after->toJson(), was = before.toJson();
    for (const QString &key : kept.keys())
        require(changes.contains(key) || kept.value(key) == was.value(key));
    for (const QString &key : changes.keys())
        require(isKept(key, changes.value(key), kept.value(key)));
    const auto twice = after->changedBy(changes);
    require(twice && *twice == *after);
}

template <typename Body>
void tryPolicy(
    const QJsonObject &json, Result<Body> (*read)(const QJsonObject &), QJsonObject (*write)(const Body &))
{
    const auto body = read(json);
    if (isRefusal(body))
        return;
    const auto again = read(write(*body));
    require(again && write(*again) == write(*body));
    require(canonicalJson(write(*body)).size() < 64 * 1024 + 2 * canonicalJson(json).size());
}

void tryHours(const QJsonObject &json)
{
    tryPolicy<WorkingHours>(json, readWorkingHours, workingHoursJson);
    const auto hours = readWorkingHours(mergedParameters(workingHoursJson(usualHours()), json));
    const auto facts = readHoursFacts(json);
    if (hours && facts)
        decideHours(*hours, *facts);
}

void tryTime(const QJsonObject &json)
{
    using namespace billing;
    tryPolicy<TimeRounding>(json, readTimeRounding, timeRoundingJson);
    const auto time = readTimeRounding(mergedParameters(timeRoundingJson({}), json));
    const auto facts = readTimeFacts(json);
    if (time && facts)
        require(!countedTimeJson(decideTime(*time, *facts)).isEmpty());
}

void tryMileage(const QJsonObject &json)
{
    using namespace expenses;
    tryPolicy<OwnMileage>(json, readOwnMileage, ownMileageJson);
    const auto own = readOwnMileage(mergedParameters(ownMileageJson({}), json));
    const auto facts = readMileageFacts(json);
    if (own && facts)
        mileageVerdictJson(decideMileage(*own, *facts));
}

void tryScope(QByteArrayView text)
{
    const auto scope = PolicyScope::parse(text);
    if (isRefusal(scope))
        return;
    require(scope->text() == text && *PolicyScope::parse(scope->text()) == *scope);
}

void trySpans(const QString &text)
{
    const auto spans = parseDaySpans(text);
    if (isRefusal(spans))
        return;
    const auto again = parseDaySpans(daySpansText(*spans));
    require(again && *again == *spans);
    for (std::size_t at = 0; at < spans->size(); ++at) {
        require((*spans)[at].from < (*spans)[at].to && (*spans)[at].to <= std::chrono::hours(24));
        require(at == 0 || (*spans)[at - 1].to < (*spans)[at].from);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text = fuzz::bytesOf(data + 1, size - 1);
    if (*data == 'p') {
        tryScope(text);
        return 0;
    }
    if (*data == 'd') {
        trySpans(QString::fromUtf8(text));
        return 0;
    }
    const auto json = parseJsonObject(text);
    if (!json)
        return 0;
    switch (*data) {
    case 's':
        trySettings(*json);
        break;
    case 'c':
        tryChanges(*json);
        break;
    case 'h':
        tryHours(*json);
        break;
    case 't':
        tryTime(*json);
        break;
    default:
        tryMileage(*json);
        break;
    }
    return 0;
}
