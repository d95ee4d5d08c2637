// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/attachment_sealing.h"

#include "core/storage/vault/blob_store.h"

#include "tests/support/practice_services.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice with files as they lay before clients had keys.
struct Files : ServicePractice {
    QTemporaryDir folder;
    BlobStore blobs{folder.path(), SecretBytes(32)};
    AttachmentService attachments{database, units, blobs};
    ClientId ana = client("Ana Reis");
    NoteId note = did<NoteId>("note.add", [&](Unit &unit) { return notes.add(unit, ana, "soap"); });
    std::vector<Attachment> old;

    /// One opening of the practice: jobs and what they remember in passing.
    struct Opening {
        explicit Opening(Files &files)
            : jobs(files.database, files.units, files.ids, files.random, files.owner),
              sealing(files.database, files.attachments, files.blobs)
        {
            sealing.registerJobs(jobs);
            must(sealing.rearm(files.units, files.owner.profile));
        }
        JobRunner jobs;
        AttachmentSealing sealing;
    };

    explicit Files(int count)
    {
        for (int number = 0; number < count; ++number) {
            const QByteArray bytes = "words " + QByteArray::number(number);
            old.push_back(must(attachments.attach(owner, AttachmentOwner::of(note), u"plan.pdf"_s, bytes)));
            must(blobs.put(bytes));
        }
        must(database.run("UPDATE attachment SET own_key = 0"));
        must(attachments.removeOrphans(AttachmentService::Sweep::Thorough));
    }
    /// Each still says what it said, whatever it lies under.
    bool whole()
    {
        return std::ranges::all_of(old, [&](const Attachment &each) {
            const auto bytes = attachments.read(each.id);
            return bytes && bytes->startsWith("words ");
        });
    }
    /// How many old copies still lie under the vault's key.
    std::ptrdiff_t underTheVault()
    {
        return std::ranges::count_if(
            old, [&](const Attachment &each) { return bool(blobs.get(each.sha256, 100)); });
    }
    std::int64_t unmoved() { return must(attachments.store().unmovedCount()); }
    std::vector<Job> listed() { return must(JobStore(database).list({{}, attachmentSealingJob}, 9)); }
};

}  // namespace

class AttachmentSealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allMoveInBatchesAndOldBytesGo();
    void goesOnAfterTheProgramEnded();
    void stopsWhereItIsAskedTo();
    void whatCannotBeReadStaysAndIsSaid();
    void whatIsErasedMeanwhileIsNotMoved();
    void whatWasRemovedBeforeIsNotLookedFor();
    void nothingToDoLeavesNoTrace();
};

void AttachmentSealingTest::allMoveInBatchesAndOldBytesGo()
{
    constexpr int count = 2 * AttachmentSealing::mostFiles + 3;
    Files files(count);
    QCOMPARE(files.unmoved(), count);
    Files::Opening opening(files);
    std::vector<std::int64_t> told;
    opening.jobs.watch([&](const QByteArray &type, std::int64_t done, std::int64_t all) {
        QCOMPARE(type, attachmentSealingJob);
        QCOMPARE(all, count);
        told.push_back(done);
    });
    QCOMPARE(must(opening.jobs.runDue()).postponed, 1);
    QCOMPARE(files.unmoved(), count - AttachmentSealing::mostFiles);
    QVERIFY(files.whole());
    for (int batch = 0; batch < 2; ++batch)
        QCOMPARE(must(opening.jobs.runDue()).postponed, 1);
    QCOMPARE(files.unmoved(), 0);
    QCOMPARE(must(opening.jobs.runDue()).succeeded, 1);
    QCOMPARE(told.size(), std::size_t(count));
    QVERIFY(std::ranges::is_sorted(told) && told.back() == count);
    QVERIFY(files.whole());
    QCOMPARE(files.underTheVault(), 0);
    QCOMPARE(files.blobs.list().size(), std::size_t(count));
    QCOMPARE(files.count("SELECT count(*) FROM audit_event WHERE action = 'attachment.moved'"), count);
}

