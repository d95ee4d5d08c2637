// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/amount_wish.h"

#include <QTest>

using namespace sp;
using namespace sp::finding;
using namespace Qt::StringLiterals;

class AmountWishTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
};

void AmountWishTest::isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<qint64>("exact");  // 0: none.
    QTest::addColumn<qint64>("most");
    const auto row = [](const char *name, const QString &typed, const char *locale, const char *currency,
                         qint64 exact, qint64 most) {
        QTest::newRow(name) << typed << QByteArray(locale) << QByteArray(currency) << exact << most;
    };
    row("whole", u"120"_s, "de-DE", "EUR", 12'000, 12'099);
    row("with decimals", u"120,00"_s, "de-DE", "EUR", 12'000, 12'000);
    row("with the sign", u"120,50 €"_s, "de-DE", "EUR", 12'050, 12'050);
    row("with the code", u"EUR 120"_s, "de-DE", "EUR", 12'000, 12'099);
    row("grouped", u"1.200,00"_s, "de-DE", "EUR", 120'000, 120'000);
    row("grouped and whole", u"1.200"_s, "de-DE", "EUR", 120'000, 120'099);
    row("grouped by a space", u"1 200,00"_s, "fr-FR", "EUR", 120'000, 120'000);
    row("as a program writes it", u"120.50"_s, "de-DE", "EUR", 12'050, 12'050);
    row("in America", u"$1,234.50"_s, "en-US", "USD", 123'450, 123'450);
    row("without minor units", u"5000"_s, "ja-JP", "JPY", 5'000, 5'000);
    row("a name", u"keller"_s, "de-DE", "EUR", 0, 0);
    row("a number of an invoice", u"2026/0148"_s, "de-DE", "EUR", 0, 0);
    row("nothing at all", u"0"_s, "de-DE", "EUR", 0, 0);
    row("below zero", u"-5"_s, "de-DE", "EUR", 0, 0);
}

void AmountWishTest::isRead()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, currency);
    QFETCH(qint64, exact);
    QFETCH(qint64, most);
    const auto wish = readAmount(typed, *Currency::create(currency), Locale::of(locale.constData()));
    QCOMPARE(wish.has_value(), exact > 0);
    if (wish) {
        QCOMPARE(wish->exact, exact);
        QCOMPARE(wish->most, most);
        QVERIFY(wish->holds(exact) && wish->holds(most) && !wish->holds(exact - 1) && !wish->holds(most + 1));
    }
}

QTEST_APPLESS_MAIN(AmountWishTest)
#include "amount_wish_test.moc"
