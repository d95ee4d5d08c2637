// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/audit_store.h"

#include "core/base/json.h"
#include "tests/support/memory_practice.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t length = 200;

constexpr auto dropTriggers =
    "DROP TRIGGER audit_event_frozen_update; DROP TRIGGER audit_event_frozen_delete";

/// A practice with a chain of 200 links of different shapes.
struct Chain : MemoryPractice {
    AuditStore store{database};

    Chain()
    {
        for (int at = 0; at < length; ++at) {
            const auto done = unit<Done>("setting.change", [&](Unit &unit) -> Result<Done> {
                AuditLine line{
                    "session.completed", "session", {}, {{u"minutes"_s, at}, {u"état"_s, u"\"fini\"\n"_s}}};
                if (at % 3 != 0)
                    line.entity = unit.newId<SessionTag>().bytes();
                unit.audit(std::move(line));
                return Done{};
            });
            Q_ASSERT(done);
            clock.advance(std::chrono::milliseconds(7));
        }
    }
    AuditVerdict verify() const
    {
        const auto verdict = store.verify();
        Q_ASSERT(verdict);
        return *verdict;
    }
};

struct Cell {
    const char *column;
    SqlValue::State value;
};

std::vector<Cell> cellsOf(Database &database, std::int64_t seq)
{
    constexpr const char *texts[] = {"role", "action", "entity_type", "data"};
    constexpr const char *blobs[] = {"unit", "actor", "entity", "hash"};
    std::vector<Cell> cells;
    const auto read = [&](const char *column, auto value) {
        const QByteArray sql = QByteArray("SELECT ") + column + " FROM audit_event WHERE seq = :seq";
        const auto found = database.first(sql.constData(), {{":seq", seq}},
            [&](const Row &row) { return row.isNull(0) ? SqlValue::State() : value(row); });
        Q_ASSERT(found && *found);
        cells.push_back({column, **found});
    };
    for (const char *column : texts)
        read(column, [](const Row &row) { return SqlValue::State(row.bytes(0)); });
    for (const char *column : blobs)
        read(column, [](const Row &row) { return SqlValue::State(SqlBlob{row.bytes(0)}); });
    read("at", [](const Row &row) { return SqlValue::State(row.integer(0)); });
    return cells;
}

SqlValue asValue(const SqlValue::State &state)
{
    if (const auto *number = std::get_if<std::int64_t>(&state))
        return SqlValue(*number);
    if (const auto *text = std::get_if<QByteArray>(&state))
        return SqlValue(*text);
    return SqlValue(std::get<SqlBlob>(state));
}

/// Every value that differs from `state` in one byte, by one changed bit.
std::vector<SqlValue> oneByteOff(const SqlValue::State &state)
{
    std::vector<SqlValue> changed;
    if (const auto *number = std::get_if<std::int64_t>(&state)) {
        for (int byte = 0; byte < 8; ++byte)
            changed.push_back(static_cast<std::int64_t>(
                static_cast<std::uint64_t>(*number) ^ (std::uint64_t(1) << 8 * byte)));
        return changed;
    }
    const auto *text = std::get_if<QByteArray>(&state);
    const auto *blob = std::get_if<SqlBlob>(&state);
    const QByteArray bytes = text ? *text : blob ? blob->bytes : QByteArray();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray other = bytes;
        other[at] = static_cast<char>(other[at] ^ 1);
        changed.push_back(text ? SqlValue(other) : SqlValue(SqlBlob{other}));
    }
    return changed;
}

}  // namespace

class AuditStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifiesAWholeChain();
    void refusesEdits();
    void findsEveryChangedByte();
    void findsStructuralDamage_data();
    void findsStructuralDamage();
    void aLinkMadeAnewBreaksTheNext();
    void showsATruncatedOrExtendedChainByItsHead();
    void hashesTheCanonicalForm();
    void listsNewestFirst();
    void stopsVerifyingWhenAsked();
};

void AuditStoreTest::verifiesAWholeChain()
{
    const Chain chain;
    const AuditVerdict verdict = chain.verify();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.head.size, length);
    QVERIFY(verdict.head == *chain.store.head());
    MemoryPractice empty;
    QVERIFY(*AuditStore(empty.database).head() == AuditHead{});
    QVERIFY(!AuditStore(empty.database).verify()->brokenAt);
}

void AuditStoreTest::refusesEdits()
{
    Chain chain;
    for (const char *sql :
        {"UPDATE audit_event SET role = 'x' WHERE seq = 5", "DELETE FROM audit_event WHERE seq = 5"})
        QCOMPARE(chain.database.run(sql).error().reason, "APPEND_ONLY_ENFORCED");
    QVERIFY(!chain.verify().brokenAt);
}

