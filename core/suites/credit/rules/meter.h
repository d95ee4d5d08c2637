// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suites/credit/rules/credit_unit.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sp::credit {

/// A moment on a clock that only goes forward and counts the time the machine slept. What the wall shows does
/// not come into it.
using Tick = std::chrono::milliseconds;

/// One source the meter may draw from, in the order it does. Sessions count as one piece: the session that
/// runs has reserved it.
struct MeterSource {
    QByteArray id;
    QString bucket;
    CreditUnit unit = CreditUnit::Minutes;
    Tick available{};            ///< Of a source of minutes.
    std::int64_t sessions = 0;   ///< Of a source of sessions, in ten-thousandths, the reserved one included.
    QByteArray ineligible = {};  ///< Why it may not be used; empty when it may.
};

struct MeterTerms {
    /// Shares used, in percent of what was there at the start: rising, unique, 1 to 100.
    std::vector<int> thresholds = {75, 90, 100};
    Tick grace{};
    bool autoFallback = true;  ///< An empty source gives way to the next one by itself.
    friend bool operator==(const MeterTerms &, const MeterTerms &) = default;
};

/// Global, service, client: each says what it says, the narrower first; what none says is as built in.
/// Fails with "meter.thresholds" {text}: not 1 to 100, twice the same, or not in order.
Result<Done> checkThresholds(const std::vector<int> &percents);

enum class MeterStatus { Normal, Approaching, Exceeded, WithinGrace, Overage, Wrapped };
QByteArray meterStatusName(MeterStatus status);

/// Something that happened, for the trail; `sequence` rises by one within a session (F12.7.1).
struct MeterEvent {
    QByteArray type;  ///< "threshold_hit", "snooze", "dismiss", "source_switched", "overage_conversion",
                      ///< "overage_conversion_reversal", "wrap", "choice_needed", "draw_denied".
    int sequence = 0;
    Tick at{};
    Tick before{};  ///< Left of all sources before and after.
    Tick after{};
    int threshold = 0;
    QByteArray from = {};
    QByteArray to = {};
    QByteArray reason = {};
    Tick amount{};
};

/// What the meter knows: a value, so that it can be kept and taken up again after a crash.
class Meter {
public:
    /// A meter for a session whose timer has run `before` already.
    Meter(MeterTerms terms, std::vector<MeterSource> sources, Tick before = {});

    void start(Tick now);
    void pause(Tick now);
    /// Brings it up to `now`: thresholds that were crossed fire, empty sources give way. Asking again changes
    /// nothing.
    std::vector<MeterEvent> advance(Tick now);

    /// Time the timer ran, pauses left out: the difference of two ticks, so nothing adds up to a drift.
    Tick elapsed(Tick now) const;
    /// What is left of all sources that may be used; below zero in overage.
    Tick left(Tick now) const;
    Tick overage(Tick now) const { return std::max(-left(now), Tick{}); }
    MeterStatus status(Tick now) const;
    const MeterSource *source() const;

    /// Silences a threshold for so many minutes (1 to 60); it fires once more if it still holds then.
    std::vector<MeterEvent> snooze(int percent, std::chrono::minutes length, Tick now);
    std::vector<MeterEvent> dismiss(int percent, Tick now);
    /// Draws from another source from now on. Fails with Refused "meter.source_ineligible" {why} or
    /// "meter.source_empty" {bucket}.
    Result<std::vector<MeterEvent>> draw(const QByteArray &source, Tick now);
    /// Overage that is not converted yet becomes billable. Fails with Conflict "meter.already_billed".
    Result<std::vector<MeterEvent>> convert(Tick now);
    /// Takes the last conversion back within five minutes. Fails with Refused "meter.undo_over".
    Result<std::vector<MeterEvent>> undoConvert(Tick now);
    std::vector<MeterEvent> wrap(Tick now);

    Tick converted() const { return m_converted; }
    bool running() const { return m_since.has_value(); }

private:
    MeterEvent event(QByteArray type, Tick now);
    Tick given() const;
    int usedPercent(Tick now) const;
    void sourcesGiveWay(Tick now, std::vector<MeterEvent> &events);

    MeterTerms m_terms;
    std::vector<MeterSource> m_sources;
    Tick m_before;
    std::optional<Tick> m_since;
    std::size_t m_current = 0;
    Tick m_currentFrom{};  ///< When the current source was begun, in elapsed time.
    std::vector<Tick> m_used;
    std::set<int> m_fired;
    std::set<int> m_dismissed;
    std::map<int, Tick> m_snoozed;
    bool m_asked = false;
    bool m_wrapped = false;
    Tick m_converted{};
    struct Conversion {
        Tick amount;
        Tick at;
    };
    std::vector<Conversion> m_conversions;
    int m_sequence = 0;
};

/// What a meter that could not ask settles on: its own count or the other's, the larger, once (F12.6.5).
inline Tick reconciled(Tick here, Tick there)
{
    return std::max(here, there);
}

}  // namespace sp::credit
