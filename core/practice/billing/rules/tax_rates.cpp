// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/tax_rates.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace sp::billing {

namespace {

using std::chrono::local_days;
using std::chrono::year;

struct RateRow {
    std::string_view country;
    LocalDate from;
    int standard;
    int reduced;  ///< 0: none.
};

constexpr LocalDate day(int y, unsigned m, unsigned d)
{
    return local_days(year(y) / static_cast<int>(m) / static_cast<int>(d));
}
constexpr LocalDate start = day(2024, 1, 1);

// Basis points. European Commission, "Taxes in Europe" database, and the national laws named where a rate
// changed. The rows of a country stand together, newest first.
// clang-format off
constexpr RateRow rows[] = {
    {"AT", start, 2000, 1000},               // UStG § 10
    {"BE", start, 2100, 600},                // Arrêté royal n° 20
    {"BG", start, 2000, 900},                // ZDDS art. 66
    {"CY", start, 1900, 500},                // N. 95(I)/2000
    {"CZ", start, 2100, 1200},               // Zákon 235/2004 § 47, one reduced rate since 2024
    {"DE", start, 1900, 700},                // UStG § 12
    {"DK", start, 2500, 0},                  // Momsloven § 33, no reduced rate
    {"EE", day(2025, 7, 1), 2400, 900},      // Käibemaksuseadus § 15
    {"EE", start, 2200, 900},
    {"ES", start, 2100, 1000},               // Ley 37/1992 art. 90, 91
    {"FI", day(2026, 1, 1), 2550, 1350},     // Arvonlisäverolaki 84 §, 85 §
    {"FI", day(2024, 9, 1), 2550, 1400},
    {"FI", start, 2400, 1400},
    {"FR", start, 2000, 1000},               // CGI art. 278, 279
    {"GR", start, 2400, 1300},               // N. 5144/2024, mainland
    {"HR", start, 2500, 1300},               // Zakon o PDV-u čl. 38
    {"HU", start, 2700, 1800},               // 2007. évi CXXVII. tv. 82. §
    {"IE", start, 2300, 1350},               // VATCA 2010 s. 46
    {"IT", start, 2200, 1000},               // DPR 633/1972 art. 16
    {"LT", day(2026, 1, 1), 2100, 1200},     // PVM įstatymas 19 str.
    {"LT", start, 2100, 900},
    {"LU", start, 1700, 800},                // Loi TVA art. 39, 40
    {"LV", start, 2100, 1200},               // PVN likums 41. p.
    {"MT", start, 1800, 700},                // Cap. 406, eighth schedule
    {"NL", start, 2100, 900},                // Wet OB 1968 art. 9
    {"PL", start, 2300, 800},                // Ustawa o VAT art. 41, 146ef
    {"PT", day(2011, 1, 1), 2300, 1300},     // CIVA art. 18.º, mainland, as of Lei 55-A/2010
    {"RO", day(2025, 8, 1), 2100, 1100},     // Legea 141/2025
    {"RO", start, 1900, 900},
    {"SE", start, 2500, 1200},               // ML 2023:200 kap. 9
    {"SI", start, 2200, 950},                // ZDDV-1 čl. 41
    {"SK", day(2025, 1, 1), 2300, 1900},     // Zákon 222/2004 § 27
    {"SK", start, 2000, 1000},
    {"GB", start, 2000, 500},                // VATA 1994 s. 2, 29A
    {"CH", start, 810, 260},                 // MWSTG Art. 25
    {"NO", start, 2500, 1500},               // Merverdiavgiftsloven § 5-1, 5-2
};

struct VatIdForm {
    std::string_view country;
    std::string_view prefix;
    int least;  ///< Characters behind the prefix.
    int most;
};
// European Commission, VIES: structure of VAT identification numbers.
constexpr VatIdForm forms[] = {
    {"AT", "AT", 9, 9}, {"BE", "BE", 10, 10}, {"BG", "BG", 9, 10}, {"CY", "CY", 9, 9}, {"CZ", "CZ", 8, 10},
    {"DE", "DE", 9, 9}, {"DK", "DK", 8, 8}, {"EE", "EE", 9, 9}, {"ES", "ES", 9, 9}, {"FI", "FI", 8, 8},
    {"FR", "FR", 11, 11}, {"GR", "EL", 9, 9}, {"HR", "HR", 11, 11}, {"HU", "HU", 8, 8}, {"IE", "IE", 8, 9},
    {"IT", "IT", 11, 11}, {"LT", "LT", 9, 12}, {"LU", "LU", 8, 8}, {"LV", "LV", 11, 11}, {"MT", "MT", 8, 8},
    {"NL", "NL", 12, 12}, {"PL", "PL", 10, 10}, {"PT", "PT", 9, 9}, {"RO", "RO", 2, 10}, {"SE", "SE", 12, 12},
    {"SI", "SI", 8, 8}, {"SK", "SK", 10, 10},
};
// clang-format on

const VatIdForm *formOf(QByteArrayView country)
{
    const auto *found = std::ranges::find(forms,
        std::string_view(country.data(), static_cast<std::size_t>(country.size())), &VatIdForm::country);
    return found == std::end(forms) ? nullptr : found;
}

}  // namespace

std::optional<CountryRates> ratesOf(QByteArrayView country, LocalDate on)
{
    for (const RateRow &row : rows)
        if (country == QByteArrayView(row.country.data(), 2) && row.from <= on)
            return CountryRates{
                {row.standard}, row.reduced == 0 ? std::nullopt : std::optional(BasisPoints{row.reduced})};
    return {};
}

bool inUnion(QByteArrayView country)
{
    return formOf(country) != nullptr;
}

bool hasVatIdForm(QStringView text, QByteArrayView country)
{
    const VatIdForm *form = formOf(country);
    if (!form)
        return false;
    std::string id;
    for (const QChar c : text) {
        const char upper = c.toUpper().toLatin1();
        if (c == u' ' || c == u'.' || c == u'-')
            continue;
        if (!((upper >= 'A' && upper <= 'Z') || (upper >= '0' && upper <= '9')))
            return false;
        id += upper;
    }
    const int body = static_cast<int>(id.size()) - 2;
    return id.starts_with(form->prefix) && body >= form->least && body <= form->most;
}

}  // namespace sp::billing
