// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "tests/support/full_disk.h"
#include "tests/support/test_engine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ClientId addClient(TestEngine &test, const char *name, const char *mail = "ana@example.org")
{
    ClientDetails details{.name = QString::fromUtf8(name)};
    details.contacts = {{ContactPoint::Type::Email, {}, QString::fromUtf8(mail)}};
    return test.did<ClientId>(
        "client.add", [&](Unit &unit) { return test.engine->people().add(unit, details); });
}

/// A session of an hour that ended now.
SessionId logSession(TestEngine &test, const ClientId &client)
{
    const ServiceId service = must(test.engine->services().list()).front().id;
    return test.did<SessionId>("session.log", [&](Unit &unit) {
        return test.engine->sessions().log(
            unit, {client, service, {unit.now() - 1h, unit.now()}, TimeZone::utc()});
    });
}

}  // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItMade();
    void opensWithItsSecretsOnly_data();
    void opensWithItsSecretsOnly();
    void makesAllOrNothing_data();
    void makesAllOrNothing();
    void anotherInstanceIsToldSo();
    void refusesANewerSchema();
    void refusesAFolderItCannotWrite();
    void holdsRolesToTheirPermissions_data();
    void holdsRolesToTheirPermissions();
    void finishesSendsAndMarksSent();
    void sendsNothingThatWasUndone();
    void worksWithoutARenderer();
    void aRunningTimerOutlivesTheProgram();
    void atRestTheLogIsFoldedIn();
};

void EngineTest::opensWhatItMade()
{
    TestEngine test;
    QCOMPARE(test.engine->vault().anchor.state, AnchorState::Matches);
    QCOMPARE(must(test.engine->settings().practice()), ServicePractice::hamburg());
    QCOMPARE(must(test.engine->settings().profiles()).size(), 1U);
    QCOMPARE(test.engine->actor().role, Role::Owner);
    const ClientId ana = addClient(test, "Anastasia Reis");
    test.reopen();
    QCOMPARE(must(test.engine->people().client(ana)).details.name, u"Anastasia Reis"_s);
    QCOMPARE(must(test.engine->services().list()).size(), 1U);
    QCOMPARE(test.engine->vault().anchor.state, AnchorState::Matches);
    QCOMPARE(reason(test.engine->units().auditTrail().verify()), "");
    test.close();
    QFile file(test.folder() + u"/practice.db"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty() && !bytes.startsWith("SQLite format 3") && !bytes.contains("Anastasia Reis"));
}

void EngineTest::opensWithItsSecretsOnly_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("its passphrase") << 0 << QByteArray();
    QTest::newRow("its recovery key") << 1 << QByteArray();
    QTest::newRow("another passphrase") << 2 << QByteArray("vault.wrong_passphrase");
    QTest::newRow("another recovery key") << 3 << QByteArray("vault.wrong_recovery_key");
}

void EngineTest::opensWithItsSecretsOnly()
{
    TestEngine test;
    test.close();
    QFETCH(int, which);
    SeededRandom other(99);
    const RecoveryKey wrong = RecoveryKey::generate(other);
    const auto opened = which == 0   ? test.open(TestEngine::words())
                        : which == 1 ? test.openWithRecovery(test.recovery)
                        : which == 2 ? test.open(TestEngine::passphrase("four words for test"))
                                     : test.openWithRecovery(wrong);
    QTEST(reason(opened), "why");
    if (opened)
        QCOMPARE((*opened)->actor().role, Role::Owner);
}

void EngineTest::makesAllOrNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("settings that are none") << 0 << QByteArray("zone.unknown");
    QTest::newRow("a service that is none") << 1 << QByteArray("service.name_missing");
    QTest::newRow("a folder with other things in it") << 2 << QByteArray("workspace.not_empty");
    QTest::newRow("a practice is there") << 3 << QByteArray("workspace.exists");
}

