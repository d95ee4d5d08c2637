// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/typed_date.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class TypedDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("day");
        // clang-format off
        QTest::newRow("British")                     << QByteArray("en-GB") << u"27/10/2026"_s   << QByteArray("2026-10-27");
        QTest::newRow("American")                    << QByteArray("en-US") << u"10/27/2026"_s   << QByteArray("2026-10-27");
        QTest::newRow("German")                      << QByteArray("de-DE") << u"27.10.2026"_s   << QByteArray("2026-10-27");
        QTest::newRow("Japanese")                    << QByteArray("ja-JP") << u"2026/10/27"_s   << QByteArray("2026-10-27");
        QTest::newRow("ISO 8601")                    << QByteArray("en-GB") << u" 2026-10-27 "_s << QByteArray("2026-10-27");
        QTest::newRow("two digits of the year")      << QByteArray("en-GB") << u"27/10/26"_s     << QByteArray("2026-10-27");
        QTest::newRow("two digits, late in it")      << QByteArray("en-GB") << u"27/10/99"_s     << QByteArray("2099-10-27");
        QTest::newRow("four digits, a century back") << QByteArray("en-GB") << u"27/10/1999"_s   << QByteArray("1999-10-27");
        QTest::newRow("the first year there is")     << QByteArray("de-DE") << u"01.01.1900"_s   << QByteArray("1900-01-01");
        QTest::newRow("a year before it")            << QByteArray("de-DE") << u"31.12.1899"_s   << QByteArray();
        QTest::newRow("a day there is not")          << QByteArray("en-GB") << u"31/02/2026"_s   << QByteArray();
        QTest::newRow("no date")                     << QByteArray("en-GB") << u"soon"_s         << QByteArray();
        // clang-format on
    }

    void readsWhatIsTyped()
    {
        QFETCH(QByteArray, locale);
        QFETCH(QString, typed);
        QFETCH(QByteArray, day);
        const auto read = readDate(typed, QLocale(QString::fromLatin1(locale)));
        QCOMPARE(read ? dateText(*read) : QByteArray(), day);
    }

    void readsBackEveryDayItShows()
    {
        const LocalDate last = *parseDate("2200-12-31");
        for (const char *tag : {"en-GB", "en-US", "de-DE", "sv-SE", "ja-JP", "ar-EG", "fa-IR", "hu-HU"}) {
            const QLocale locale(QString::fromLatin1(tag));
            for (LocalDate day = *parseDate("1900-01-01"); day <= last; day += std::chrono::days(97))
                QVERIFY2(readDate(dateText(day, locale), locale) == day, tag);
        }
    }
};

QTEST_GUILESS_MAIN(TypedDateTest)
#include "typed_date_test.moc"
