// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/found.h"

#include <QTest>

using namespace sp;
using namespace sp::finding;
using namespace Qt::StringLiterals;

namespace {

Found record(Kind kind, unsigned char id, int fit)
{
    return {kind, IdBytes{id}, fit};
}

QByteArrayList keysOf(const std::vector<Found> &found)
{
    QByteArrayList keys;
    for (const Found &each : found)
        keys << kindName(each.kind) + QByteArray::number(each.id[0]);
    return keys;
}

}  // namespace

class FoundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestComeFirst();
    void eachKindHasItsRoom();
    void aRecordStandsOnce();
    void keysAreReadBack();
    void whatIsNoKeyIsNone_data();
    void whatIsNoKeyIsNone();
};

void FoundTest::theBestComeFirst()
{
    const auto best = bestOf({record(Kind::Client, 1, 400), record(Kind::Document, 2, 900),
                                 record(Kind::Session, 3, 900), record(Kind::Client, 4, 990)},
        6);
    QCOMPARE(keysOf(best), (QByteArrayList{"client4", "invoice2", "session3", "client1"}));
}

void FoundTest::eachKindHasItsRoom()
{
    std::vector<Found> many;
    for (unsigned char id = 1; id < 10; ++id)
        many.push_back(record(Kind::Document, id, 900 - id));
    many.push_back(record(Kind::Client, 11, 100));
    QCOMPARE(keysOf(bestOf(many, 2)), (QByteArrayList{"invoice1", "invoice2", "client11"}));
}

void FoundTest::aRecordStandsOnce()
{
    QCOMPARE(keysOf(bestOf({record(Kind::Document, 1, 500), record(Kind::Document, 1, 900)}, 6)),
        QByteArrayList{"invoice1"});
    QCOMPARE(bestOf({record(Kind::Document, 1, 500), record(Kind::Document, 1, 900)}, 6).front().fit, 900);
}

void FoundTest::keysAreReadBack()
{
    for (const Kind kind : allKinds) {
        const auto key = readKey(keyOf(record(kind, 7, 0)));
        QVERIFY(key);
        QCOMPARE(key->kind, kind);
        QCOMPARE(key->id, IdBytes{7});
        QVERIFY(key->occurrence.isEmpty());
    }
    Found planned = record(Kind::Session, 7, 0);
    planned.occurrence = "2026-11-03T11:00:00";
    const auto key = readKey(keyOf(planned));
    QVERIFY(key);
    QCOMPARE(key->kind, Kind::Session);
    QCOMPARE(key->occurrence, "2026-11-03T11:00:00");
}

void FoundTest::whatIsNoKeyIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray id = idText(IdBytes{7});
    QTest::newRow("a command") << QByteArray("session.new");
    QTest::newRow("another kind") << "payment:" + id;
    QTest::newRow("no id") << QByteArray("client:jonas");
    QTest::newRow("an occurrence of a client") << "client:" + id + "@2026-11-03T11:00:00";
    QTest::newRow("nothing") << QByteArray();
}

void FoundTest::whatIsNoKeyIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readKey(text));
}

QTEST_APPLESS_MAIN(FoundTest)
#include "found_test.moc"
