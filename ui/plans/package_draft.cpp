// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/package_draft.h"

#include "core/values/typed_date.h"
#include "ui/messages/error_text.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/plain_number.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

constexpr int mostDays = 36'500;
constexpr qsizetype longestName = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackageDraft)
};

/// Reads field by field, and remembers what does not read.
class Reader {
public:
    Reader(const PackageDraft &draft, Currency currency, const QLocale &locale)
        : m_draft(draft), m_currency(currency), m_locale(locale)
    {
        m_unit = draft.unit == CreditUnit::Minutes    ? Denomination::minutes()
                 : draft.unit == CreditUnit::Sessions ? Denomination::sessions()
                                                      : Denomination::money(currency);
    }

    const Denomination &unit() const { return m_unit; }

    void fault(PackageField field, const QString &sentence) { m_faults.try_emplace(field, sentence); }

    std::int64_t quantity(PackageField field, const QString &text)
    {
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            return 0;
        std::optional<std::int64_t> read;
        if (m_unit.unit == CreditUnit::Money) {
            if (const auto money = readMoney(typed, m_currency, m_locale))
                read = money->minor();
        } else if (m_unit.unit == CreditUnit::Minutes) {
            read = hours(typed);
        } else if (const auto parsed = m_unit.parseQuantity(plainNumber(typed, m_locale).toUtf8())) {
            read = *parsed;
        }
        if (!read || *read < 0) {
            fault(field, m_unit.unit == CreditUnit::Minutes
                             ? Words::tr("Type a length, such as 90 min, 1:30 or 10 h.")
                             : Words::tr("Type a number, such as 10."));
            return 0;
        }
        return *read;
    }

