// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/paper.h"

#include <QTest>

using namespace sp::billing;

class PaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsTheCountry_data();
    void fitsTheCountry();
};

void PaperTest::fitsTheCountry_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<bool>("letter");
    QTest::newRow("United States") << QByteArray("US") << true;
    QTest::newRow("Canada") << QByteArray("CA") << true;
    QTest::newRow("Mexico") << QByteArray("MX") << true;
    QTest::newRow("Germany") << QByteArray("DE") << false;
    QTest::newRow("Australia") << QByteArray("AU") << false;
    QTest::newRow("unknown") << QByteArray() << false;
}

void PaperTest::fitsTheCountry()
{
    QFETCH(QByteArray, country);
    QFETCH(bool, letter);
    QCOMPARE(usualPaper(country) == Paper::Letter, letter);
}

QTEST_GUILESS_MAIN(PaperTest)
#include "paper_test.moc"
