// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/ledger/ledger_store.h"

#include "tests/support/memory_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

class LedgerStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsBalancedEntriesOnly_data();
    void postsBalancedEntriesOnly();
    void answersTheFirstEntryForAUsedKey();
    void refusesAUsedKeyForSomethingElse_data();
    void refusesAUsedKeyForSomethingElse();
    void reversesOnce();
    void knowsTheBalanceAsOfADate();
    void foldsToTheCacheAfterRandomPostings();
    void noticesATamperedLine();
    void refusesEditsByTrigger();

private:
    static AccountKey account(AccountKind kind, const char *unit) { return {kind, {}, QString(), unit}; }
    static JournalEntry entry(QByteArray key, std::vector<Posting> postings)
    {
        return {"test", "test", {}, std::move(key), LocalDate(std::chrono::days(20'000)), QString(),
            std::move(postings)};
    }
    static Result<EntryId> post(MemoryPractice &practice, const JournalEntry &entry)
    {
        LedgerStore ledger(practice.database);
        return practice.unit<EntryId>("ledger.post", [&](Unit &unit) -> Result<EntryId> {
            unit.audit({"ledger.posted", "journal_entry", {}, {}});
            return ledger.post(unit, entry);
        });
    }
};

void LedgerStoreTest::postsBalancedEntriesOnly_data()
{
    QTest::addColumn<QList<QPair<QByteArray, qint64>>>("postings");
    QTest::addColumn<QByteArray>("reason");
    using Lines = QList<QPair<QByteArray, qint64>>;

    // clang-format off
    QTest::newRow("two sides that cancel out")          << Lines{{"EUR", 100}, {"EUR", -100}}                               << QByteArray();
    QTest::newRow("two units, each balanced")           << Lines{{"EUR", 5}, {"EUR", -5}, {"minute", 60}, {"minute", -60}}  << QByteArray();
    QTest::newRow("a cent too many")                    << Lines{{"EUR", 101}, {"EUR", -100}}                               << QByteArray("ledger.unbalanced");
    QTest::newRow("balanced only across two units")     << Lines{{"EUR", 100}, {"USD", -100}}                               << QByteArray("ledger.unbalanced");
    QTest::newRow("nothing")                            << Lines{}                                                          << QByteArray("ledger.empty");
    QTest::newRow("more than an amount may hold")       << Lines{{"EUR", INT64_MAX}, {"EUR", -INT64_MAX}}                   << QByteArray("ledger.out_of_range");
    // clang-format on
}

void LedgerStoreTest::postsBalancedEntriesOnly()
{
    using Lines = QList<QPair<QByteArray, qint64>>;
    QFETCH(Lines, postings);
    QFETCH(QByteArray, reason);
    MemoryPractice practice;
    std::vector<Posting> lines;
    for (const auto &[unit, quantity] : postings)
        lines.push_back(
            {account(quantity > 0 ? AccountKind::Receivable : AccountKind::Income, unit), quantity});

    const auto posted = post(practice, entry("k", lines));

    QCOMPARE(posted ? QByteArray() : posted.error().reason, reason);
    QCOMPARE(practice.count("SELECT count(*) FROM journal_entry"), reason.isEmpty() ? 1 : 0);
    QCOMPARE(practice.count("SELECT count(*) FROM account"), reason.isEmpty() ? lines.size() : 0);
}

void LedgerStoreTest::answersTheFirstEntryForAUsedKey()
{
    MemoryPractice practice;
    const JournalEntry once = entry("invoice:1",
        {{account(AccountKind::Receivable, "EUR"), 100}, {account(AccountKind::Income, "EUR"), -100}});
    const auto first = post(practice, once);
    const auto second = post(practice, once);
    QVERIFY(first && second);
    QCOMPARE(first->text(), second->text());
    QCOMPARE(*LedgerStore(practice.database).balance(account(AccountKind::Receivable, "EUR")), 100);
}

void LedgerStoreTest::refusesAUsedKeyForSomethingElse_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("the same, its lines in another order") << 0 << QByteArray();
    QTest::newRow("another amount") << 1 << QByteArray("ledger.key_conflict");
    QTest::newRow("another account") << 2 << QByteArray("ledger.key_conflict");
    QTest::newRow("another unit") << 3 << QByteArray("ledger.key_conflict");
    QTest::newRow("another date") << 4 << QByteArray("ledger.key_conflict");
    QTest::newRow("another kind of entry") << 5 << QByteArray("ledger.key_conflict");
    QTest::newRow("a line more") << 6 << QByteArray("ledger.key_conflict");
}

void LedgerStoreTest::refusesAUsedKeyForSomethingElse()
{
    MemoryPractice practice;
    JournalEntry once = entry("invoice:1",
        {{account(AccountKind::Receivable, "EUR"), 100}, {account(AccountKind::Income, "EUR"), -100}});
    QVERIFY(post(practice, once));
    QFETCH(int, which);
    std::vector<Posting> &lines = once.postings;
    switch (which) {
    case 0:
        std::swap(lines[0], lines[1]);
        break;
    case 1:
        lines[0].quantity = 200;
        lines[1].quantity = -200;
        break;
    case 2:
        lines[1].account.kind = AccountKind::Tax;
        break;
    case 3:
        lines[0].account.unit = lines[1].account.unit = "USD";
        break;
    case 4:
        once.effectiveOn += std::chrono::days(1);
        break;
    case 5:
        once.type = "other";
        break;
    default:
        lines.push_back({account(AccountKind::Bank, "EUR"), 5});
        lines.push_back({account(AccountKind::Cash, "EUR"), -5});
    }
    const auto again = post(practice, once);
    QTEST(again ? QByteArray() : again.error().reason, "reason");
    QCOMPARE(practice.count("SELECT count(*) FROM journal_entry"), 1);
    QCOMPARE(practice.count("SELECT count(*) FROM journal_line"), 2);
}

