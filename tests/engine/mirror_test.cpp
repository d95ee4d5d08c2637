// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mirror.h"

#include "core/engine/undo.h"
#include "core/primitives/documents/file_name.h"

#include "tests/support/mirror_practice.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MirrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOffAndRefusesWrongFolders();
    void itFollowsAChangeWithinTenMinutes();
    void whatDidNotChangeIsNotWrittenAgain();
    void privatePartsStayAtHome();
    void whatWasIssuedIsDrawnOnce();
    void namesAreSafeOnEverySystem_data();
    void namesAreSafeOnEverySystem();
    void clientsOfOneNameAreKeptApart();
    void aMergedClientsFilesMove();
    void onlyTheOwnerWritesIt();
    void itSpeaksThePracticesLanguage();
};

void MirrorTest::itIsOffAndRefusesWrongFolders()
{
    TestEngine test;
    must(scheduleMirror(*test.engine));
    QCOMPARE(test.count("SELECT count(*) FROM job"), 0);
    QVERIFY(must(mirrorState(*test.engine)).folder.isEmpty());
    QCOMPARE(reason(writeMirror(*test.engine)), "mirror.off");
    const QTemporaryDir place;
    QCOMPARE(reason(setMirror(*test.engine, place.filePath(u"none"_s))), "mirror.folder_missing");
    QCOMPARE(reason(setMirror(*test.engine, test.folder())), "file.in_practice");
    QCOMPARE(reason(setMirror(*test.engine, test.folder() + u"/outgoing/.."_s)), "file.in_practice");
    QCOMPARE(reason(setMirror(*test.engine, test.folder() + u"/backups"_s)), "file.in_practice");
    QVERIFY(QFile::link(test.folder() + u"/backups"_s, place.filePath(u"link"_s)));
    QCOMPARE(reason(setMirror(*test.engine, place.filePath(u"link"_s))), "file.in_practice");
    QVERIFY(must(mirrorState(*test.engine)).folder.isEmpty());
    // Another practice's folder is not written into.
    TestEngine other(TestEngine::Make::Later);
    other.random = SeededRandom(8);
    other.engine = must(other.create());
    must(setMirror(*other.engine, place.path()));
    must(writeMirror(*other.engine));
    must(setMirror(*test.engine, place.path()));
    QCOMPARE(reason(writeMirror(*test.engine)), "mirror.other_practice");
    QCOMPARE(must(mirrorState(*test.engine)).reason, "mirror.other_practice");
}

void MirrorTest::itFollowsAChangeWithinTenMinutes()
{
    MirrorPractice practice;
    practice.after({});
    QCOMPARE(practice.files(),
        (QStringList{u"README.txt"_s, u"books.journal"_s, u"calendar.ics"_s, u"contacts.vcf"_s}));
    QVERIFY(practice.state().writtenAt == practice.clock.now());
    QCOMPARE(practice.state().files, 4);
    const ClientId ana = practice.addClient(u"Ana Sá"_s);
    practice.addNote(ana, {u"First talk"_s, u"We spoke of *sleep*."_s, {}});
    practice.after(9min);
    QVERIFY(!fileOf(practice.path(u"contacts.vcf"_s)).contains("Ana"));
    practice.after(1min);
    QVERIFY(fileOf(practice.path(u"contacts.vcf"_s)).contains("Ana S"));
    const QByteArray note = fileOf(practice.path(u"notes/Ana-Sa/2026-10-27-First-talk.md"_s));
    QVERIFY2(note.contains("# First talk\n\nWe spoke of *sleep*.\n"), practice.files().join(u' ').toUtf8());
    QVERIFY(note.contains("client: \"Ana Sá\""));
    // Only this user reads it, and the audit says that it left.
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(practice.path(u"contacts.vcf"_s)) & others));
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'mirror.written'"), 2);
    // Opening it again goes on with it; switched off, it stays as it was.
    practice.reopen();
    must(scheduleMirror(*practice.engine));
    QCOMPARE(practice.count("SELECT count(*) FROM job WHERE type = 'mirror.write'"), 1);
    practice.addClient(u"Eva"_s);
    practice.after(10min);
    QVERIFY(fileOf(practice.path(u"contacts.vcf"_s)).contains("Eva"));
    must(setMirror(*practice.engine, {}));
    practice.addClient(u"Jonas"_s);
    practice.after(24h);
    QVERIFY(!fileOf(practice.path(u"contacts.vcf"_s)).contains("Jonas"));
}

