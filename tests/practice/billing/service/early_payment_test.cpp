// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/tax_share.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// An invoice over 119.00 with 19 % of tax and 2 % off until 3 November 2026.
struct Early : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(119'00));
    DocumentId id = make();

    DocumentId make()
    {
        set([](PracticeSettings &s) {
            s.terms.early = billing::PaymentTerms::Early{7, *BasisPoints::parsePercent("2")};
        });
        return invoiced(ana, talk).id;
    }
    Result<PaymentId> paid(
        std::int64_t minor, const char *on, PaymentDetails::Early early = PaymentDetails::Early::Grant)
    {
        comeTo(date(on));
        return unit<PaymentId>("payment.record", [&](Unit &unit) {
            return billing.recordPayment(unit, {ana, id, money(minor), "bank", date(on), {}, early});
        });
    }
    QByteArray reversed(const PaymentId &payment)
    {
        return reason(unit<Done>("payment.reverse", [&](Unit &unit) {
            return billing.reversePayment(unit, payment, {date("2026-10-30"), u"bounced"_s});
        }));
    }
    /// An invoice of two sessions, the second at the reduced rate: 119.00 and 107.00.
    DocumentId atTwoRates()
    {
        const ServiceId course = did<Service>("service.add", [&](Unit &unit) {
            return services.add(unit, {.name = u"Course"_s,
                                          .duration = std::chrono::minutes(60),
                                          .price = {billing::PriceBy::Session, money(107'00)},
                                          .taxCode = "reduced"});
        }).id;
        return issued(drafted({logged(ana, talk), logged(ana, course)})).id;
    }
    BilledDocument invoice() { return must(billing.document(id)); }
    std::int64_t books(AccountKind kind, const QString &name)
    {
        return must(ledger.balance({kind, {}, name, "EUR"}));
    }
};

}  // namespace

class EarlyPaymentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTaken_data();
    void whatIsTaken();
    void theBooksGiveTaxBack();
    void reversingThePaymentTakesItBack();
    void aCreditNoteTakesItsPartAlong_data();
    void aCreditNoteTakesItsPartAlong();
    void aRebateOutlivesNoPaymentItRestsOn();
    void aRebateIsTakenBackOnce();
    void eachRateKeepsItsOwnRebate_data();
    void eachRateKeepsItsOwnRebate();
    void aLaterRebateIsSplitByWhatIsLeft();
    void termsAreChecked();
    void sharesLoseNoCent();
};