void AttachmentSealingTest::goesOnAfterTheProgramEnded()
{
    constexpr int count = AttachmentSealing::mostFiles + 5;
    Files files(count);
    {
        Files::Opening first(files);
        must(first.jobs.runDue());
    }
    QCOMPARE(files.unmoved(), 5);
    Files::Opening second(files);
    must(second.jobs.runDue());
    must(second.jobs.runDue());
    QCOMPARE(files.unmoved(), 0);
    QVERIFY(files.whole());
    // Nobody remembered the first batch's old bytes, and they are gone all the same.
    QCOMPARE(files.underTheVault(), 0);
    QCOMPARE(files.listed().size(), std::size_t(1));
}

void AttachmentSealingTest::stopsWhereItIsAskedTo()
{
    Files files(6);
    Files::Opening opening(files);
    opening.jobs.watch([&](const QByteArray &, std::int64_t done, std::int64_t) {
        if (done == 2)
            opening.jobs.cancelAllRunning();
    });
    QCOMPARE(must(opening.jobs.runDue()).postponed, 1);
    QCOMPARE(files.unmoved(), 4);
    QVERIFY(files.whole());
    QVERIFY(files.listed().front().runAt > files.clock.now());
    opening.jobs.watch({});
    files.clock.advance(std::chrono::minutes(2));
    must(opening.jobs.runDue());
    must(opening.jobs.runDue());
    QCOMPARE(files.unmoved(), 0);
    QCOMPARE(files.underTheVault(), 0);
}

void AttachmentSealingTest::whatCannotBeReadStaysAndIsSaid()
{
    Files files(3);
    must(files.blobs.remove(files.old[1].sha256));
    Files::Opening opening(files);
    must(opening.jobs.runDue());
    QCOMPARE(must(opening.jobs.runDue()).deadLettered, 1);
    QCOMPARE(files.unmoved(), 1);
    QCOMPARE(files.listed().front().lastReason, "attachment.left_unsealed");
    QCOMPARE(files.listed().front().lastFacts.value(u"count"_s).toInt(), 1);
    // A person has to look; no opening begins it anew.
    Files::Opening later(files);
    QCOMPARE(files.listed().size(), std::size_t(1));
}

void AttachmentSealingTest::whatIsErasedMeanwhileIsNotMoved()
{
    Files files(2);
    Files::Opening opening(files);
    std::function<std::function<void()>()> held;
    opening.jobs.executeOn([&](std::function<std::function<void()>()> work) { held = std::move(work); });
    must(opening.jobs.runDue());
    // The call has its files, and one of them goes before it begins.
    must(files.attachments.remove(files.owner, files.old[0].id));
    held()();
    QCOMPARE(files.count("SELECT count(*) FROM attachment WHERE own_key = 1"), 1);
    must(opening.jobs.runDue());
    QCOMPARE(files.blobs.list().size(), std::size_t(1));
}

void AttachmentSealingTest::whatWasRemovedBeforeIsNotLookedFor()
{
    Files files(3);
    must(files.attachments.remove(files.owner, files.old[0].id));
    must(files.attachments.remove(files.owner, files.old[2].id));
    QCOMPARE(files.unmoved(), 1);
    Files::Opening opening(files);
    opening.jobs.watch([&](const QByteArray &, std::int64_t, std::int64_t all) { QCOMPARE(all, 1); });
    must(opening.jobs.runDue());
    // Its bytes are gone, so that looking for them would leave the job for a person who can mend nothing.
    const JobReport report = must(opening.jobs.runDue());
    QCOMPARE(report.deadLettered, 0);
    QCOMPARE(report.succeeded, 1);
    QCOMPARE(files.unmoved(), 0);
    QCOMPARE(files.count("SELECT count(*) FROM attachment WHERE own_key = 1"), 1);
    QCOMPARE(files.count("SELECT count(*) FROM audit_event WHERE action = 'attachment.moved'"), 1);
    // With nothing but removed ones there is nothing to begin.
    Files gone(1);
    must(gone.attachments.remove(gone.owner, gone.old[0].id));
    const Files::Opening later(gone);
    QCOMPARE(gone.listed().size(), std::size_t(0));
}

void AttachmentSealingTest::nothingToDoLeavesNoTrace()
{
    Files files(0);
    const auto units = files.count("SELECT count(*) FROM unit_log");
    Files::Opening opening(files);
    QCOMPARE(files.listed().size(), std::size_t(0));
    QCOMPARE(files.count("SELECT count(*) FROM unit_log"), units);
}

QTEST_GUILESS_MAIN(AttachmentSealingTest)
#include "attachment_sealing_test.moc"
