// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/typed_query.h"

#include <QTest>

using namespace sp::finding;
using namespace Qt::StringLiterals;

namespace {

const KnownAs jonas{{u"jonas"_s, u"keller"_s}, {u"acme"_s, u"gmbh"_s, u"jk"_s}, {u"berlin"_s, u"retainer"_s},
    {u"jk@acme.example"_s}, {u"4930123456"_s}};

}  // namespace

class TypedQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreTakenApart();
    void namesFit_data();
    void namesFit();
    void aWordOfANameStandsOnce();
    void numbersFit_data();
    void numbersFit();
    void titlesFitWhole();
    void kindsAreNamed_data();
    void kindsAreNamed();
};

void TypedQueryTest::wordsAreTakenApart()
{
    const TypedQuery query = readQuery(u"  Müller-Lüdenscheidt,  120,00 €  27.10. "_s);
    QCOMPARE(query.words.size(), std::size_t(3));
    QCOMPARE(query.words[0].parts, (QStringList{u"muller"_s, u"ludenscheidt"_s}));
    QCOMPARE(query.words[1].raw, u"120,00"_s);
    QCOMPARE(query.words[2].whole, u"27.10."_s);
    QCOMPARE(readQuery(u"a b c d e f g h i j"_s).words.size(), std::size_t(8));
    QVERIFY(readQuery(u" € - "_s).words.empty());
}

void TypedQueryTest::namesFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<unsigned>("left");
    // clang-format off
    QTest::newRow("the name")                       << u"Jonas Keller"_s   << 990 << 1000 << 0U;
    QTest::newRow("the family name")                << u"keller"_s         << 990 << 1000 << 0U;
    QTest::newRow("its beginning")                  << u"ke"_s             << 890 <<  900 << 0U;
    QTest::newRow("swapped letters")                << u"Jonsa"_s          << 390 <<  400 << 0U;
    QTest::newRow("a letter too many")              << u"Kelller"_s        << 390 <<  400 << 0U;
    QTest::newRow("the company")                    << u"acme"_s           << 960 <<  980 << 0U;
    QTest::newRow("name and company")               << u"jonas acme"_s     << 970 <<  990 << 0U;
    QTest::newRow("the city")                       << u"berlin"_s         << 740 <<  760 << 0U;
    QTest::newRow("the mail address")               << u"jk@acme.example"_s << 990 << 990 << 0U;
    QTest::newRow("some of it")                     << u"acme.ex"_s        << 500 <<  530 << 0U;
    QTest::newRow("the telephone number")           << u"030 123456"_s     << 700 <<  700 << 0U;
    QTest::newRow("written with its prefix")        << u"+49 (30) 123-456"_s << 980 << 980 << 0U;
    QTest::newRow("some of it, four digits")        << u"1234"_s           << 480 <<  480 << 0U;
    QTest::newRow("three digits say too little")    << u"123"_s            <<   0 <<    0 << 1U;
    QTest::newRow("two letters inside")             << u"el"_s             <<   0 <<    0 << 1U;
    QTest::newRow("a name and a day")               << u"keller tue"_s     << 990 << 1000 << 2U;
    QTest::newRow("an amount and a name")           << u"120,00 keller"_s  << 990 << 1000 << 1U;
    QTest::newRow("somebody else")                  << u"maya brooks"_s    <<   0 <<    0 << 3U;
    // clang-format on
}

void TypedQueryTest::namesFit()
{
    QFETCH(QString, typed);
    QFETCH(int, least);
    QFETCH(int, most);
    const NameFit fit = fitName(readQuery(typed), jonas);
    QVERIFY2(fit.fit >= least && fit.fit <= most, qPrintable(QString::number(fit.fit)));
    QTEST(fit.left, "left");
}

void TypedQueryTest::aWordOfANameStandsOnce()
{
    const KnownAs maria{{u"maria"_s, u"lopes"_s}, {}, {}, {}, {}};
    QCOMPARE(fitName(readQuery(u"maria mar"_s), maria).left, 2U);
}

void TypedQueryTest::numbersFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("fit");
    QTest::addColumn<QByteArray>("digits");
    // clang-format off
    QTest::newRow("all of it")           << u"2026/0148"_s  << u"2026/0148"_s  << 100 << QByteArray("148");
    QTest::newRow("its count")           << u"148"_s        << u"2026/0148"_s  << 95  << QByteArray("148");
    QTest::newRow("with its zero")       << u"0148"_s       << u"2026/0148"_s  << 95  << QByteArray("148");
    QTest::newRow("its end")             << u"48"_s         << u"2026/0148"_s  << 85  << QByteArray("48");
    QTest::newRow("its beginning")       << u"2026/01"_s    << u"2026/0148"_s  << 85  << QByteArray("1");
    QTest::newRow("in the middle")       << u"26/01"_s      << u"2026/0148"_s  << 55  << QByteArray("1");
    QTest::newRow("a prefix in capitals") << u"c2026"_s     << u"C2026/0003"_s << 85  << QByteArray("2026");
    QTest::newRow("another count")       << u"149"_s        << u"2026/0148"_s  << 0   << QByteArray("149");
    QTest::newRow("one digit")           << u"8"_s          << u"2026/0148"_s  << 0   << QByteArray();
    QTest::newRow("an amount")           << u"148,00"_s     << u"2026/0148"_s  << 0   << QByteArray();
    QTest::newRow("letters")             << u"keller"_s     << u"2026/0148"_s  << 0   << QByteArray();
    QTest::newRow("only zeros")          << u"000"_s        << u"2026/0148"_s  << 0   << QByteArray("0");
    QTest::newRow("a draft")             << u"148"_s        << QString()       << 0   << QByteArray("148");
    // clang-format on
}

void TypedQueryTest::numbersFit()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(QByteArray, digits);
    const TypedWord word = readQuery(typed).words.front();
    QTEST(fitNumber(word, number.toLatin1()), "fit");
    QCOMPARE(word.count, digits);
    // Whatever fits is found by its digits.
    if (fitNumber(word, number.toLatin1()) > 0)
        QVERIFY(number.toLatin1().contains(digits));
}

void TypedQueryTest::titlesFitWhole()
{
    const QStringList title{u"first"_s, u"talk"_s};
    QVERIFY(fitTitle(readQuery(u"talk"_s), 1, title) > 900);
    QVERIFY(fitTitle(readQuery(u"first tlak"_s), 3, title) > 600);
    QCOMPARE(fitTitle(readQuery(u"first walk-in"_s), 3, title), 0);
    QVERIFY(fitTitle(readQuery(u"first 120"_s), 1, title) > 900);
}

void TypedQueryTest::kindsAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("named");
    QTest::newRow("the word") << u"Invoice"_s << true;
    QTest::newRow("many") << u"invoices"_s << true;
    QTest::newRow("its beginning") << u"inv"_s << true;
    QTest::newRow("too little of it") << u"in"_s << false;
    QTest::newRow("another word that begins so") << u"invoiceable"_s << false;
    QTest::newRow("another word") << u"keller"_s << false;
}

void TypedQueryTest::kindsAreNamed()
{
    QFETCH(QString, typed);
    QTEST(namesKind(readQuery(typed).words.front(), {u"invoice"_s}), "named");
}

QTEST_APPLESS_MAIN(TypedQueryTest)
#include "typed_query_test.moc"
