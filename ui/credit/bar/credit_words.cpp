// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/bar/credit_words.h"

#include "ui/session/time_words.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sp::ui {

using credit::CreditUnit;
using credit::Denomination;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Credit)
};

const QString dot = u"  ·  "_s;

std::int64_t sizeOf(std::int64_t quantity)
{
    return quantity < 0 ? -quantity : quantity;
}

/// "3", "9,5": sessions without their word.
QString sessionsNumber(std::int64_t quantity, const QLocale &locale)
{
    QString text = QString::fromLatin1(Denomination::sessions().text(quantity));
    return text.replace(u'.', locale.decimalPoint());
}

QString numberOf(const Denomination &unit, std::int64_t quantity, const QLocale &locale)
{
    switch (unit.unit) {
    case CreditUnit::Minutes:
        return durationText(minutes(quantity));
    case CreditUnit::Money:
        return moneyText(Money(quantity, *unit.currency), locale);
    case CreditUnit::Sessions:
        break;
    }
    return sessionsNumber(quantity, locale);
}

bool isWhole(const Denomination &unit, std::int64_t quantity)
{
    return quantity % unit.one() == 0;
}

QString moneyOf(const QJsonObject &numbers, QLatin1StringView name, const QString &currency)
{
    const auto known = Currency::create(currency.toLatin1());
    const QJsonValue value = numbers.value(name);
    if (known && value.isDouble())
        return moneyText(Money(value.toInteger(), *known));
    // As a rule wrote it: "120.00 EUR" or "120.00".
    const QString plain = value.toString();
    if (!known)
        return plain;
    const auto money = Money::parse(plain.section(u' ', 0, 0).toLatin1(), *known);
    return money ? moneyText(*money) : plain;
}

}  // namespace

Burndown burndownOf(const CreditView &credit)
{
    using Kind = Burndown::Kind;
    Burndown bar;
    bar.kind = credit.frozen                         ? Kind::Frozen
               : credit.left < 0                     ? Kind::Overdrawn
               : credit.left == 0                    ? Kind::Empty
               : credit.burn == credit::Burn::Plenty ? Kind::Plenty
               : credit.burn == credit::Burn::Low    ? Kind::Low
                                                     : Kind::Last;
    // Whole sessions stand apart; whatever else there is only has shares.
    const bool pieces = credit.unit.unit == CreditUnit::Sessions && isWhole(credit.unit, credit.left) &&
                        isWhole(credit.unit, credit.booked) && isWhole(credit.unit, credit.granted);
    std::int64_t step = pieces ? credit.unit.one() : 1;
    const std::int64_t most = std::max({credit.granted, sizeOf(credit.left), std::int64_t(1)});
    while (most / step > 1'000'000)
        step *= 10;
    const auto part = [&](std::int64_t quantity) { return static_cast<int>(quantity / step); };
    const std::int64_t left = std::max<std::int64_t>(credit.left, 0);
    const std::int64_t booked = std::min(credit.booked, left);
    // A share of fewer than twelve steps is still no row of pieces.
    const int scale = !pieces && most / step <= 12 ? 100 : 1;
    bar.total = part(std::max(credit.granted, left)) * scale;
    bar.free = part(left - booked) * scale;
    bar.booked = part(booked) * scale;
    bar.over = part(std::max<std::int64_t>(-credit.left, 0)) * scale;
    return bar;
}

QString creditText(const Denomination &unit, std::int64_t quantity, const QLocale &locale)
{
    const std::int64_t size = sizeOf(quantity);
    if (unit.unit != CreditUnit::Sessions)
        return numberOf(unit, size, locale);
    if (isWhole(unit, size))
        return Words::tr("%n sessions", nullptr, static_cast<int>(size / unit.one()));
    return Words::tr("%1 sessions", "a number with decimals").arg(sessionsNumber(size, locale));
}

QString creditChangeText(const Denomination &unit, std::int64_t quantity, const QLocale &locale)
{
    return (quantity < 0 ? u"\u2212"_s : u"+"_s) + creditText(unit, quantity, locale);
}

