// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/recurring_words.h"

#include "ui/session/time_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

namespace sp::ui {

using Every = billing::RecurringPlan::Every;

namespace {

constexpr int lastDay = 31;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecurringWords)
};

}  // namespace

QString planText(const billing::RecurringPlan &plan)
{
    const bool last = plan.day == lastDay;
    switch (plan.every) {
    case Every::Weeks:
        return Words::tr("Every %n weeks", nullptr, plan.weeks);
    case Every::Month:
        return last ? Words::tr("Monthly, on the last day") : Words::tr("Monthly, on day %1").arg(plan.day);
    case Every::Quarter:
        return last ? Words::tr("Quarterly, on the last day")
                    : Words::tr("Quarterly, on day %1").arg(plan.day);
    case Every::Year:
        break;
    }
    return last ? Words::tr("Yearly, on the last day of the month")
                : Words::tr("Yearly, on day %1 of the month").arg(plan.day);
}

QString planShortText(const billing::RecurringPlan &plan)
{
    switch (plan.every) {
    case Every::Weeks:
        return planText(plan);
    case Every::Month:
        return Words::tr("Monthly");
    case Every::Quarter:
        return Words::tr("Quarterly");
    case Every::Year:
        break;
    }
    return Words::tr("Yearly");
}

QString planEndText(const billing::RecurringPlan &plan, LocalDate today)
{
    if (plan.count)
        return Words::tr("%n times", nullptr, *plan.count);
    return plan.end ? Words::tr("until %1").arg(shortDay(*plan.end, today)) : QString();
}

QString rateText(const Money &perMonth, const Money &perYear)
{
    return Words::tr("%1 a month, %2 a year").arg(moneyText(perMonth), moneyText(perYear));
}

ChipContent recurringChip(RecurringInvoice::State state)
{
    switch (state) {
    case RecurringInvoice::State::Active:
        return {Words::tr("Running"), ChipTone::Accent, Icon::Repeat};
    case RecurringInvoice::State::Paused:
        return {Words::tr("Paused"), ChipTone::Watch, Icon::Pause};
    case RecurringInvoice::State::Ended:
        break;
    }
    return {Words::tr("Ended"), ChipTone::Outlined, Icon::Stop};
}

QString modeText(RecurringInvoice::Mode mode)
{
    return mode == RecurringInvoice::Mode::Send ? Words::tr("issued and sent automatically")
                                                : Words::tr("drafted for you");
}

}  // namespace sp::ui
