// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/workspace/closed_books.h"

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto key = "books_closed";

QString text(LocalDate date)
{
    return QString::fromLatin1(dateText(date));
}

}  // namespace

Result<std::optional<LocalDate>> ClosedBooks::until() const
{
    SP_TRY(value, m_settings.value(key));
    const QString stored = value.value("until"_L1).toString();
    if (stored.isEmpty())
        return std::optional<LocalDate>();
    const auto date = parseDate(stored.toLatin1());
    if (!date)
        return Error{ErrorCode::Corrupt, "settings.invalid", {{u"field"_s, QString::fromLatin1(key)}}};
    return std::optional(*date);
}

Result<Done> ClosedBooks::admit(LocalDate on) const
{
    SP_TRY(closed, until());
    if (closed && on <= *closed)
        return Error{
            ErrorCode::Refused, "period.locked", {{u"date"_s, text(on)}, {u"until"_s, text(*closed)}}};
    return Done{};
}

Result<Done> ClosedBooks::close(Unit &unit, LocalDate until, LocalDate today)
{
    SP_TRY(before, this->until());
    // What is dated today could not be issued any more.
    if (today <= until)
        return Error{ErrorCode::InvalidInput, "period.not_over", {{u"date"_s, text(until)}}};
    if (before && until <= *before)
        return Error{ErrorCode::InvalidInput, "period.closed_before", {{u"until"_s, text(*before)}}};
    return store(unit, before, until);
}

Result<Done> ClosedBooks::open(Unit &unit, std::optional<LocalDate> until)
{
    SP_TRY(before, this->until());
    if (!before)
        return Error{ErrorCode::Refused, "period.not_locked"};
    if (until && *before <= *until)
        return Error{ErrorCode::InvalidInput, "period.not_earlier", {{u"until"_s, text(*before)}}};
    return store(unit, before, until);
}

Result<Done> ClosedBooks::store(Unit &unit, std::optional<LocalDate> before, std::optional<LocalDate> until)
{
    const QString now = until ? text(*until) : QString(), was = before ? text(*before) : QString();
    SP_CHECK(m_settings.setValue(unit, key, {{u"until"_s, now}}));
    const bool closes = until && (!before || *before < *until);
    unit.audit({closes ? "period.locked" : "period.unlocked", "setting", {},
        {{u"until"_s, now}, {u"before"_s, was}}});
    unit.touch("settings");
    return Done{};
}

}  // namespace sp
