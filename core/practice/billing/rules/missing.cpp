// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/missing.h"

#include "core/practice/billing/rules/tax_rates.h"

#include <algorithm>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

using Weight = MissingFact::Weight;

struct Limit {
    std::string_view country;
    char currency[4];
    std::int64_t minor;
};
constexpr Limit limits[] = {{"DE", "EUR", 250'00}, {"AT", "EUR", 400'00}, {"ES", "EUR", 400'00},
    {"IT", "EUR", 400'00}, {"PT", "EUR", 100'00}, {"GB", "GBP", 250'00}};

struct OwnCurrency {
    std::string_view country;
    char currency[4];
};
/// Those that do not pay in euro within the Union (Bulgaria does since 2026), and two neighbours.
constexpr OwnCurrency currencies[] = {{"CZ", "CZK"}, {"DK", "DKK"}, {"HU", "HUF"}, {"PL", "PLN"},
    {"RO", "RON"}, {"SE", "SEK"}, {"GB", "GBP"}, {"NO", "NOK"}};

/// Decree 2022-1299 as postponed: small firms from this day, the large ones a year earlier.
constexpr LocalDate businessesInFranceNameTheirSiren{std::chrono::year(2027) / std::chrono::September / 1};

template <typename Row>
const Row *rowOf(std::span<const Row> rows, QByteArrayView country)
{
    const std::string_view wanted(country.data(), static_cast<std::size_t>(country.size()));
    const auto found = std::ranges::find(rows, wanted, &Row::country);
    return found == rows.end() ? nullptr : &*found;
}

bool isOneOf(QByteArrayView country, std::initializer_list<const char *> countries)
{
    return std::ranges::any_of(countries, [&](const char *each) { return country == each; });
}

bool blank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool hasKind(const InvoiceSnapshot &snapshot, TaxKind kind)
{
    return std::ranges::any_of(snapshot.lines,
        [&](const InvoiceLine &line) { return line.kind != LineKind::Text && line.tax.kind == kind; });
}

/// What one invoice lacks, subject by subject.
class Search {
public:
    Search(const InvoiceSnapshot &snapshot, BuyerKind buyer)
        : m_snapshot(snapshot), m_buyer(buyer), m_country(snapshot.seller.address.country)
    {
        const auto limit = smallAmountLimit(m_country);
        m_small = limit && limit->currency() == snapshot.currency && !(*limit < snapshot.totals.gross);
        m_charged = std::ranges::any_of(
            snapshot.totals.taxes, [](const TaxFigures &tax) { return !tax.tax.isZero(); });
        m_smallBusiness = hasKind(snapshot, TaxKind::SmallBusiness);
    }

    std::vector<MissingFact> run() &&
    {
        seller();
        buyer();
        if (asksForAll() && !(m_smallBusiness && m_country == "DE") && !m_snapshot.service)
            add("missing.service_date");
        homeRate();
        return std::move(m_missing);
    }

private:
    void add(const char *reason, Weight weight = Weight::Warning, const QJsonObject &facts = {})
    {
        m_missing.push_back({weight, reason, facts});
    }

    void seller()
    {
        const Party &seller = m_snapshot.seller;
        const QJsonObject country{{u"country"_s, QString::fromLatin1(m_country)}};
        if (blank(seller.name))
            add("missing.seller_name", Weight::Refused);
        if (m_country.isEmpty())
            add("missing.seller_address", Weight::Refused);
        else if (blank(seller.address.street) || blank(seller.address.city))
            add("missing.seller_address");
        if (reverseCharge() && blank(seller.vatId))
            add("missing.seller_vat_id", Weight::Refused, country);
        else if (m_country == "FR" && m_charged && blank(seller.vatId))
            add("missing.seller_vat_number", Weight::Warning, country);
        else if (m_country == "FR" && m_charged && blank(seller.taxId))
            add("missing.seller_tax_number", Weight::Warning, country);
        else if (asksForNumber() && blank(seller.vatId) && (blank(seller.taxId) || taxIdIsNotEnough()))
            add("missing.seller_tax_number", Weight::Warning, country);
    }

    /// Whether the seller's country wants a number of theirs on this invoice.
    bool asksForNumber() const
    {
        if (isOneOf(m_country, {"ES", "FR", "IT", "PT", "NO"}))
            return true;
        if (m_country == "DE")
            return !m_small;
        if (inUnion(m_country))
            return m_charged && !m_small;
        return m_charged && isOneOf(m_country, {"GB", "CH", "AU", "CA", "JP"});
    }

    /// Germany takes the tax number in place of the VAT number, the others named their tax number as the one.
    bool taxIdIsNotEnough() const
    {
        return inUnion(m_country) && !isOneOf(m_country, {"DE", "ES", "FR", "IT", "PT"});
    }

    void buyer()
    {
        const Party &buyer = m_snapshot.buyer;
        const QJsonObject who{{u"buyer"_s, buyer.name}};
        // A forfettario's simplified invoice still says whom it is for.
        if ((asksForAll() || (m_smallBusiness && m_country == "IT")) && blank(buyer.name))
            add("missing.buyer_name");
        if (asksForAll() && lacksAddress(buyer))
            add("missing.buyer_address", Weight::Warning, who);
        if (reverseCharge() && blank(buyer.vatId))
            add("missing.buyer_vat_id", Weight::Refused, who);
        else if (asksForBuyersNumber() && blank(buyer.taxId) && blank(buyer.vatId))
            add("missing.buyer_tax_id", Weight::Warning, who);
    }

    bool lacksAddress(const Party &buyer) const
    {
        if (m_country == "NO" && !(blank(buyer.taxId) && blank(buyer.vatId)))
            return false;
        return blank(buyer.address.city) || (m_country != "CH" && blank(buyer.address.street));
    }

    /// Whether the seller's country wants a number of the client, by what kind of client this is.
    bool asksForBuyersNumber() const
    {
        const Party &buyer = m_snapshot.buyer;
        if (!buyer.address.country.isEmpty() && buyer.address.country != m_country)
            return false;
        const bool business = m_buyer == BuyerKind::Business;
        if (m_country == "AT")
            return business && Money(10'000'00, Currency::of("EUR")) < inEuro(m_snapshot.totals.gross);
        if (m_country == "FR")
            return business && m_snapshot.issueDate >= businessesInFranceNameTheirSiren;
        return m_country == "IT" || (m_country == "ES" && !m_small) || (m_country == "PT" && business);
    }

    /// Amounts in another currency count for nothing: what is asked above a limit in euro is not asked then.
    static Money inEuro(const Money &amount)
    {
        return amount.currency() == Currency::of("EUR") ? amount : Money::zero(Currency::of("EUR"));
    }

    /// Whether the law wants more than what was sold by whom: both parties and the day.
    bool asksForAll() const
    {
        if (m_smallBusiness && isOneOf(m_country, {"AT", "IT"}))
            return false;
        return !m_small && (inUnion(m_country) || isOneOf(m_country, {"GB", "CH", "NO"}));
    }

    void homeRate()
    {
        const auto home = homeCurrency(m_country);
        if (!home || *home == m_snapshot.currency || m_snapshot.totals.tax.isZero() || m_snapshot.homeRate)
            return;
        add("missing.home_rate", Weight::Warning,
            {{u"currency"_s, QString::fromLatin1(m_snapshot.currency.code())},
                {u"home"_s, QString::fromLatin1(home->code())}});
    }

    bool reverseCharge() const { return hasKind(m_snapshot, TaxKind::ReverseCharge); }

    const InvoiceSnapshot &m_snapshot;
    BuyerKind m_buyer;
    QByteArray m_country;
    bool m_small = false;  ///< The amount.
    bool m_charged = false;
    bool m_smallBusiness = false;
    std::vector<MissingFact> m_missing;
};

}  // namespace

std::vector<MissingFact> missingOn(const InvoiceSnapshot &snapshot, BuyerKind buyer)
{
    if (snapshot.type == DocumentType::CreditNote)
        return {};
    std::vector<MissingFact> missing = Search(snapshot, buyer).run();
    // The law asks for nothing on a quote, but a wrong tax is a wrong price.
    if (snapshot.type == DocumentType::Quote)
        std::erase_if(missing, [](const MissingFact &each) { return each.weight == Weight::Warning; });
    return missing;
}

std::optional<MissingFact> refusedBy(const std::vector<MissingFact> &missing)
{
    const auto found = std::ranges::find(missing, Weight::Refused, &MissingFact::weight);
    return found == missing.end() ? std::nullopt : std::optional(*found);
}

std::optional<Money> smallAmountLimit(QByteArrayView country)
{
    if (const Limit *limit = rowOf(std::span<const Limit>(limits), country))
        return Money(limit->minor, Currency::of(limit->currency));
    if (country != "FR" && homeCurrency(country) == Currency::of("EUR"))
        return Money(100'00, Currency::of("EUR"));
    return std::nullopt;
}

std::optional<Currency> homeCurrency(QByteArrayView country)
{
    if (const OwnCurrency *own = rowOf(std::span<const OwnCurrency>(currencies), country))
        return Currency::of(own->currency);
    return inUnion(country) ? std::optional(Currency::of("EUR")) : std::nullopt;
}

}  // namespace sp::billing
