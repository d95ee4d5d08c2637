// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

using State = DocumentFilter::State;
using Order = DocumentFilter::Order;

/// Invoices of three payers over some weeks, some paid, credited or given up, and two drafts.
struct Lists : ServicePractice {
    ClientId ana = client("Ana"), emil = client("Émil Öhring"), usa = client("Hank", "", dollars());
    ServiceId talk = service("Talk", money(100'00)), call = service("Call", money(80'00, "USD"));
    LocalDate today = date("2026-10-27");

    static ClientDetails dollars()
    {
        ClientDetails details;
        details.currency = "USD";
        return details;
    }

    Lists()
    {
        for (int week = 0; week < 6; ++week) {
            // Twice on one day, so that dates alone do not tell rows apart.
            const DocumentId first = invoiced(ana, talk).id;
            const DocumentId second = invoiced(week % 2 == 0 ? emil : usa, week % 2 == 0 ? talk : call).id;
            if (week == 1)
                must(pay(ana, money(40'00), first));
            if (week == 2)
                must(pay(ana, money(100'00), first));
            if (week == 4)
                must(credited(second));
            if (week == 5)
                did<WriteOff>("invoice.write_off",
                    [&](Unit &unit) { return billing.writeOff(unit, first, u"gone"_s); });
            clock.advance(std::chrono::days(7));
            today += std::chrono::days(7);
        }
        drafted({logged(ana, talk)});
        drafted({logged(emil, talk)});
    }
    std::vector<DocumentRow> all(DocumentFilter filter) { return must(billing.store().list(filter, today)); }
    /// The ids of a list read `size` rows at a time.
    std::vector<DocumentId> paged(DocumentFilter filter, int size)
    {
        std::vector<DocumentId> ids;
        filter.limit = size;
        for (;;) {
            const auto rows = all(filter);
            for (const DocumentRow &row : rows)
                ids.push_back(row.id);
            if (std::ssize(rows) < size)
                return ids;
            filter.after = DocumentFilter::After::row(rows.back());
        }
    }
};

}  // namespace

class DocumentListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesLoseNoRow_data();
    void pagesLoseNoRow();
    void isOrdered();
    void findsByNumberAndName();
    void countsAndSums();
    void whatCameIn();
    void aPaymentOfSeveralInvoicesCameInOnce();
};

void DocumentListTest::pagesLoseNoRow_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("order");
    for (const State state :
        {State::Any, State::Draft, State::Open, State::Owed, State::PastDue, State::Paid})
        for (const Order order : {Order::Newest, Order::ByDueDate})
            QTest::addRow("state %d, order %d", int(state), int(order)) << int(state) << int(order);
}

void DocumentListTest::pagesLoseNoRow()
{
    QFETCH(int, state);
    QFETCH(int, order);
    Lists practice;
    const DocumentFilter filter{.state = State(state), .order = Order(order)};
    std::vector<DocumentId> whole;
    for (const DocumentRow &row : practice.all(filter))
        whole.push_back(row.id);
    QVERIFY(!whole.empty());
    for (const int size : {1, 2, 5, 100})
        QVERIFY(practice.paged(filter, size) == whole);
}

void DocumentListTest::isOrdered()
{
    Lists practice;
    const auto newest = practice.all({});
    QCOMPARE(newest.size(), 15U);
    QVERIFY(!newest[0].issueDate && !newest[1].issueDate && newest[2].issueDate);
    QVERIFY(std::ranges::is_sorted(newest.begin() + 2, newest.end(), std::ranges::greater{},
        [](const DocumentRow &row) { return *row.issueDate; }));
    const auto due = practice.all({.state = State::Open, .order = Order::ByDueDate});
    QVERIFY(std::ranges::is_sorted(due, {}, [](const DocumentRow &row) { return *row.dueDate; }));
}

void DocumentListTest::findsByNumberAndName()
{
    Lists practice;
    const auto found = [&](const QString &text) { return practice.all({.text = text}).size(); };
    QCOMPARE(found(u"0003"_s), 1U);
    QCOMPARE(found(u"öhr"_s), 5U);  // Three invoices, a credit note and a draft.
    QCOMPARE(found(u"ÖHRING"_s), 5U);
    QCOMPARE(found(u"nobody"_s), 0U);
    QCOMPARE(found(u"%"_s), 0U);
    QCOMPARE(found(u" "_s), 15U);
}

void DocumentListTest::countsAndSums()
{
    Lists practice;
    const Currency euro = must(Currency::create("EUR"));
    for (const State state :
        {State::Any, State::Draft, State::Open, State::PastDue, State::Paid, State::Credited}) {
        const bool owed = state == State::Open || state == State::PastDue;
        Money sum = Money::zero(euro);
        const auto rows = practice.all({.state = state});
        for (const DocumentRow &row : rows)
            if (row.total.currency() == euro)
                sum += owed ? row.open : row.total;
        const DocumentCount count = must(practice.billing.store().count(state, euro, practice.today));
        QCOMPARE(count.count, static_cast<int>(rows.size()));
        QCOMPARE(count.sum, sum);
    }
}

void DocumentListTest::whatCameIn()
{
    Lists practice;
    const Currency euro = must(Currency::create("EUR"));
    const auto received = [&](const char *from, const char *to) {
        return must(practice.billing.store().received(euro, date(from), date(to)));
    };
    QCOMPARE(received("2026-10-01", "2026-10-31").sum, money(140'00));
    QCOMPARE(received("2026-10-01", "2026-10-31").count, 2);
    QCOMPARE(received("2026-10-28", "2026-10-31").sum, money(0));
    const PaymentId payment = must(practice.pay(practice.ana, money(10'00)));
    practice.did<Done>("payment.reverse",
        [&](Unit &unit) { return practice.billing.reversePayment(unit, payment, {practice.today}); });
    QCOMPARE(received("2026-10-01", "2026-10-31").sum, money(140'00));
}

void DocumentListTest::aPaymentOfSeveralInvoicesCameInOnce()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const ServiceId talk = practice.service("Talk", money(100'00));
    for (int each = 0; each < 3; ++each)
        practice.invoiced(ana, talk);
    must(practice.pay(ana, money(300'00)));
    QCOMPARE(practice.count("SELECT count(*) FROM payment"), 3);
    const DocumentCount came =
        must(practice.billing.store().received(Currency::of("EUR"), date("2026-10-01"), date("2026-10-31")));
    QCOMPARE(came.count, 1);
    QCOMPARE(came.sum, money(300'00));
}

QTEST_GUILESS_MAIN(DocumentListTest)
#include "document_list_test.moc"