void EngineTest::makesAllOrNothing()
{
    TestEngine test(TestEngine::Make::Later);
    QFETCH(int, which);
    PracticeSettings settings = ServicePractice::hamburg();
    if (which == 0)
        settings.zone = "Mars/Base";
    if (which == 1)
        test.services.push_back(test.services.front()), test.services.back().name.clear();
    if (which == 2) {
        QVERIFY(QDir().mkpath(test.folder()));
        QFile file(test.folder() + u"/poem.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("roses") == 5);
    }
    if (which == 3)
        must(test.create());
    const auto made = createPractice({test.folder(), settings, test.services}, TestEngine::words(),
        test.recovery, KdfPolicyForTests::cheap(), test.ports());
    QTEST(reason(made), "why");
    // What was there before is there still, and nothing else.
    QCOMPARE(QDir(test.folder()).exists(), which >= 2);
    if (which == 2)
        QCOMPARE(QDir(test.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList{u"poem.txt"_s});
    if (which == 3)
        QCOMPARE(reason(test.open(TestEngine::words())), "");
}

void EngineTest::anotherInstanceIsToldSo()
{
    TestEngine test;
    QCOMPARE(reason(test.open(TestEngine::words())), "workspace.in_use");
    addClient(test, "Ana");  // The first one works on.
    test.close();
    QCOMPARE(reason(test.open(TestEngine::words())), "");
}

void EngineTest::refusesANewerSchema()
{
    TestEngine test;
    must(test.engine->database().run("INSERT INTO schema_migration SELECT max(number) + 1, 'later', sha256, "
                                     "'99.0', applied_at FROM schema_migration"));
    test.close();
    const auto opened = test.open(TestEngine::words());
    QCOMPARE(reason(opened), "storage.newer");
    QCOMPARE(opened.error().facts.value(u"needs"_s).toString(), u"99.0"_s);
}

void EngineTest::refusesAFolderItCannotWrite()
{
    TestEngine test;
    test.close();
    const ReadOnlyFolder locked(test.folder());
    QCOMPARE(reason(test.open(TestEngine::words())), "storage.read_only");
}

void EngineTest::holdsRolesToTheirPermissions_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("may");
    // What each may do of: reading notes, writing notes, finishing, finishing with a note, paying, reading
    // the audit.
    QTest::newRow("an owner may do all") << 1 << QByteArray("rwfnpa");
    QTest::newRow("an assistant never sees or writes a note") << 2 << QByteArray("--f-p-");
    QTest::newRow("an accountant takes payments") << 3 << QByteArray("----p-");
    QTest::newRow("a facilitator keeps notes") << 4 << QByteArray("rw----");
    QTest::newRow("an auditor only reads the audit") << 5 << QByteArray("-----a");
}

void EngineTest::holdsRolesToTheirPermissions()
{
    TestEngine test;
    QFETCH(int, role);
    const ClientId ana = addClient(test, "Ana");
    const SessionId first = logSession(test, ana);
    const SessionId second = logSession(test, ana);
    const NoteId note = test.did<NoteId>(
        "note.add", [&](Unit &unit) { return test.engine->notes().add(unit, ana, "blank"); });
    // A slot of their own for a second person.
    const auto profile = test.engine->ids().next<ProfileTag>();
    const auto files = test.engine->vault().folder.layout().slotFiles();
    KeySlots slots = must(files.load()).slots;
    must(slots.addPassphrase(test.engine->vault().vaultKey,
        {test.engine->ids().next<KeySlotTag>(), profile, static_cast<ProfileRole>(role), u"second"_s},
        TestEngine::passphrase("another person"), KdfPolicyForTests::cheap(), test.random));
    must(files.save(slots));
    test.close();
    test.engine = must(test.open(TestEngine::passphrase("another person")));
    QCOMPARE(test.engine->actor().profile, profile);

    const auto denials = test.count("SELECT count(*) FROM audit_event WHERE action = 'access.denied'");
    FinishRequest noted{second};
    noted.note = NoteContent{{}, u"words"_s, {}};
    const std::pair<char, QByteArray> tried[] = {
        {'r', reason(test.engine->mayRead("notes.read"))},
        {'w', reason(test.engine->run<int>("note.save",
                  [&](Unit &unit) {
                      return test.engine->notes().save(unit, note, {{}, u"x"_s, {}});
                  }))},
        {'f', reason(test.engine->finish({first}))},
        {'n', reason(test.engine->finish(noted))},
        {'p', reason(test.engine->run<PaymentId>("payment.record",
                  [&](Unit &unit) {
                      return test.engine->billing().recordPayment(
                          unit, {ana, {}, money(100), "bank", date("2026-10-27")});
                  }))},
        {'a', reason(test.engine->mayRead("audit.read"))},
    };
    QByteArray may;
    for (const auto &[what, why] : tried) {
        QVERIFY2(why.isEmpty() || why == "access.denied", why.constData());
        may += why.isEmpty() ? what : '-';
    }
    QTEST(may, "may");
    QCOMPARE(test.count("SELECT count(*) FROM audit_event WHERE action = 'access.denied'"),
        denials + may.count('-'));
}

void EngineTest::finishesSendsAndMarksSent()
{
    TestEngine test;
    const SessionId session = logSession(test, addClient(test, "Ana"));
    const FinishResult result = must(test.engine->finish({session}, "click"));
    QCOMPARE(must(test.engine->finish({session}, "click")).document, result.document);
    must(test.engine->runDueJobs());
    QVERIFY(test.mail.sent().empty());  // The undo window is open.
    test.clock.advance(11s);
    must(test.engine->runDueJobs());
    QCOMPARE(test.mail.sent().size(), 1U);
    const OutgoingMail sent = test.mail.sent().front();
    QCOMPARE(sent.to.front().address.text(), u"ana@example.org"_s);
    QCOMPARE(sent.attachments.front().bytes, must(test.engine->pdf(*result.document)));
    const auto state = [&] { return must(test.engine->billing().document(*result.document)).state; };
    QCOMPARE(state(), billing::InvoiceState::Issued);  // A file is written; a person sends it.
    must(test.engine->run<Done>("outbox.mark_sent",
        [&](Unit &unit) { return test.engine->outbox().markSent(unit, *result.message); }));
    QCOMPARE(state(), billing::InvoiceState::Sent);
    QCOMPARE(reason(test.engine->run<Done>("session.undo_finish",
                 [&](Unit &unit) { return test.engine->finishing().undo(unit, session); })),
        "outbox.too_late");
    test.clock.advance(24h);
    must(test.engine->runDueJobs());
    QCOMPARE(test.mail.sent().size(), 1U);
}

void EngineTest::sendsNothingThatWasUndone()
{
    TestEngine test;
    const SessionId session = logSession(test, addClient(test, "Ana"));
    must(test.engine->finish({session}));
    test.did<Done>(
        "session.undo_finish", [&](Unit &unit) { return test.engine->finishing().undo(unit, session); });
    test.clock.advance(24h);
    must(test.engine->runDueJobs());
    QVERIFY(test.mail.attempts().empty());
}

void EngineTest::worksWithoutARenderer()
{
    TestEngine test;
    const SessionId session = logSession(test, addClient(test, "Ana"));
    test.close();
    EnginePorts ports = test.ports();
    ports.renderer = nullptr;
    const Passphrase words = TestEngine::words();
    test.engine = must(openPractice(test.folder(), &words, KdfPolicyForTests::cheap(), ports));
    const FinishResult result = must(test.engine->finish({session}));
    QVERIFY(result.message);
    QCOMPARE(reason(test.engine->pdf(*result.document)), "pdf.no_gui");
    test.clock.advance(11s);
    must(test.engine->runDueJobs());
    QVERIFY(test.mail.sent().empty());
}

void EngineTest::aRunningTimerOutlivesTheProgram()
{
    TestEngine test;
    const ClientId ana = addClient(test, "Ana");
    const ServiceId service = must(test.engine->services().list()).front().id;
    const SessionId session = test.did<SessionId>("session.book", [&](Unit &unit) {
        return test.engine->sessions().book(unit, {ana, service, local("2026-10-27T10:00"), TimeZone::utc()});
    });
    test.did<Done>("session.start", [&](Unit &unit) { return test.engine->sessions().start(unit, session); });
    test.clock.advance(10min);
    test.reopen();
    test.clock.advance(15min);
    const auto running = must(test.engine->sessions().store().running());
    QVERIFY(running && !running->paused());
    QCOMPARE(running->elapsed(test.clock.now()), 25min);
    QCOMPARE(must(test.engine->finish({session})).total, money(5'000));
}

void EngineTest::atRestTheLogIsFoldedIn()
{
    TestEngine test;
    const auto logged = [&] { return QFileInfo(test.folder() + u"/practice.db-wal"_s).size(); };
    addClient(test, "Ana");
    QVERIFY(logged() > 0);
    must(test.engine->settle());
    QCOMPARE(logged(), 0);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
