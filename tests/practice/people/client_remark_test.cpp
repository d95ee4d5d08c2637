// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/people_service.h"
#include "core/primitives/unit/undo_store.h"
#include "core/storage/database/client_key_store.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Practice : ServicePractice {
    ClientId ana =
        client("Ana Reis", "ana@example.org", {.company = u"Reis Lda"_s, .remark = u"comes by bicycle"_s});

    QByteArray kept()
    {
        return *must(database.first("SELECT remark FROM client WHERE id = :id", {{":id", ana}},
            [](const Row &row) { return row.bytes(0); }));
    }
    QString read() { return must(people.client(ana)).details.remark; }
    void update(const std::function<void(ClientDetails &)> &change)
    {
        const Client known = must(people.client(ana));
        ClientDetails details = known.details;
        change(details);
        did<Done>(
            "client.edit", [&](Unit &unit) { return people.update(unit, ana, known.version, details); });
    }
    std::size_t found(const QString &text) { return must(people.store().search(text, 5)).size(); }
};

}  // namespace

/// What the owner remarks about a client, which lies under that client's key.
class ClientRemarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsSealedAndReadAndFound();
    void anotherChangeLeavesItsBytes();
    void noChangeSetShowsIt();
    void undoBringsItBack();
    void damageIsSaidAndIsNoEmptyRemark_data();
    void damageIsSaidAndIsNoEmptyRemark();
    void withoutTheKeyNobodyReadsOrWritesIt();
};

void ClientRemarkTest::itIsSealedAndReadAndFound()
{
    Practice practice;
    QCOMPARE(practice.read(), u"comes by bicycle"_s);
    QVERIFY(!practice.kept().contains("bicycle"));
    QVERIFY(!QByteArray::fromHex(practice.kept()).contains("bicycle"));
    QCOMPARE(practice.found(u"bicy"_s), 1U);
    practice.update([](ClientDetails &details) { details.remark = u"comes by tram – Mühlen"_s; });
    QCOMPARE(practice.read(), u"comes by tram – Mühlen"_s);
    QCOMPARE(practice.found(u"bicycle"_s), 0U);
    QCOMPARE(practice.found(u"muhlen"_s), 1U);
    practice.update([](ClientDetails &details) { details.remark.clear(); });
    QCOMPARE(practice.kept(), QByteArray(""));
    QCOMPARE(practice.read(), QString());
}

void ClientRemarkTest::anotherChangeLeavesItsBytes()
{
    Practice practice;
    const QByteArray before = practice.kept();
    practice.update([](ClientDetails &details) { details.company = u"Reis & Co"_s; });
    QCOMPARE(practice.kept(), before);
    QCOMPARE(practice.found(u"bicycle"_s), 1U);
}

void ClientRemarkTest::noChangeSetShowsIt()
{
    Practice practice;
    practice.update([](ClientDetails &details) { details.remark = u"comes by tram"_s; });
    QVERIFY(practice.count("SELECT count(*) FROM unit_changeset") >= 2);
    QCOMPARE(practice.count("SELECT count(*) FROM unit_changeset WHERE instr(body, 'bicycle') > 0"
                            " OR instr(body, 'tram') > 0"),
        0);
    QVERIFY(practice.count("SELECT count(*) FROM unit_changeset WHERE instr(body, 'Reis Lda') > 0") > 0);
}

void ClientRemarkTest::undoBringsItBack()
{
    Practice practice;
    practice.update([](ClientDetails &details) { details.remark = u"comes by tram"_s; });
    const UndoPlan plan{{"client", "client_contact", "client_tag", "client_address", "client_billing"}};
    UndoService undo(practice.database);
    const auto last = must(undo.recent({}, 1)).front();
    must(undo.undo(practice.units, practice.owner, last.seq, plan));
    QCOMPARE(practice.read(), u"comes by bicycle"_s);
    must(undo.undo(practice.units, practice.owner, must(undo.recent({}, 1)).front().seq, plan));
    QCOMPARE(practice.read(), u"comes by tram"_s);
}

void ClientRemarkTest::damageIsSaidAndIsNoEmptyRemark_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a word that nobody sealed") << QByteArray("UPDATE client SET remark = 'bicycle'");
    QTest::newRow("half of it") << QByteArray("UPDATE client SET remark = substr(remark, 1, 20)");
    QTest::newRow("another byte") << QByteArray(
        "UPDATE client SET remark = substr(remark, 1, length(remark) - 2)"
        " || CASE substr(remark, -2) WHEN '00' THEN '01' ELSE '00' END");
    QTest::newRow("another client's")
        << QByteArray("UPDATE client SET remark = hex(sp_seal((SELECT id FROM client WHERE name = 'Bo'),"
                      " 'client.remark', id, 'bicycle')) WHERE name <> 'Bo'");
}

void ClientRemarkTest::damageIsSaidAndIsNoEmptyRemark()
{
    Practice practice;
    practice.client("Bo");
    QFETCH(QByteArray, sql);
    must(practice.database.run(sql.constData()));
    QCOMPARE(reason(practice.people.client(practice.ana)), "storage.damaged");
}

void ClientRemarkTest::withoutTheKeyNobodyReadsOrWritesIt()
{
    Practice practice;
    must(ClientKeyStore(practice.database).destroy(practice.ana, practice.clock.now()));
    QCOMPARE(reason(practice.people.client(practice.ana)), "client.erased");
}

QTEST_GUILESS_MAIN(ClientRemarkTest)
#include "client_remark_test.moc"
