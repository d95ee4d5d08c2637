// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/erasure.h"

#include "core/base/json.h"
#include "core/engine/backup_keeping.h"
#include "core/engine/daily_backup.h"
#include "core/engine/mirror.h"
#include "core/engine/undo.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Practice : TestEngine {
    ClientId ana = added({.name = u"Ana Reis"_s,
        .contacts = {{ContactPoint::Type::Email, {}, u"ana@example.org"_s}},
        .remark = u"comes by bicycle"_s});
    ServiceId service = must(engine->services().list()).front().id;

    ClientId added(const ClientDetails &details)
    {
        return did<ClientId>("client.add", [&](Unit &unit) { return engine->people().add(unit, details); });
    }
    SessionId booked()
    {
        const LocalTime start = TimeZone::utc().toLocal(clock.now());
        return did<SessionId>("session.book", [&](Unit &unit) {
            return engine->sessions().book(unit, {ana, service, start, TimeZone::utc()});
        });
    }
    void start(const SessionId &id)
    {
        did<Done>("session.start", [&](Unit &unit) { return engine->sessions().start(unit, id); });
        clock.advance(30min);
    }
    DocumentId finished(FinishRequest::Billing billing = FinishRequest::Billing::Invoice)
    {
        const SessionId id = booked();
        start(id);
        const FinishResult result = must(engine->finish({.session = id, .billing = billing}));
        return result.document.value_or(DocumentId(IdBytes{}));
    }
    void paid(const DocumentId &id)
    {
        const BilledDocument document = must(engine->billing().document(id));
        did<PaymentId>("payment.record", [&](Unit &unit) {
            return engine->billing().recordPayment(
                unit, {ana, id, document.content.totals.gross, "bank", date("2026-10-27")});
        });
    }
    void mailed()
    {
        clock.advance(5min);
        must(engine->runDueJobs());
        for (const OutboxMessage &message : must(engine->outbox().store().toClient(ana, 9)))
            if (message.status == MessageStatus::Queued)
                did<Done>("outbox.mark_sent",
                    [&](Unit &unit) { return engine->outbox().markSent(unit, message.id); });
        clock.advance(24h);
    }
    Result<ErasureReport> erase(const QString &reason = u"asked for in May"_s)
    {
        return eraseClient(*engine, ana, {reason});
    }
    QJsonObject obstacles()
    {
        return planJson(must(erasurePlan(*engine, ana)).plan)[u"obstacles"].toObject();
    }
};

}  // namespace

class EraseClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenStandsInTheWay_data();
    void whatIsOpenStandsInTheWay();
    void theLawKeepsInvoicesAndTheyStillRender();
    void nobodyTakesItBack();
    void nothingNewIsWrittenAboutThem_data();
    void nothingNewIsWrittenAboutThem();
    void mergedRecordsGoAlong();
    void whoPaysForOthersIsReplacedFirst();
    void theReasonNamesNobody();
    void onlyTheOwnerErases();
    void theProofHoldsWithoutUsAndWithoutAName();
    void olderBackupsAreNamedAndCanGo();
    void theMirrorForgets();
    void keepingTellsWhenABackupLeaves();
};

void EraseClientTest::whatIsOpenStandsInTheWay_data()
{
    using Make = std::function<void(Practice &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *why, const Make &make) {
        QTest::newRow(why) << make << QString::fromLatin1(why);
    };
    row("erase.running_timer", [](Practice &practice) { practice.start(practice.booked()); });
    row("erase.open_session", [](Practice &practice) { practice.booked(); });
    row("erase.future_entry", [](Practice &practice) { practice.booked(); });
    row("erase.unbilled_session",
        [](Practice &practice) { practice.finished(FinishRequest::Billing::Later); });
    row("erase.draft_invoice", [](Practice &practice) { practice.finished(FinishRequest::Billing::Draft); });
    row("erase.unpaid_invoice", [](Practice &practice) { practice.finished(); });
    row("erase.unsent_message", [](Practice &practice) { practice.finished(); });
    row("erase.open_credit", [](Practice &practice) {
        practice.did<PaymentId>("payment.record", [&](Unit &unit) {
            return practice.engine->billing().recordPayment(
                unit, {practice.ana, {}, money(500), "bank", date("2026-10-27")});
        });
    });
}

