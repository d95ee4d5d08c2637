// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/workspace/closed_books.h"

#include "tests/practice/expenses/expense_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::billing;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice in Hamburg on 27 October 2026 whose ledger asks whether a day is open.
struct Books : ExpensePractice {
    ClosedBooks closed{settings};
    ClientId ana = client("Ana");
    ServiceId talk = service("Talk", money(11'900));

    Books()
    {
        ledger.askAdmission([this](LocalDate on) { return closed.admit(on); });
    }
    QByteArray close(const char *until)
    {
        return reason(unit<Done>(
            "period.lock", [&](Unit &unit) { return closed.close(unit, date(until), date("2026-10-27")); }));
    }
    QByteArray open(std::optional<LocalDate> until = {})
    {
        return reason(unit<Done>("period.unlock", [&](Unit &unit) { return closed.open(unit, until); }));
    }
    QByteArray until()
    {
        const auto day = must(closed.until());
        return day ? dateText(*day) : QByteArray();
    }
    Result<PaymentId> paid(const DocumentId &invoice, const char *on)
    {
        return unit<PaymentId>("payment.record", [&](Unit &unit) {
            return billing.recordPayment(unit, {ana, invoice, money(1'000), "bank", date(on)});
        });
    }
    Result<ExpenseId> bought(const char *on)
    {
        return unit<ExpenseId>(
            "expense.add", [&](Unit &unit) { return costs.add(unit, spent(5'000, "Landlord", on)); });
    }
};

}  // namespace

class ClosedBooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesOnlyWhatIsOver_data();
    void closesOnlyWhatIsOver();
    void opensAgainByDegrees();
    void nothingIsBookedIntoIt();
    void whatStandsInItIsNotCorrected();
    void bothActsStandInTheTrail();
};

void ClosedBooksTest::closesOnlyWhatIsOver_data()
{
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a month that is over") << QByteArray("2026-09-30") << QByteArray();
    QTest::newRow("yesterday") << QByteArray("2026-10-26") << QByteArray();
    QTest::newRow("today") << QByteArray("2026-10-27") << QByteArray("period.not_over");
    QTest::newRow("a day to come") << QByteArray("2026-12-31") << QByteArray("period.not_over");
    QTest::newRow("what is closed already") << QByteArray("2026-08-31") << QByteArray("period.closed_before");
}

void ClosedBooksTest::closesOnlyWhatIsOver()
{
    QFETCH(QByteArray, until);
    QFETCH(QByteArray, expected);
    Books books;
    QCOMPARE(books.close("2026-08-31"), "");
    QCOMPARE(books.close(until), expected);
    QCOMPARE(books.until(), expected.isEmpty() ? until : QByteArray("2026-08-31"));
}

void ClosedBooksTest::opensAgainByDegrees()
{
    Books books;
    QCOMPARE(books.open(), "period.not_locked");
    QCOMPARE(books.close("2026-09-30"), "");
    QCOMPARE(books.open(date("2026-09-30")), "period.not_earlier");
    QCOMPARE(books.open(date("2026-08-31")), "");
    QCOMPARE(books.until(), "2026-08-31");
    QCOMPARE(books.open(), "");
    QCOMPARE(books.until(), "");
    QCOMPARE(books.open(), "period.not_locked");
}

void ClosedBooksTest::nothingIsBookedIntoIt()
{
    Books books;
    const BilledDocument invoice = books.invoiced(books.ana, books.talk);
    QCOMPARE(books.close("2026-09-30"), "");
    const auto refused = books.paid(invoice.id, "2026-09-30");
    QCOMPARE(reason(refused), "period.locked");
    QCOMPARE(refused.error().facts.value(u"until"_s).toString(), u"2026-09-30"_s);
    QCOMPARE(must(books.billing.store().payments(invoice.id, {})).size(), 0U);
    QCOMPARE(reason(books.bought("2026-09-30")), "period.locked");
    QCOMPARE(reason(books.bought("2026-10-01")), "");
    QCOMPARE(reason(books.paid(invoice.id, "2026-10-01")), "");
    // The clock went back: neither an invoice nor a credit note takes such a date.
    books.clock.set(instant("2026-09-15T08:00:00Z"));
    QCOMPARE(reason(books.unit<BilledDocument>(
                 "invoice.credit", [&](Unit &unit) { return books.billing.credit(unit, invoice.id, {}); })),
        "credit.before_invoice");
    QCOMPARE(reason(books.unit<WriteOff>("invoice.write_off",
                 [&](Unit &unit) { return books.billing.writeOff(unit, invoice.id, u"gone"_s); })),
        "period.locked");
}

void ClosedBooksTest::whatStandsInItIsNotCorrected()
{
    Books books;
    const BilledDocument invoice = books.invoiced(books.ana, books.talk);
    const ExpenseId rent = must(books.bought("2026-09-10"));
    const PaymentId payment = must(books.paid(invoice.id, "2026-09-20"));
    QCOMPARE(books.close("2026-09-30"), "");
    // A corrected expense is reversed on its own day.
    QCOMPARE(reason(books.removed(rent)), "period.locked");
    QCOMPARE(
        reason(books.unit<Done>("payment.reverse",
            [&](Unit &unit) { return books.billing.reversePayment(unit, payment, {date("2026-09-25")}); })),
        "period.locked");
    // Taken back today it is an entry of today.
    QCOMPARE(
        reason(books.unit<Done>("payment.reverse",
            [&](Unit &unit) { return books.billing.reversePayment(unit, payment, {date("2026-10-27")}); })),
        "");
    QCOMPARE(books.open(), "");
    QCOMPARE(reason(books.removed(rent)), "");
}

void ClosedBooksTest::bothActsStandInTheTrail()
{
    Books books;
    QCOMPARE(books.close("2026-09-30"), "");
    QCOMPARE(books.open(date("2026-08-31")), "");
    QByteArrayList actions;
    for (const char *action : {"period.locked", "period.unlocked"})
        actions << QByteArray::number(must(books.database.integer(
            "SELECT count(*) FROM audit_event WHERE action = :action", {{":action", QByteArray(action)}})));
    QCOMPARE(actions.join(' '), "1 1");
}

QTEST_GUILESS_MAIN(ClosedBooksTest)
#include "closed_books_test.moc"
