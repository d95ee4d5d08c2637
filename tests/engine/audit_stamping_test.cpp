// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_stamping.h"

#include "core/engine/audit_export.h"
#include "core/engine/audit_signing.h"
#include "core/providers/fake/fake_time_stamp_authority.h"

#include "tests/support/flipped_byte.h"
#include "tests/support/local_authority.h"
#include "tests/support/test_engine.h"

#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice that trusts an authority of OpenSSL's. Its clock is set by the authority's first word, so that
/// no date of today matters.
struct Stamped : TestEngine {
    LocalAuthority openssl;
    FakeTimeStampAuthority authority{
        [this](const QByteArray &request) -> Result<QByteArray> { return openssl.reply(request); }};
    StampTrust trust{openssl.roots(), LocalAuthority::policy};

    Stamped()
    {
        SeededRandom other(1);
        const QByteArray request = must(stampRequest("what time is it", trust, other));
        clock.set(must(checkStamp(openssl.reply(request), request, trust, {Instant::min(), Instant::max()})));
        must(setStampSettings(*engine, {u"https://time.example/"_s, trust}));
    }
    std::vector<StoredStamp> stamps() { return must(CheckpointStore(engine->database()).stamps()); }
    AuditCheckpoints audit()
    {
        return {engine->database(), must(auditSigner(engine->database(), engine->vault().vault))->key()};
    }
};

}  // namespace

class AuditStampingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestCheckpointIsStamped();
    void whatIsWrongIsNotKept();
    void keptStampsAreLookedAtAgain();
    void opensslTakesTheExport();
    void settingsAreChecked();
};

void AuditStampingTest::theNewestCheckpointIsStamped()
{
    Stamped practice;
    const auto stamp = must(stampAudit(*practice.engine, practice.authority));
    QVERIFY(stamp);
    QCOMPARE(stamp->size, must(practice.engine->units().auditTrail().head()).size);
    QCOMPARE(practice.stamps().size(), std::size_t(1));
    QCOMPARE(practice.authority.asked().size(), std::size_t(1));
    // Once for each checkpoint.
    QVERIFY(!must(stampAudit(*practice.engine, practice.authority)));
    QCOMPARE(practice.authority.asked().size(), std::size_t(1));
    practice.did<ClientId>(
        "client.add", [&](Unit &unit) { return practice.engine->people().add(unit, {.name = u"Ana"_s}); });
    QVERIFY(must(stampAudit(*practice.engine, practice.authority)));
    QCOMPARE(practice.stamps().size(), std::size_t(2));
    // What is stamped is the signature: the authority hears neither root nor size.
    QVERIFY(practice.authority.asked()[0] != practice.authority.asked()[1]);
    for (const char *sql : {"UPDATE audit_time_stamp SET at = 0", "DELETE FROM audit_time_stamp"})
        QCOMPARE(practice.engine->database().run(sql).error().reason, QByteArray("APPEND_ONLY_ENFORCED"));
}

void AuditStampingTest::whatIsWrongIsNotKept()
{
    Stamped practice;
    const auto refused = [&](FakeTimeStampAuthority::Answer answer) {
        FakeTimeStampAuthority authority(std::move(answer));
        const auto stamp = stampAudit(*practice.engine, authority);
        return stamp ? QByteArray("taken") : stamp.error().reason;
    };
    QCOMPARE(refused([](const QByteArray &) {
        return Error{ErrorCode::Unavailable, "stamp.timeout"};
    }),
        QByteArray("stamp.timeout"));
    QCOMPARE(
        refused([](const QByteArray &) { return QByteArray("<html>"); }), QByteArray("stamp.not_a_reply"));
    QByteArray earlier;
    QCOMPARE(refused([&](const QByteArray &request) -> Result<QByteArray> {
        earlier = practice.openssl.reply(request);
        return Error{ErrorCode::Unavailable, "stamp.unreachable"};
    }),
        QByteArray("stamp.unreachable"));
    // A good reply, but to an earlier question.
    QCOMPARE(refused([&](const QByteArray &) { return earlier; }), QByteArray("stamp.nonce"));
    practice.clock.set(practice.clock.now() - std::chrono::hours(1));
    QCOMPARE(refused([&](const QByteArray &request) { return practice.openssl.reply(request); }),
        QByteArray("stamp.time"));
    QVERIFY(practice.stamps().empty());
}

void AuditStampingTest::keptStampsAreLookedAtAgain()
{
    Stamped practice;
    must(stampAudit(*practice.engine, practice.authority));
    QCOMPARE(must(checkStamps(*practice.engine)).good, 1);
    const LocalAuthority another;
    must(setStampSettings(*practice.engine, {u"https://other.example/"_s, {another.roots(), {}}}));
    QCOMPARE(must(checkStamps(*practice.engine)).good, 0);
    QCOMPARE(must(checkStamps(*practice.engine)).unknown, 1);
    must(setStampSettings(*practice.engine, {}));
    QCOMPARE(must(checkStamps(*practice.engine)).unknown, 1);
    must(setStampSettings(*practice.engine, {u"https://time.example/"_s, practice.trust}));
    // Moved to another checkpoint.
    must(practice.engine->settle());
    must(practice.engine->database().execute(
        "DROP TRIGGER audit_time_stamp_frozen_update; UPDATE audit_time_stamp SET size = "
        "(SELECT max(size) FROM audit_checkpoint)"));
    const auto moved = checkStamps(*practice.engine);
    QVERIFY(!moved);
    QCOMPARE(moved.error().reason, QByteArray("stamp.imprint"));
}

void AuditStampingTest::opensslTakesTheExport()
{
    Stamped practice;
    const auto stamp = must(stampAudit(*practice.engine, practice.authority));
    const QTemporaryDir place;
    const QString folder = place.filePath(u"audit"_s);
    QCOMPARE(must(exportAudit(practice.audit(), folder)).stamps, 1);
    const QString stem = folder + u"/stamps/%1"_s.arg(stamp->size);
    QVERIFY(practice.openssl.verifies(stem + u".sig"_s, stem + u".tsr"_s));
    const auto check = [&] {
        return QProcess::execute(u"python3"_s, {u"-B"_s, folder + u"/verify_audit.py"_s, folder});
    };
    QCOMPARE(check(), 0);
    flipByte(stem + u".sig"_s, 0);
    QCOMPARE(check(), 1);
    QVERIFY(!practice.openssl.verifies(stem + u".sig"_s, stem + u".tsr"_s));
}

void AuditStampingTest::settingsAreChecked()
{
    Stamped practice;
    const QString url = u"https://time.example/"_s;
    QCOMPARE(
        setStampSettings(*practice.engine, {url, {"none", {}}}).error().reason, QByteArray("stamp.roots"));
    QCOMPARE(setStampSettings(*practice.engine, {url, {practice.openssl.roots(), "one.two"}}).error().reason,
        QByteArray("stamp.policy"));
    QCOMPARE(must(stampSettings(*practice.engine)).url, url);
    practice.reopen();
    QCOMPARE(must(stampSettings(*practice.engine)).trust.roots, practice.trust.roots);
    must(setStampSettings(*practice.engine, {}));
    QVERIFY(must(stampSettings(*practice.engine)).url.isEmpty());
}

QTEST_GUILESS_MAIN(AuditStampingTest)
#include "audit_stamping_test.moc"