void EraseClientTest::whatIsOpenStandsInTheWay()
{
    Practice practice;
    QCOMPARE(practice.obstacles(), QJsonObject());
    QFETCH(std::function<void(Practice &)>, make);
    QFETCH(QString, why);
    make(practice);
    QVERIFY2(practice.obstacles().value(why).toInteger() > 0,
        QJsonDocument(practice.obstacles()).toJson().constData());
    const auto units = practice.count("SELECT count(*) FROM unit_log");
    const auto refused = practice.erase();
    QCOMPARE(reason(refused), "erase.obstacles");
    QVERIFY(refused.error().facts[u"obstacles"].toObject().contains(why));
    QCOMPARE(practice.count("SELECT count(*) FROM unit_log"), units);
    QCOMPARE(must(practice.engine->people().client(practice.ana)).details.name, u"Ana Reis"_s);
}

void EraseClientTest::theLawKeepsInvoicesAndTheyStillRender()
{
    Practice practice;
    const DocumentId invoice = practice.finished();
    practice.paid(invoice);
    practice.mailed();
    const QByteArray before =
        canonicalJson(must(practice.engine->billing().document(invoice)).content.toJson());
    const ErasureReport report = must(practice.erase());
    QCOMPARE(report.leftUndone, QByteArray());
    const auto kept = std::ranges::find(report.plan.kept, QByteArray("invoices"), &erasing::Kept::kind);
    QVERIFY(kept != report.plan.kept.end());
    QCOMPARE(kept->until, date("2036-12-31"));
    const BilledDocument after = must(practice.engine->billing().document(invoice));
    QCOMPARE(canonicalJson(after.content.toJson()), before);
    QCOMPARE(after.content.buyer.name, u"Ana Reis"_s);
    QVERIFY(must(practice.engine->pdf(invoice)).startsWith("%PDF"));
    const Client left = must(practice.engine->people().client(practice.ana));
    QCOMPARE(left.details.name, erasing::pseudonym(practice.ana));
    QCOMPARE(left.status, ClientStatus::Archived);
    QVERIFY(left.erasedAt && left.details.contacts.empty() && left.details.remark.isEmpty());
    for (const OutboxMessage &message : must(practice.engine->outbox().store().aboutSubject(invoice.bytes())))
        QVERIFY(message.address.isEmpty() && message.subject.isEmpty() && message.body.isEmpty());
    must(practice.engine->ledger().verify());
}

void EraseClientTest::nobodyTakesItBack()
{
    Practice practice;
    must(practice.erase());
    const UndoService service(practice.engine->database());
    const auto recent = must(service.recent({}, 100));
    for (const LoggedUnit &unit : recent)
        if (unit.command == "client.erase" || unit.command == "client.add") {
            QVERIFY(!isUndoable(unit));
            QCOMPARE(reason(undoUnit(*practice.engine, unit.id)), "unit.not_undoable");
        }
    QCOMPARE(practice.count("SELECT count(*) FROM unit_changeset WHERE instr(body, 'Ana') > 0"), 0);
    QCOMPARE(reason(practice.erase()), "client.erased");
    // What comes afterwards is taken back as ever.
    practice.added({.name = u"Bo"_s});
    QVERIFY(must(lastChange(*practice.engine)));
}

