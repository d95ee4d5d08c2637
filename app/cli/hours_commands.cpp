// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/practice/scheduling/working_hours_policy.h"

namespace sp::cli {

namespace {

Reply told(const std::optional<WorkingHours> &hours)
{
    const WorkingHours shown = hours.value_or(usualHours());
    QList<QStringList> rows;
    for (int day = 0; day < 7; ++day) {
        const QString spans = daySpansText(shown.days[static_cast<std::size_t>(day)]);
        rows.append({weekdayKey(day), spans.isEmpty() ? QStringLiteral("free") : spans});
    }
    return {{{QStringLiteral("hours"), workingHoursJson(shown)}, {QStringLiteral("said"), hours.has_value()}},
        table(rows) +
            (hours ? QString() : QStringLiteral("Not said yet: a guess, by which nobody is warned.\n"))};
}

Result<Reply> hoursShow(Context &context)
{
    SP_CHECK(context.engine().mayRead("calendar.read"));
    SP_TRY(hours, workingHours(context.engine().policies(), context.engine().now()));
    return told(hours);
}

Result<Reply> hoursSet(Context &context)
{
    Engine &engine = context.engine();
    SP_TRY(before, workingHours(engine.policies(), engine.now()));
    WorkingHours hours = before.value_or(usualHours());
    for (int day = 0; day < 7; ++day) {
        const auto text = context.arguments().option(weekdayKey(day).toLatin1().constData());
        if (!text)
            continue;
        SP_TRY(spans, parseDaySpans(*text == u"free" ? QString() : *text));
        hours.days[static_cast<std::size_t>(day)] = std::move(spans);
    }
    SP_CHECK(engine.run<Done>(
        "policy.publish", [&](Unit &unit) { return setWorkingHours(unit, engine.policies(), hours); }));
    return told(hours);
}

constexpr Command commands[] = {
    {"hours show", "", "Show when you work", "", hoursShow, 0},
    {"hours set", "[--monday \"09:00-12:00, 14:00-18:00\"] [--sunday free] ...",
        "Say when you work, from now on; days that are not named stay",
        "monday tuesday wednesday thursday friday saturday sunday", hoursSet, 0},
};

}  // namespace

std::span<const Command> hoursCommands()
{
    return commands;
}

}  // namespace sp::cli
