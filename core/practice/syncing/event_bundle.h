// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/calendar_file.h"

#include <optional>
#include <vector>

namespace sp::syncing {

/// One event or series with all that was changed of single occurrences, in the one form in which two sides
/// can be compared: the series first, then its changed occurrences by their names.
///
/// A canceled occurrence stands among the series' excluded dates; one that is changed into what the series
/// gives anyway is left out; an end is a length; what RFC 5545 takes for given is spelled out. So whatever a
/// server rewrites without meaning anything by it stays the same.
class Bundle {
public:
    /// Empty where the event, or all there is of it, is canceled.
    static Bundle of(std::vector<CalendarEvent> events);
    static Bundle unpacked(const QByteArray &parcel);

    bool isEmpty() const { return m_events.empty(); }
    const std::vector<CalendarEvent> &events() const { return m_events; }
    QByteArray uid() const { return isEmpty() ? QByteArray() : m_events.front().uid; }
    /// Whether the series itself is there, and not only some occurrences of it.
    bool isWhole() const { return !isEmpty() && !m_events.front().recurrenceId; }
    const CalendarEvent *find(const std::optional<CalendarTime> &recurrenceId) const;
    /// Of what it says; not of when and how often it was written. None when it is empty.
    std::optional<Digest> digest() const;
    /// The highest of its events.
    int sequence() const;
    std::optional<Instant> lastModified() const;
    bool busy() const;
    QString title() const { return isEmpty() ? QString() : m_events.front().summary; }
    /// Bytes that unpacked() understands, also of another version of this program: what it cannot read is
    /// empty.
    QByteArray packed() const;

    /// Nothing of it but when it is and whether it takes up time.
    Bundle onlyTimes() const;
    /// The same with single occurrences as `changes` has them: an answer to an invitation may hold those
    /// alone, and says nothing of all others.
    Bundle with(const Bundle &changes) const;
    /// The same, told apart from all earlier versions.
    Bundle revised(int sequence, Instant now) const;

private:
    std::vector<CalendarEvent> m_events;
};

/// Puts `event` into the form in which it is compared.
CalendarEvent comparable(CalendarEvent event);
/// Without what is not compared.
CalendarEvent contentOf(CalendarEvent event);

}  // namespace sp::syncing
