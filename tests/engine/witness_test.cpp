// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "tests/support/flipped_byte.h"
#include "tests/support/test_engine.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

void addClient(TestEngine &test, const char *name)
{
    test.did<ClientId>("client.add",
        [&](Unit &unit) { return test.engine->people().add(unit, {.name = QString::fromUtf8(name)}); });
}

/// The database file and its log, as somebody would copy them.
void copyDatabase(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList({u"practice.db*"_s}, QDir::Files)) {
        QFile::remove(to + u'/' + name);
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
}

/// What was put in the place of what is in the practice's folder.
enum class Mishap { None, RolledBack, WitnessLost, WitnessDamaged, WitnessOld, PageReplaced, LogReplaced };

constexpr qint64 pageSize = 4096;

/// The last page that differs in two files of the same practice, or -1.
qint64 differingPage(QFile &one, QFile &other)
{
    for (qint64 page = std::min(one.size(), other.size()) / pageSize - 1; page > 0; --page)
        if (one.seek(page * pageSize) && other.seek(page * pageSize) &&
            one.read(pageSize) != other.read(pageSize))
            return page;
    return -1;
}

/// A practice with two clients; a copy was kept when it had one, with the witness of then.
struct Practice : TestEngine {
    QString copy = folder() + u"-copy"_s;
    QString anchor = folder() + u"/anchor"_s;

    Practice()
    {
        addClient(*this, "Ana");
        close();
        copyDatabase(folder(), copy);
        if (!QFile::copy(anchor, copy + u"/anchor"_s))
            qFatal("no witness");
        reopen();
        addClient(*this, "Pat");
        close();
    }
    ~Practice() { QDir(copy).removeRecursively(); }
    void suffer(Mishap mishap)
    {
        if (mishap == Mishap::RolledBack) {
            for (const QString &name : QDir(folder()).entryList({u"practice.db*"_s}, QDir::Files))
                QVERIFY(QFile::remove(folder() + u'/' + name));
            copyDatabase(copy, folder());
        }
        if (mishap == Mishap::PageReplaced) {
            QFile old(copy + u"/practice.db"_s);
            QFile now(folder() + u"/practice.db"_s);
            QVERIFY(old.open(QIODevice::ReadOnly) && now.open(QIODevice::ReadWrite));
            const qint64 page = differingPage(old, now);
            QVERIFY(page > 0 && old.seek(page * pageSize) && now.seek(page * pageSize));
            QCOMPARE(now.write(old.read(pageSize)), pageSize);
        }
        if (mishap == Mishap::LogReplaced) {
            QFile log(folder() + u"/practice.db-wal"_s);
            QVERIFY(log.open(QIODevice::WriteOnly) && log.write(QByteArray(5000, 'w')) == 5000);
        }
        if (mishap == Mishap::WitnessDamaged)
            flipByte(anchor, QFileInfo(anchor).size() / 2);
        if (mishap == Mishap::WitnessLost || mishap == Mishap::WitnessOld)
            QVERIFY(QFile::remove(anchor));
        if (mishap == Mishap::WitnessOld)
            QVERIFY(QFile::copy(copy + u"/anchor"_s, anchor));
    }
    QByteArray warning()
    {
        const auto said = engine->rollbackWarning();
        return said ? said->reason : QByteArray();
    }
};

}  // namespace

class WitnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesTheFile_data();
    void judgesTheFile();
    void warnsUntilItIsAcknowledged_data();
    void warnsUntilItIsAcknowledged();
    void workInBetweenDoesNotHideIt();
    void aHeldPracticeIsReadAndNotChanged();
    void onlyTheOwnerAcknowledges();
    void nothingIsThereToAcknowledge();
};

void WitnessTest::judgesTheFile_data()
{
    QTest::addColumn<int>("mishap");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("nothing happened") << 0 << QByteArray("anchor.matches");
    QTest::newRow("an old copy of the database is put back") << 1 << QByteArray("anchor.rolled_back");
    QTest::newRow("the witness is lost") << 2 << QByteArray("anchor.missing");
    QTest::newRow("the witness is damaged") << 3 << QByteArray("anchor.damaged");
    QTest::newRow("an old witness: the program was killed before it wrote")
        << 4 << QByteArray("anchor.newer");
    QTest::newRow("D6 a page of an older copy is put back") << 5 << QByteArray("anchor.pages_replaced");
    QTest::newRow("D6 a log is laid beside the closed database") << 6 << QByteArray("anchor.pages_replaced");
}

