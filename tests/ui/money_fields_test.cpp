// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the fields of Money.
#include "ui/money/draft_lines.h"
#include "ui/widgets/date_field.h"

#include "tests/support/window_test.h"

#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class MoneyFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void readsDiscounts_data();
    void readsDiscounts();
};

void MoneyFieldsTest::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("date");
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("as the locale writes it")
        << sp::ui::dateText(*parseDate("2026-10-27"), british) << QByteArray("2026-10-27");
    QTest::newRow("ISO 8601") << u"2026-10-27"_s << QByteArray("2026-10-27");
    QTest::newRow("two digits of the year") << u"27/10/26"_s << QByteArray("2026-10-27");
    QTest::newRow("a day there is not") << u"31/02/2026"_s << QByteArray();
    QTest::newRow("no date") << u"soon"_s << QByteArray();
}

void MoneyFieldsTest::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, date);
    const auto read = readDate(typed, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(read ? sp::dateText(*read) : QByteArray(), date);
}

void MoneyFieldsTest::readsDiscounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("a share") << u"10 %"_s << u"10 %"_s;
    QTest::newRow("a share with decimals") << u"7,5%"_s << u"7,5 %"_s;
    QTest::newRow("a sum") << u"15,00"_s << u"15,00"_s;
    QTest::newRow("a large sum") << u"1.240,50"_s << u"1240,50"_s;
    QTest::newRow("none") << u"  "_s << QString();
    QTest::newRow("more than all of it") << u"101 %"_s << u"-"_s;
    QTest::newRow("no number") << u"ten"_s << u"-"_s;
    QTest::newRow("below zero") << u"-3,00"_s << u"-"_s;
}

void MoneyFieldsTest::readsDiscounts()
{
    QFETCH(QString, typed);
    const QLocale locale(QLocale::English, QLocale::Germany);
    const auto discount = readDiscount(typed, Currency::of("EUR"), locale);
    QTEST(discount ? discountText(*discount, locale) : u"-"_s, "read");
}

SP_WINDOW_TEST_MAIN(MoneyFieldsTest)
#include "money_fields_test.moc"