void MirrorTest::whatDidNotChangeIsNotWrittenAgain()
{
    MirrorPractice practice;
    const ClientId ana = practice.addClient(u"Ana"_s);
    practice.addNote(ana, {u"One"_s, u"First."_s, {}});
    practice.after({});
    const QString note = practice.path(u"notes/Ana/2026-10-27-One.md"_s);
    QVERIFY(QFile::exists(note));
    std::map<QString, std::pair<ino_t, QDateTime>> before;
    for (const QString &name : practice.files())
        before[name] = {inodeOf(practice.path(name)), QFileInfo(practice.path(name)).lastModified()};
    const auto list = inodeOf(practice.path(QLatin1StringView(MirrorFolder::manifestName)));
    const auto units = [&] { return practice.count("SELECT count(*) FROM unit_log"); };
    const auto logged = units();
    for (int look = 0; look < 5; ++look)
        practice.after(10min);
    QCOMPARE(units(), logged);  // Nothing to do is no Unit and no line in the audit.
    QCOMPARE(practice.count("SELECT count(*) FROM job WHERE type = 'mirror.write'"), 1);
    practice.addClient(u"Eva"_s);
    practice.after(10min);
    for (const QString &name : practice.files()) {
        const auto now =
            std::pair{inodeOf(practice.path(name)), QFileInfo(practice.path(name)).lastModified()};
        QVERIFY2((now == before[name]) == (name != u"contacts.vcf"), qPrintable(name));
    }
    QVERIFY(list != inodeOf(practice.path(QLatin1StringView(MirrorFolder::manifestName))));
    QCOMPARE(must(writeMirror(*practice.engine)).written, 0);
    // What is undone next is still what somebody did.
    practice.addClient(u"Jonas"_s);
    must(writeMirror(*practice.engine));
    QCOMPARE(must(lastChange(*practice.engine))->command, QByteArray("client.add"));
}

void MirrorTest::privatePartsStayAtHome()
{
    MirrorPractice practice;
    const ClientId ana = practice.addClient(u"Ana"_s);
    practice.addNote(ana, {u"One"_s, u"For the record."_s, u"My own doubts."_s});
    practice.addNote(ana, {u"Two"_s, {}, u"Only for me."_s});
    practice.after({});
    QByteArray all;
    for (const QString &name : practice.files())
        all += fileOf(practice.path(name));
    all += fileOf(practice.path(QLatin1StringView(MirrorFolder::manifestName)));
    QVERIFY(all.contains("For the record."));
    QVERIFY(!all.contains("doubts") && !all.contains("Only for me"));
}

void MirrorTest::whatWasIssuedIsDrawnOnce()
{
    MirrorPractice practice;
    const ClientId ana = practice.addClient(u"Ana"_s);
    const FinishResult first = practice.finish(ana);
    practice.after({});
    const QByteArray number = must(practice.engine->billing().document(*first.document)).content.number;
    const QString pdf = u"invoices/%1.pdf"_s.arg(safeName(QString::fromLatin1(number), 60));
    QVERIFY2(practice.files().contains(pdf), practice.files().join(u' ').toUtf8());
    QVERIFY(fileOf(practice.path(pdf)).startsWith("%PDF-"));
    QVERIFY(fileOf(practice.path(u"books.journal"_s)).contains("Ana"));
    const int drawn = practice.renderer.rendered();
    practice.addClient(u"Eva"_s);
    practice.after(10min);
    QCOMPARE(practice.renderer.rendered(), drawn);
    practice.finish(ana);
    practice.after(10min);
    QCOMPARE(practice.files().filter(u"invoices/"_s).size(), 2);
    QVERIFY(practice.renderer.rendered() > drawn);
    // A program that cannot draw leaves what is there.
    practice.close();
    EnginePorts ports = practice.ports();
    ports.renderer = nullptr;
    const Passphrase words = TestEngine::words();
    practice.engine = must(openPractice(practice.folder(), &words, KdfPolicyForTests::cheap(), ports));
    QCOMPARE(must(writeMirror(*practice.engine)).removed, 0);
    QCOMPARE(practice.files().filter(u"invoices/"_s).size(), 2);
}

void MirrorTest::namesAreSafeOnEverySystem_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one that climbs") << u"../../x"_s;
    QTest::newRow("one that climbs the other way") << u"..\\..\\x"_s;
    QTest::newRow("one of the root") << u"/etc/passwd"_s;
    QTest::newRow("a device of Windows") << u"CON"_s;
    QTest::newRow("a device with an ending") << u"lpt1.txt"_s;
    QTest::newRow("one that is too long") << u"Maria "_s.repeated(33);
    QTest::newRow("pictures only") << u"\U0001F600\U0001F31E"_s;
    QTest::newRow("dots at the end") << u"Ana ..."_s;
    QTest::newRow("a hidden one") << u".ssh"_s;
    QTest::newRow("signs that shells obey") << u"a;rm -rf *|\"$HOME\"?<>:"_s;
    QTest::newRow("letters of another script") << u"Олег"_s;
    QTest::newRow("the list's own") << u".solopilot-mirror.json"_s;
}

