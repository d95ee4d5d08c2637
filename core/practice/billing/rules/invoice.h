// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/contact_point.h"
#include "core/values/money.h"
#include "core/values/time_zone.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// What an invoice, a credit note or a quote is made of. A draft is edited as these structs; at issue (a
/// quote: when it is sent) they are frozen as one InvoiceSnapshot, and everything that shows the document
/// afterwards reads only that.
namespace sp::billing {

/// A Quote says what something would cost: nobody owes it, and it never reaches the books.
enum class DocumentType { Invoice, CreditNote, Quote };
/// The languages client documents come in (ISO 639-1).
enum class Language { En, De, Es, Fr, It, Pt };
enum class Paper { A4, Letter };
/// Whether unit prices are without tax (Net) or include it (Gross).
enum class PriceMode { Net, Gross };
/// Where tax is rounded: once per line, or once per tax rate of the document.
enum class RoundingMode { ByLine, ByDocument };

/// How a document rounds; printed on it by code, see roundingStatement().
struct RoundingRule {
    RoundingMode mode = RoundingMode::ByLine;
    Rounding rounding = Rounding::HalfUp;  ///< HalfUp or HalfEven; computeTotals() refuses Down.
    friend bool operator==(const RoundingRule &, const RoundingRule &) = default;
};

/// Whole days, both included.
struct Period {
    LocalDate from;
    LocalDate to;
    friend bool operator==(const Period &, const Period &) = default;
};

/// Seller or buyer as printed.
struct Party {
    QString name = {};     ///< The legal name of the person or the company.
    QString contact = {};  ///< The person within a company, or empty.
    PostalAddress address = {};
    QString taxId = {};  ///< The national tax number (DE Steuernummer, ES NIF, IT codice fiscale, FR SIRET).
    QString vatId = {};  ///< With its country prefix: "DE123456789".
    QString email = {};
    QString phone = {};
    std::vector<QString> registrations = {};  ///< Lines such as "HRB 12345, Amtsgericht Hamburg".
    friend bool operator==(const Party &, const Party &) = default;
};

struct BankAccount {
    QString holder = {};
    QByteArray iban = {};  ///< Without spaces, upper case; groupedIban() is for people.
    QByteArray bic = {};   ///< May be empty.
    QString bank = {};
    bool empty() const { return iban.isEmpty(); }
    friend bool operator==(const BankAccount &, const BankAccount &) = default;
};

enum class TaxKind { Taxed, Exempt, SmallBusiness, ReverseCharge, OutsideScope };

/// A second tax on the same amount, beside the first and not on top of it: Quebec's QST beside the GST.
struct SecondTax {
    TaxRate rate;
    QString name = {};
    friend bool operator==(const SecondTax &, const SecondTax &) = default;
    friend bool operator<(const SecondTax &a, const SecondTax &b);
};

/// How one line is taxed. Only Taxed may have a rate above zero (a zero-rated supply is Taxed at 0).
struct TaxTreatment {
    TaxKind kind = TaxKind::Taxed;
    TaxRate rate = {};
    QByteArray code = {};  ///< The service's tax code ("standard", "exempt.health"); see tax_rules.h.
    QString name = {};     ///< What the owner calls a tax of their own ("GST"); empty: the document's word.
    std::optional<SecondTax> second = {};
    friend bool operator==(const TaxTreatment &, const TaxTreatment &) = default;
    /// By kind, rate, code, name, second tax: the order of a document's tax table.
    friend bool operator<(const TaxTreatment &a, const TaxTreatment &b);
};

/// None, a share of the amount, or a fixed sum (not negative; it always brings the amount nearer to zero).
using Discount = std::variant<std::monostate, BasisPoints, Money>;

enum class LineKind { Session, Time, Fee, Expense, Discount, Text };
/// The word beside a quantity.
enum class UnitWord { Hour, Session, Piece, Minute };

/// A line as agreed; what it comes to is computed by totals.h. A Text line has quantity 0.
struct InvoiceLine {
    LineKind kind = LineKind::Session;
    QString description = {};
    QString detail = {};  ///< Smaller print below the description, or empty.
    std::optional<Period> service = {};
    Quantity quantity = Quantity::whole(1);  ///< Negative on a credit note.
    UnitWord unit = UnitWord::Session;
    Money unitPrice;
    /// How many units `unitPrice` pays for, above zero. 50 minutes at 120.00 an hour are quantity 50, unit
    /// Minute, base 60: exact, where 0.8333 hours would not be (EN 16931 BT-149).
    Quantity priceBase = Quantity::whole(1);
    Discount discount = {};
    TaxTreatment tax = {};
    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

/// A session's times on one party's wall, in whole seconds. Frozen: a later change of the zone's rules must
/// not change a document.
struct WallStamp {
    QByteArray zone;  ///< "Europe/Lisbon"
    LocalTime start;
    LocalTime end;
    QByteArray startAbbreviation;  ///< "WEST"
    QByteArray endAbbreviation;    ///< Differs from the other when the clocks change during the session.
    friend bool operator==(const WallStamp &, const WallStamp &) = default;
};

/// When a session took place: in UTC, and as each party's clock showed it.
struct SessionStamp {
    Instant start;
    Instant end;
    WallStamp provider;
    WallStamp client;
    int line = -1;  ///< The index of the line it belongs to, or -1.

