// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/billing_service.h"

#include "tests/support/practice_services.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>
#include <thread>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

class BillingSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveNoGaps();
    void twoProgramsTakeTwoNumbers();
    void aClockThatGoesBackIssuesNothing();
    void aCreditNoteIsNotOlderThanItsInvoice();
    void aNumberIsNotGivenAgainByAnotherPattern();
    void figuresThatDoNotAgreeAreNotIssued();
};

void BillingSeriesTest::numbersHaveNoGaps()
{
    // LESSONS 18 and 19. Drafts come and go, years pass, invoices are credited: R07, each series counts
    // without a gap.
    constexpr std::uint64_t seed = 7;
    SeededRandom random(seed);
    ServicePractice practice;
    practice.clock.set(instant("2026-12-01T12:00:00Z"));
    const ClientId ana = practice.client("Ana");
    const ServiceId talk = practice.service("Talk", money(10'000));
    std::vector<DocumentId> drafts, invoices;
    std::map<QByteArray, int> invoicesOf, creditsOf;
    for (int step = 0; step < 400; ++step) {
        practice.clock.advance(hours(random.uniform(72)));
        const QByteArray year = dateText(must(practice.billing.today(practice.clock.now()))).left(4);
        const auto take = [&](std::vector<DocumentId> &from) {
            const auto at = from.begin() + random.uniform(static_cast<std::uint32_t>(from.size()));
            const DocumentId id = *at;
            from.erase(at);
            return id;
        };
        switch (random.uniform(6)) {
        case 0:
        case 1:
            drafts.push_back(practice.drafted({practice.logged(ana, talk)}));
            break;
        case 2:
            if (!drafts.empty()) {
                const DocumentId id = take(drafts);
                practice.did<Done>(
                    "invoice.discard", [&](Unit &unit) { return practice.billing.discard(unit, id); });
            }
            break;
        case 3:
        case 4:
            if (!drafts.empty()) {
                const DocumentId id = take(drafts);
                const LocalDate on = must(practice.billing.today(practice.clock.now()));
                const QByteArray expected = must(practice.billing.expectedNumber(on));
                const QByteArray number = practice.issued(id).content.number;
                QCOMPARE(number, expected);
                QCOMPARE(number, year + '/' + QByteArray::number(++invoicesOf[year]).rightJustified(4, '0'));
                invoices.push_back(id);
            }
            break;
        default:
            if (!invoices.empty()) {
                // A failure after the number was taken gives it back.
                const DocumentId id = take(invoices);
                QCOMPARE(reason(practice.unit<BilledDocument>("invoice.credit",
                             [&](Unit &unit) -> Result<BilledDocument> {
                                 SP_CHECK(practice.billing.credit(unit, id, {}));
                                 return Error{ErrorCode::Refused, "changed.my_mind"};
                             })),
                    "changed.my_mind");
                const QByteArray number = must(practice.credited(id)).content.number;
                QCOMPARE(
                    number, 'C' + year + '/' + QByteArray::number(++creditsOf[year]).rightJustified(4, '0'));
            }
        }
    }
    QVERIFY2(invoicesOf.size() >= 2 && creditsOf.size() >= 2, "the seed must lead over a new year");
    QCOMPARE(reason(practice.ledger.verify()), "");
}

void BillingSeriesTest::twoProgramsTakeTwoNumbers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.db"_s);
    const SecretBytes key = ServicePractice::fileKey();
    constexpr int each = 20;
    std::vector<DocumentId> drafts;
    {
        ServicePractice sample(path);
        const ClientId ana = sample.client("Ana");
        const ServiceId talk = sample.service("Talk", money(10'000));
        for (int at = 0; at < 2 * each; ++at)
            drafts.push_back(sample.drafted({sample.logged(ana, talk)}));
    }
    std::vector<QByteArray> numbers[2];
    const auto work = [&](std::size_t who) {
        ManualClock clock{instant("2026-10-27T10:00:00Z")};
        SeededRandom random(who + 100);
        IdSource ids(clock, random);
        Database database = must(Database::open(path, key));
        EventBus bus;
        UnitRunner units(database, bus, ids, clock);
        LedgerStore ledger(database);
        SettingsStore settings(database);
        PeopleService people(database);
        ServiceStore services(database);
        CalendarService calendar(database);
        SessionService sessions(database, calendar, services);
        BillingService billing(database, ledger, people, services, sessions, settings);
        const Actor owner{ids.next<ProfileTag>(), Role::Owner};
        for (std::size_t at = 0; at < each;) {
            const auto issued = units.run<BilledDocument>({"invoice.issue", owner},
                [&](Unit &unit) { return billing.issue(unit, drafts[2 * at + who]); });
            if (!issued && issued.error().reason == "storage.busy")
                continue;  // The other one writes: nothing was done, so it can be asked again.
            numbers[who].push_back(must(issued).content.number);
            ++at;
        }
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    std::set<QByteArray> all(numbers[0].begin(), numbers[0].end());
    all.insert(numbers[1].begin(), numbers[1].end());
    QCOMPARE(all.size(), 2U * each);
    QCOMPARE(*all.begin(), "2026/0001");
    QCOMPARE(*all.rbegin(), "2026/0040");
    Database database = must(Database::open(path, key));
    QCOMPARE(must(LedgerStore(database).verify()), 3 * 2 * each);
    QCOMPARE(reason(AuditStore(database).verify()), "");
}

void BillingSeriesTest::aClockThatGoesBackIssuesNothing()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const ServiceId talk = practice.service("Talk", money(10'000));
    const DocumentId second = practice.drafted({practice.logged(ana, talk)});
    practice.invoiced(ana, talk);
    practice.clock.advance(-24h);
    QCOMPARE(reason(practice.unit<BilledDocument>(
                 "invoice.issue", [&](Unit &unit) { return practice.billing.issue(unit, second); })),
        "number.date_before_last");
    practice.clock.advance(24h);
    QCOMPARE(practice.issued(second).content.number, "2026/0002");
}

void BillingSeriesTest::aCreditNoteIsNotOlderThanItsInvoice()
{
    ServicePractice practice;
    const BilledDocument invoice =
        practice.invoiced(practice.client("Ana"), practice.service("Talk", money(10'000)));
    practice.clock.advance(-48h);
    QCOMPARE(reason(practice.credited(invoice.id)), "credit.before_invoice");
    QCOMPARE(practice.state(invoice.id), "Issued");
    practice.clock.advance(48h);
    QCOMPARE(must(practice.credited(invoice.id)).content.issueDate, invoice.content.issueDate);
}

void BillingSeriesTest::aNumberIsNotGivenAgainByAnotherPattern()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const ServiceId talk = practice.service("Talk", money(10'000));
    const auto pattern = [&](const char *invoices, const char *credits) {
        practice.set([&](PracticeSettings &s) {
            s.numberPattern = invoices;
            s.creditPattern = credits;
        });
    };
    const auto tried = [&](const DocumentId &id) {
        return reason(practice.unit<BilledDocument>(
            "invoice.issue", [&](Unit &unit) { return practice.billing.issue(unit, id); }));
    };
    // Numbers without a year, then with one, and a new year: the counter begins anew.
    pattern("A-{###}", "C-{###}");
    practice.invoiced(ana, talk);
    practice.invoiced(ana, talk);
    practice.clock.set(instant("2027-01-05T10:00:00Z"));
    pattern("{YYYY}-{###}", "C-{###}");
    QCOMPARE(practice.invoiced(ana, talk).content.number, "2027-001");
    pattern("A-{###}", "C-{###}");
    const DocumentId next = practice.drafted({practice.logged(ana, talk)});
    QCOMPARE(tried(next), "number.taken");
    QCOMPARE(practice.state(next), "Draft");
    pattern("B-{###}", "C-{###}");
    QCOMPARE(practice.issued(next).content.number, "B-002");
    // An invoice and a credit note do not share a number either, however the patterns are written.
    pattern("B-{###}", "B-{####}");
    must(practice.credited(next));
    pattern("B-{####}", "C-{###}");
    practice.set([](PracticeSettings &s) { s.numberPattern = "B-000{#}"; });
    const DocumentId other = practice.drafted({practice.logged(ana, talk)});
    must(practice.database.run("UPDATE number_series SET last = 0 WHERE series = 'invoice'"));
    QCOMPARE(tried(other), "number.taken");
}

void BillingSeriesTest::figuresThatDoNotAgreeAreNotIssued()
{
    ServicePractice practice;
    const DocumentId id =
        practice.drafted({practice.logged(practice.client("Ana"), practice.service("Talk", money(10'000)))});
    must(practice.database.run("UPDATE document SET draft = json_set(draft, '$.totals.gross', 99), "
                               "total_minor = 99 WHERE number IS NULL"));
    const auto issued = practice.unit<BilledDocument>(
        "invoice.issue", [&](Unit &unit) { return practice.billing.issue(unit, id); });
    QCOMPARE(reason(issued), "invoice.figures_differ");
    QCOMPARE(practice.count("SELECT count(*) FROM journal_entry"), 0);
}

QTEST_GUILESS_MAIN(BillingSeriesTest)
#include "billing_series_test.moc"
