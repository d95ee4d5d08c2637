// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/name_order.h"
#include "core/values/region_names.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp;

class NameOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersAsTheRegionDoes_data();
    void ordersAsTheRegionDoes();
    void namesCountries_data();
    void namesCountries();
    void namesLanguages();
};

void NameOrderTest::ordersAsTheRegionDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("ordered");
    const auto row = [](const char *name, const char *tag, const QStringList &ordered) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(tag)) << ordered;
    };
    row("Germany: an umlaut beside its letter", "de-DE",
        {u"Adler"_s, u"Arzt"_s, u"Ärzte"_s, u"Bauer"_s, u"Zwick"_s});
    row("Sweden: behind the last letter", "sv-SE",
        {u"Adler"_s, u"Bauer"_s, u"Zwick"_s, u"Åberg"_s, u"Ärla"_s, u"Öberg"_s});
    row("France: an accent counts less than a letter", "fr-FR",
        {u"cote"_s, u"coté"_s, u"côte"_s, u"côté"_s, u"cotes"_s});
    row("Portugal", "pt-PT", {u"Ana"_s, u"Ângela"_s, u"Zé"_s});
    row("numbers by their size", "en-GB", {u"Room 2"_s, u"Room 10"_s});
    row("capitals not apart", "en-GB", {u"abel"_s, u"Bo"_s, u"carl"_s, u"Dee"_s});
    row("no region", "C", {u"abel"_s, u"Äbel"_s, u"Bo"_s});
}

void NameOrderTest::ordersAsTheRegionDoes()
{
    QFETCH(QLocale, locale);
    QFETCH(QStringList, ordered);
    QStringList names = ordered;
    std::ranges::reverse(names);
    std::ranges::sort(names, NameOrder(locale));
    QCOMPARE(names, ordered);
}

void NameOrderTest::namesCountries_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << QByteArray("PT") << QByteArray("en") << u"Portugal"_s;
    QTest::newRow("German") << QByteArray("DE") << QByteArray("de") << u"Deutschland"_s;
    QTest::newRow("Spanish") << QByteArray("GB") << QByteArray("es") << u"Reino Unido"_s;
    QTest::newRow("French") << QByteArray("US") << QByteArray("fr") << u"États-Unis"_s;
    QTest::newRow("Italian") << QByteArray("CH") << QByteArray("it") << u"Svizzera"_s;
    QTest::newRow("Portuguese") << QByteArray("AT") << QByteArray("pt") << u"Áustria"_s;
    QTest::newRow("nobody's") << QByteArray("QQ") << QByteArray("de") << u"QQ"_s;
    QTest::newRow("no language") << QByteArray("PT") << QByteArray("qq") << u"PT"_s;
}

void NameOrderTest::namesCountries()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, language);
    QTEST(countryName(country, language), "name");
}

void NameOrderTest::namesLanguages()
{
    QCOMPARE(languageName("pt-BR", "de"), u"Portugiesisch"_s);
    QCOMPARE(languageName("de", "fr"), u"Allemand"_s);
    QCOMPARE(languageName("en-US", "en"), u"English"_s);
}

QTEST_GUILESS_MAIN(NameOrderTest)
#include "name_order_test.moc"
