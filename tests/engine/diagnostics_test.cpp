// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/diagnostics.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

class DiagnosticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAndSizesAreRounded_data();
    void countsAndSizesAreRounded();
    void tellsThePracticeAndNobodyInIt();
    void tellsWithoutAPractice();
};

void DiagnosticsTest::countsAndSizesAreRounded_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("size");
    QTest::newRow("none") << qint64(0) << u"under 10"_s << u"under 1 MiB"_s;
    QTest::newRow("a few") << qint64(9) << u"under 10"_s << u"under 1 MiB"_s;
    QTest::newRow("some") << qint64(14) << u"about 10"_s << u"under 1 MiB"_s;
    QTest::newRow("up to the next digit") << qint64(95) << u"about 100"_s << u"under 1 MiB"_s;
    QTest::newRow("many") << qint64(44'951'042) << u"about 40000000"_s << u"about 40 MiB"_s;
}

void DiagnosticsTest::countsAndSizesAreRounded()
{
    QFETCH(qint64, number);
    QFETCH(QString, count);
    QFETCH(QString, size);
    QCOMPARE(roundedCount(number), count);
    QCOMPARE(roundedSize(number), size);
}

void DiagnosticsTest::tellsThePracticeAndNobodyInIt()
{
    TestEngine test;
    for (int number = 0; number < 14; ++number)
        test.did<ClientId>("client.add", [&](Unit &unit) {
            return test.engine->people().add(unit, {.name = u"Mara Quill %1"_s.arg(number)});
        });
    const PracticeDiagnostics told = must(diagnosePractice(*test.engine));
    const QString text = diagnosticsText(
        {test.engine->now(), "1.2", u"Debian"_s, "6.4", sqlcipherVersion(), "1.0", {}, {}}, told);
    for (const QString &line : {u"  made: 2026-10-27T10:00:00Z"_s, u"  version: 1.2"_s, u"  system: Debian"_s,
             u"  client: about 10"_s, u"  currency: EUR"_s, u"  mail: eml"_s, u"  database: under 1 MiB"_s})
        QVERIFY2(text.contains(line + u'\n'), qPrintable(line + u" in "_s + text));
    QVERIFY(text.contains(u"schema: %1"_s.arg(told.schema)) && told.schema > 0);
    QVERIFY2(sqlcipherVersion().startsWith("4."), sqlcipherVersion().constData());
    const PracticeSettings settings = must(test.engine->settings().practice());
    for (const QString &person : {u"Mara"_s, u"Quill"_s, settings.practitioner, settings.seller.name,
             settings.seller.vatId, test.folder()})
        QVERIFY2(!person.isEmpty() && !text.contains(person), qPrintable(person));
    // A number that somebody could be known by.
    QVERIFY(!text.contains(u"14\n"));
}

void DiagnosticsTest::tellsWithoutAPractice()
{
    const QString text =
        diagnosticsText({{}, "1.2", u"Debian"_s, "6.4", "4.14", "1.0",
                            {u"2026-11-30T08:00:00Z solopilot 1.2 SIGSEGV"_s, u"solopilot+0x12"_s},
                            {u"2026-11-30T08:00:00.000Z info x y"_s}},
            std::nullopt);
    QVERIFY(text.contains(u"Practice\n  not open\n"_s));
    QVERIFY(text.contains(
        u"Last unexpected end\n  2026-11-30T08:00:00Z solopilot 1.2 SIGSEGV\n  solopilot+0x12\n"_s));
    QVERIFY(text.endsWith(u"Log\n  2026-11-30T08:00:00.000Z info x y\n"_s));
}

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
