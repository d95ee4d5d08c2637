// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_words.h"

#include "ui/session/time_words.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString decimalText(std::int64_t tenThousandths)
{
    return QLocale().toString(
        static_cast<double>(tenThousandths) / Quantity::one, 'f', QLocale::FloatingPointShortest);
}

/// "%1 a session", "%1 an hour", "%1 a minute".
QString perText(const Denomination &unit, const Money &rate)
{
    return unit.unit == CreditUnit::Sessions ? Words::tr("%1 a session").arg(moneyText(rate))
           : unit.unit == CreditUnit::Minutes
               ? Words::tr("%1 a minute").arg(moneyText(rate))
               : Words::tr("%1 for each %2")
                     .arg(moneyText(rate), moneyText(Money(unit.one(), *unit.currency)));
}

QString periodText(Period period)
{
    switch (period) {
    case Period::Week:
        return Words::tr("every week");
    case Period::Month:
        return Words::tr("every month");
    case Period::Quarter:
        return Words::tr("every quarter");
    case Period::Year:
        return Words::tr("every year");
    case Period::None:
        break;
    }
    return Words::tr("once");
}

QString activationText(const PackageTerms &terms)
{
    switch (terms.activation) {
    case Activation::OnPurchase:
        return Words::tr("With the purchase");
    case Activation::OnFirstUse:
        return Words::tr("With the first session");
    case Activation::OnDate:
        break;
    }
    return terms.activationDate
               ? Words::tr("On %1").arg(dayMonthYear(*terms.activationDate, QLocale::ShortFormat))
               : Words::tr("On a day");
}

QString leftoverText(const PackageTerms &terms)
{
    switch (terms.leftover) {
    case Leftover::Forfeit:
        return Words::tr("It is lost");
    case Leftover::ConvertToDiscountedOverage:
        return terms.leftoverRate
                   ? Words::tr("It is charged at %1").arg(perText(terms.denomination, *terms.leftoverRate))
                   : Words::tr("It is charged");
    case Leftover::OneTimeCarry:
        break;
    }
    return Words::tr("Up to %1 goes on once").arg(quantityText(terms.denomination, terms.carryCap));
}

QString servicesText(const PackageTerms &terms)
{
    const auto joined = [](const std::set<QString> &names) {
        return QStringList(names.begin(), names.end()).join(u", "_s);
    };
    if (!terms.services.empty())
        return joined(terms.services);
    return terms.excluded.empty() ? Words::tr("All services")
                                  : Words::tr("All but %1").arg(joined(terms.excluded));
}

}  // namespace

QString quantityText(const Denomination &unit, std::int64_t quantity)
{
    switch (unit.unit) {
    case CreditUnit::Minutes: {
        const QString length = durationText(std::chrono::minutes(std::abs(quantity)));
        return quantity < 0 ? u"\u2212"_s + length : length;
    }
    case CreditUnit::Sessions:
        return quantity % Quantity::one == 0
                   ? Words::tr("%n sessions", nullptr, static_cast<int>(quantity / Quantity::one))
                   : Words::tr("%1 sessions").arg(decimalText(quantity));
    case CreditUnit::Money:
        break;
    }
    return moneyText(Money(quantity, *unit.currency));
}

QString holdsText(const PackageTerms &terms)
{
    const QString amount = quantityText(terms.denomination, terms.allocation);
    return terms.period == Period::None ? amount : Words::tr("%1 %2").arg(amount, periodText(terms.period));
}

QString unitPriceText(const PackageTerms &terms)
{
    if (!terms.price || terms.allocation <= 0 || terms.denomination.unit == CreditUnit::Money)
        return {};
    const bool hours = terms.denomination.unit == CreditUnit::Minutes;
    const std::int64_t one = hours ? 60 : Quantity::one;
    const Money each(divideRounded(Wide(terms.price->minor()) * one, terms.allocation, Rounding::HalfUp),
        terms.price->currency());
    return (hours ? Words::tr("%1 an hour") : Words::tr("%1 a session")).arg(moneyText(each));
}

QString endText(const PackageTerms &terms)
{
    if (!terms.endsAfterDays && !terms.endsOn)
        return Words::tr("It does not end");
    QStringList ends;
    if (terms.endsAfterDays)
        ends << (terms.activation == Activation::OnFirstUse
                     ? Words::tr("%n days from the first session", nullptr, *terms.endsAfterDays)
                     : Words::tr("%n days from its beginning", nullptr, *terms.endsAfterDays));
    if (terms.endsOn)
        ends << dayMonthYear(*terms.endsOn, QLocale::ShortFormat);
    return ends.size() == 1 ? ends.front() : Words::tr("%1, at the latest %2").arg(ends[0], ends[1]);
}

QString shortfallText(const PackageTerms &terms)
{
    switch (terms.overage) {
    case Shortfall::Block:
        return Words::tr("Nothing more is booked");
    case Shortfall::Waitlist:
        return Words::tr("The wish waits for the next package");
    case Shortfall::Overdraw:
        return Words::tr("The balance goes below zero");
    case Shortfall::Bill:
        break;
    }
    return terms.overageRate
               ? Words::tr("It is billed, %1").arg(perText(terms.denomination, *terms.overageRate))
               : Words::tr("It is billed at the usual price");
}

std::vector<std::pair<QString, QString>> termsFacts(const PackageTerms &terms)
{
    std::vector<std::pair<QString, QString>> facts = {{Words::tr("Holds"), holdsText(terms)}};
    const auto say = [&](const QString &name, const QString &value) { facts.emplace_back(name, value); };
    if (terms.price)
        say(Words::tr("Price"), moneyText(*terms.price));
    if (const QString each = unitPriceText(terms); !each.isEmpty())
        say(Words::tr("That is"), each);
    say(Words::tr("Begins"), activationText(terms));
    say(Words::tr("Ends"), endText(terms));
    if (terms.graceDays > 0)
        say(Words::tr("Grace"), Words::tr("%n days", nullptr, terms.graceDays));
    if (terms.period != Period::None) {
        say(Words::tr("Carried over"),
            terms.carryLimit == 0
                ? Words::tr("Nothing")
                : Words::tr("Up to %1").arg(quantityText(terms.denomination, terms.carryLimit)));
        if (terms.carryGraceDays > 0)
            say(Words::tr("To be used within"), Words::tr("%n days", nullptr, terms.carryGraceDays));
    }
    say(Words::tr("What is left at the end"), leftoverText(terms));
    say(Words::tr("When it is used up"), shortfallText(terms));
    if (terms.increment > 1)
        say(Words::tr("Taken in steps of"), quantityText(terms.denomination, terms.increment));
    say(Words::tr("Late cancellation"),
        terms.late == LateReturn::Consume ? Words::tr("Counts as used") : Words::tr("Is given back"));
    say(Words::tr("Shown as used"), terms.hold == HoldPolicy::AtBooking ? Words::tr("From the booking on")
                                                                        : Words::tr("Once it took place"));
    say(Words::tr("Covers"), servicesText(terms));
    return facts;
}

QString soldText(int all, int active)
{
    if (all == 0)
        return Words::tr("Not sold yet");
    return Words::tr("%1, %2").arg(
        Words::tr("%n sold", nullptr, all), Words::tr("%n active", nullptr, active));
}

}  // namespace sp::ui
