// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mirror.h"

#include "tests/support/full_disk.h"
#include "tests/support/mirror_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What else lies in a mirror folder, and what becomes of its disk.
class MirrorFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOursIsLeftAlone();
    void aLinkIsNotFollowed();
    void aTamperedListReachesNothingOutside();
    void whatWasChangedThereIsPutRight();
    void aListThatWasLostIsMadeAnew();
    void aFolderThatIsAwayIsSaidAndTriedAgain();
    void aFullDiskIsSaidAndTriedAgain();
    void stoppedItGoesOnLater();
};

void MirrorFolderTest::whatIsNotOursIsLeftAlone()
{
    MirrorPractice practice;
    put(practice.path(u"contacts.vcf"_s), "my own cards");
    put(practice.path(u"letter.txt"_s), "my letter");
    const ClientId ana = practice.addClient(u"Ana"_s), eva = practice.addClient(u"Eva"_s);
    practice.addNote(eva, {u"One"_s, u"First."_s, {}});
    practice.after({});
    QCOMPARE(fileOf(practice.path(u"contacts.vcf"_s)), "my own cards");
    QVERIFY(QFile::exists(practice.path(u"calendar.ics"_s)));
    QCOMPARE(practice.state().reason, "mirror.file_in_the_way");
    QCOMPARE(practice.state().facts.value(u"path"_s).toString(), u"contacts.vcf"_s);
    put(practice.path(u"notes/Eva/mine.md"_s), "mine");
    practice.did<Done>(
        "client.merge", [&](Unit &unit) { return practice.engine->people().merge(unit, eva, ana); });
    practice.after(10min);
    QCOMPARE(fileOf(practice.path(u"notes/Eva/mine.md"_s)), "mine");
    QVERIFY(!QFile::exists(practice.path(u"notes/Eva/2026-10-27-One.md"_s)));
    QCOMPARE(fileOf(practice.path(u"letter.txt"_s)), "my letter");
    // Once it is out of the way, the mirror is whole, without a change in the practice.
    QVERIFY(QFile::remove(practice.path(u"contacts.vcf"_s)));
    practice.after(10min);
    QVERIFY(fileOf(practice.path(u"contacts.vcf"_s)).contains("Ana") && !practice.state().failedAt);
}

void MirrorFolderTest::aLinkIsNotFollowed()
{
    MirrorPractice practice;
    const QString outside = practice.place.filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside));
    put(outside + u"/2026-10-27-One.md"_s, "mine");
    QVERIFY(QDir().mkpath(practice.path(u"notes"_s)));
    QVERIFY(QFile::link(outside, practice.path(u"notes/Ana"_s)));
    QVERIFY(QFile::link(outside + u"/2026-10-27-One.md"_s, practice.path(u"calendar.ics"_s)));
    practice.addNote(practice.addClient(u"Ana"_s), {u"One"_s, u"First."_s, {}});
    practice.after({});
    QCOMPARE(fileOf(outside + u"/2026-10-27-One.md"_s), "mine");
    QVERIFY(QFileInfo(practice.path(u"calendar.ics"_s)).isSymLink());
    QCOMPARE(practice.state().facts.value(u"count"_s).toInt(), 2);
}

void MirrorFolderTest::aTamperedListReachesNothingOutside()
{
    MirrorPractice practice;
    practice.after({});
    const QString victim = practice.place.filePath(u"victim.txt"_s);
    put(victim, "mine");
    const QString list = practice.path(QLatin1StringView(MirrorFolder::manifestName));
    QByteArray bytes = fileOf(list);
    const QByteArray entry = R"("../victim.txt":{"bytes":4,"modified":0,"source":"00"},")";
    QVERIFY(bytes.contains("\"files\":{\""));
    put(list, bytes.replace("\"files\":{\"", "\"files\":{" + entry));
    must(writeMirror(*practice.engine));
    QCOMPARE(fileOf(victim), "mine");
}