    static SessionStamp of(Interval when, const TimeZone &provider, const TimeZone &client, int line);
    friend bool operator==(const SessionStamp &, const SessionStamp &) = default;
};

/// What one line comes to. net + tax = gross.
struct LineFigures {
    Money amount;            ///< Quantity times unit price, in the document's price mode.
    Money discount;          ///< Of the line itself.
    Money documentDiscount;  ///< Its share of the document's discount.
    Money net;
    Money tax;
    Money gross;
    std::optional<Money> second = {};  ///< What of `tax` is the second tax, where there is one.
    friend bool operator==(const LineFigures &, const LineFigures &) = default;
};

/// The base and the tax of one treatment.
struct TaxFigures {
    TaxTreatment treatment;
    Money base;
    Money tax;
    std::optional<Money> second = {};  ///< What of `tax` is the second tax, where there is one.
    friend bool operator==(const TaxFigures &, const TaxFigures &) = default;
};

/// One tax as it stands on a line of its own, wherever taxes are shown.
struct TaxLine {
    TaxRate rate;
    QString name;  ///< Empty: the document's word.
    Money tax;
    friend bool operator==(const TaxLine &, const TaxLine &) = default;
};
/// The tax of a treatment, or its two taxes.
std::vector<TaxLine> taxLines(const TaxFigures &figures);

/// Every figure of a document, from computeTotals() alone. The columns add up to the minor unit.
struct Totals {
    std::vector<LineFigures> lines;  ///< As many as the document's lines, in their order.
    std::vector<TaxFigures> taxes;   ///< Sorted by treatment; text lines make none.
    Money subtotal;  ///< Sum of line amounts after line discounts, in the document's price mode.
    Money discount;  ///< The document's discount, in its price mode.
    Money net;
    Money tax;
    Money gross;
    Money paid;  ///< Received before issue: deposits, prepayments.
    Money due;   ///< gross - paid
    friend bool operator==(const Totals &, const Totals &) = default;
};

/// When and how to pay.
struct PaymentTerms {
    int days = 14;  ///< 0: at once.
    /// A rebate for paying early (Skonto), not part of the totals.
    struct Early {
        int days = 0;
        BasisPoints rebate = {};
        friend bool operator==(const Early &, const Early &) = default;
    };
    std::optional<Early> early = {};
    QString text = {};  ///< The practitioner's own words below the terms, or empty.
    friend bool operator==(const PaymentTerms &, const PaymentTerms &) = default;
};

/// The document that a credit note corrects, or the quote that an invoice is made from.
struct DocumentReference {
    QByteArray series;
    QByteArray number;
    LocalDate issueDate;
    QString reason = {};
    friend bool operator==(const DocumentReference &, const DocumentReference &) = default;
};

/// A rate into the seller's own currency, fixed at issue. The tax must be stated in it (Directive 2006/112/EC
/// art. 230).
struct FixedRate {
    Currency home;
    std::int64_t hundredMillionths =
        0;  ///< Units of `home` for one unit of the document's currency, times 10^8.
    LocalDate date;
    QByteArray source = {};  ///< "ecb", "manual"
    friend bool operator==(const FixedRate &, const FixedRate &) = default;
};

/// The words that the practice puts on every document, filled in for this one. An introduction or a closing
/// of the document's own stands instead of the opening or the closing.
struct StandingWords {
    QString opening = {};
    QString closing = {};
    QString footer = {};  ///< At the foot of every page.
    bool empty() const { return opening.isEmpty() && closing.isEmpty() && footer.isEmpty(); }
    friend bool operator==(const StandingWords &, const StandingWords &) = default;
};

/// Everything a rendered document shows, frozen at issue. Changing the client, the service or the settings
/// later changes nothing here.
struct InvoiceSnapshot {
    DocumentType type = DocumentType::Invoice;
    QByteArray series = {};
    QByteArray number = {};  ///< As printed: "2026/0007". Empty on a preview of a draft.
    LocalDate issueDate = {};
    std::optional<LocalDate> dueDate = {};     ///< None on a credit note and on a quote.
    std::optional<LocalDate> validUntil = {};  ///< On a quote: the last day on which it can be accepted.
    std::optional<Period> service = {};        ///< The day (from == to) or period of what was supplied.
    Party seller = {};
    Party buyer = {};
    Language language = Language::En;
    Paper paper = Paper::A4;
    Currency currency;
    PriceMode prices = PriceMode::Net;
    RoundingRule rounding = {};
    std::vector<InvoiceLine> lines = {};
    Discount discount = {};
    Totals totals;
    std::vector<QByteArray> notices = {};  ///< Codes of notice_codes.h, each once.
    PaymentTerms terms = {};
    QString paymentReference = {};  ///< What the payer shall write on the transfer.
    QString buyerReference = {};    ///< Purchase order number or the like, or empty.
    QString introduction = {};
    QString closing = {};
    StandingWords standing = {};
    BankAccount account = {};
    std::optional<DocumentReference> corrects = {};  ///< On a credit note.
    std::optional<DocumentReference> basedOn = {};   ///< On an invoice: the quote that was accepted.
    std::optional<FixedRate> homeRate = {};          ///< When the currency is not the seller's own.
    std::vector<SessionStamp> sessions = {};

    /// The snapshot as JSON; amounts are integers in the minor unit of "currency". Every Money in it must be
    /// in that currency. canonicalJson() of it is what is stored and hashed.
    QJsonObject toJson() const;
    /// The reverse, exactly. Fails with "snapshot.invalid" {field} or "snapshot.newer" {format}.
    static Result<InvoiceSnapshot> fromJson(const QJsonObject &json);

    friend bool operator==(const InvoiceSnapshot &, const InvoiceSnapshot &) = default;
};

/// "en", "de" ...
QByteArray languageCode(Language language);
/// Fails with "language.unsupported" {language}. Takes "de" and "de-AT".
Result<Language> languageFromCode(QByteArrayView code);

/// The code of the sentence that states how the document rounds: "rounding.line.half_up",
/// "rounding.document.half_even"... (resources hold the words per language).
QByteArray roundingStatement(const RoundingRule &rule);

}  // namespace sp::billing