std::optional<std::int64_t> readCreditText(
    const Denomination &unit, const QString &text, const QLocale &locale)
{
    if (unit.unit == CreditUnit::Minutes) {
        // Longer than a day, as packages are: "10 h" or "600".
        static const QRegularExpression hours(u"^\\s*(\\d{1,5})\\s*(?:h|:)\\s*(\\d{1,2})?\\s*(?:min)?\\s*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression plain(u"^\\s*(\\d{1,7})\\s*(?:min)?\\s*$"_s);
        if (const auto match = hours.match(text); match.hasMatch())
            return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
        if (const auto match = plain.match(text); match.hasMatch())
            return match.captured(1).toLongLong();
        const auto length = readDuration(text);
        return length ? std::optional<std::int64_t>(length->count()) : std::nullopt;
    }
    if (unit.unit == CreditUnit::Money) {
        const auto money = readMoney(text, *unit.currency, locale);
        return money && !money->isNegative() ? std::optional(money->minor()) : std::nullopt;
    }
    const auto quantity = unit.parseQuantity(plainNumber(text.trimmed(), locale).toLatin1());
    return quantity && *quantity >= 0 ? std::optional(*quantity) : std::nullopt;
}

QString leftText(const CreditView &credit, const QLocale &locale)
{
    const Denomination &unit = credit.unit;
    if (credit.left < 0)
        return Words::tr("%1 over, of %2", "beyond what was bought")
            .arg(creditText(unit, credit.left, locale), numberOf(unit, credit.granted, locale));
    if (unit.unit == CreditUnit::Sessions && isWhole(unit, credit.granted))
        return Words::tr("%1 of %n sessions left", nullptr, static_cast<int>(credit.granted / unit.one()))
            .arg(sessionsNumber(credit.left, locale));
    return Words::tr("%1 left of %2")
        .arg(numberOf(unit, credit.left, locale), creditText(unit, credit.granted, locale));
}

QString creditStateText(const CreditView &credit)
{
    if (credit.state == credit::Package::State::Archived)
        return Words::tr("Archived");
    if (credit.state == credit::Package::State::Expired)
        return Words::tr("Ended");
    if (credit.frozen)
        return Words::tr("Resting");
    switch (burndownOf(credit).kind) {
    case Burndown::Kind::Low:
        return Words::tr("Low");
    case Burndown::Kind::Last:
        return Words::tr("Almost used up");
    case Burndown::Kind::Empty:
        return Words::tr("Used up");
    case Burndown::Kind::Overdrawn:
        return Words::tr("Overdrawn");
    case Burndown::Kind::Plenty:
    case Burndown::Kind::Frozen:
    case Burndown::Kind::Loading:
        break;
    }
    return {};
}

Tone creditTone(const CreditView &credit)
{
    if (credit.frozen || !credit.isActive())
        return Tone::Muted;
    const Burndown::Kind kind = burndownOf(credit).kind;
    return kind == Burndown::Kind::Plenty ? Tone::Ink : kind == Burndown::Kind::Low ? Tone::Watch : Tone::Bad;
}

QString percentText(const CreditView &credit, const QLocale &locale)
{
    return Words::tr("%1 % left").arg(locale.toString(credit.percent()));
}

QString creditDetailText(const CreditView &credit, const QLocale &locale)
{
    QStringList parts;
    if (credit.booked > 0)
        parts << Words::tr("%1 booked").arg(creditText(credit.unit, credit.booked, locale));
    if (credit.runsOut && credit.isActive() && credit.left > 0)
        parts << Words::tr("runs out %1", "a day").arg(nearDay(*credit.runsOut, credit.today, locale));
    if (credit.expires)
        parts << (*credit.expires < credit.today
                      ? Words::tr("ended %1", "a day").arg(listDay(*credit.expires, credit.today, locale))
                      : Words::tr("until %1", "a day").arg(listDay(*credit.expires, credit.today, locale)));
    else if (credit.isActive())
        parts << Words::tr("no end");
    return parts.join(dot);
}

QString spokenCredit(const CreditView &credit, const QLocale &locale)
{
    QStringList parts{
        Words::tr("%1: %2", "a package and its balance").arg(credit.name, leftText(credit, locale))};
    parts << creditStateText(credit) << percentText(credit, locale)
          << creditDetailText(credit, locale).replace(dot, u", "_s);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString creditToolTip(const CreditView &credit, const QLocale &locale)
{
    QStringList lines{
        Words::tr("%1: %2", "a package and its balance").arg(credit.name, leftText(credit, locale)),
        percentText(credit, locale)};
    lines << (credit.lastUsed
                  ? Words::tr("Last used %1").arg(shortDay(*credit.lastUsed, credit.today, locale))
                  : Words::tr("Not used yet"));
    lines << (credit.next ? Words::tr("Next session %1, %2", "a day and a time")
                                .arg(nearDay(dateOf(*credit.next), credit.today, locale),
                                    clockText(*credit.next, locale))
                          : Words::tr("No upcoming sessions"));
    return lines.join(u'\n');
}

QString drawText(const SessionCredit &session, const QLocale &locale)
{
    QStringList parts;
    for (const CreditDraw &draw : session.draws) {
        const QString drawn = creditText(draw.unit, draw.quantity, locale);
        const QString rest = creditText(draw.unit, draw.after, locale);
        parts << (draw.after < 0
                      ? Words::tr("%1 from %2, which is then %3 over").arg(drawn, draw.bucket, rest)
                  : draw.after == 0
                      ? Words::tr("%1 from %2, which leaves nothing free").arg(drawn, draw.bucket)
                      : Words::tr("%1 from %2, which leaves %3", "how much is drawn, and from which package")
                            .arg(drawn, draw.bucket, rest));
    }
    if (parts.isEmpty())
        return {};
    return (session.taken ? Words::tr("Drew %1") : Words::tr("Draws %1")).arg(parts.join(u"; "_s));
}

QString overageText(const SessionCredit &session, const QLocale &locale)
{
    if (!session.charge)
        return {};
    if (session.overageMinutes <= 0)
        return Words::tr("Beyond that: %1").arg(moneyText(*session.charge, locale));
    return Words::tr("%1 beyond that = %2")
        .arg(durationText(minutes(session.overageMinutes)), moneyText(*session.charge, locale));
}

QString overageSteps(const SessionCredit &session)
{
    if (!session.charge)
        return {};
    const QString currency = QString::fromLatin1(session.charge->currency().code());
    QStringList parts;
    for (const credit::OverageStep &step : session.steps) {
        const QJsonObject &n = step.numbers;
        const auto length = [&](QLatin1StringView name) {
            return durationText(minutes(n.value(name).toInteger()));
        };
        if (step.code == "overage.package_rate")
            parts << (n.value("per"_L1).toString() == u"sessions"
                          ? Words::tr("The package charges %1 for each further session.")
                      : n.value("per"_L1).toString() == u"minutes"
                          ? Words::tr("The package charges %1 for each further minute.")
                          : Words::tr("The package charges %1 for each further unit."))
                         .arg(moneyOf(n, "rate"_L1, currency));
        else if (step.code == "overage.usual_price")
            parts << Words::tr("The rest costs what it usually does: %1 for %2.")
                         .arg(moneyOf(n, "price"_L1, currency), length("minutes"_L1));
        else if (step.code == "overage.grace")
            parts << Words::tr("%1 are given as grace.").arg(length("grace"_L1));
        else if (step.code == "overage.increment")
            parts << Words::tr("Counted in steps of %1.").arg(length("increment"_L1));
        else if (step.code == "overage.minimum")
            parts << Words::tr("At least %1 are counted.").arg(length("minutes"_L1));
        else if (step.code == "overage.rate")
            parts << (n.value("per"_L1).toString() == u"hour" ? Words::tr("%1 at %2 an hour.")
                                                              : Words::tr("%1 at %2 a minute."))
                         .arg(length("minutes"_L1), moneyOf(n, "rate"_L1, currency));
        else if (step.code == "overage.cap")
            parts << Words::tr("No more is charged: a cap is reached.");
    }
    return parts.join(u' ');
}

}  // namespace sp::ui
