// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/practice/notes/attachment_service.h"
#include "core/storage/vault/blob_store.h"

#include "tests/support/practice_services.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Files : ServicePractice {
    QTemporaryDir folder;
    BlobStore blobs{folder.path(), SecretBytes(32)};
    AttachmentService attachments{database, units, blobs};
    ClientId ana = client("Ana Reis");
    NoteId note = did<NoteId>("note.add", [&](Unit &unit) { return notes.add(unit, ana, "soap"); });
    AttachmentOwner ofNote = AttachmentOwner::of(note);

    Attachment attached(const QString &name, const QByteArray &bytes)
    {
        return must(attachments.attach(owner, ofNote, name, bytes));
    }
    QByteArray lastAction() { return must(units.auditTrail().list({}, {}, 1)).front().action; }
    std::size_t kept() const { return blobs.list().size(); }
};

}  // namespace

class AttachmentServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rebuildsNames_data();
    void rebuildsNames();
    void keepsWhatWasAttached();
    void readsAFileFromTheDisk();
    void refuses_data();
    void refuses();
    void leavesNothingWhereTheUnitFails();
    void deletesBytesWithTheirLastUse();
    void sweepsOnlyWhatNobodyHas();
    void tellsWhatIsMissing();
    void eachClientsFileIsTheirOwn();
};

void AttachmentServiceTest::rebuildsNames_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QByteArray>("mime");

    QTest::newRow("an ordinary name stays")
        << u"plan.pdf"_s << u"plan.pdf"_s << QByteArray("application/pdf");
    QTest::newRow("accents and spaces go")
        << u"Übung 1.PDF"_s << u"Ubung-1.pdf"_s << QByteArray("application/pdf");
    QTest::newRow("a path of ours is cut")
        << u"/srv/ana/notes.txt"_s << u"notes.txt"_s << QByteArray("text/plain");
    QTest::newRow("so is a path of Windows")
        << u"C:\\x\\voice.m4a"_s << u"voice.m4a"_s << QByteArray("audio/mp4");
    QTest::newRow("climbing up gets nowhere")
        << u"../../../etc/passwd"_s << u"passwd.bin"_s << QByteArray("application/octet-stream");
    QTest::newRow("a name of points only")
        << u".."_s << u"document.bin"_s << QByteArray("application/octet-stream");
    QTest::newRow("a device of Windows") << u"CON.txt"_s << u"_CON.txt"_s << QByteArray("text/plain");
    QTest::newRow("an extension that is none")
        << u"a.b c"_s << u"a.b-c.bin"_s << QByteArray("application/octet-stream");
    QTest::newRow("an unknown extension is kept")
        << u"a.xyz"_s << u"a.xyz"_s << QByteArray("application/octet-stream");
    QTest::newRow("nothing at all") << QString() << u"document.bin"_s
                                    << QByteArray("application/octet-stream");
}

void AttachmentServiceTest::rebuildsNames()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QFETCH(QByteArray, mime);
    QCOMPARE(attachmentFileName(given), kept);
    QCOMPARE(attachmentMime(kept), mime);
}

void AttachmentServiceTest::keepsWhatWasAttached()
{
    Files files;
    const Attachment plan = files.attached(u"/tmp/plan.pdf"_s, "one");
    QCOMPARE(files.lastAction(), "attachment.added");
    const Attachment song = files.attached(u"song.mp3"_s, "two");
    const auto list = must(files.attachments.store().of(files.ofNote));
    QCOMPARE(list.size(), std::size_t(2));
    QVERIFY(list[0].id == plan.id && list[1].id == song.id);
    QCOMPARE(list[0].filename, u"plan.pdf"_s);
    QCOMPARE(list[0].size, std::int64_t(3));
    QVERIFY(list[0].sha256 == sha256({"one"}) && list[0].createdAt == files.clock.now());
    QCOMPARE(must(files.attachments.read(plan.id)), "one");
    QCOMPARE(must(files.attachments.read(song.id)), "two");
    // Another owner of the same id is another owner.
    QVERIFY(must(files.attachments.store().of({"session", files.note.bytes()})).empty());
    // The trail tells that and which, never what a file is called.
    for (const AuditEntry &entry : must(files.units.auditTrail().list({}, {}, 50)))
        QVERIFY(!QString::fromUtf8(canonicalJson(entry.data)).contains(u"plan"));
}

void AttachmentServiceTest::readsAFileFromTheDisk()
{
    Files files;
    QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"letter to mum.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear") == 4);
    file.close();
    const SessionId session = files.logged(files.ana, files.service("Hour", money(100'00)));
    const Attachment letter =
        must(files.attachments.attachFile(files.owner, AttachmentOwner::of(session), path));
    QCOMPARE(letter.filename, u"letter-to-mum.txt"_s);
    QCOMPARE(must(files.attachments.read(letter.id)), "dear");

    QCOMPARE(reason(files.attachments.attachFile(files.owner, files.ofNote, elsewhere.filePath(u"none"_s))),
        "storage.missing");
    QFile large(elsewhere.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestAttachment + 1));
    QCOMPARE(reason(files.attachments.attachFile(files.owner, files.ofNote, large.fileName())),
        "attachment.too_large");
}

void AttachmentServiceTest::refuses_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("25 MiB are the most") << int(Role::Owner) << largestAttachment << true << QByteArray();
    QTest::newRow("one byte more is too much")
        << int(Role::Owner) << largestAttachment + 1 << true << QByteArray("attachment.too_large");
    QTest::newRow("a note that is not there")
        << int(Role::Owner) << qint64(1) << false << QByteArray("attachment.no_owner");
    QTest::newRow("an assistant never touches what was said")
        << int(Role::Assistant) << qint64(1) << true << QByteArray("access.denied");
    QTest::newRow("a facilitator may") << int(Role::Facilitator) << qint64(1) << true << QByteArray();
}

