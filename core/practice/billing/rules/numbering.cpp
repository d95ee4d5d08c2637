// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

constexpr qsizetype longest = 40;
constexpr std::int64_t mostDocuments = 1'000'000'000'000;

bool plainCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ' ||
           c == '-' || c == '/' || c == '.' || c == '_';
}

bool isCounter(QByteArrayView place)
{
    return !place.empty() && place.size() <= 12 &&
           std::ranges::all_of(place, [](char c) { return c == '#'; });
}

/// Calls `literal` with each character outside places and `place` with each place; false when a brace is
/// unmatched.
template <typename Literal, typename Place>
bool walk(QByteArrayView text, Literal literal, Place place)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '{') {
            literal(text[at]);
            continue;
        }
        const qsizetype end = text.indexOf('}', at);
        if (end < 0)
            return false;
        place(text.sliced(at + 1, end - at - 1));
        at = end;
    }
    return true;
}

std::chrono::year yearOf(LocalDate date)
{
    return civil(date).year();
}

QByteArray digits(std::int64_t value, qsizetype width)
{
    return QByteArray::number(static_cast<qint64>(value)).rightJustified(width, '0');
}

}  // namespace

Result<NumberPattern> NumberPattern::create(QByteArrayView text)
{
    int counters = 0;
    int years = 0;
    int months = 0;
    bool known = true;
    const bool matched = walk(
        text, [&](char c) { known = known && plainCharacter(c); },
        [&](QByteArrayView place) {
            if (isCounter(place))
                ++counters;
            else if (place == "YYYY" || place == "YY")
                ++years;
            else if (place == "MM")
                ++months;
            else
                known = known && place == "prefix";
        });
    if (!matched || !known || counters != 1 || years > 1 || months > 1 || (months == 1 && years == 0) ||
        text.size() > longest)
        return Error{ErrorCode::InvalidInput, "number.pattern_invalid",
            {{u"pattern"_s, QString::fromUtf8(text.first(std::min(text.size(), longest)))}}};
    return NumberPattern(text.toByteArray(), years == 1);
}

QByteArray NumberPattern::format(QByteArrayView prefix, LocalDate issueDate, std::int64_t counter) const
{
    const auto date = civil(issueDate);
    const int year = static_cast<int>(date.year());
    QByteArray out;
    walk(
        m_text, [&](char c) { out += c; },
        [&](QByteArrayView place) {
            if (place == "YYYY")
                out += digits(year, 4);
            else if (place == "YY")
                out += digits(year % 100, 2);
            else if (place == "MM")
                out += digits(static_cast<unsigned>(date.month()), 2);
            else if (place == "prefix")
                out += prefix;
            else
                out += digits(counter, place.size());
        });
    return out;
}

namespace {

Result<Done> checkOrder(std::optional<LocalDate> last, LocalDate date)
{
    if (last && date < *last)
        return Error{ErrorCode::Refused, "number.date_before_last",
            {{u"date"_s, QString::fromLatin1(dateText(date))},
                {u"last"_s, QString::fromLatin1(dateText(*last))}}};
    return Done{};
}

bool startsAnew(const NumberPattern &pattern, const SeriesState &state, LocalDate issueDate)
{
    return pattern.startsAnewEachYear() && state.lastIssued && yearOf(issueDate) != yearOf(*state.lastIssued);
}

}  // namespace

Result<Done> mayStart(const NumberPattern &pattern, std::optional<LocalDate> lastHere, LocalDate today)
{
    SP_CHECK(checkOrder(lastHere, today));
    if (lastHere && (!pattern.startsAnewEachYear() || yearOf(*lastHere) == yearOf(today)))
        return Error{ErrorCode::Refused, "number.start_issued",
            {{u"last"_s, QString::fromLatin1(dateText(*lastHere))}}};
    return Done{};
}

Result<SeriesState> startingAt(
    const NumberPattern &pattern, std::optional<LocalDate> lastHere, std::int64_t first, LocalDate today)
{
    if (first < 1 || first > mostDocuments)
        return Error{
            ErrorCode::InvalidInput, "number.start_invalid", {{u"first"_s, static_cast<qint64>(first)}}};
    SP_CHECK(mayStart(pattern, lastHere, today));
    // What the other program gave counts as given in this year, so that a pattern with years goes on from it
    // now and starts anew in the next.
    return SeriesState{first - 1, LocalDate(std::chrono::local_days(yearOf(today) / 1 / 1))};
}

Result<NextNumber> nextNumber(
    const NumberPattern &pattern, QByteArrayView prefix, const SeriesState &state, LocalDate issueDate)
{
    const bool wanted = pattern.text().contains("{prefix}");
    if (!std::ranges::all_of(prefix, plainCharacter) || prefix.size() > longest || (wanted && prefix.empty()))
        return Error{ErrorCode::InvalidInput, "number.prefix_invalid",
            {{u"prefix"_s, QString::fromUtf8(prefix.first(std::min(prefix.size(), longest)))}}};
    SP_CHECK(checkOrder(state.lastIssued, issueDate));
    const std::int64_t counter = startsAnew(pattern, state, issueDate) ? 1 : state.last + 1;
    if (counter > mostDocuments)
        return Error{ErrorCode::Refused, "number.exhausted"};
    return NextNumber{pattern.format(prefix, issueDate, counter), {counter, issueDate}};
}

DefaultPatterns defaultPatterns(QByteArrayView country)
{
    if (country == "DE" || country == "AT" || country == "CH")
        return {"{YYYY}-{####}", "RK-{YYYY}-{####}", "AN-{YYYY}-{####}"};
    if (country == "FR")
        return {"F{YYYY}-{####}", "A{YYYY}-{####}", "D{YYYY}-{####}"};
    if (country == "ES")
        return {"{YYYY}/{####}", "R{YYYY}/{####}", "P{YYYY}/{####}"};
    if (country == "IT")
        return {"{#}/{YYYY}", "NC{#}/{YYYY}", "PV{#}/{YYYY}"};
    if (country ==
        "PT")  // Document type, series, number, as the tax office's file format (SAF-T PT) writes them.
        return {"FT {YYYY}/{#}", "NC {YYYY}/{#}", "OR {YYYY}/{#}"};
    if (country == "GB" || country == "US" || country == "IE")
        return {"INV-{#####}", "CN-{#####}", "QUO-{#####}"};
    return {"{YYYY}/{####}", "CN-{YYYY}/{####}", "Q-{YYYY}/{####}"};
}

}  // namespace sp::billing
