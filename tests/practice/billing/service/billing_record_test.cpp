// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

class BillingRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIssuedSnapshotNeverChanges();
    void issuedRowsAreFrozen_data();
    void issuedRowsAreFrozen();
};

void BillingRecordTest::anIssuedSnapshotNeverChanges()
{
    // LESSONS 21: changing a client's currency or address changed past invoices.
    ServicePractice practice;
    const ClientId ana =
        practice.client("Ana", "ana@example.org", {.address = {u"Old Street"_s, {}, u"Lisboa"_s, {}, "PT"}});
    const ServiceId talk = practice.service("Talk", money(10'000));
    const BilledDocument invoice = practice.invoiced(ana, talk);
    practice.did<Done>("client.update", [&](Unit &unit) {
        return practice.people.update(
            unit, ana, 1, {.name = u"Other Name"_s, .locale = "de", .currency = "USD"});
    });
    ServiceDetails dearer = must(practice.services.service(talk)).details;
    dearer.price.price = money(99'900);
    practice.did<Service>(
        "service.change", [&](Unit &unit) { return practice.services.change(unit, talk, dearer); });
    practice.set([](PracticeSettings &s) {
        s.seller.name = u"New Name"_s;
        s.smallBusiness = true;
        s.zone = "America/New_York";
    });
    const ClientId twin = practice.client("Twin");
    practice.did<Done>("client.merge", [&](Unit &unit) { return practice.people.merge(unit, ana, twin); });
    must(practice.pay(twin, money(10'000)));
    QCOMPARE(must(practice.billing.document(invoice.id)).content, invoice.content);
    QCOMPARE(practice.state(invoice.id), "Paid");
}

void BillingRecordTest::issuedRowsAreFrozen_data()
{
    QTest::addColumn<QByteArray>("change");
    for (const char *change : {"number = 'X'", "number = NULL, snapshot = NULL, status = 'Draft'",
             "snapshot = '{}'", "hash = x'00'", "series = 'x'", "type = 'credit_note'", "currency = 'USD'",
             "issue_on = '2020-01-01'", "due_on = NULL", "net_minor = 0", "tax_minor = 0", "total_minor = 0",
             "client = payer, payer = (SELECT id FROM client WHERE name = 'Pat')",
             "client = (SELECT id FROM client WHERE name = 'Pat')", "corrects = id", "issued_at = 0"})
        QTest::addRow("R08 %s", change) << QByteArray(change);
}

void BillingRecordTest::issuedRowsAreFrozen()
{
    ServicePractice practice;
    practice.client("Pat");
    practice.invoiced(practice.client("Ana"), practice.service("Talk", money(10'000)));
    QFETCH(QByteArray, change);
    QCOMPARE(
        reason(practice.database.run(("UPDATE document SET " + change).constData())), "APPEND_ONLY_ENFORCED");
    QCOMPARE(reason(practice.database.run("DELETE FROM document")).isEmpty(), false);
}

QTEST_GUILESS_MAIN(BillingRecordTest)
#include "billing_record_test.moc"
