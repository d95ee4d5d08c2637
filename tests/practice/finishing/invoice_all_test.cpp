// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/finish_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

class InvoiceAllTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneBadGroupStopsNoOther();
    void eachGroupIsAUnit();
    void keepsTheMailWhenAsked();
    void asksForThePermission();
};

void InvoiceAllTest::oneBadGroupStopsNoOther()
{
    ServicePractice practice;
    const ServiceId talk = practice.service("Talk", money(10'000));
    const ServiceId abroad = practice.service("Abroad", money(5'000, "USD"));
    const ClientId ana = practice.client("Ana", "ana@example.org");
    const ClientId firm =
        practice.client("Firm", "", {.vatId = u"FR1"_s, .business = true, .address = {{}, {}, {}, {}, "FR"}});
    const ClientId kim = practice.client("Kim", "", {.currency = "USD"});
    const SessionId good = practice.logged(ana, talk);
    const SessionId noVat = practice.logged(firm, talk);
    const SessionId inDollars = practice.logged(kim, abroad);
    const SessionId inEuros = practice.logged(kim, talk);
    const SessionId last = practice.logged(practice.client("Zoe"), talk);

    const InvoicedAll all = must(practice.finishing.invoiceAll(practice.units, practice.owner));
    QByteArrayList issued;
    QByteArrayList refused;
    for (const FinishResult &each : all.issued)
        issued += each.total->plain() + ' ' + each.total->currency().code();
    for (const InvoicedAll::Refused &each : all.refused)
        refused += each.group.payerName.toUtf8() + ' ' + each.group.currency.code() + ' ' + each.why.reason;
    std::ranges::sort(issued);
    std::ranges::sort(refused);
    QCOMPARE(issued.join(", "), "100.00 EUR, 100.00 EUR, 50.00 USD");
    QCOMPARE(refused.join(", "), "Firm EUR tax.buyer_vat_id_invalid, Kim EUR invoice.currency_mixed");
    for (const SessionId &billed : {good, inDollars, last})
        QCOMPARE(practice.session(billed).billing, BillingState::Billed);
    for (const SessionId &left : {noVat, inEuros})
        QCOMPARE(practice.session(left).billing, BillingState::Unbilled);
    // No number was lost over those that were refused, and they can be billed once they are mended.
    QCOMPARE(practice.count("SELECT last FROM number_series WHERE series = 'invoice'"), 3);
    QCOMPARE(practice.count("SELECT count(*) FROM document"), 3);
    practice.did<Done>("client.update", [&](Unit &unit) {
        return practice.people.update(unit, firm, 1, {.name = u"Firm"_s, .business = true});
    });
    const InvoicedAll again = must(practice.finishing.invoiceAll(practice.units, practice.owner));
    QCOMPARE(again.issued.size(), 1U);
    QCOMPARE(again.issued[0].number, "2026/0004");
    QCOMPARE(again.refused.size(), 1U);
    QCOMPARE(again.refused[0].group.sessions, std::vector<SessionId>{inEuros});
    QCOMPARE(reason(practice.ledger.verify()), "");
}

void InvoiceAllTest::eachGroupIsAUnit()
{
    ServicePractice practice;
    const ServiceId talk = practice.service("Talk", money(10'000));
    for (const char *name : {"Ana", "Ben", "Kim"})
        for (int session = 0; session < 2; ++session)
            practice.logged(practice.client(name), talk);
    practice.logged(practice.client("Bad", "", {.currency = "USD"}), talk);
    const auto before = practice.count("SELECT count(*) FROM unit_log WHERE command = 'invoice.all'");
    const InvoicedAll all = must(practice.finishing.invoiceAll(practice.units, practice.owner));
    QCOMPARE(all.issued.size(), 6U);
    QCOMPARE(all.refused.size(), 1U);
    QCOMPARE(practice.count("SELECT count(*) FROM unit_log WHERE command = 'invoice.all'"), before + 6);
}

void InvoiceAllTest::keepsTheMailWhenAsked()
{
    ServicePractice practice;
    practice.logged(practice.client("Ana", "ana@example.org"), practice.service("Talk", money(10'000)));
    const InvoicedAll all =
        must(practice.finishing.invoiceAll(practice.units, practice.owner, FinishRequest::Delivery::Keep));
    QCOMPARE(all.issued.size(), 1U);
    QVERIFY(!all.issued[0].message);
    QCOMPARE(practice.count("SELECT count(*) FROM outbox_message"), 0);
}

void InvoiceAllTest::asksForThePermission()
{
    ServicePractice practice;
    practice.logged(practice.client("Ana"), practice.service("Talk", money(10'000)));
    const Actor auditor{practice.owner.profile, Role::Auditor};
    QCOMPARE(reason(practice.finishing.invoiceAll(practice.units, auditor)), "access.denied");
    QCOMPARE(practice.count("SELECT count(*) FROM document"), 0);
}

QTEST_GUILESS_MAIN(InvoiceAllTest)
#include "invoice_all_test.moc"