void MirrorFolderTest::whatWasChangedThereIsPutRight()
{
    MirrorPractice practice;
    practice.addClient(u"Ana"_s);
    practice.after({});
    const QByteArray cards = fileOf(practice.path(u"contacts.vcf"_s));
    put(practice.path(u"contacts.vcf"_s), "changed by hand");
    QVERIFY(QFile::remove(practice.path(u"README.txt"_s)));
    QCOMPARE(must(writeMirror(*practice.engine)).written, 2);
    QCOMPARE(fileOf(practice.path(u"contacts.vcf"_s)), cards);
    QVERIFY(QFile::exists(practice.path(u"README.txt"_s)));
}

void MirrorFolderTest::aListThatWasLostIsMadeAnew()
{
    MirrorPractice practice;
    practice.addNote(practice.addClient(u"Ana"_s), {u"One"_s, u"First."_s, {}});
    practice.after({});
    put(practice.path(QLatin1StringView(MirrorFolder::manifestName)), "{ not whole");
    const MirrorReport report = must(writeMirror(*practice.engine));
    QVERIFY(report.inTheWay.empty());
    QCOMPARE(report.files, 5);
    QCOMPARE(must(writeMirror(*practice.engine)).written, 0);
}

void MirrorFolderTest::aFolderThatIsAwayIsSaidAndTriedAgain()
{
    MirrorPractice practice;
    practice.after({});
    QVERIFY(QDir(practice.mirror).removeRecursively());
    practice.addClient(u"Ana"_s);
    practice.after(10min);
    QCOMPARE(practice.state().reason, "mirror.folder_missing");
    const Instant failed = practice.clock.now();
    const auto units = practice.count("SELECT count(*) FROM unit_log");
    for (int look = 0; look < 20; ++look)
        practice.after(10min);
    QVERIFY(practice.state().failedAt == failed);
    QCOMPARE(practice.count("SELECT count(*) FROM unit_log"), units);
    QVERIFY2(!QDir(practice.mirror).exists(), "nothing is written where the disk would be");
    QVERIFY(QDir().mkpath(practice.mirror));
    practice.after(10min);
    QVERIFY(fileOf(practice.path(u"contacts.vcf"_s)).contains("Ana") && !practice.state().failedAt);
}

void MirrorFolderTest::aFullDiskIsSaidAndTriedAgain()
{
    MirrorPractice practice;
    const QString mirror = practice.mirror;
    const int code = onSmallDisk(mirror, 64 * 1024, [&] {
        const ClientId ana = practice.addClient(u"Ana"_s);
        const NoteId note = practice.addNote(ana, {u"One"_s, QString(200'000, u'x'), {}});
        practice.after({});
        if (practice.state().reason != "storage.disk_full" || practice.files().contains(u"notes/Ana/"_s))
            return 1;
        practice.did<int>("note.save", [&](Unit &unit) {
            return practice.engine->notes().save(unit, note, {u"One"_s, u"Short."_s, {}});
        });
        practice.after(10min);
        return practice.state().failedAt || practice.files().size() != 5 ? 2 : 0;
    });
    if (code == 77)
        QSKIP("this machine lets nobody mount a small disk");
    QCOMPARE(code, 0);
}

void MirrorFolderTest::stoppedItGoesOnLater()
{
    MirrorPractice practice;
    for (int at = 0; at < 10; ++at)
        practice.addNote(practice.addClient(u"Client %1"_s.arg(at)), {u"One"_s, u"First."_s, {}});
    QCOMPARE(reason(writeMirror(*practice.engine, [](qint64, qint64 all) { return all > 0; })), "canceled");
    QCOMPARE(practice.files(), QStringList());
    QCOMPARE(reason(writeMirror(*practice.engine, [](qint64 done, qint64) { return done < 5; })), "canceled");
    QCOMPARE(practice.files().size(), 5);
    const MirrorReport report = must(writeMirror(*practice.engine));
    QCOMPARE(report.files, 14);
    QCOMPARE(report.written, 9);
    QVERIFY(report.inTheWay.empty());
}

QTEST_GUILESS_MAIN(MirrorFolderTest)
#include "mirror_folder_test.moc"
