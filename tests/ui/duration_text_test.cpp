// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/window_language.h"
#include "ui/widgets/duration_text.h"

#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

class DurationTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void noneIsRead();
    void whatIsShownIsReadAgain_data();
    void whatIsShownIsReadAgain();
};

void DurationTextTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("length");
    const std::pair<int, QStringList> all[] = {
        {90, {u"90"_s, u"90 min"_s, u"90min."_s, u"90m"_s, u"90'"_s, u"90\u2032"_s, u"90 Minuten"_s,
                 u"90 minutos"_s, u"90 minuti"_s, u"90 minutes"_s, u"90 mn"_s, u"1:30"_s, u"01:30"_s,
                 u"1:30 h"_s, u"1h30"_s, u"1 h 30"_s, u"1h30m"_s, u"1 h 30 min"_s, u"1h 30'"_s, u"1 H 30"_s,
                 u"1,5"_s, u"1.5"_s, u"1,5 h"_s, u"1.50 hours"_s, u"1 1/2 h"_s, u"1\u00bd h"_s, u"1 \u00bd"_s,
                 u"  1   h  30 "_s, u"1\u00a0h\u202f30"_s}},
        {90,
            {u"1 hour 30 minutes"_s, u"1 hr 30 mins"_s, u"1 hour and 30 minutes"_s, u"1 Std. 30 Min."_s,
                u"1 Std 30"_s, u"1 Stunde 30 Minuten"_s, u"1 Stunde und 30 Minuten"_s, u"1,5 Std."_s,
                u"1 hora 30 minutos"_s, u"1 hora y 30 minutos"_s, u"1 heure 30"_s, u"1 heure et 30 minutes"_s,
                u"1 ora e 30 minuti"_s, u"1 hora e 30 minutos"_s, u"1 hora, 30 min"_s}},
        {120, {u"2 h"_s, u"2h"_s, u"2 hrs"_s, u"2 Stunden"_s, u"2 horas"_s, u"2 heures"_s, u"2 ore"_s}},
        {15, {u"0:15"_s, u"0,25 h"_s, u"\u00bc h"_s, u"1/4 h"_s, u",25"_s}}, {45, {u"3/4 h"_s, u"0,75"_s}},
        {65, {u"1 h 5"_s, u"1h05"_s}}, {1440, {u"24 h"_s, u"1440"_s}}};
    for (const auto &[length, texts] : all)
        for (const QString &text : texts)
            QTest::addRow("%s is %d", qPrintable(text), length) << text << length;
}

void DurationTextTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(int, length);
    QCOMPARE(readDuration(typed), std::optional(minutes(length)));
}

void DurationTextTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *text : {"", "0", "0 min", "1441", "25 h", "an hour", "h", "1 h 60", "1:60", "1:5", "-30",
             "1,333 h", "30 h min", "1 day", "30 x", "1 h 30 h"})
        QTest::addRow("\"%s\"", text) << QString::fromUtf8(text);
}

void DurationTextTest::refuses()
{
    QFETCH(QString, typed);
    QVERIFY(!readDuration(typed));
}

void DurationTextTest::noneIsRead()
{
    for (const char *text : {"", "  ", "0", "0 min", "0:00"})
        QCOMPARE(readDurationOrNone(QString::fromUtf8(text)), std::optional(minutes(0)));
    QCOMPARE(readDurationOrNone(u"10"_s), std::optional(minutes(10)));
    QVERIFY(!readDurationOrNone(u"ten"_s));
}

void DurationTextTest::whatIsShownIsReadAgain_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const WindowLanguage &each : windowLanguages())
        QTest::addRow("%s", each.code.constData()) << each.code;
}

void DurationTextTest::whatIsShownIsReadAgain()
{
    QFETCH(QByteArray, language);
    speakLanguage(language);
    for (const int length : {1, 9, 45, 59, 60, 61, 75, 90, 120, 605, 1440})
        QCOMPARE(readDuration(durationText(minutes(length))), std::optional(minutes(length)));
    speakLanguage("en");
}

QTEST_MAIN(DurationTextTest)
#include "duration_text_test.moc"
