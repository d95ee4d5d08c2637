// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words of erased clients in every byte that is left of them.
#include "core/engine/backup.h"
#include "core/engine/erasure.h"
#include "core/engine/kept_drafts.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/sweep/marked_clients.h"

#include <QDir>
#include <QTest>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheErasedIsLeftAndAllOfTheOthers();
};

void ErasureTest::nothingOfTheErasedIsLeftAndAllOfTheOthers()
{
    const int erased = byTier(30, 1'000, 1'000);
    const int others = byTier(10, 100, 100);
    constexpr int withBackup = 30;
    Run run("erasure");
    MarkedPractice practice;
    for (int number = 0; number < erased + others; ++number)
        practice.add(number);
    Engine &engine = *practice.engine;
    // Entries of that day are past.
    practice.clock.advance(24h);
    must(engine.settle());

    // What is sealed is so in change sets already, before anybody is erased.
    const auto sets = must(engine.database().all(
        "SELECT body FROM unit_changeset", {}, [](const Row &row) { return row.bytes(0).toLower(); }));
    int readable = 0;
    for (const Subject &subject : practice.subjects)
        for (const char *field :
            {"heading", "talkone", "talktwo", "private", "file", "content", "remark", "later"})
            readable += static_cast<int>(std::ranges::count_if(
                sets, [&](const QByteArray &set) { return set.contains(subject.word(field).toLatin1()); }));
    QCOMPARE(readable, 0);
    const QByteArray before = practice.pages().toLower();
    for (const Subject &subject : practice.subjects)
        QVERIFY(shows(before, subject));

    keepDrafts(engine, {{{SessionId(IdBytes{}), practice.subjects[std::size_t(erased - 1)].client, "blank",
                            {{}, practice.subjects[std::size_t(erased - 1)].word("typed"), {}}}},
                           {{"client/new", u"New"_s, {{u"name"_s, practice.subjects.back().word("form")}}}}});
    for (int number = 0; number < erased; ++number) {
        run.tried();
        const ClientId client = practice.subjects[std::size_t(number)].client;
        // A tested backup after each of a thousand would take the night.
        if (number + withBackup < erased) {
            const auto done = practice.eraseRows(client);
            if (!done)
                run.failed("refused: " + done.error().reason);
            continue;
        }
        const auto done = eraseClient(engine, client, {u"asked for"_s});
        if (!done)
            run.failed("refused: " + done.error().reason);
        else if (!done->leftUndone.isEmpty())
            run.failed("left undone: " + done->leftUndone);
        else if (number + 1 < erased)
            QVERIFY(QFile::remove(done->backup));
        practice.clock.advance(1s);
    }
    must(engine.settle());

    const QByteArray pages = practice.pages().toLower();
    QCOMPARE(fileOf(engine.vault().folder.layout().database() + u"-wal"_s).size(), 0);
    const QDir backups(engine.vault().folder.layout().backups());
    const QString backup = backups.filePath(backups.entryList({u"*.spbackup"_s}).constLast());
    const QString restored = practice.folder() + u"-restored"_s;
    const Passphrase words = TestEngine::words();
    must(restoreBackup(backup, &words, KdfPolicyForTests::cheap(), restored, practice.clock.now()));
    const QByteArray copied = plainPages(restored + u"/practice.db"_s, engine.vault().vaultKey).toLower();
    const auto noteTerms = practice.terms("search_note"), clientTerms = practice.terms("search_client");
    const Drafts drafts = must(keptDrafts(engine));
    QVERIFY(drafts.notes.empty());
    QCOMPARE(drafts.forms.size(), std::size_t(1));
    // What the law keeps holds the name and the address, and nothing else does.
    QByteArrayList kept;
    must(engine.database().each(
        "SELECT snapshot FROM document WHERE snapshot IS NOT NULL", {}, [&](const Row &row) {
            kept += row.bytes(0).toLower();
            return true;
        }));
    for (int number = 0; number < erased + others; ++number) {
        const Subject &subject = practice.subjects[std::size_t(number)];
        const auto inTerms = [&](const std::vector<QString> &terms) {
            return std::ranges::any_of(
                terms, [&](const QString &term) { return term.startsWith(subject.mark); });
        };
        if (number >= erased) {
            const auto current = must(engine.notes().store().current(subject.note));
            const bool whole = current->content.body.contains(subject.word("talktwo")) &&
                               shows(pages, subject) && shows(copied, subject) && inTerms(noteTerms) &&
                               inTerms(clientTerms) &&
                               must(engine.notes().store().search(subject.word("talktwo"), 5)).size() == 1 &&
                               must(engine.people().store().search(subject.word("name"), 5)).size() == 1;
            if (!whole)
                run.failed("words of somebody else are gone: " + subject.mark.toLatin1());
            continue;
        }
        if (inTerms(noteTerms) || inTerms(clientTerms))
            run.failed("a search index still knows " + subject.mark.toLatin1());
        if (!subject.invoiced && (shows(pages, subject) || shows(copied, subject)))
            run.failed("the pages still show " + subject.mark.toLatin1() + ": " + around(pages, subject));
        if (subject.invoiced)
            for (const char *field : {"talkone", "talktwo", "private", "heading", "file", "content", "remark",
                     "later", "tag", "mail", "cancel", "summary", "description", "location", "external",
                     "hello", "lane", "typed", "given"})
                if (pages.contains(subject.word(field).toLatin1()) ||
                    copied.contains(subject.word(field).toLatin1()))
                    run.failed(
                        QByteArray("the pages still show ") + field + " of " + subject.mark.toLatin1());
    }
    // A kept invoice still says whose it was.
    QCOMPARE(kept.size(), (erased + others + 2) / 3);
    for (const QByteArray &snapshot : kept)
        QVERIFY(snapshot.contains("payer"));
    QCOMPARE(engine.blobs().list().size(), std::size_t(others));
    QVERIFY(!must(engine.units().auditTrail().verify()).brokenAt);
    must(engine.notes().store().verify());
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasure_test.moc"
