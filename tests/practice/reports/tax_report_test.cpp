// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/reports/report_service.h"

#include "tests/support/practice_services.h"

#include "core/primitives/policy/policy_service.h"

#include <QTest>

using namespace sp;
using namespace sp::reports;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A practice that does what practices do, by chance and in any order. What is refused is refused.
struct RandomBooks : ServicePractice {
    PolicyRegistry registry;
    PolicyService policies{database, registry};
    ReportService reports{database, ledger, billing.store(), policies};
    SeededRandom chance;
    std::vector<ClientId> clients;
    std::vector<ServiceId> offers;
    std::vector<DocumentId> invoices;
    std::vector<PaymentId> payments;

    explicit RandomBooks(std::uint64_t seed) : chance(seed)
    {
        clock.set(instant("2026-01-05T09:00:00Z"));
        set([](PracticeSettings &s) {
            s.terms.early = billing::PaymentTerms::Early{7, *BasisPoints::parsePercent("3")};
        });
        clients.push_back(client("Ana"));
        ClientDetails firm;
        firm.vatId = u"FR40303265045"_s;
        firm.business = true;
        firm.address.country = "FR";
        clients.push_back(client("Bo", "", firm));
        ClientDetails abroad;
        abroad.currency = "USD";
        clients.push_back(client("Cleo", "", abroad));
        offers = {offered("Talk", 119'00, "standard"), offered("Course", 33'33, "reduced"),
            offered("Care", 80'01, "exempt.health"), offered("Call", 100'00, "standard", "USD")};
    }

    ServiceId offered(const char *name, std::int64_t price, const char *tax, const char *currency = "EUR")
    {
        return did<Service>("service.add", [&](Unit &unit) {
            return services.add(unit, {.name = QString::fromUtf8(name),
                                          .duration = 60min,
                                          .price = {billing::PriceBy::Session, money(price, currency)},
                                          .taxCode = tax});
        }).id;
    }
    template <typename T>
    const T &oneOf(const std::vector<T> &all)
    {
        return all[chance.uniform(static_cast<std::uint32_t>(all.size()))];
    }
    LocalDate today() { return must(billing.today(clock.now())); }

    void invoiceSome()
    {
        const std::size_t who = chance.uniform(3);
        std::vector<SessionId> sessions;
        for (std::uint32_t left = 1 + chance.uniform(3); left > 0; --left) {
            clock.set(clock.now() + 2h);
            sessions.push_back(logged(clients[who], who == 2 ? offers[3] : offers[chance.uniform(3)]));
        }
        invoices.push_back(issued(drafted(sessions)).id);
    }
    void paySome()
    {
        const BilledDocument document = must(billing.document(oneOf(invoices)));
        const Money open = document.open();
        const Money rebate = must(billing.earlyPayment(document.id, open, today())).rebate;
        const Money ways[] = {open, open - rebate, Money(open.minor() / 3, open.currency()),
            open + Money(7'00, open.currency())};
        const auto paid = unit<PaymentId>("payment.record", [&](Unit &unit) {
            return billing.recordPayment(unit, {document.payer, document.id, ways[chance.uniform(4)],
                                                   chance.uniform(2) ? "cash" : "bank", today()});
        });
        if (paid)
            payments.push_back(*paid);
    }
    /// An invoice that is paid in time, of which a line is credited later.
    void creditAfterARebate()
    {
        invoiceSome();
        const BilledDocument document = must(billing.document(invoices.back()));
        const Money open = document.open();
        const Money rebate = must(billing.earlyPayment(document.id, open, today())).rebate;
        payments.push_back(must(unit<PaymentId>("payment.record", [&](Unit &unit) {
            return billing.recordPayment(unit, {document.payer, document.id, open - rebate, "bank", today()});
        })));
        clock.set(clock.now() + std::chrono::hours(24 * 20));
        std::ignore = credited(document.id, {0});
    }
    void creditSome()
    {
        const BilledDocument document = must(billing.document(oneOf(invoices)));
        std::vector<int> lines;
        if (chance.uniform(2))
            lines.push_back(
                static_cast<int>(chance.uniform(static_cast<std::uint32_t>(document.content.lines.size()))));
        std::ignore = credited(document.id, lines);
    }
    void refundSome()
    {
        const BilledDocument document = must(billing.document(oneOf(invoices)));
        const Money back(document.paid.minor() / (1 + chance.uniform(2)), document.content.currency);
        std::ignore = unit<PaymentId>("payment.refund", [&](Unit &unit) {
            return billing.refund(unit, document.id, {back, {}, today()});
        });
    }
    void act()
    {
        clock.set(clock.now() + std::chrono::hours(24 * (1 + chance.uniform(6))));
        const std::uint32_t kind = invoices.empty() ? 0 : chance.uniform(13);
        if (kind < 4)
            invoiceSome();
        else if (kind < 8)
            paySome();
        else if (kind == 8)
            creditSome();
        else if (kind == 9)
            refundSome();
        else if (kind == 10 && !payments.empty())
            std::ignore = unit<Done>("payment.reverse", [&](Unit &unit) {
                return billing.reversePayment(unit, oneOf(payments), {today(), u"bounced"_s});
            });
        else if (kind == 12)
            creditAfterARebate();
        else if (chance.uniform(2))
            std::ignore = unit<PaymentId>("payment.apply_credit",
                [&](Unit &unit) { return billing.applyCredit(unit, oneOf(invoices), today()); });
        else
            std::ignore = unit<WriteOff>("invoice.write_off",
                [&](Unit &unit) { return billing.writeOff(unit, oneOf(invoices), u"gone"_s); });
    }
    /// What the accounts of these kinds got in a span; what is owed by the books is below zero there.
    std::int64_t posted(std::initializer_list<AccountKind> kinds, LocalDate from, LocalDate to,
        const char *currency, const QString &ending = {})
    {
        std::int64_t sum = 0;
        for (const AccountKind kind : kinds)
            for (const DayMovement &movement : must(ledger.movements(kind, currency, from, to)))
                if (movement.account.endsWith(ending))
                    sum += movement.quantity;
        return sum;
    }
};

std::int64_t minor(const Cell &cell)
{
    return std::get<Money>(cell).minor();
}

}  // namespace

class TaxReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheBooks_data();
    void equalsTheBooks();
    void currenciesStandApart();
};