void LedgerStoreTest::reversesOnce()
{
    MemoryPractice practice;
    LedgerStore ledger(practice.database);
    const auto posted = post(practice, entry("k", {{account(AccountKind::Receivable, "EUR"), 100},
                                                      {account(AccountKind::Receivable, "EUR"), 20},
                                                      {account(AccountKind::Income, "EUR"), -120}}));
    QVERIFY(posted);
    const auto reverse = [&] {
        return practice.unit<EntryId>("ledger.reverse", [&](Unit &unit) -> Result<EntryId> {
            unit.audit({"ledger.reversed", "journal_entry", {}, {}});
            return ledger.reverse(unit, *posted, LocalDate(std::chrono::days(20'001)), u"typed twice"_qs);
        });
    };
    QVERIFY(reverse());
    QCOMPARE(*ledger.balance(account(AccountKind::Receivable, "EUR")), 0);
    QCOMPARE(*ledger.balance(account(AccountKind::Income, "EUR")), 0);
    const auto again = reverse();
    QVERIFY(!again);
    QCOMPARE(again.error().reason, "ledger.already_reversed");
    QCOMPARE(*ledger.verify(), 6);
}

void LedgerStoreTest::knowsTheBalanceAsOfADate()
{
    MemoryPractice practice;
    LedgerStore ledger(practice.database);
    for (int day = 0; day < 3; ++day) {
        JournalEntry next = entry("k" + QByteArray::number(day),
            {{account(AccountKind::Receivable, "EUR"), 10}, {account(AccountKind::Income, "EUR"), -10}});
        next.effectiveOn += std::chrono::days(day);
        QVERIFY(post(practice, next));
    }
    const LocalDate first(std::chrono::days(20'000));
    QCOMPARE(*ledger.balanceAsOf(account(AccountKind::Receivable, "EUR"), first - std::chrono::days(1)), 0);
    QCOMPARE(*ledger.balanceAsOf(account(AccountKind::Receivable, "EUR"), first + std::chrono::days(1)), 20);
}

void LedgerStoreTest::foldsToTheCacheAfterRandomPostings()
{
    const std::uint64_t seed = 20261027;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    MemoryPractice practice;
    LedgerStore ledger(practice.database);
    SeededRandom random(seed);
    std::int64_t owed = 0;
    std::vector<EntryId> posted;
    for (int at = 0; at < 400; ++at) {
        const auto amount = static_cast<std::int64_t>(random.uniform(100'000)) - 50'000;
        const auto id = post(practice,
            entry("k" + QByteArray::number(at), {{account(AccountKind::Receivable, "EUR"), amount},
                                                    {account(AccountKind::Income, "EUR"), -amount}}));
        QVERIFY(id);
        posted.push_back(*id);
        owed += amount;
    }
    QCOMPARE(*ledger.balance(account(AccountKind::Receivable, "EUR")), owed);
    QCOMPARE(*ledger.verify(), 800);
    QCOMPARE(practice.count("SELECT sum(quantity) FROM journal_line"), 0);
}

void LedgerStoreTest::noticesATamperedLine()
{
    MemoryPractice practice;
    LedgerStore ledger(practice.database);
    QVERIFY(post(practice, entry("k", {{account(AccountKind::Receivable, "EUR"), 100},
                                          {account(AccountKind::Income, "EUR"), -100}})));
    QVERIFY(practice.database.execute("UPDATE balance_cache SET quantity = 99 WHERE quantity = 100"));
    QCOMPARE(ledger.verify().error().reason, "ledger.cache_differs");
    QVERIFY(practice.database.execute("DROP TRIGGER journal_line_frozen_update; "
                                      "UPDATE journal_line SET quantity = 99 WHERE quantity = 100"));
    QCOMPARE(ledger.verify().error().reason, "ledger.unbalanced");
}

void LedgerStoreTest::refusesEditsByTrigger()
{
    MemoryPractice practice;
    QVERIFY(post(practice, entry("k", {{account(AccountKind::Receivable, "EUR"), 100},
                                          {account(AccountKind::Income, "EUR"), -100}})));
    for (const char *sql : {"UPDATE journal_line SET quantity = 0", "DELETE FROM journal_line",
             "UPDATE journal_entry SET note = 'x'", "DELETE FROM journal_entry"}) {
        const auto done = practice.database.run(sql);
        QVERIFY2(!done, sql);
        QCOMPARE(done.error().reason, "APPEND_ONLY_ENFORCED");
    }
}

QTEST_GUILESS_MAIN(LedgerStoreTest)
#include "ledger_store_test.moc"
