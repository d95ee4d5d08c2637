// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/recurrence_samples.h"

#include "core/base/json.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

struct Row {
    QByteArray start;
    QByteArray rule;
    QByteArray starts;
};

std::vector<Row> readTable()
{
    QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/formats/recurrence_table/table.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Row> rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject json = *parseJsonObject(line);
        QByteArrayList starts;
        for (const auto &each : json.value(u"starts").toArray())
            starts += each.toString().toLatin1();
        rows.push_back({json.value(u"start").toString().toLatin1(), json.value(u"rule").toString().toLatin1(),
            starts.join(' ')});
    }
    return rows;
}

/// The first dozen local starts within thirty years, as the table has them.
QByteArray startsOf(const Row &row)
{
    const auto rule = RecurrenceRule::parse(row.rule);
    if (!rule)
        return rule.error().reason;
    const LocalTime start = readCalendarTime(row.start)->local;
    const LocalTime end = rule->until ? rule->until->local + seconds(1) : start + days(365 * 30 + 7);
    QByteArrayList starts;
    const ScanEnd ended = scanRule(*rule, start, start, end, [&](LocalTime local) {
        starts += localTimeText(local);
        return starts.size() < 12;
    });
    return starts.join(' ') + (ended == ScanEnd::WorkLimit ? " stopped" : "");
}

}  // namespace

/// Series and their starts as another reader of the standard sees them; see recurrence_table/make_table.py.
class RecurrenceTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheTable();
};

void RecurrenceTableTest::agreesWithTheTable()
{
    const std::vector<Row> rows = readTable();
    QVERIFY(rows.size() >= 500);
    int different = 0;
    for (const Row &row : rows)
        if (const QByteArray found = startsOf(row); found != row.starts && ++different)
            qWarning("%s from %s:\n  table %s\n  found %s", row.rule.constData(), row.start.constData(),
                row.starts.constData(), found.constData());
    QCOMPARE(different, 0);
}

QTEST_GUILESS_MAIN(RecurrenceTableTest)
#include "recurrence_table_test.moc"
