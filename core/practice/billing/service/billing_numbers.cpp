// SPDX-License-Identifier: GPL-3.0-or-later
// Which number a document takes, and under which date.
#include "core/practice/billing/service/billing_service.h"

#include <algorithm>

namespace sp {

using namespace billing;

QByteArray seriesOf(DocumentType type)
{
    return type == DocumentType::Invoice ? "invoice" : "credit";
}

Result<NumberPattern> BillingService::patternOf(const PracticeSettings &settings, DocumentType type) const
{
    return NumberPattern::create(
        type == DocumentType::Invoice ? settings.numberPattern : settings.creditPattern);
}

Result<NextNumber> BillingService::nextNumber(
    const PracticeSettings &settings, DocumentType type, LocalDate on) const
{
    SP_TRY(pattern, patternOf(settings, type));
    SP_TRY(state, m_store.series(seriesOf(type)));
    return numberAfter(pattern, state, on);
}

Result<NextNumber> BillingService::numberAfter(
    const NumberPattern &pattern, const SeriesState &state, LocalDate on) const
{
    SP_TRY(next, billing::nextNumber(pattern, {}, state, on));
    // A pattern that was changed may come to what an earlier one gave, or the other series gives.
    SP_TRY(taken, m_store.numbered(next.text));
    if (taken)
        return Error{
            ErrorCode::Refused, "number.taken", {{QStringLiteral("number"), QString::fromUtf8(next.text)}}};
    return next;
}

Result<QByteArray> BillingService::expectedNumber(LocalDate on, DocumentType type) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(next, nextNumber(settings, type, on));
    return next.text;
}

Result<SeriesOutlook> BillingService::outlook(DocumentType type, LocalDate on) const
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(pattern, patternOf(settings, type));
    SP_TRY(state, m_store.series(seriesOf(type)));
    SP_TRY(lastHere, m_store.lastIssued(seriesOf(type)));
    SP_TRY(next, numberAfter(pattern, state, on));
    return SeriesOutlook{next.text, next.state.last, mayStart(pattern, lastHere, on)};
}

Result<QByteArray> BillingService::startNumbers(Unit &unit, DocumentType type, std::int64_t first)
{
    SP_TRY(settings, m_settings.practice());
    SP_TRY(on, today(unit.now()));
    SP_TRY(pattern, patternOf(settings, type));
    SP_TRY(before, m_store.series(seriesOf(type)));
    if (const auto stands = numberAfter(pattern, before, on); stands && stands->state.last == first)
        return stands->text;
    SP_TRY(lastHere, m_store.lastIssued(seriesOf(type)));
    SP_TRY(after, startingAt(pattern, lastHere, first, on));
    SP_TRY(next, numberAfter(pattern, after, on));
    SP_CHECK(m_store.setSeries(seriesOf(type), after));
    unit.audit({"number.series_started", "series", {},
        {{QStringLiteral("series"), QString::fromLatin1(seriesOf(type))},
            {QStringLiteral("next"), static_cast<qint64>(first)},
            {QStringLiteral("last_before"), static_cast<qint64>(before.last)}}});
    unit.touch("invoices");
    return next.text;
}

Result<LocalDate> BillingService::dateFor(DocumentType type, IssueDate rule, LocalDate today) const
{
    if (rule == IssueDate::Today)
        return today;
    SP_TRY(state, m_store.series(seriesOf(type)));
    return std::max(today, state.lastIssued.value_or(today));
}

}  // namespace sp