void TaxReportTest::equalsTheBooks_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("books %d", seed) << seed;
}

void TaxReportTest::equalsTheBooks()
{
    QFETCH(int, seed);
    RandomBooks books(static_cast<std::uint64_t>(seed));
    for (int step = 0; step < 90; ++step)
        books.act();
    for (const char *currency : {"EUR", "USD"}) {
        const ReportRequest year{
            date("2026-01-01"), date("2027-12-31"), Grain::Month, must(Currency::create(currency))};
        const Report issued = must(books.reports.tax(year, TaxBasis::Issued));
        const Report received = must(books.reports.tax(year, TaxBasis::Received));
        std::int64_t base = 0, tax = 0;
        for (const auto &row : issued.rows) {
            const auto from = std::get<LocalDate>(row[0]);
            const LocalDate to = nextSpan(from, Grain::Month) - std::chrono::days(1);
            base += minor(row[3]);
            tax += minor(row[4]);
            if (const auto *of = std::get_if<TaxClass>(&row[2]); of && !of->rate.isZero())
                QCOMPARE(minor(row[4]),
                    -books.posted({AccountKind::Tax}, from, to, currency, u' ' + taxCode(*of)));
        }
        QCOMPARE(minor(issued.totals[3]), base);
        QCOMPARE(minor(issued.totals[4]), tax);
        QCOMPARE(base, -books.posted({AccountKind::Income}, year.from, year.to, currency));
        QCOMPARE(tax, -books.posted({AccountKind::Tax}, year.from, year.to, currency));
        // Month by month: what came in is base and tax, or the credit that clients have.
        std::map<LocalDate, std::int64_t> came;
        for (const auto &row : received.rows)
            came[std::get<LocalDate>(row[0])] += minor(row[3]) + minor(row[4]);
        for (const auto &[from, sum] : came)
            QCOMPARE(sum, books.posted({AccountKind::Bank, AccountKind::Cash, AccountKind::Credit}, from,
                              nextSpan(from, Grain::Month) - std::chrono::days(1), currency));
        // The entries behind the figures add up to them.
        for (const TaxBasis basis : {TaxBasis::Issued, TaxBasis::Received}) {
            const Report &whole = basis == TaxBasis::Issued ? issued : received;
            const Report entries =
                must(books.reports.taxEntries(year.from, year.to, year.currency, basis, {}));
            QCOMPARE(entries.subjects.size(), entries.rows.size());
            QCOMPARE(minor(entries.totals[5]), minor(whole.totals[3]));
            QCOMPARE(minor(entries.totals[6]), minor(whole.totals[4]));
        }
        const Report income = must(books.reports.income(year));
        const Report booked = must(books.reports.incomeEntries(year.from, year.to, year.currency));
        QCOMPARE(minor(booked.totals[4]), minor(income.totals[4]));
        QCOMPARE(minor(booked.totals[5]), minor(income.totals[5]));
    }
}

void TaxReportTest::currenciesStandApart()
{
    RandomBooks books(1);
    books.issued(books.drafted({books.logged(books.clients[2], books.offers[3])}));
    const ReportRequest euros{date("2026-01-01"), date("2026-12-31"), Grain::Year, Currency::of("EUR")};
    ReportRequest dollars = euros;
    dollars.currency = Currency::of("USD");
    QVERIFY(minor(must(books.reports.tax(euros, TaxBasis::Issued)).totals[3]) == 0);
    const Report report = must(books.reports.tax(dollars, TaxBasis::Issued));
    QVERIFY(minor(report.totals[3]) > 0);
    QCOMPARE(std::get<QString>(report.totals[1]), u"USD"_s);
}

QTEST_GUILESS_MAIN(TaxReportTest)
#include "tax_report_test.moc"
