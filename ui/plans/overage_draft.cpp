// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/overage_draft.h"

#include "ui/messages/error_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

constexpr int longestMinutes = 24 * 60;
constexpr int longestPeriod = 31 * 24 * 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverageDraft)
};

class Reader {
public:
    Reader(const OverageDraft &draft, Currency currency, const QLocale &locale)
        : m_draft(draft), m_currency(currency), m_locale(locale)
    {
    }

    void fault(OverageField field, const QString &sentence) { m_faults.try_emplace(field, sentence); }

    std::optional<int> minutes(OverageField field, int most)
    {
        const QString typed = m_draft.text(field).trimmed();
        if (typed.isEmpty())
            return std::nullopt;
        bool good = false;
        const int count = m_locale.toInt(typed, &good);
        if (good && count >= 0 && count <= most)
            return count;
        fault(field, Words::tr("Type a number of minutes, from 0 to %1.").arg(m_locale.toString(most)));
        return std::nullopt;
    }

    std::optional<std::int64_t> amount(OverageField field)
    {
        const QString typed = m_draft.text(field);
        if (typed.trimmed().isEmpty())
            return std::nullopt;
        const auto money = readMoney(typed, m_currency, m_locale);
        if (money && !money->isNegative())
            return money->minor();
        fault(field, Words::tr("Type an amount, such as %1.").arg(moneyText(Money(12'000, m_currency))));
        return std::nullopt;
    }

    /// A tier with a limit, where one is typed.
    void tier(std::vector<OverageTier> &tiers, OverageField limit, OverageField rate)
    {
        const auto upTo = minutes(limit, longestMinutes);
        const auto costs = amount(rate);
        if (!upTo && !costs)
            return;
        if (!upTo && m_draft.text(limit).trimmed().isEmpty())
            fault(limit, Words::tr("Say up to which minute this rate holds."));
        if (!costs && m_draft.text(rate).trimmed().isEmpty())
            fault(rate, Words::tr("Say what it costs up to that minute."));
        if (upTo && costs && !tiers.empty() && tiers.back().upTo >= upTo)
            fault(limit, Words::tr("This limit is above the one before it, or goes."));
        if (upTo && costs)
            tiers.push_back({upTo, *costs});
    }

    std::map<OverageField, QString> faults() { return std::move(m_faults); }
    bool isWhole() const { return m_faults.empty(); }

private:
    const OverageDraft &m_draft;
    Currency m_currency;
    QLocale m_locale;
    std::map<OverageField, QString> m_faults;
};

OverageField fieldOf(const QByteArray &reason)
{
    return reason == "overage.cap_below_minimum" ? OverageField::SessionCapMinutes : OverageField::LastRate;
}

}  // namespace

QString OverageDraft::text(OverageField field) const
{
    const auto found = texts.find(field);
    return found == texts.end() ? QString() : found->second;
}

OverageReading readDraft(
    const OverageDraft &draft, Currency currency, const OverageTerms &base, const QLocale &locale)
{
    Reader read(draft, currency, locale);
    OverageTerms terms = base;
    terms.enabled = draft.enabled;
    terms.graceMinutes = read.minutes(OverageField::Grace, longestMinutes).value_or(0);
    terms.increment = draft.increment;
    terms.minimumMinutes = read.minutes(OverageField::Minimum, longestMinutes).value_or(0);
    terms.per = draft.per;
    terms.calculation = draft.calculation;
    terms.tiers.clear();
    read.tier(terms.tiers, OverageField::FirstLimit, OverageField::FirstRate);
    read.tier(terms.tiers, OverageField::SecondLimit, OverageField::SecondRate);
    if (const auto last = read.amount(OverageField::LastRate))
        terms.tiers.push_back({{}, *last});
    else if (!terms.tiers.empty())
        read.fault(OverageField::LastRate, Words::tr("Say what it costs beyond the last limit."));
    terms.sessionCapMinutes = read.minutes(OverageField::SessionCapMinutes, longestMinutes);
    terms.sessionCapAmount = read.amount(OverageField::SessionCapAmount);
    terms.periodCapMinutes = read.minutes(OverageField::PeriodCapMinutes, longestPeriod);
    terms.periodCapAmount = read.amount(OverageField::PeriodCapAmount);
    terms.exempt.clear();
    for (const QString &each : draft.exempt)
        terms.exempt.insert(each.trimmed().toCaseFolded());
    // What the rules themselves refuse.
    if (const auto checked = readOverageTerms(overageTermsJson(terms)); !checked)
        read.fault(fieldOf(checked.error().reason), errorText(checked.error()));
    OverageReading reading;
    if (read.isWhole())
        reading.terms = std::move(terms);
    reading.faults = read.faults();
    return reading;
}

OverageDraft draftOf(const OverageTerms &terms, Currency currency)
{
    const QLocale locale;
    OverageDraft draft{terms.enabled, terms.increment, terms.per, terms.calculation};
    const auto number = [&](OverageField field, std::optional<int> count) {
        if (count)
            draft.texts.insert_or_assign(field, locale.toString(*count));
    };
    const auto amount = [&](OverageField field, std::optional<std::int64_t> minor) {
        if (minor)
            draft.texts.insert_or_assign(field, withoutMarks(moneyText(Money(*minor, currency))));
    };
    number(OverageField::Grace, terms.graceMinutes == 0 ? std::nullopt : std::optional(terms.graceMinutes));
    number(OverageField::Minimum,
        terms.minimumMinutes == 0 ? std::nullopt : std::optional(terms.minimumMinutes));
    const std::pair<OverageField, OverageField> limited[] = {
        {OverageField::FirstLimit, OverageField::FirstRate},
        {OverageField::SecondLimit, OverageField::SecondRate}};
    std::size_t at = 0;
    for (const OverageTier &tier : terms.tiers) {
        if (!tier.upTo) {
            amount(OverageField::LastRate, tier.rate);
        } else if (at < std::size(limited)) {
            number(limited[at].first, tier.upTo);
            amount(limited[at].second, tier.rate);
            ++at;
        }
    }
    number(OverageField::SessionCapMinutes, terms.sessionCapMinutes);
    amount(OverageField::SessionCapAmount, terms.sessionCapAmount);
    number(OverageField::PeriodCapMinutes, terms.periodCapMinutes);
    amount(OverageField::PeriodCapAmount, terms.periodCapAmount);
    draft.exempt = QStringList(terms.exempt.begin(), terms.exempt.end());
    return draft;
}

std::vector<std::pair<QString, QString>> overageFacts(const OverageTerms &terms, Currency currency)
{
    const auto money = [&](std::int64_t minor) { return moneyText(Money(minor, currency)); };
    const auto minutes = [](int count) { return Words::tr("%n minutes", nullptr, count); };
    std::vector<std::pair<QString, QString>> facts = {{Words::tr("Time beyond what is prepaid"),
        terms.enabled ? Words::tr("Is charged by these rules") : Words::tr("Costs what it usually does")}};
    // Rules that are off say nothing.
    if (!terms.enabled)
        return facts;
    facts.emplace_back(
        Words::tr("Grace"), terms.graceMinutes == 0 ? Words::tr("None") : minutes(terms.graceMinutes));
    facts.emplace_back(Words::tr("Counted in steps of"), minutes(terms.increment));
    if (terms.minimumMinutes > 0)
        facts.emplace_back(Words::tr("At least"), minutes(terms.minimumMinutes));
    QStringList rates;
    const bool hour = terms.per == OverageTerms::Per::Hour;
    for (const OverageTier &tier : terms.tiers) {
        const QString rate =
            (hour ? Words::tr("%1 an hour") : Words::tr("%1 a minute")).arg(money(tier.rate));
        rates << (tier.upTo ? Words::tr("%1 up to minute %2").arg(rate).arg(*tier.upTo) : rate);
    }
    facts.emplace_back(
        Words::tr("Costs"), rates.isEmpty() ? Words::tr("What the service costs") : rates.join(u", "_s));
    if (terms.tiers.size() > 1)
        facts.emplace_back(Words::tr("Rates hold"), terms.calculation == OverageTerms::Tiers::Flat
                                                        ? Words::tr("For all of it, by the last minute")
                                                        : Words::tr("Each for its own minutes"));
    QStringList session, month;
    if (terms.sessionCapMinutes)
        session << minutes(*terms.sessionCapMinutes);
    if (terms.sessionCapAmount)
        session << money(*terms.sessionCapAmount);
    if (terms.periodCapMinutes)
        month << minutes(*terms.periodCapMinutes);
    if (terms.periodCapAmount)
        month << money(*terms.periodCapAmount);
    if (!session.isEmpty())
        facts.emplace_back(Words::tr("At most, for a session"), session.join(u", "_s));
    if (!month.isEmpty())
        facts.emplace_back(Words::tr("At most, in a month"), month.join(u", "_s));
    if (!terms.exempt.empty())
        facts.emplace_back(
            Words::tr("Never charged"), QStringList(terms.exempt.begin(), terms.exempt.end()).join(u", "_s));
    return facts;
}

QJsonObject ownParameters(const OverageTerms &terms, const OverageTerms &inherited)
{
    QJsonObject own;
    const QJsonObject all = overageTermsJson(terms), wider = overageTermsJson(inherited);
    for (auto at = all.begin(); at != all.end(); ++at)
        if (at.value() != wider.value(at.key()) && !at.value().isNull())
            own.insert(at.key(), at.value());
    return own;
}

}  // namespace sp::ui