    std::optional<Money> money(PackageField field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const auto read = readMoney(text, m_currency, m_locale);
        if (!read || read->isNegative())
            fault(field, Words::tr("Type an amount, such as %1.").arg(moneyText(Money(12'000, m_currency))));
        return read && !read->isNegative() ? read : std::nullopt;
    }

    std::optional<int> days(PackageField field, const QString &text)
    {
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            return std::nullopt;
        bool good = false;
        const int count = m_locale.toInt(typed, &good);
        if (!good || count < 0 || count > mostDays)
            fault(field, Words::tr("Type a number of days, such as 90."));
        return good && count >= 0 && count <= mostDays ? std::optional(count) : std::nullopt;
    }

    std::optional<LocalDate> day(PackageField field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const auto read = readDate(text, m_locale);
        if (!read)
            fault(field, Words::tr("Type a day, such as %1.")
                             .arg(m_locale.toString(QDate(2026, 12, 31), QLocale::ShortFormat)));
        return read;
    }

    std::map<PackageField, QString> faults() { return std::move(m_faults); }
    bool isWhole() const { return m_faults.empty(); }

private:
    /// A length in minutes: as people write it up to a day, and beyond it in hours ("40 h", "40").
    std::optional<std::int64_t> hours(const QString &typed) const
    {
        const QString plain = plainNumber(typed, m_locale).trimmed().toLower();
        QString number = plain;
        const bool named = number.endsWith(u'h');
        if (named)
            number.chop(1);
        bool good = false;
        const double count = number.trimmed().toDouble(&good);
        // A bare number is hours: nobody sells ten minutes as a package.
        if (good && count >= 0 && count <= 100'000)
            return static_cast<std::int64_t>(std::llround(count * 60));
        const auto length = readDuration(typed);
        return length ? std::optional<std::int64_t>(length->count()) : std::nullopt;
    }

    const PackageDraft &m_draft;
    Currency m_currency;
    QLocale m_locale;
    Denomination m_unit;
    std::map<PackageField, QString> m_faults;
};

std::set<QString> folded(const QStringList &names)
{
    std::set<QString> all;
    for (const QString &each : names)
        all.insert(each.trimmed().toCaseFolded());
    return all;
}

/// At which field what checkPackageTerms() refuses stands.
PackageField fieldOf(const QByteArray &reason, const PackageTerms &terms)
{
    if (reason == "package.overage_rate")
        return PackageField::OverageRate;
    if (reason == "package.leftover_rate")
        return PackageField::LeftoverRate;
    if (reason == "package.activation_date")
        return PackageField::StartsOn;
    if (reason == "package.expiry")
        return terms.endsAfterDays && *terms.endsAfterDays <= 0 ? PackageField::EndsAfter
                                                                : PackageField::EndsOn;
    if (reason == "package.carry_limit")
        return terms.carryLimit > terms.allocation ? PackageField::CarryLimit : PackageField::CarryCap;
    if (reason == "package.service_outside" || reason == "package.unit_rounding")
        return PackageField::Services;
    return PackageField::Allocation;
}

/// Whether there is something else to be asked about `terms` once this field is well.
bool makeGood(PackageTerms &terms, PackageField field)
{
    switch (field) {
    case PackageField::Allocation:
        // So much that no limit is above it.
        terms.allocation = std::max<std::int64_t>({1, terms.carryLimit, terms.carryCap});
        return true;
    case PackageField::OverageRate:
        terms.overage = Shortfall::Block;
        return true;
    case PackageField::LeftoverRate:
        terms.leftover = Leftover::Forfeit;
        return true;
    case PackageField::StartsOn:
        terms.activation = Activation::OnPurchase;
        return true;
    case PackageField::EndsAfter:
        terms.endsAfterDays.reset();
        return true;
    case PackageField::EndsOn:
        terms.endsOn.reset();
        return true;
    case PackageField::CarryLimit:
        terms.carryLimit = 0;
        return true;
    case PackageField::CarryCap:
        terms.carryCap = 0;
        return true;
    default:
        return false;
    }
}

}  // namespace

DraftReading readDraft(
    const PackageDraft &draft, Currency currency, const PackageTerms &base, const QLocale &locale)
{
    Reader read(draft, currency, locale);
    PackageTerms terms = base;
    // How much a service takes is said in steps of the unit it was written for.
    if (read.unit() != base.denomination)
        terms.map = {};
    terms.denomination = read.unit();
    const QString name = draft.name.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        read.fault(PackageField::Name, reasonText("package.name"));
    terms.allocation = read.quantity(PackageField::Allocation, draft.allocation);
    terms.price = read.money(PackageField::Price, draft.price);
    terms.activation = draft.activation;
    const bool onDate = draft.activation == Activation::OnDate;
    terms.activationDate =
        onDate ? read.day(PackageField::StartsOn, draft.startsOn) : std::optional<LocalDate>();
    terms.endsAfterDays = read.days(PackageField::EndsAfter, draft.endsAfterDays);
    terms.endsOn = read.day(PackageField::EndsOn, draft.endsOn);
    terms.graceDays = read.days(PackageField::Grace, draft.graceDays).value_or(0);
    terms.period = draft.period;
    const bool periodic = draft.period != Period::None;
    terms.carryLimit = periodic ? read.quantity(PackageField::CarryLimit, draft.carryLimit) : 0;
    terms.carryGraceDays =
        periodic ? read.days(PackageField::CarryGrace, draft.carryGraceDays).value_or(0) : 0;
    terms.leftover = draft.leftover;
    terms.carryCap =
        draft.leftover == Leftover::OneTimeCarry ? read.quantity(PackageField::CarryCap, draft.carryCap) : 0;
    terms.leftoverRate = draft.leftover == Leftover::ConvertToDiscountedOverage
                             ? read.money(PackageField::LeftoverRate, draft.leftoverRate)
                             : std::optional<Money>();
    terms.overage = draft.overage;
    terms.overageRate = draft.overage == Shortfall::Bill
                            ? read.money(PackageField::OverageRate, draft.overageRate)
                            : std::optional<Money>();
    terms.increment = std::max<std::int64_t>(read.quantity(PackageField::Increment, draft.increment), 1);
    terms.hold = draft.hold;
    terms.late = draft.late;
    const std::set<QString> services = folded(draft.services);
    terms.services = draft.allBut ? std::set<QString>() : services;
    terms.excluded = draft.allBut ? services : std::set<QString>();
    DraftReading reading;
    // Each fault at its field at once: what was found is made good here, and the rules are asked again.
    for (PackageTerms rest = terms;;) {
        const auto checked = checkPackageTerms(rest);
        if (checked)
            break;
        const PackageField field = fieldOf(checked.error().reason, rest);
        read.fault(field, errorText(checked.error()));
        if (!makeGood(rest, field))
            break;
    }
    const bool whole = read.isWhole();
    reading.faults = read.faults();
    if (whole)
        reading.terms = std::move(terms);
    return reading;
}

PackageDraft draftOf(const QString &name, const PackageTerms &terms)
{
    const QLocale locale;
    const auto quantity = [&](std::int64_t count) {
        if (count == 0)
            return QString();
        if (terms.denomination.unit == CreditUnit::Money)
            return withoutMarks(moneyText(Money(count, *terms.denomination.currency)));
        if (terms.denomination.unit == CreditUnit::Minutes)
            return count % 60 == 0 ? u"%1 h"_s.arg(locale.toString(qlonglong(count / 60)))
                                   : durationText(std::chrono::minutes(count));
        return locale.toString(
            static_cast<double>(count) / Quantity::one, 'f', QLocale::FloatingPointShortest);
    };
    const auto money = [](const std::optional<Money> &sum) {
        return sum ? withoutMarks(moneyText(*sum)) : QString();
    };
    const auto day = [&](const std::optional<LocalDate> &date) {
        return date ? dateText(*date, locale) : QString();
    };
    const auto days = [&](int count) { return count == 0 ? QString() : locale.toString(count); };
    PackageDraft draft{name, terms.denomination.unit, quantity(terms.allocation), money(terms.price),
        terms.activation, day(terms.activationDate), days(terms.endsAfterDays.value_or(0)), day(terms.endsOn),
        days(terms.graceDays), terms.period, quantity(terms.carryLimit), days(terms.carryGraceDays),
        terms.leftover, quantity(terms.carryCap), money(terms.leftoverRate), terms.overage,
        money(terms.overageRate), terms.increment > 1 ? quantity(terms.increment) : QString(), terms.hold,
        terms.late};
    const std::set<QString> &services = terms.services.empty() ? terms.excluded : terms.services;
    draft.allBut = terms.services.empty() && !terms.excluded.empty();
    draft.services = QStringList(services.begin(), services.end());
    return draft;
}

}  // namespace sp::ui