void AttachmentServiceTest::refuses()
{
    QFETCH(int, role);
    QFETCH(qint64, size);
    QFETCH(bool, known);
    QFETCH(QByteArray, expected);
    Files files;
    const Actor actor{files.owner.profile, static_cast<Role>(role)};
    const AttachmentOwner whose = known ? files.ofNote : AttachmentOwner::of(NoteId(IdBytes{}));
    const auto answer = files.attachments.attach(actor, whose, u"a.txt"_s, QByteArray(size, 'a'));
    QCOMPARE(reason(answer), expected);
    QCOMPARE(files.kept(), std::size_t(expected.isEmpty() ? 1 : 0));
}

void AttachmentServiceTest::leavesNothingWhereTheUnitFails()
{
    Files files;
    const Attachment first = files.attached(u"a.txt"_s, "same");
    // Its bytes are needed by another: a refusal over the same bytes keeps them.
    QCOMPARE(reason(files.attachments.attach(
                 files.owner, AttachmentOwner::of(SessionId(IdBytes{})), u"b.txt"_s, "same")),
        "attachment.no_owner");
    QCOMPARE(must(files.attachments.read(first.id)), "same");
    must(files.database.execute(
        "CREATE TRIGGER no_more BEFORE INSERT ON attachment BEGIN SELECT RAISE(ABORT, 'full'); END"));
    QVERIFY(!files.attachments.attach(files.owner, files.ofNote, u"c.txt"_s, "other"));
    QCOMPARE(files.kept(), std::size_t(1));
}

void AttachmentServiceTest::deletesBytesWithTheirLastUse()
{
    Files files;
    const Attachment one = files.attached(u"a.txt"_s, "same"), two = files.attached(u"b.txt"_s, "same");
    QCOMPARE(files.kept(), std::size_t(1));
    must(files.attachments.remove(files.owner, one.id));
    QCOMPARE(files.lastAction(), "attachment.removed");
    QCOMPARE(must(files.attachments.read(two.id)), "same");
    QCOMPARE(reason(files.attachments.read(one.id)), "attachment.unknown");
    QCOMPARE(reason(files.attachments.remove(files.owner, one.id)), "attachment.unknown");
    QCOMPARE(
        reason(files.attachments.remove({files.owner.profile, Role::Assistant}, two.id)), "access.denied");
    must(files.attachments.remove(files.owner, two.id));
    QCOMPARE(files.kept(), std::size_t(0));
    QVERIFY(must(files.attachments.store().of(files.ofNote)).empty());
    QCOMPARE(files.count("SELECT count(*) FROM attachment WHERE removed = 1"), std::int64_t(2));
}

void AttachmentServiceTest::sweepsOnlyWhatNobodyHas()
{
    Files files;
    const Attachment needed = files.attached(u"a.txt"_s, "needed");
    must(files.blobs.put("left by a crash"));
    QFile stranger(files.folder.filePath(u"README"_s));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    QCOMPARE(must(files.attachments.removeOrphans()), 1);
    QCOMPARE(must(files.attachments.removeOrphans()), 0);
    QCOMPARE(must(files.attachments.read(needed.id)), "needed");
    QVERIFY(stranger.exists());
}

void AttachmentServiceTest::tellsWhatIsMissing()
{
    Files files;
    const Attachment lost = files.attached(u"a.txt"_s, "lost");
    must(files.blobs.removeNamed(files.blobs.list().front()));
    QCOMPARE(reason(files.attachments.read(lost.id)), "attachment.missing");
    must(files.attachments.remove(files.owner, lost.id));
}

void AttachmentServiceTest::eachClientsFileIsTheirOwn()
{
    Files files;
    const Attachment first = files.attached(u"plan.pdf"_s, "the same");
    files.attached(u"again.pdf"_s, "the same");
    QCOMPARE(files.kept(), std::size_t(1));
    const ClientId bo = files.client("Bo Berg");
    const NoteId other =
        files.did<NoteId>("note.add", [&](Unit &unit) { return files.notes.add(unit, bo, "soap"); });
    const Attachment theirs =
        must(files.attachments.attach(files.owner, AttachmentOwner::of(other), u"plan.pdf"_s, "the same"));
    QCOMPARE(files.kept(), std::size_t(2));
    QCOMPARE(theirs.client, std::optional(bo));
    // Neither under the vault's key alone, nor with the name to be read.
    QCOMPARE(reason(files.blobs.get(first.sha256, 100)), "attachment.missing");
    QCOMPARE(files.count("SELECT count(*) FROM attachment WHERE instr(filename, 'plan') > 0"), 0);
    must(files.attachments.remove(files.owner, theirs.id));
    QCOMPARE(must(files.attachments.read(first.id)), "the same");
    QCOMPARE(must(files.attachments.removeOrphans(AttachmentService::Sweep::Thorough)), 0);
}

QTEST_GUILESS_MAIN(AttachmentServiceTest)
#include "attachment_service_test.moc"
