// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the power while somebody is erased, and looks through every page of what is made up for afterwards.
#include "core/engine/backup.h"
#include "core/engine/erasure.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/opened_practice.h"
#include "tests/faults/life/practice_life.h"
#include "tests/faults/sweep/marked_clients.h"
#include "tests/faults/trial/operation_trial.h"
#include "tests/support/memory_place.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::faults;
using sp::test::must;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int hoursAfter = 72;

/// A closed practice with one client who asks to be erased and one who stays.
struct Made {
    QTemporaryDir folder{test::memoryPlace()};
    Place place{folder.filePath(u"made"_s)};
    std::optional<Subject> leaving, staying;

    Made()
    {
        MarkedPractice practice;
        practice.add(1);
        practice.add(2);
        leaving = practice.subjects[0];
        staying = practice.subjects[1];
        practice.clock.advance(24h);
        practice.close();
        copyTree(practice.folder(), place.practice());
    }
};

/// Erases on a disk whose power goes at the `nth` call; says how many calls there were where it does not.
Ended eraseUntil(
    const Place &place, const ClientId &client, std::uint32_t nth, Loss loss, const QString &image)
{
    return inChild([&](int pipe) {
        OpenedPractice practice(place.practice(), 31, hoursAfter);
        if (!practice.open())
            end(Broken, pipe, "it does not open");
        SimulatedDisk::watch(place.root);
        SimulatedDisk::cutPowerAt(nth, loss, nth, image);
        const auto erased = eraseClient(*practice.engine, client, {u"asked for"_s});
        const bool whole = erased && erased->rewritten == ErasureReport::Rewritten::Done;
        end(whole ? Survived : Broken, pipe, QByteArray::number(SimulatedDisk::changes()));
    });
}

/// What the cut has left, and what becomes of it.
struct Outcome {
    enum class State { Untouched, Owed, Whole } state = State::Untouched;
    QByteArray wrong;
};

/// The newest backup's pages.
QByteArray backedUp(Engine &engine, const QString &into, Instant now)
{
    const QDir backups(engine.vault().folder.layout().backups());
    const QStringList files = backups.entryList({u"*.spbackup"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return {};
    const Passphrase words = test::TestEngine::words();
    must(restoreBackup(backups.filePath(files.constLast()), &words, KdfPolicyForTests::cheap(), into, now));
    return plainPages(into + u"/practice.db"_s, engine.vault().vaultKey).toLower();
}

Outcome openAfter(const Place &place, const Made &made, std::uint64_t salt)
{
    OpenedPractice practice(place.practice(), salt, hoursAfter + 1);
    must(practice.open());
    Engine &engine = *practice.engine;
    Outcome outcome;
    const bool erased = bool(must(engine.people().client(made.leaving->client)).erasedAt);
    const bool owed = bool(must(rewritingState(engine)).owedSince);
    outcome.state = !erased ? Outcome::State::Untouched : owed ? Outcome::State::Owed : Outcome::State::Whole;
    must(engine.runDueJobs());
    must(engine.settle());
    const QString database = engine.vault().folder.layout().database();
    const QByteArray pages = plainPages(database, engine.vault().vaultKey).toLower();
    if (!shows(pages, *made.staying))
        outcome.wrong = "words of somebody else are gone";
    else if (!erased && (owed || !shows(pages, *made.leaving)))
        outcome.wrong = "half erased";
    else if (erased && shows(pages, *made.leaving))
        outcome.wrong = "the pages still show " + around(pages, *made.leaving);
    else if (erased && must(rewritingState(engine)).owedSince)
        outcome.wrong = "it is owed still";
    else if (!fileOf(database + u"-wal"_s).isEmpty())
        outcome.wrong = "the log is not empty";
    if (!outcome.wrong.isEmpty() || !erased)
        return outcome;
    const QByteArray copied = backedUp(engine, place.root + u"/restored"_s, practice.clock.now());
    if (!shows(copied, *made.staying) || shows(copied, *made.leaving))
        outcome.wrong = "no backup without the client and with the other";
    else if (const QByteArray unwell = unsound(engine, Told::Depth::All); !unwell.isEmpty())
        outcome.wrong = unwell;
    return outcome;
}

}  // namespace

class ErasureCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOwedIsMadeUpForAtTheNextOpening();
};

void ErasureCutTest::whatIsOwedIsMadeUpForAtTheNextOpening()
{
    const std::uint32_t cuts = byTier<std::uint32_t>(24, 200, 2'000);
    Run run("erasure_cut");
    const Made made;
    const Ended whole = eraseUntil(freshCopy(made.place), made.leaving->client, 1'000'000, Loss::None, {});
    QCOMPARE(whole.code(), int(Survived));
    const std::uint32_t calls = whole.said.trimmed().toUInt();
    QVERIFY(calls > cuts);
    int untouched = 0, owed = 0, finished = 0;
    for (std::uint32_t cut = 0; cut < cuts && run.failures() == 0; ++cut) {
        const std::uint32_t nth = 1 + cut * (calls - 1) / cuts;
        const auto loss = static_cast<Loss>(cut % 3);
        const Place image{made.folder.filePath(u"after-%1"_s.arg(cut))};
        const Ended ended = eraseUntil(freshCopy(made.place), made.leaving->client, nth, loss, image.root);
        QCOMPARE(ended.code(), SimulatedDisk::powerCut);
        run.tried();
        const Outcome outcome = openAfter(image, made, 1'000 + cut);
        if (!outcome.wrong.isEmpty())
            run.failed(outcome.wrong + ", after a cut at call " + QByteArray::number(nth) + " of " +
                       QByteArray::number(calls));
        untouched += outcome.state == Outcome::State::Untouched ? 1 : 0;
        owed += outcome.state == Outcome::State::Owed ? 1 : 0;
        finished += outcome.state == Outcome::State::Whole ? 1 : 0;
        QDir(image.root).removeRecursively();
    }
    qInfo("%d cuts before, %d in between, %d when all was done", untouched, owed, finished);
    QCOMPARE(run.failures(), 0);
    QVERIFY2(untouched > 0 && owed > 0, "no cut came where it would prove something");
}

QTEST_GUILESS_MAIN(ErasureCutTest)
#include "erasure_cut_test.moc"