void MirrorTest::namesAreSafeOnEverySystem()
{
    QFETCH(QString, name);
    MirrorPractice practice;
    practice.addNote(practice.addClient(name), {name, u"A note."_s, {}});
    practice.after({});
    const QStringList notes = practice.files().filter(u"notes/"_s);
    QCOMPARE(notes.size(), 1);
    const QStringList steps = notes.front().split(u'/');
    QCOMPARE(steps.size(), 3);
    static const QRegularExpression safe(u"^[A-Za-z0-9_+-][A-Za-z0-9_.+-]*[A-Za-z0-9_+-]$"_s);
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &step : steps) {
        QVERIFY2(safe.match(step).hasMatch() && !device.match(step).hasMatch(), qPrintable(step));
        QVERIFY(step.size() <= 80);
    }
    QVERIFY(fileOf(practice.path(notes.front())).endsWith("A note.\n"));
    // Nothing came to lie anywhere else.
    QCOMPARE(QDir(practice.place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"open"_s});
}

void MirrorTest::clientsOfOneNameAreKeptApart()
{
    MirrorPractice practice;
    const ClientId one = practice.addClient(u"Ana Sá"_s), two = practice.addClient(u"ANA SA"_s);
    practice.addNote(one, {u"Talk"_s, u"Of the first."_s, {}});
    practice.addNote(two, {u"Talk"_s, u"Of the second."_s, {}});
    practice.addNote(two, {u"Talk"_s, u"The same day again."_s, {}});
    practice.after({});
    const QStringList notes = practice.files().filter(u"notes/"_s);
    QCOMPARE(notes.size(), 3);
    QStringList folded;
    for (const QString &name : notes)
        folded << name.toCaseFolded();
    folded.removeDuplicates();
    QCOMPARE(folded.size(), 3);
    QVERIFY(notes.filter(u"notes/Ana-Sa-"_s).size() == 1 && notes.filter(u"notes/ANA-SA-"_s).size() == 2);
}

void MirrorTest::aMergedClientsFilesMove()
{
    MirrorPractice practice;
    const ClientId kept = practice.addClient(u"Ana Sá"_s), twice = practice.addClient(u"A. Sa"_s);
    practice.addNote(kept, {u"One"_s, u"First."_s, {}});
    practice.addNote(twice, {u"Two"_s, u"Second."_s, {}});
    practice.after({});
    QVERIFY(practice.files().contains(u"notes/A.-Sa/2026-10-27-Two.md"_s));
    practice.did<Done>(
        "client.merge", [&](Unit &unit) { return practice.engine->people().merge(unit, twice, kept); });
    practice.after(10min);
    QCOMPARE(practice.files().filter(u"notes/"_s),
        (QStringList{u"notes/Ana-Sa/2026-10-27-One.md"_s, u"notes/Ana-Sa/2026-10-27-Two.md"_s}));
    QVERIFY2(!QFile::exists(practice.path(u"notes/A.-Sa"_s)), "its empty folder went too");
    QVERIFY(!fileOf(practice.path(u"contacts.vcf"_s)).contains("A. Sa"));
}

void MirrorTest::onlyTheOwnerWritesIt()
{
    QVERIFY(!permits(Role::Assistant, "mirror.plan") && !permits(Role::Accountant, "mirror.write"));
    QVERIFY(!permits(Role::Facilitator, "mirror.write") && !permits(Role::Auditor, "mirror.write"));
    QVERIFY(permits(Role::Owner, "mirror.plan") && permits(Role::Owner, "mirror.write"));
}

void MirrorTest::itSpeaksThePracticesLanguage()
{
    MirrorPractice practice;
    for (const auto &[locale, words] : std::map<QByteArray, QByteArray>{{"en-GB", "NOT ENCRYPTED"},
             {"de-AT", "NICHT VERSCHLÜSSELT"}, {"fr-CA", "PAS CHIFFRÉS"}, {"es-ES", "NO ESTÁN CIFRADOS"},
             {"it-IT", "NON SONO CIFRATI"}, {"pt-BR", "NÃO ESTÃO CIFRADOS"}, {"ja-JP", "NOT ENCRYPTED"}}) {
        practice.did<Done>("settings.change", [&, tag = locale](Unit &unit) -> Result<Done> {
            SP_TRY(settings, practice.engine->settings().practice());
            settings.locale = tag;
            return practice.engine->settings().setPractice(unit, settings);
        });
        must(writeMirror(*practice.engine));
        const QByteArray readme = fileOf(practice.path(u"README.txt"_s));
        QVERIFY2(readme.contains(words) && readme.contains("SoloPilot"), locale.constData());
    }
}

QTEST_GUILESS_MAIN(MirrorTest)
#include "mirror_test.moc"
