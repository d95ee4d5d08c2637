// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <bit>
#include <limits>

using namespace sp;
using namespace Qt::StringLiterals;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbers_data()
    {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        // RFC 8785 appendix B, all finite rows.
        // clang-format off
        QTest::newRow("zero")                      << 0x0000000000000000ULL << QByteArray("0");
        QTest::newRow("minus zero")                << 0x8000000000000000ULL << QByteArray("0");
        QTest::newRow("smallest positive")         << 0x0000000000000001ULL << QByteArray("5e-324");
        QTest::newRow("smallest negative")         << 0x8000000000000001ULL << QByteArray("-5e-324");
        QTest::newRow("largest positive")          << 0x7fefffffffffffffULL << QByteArray("1.7976931348623157e+308");
        QTest::newRow("largest negative")          << 0xffefffffffffffffULL << QByteArray("-1.7976931348623157e+308");
        QTest::newRow("largest exact integer")     << 0x4340000000000000ULL << QByteArray("9007199254740992");
        QTest::newRow("its negative")              << 0xc340000000000000ULL << QByteArray("-9007199254740992");
        QTest::newRow("about 2 to the 68")         << 0x4430000000000000ULL << QByteArray("295147905179352830000");
        QTest::newRow("just below 1e23")           << 0x44b52d02c7e14af5ULL << QByteArray("9.999999999999997e+22");
        QTest::newRow("1e23")                      << 0x44b52d02c7e14af6ULL << QByteArray("1e+23");
        QTest::newRow("just above 1e23")           << 0x44b52d02c7e14af7ULL << QByteArray("1.0000000000000001e+23");
        QTest::newRow("below 1e21: no exponent")   << 0x444b1ae4d6e2ef4eULL << QByteArray("999999999999999700000");
        QTest::newRow("one step more")             << 0x444b1ae4d6e2ef4fULL << QByteArray("999999999999999900000");
        QTest::newRow("1e21: exponent")            << 0x444b1ae4d6e2ef50ULL << QByteArray("1e+21");
        QTest::newRow("below a millionth")         << 0x3eb0c6f7a0b5ed8cULL << QByteArray("9.999999999999997e-7");
        QTest::newRow("a millionth")               << 0x3eb0c6f7a0b5ed8dULL << QByteArray("0.000001");
        QTest::newRow("sixteen digits")            << 0x41b3de4355555553ULL << QByteArray("333333333.3333332");
        QTest::newRow("seventeen digits")          << 0x41b3de4355555554ULL << QByteArray("333333333.33333325");
        QTest::newRow("shorter again")             << 0x41b3de4355555555ULL << QByteArray("333333333.3333333");
        QTest::newRow("one step up")               << 0x41b3de4355555556ULL << QByteArray("333333333.3333334");
        QTest::newRow("two steps up")              << 0x41b3de4355555557ULL << QByteArray("333333333.33333343");
        QTest::newRow("small negative")            << 0xbecbf647612f3696ULL << QByteArray("-0.0000033333333333333333");
        QTest::newRow("round to even")             << 0x43143ff3c1cb0959ULL << QByteArray("1424953923781206.2");
        // clang-format on
    }

    void writesNumbers()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson(std::bit_cast<double>(bits)), text);
    }

    void writesIntegersExactly_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::newRow("one") << qint64(1);
        QTest::newRow("minus one cent") << qint64(-1);
        QTest::newRow("the largest amount of money") << qint64(1'000'000'000'000'000);
        QTest::newRow("the largest safe integer") << qint64(9'007'199'254'740'991);
        QTest::newRow("a moment in milliseconds") << qint64(1'790'000'000'123);
    }

    void writesIntegersExactly()
    {
        QFETCH(qint64, number);
        QCOMPARE(canonicalJson(QJsonValue(number)), QByteArray::number(number));
        QCOMPARE(canonicalJson(QJsonValue(static_cast<double>(number))), QByteArray::number(number));
    }

    void numbersThatAreNoneBecomeNull()
    {
        QCOMPARE(canonicalJson(std::numeric_limits<double>::quiet_NaN()), QByteArray("null"));
        QCOMPARE(canonicalJson(std::numeric_limits<double>::infinity()), QByteArray("null"));
    }

    void sortsKeysByUtf16_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        // RFC 8785 section 3.2.3: the emoji's first code unit, d83d, comes before fb33.
        QTest::newRow("the RFC's own example, parsed")
            << QByteArray("{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew "
                          "Letter Dalet With "
                          "Dagesh\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning "
                          "Face\",\"\\u0080\":\"Control\","
                          "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}")
            << QByteArray(
                   "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\",\"\xc3\xb6\":\"Latin "
                   "Small Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro "
                   "Sign\",\"\xf0\x9f\x98\x80\":\"Emoji: "
                   "Grinning Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}");
        QTest::newRow("a longer key comes after its beginning")
            << QByteArray("{\"aa\":1,\"a\":2,\"\":3,\"B\":4}")
            << QByteArray("{\"\":3,\"B\":4,\"a\":2,\"aa\":1}");
        QTest::newRow("RFC 8785 section 3.2.2: literals, numbers and escapes")
            << QByteArray(
                   "{ \"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],\n"
                   " \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\n"
                   " \"literals\": [null, true, false] }")
            << QByteArray(
                   "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                   "\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        QTest::newRow("an escaped backslash before what looks like half a pair")
            << QByteArray("{\"\\\\ud83d\":\"\\\\\\ud83d\\ude00\"}")
            << QByteArray("{\"\\\\ud83d\":\"\\\\\xf0\x9f\x98\x80\"}");
        QTest::newRow("nested, empty and without space")
            << QByteArray("{ \"b\" : { }, \"a\" : [ [ ], { \"x\" : 1 } ] }")
            << QByteArray("{\"a\":[[],{\"x\":1}],\"b\":{}}");
    }

    void sortsKeysByUtf16()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto parsed = parseJsonObject(text);
        QVERIFY(parsed);
        QCOMPARE(canonicalJson(*parsed), canonical);
        // The same object put together in another order gives the same bytes.
        QJsonObject rebuilt;
        const QStringList keys = parsed->keys();
        for (auto key = keys.crbegin(); key != keys.crend(); ++key)
            rebuilt.insert(*key, parsed->value(*key));
        QCOMPARE(canonicalJson(rebuilt), canonical);
        const auto again = parseJsonObject(canonical);
        QVERIFY(again);
        QCOMPARE(canonicalJson(*again), canonical);
    }

    void escapesStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << u"Session"_s << QByteArray("\"Session\"");
        QTest::newRow("short escapes") << u"\b\t\n\f\r\"\\"_s << QByteArray("\"\\b\\t\\n\\f\\r\\\"\\\\\"");
        QTest::newRow("other control characters")
            << QString(QChar(0x1f)) + QChar(0x01) << QByteArray("\"\\u001f\\u0001\"");
        QTest::newRow("a zero does not end the string")
            << u"a"_s + QChar(0) + u"b"_s << QByteArray("\"a\\u0000b\"");
        QTest::newRow("delete and slash stay") << QString(QChar(0x7f)) + u"/"_s << QByteArray("\"\x7f/\"");
        QTest::newRow("accents and emoji stay UTF-8")
            << u"é😀"_s << QByteArray("\"\xc3\xa9\xf0\x9f\x98\x80\"");
    }

    void escapesStrings()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        QByteArray out;
        appendJsonString(out, text);
        QCOMPARE(out, json);
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray() << QByteArray("json.invalid");
        QTest::newRow("cut off") << QByteArray("{\"a\":1") << QByteArray("json.invalid");
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << QByteArray("json.invalid");
        QTest::newRow("something after the end") << QByteArray("{} x") << QByteArray("json.invalid");
        QTest::newRow("an array") << QByteArray("[1]") << QByteArray("json.not_object");
        QTest::newRow("the first half of a pair alone")
            << QByteArray("{\"\\ud83d\":1}") << QByteArray("json.invalid");
        QTest::newRow("the second half first")
            << QByteArray("{\"\\ude00\\ud83d\":1}") << QByteArray("json.invalid");
        QTest::newRow("half a pair, then an escaped backslash")
            << QByteArray("{\"\\ud83d\\\\de00\":1}") << QByteArray("json.invalid");
        QTest::newRow("nested too deep")
            << QByteArray("{\"a\":").repeated(5000) + '1' + QByteArray("}").repeated(5000)
            << QByteArray("json.invalid");
    }

    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        const auto parsed = parseJsonObject(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, reason);
        QVERIFY(parsed.error().code == ErrorCode::InvalidInput);
        if (reason == "json.invalid")
            QVERIFY(parsed.error().facts.contains(u"offset"_s));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
