// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/folding.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class FoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void splitsIntoWords_data();
    void splitsIntoWords();
};

void FoldingTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("accents go") << u"Inês Müller"_s << u"ines muller"_s;
    QTest::newRow("capitals go") << u"STRAẞE"_s << u"straße"_s;
    QTest::newRow("Greek") << u"Ελένη"_s << u"ελενη"_s;
    QTest::newRow("a ligature is its letters") << u"oﬃce"_s << u"office"_s;
    QTest::newRow("spaces stay") << u" a  b "_s << u" a  b "_s;
    QTest::newRow("nothing") << QString() << QString();
}

void FoldingTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(folded(text), plain);
}

void FoldingTest::splitsIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("marks divide") << u"Ana-Maria (10:30)"_s
                                  << QStringList{u"Ana"_s, u"Maria"_s, u"10"_s, u"30"_s};
    QTest::newRow("only marks") << u" -, "_s << QStringList();
}

void FoldingTest::splitsIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "folding_test.moc"
