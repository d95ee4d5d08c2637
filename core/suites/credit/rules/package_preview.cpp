// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/rules/package_terms.h"

#include <algorithm>

namespace sp::credit {

namespace {

/// An imagined package, day by day.
class Played {
public:
    Played(const PackageTerms &terms, LocalDate bought) : m_terms(terms), m_bought(bought)
    {
        row(bought, "grant", terms.allocation);
    }

    /// Brings periods and the end up to date before `day` begins.
    void comeTo(LocalDate day)
    {
        while (!m_over) {
            const auto began = activatedOn(m_terms, m_bought, m_firstUse);
            const LocalDate period =
                (began ? nextPeriod(m_terms, *began, m_at) : std::nullopt).value_or(LocalDate::max());
            const LocalDate settled =
                settledOn(m_terms, expiresOn(m_terms, began, {})).value_or(LocalDate::max());
            if (std::min(settled, period) > day)
                break;
            if (settled <= period) {
                end(settled);
            } else {
                turn(period);
                m_at = period;
            }
        }
        m_at = std::max(m_at, day);
    }

    Result<Done> use(const PreviewUse &each)
    {
        if (!m_firstUse)
            m_firstUse = each.on;
        comeTo(each.on);
        const auto began = activatedOn(m_terms, m_bought, m_firstUse);
        Lot lot{"preview", QStringLiteral("preview"), m_terms.denomination, m_balance};
        lot.from = began;
        lot.until = expiresOn(m_terms, began, {});
        lot.services = m_terms.services;
        lot.excluded = m_terms.excluded;
        lot.increment = m_terms.increment;
        DrawRequest request{each.use.service, each.on, consumptionOf(m_terms.map, each.use).demand};
        request.shortfall = m_terms.overage;
        const DrawPlan plan = planDraw({lot}, request);
        std::int64_t drawn = 0;
        for (const Drawn &part : plan.drawn)
            drawn += part.quantity;
        const bool stopped =
            plan.outcome == DrawPlan::Outcome::Blocked || plan.outcome == DrawPlan::Outcome::Waitlisted;
        row(each.on, stopped ? "blocked" : "use", -drawn);
        if (plan.outcome == DrawPlan::Outcome::Billed && plan.eligible) {
            SP_TRY(charge, overageCharge(m_terms, plan.uncovered));
            m_rows.back().charge = charge;
        }
        return Done{};
    }

    std::vector<PreviewRow> rows() const { return m_rows; }

private:
    void row(LocalDate on, QByteArray what, std::int64_t quantity, std::optional<Money> charge = {})
    {
        m_balance += quantity;
        m_rows.push_back({on, std::move(what), quantity, m_balance, charge});
    }
    void rest(LocalDate on, const RestSplit &split)
    {
        if (split.forfeited > 0)
            row(on, "forfeit", -split.forfeited);
        if (split.converted > 0)
            row(on, "convert", -split.converted, split.charge);
    }
    void turn(LocalDate on)
    {
        const RestSplit split = splitAtPeriodEnd(m_terms, m_balance);
        rest(on, split);
        if (split.carried > 0)
            row(on, "carry", 0);
        row(on, "grant", m_terms.allocation);
    }
    void end(LocalDate on)
    {
        const RestSplit split = splitAtExpiry(m_terms, m_balance);
        rest(on, split);
        row(on, "expire", split.carried > 0 ? -split.carried : 0);
        m_over = true;
    }

    const PackageTerms &m_terms;
    LocalDate m_bought;
    LocalDate m_at = m_bought;
    std::optional<LocalDate> m_firstUse;
    std::int64_t m_balance = 0;
    bool m_over = false;
    std::vector<PreviewRow> m_rows;
};

}  // namespace

Result<std::vector<PreviewRow>> previewPackage(
    const PackageTerms &terms, LocalDate bought, std::vector<PreviewUse> uses, LocalDate until)
{
    SP_CHECK(checkPackageTerms(terms));
    std::ranges::stable_sort(uses, {}, &PreviewUse::on);
    Played played(terms, bought);
    for (const PreviewUse &each : uses)
        SP_CHECK(played.use(each));
    played.comeTo(until);
    return played.rows();
}

}  // namespace sp::credit
