// SPDX-License-Identifier: GPL-3.0-or-later
// Up to which day the books are closed.
#include "app/cli/command.h"

namespace sp::cli {

namespace {

QString dateWord(const std::optional<LocalDate> &date)
{
    return date ? idString(dateText(*date)) : QString();
}

Result<Reply> periodReply(Context &context)
{
    SP_TRY(until, context.engine().closedBooks().until());
    return Reply{{{QStringLiteral("until"), dateWord(until)}},
        until ? QStringLiteral("The books are closed up to %1.\n").arg(dateWord(until))
              : QStringLiteral("No period is closed.\n")};
}

Result<Reply> periodShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    return periodReply(context);
}

Result<LocalDate> dateArgument(const QString &text)
{
    const auto date = parseDate(text.toUtf8());
    if (!date)
        return usage(QStringLiteral("UNTIL is a day such as 2026-09-30"));
    return *date;
}

Result<Reply> periodLock(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "UNTIL"));
    SP_TRY(until, dateArgument(text));
    SP_TRY(today, context.today());
    SP_CHECK(context.engine().run<Done>(
        "period.lock", [&](Unit &unit) { return context.engine().closedBooks().close(unit, until, today); }));
    return periodReply(context);
}

Result<Reply> periodUnlock(Context &context)
{
    std::optional<LocalDate> until;
    if (context.arguments().has("until")) {
        SP_TRY(date, context.date("until", LocalDate{}));
        until = date;
    }
    SP_CHECK(context.engine().run<Done>(
        "period.unlock", [&](Unit &unit) { return context.engine().closedBooks().open(unit, until); }));
    return periodReply(context);
}

constexpr Command commands[] = {
    {"period lock", "UNTIL",
        "Close the books up to a day: nothing is issued, credited, paid, written off or spent with such a "
        "date",
        "", periodLock, 1},
    {"period unlock", "[--until D]", "Open the days after D again, or all of them", "until", periodUnlock, 0},
    {"period show", "", "Up to which day the books are closed", "", periodShow, 0},
};

}  // namespace

std::span<const Command> periodCommands()
{
    return commands;
}

}  // namespace sp::cli
