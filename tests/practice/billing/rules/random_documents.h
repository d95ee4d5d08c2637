// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/totals.h"

#include <random>

/// Made-up documents for property tests. The same seed gives the same document on every machine.
namespace sp::billing {

struct RandomDocument {
    PriceBasis basis;
    std::vector<InvoiceLine> lines;
    Money paid;
};

class RandomDocuments {
public:
    explicit RandomDocuments(std::uint64_t seed) : m_bits(seed) {}

    /// Between least and most, both included. Not a std distribution: those differ between libraries.
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_bits() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename T>
    T pick(std::initializer_list<T> items)
    {
        return items.begin()[between(0, static_cast<std::int64_t>(items.size()) - 1)];
    }

    TaxTreatment treatment()
    {
        switch (between(0, 6)) {
        case 0:
            return {TaxKind::Exempt, {}, "exempt.health"};
        case 1:
            return {TaxKind::ReverseCharge, {}, "standard"};
        case 2:
            return {TaxKind::Taxed, {}, "zero"};
        case 3:
            return {TaxKind::Taxed, BasisPoints{static_cast<std::int32_t>(pick({550, 700, 810, 1000, 1350}))},
                "reduced"};
        case 4:
            return {TaxKind::Taxed, BasisPoints{500}, "standard", QStringLiteral("GST"),
                SecondTax{TaxRate::ofThousandths(9'975), QStringLiteral("QST")}};
        default:
            return {TaxKind::Taxed, BasisPoints{static_cast<std::int32_t>(pick({1900, 2000, 2200, 2550}))},
                "standard"};
        }
    }

    InvoiceLine line(Currency currency)
    {
        InvoiceLine made{.description = QStringLiteral("line %1").arg(between(1, 99)),
            .quantity = {chance(50) ? between(-4, 20) * 10'000 : between(-30'000, 200'000)},
            .unitPrice = Money(chance(10) ? between(-50'000, 10'000'000) : between(0, 30'000), currency),
            .tax = treatment()};
        if (chance(5)) {
            made.kind = LineKind::Text;
            made.quantity = {};
        }
        if (chance(25))
            made.discount = BasisPoints{static_cast<std::int32_t>(between(0, 10'000))};
        else if (chance(25))
            made.discount = Money(between(0, 500), currency);
        return made;
    }

    RandomDocument document()
    {
        const Currency currency = pick({Currency::of("EUR"), Currency::of("JPY"), Currency::of("KWD")});
        RandomDocument made{{currency, pick({PriceMode::Net, PriceMode::Gross}),
                                {pick({RoundingMode::ByLine, RoundingMode::ByDocument}),
                                    pick({Rounding::HalfEven, Rounding::HalfUp})}},
            {}, Money(chance(30) ? between(0, 20'000) : 0, currency)};
        // Ties are where an order could matter: alike lines, equal prices taxed differently, round prices.
        const bool round = chance(30);
        for (std::int64_t count = between(0, 12); count > 0; --count) {
            made.lines.push_back(line(currency));
            if (round && made.lines.back().kind != LineKind::Text) {
                made.lines.back().quantity = Quantity::whole(1);
                made.lines.back().unitPrice = Money(between(0, 5) * pick({50, 1000}), currency);
                made.lines.back().discount = {};
            }
            if (chance(20)) {
                made.lines.push_back(made.lines.back());
                if (chance(70))
                    made.lines.back().tax = treatment();
            }
        }
        if (chance(40))
            made.basis.discount = BasisPoints{static_cast<std::int32_t>(between(0, 10'000))};
        else if (chance(50))
            made.basis.discount = Money(chance(50) ? between(0, 9) : between(0, 5'000), currency);
        return made;
    }

private:
    std::mt19937_64 m_bits;
};

}  // namespace sp::billing