void EraseClientTest::nothingNewIsWrittenAboutThem_data()
{
    using Act = std::function<Result<Done>(Practice &, Unit &)>;
    QTest::addColumn<Act>("act");
    const auto row = [](const char *what, const Act &act) { QTest::newRow(what) << act; };
    const auto done = [](const auto &result) {
        return result ? Result<Done>(Done{}) : Result<Done>(result.error());
    };
    row("edited", [](Practice &practice, Unit &unit) {
        return practice.engine->people().update(unit, practice.ana, 2, {.name = u"Ana again"_s});
    });
    row("made active", [](Practice &practice, Unit &unit) {
        return practice.engine->people().setStatus(unit, practice.ana, ClientStatus::Active);
    });
    row("booked", [done](Practice &practice, Unit &unit) {
        return done(practice.engine->sessions().book(
            unit, {practice.ana, practice.service, local("2026-11-05T09:00"), TimeZone::utc()}));
    });
    row("written about", [done](Practice &practice, Unit &unit) {
        return done(practice.engine->notes().add(unit, practice.ana, "blank"));
    });
    row("quoted", [done](Practice &practice, Unit &unit) {
        return done(practice.engine->quotes().draft(
            unit, {practice.ana, {.added = {{.description = u"Talk"_s, .unitPrice = money(100)}}}}));
    });
    row("put into the calendar", [done](Practice &practice, Unit &unit) {
        EventDraft draft{u"Talk"_s, {local("2026-11-09T09:00"), TimeKind::Zoned, TimeZone::utc()}};
        draft.client = practice.ana;
        return done(practice.engine->calendar().add(unit, draft));
    });
}

void EraseClientTest::nothingNewIsWrittenAboutThem()
{
    Practice practice;
    must(practice.erase());
    using Act = std::function<Result<Done>(Practice &, Unit &)>;
    QFETCH(Act, act);
    QCOMPARE(reason(practice.engine->run<Done>("client.edit",
                 [&](Unit &unit) -> Result<Done> {
                     unit.audit("client.updated", "client", practice.ana);
                     return act(practice, unit);
                 })),
        "client.erased");
}

void EraseClientTest::mergedRecordsGoAlong()
{
    Practice practice;
    const ClientId twin = practice.added({.name = u"A. Reis"_s, .remark = u"the same"_s});
    practice.did<Done>("client.merge",
        [&](Unit &unit) { return practice.engine->people().merge(unit, twin, practice.ana); });
    // Named by the record that was merged, it is the one that stands for it.
    const ErasureReport report = must(eraseClient(*practice.engine, twin, {u"asked for"_s}));
    QCOMPARE(report.client, practice.ana);
    QCOMPARE(practice.count("SELECT count(*) FROM client_key WHERE destroyed_at IS NOT NULL"), 2);
    QCOMPARE(practice.count("SELECT count(*) FROM client WHERE name LIKE '%Reis%' OR remark <> ''"), 0);
}

void EraseClientTest::whoPaysForOthersIsReplacedFirst()
{
    Practice practice;
    const ClientId bo = practice.added({.name = u"Bo"_s, .payer = practice.ana});
    QCOMPARE(practice.obstacles().value(u"erase.pays_for_others").toInteger(), 1);
    // Whoever is paid for goes alone.
    must(eraseClient(*practice.engine, bo, {u"asked for"_s}));
    QCOMPARE(practice.obstacles(), QJsonObject());
}

void EraseClientTest::theReasonNamesNobody()
{
    Practice practice;
    QCOMPARE(reason(practice.erase(u" "_s)), "erase.no_reason");
    QCOMPARE(reason(practice.erase(u"ana reis asked"_s)), "erase.reason_names");
    QCOMPARE(reason(practice.erase(u"mail of ana@example.org"_s)), "erase.reason_names");
}

void EraseClientTest::onlyTheOwnerErases()
{
    for (const Role role : {Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor})
        QVERIFY(!permits(role, "client.erase"));
    QVERIFY(permits(Role::Owner, "client.erase"));
    QVERIFY(permits(Role::Assistant, "client.edit"));
}