void AuditStoreTest::findsEveryChangedByte()
{
    Chain chain;
    QVERIFY(chain.database.execute(dropTriggers));
    int tried = 0;
    for (std::int64_t seq = 1; seq <= length; ++seq) {
        for (const Cell &cell : cellsOf(chain.database, seq)) {
            const QByteArray update =
                QByteArray("UPDATE audit_event SET ") + cell.column + " = :value WHERE seq = :seq";
            for (const SqlValue &value : oneByteOff(cell.value)) {
                QVERIFY(chain.database.run(update.constData(), {{":value", value}, {":seq", seq}}));
                const AuditVerdict verdict = chain.verify();
                QVERIFY2(
                    verdict.brokenAt == seq, QByteArray(cell.column) + ' ' + QByteArray::number(qint64(seq)));
                QCOMPARE(verdict.reason, "audit.hash");
                ++tried;
            }
            if (!std::holds_alternative<std::monostate>(cell.value))
                QVERIFY(
                    chain.database.run(update.constData(), {{":value", asValue(cell.value)}, {":seq", seq}}));
        }
    }
    QVERIFY(tried > 25'000);
    QVERIFY(!chain.verify().brokenAt);  // Every change was put back: each alarm was for the change alone.
}

void AuditStoreTest::findsStructuralDamage_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<qint64>("brokenAt");
    QTest::addColumn<QByteArray>("reason");

    // clang-format off
    QTest::newRow("the first link is gone")        << QByteArray("DELETE FROM audit_event WHERE seq = 1")                                  << qint64(1)   << QByteArray("audit.gap");
    QTest::newRow("a link in the middle is gone")  << QByteArray("DELETE FROM audit_event WHERE seq = 100")                                << qint64(100) << QByteArray("audit.gap");
    QTest::newRow("gone, and the rest moved up")   << QByteArray("DELETE FROM audit_event WHERE seq = 100; UPDATE audit_event SET seq = -seq WHERE seq > 100; UPDATE audit_event SET seq = -seq - 1 WHERE seq < 0") << qint64(100) << QByteArray("audit.hash");
    QTest::newRow("two links swapped")             << QByteArray("UPDATE audit_event SET seq = -seq WHERE seq IN (50, 51); UPDATE audit_event SET seq = 101 + seq WHERE seq < 0") << qint64(50) << QByteArray("audit.hash");
    QTest::newRow("far links swapped")             << QByteArray("UPDATE audit_event SET seq = -seq WHERE seq IN (10, 190); UPDATE audit_event SET seq = 200 + seq WHERE seq < 0") << qint64(10) << QByteArray("audit.hash");
    QTest::newRow("a link put in before the first")<< QByteArray("INSERT INTO audit_event SELECT 0, at, unit, actor, role, action, entity_type, entity, data, hash FROM audit_event WHERE seq = 1") << qint64(1) << QByteArray("audit.gap");
    QTest::newRow("a copied link put at the end")  << QByteArray("INSERT INTO audit_event SELECT 201, at, unit, actor, role, action, entity_type, entity, data, hash FROM audit_event WHERE seq = 200") << qint64(201) << QByteArray("audit.hash");
    QTest::newRow("a link moved far away")         << QByteArray("UPDATE audit_event SET seq = 900 WHERE seq = 77")                        << qint64(77)  << QByteArray("audit.gap");
    QTest::newRow("what it was about is struck out")<< QByteArray("UPDATE audit_event SET entity = NULL WHERE seq = 2")                    << qint64(2)   << QByteArray("audit.hash");
    QTest::newRow("a shortened hash")              << QByteArray("UPDATE audit_event SET hash = zeroblob(32) WHERE seq = 42")              << qint64(42)  << QByteArray("audit.hash");
    // clang-format on
}

void AuditStoreTest::findsStructuralDamage()
{
    QFETCH(QByteArray, damage);
    QFETCH(qint64, brokenAt);
    QFETCH(QByteArray, reason);
    Chain chain;
    QVERIFY(chain.database.execute(dropTriggers));
    const auto done = chain.database.execute(damage.constData());
    QVERIFY2(done, done ? "" : done.error().detail.constData());
    const AuditVerdict verdict = chain.verify();
    QVERIFY(verdict.brokenAt);
    QCOMPARE(*verdict.brokenAt, brokenAt);
    QCOMPARE(verdict.reason, reason);
}

void AuditStoreTest::aLinkMadeAnewBreaksTheNext()
{
    // Whoever changes an entry can make its own hash right, but the next one was made over the old.
    Chain chain;
    const auto before = chain.store.hashAt(99);
    QVERIFY(before && *before);
    QVERIFY(chain.database.execute(dropTriggers));
    QVERIFY(chain.database.run("UPDATE audit_event SET action = 'session.canceled' WHERE seq = 100"));
    Digest made{};
    QVERIFY(chain.store.each(100, [&](const AuditLink &link) {
        made = auditHash(link.canonical, **before);
        return false;
    }));
    QVERIFY(chain.database.run("UPDATE audit_event SET hash = :hash WHERE seq = 100", {{":hash", made}}));
    const AuditVerdict verdict = chain.verify();
    QVERIFY(verdict.brokenAt);
    QCOMPARE(*verdict.brokenAt, 101);
    QCOMPARE(verdict.reason, "audit.hash");
}

