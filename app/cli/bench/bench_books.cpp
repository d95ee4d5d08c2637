// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_parts.h"

#include "core/practice/billing/rules/hledger_journal.h"
#include "core/storage/vault/atomic_file.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

QString accountName(const AccountKey &account)
{
    QString name = QString::fromLatin1(accountKindName(account.kind));
    if (account.owner)
        name += u':' + QString::fromLatin1(idText(*account.owner));
    const QString part = billing::journalAccountPart(account.name);
    return part.isEmpty() ? name : name + u':' + part;
}

billing::JournalAmount amountOf(const Posting &posting)
{
    const auto currency = Currency::create(posting.account.unit);
    return currency ? billing::JournalAmount(Money(posting.quantity, *currency))
                    : billing::JournalAmount(posting.quantity, posting.account.unit);
}

/// The ledger in hledger's format, every posting of it.
Result<Done> exportJournal(Engine &engine, const QString &path)
{
    std::vector<billing::JournalTransaction> transactions;
    SP_CHECK(engine.ledger().each([&](const PostedEntry &posted) {
        billing::JournalTransaction transaction{posted.entry.effectiveOn, {}, QString::fromUtf8(posted.entry.type), {}};
        for (const Posting &posting : posted.entry.postings)
            transaction.postings.push_back({accountName(posting.account), amountOf(posting)});
        transactions.push_back(std::move(transaction));
    }));
    SP_TRY(journal, billing::hledgerJournal(transactions));
    return writeAtomically(path, journal);
}

Result<Done> runHledger(const QString &program, const QString &journal)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, {u"-f"_s, journal, u"balance"_s});
    constexpr int longest = 600'000;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorCode::Unavailable, "bench.hledger", {}, process.readAllStandardError().left(400)};
    return Done{};
}

Result<Done> benchAgainstHledger(BenchReport &report, Engine &engine, const QString &journal)
{
    const char *what = "hledger balance against the replay";
    const QString program = QStandardPaths::findExecutable(u"hledger"_s);
    if (program.isEmpty()) {
        report.skipped(what, "hledger is not installed");
        return Done{};
    }
    SP_CHECK(exportJournal(engine, journal));
    std::vector<double> ratios;
    for (int round = 0; round < report.runs(); ++round) {
        SP_TRY(theirs, millisecondsOf([&] { return runHledger(program, journal); }));
        SP_TRY(ours, millisecondsOf([&]() -> Result<Done> {
            SP_CHECK(engine.ledger().verify());
            return Done{};
        }));
        ratios.push_back(theirs / ours);
    }
    report.ratio(what, std::move(ratios), BenchReport::Reach::AtLeast, 10);
    return Done{};
}

}  // namespace

Result<Done> benchBooks(BenchReport &report, Engine &engine, const QString &scratch)
{
    SP_CHECK(report.rate("replay of the whole ledger, postings", 10, 1'000'000, [&](int) { return engine.ledger().verify(); }));
    SP_CHECK(benchAgainstHledger(report, engine, scratch + u"/ledger.journal"_s));
    return report.rate("audit verify, events", 5, 200'000, [&](int) -> Result<std::int64_t> {
        SP_TRY(verdict, engine.units().auditTrail().verify());
        if (!verdict.reason.isEmpty())
            return Error{ErrorCode::Corrupt, verdict.reason};
        return verdict.head.size;
    });
}

}  // namespace sp::cli