void WitnessTest::judgesTheFile()
{
    QFETCH(int, mishap);
    Practice practice;
    practice.suffer(static_cast<Mishap>(mishap));
    practice.reopen();
    QTEST(practice.engine->vault().anchor.reason, "verdict");
    if (mishap != int(Mishap::PageReplaced))
        QCOMPARE(must(practice.engine->people().store().count({})), mishap == 1 ? 1 : 2);
}

void WitnessTest::warnsUntilItIsAcknowledged_data()
{
    QTest::addColumn<int>("mishap");
    QTest::addColumn<QByteArray>("warning");
    QTest::newRow("rolled back") << 1 << QByteArray("anchor.rolled_back");
    QTest::newRow("the witness is lost") << 2 << QByteArray("anchor.missing");
    QTest::newRow("the witness is damaged") << 3 << QByteArray("anchor.damaged");
}

void WitnessTest::warnsUntilItIsAcknowledged()
{
    QFETCH(int, mishap);
    QFETCH(QByteArray, warning);
    Practice practice;
    practice.suffer(static_cast<Mishap>(mishap));
    for (int opening = 0; opening < 3; ++opening) {
        practice.reopen();
        QCOMPARE(practice.warning(), warning);
        must(practice.engine->settle());  // As at idle.
    }
    must(practice.engine->acknowledgeRollback());
    QCOMPARE(practice.warning(), "");
    const auto lines = must(practice.engine->units().auditTrail().list({}, {}, 1));
    QCOMPARE(lines.front().action, "anchor.acknowledged");
    QCOMPARE(lines.front().data.value(u"warning"_s).toString().toLatin1(), warning);
    practice.reopen();
    QCOMPARE(practice.warning(), "");
    QCOMPARE(practice.engine->vault().anchor.state, AnchorState::Matches);
    QCOMPARE(reason(practice.engine->units().auditTrail().verify()), "");
}

void WitnessTest::workInBetweenDoesNotHideIt()
{
    // Once the database has grown past what the witness knows, it is another history, and still not the right
    // one.
    Practice practice;
    practice.suffer(Mishap::RolledBack);
    practice.reopen();
    for (const char *name : {"Kim", "Zoe", "Max", "Eva"})
        addClient(practice, name);
    practice.reopen();
    QCOMPARE(practice.warning(), "anchor.other_history");
    must(practice.engine->acknowledgeRollback());
    addClient(practice, "Tom");
    practice.reopen();
    QCOMPARE(practice.warning(), "");
}

void WitnessTest::aHeldPracticeIsReadAndNotChanged()
{
    Practice practice;
    practice.reopen();
    practice.engine->holdUntilAcknowledged();
    addClient(practice, "Kim");  // Nothing speaks against this database.
    practice.close();
    practice.suffer(Mishap::RolledBack);
    practice.reopen();
    practice.engine->holdUntilAcknowledged();
    const auto add = [&] {
        return practice.engine->run<ClientId>("client.add",
            [&](Unit &unit) { return practice.engine->people().add(unit, {.name = u"Zoe"_s}); });
    };
    QCOMPARE(reason(add()), "anchor.rolled_back");
    QCOMPARE(reason(practice.engine->runDueJobs()), "anchor.rolled_back");
    QCOMPARE(reason(practice.engine->jobs().runDue(Outbox::withdrawType)), "anchor.rolled_back");
    QVERIFY(practice.engine->mayRead("client.read"));
    QCOMPARE(must(practice.engine->people().store().count({})), 1);
    must(practice.engine->acknowledgeRollback());
    must(add());
    must(practice.engine->runDueJobs());
    QCOMPARE(must(practice.engine->people().store().count({})), 2);
}

void WitnessTest::onlyTheOwnerAcknowledges()
{
    for (const Role role : {Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor})
        QVERIFY(!permits(role, "audit.acknowledge"));
    QVERIFY(permits(Role::Owner, "audit.acknowledge"));
}

void WitnessTest::nothingIsThereToAcknowledge()
{
    for (const Mishap mishap : {Mishap::None, Mishap::WitnessOld}) {
        Practice practice;
        practice.suffer(mishap);
        practice.reopen();
        QCOMPARE(reason(practice.engine->acknowledgeRollback()), "anchor.nothing_to_acknowledge");
        QCOMPARE(practice.warning(), "");
    }
}

QTEST_GUILESS_MAIN(WitnessTest)
#include "witness_test.moc"