void EraseClientTest::theProofHoldsWithoutUsAndWithoutAName()
{
    Practice practice;
    const QString folder = practice.folder() + u"-proof"_s;
    QCOMPARE(reason(proveErasure(*practice.engine, practice.ana, folder)), "erase.not_erased");
    must(practice.erase());
    const QJsonObject proof = must(proveErasure(*practice.engine, practice.ana, folder));
    QCOMPARE(proof[u"pseudonym"].toString(), erasing::pseudonym(practice.ana));
    QCOMPARE(proof[u"reason"].toString(), u"asked for in May"_s);
    QCOMPARE(proof[u"erased"][u"clients"].toInteger(), 1);
    QCOMPARE(proof[u"keys"].toObject().size(), 1);
    for (const char *name : {"erasure.json", "erasure.txt"}) {
        const QByteArray text = fileOf(folder + u'/' + QLatin1String(name));
        QVERIFY(!text.isEmpty() && !text.contains("Reis") && !text.contains("example.org"));
    }
    const auto verify = [&] {
        QProcess process;
        process.start(u"python3"_s, {u"-B"_s, folder + u"/verify_audit.py"_s, folder + u"/erasure.json"_s});
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    };
    QCOMPARE(verify(), 0);
    // A count that was changed afterwards is not what the audit says.
    QByteArray text = fileOf(folder + u"/erasure.json"_s);
    text.replace("\\\"clients\\\":1", "\\\"clients\\\":2");
    QFile file(folder + u"/erasure.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QCOMPARE(verify(), 1);
}

void EraseClientTest::olderBackupsAreNamedAndCanGo()
{
    Practice practice;
    must(scheduleDailyBackup(*practice.engine));
    practice.clock.advance(24h);
    must(practice.engine->runDueJobs());
    const QString daily = must(backupState(*practice.engine)).path;
    QVERIFY(!daily.isEmpty());
    practice.clock.advance(1h);
    const ErasurePlan plan = must(erasurePlan(*practice.engine, practice.ana));
    QCOMPARE(plan.backups.size(), std::size_t(1));
    QCOMPARE(plan.backups.front().path, daily);
    QVERIFY(plan.backups.front().leavesOn);
    const ErasureReport report =
        must(eraseClient(*practice.engine, practice.ana, {u"asked for"_s, OldBackups::Remove}));
    QVERIFY(report.olderBackups.empty());
    QVERIFY(!QFile::exists(daily));
    QVERIFY(QFile::exists(report.backup));
    // The next daily backup misses nothing.
    practice.clock.advance(24h);
    must(practice.engine->runDueJobs());
    const BackupState state = must(backupState(*practice.engine));
    QVERIFY(state.path != daily && state.faults.empty());
}

void EraseClientTest::theMirrorForgets()
{
    Practice practice;
    const auto note = practice.did<NoteId>(
        "note.add", [&](Unit &unit) { return practice.engine->notes().add(unit, practice.ana, "blank"); });
    practice.did<int>("note.save", [&](Unit &unit) {
        return practice.engine->notes().save(unit, note, {u"Monday"_s, u"what was said"_s, {}});
    });
    const QString folder = practice.folder() + u"-mirror"_s;
    QVERIFY(QDir().mkpath(folder));
    must(setMirror(*practice.engine, folder));
    must(writeMirror(*practice.engine));
    QVERIFY(
        QDir(folder + u"/notes/Ana-Reis"_s).exists() || QDir(folder + u"/notes"_s).entryList().size() > 2);
    must(practice.erase());
    must(writeMirror(*practice.engine));
    QVERIFY(!fileOf(folder + u"/contacts.vcf"_s).contains("Reis"));
    QVERIFY(QDir(folder + u"/notes"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

void EraseClientTest::keepingTellsWhenABackupLeaves()
{
    const TimeZone utc = TimeZone::utc();
    const Instant now = instant("2026-11-11T12:30:00Z");  // A Wednesday.
    std::vector<Instant> made{now - 24h, now};
    // The newest of its day, until seven later days have one; its week and month have newer ones by then.
    QCOMPARE(leavesOn(now - 24h, made, now, utc), std::optional(date("2026-11-17")));
    QCOMPARE(leavesOn(now - 24h, made, now, utc, {}, 3), std::nullopt);
}

QTEST_GUILESS_MAIN(EraseClientTest)
#include "erase_client_test.moc"
