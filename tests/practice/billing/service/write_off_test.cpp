// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// An invoice over 119.00 with 19 % of tax, which nobody pays.
struct Lost : ServicePractice {
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(119'00));
    DocumentId id = invoiced(ana, talk).id;

    Result<WriteOff> writeOff(const QString &reason = u"insolvent"_s)
    {
        return unit<WriteOff>(
            "invoice.write_off", [&](Unit &unit) { return billing.writeOff(unit, id, reason); });
    }
    QByteArray reopen()
    {
        return reason(unit<Done>("invoice.reopen", [&](Unit &unit) { return billing.reopen(unit, id); }));
    }
    BilledDocument invoice() { return must(billing.document(id)); }
    std::int64_t lost() { return must(ledger.balance({AccountKind::Writeoff, {}, {}, "EUR"})); }
    std::size_t open() { return must(billing.store().open(ana, date("2027-10-27"))).size(); }
};

}  // namespace

class WriteOffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRestIsGivenUp();
    void whatWasPaidStays();
    void whatIsOwedAgainIsGivenUp_data();
    void whatIsOwedAgainIsGivenUp();
    void itIsTakenBack();
    void aReasonIsAskedFor();
    void whatIsNotOpenIsNotWrittenOff();
};

void WriteOffTest::theRestIsGivenUp()
{
    Lost practice;
    const WriteOff before = must(practice.billing.previewWriteOff(practice.id, practice.clock.now()));
    QCOMPARE(before.amount, money(119'00));
    QCOMPARE(before.tax, money(19'00));
    QCOMPARE(practice.state(practice.id), "Issued");
    const WriteOff given = must(practice.writeOff());
    QCOMPARE(given.tax, money(19'00));
    QCOMPARE(practice.state(practice.id), "WrittenOff");
    QVERIFY(practice.invoice().open().isZero());
    QCOMPARE(practice.owed(practice.ana), "");
    QCOMPARE(practice.lost(), 119'00);
    // The tax that was charged stays in the books.
    QCOMPARE(must(practice.ledger.balance({AccountKind::Tax, {}, u"standard 19"_s, "EUR"})), -19'00);
    QCOMPARE(practice.open(), 0U);
    const auto past =
        must(practice.billing.store().list({DocumentFilter::State::PastDue}, date("2027-10-27")));
    QVERIFY(past.empty());
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'invoice.written_off'"), 1);
    QCOMPARE(reason(practice.pay(practice.ana, money(119'00), practice.id)), "payment.written_off");
    must(practice.ledger.verify());
}

void WriteOffTest::whatWasPaidStays()
{
    Lost practice;
    must(practice.pay(practice.ana, money(19'00), practice.id));
    const WriteOff given = must(practice.writeOff());
    QCOMPARE(given.amount, money(100'00));
    QCOMPARE(given.tax, money(15'97));
    QCOMPARE(practice.invoice().paid, money(19'00));
    QCOMPARE(practice.lost(), 100'00);
    QCOMPARE(practice.reopen(), "");
    QCOMPARE(practice.state(practice.id), "PartiallyPaid");
    QCOMPARE(practice.invoice().open(), money(100'00));
}

void WriteOffTest::whatIsOwedAgainIsGivenUp_data()
{
    QTest::addColumn<int>("back");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("a part went back") << 19'00 << QByteArray("PartiallyRefunded");
    QTest::newRow("all went back") << 119'00 << QByteArray("Refunded");
}

void WriteOffTest::whatIsOwedAgainIsGivenUp()
{
    QFETCH(int, back);
    QFETCH(QByteArray, state);
    Lost practice;
    must(practice.pay(practice.ana, money(119'00), practice.id));
    must(practice.refunded(practice.id, money(back)));
    QCOMPARE(practice.state(practice.id), state);
    QCOMPARE(must(practice.writeOff()).amount, money(back));
    QCOMPARE(practice.state(practice.id), "WrittenOff");
    QCOMPARE(practice.lost(), back);
    QCOMPARE(practice.owed(practice.ana), "");
    QCOMPARE(practice.reopen(), "");
    QCOMPARE(practice.state(practice.id), state);
    must(practice.ledger.verify());
}

void WriteOffTest::itIsTakenBack()
{
    Lost practice;
    QCOMPARE(practice.reopen(), "invoice.transition");
    must(practice.writeOff());
    QCOMPARE(practice.reopen(), "");
    QCOMPARE(practice.state(practice.id), "Issued");
    QCOMPARE(practice.owed(practice.ana), "119.00 EUR");
    QCOMPARE(practice.lost(), 0);
    // And given up anew, with both on record.
    must(practice.writeOff(u"still nothing"_s));
    QCOMPARE(practice.lost(), 119'00);
    const auto all = must(practice.billing.store().writeOffs(practice.id));
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].reason, u"still nothing"_s);
    QVERIFY(!all[0].reopenedOn);
    QVERIFY(all[1].reopenedOn);
    QCOMPARE(practice.reopen(), "");
    QCOMPARE(practice.lost(), 0);
    must(practice.pay(practice.ana, money(119'00), practice.id));
    QCOMPARE(practice.state(practice.id), "Paid");
    must(practice.ledger.verify());
}

void WriteOffTest::aReasonIsAskedFor()
{
    Lost practice;
    QCOMPARE(reason(practice.writeOff(u"  "_s)), "write_off.no_reason");
    QCOMPARE(practice.state(practice.id), "Issued");
}

void WriteOffTest::whatIsNotOpenIsNotWrittenOff()
{
    Lost practice;
    must(practice.pay(practice.ana, money(119'00), practice.id));
    QCOMPARE(reason(practice.writeOff()), "payment.invoice_not_open");
    practice.id = practice.drafted({practice.logged(practice.ana, practice.talk)});
    QCOMPARE(reason(practice.writeOff()), "payment.invoice_not_open");
}

QTEST_GUILESS_MAIN(WriteOffTest)
#include "write_off_test.moc"