void EarlyPaymentTest::whatIsTaken_data()
{
    QTest::addColumn<int>("paid");
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<int>("granted");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, int paid, const char *on, int granted, const char *state) {
        QTest::newRow(name) << paid << QByteArray(on) << granted << QByteArray(state);
    };
    row("on the last day", 116'62, "2026-11-03", 2'38, "Paid");
    row("a day late", 116'62, "2026-11-04", 0, "PartiallyPaid");
    row("less than allowed left out", 118'00, "2026-10-28", 1'00, "Paid");
    row("more than allowed left out", 116'61, "2026-10-28", 0, "PartiallyPaid");
    row("in full all the same", 119'00, "2026-10-28", 0, "Paid");
}

void EarlyPaymentTest::whatIsTaken()
{
    QFETCH(int, paid);
    QFETCH(QByteArray, on);
    QFETCH(int, granted);
    QFETCH(QByteArray, state);
    Early practice;
    const EarlyPayment before =
        must(practice.billing.earlyPayment(practice.id, money(paid), date(on.constData())));
    QCOMPARE(before.until, std::optional(date("2026-11-03")));
    QCOMPARE(before.taken, money(granted));
    must(practice.paid(paid, on.constData()));
    QCOMPARE(practice.state(practice.id), state);
    QCOMPARE(practice.invoice().open(), money(119'00 - paid - granted));
    QCOMPARE(
        practice.owed(practice.ana), state == "Paid" ? QByteArray() : money(119'00 - paid).plain() + " EUR");
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'invoice.early_rebate'"),
        granted > 0 ? 1 : 0);
    must(practice.ledger.verify());
}

void EarlyPaymentTest::theBooksGiveTaxBack()
{
    Early practice;
    must(practice.paid(116'62, "2026-10-28"));
    // 2.38 are 2.00 and 0.38 of tax.
    QCOMPARE(practice.books(AccountKind::Income, u"standard"_s), -98'00);
    QCOMPARE(practice.books(AccountKind::Tax, u"standard 19"_s), -18'62);
    QCOMPARE(practice.books(AccountKind::Bank, {}), 116'62);
    QCOMPARE(must(practice.billing.store().payments(practice.id, {})).front().discountMinor, 2'38);
    // Nobody has to grant it.
    Early strict;
    must(strict.paid(116'62, "2026-10-28", PaymentDetails::Early::Withhold));
    QCOMPARE(strict.invoice().open(), money(2'38));
}

void EarlyPaymentTest::reversingThePaymentTakesItBack()
{
    Early practice;
    const PaymentId payment = must(practice.paid(116'62, "2026-10-28"));
    practice.did<Done>("payment.reverse", [&](Unit &unit) {
        return practice.billing.reversePayment(unit, payment, {date("2026-10-29"), u"bounced"_s});
    });
    QCOMPARE(practice.state(practice.id), "Issued");
    QCOMPARE(practice.invoice().open(), money(119'00));
    QCOMPARE(practice.owed(practice.ana), "119.00 EUR");
    QCOMPARE(practice.books(AccountKind::Tax, u"standard 19"_s), -19'00);
    must(practice.paid(116'62, "2026-10-30"));
    QCOMPARE(practice.state(practice.id), "Paid");
}

void EarlyPaymentTest::aCreditNoteTakesItsPartAlong_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("of the whole invoice") << true;
    QTest::newRow("of one line of two") << false;
}

void EarlyPaymentTest::aCreditNoteTakesItsPartAlong()
{
    QFETCH(bool, whole);
    Early practice;
    practice.id = practice
                      .issued(practice.drafted({practice.logged(practice.ana, practice.talk),
                          practice.logged(practice.ana, practice.talk)}))
                      .id;
    must(practice.paid(233'24, "2026-10-28"));
    QCOMPARE(practice.state(practice.id), "Paid");
    must(practice.credited(practice.id, whole ? std::vector<int>{} : std::vector<int>{0}));
    // What was paid for it comes back, and no more.
    const Money credit = must(practice.billing.creditLeft(practice.ana, must(Currency::create("EUR"))));
    QCOMPARE(credit, money(whole ? 233'24 : 116'62));
    // The first invoice over 119.00 is still open.
    QCOMPARE(practice.owed(practice.ana), (money(119'00) - credit).plain() + " EUR");
    QVERIFY(practice.invoice().open().isZero());
    QCOMPARE(practice.books(AccountKind::Tax, u"standard 19"_s), -19'00 - (whole ? 0 : 18'62));
    must(practice.ledger.verify());
}

void EarlyPaymentTest::aRebateOutlivesNoPaymentItRestsOn()
{
    Early practice;
    const PaymentId part = must(practice.paid(50'00, "2026-10-28"));
    const PaymentId rest = must(practice.paid(66'62, "2026-10-28"));
    QCOMPARE(practice.invoice().earlyMinor, 2'38);
    QCOMPARE(practice.reversed(part), "payment.rebate_stands");
    QCOMPARE(practice.state(practice.id), "Paid");
    QCOMPARE(practice.reversed(rest), "");
    QCOMPARE(practice.invoice().earlyMinor, 0);
    QCOMPARE(practice.reversed(part), "");
    QCOMPARE(practice.state(practice.id), "Issued");
    QCOMPARE(practice.owed(practice.ana), "119.00 EUR");
    must(practice.ledger.verify());
}

void EarlyPaymentTest::aRebateIsTakenBackOnce()
{
    Early practice;
    const auto lines = {
        practice.logged(practice.ana, practice.talk), practice.logged(practice.ana, practice.talk)};
    practice.id = practice.issued(practice.drafted(lines)).id;
    must(practice.paid(119'00, "2026-10-28"));
    const PaymentId rest = must(practice.paid(114'24, "2026-10-28"));
    QCOMPARE(practice.invoice().earlyMinor, 4'76);
    must(practice.credited(practice.id, {0}));
    QCOMPARE(practice.invoice().earlyMinor, 2'38);
    const QByteArray owed = practice.owed(practice.ana);
    QCOMPARE(practice.reversed(rest), "payment.went_back");
    QCOMPARE(practice.invoice().earlyMinor, 2'38);
    QCOMPARE(practice.owed(practice.ana), owed);
}

void EarlyPaymentTest::eachRateKeepsItsOwnRebate_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("the full rate first") << 0;
    QTest::newRow("the reduced rate first") << 1;
}

void EarlyPaymentTest::eachRateKeepsItsOwnRebate()
{
    QFETCH(int, first);
    Early practice;
    const std::int64_t full = practice.books(AccountKind::Income, u"standard"_s);
    const std::int64_t fullTax = practice.books(AccountKind::Tax, u"standard 19"_s);
    practice.id = practice.atTwoRates();
    must(practice.paid(221'48, "2026-10-28"));
    QCOMPARE(practice.invoice().earlyMinor, 4'52);
    must(practice.credited(practice.id, {first}));
    // What is left of the rebate is that of the line that is left.
    const bool fullLeft = first == 1;
    QCOMPARE(practice.books(AccountKind::Income, u"standard"_s) - full, fullLeft ? -98'00 : 0);
    QCOMPARE(practice.books(AccountKind::Tax, u"standard 19"_s) - fullTax, fullLeft ? -18'62 : 0);
    QCOMPARE(practice.books(AccountKind::Income, u"reduced"_s), fullLeft ? 0 : -98'00);
    QCOMPARE(practice.books(AccountKind::Tax, u"reduced 7"_s), fullLeft ? 0 : -6'86);
    must(practice.credited(practice.id));
    QCOMPARE(practice.books(AccountKind::Income, u"standard"_s), full);
    QCOMPARE(practice.books(AccountKind::Tax, u"standard 19"_s), fullTax);
    QCOMPARE(practice.books(AccountKind::Income, u"reduced"_s), 0);
    QCOMPARE(practice.books(AccountKind::Tax, u"reduced 7"_s), 0);
    must(practice.ledger.verify());
}

void EarlyPaymentTest::aLaterRebateIsSplitByWhatIsLeft()
{
    Early practice;
    practice.id = practice.atTwoRates();
    must(practice.credited(practice.id, {0}));
    // 2.14 of 107.00, of which 0.14 are tax.
    const EarlyPayment early =
        must(practice.billing.earlyPayment(practice.id, money(104'86), date("2026-10-28")));
    QCOMPARE(early.taken, money(2'14));
    QCOMPARE(early.share.size(), 1U);
    QCOMPARE(early.share.front().treatment.code, "reduced");
    QCOMPARE(early.share.front().tax, money(14));
    QCOMPARE(must(practice.billing.previewWriteOff(practice.id, practice.clock.now())).tax, money(7'00));
}

void EarlyPaymentTest::termsAreChecked()
{
    Early practice;
    PracticeSettings settings = must(practice.settings.practice());
    QCOMPARE(must(PracticeSettings::fromJson(settings.toJson())), settings);
    for (const auto &[days, percent] : {std::pair{14, "2"}, {-1, "2"}, {7, "51"}}) {
        settings.terms.early = billing::PaymentTerms::Early{days, *BasisPoints::parsePercent(percent)};
        QCOMPARE(reason(checkSettings(settings)), "settings.invalid");
    }
}

void EarlyPaymentTest::sharesLoseNoCent()
{
    using namespace billing;
    const Money none = money(0);
    Totals totals{{}, {}, none, none, none, none, none, none, none};
    totals.taxes = {{{TaxKind::Taxed, BasisPoints{700}}, money(33'33), money(2'33)},
        {{TaxKind::Taxed, BasisPoints{1900}}, money(77'77), money(14'78)},
        {{TaxKind::Exempt, {}}, money(10'01), none}};
    for (const std::int64_t minor : {1, 2, 99, 1'234, 13'822}) {
        Money sum = none;
        for (const TaxFigures &each : taxShareOf(totals.taxes, money(minor)))
            sum += each.base + each.tax;
        QCOMPARE(sum, money(minor));
    }
    QCOMPARE(taxIn(taxShareOf(totals.taxes, money(138'22)), none.currency()), money(17'11));
    QVERIFY(taxShareOf({}, money(5)).empty());
}

QTEST_GUILESS_MAIN(EarlyPaymentTest)
#include "early_payment_test.moc"
