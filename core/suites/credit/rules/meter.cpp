// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/meter.h"

#include <algorithm>
#include <array>

namespace sp::credit {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr minutes undoWindow{5};
constexpr std::array statusNames = {
    "Normal", "Approaching Threshold", "Exceeded", "within grace", "Overage", "Wrapped"};

}  // namespace

QByteArray meterStatusName(MeterStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

Result<Done> checkThresholds(const std::vector<int> &percents)
{
    QStringList text;
    bool good = percents.size() <= 10;
    for (std::size_t at = 0; at < percents.size(); ++at) {
        text += QString::number(percents[at]);
        good =
            good && percents[at] >= 1 && percents[at] <= 100 && (at == 0 || percents[at] > percents[at - 1]);
    }
    if (!good)
        return Error{ErrorCode::InvalidInput, "meter.thresholds", {{u"text"_s, text.join(u", "_s)}}};
    return Done{};
}

Meter::Meter(MeterTerms terms, std::vector<MeterSource> sources, Tick before)
    : m_terms(std::move(terms)), m_sources(std::move(sources)), m_before(before), m_used(m_sources.size())
{
    while (m_current < m_sources.size() && !m_sources[m_current].ineligible.isEmpty())
        ++m_current;
}

const MeterSource *Meter::source() const
{
    return m_current < m_sources.size() ? &m_sources[m_current] : nullptr;
}

Tick Meter::elapsed(Tick now) const
{
    return m_before + (m_since ? std::max(now - *m_since, Tick{}) : Tick{});
}

Tick Meter::given() const
{
    Tick sum{};
    for (const MeterSource &each : m_sources)
        if (each.ineligible.isEmpty() && each.unit == CreditUnit::Minutes)
            sum += each.available;
    return sum;
}

Tick Meter::left(Tick now) const
{
    return given() - elapsed(now);
}

int Meter::usedPercent(Tick now) const
{
    const Tick all = given();
    if (all <= Tick{})
        return 100;
    return static_cast<int>(std::min<std::int64_t>(elapsed(now).count() * 100 / all.count(), 100));
}

MeterEvent Meter::event(QByteArray type, Tick now)
{
    return {std::move(type), ++m_sequence, now, left(now), left(now)};
}

void Meter::start(Tick now)
{
    if (!m_since && !m_wrapped)
        m_since = now;
}

void Meter::pause(Tick now)
{
    m_before = elapsed(now);
    m_since.reset();
}

void Meter::sourcesGiveWay(Tick now, std::vector<MeterEvent> &events)
{
    const auto spent = [&] { return elapsed(now) - m_currentFrom; };
    while (const MeterSource *current = source()) {
        const Tick there = current->available - m_used[m_current];
        if (current->unit != CreditUnit::Minutes || spent() < there)
            return;
        std::size_t next = m_current + 1;
        while (next < m_sources.size() &&
               (!m_sources[next].ineligible.isEmpty() || m_sources[next].available <= m_used[next]))
            ++next;
        if (next == m_sources.size() || !m_terms.autoFallback) {
            if (!m_asked) {
                events.push_back(event("choice_needed", now));
                events.back().from = current->id;
            }
            m_asked = true;
            return;
        }
        m_used[m_current] = current->available;
        m_currentFrom += there;
        events.push_back(event("source_switched", now));
        events.back().from = current->id;
        events.back().to = m_sources[next].id;
        events.back().amount = there;
        events.back().reason = "auto_fallback";
        m_current = next;
    }
}

std::vector<MeterEvent> Meter::advance(Tick now)
{
    std::vector<MeterEvent> events;
    if (m_sources.empty() || m_wrapped)
        return events;
    const int used = usedPercent(now);
    // The most urgent first (F12.2.5).
    for (auto at = m_terms.thresholds.rbegin(); at != m_terms.thresholds.rend(); ++at) {
        const int percent = *at;
        if (used < percent) {
            m_fired.erase(percent);  // Crossed back: it may fire anew.
            continue;
        }
        const auto snoozed = m_snoozed.find(percent);
        const bool over = snoozed != m_snoozed.end() && snoozed->second <= now;
        if (over)
            m_snoozed.erase(snoozed);
        else if (snoozed != m_snoozed.end() || m_fired.contains(percent))
            continue;
        if (m_dismissed.contains(percent))
            continue;
        m_fired.insert(percent);
        events.push_back(event("threshold_hit", now));
        events.back().threshold = percent;
    }
    sourcesGiveWay(now, events);
    return events;
}

MeterStatus Meter::status(Tick now) const
{
    if (m_wrapped)
        return left(now) < Tick{} && -left(now) <= m_terms.grace ? MeterStatus::WithinGrace
                                                                 : MeterStatus::Wrapped;
    if (m_converted > Tick{})
        return MeterStatus::Overage;
    if (left(now) < Tick{})
        return -left(now) <= m_terms.grace ? MeterStatus::WithinGrace : MeterStatus::Exceeded;
    const bool near =
        !m_terms.thresholds.empty() && usedPercent(now) >= m_terms.thresholds.front() && given() > Tick{};
    return near ? MeterStatus::Approaching : MeterStatus::Normal;
}

std::vector<MeterEvent> Meter::snooze(int percent, minutes length, Tick now)
{
    m_snoozed[percent] = now + std::clamp(length, minutes(1), minutes(60));
    std::vector<MeterEvent> events{event("snooze", now)};
    events.back().threshold = percent;
    events.back().amount = m_snoozed[percent] - now;
    return events;
}

std::vector<MeterEvent> Meter::dismiss(int percent, Tick now)
{
    m_dismissed.insert(percent);
    m_snoozed.erase(percent);
    std::vector<MeterEvent> events{event("dismiss", now)};
    events.back().threshold = percent;
    return events;
}

Result<std::vector<MeterEvent>> Meter::draw(const QByteArray &id, Tick now)
{
    const auto found = std::ranges::find(m_sources, id, &MeterSource::id);
    if (found == m_sources.end())
        return Error{ErrorCode::Refused, "meter.source_ineligible", {{u"why"_s, u"unknown"_s}}};
    if (!found->ineligible.isEmpty())
        return Error{ErrorCode::Refused, "meter.source_ineligible",
            {{u"why"_s, QString::fromLatin1(found->ineligible)}}};
    const auto at = static_cast<std::size_t>(found - m_sources.begin());
    if (found->unit == CreditUnit::Minutes && found->available <= m_used[at])
        return Error{ErrorCode::Conflict, "meter.source_empty", {{u"bucket"_s, found->bucket}}};
    std::vector<MeterEvent> events;
    if (at == m_current)
        return events;
    // What ran until now stays with the source it ran on.
    const Tick spent = elapsed(now) - m_currentFrom;
    events.push_back(event("source_switched", now));
    events.back().from = source() ? source()->id : QByteArray();
    events.back().to = id;
    events.back().amount = spent;
    events.back().reason = "chosen";
    if (source())
        m_used[m_current] += spent;
    m_currentFrom = elapsed(now);
    m_current = at;
    m_asked = false;
    return events;
}

Result<std::vector<MeterEvent>> Meter::convert(Tick now)
{
    const Tick more = overage(now) - m_converted;
    if (more <= Tick{})
        return Error{ErrorCode::Conflict, "meter.already_billed"};
    m_converted += more;
    m_conversions.push_back({more, now});
    std::vector<MeterEvent> events{event("overage_conversion", now)};
    events.back().amount = more;
    return events;
}

Result<std::vector<MeterEvent>> Meter::undoConvert(Tick now)
{
    if (m_conversions.empty() || now - m_conversions.back().at > undoWindow)
        return Error{ErrorCode::Refused, "meter.undo_over"};
    const Tick amount = m_conversions.back().amount;
    m_converted -= amount;
    m_conversions.pop_back();
    std::vector<MeterEvent> events{event("overage_conversion_reversal", now)};
    events.back().amount = amount;
    return events;
}

std::vector<MeterEvent> Meter::wrap(Tick now)
{
    std::vector<MeterEvent> events;
    if (m_wrapped)
        return events;
    pause(now);
    m_wrapped = true;
    events.push_back(event("wrap", now));
    return events;
}

}  // namespace sp::credit
