// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_parts.h"

#include "core/practice/exchange/books.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

Result<Done> exportJournal(Engine &engine, const QString &path)
{
    std::map<IdBytes, QString> names;
    SP_TRY(clients, engine.people().store().list({}, 1'000'000, 0));
    for (const ClientSummary &client : clients)
        names[client.id.bytes()] = client.name;
    SP_TRY(transactions, bookTransactions(engine.ledger(), BookAccounts(names), {}));
    SP_TRY(journal, billing::hledgerJournal(transactions));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(journal) != journal.size())
        return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, path}}};
    return Done{};
}

Result<Done> runHledger(const QString &program, const QString &journal)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, {u"-f"_s, journal, u"balance"_s});
    constexpr int longest = 600'000;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
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
    SP_CHECK(report.rate("replay of the whole ledger, postings", 10, 1'000'000,
        [&](int) { return engine.ledger().verify(); }));
    SP_CHECK(benchAgainstHledger(report, engine, scratch + u"/ledger.journal"_s));
    return report.rate("audit verify, events", 5, 200'000, [&](int) -> Result<std::int64_t> {
        SP_TRY(verdict, engine.units().auditTrail().verify());
        if (!verdict.reason.isEmpty())
            return Error{ErrorCode::Corrupt, verdict.reason};
        return verdict.head.size;
    });
}

}  // namespace sp::cli