void AuditStoreTest::showsATruncatedOrExtendedChainByItsHead()
{
    Chain chain;
    const AuditHead known = *chain.store.head();
    QVERIFY(chain.database.execute(dropTriggers));
    QVERIFY(chain.database.execute("DELETE FROM audit_event WHERE seq > 190"));
    QVERIFY(!chain.verify().brokenAt);  // What is left follows; only a head kept elsewhere tells.
    QCOMPARE(chain.verify().head.size, 190);
    QVERIFY(chain.verify().head != known);
    while (chain.store.head()->size < length)
        QVERIFY(chain.unit<Done>("setting.change", [](Unit &unit) -> Result<Done> {
            unit.audit({"session.completed", "session", {}, {}});
            return Done{};
        }));
    QVERIFY(!chain.verify().brokenAt);
    QCOMPARE(chain.verify().head.size, known.size);
    QVERIFY(chain.verify().head != known);
}

void AuditStoreTest::hashesTheCanonicalForm()
{
    const std::uint64_t seed = 20261123;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    SeededRandom random(seed);
    const QString letters = u"aZ9 \"\\/\b\f\n\r\t\x01\x1f\x7fäß€Ωж中🌱"_s;
    const auto word = [&] {
        QString text;
        for (auto left = random.uniform(12); left > 0; --left)
            text += letters[random.uniform(static_cast<std::uint32_t>(letters.size()))];
        return text.toUtf8();  // A half surrogate becomes U+FFFD, as it would in the database.
    };
    const auto bytes = [&](std::size_t size) {
        QByteArray block(static_cast<qsizetype>(size), '\0');
        random.fill({reinterpret_cast<unsigned char *>(block.data()), size});
        return block;
    };
    QByteArray written;
    for (int round = 0; round < 2000; ++round) {
        const QByteArray unit = bytes(16), actor = bytes(16),
                         entity = random.uniform(2) ? bytes(16) : QByteArray();
        const QByteArray role = word(), action = word(), type = word();
        const QJsonObject data{{QString::fromUtf8(word()), QString::fromUtf8(word())},
            {u"list"_s, QJsonArray{1, -2.5, true, QJsonValue()}}};
        const auto seq = static_cast<std::int64_t>(random.uniform(1u << 31));
        const auto at = static_cast<std::int64_t>(random.uniform(1u << 31)) * 1000 - 5;
        canonicalAuditRecord(
            {seq, at, unit, actor, role, action, type, entity, canonicalJson(data)}, written);
        const QJsonObject same{{u"seq"_s, qint64(seq)}, {u"at"_s, qint64(at)},
            {u"unit"_s, QString::fromLatin1(unit.toHex())}, {u"actor"_s, QString::fromLatin1(actor.toHex())},
            {u"role"_s, QString::fromUtf8(role)}, {u"action"_s, QString::fromUtf8(action)},
            {u"entity_type"_s, QString::fromUtf8(type)}, {u"entity"_s, QString::fromLatin1(entity.toHex())},
            {u"data"_s, data}};
        QCOMPARE(written, canonicalJson(same));
    }
}

void AuditStoreTest::listsNewestFirst()
{
    const Chain chain;
    const auto newest = chain.store.list({}, {}, 3);
    QCOMPARE(newest->size(), std::size_t(3));
    QCOMPARE(newest->front().seq, length);
    QCOMPARE(newest->front().data[u"minutes"].toInt(), 199);
    const auto older = chain.store.list({}, newest->back().seq, 3);
    QCOMPARE(older->front().seq, length - 3);
    const auto one = chain.store.list((*newest)[0].entity, {}, 10);
    QCOMPARE(one->size(), std::size_t(1));
    QCOMPARE(one->front().seq, length);
}

void AuditStoreTest::stopsVerifyingWhenAsked()
{
    MemoryPractice practice;
    AuditStore store(practice.database);
    const std::vector<AuditLine> lines(9000, AuditLine{"session.completed", "session", {}, {}});
    QVERIFY(store.append(practice.ids.next<UnitTag>(), practice.owner, practice.clock.now(), lines));
    std::vector<std::int64_t> told;
    const auto verdict = store.verify([&](std::int64_t seen) {
        told.push_back(seen);
        return false;
    });
    QCOMPARE(verdict.error().reason, "canceled");
    QCOMPARE(told, std::vector<std::int64_t>{8192});
}

QTEST_GUILESS_MAIN(AuditStoreTest)
#include "audit_store_test.moc"
