// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/word_fit.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class WordFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void slipsAreCounted_data();
    void slipsAreCounted();
};

void WordFitTest::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("fit");
    // clang-format off
    QTest::newRow("the word")                               << u"keller"_s    << u"keller"_s     << 100;
    QTest::newRow("its beginning")                          << u"kel"_s       << u"keller"_s     << 90;
    QTest::newRow("inside")                                 << u"lle"_s       << u"keller"_s     << 60;
    QTest::newRow("two letters swapped")                    << u"jonsa"_s     << u"jonas"_s      << 40;
    QTest::newRow("a letter too many")                      << u"kelller"_s   << u"keller"_s     << 40;
    QTest::newRow("a letter missing")                       << u"keler"_s     << u"keller"_s     << 40;
    QTest::newRow("a wrong letter")                         << u"kellar"_s    << u"keller"_s     << 40;
    QTest::newRow("a wrong first letter")                   << u"jeller"_s    << u"keller"_s     << 40;
    QTest::newRow("a slip in what begins a longer word")    << u"carvla"_s    << u"carvalho"_s   << 40;
    QTest::newRow("an umlaut written out")                  << u"mueller"_s   << u"muller"_s     << 40;
    QTest::newRow("two slips in seven letters")             << u"kelerl"_s    << u"kellers"_s    << 0;
    QTest::newRow("two slips in eight letters")             << u"nogeuira"_s  << u"nogueira"_s   << 40;
    QTest::newRow("two slips, eight letters")               << u"nogeuria"_s  << u"nogueira"_s   << 30;
    QTest::newRow("three slips in nine letters")            << u"nogeurxai"_s << u"nogueira"_s   << 0;
    QTest::newRow("a slip in three letters")                << u"jno"_s       << u"jonas"_s      << 0;
    QTest::newRow("another word")                           << u"brooks"_s    << u"keller"_s     << 0;
    QTest::newRow("nothing typed")                          << QString()      << u"keller"_s     << 0;
    QTest::newRow("a word of 60 letters")                   << QString(60, u'a') << QString(61, u'a') << 90;
    QTest::newRow("60 letters with a slip")                 << QString(59, u'a') + u'b' << QString(61, u'a') << 0;
    // clang-format on
}

void WordFitTest::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QTEST(wordFit(typed, word), "fit");
}

void WordFitTest::slipsAreCounted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("slips");
    QTest::newRow("none in a beginning") << u"car"_s << u"carvalho"_s << 0;
    QTest::newRow("a swap is one") << u"ab"_s << u"ba"_s << 1;
    QTest::newRow("a swap after a missing letter") << u"bdc"_s << u"abcd"_s << 2;
    QTest::newRow("more than asked for") << u"abcdefgh"_s << u"xyzuvwst"_s << 3;
    QTest::newRow("shorter by more than that") << u"abcdef"_s << u"abc"_s << 3;
}

void WordFitTest::slipsAreCounted()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QTEST(typosIn(typed, word, 2), "slips");
}

QTEST_APPLESS_MAIN(WordFitTest)
#include "word_fit_test.moc"
