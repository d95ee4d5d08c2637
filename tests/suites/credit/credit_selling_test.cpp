// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/credit_desk.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::credit;

class CreditSellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSaleDraftsItsInvoice();
    void withoutAPriceItOnlySells();
    void whatNobodyTouchedIsTakenBackWithItsDraft();
    void whatIsUsedOrBookedStays();
    void whatIsInvoicedStays();
    void levelsOfTheBarAreThePracticesAndAClients();
};

namespace {

struct Desk : CreditDesk {
    PackageSale sale(const QJsonObject &terms)
    {
        return {ana, {}, u"Ten hours"_s, must(readPackageTerms(terms)), date("2026-10-27")};
    }
    Sold sold(std::optional<Money> price)
    {
        return did<Sold>(
            "package.sell", [&](Unit &unit) { return credits.sell(unit, sale(hours("600")), price); });
    }
    Result<Done> back(const PackageId &id)
    {
        return unit<Done>("package.sell", [&](Unit &unit) { return credits.takeBack(unit, id); });
    }
};

}  // namespace

void CreditSellingTest::aSaleDraftsItsInvoice()
{
    Desk desk;
    const Money price = money(110'000);
    const BilledDocument before =
        must(desk.credits.previewSale(desk.sale(CreditDesk::hours("600")), price, desk.clock.now()));
    const Sold sold = desk.sold(price);
    QCOMPARE(desk.left(sold.package), 600);
    const BilledDocument invoice = must(desk.billing.document(*sold.invoice));
    QCOMPARE(invoice.state, billing::InvoiceState::Draft);
    QCOMPARE(invoice.content.lines.size(), 1U);
    QCOMPARE(invoice.content.lines.front().description, u"Ten hours"_s);
    QCOMPARE(invoice.content.totals.gross, before.content.totals.gross);
    QCOMPARE(must(desk.packages.package(sold.package)).document, sold.invoice);
}

void CreditSellingTest::withoutAPriceItOnlySells()
{
    Desk desk;
    const Sold sold = desk.sold({});
    QVERIFY(!sold.invoice);
    QCOMPARE(desk.count("SELECT count(*) FROM document"), 0);
}

void CreditSellingTest::whatNobodyTouchedIsTakenBackWithItsDraft()
{
    Desk desk;
    const Sold sold = desk.sold(money(110'000));
    QVERIFY(desk.back(sold.package));
    QCOMPARE(desk.left(sold.package), 0);
    QCOMPARE(must(desk.packages.package(sold.package)).state, Package::State::Archived);
    QVERIFY(must(desk.billing.document(*sold.invoice)).state != billing::InvoiceState::Draft);
    QVERIFY(must(desk.credits.reconcile()).empty());
    // The name is free again.
    QVERIFY(desk.sold({}).package != sold.package);
}

void CreditSellingTest::whatIsUsedOrBookedStays()
{
    Desk desk;
    const Sold sold = desk.sold({});
    const SessionId booked = must(desk.book_("2026-11-20T09:00"));
    QCOMPARE(desk.back(sold.package).error().reason, QByteArray("package.in_use"));
    QVERIFY(desk.cancel(booked, ChangedBy::Client));
    desk.logged(desk.ana, desk.coaching);
    QCOMPARE(desk.back(sold.package).error().reason, QByteArray("package.in_use"));
    QCOMPARE(desk.left(sold.package), 540);
}

void CreditSellingTest::whatIsInvoicedStays()
{
    Desk desk;
    const Sold sold = desk.sold(money(110'000));
    desk.did<BilledDocument>(
        "invoice.issue", [&](Unit &unit) { return desk.billing.issue(unit, *sold.invoice); });
    QCOMPARE(desk.back(sold.package).error().reason, QByteArray("package.invoiced"));
    QCOMPARE(desk.left(sold.package), 600);
    QCOMPARE(must(desk.billing.document(*sold.invoice)).state, billing::InvoiceState::Issued);
}

void CreditSellingTest::levelsOfTheBarAreThePracticesAndAClients()
{
    CreditDesk desk;
    const auto levels = [&] {
        return must(termsInForce(desk.policies, barPolicy(), {desk.ana}, desk.clock.now())).first;
    };
    QCOMPARE(levels(), BurnLevels{});
    desk.policy("credit.bar", {{u"amber_percent"_s, 30}, {u"red_percent"_s, 5}});
    QCOMPARE(burnOf(40, 100, levels()), Burn::Plenty);
    QCOMPARE(burnOf(6, 100, levels()), Burn::Low);
    for (const auto &[parameter, body] :
        {std::pair(u"red_percent"_s, QJsonObject{{u"amber_percent"_s, 10}, {u"red_percent"_s, 20}}),
            std::pair(u"amber_percent"_s, QJsonObject{{u"amber_percent"_s, 101}})}) {
        const auto read = readBurnLevels(body);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, QByteArray("credit.levels_invalid"));
        QCOMPARE(read.error().facts.value("parameter"_L1).toString(), parameter);
    }
}

QTEST_GUILESS_MAIN(CreditSellingTest)
#include "credit_selling_test.moc"
