// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <QTest>

#include <random>

using namespace sp;

namespace {

/// Rows between lines, cells between bars.
QString text(const CsvTable &table)
{
    QStringList rows;
    for (const CsvRow &row : table.rows)
        rows += QStringList(row.cells.begin(), row.cells.end()).join(u'|');
    return rows.join(u'/');
}

}  // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void reportsOddQuotes_data();
    void reportsOddQuotes();
    void refusesTooMuch();
    void numbersTheLines();
    void readsCharsets();
    void guardsAgainstFormulas_data();
    void guardsAgainstFormulas();
    void readsBackWhatItWrites();
};

void CsvTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<char>("delimiter");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected, char delimiter) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected) << delimiter;
    };
    // clang-format off
    row("nothing", "", "", ',');
    row("commas", "a,b\n1,2\n", "a|b/1|2", ',');
    row("semicolons, with commas in the numbers", "name;price\nx;1,50\ny;2,50\n", "name|price/x|1,50/y|2,50", ';');
    row("tabs", "a\tb\n1\t2, 3; 4\n", "a|b/1|2, 3; 4", '\t');
    row("one column", "a\nb\n", "a/b", ',');
    row("Excel names its delimiter", "sep=;\na;b,c\n", "a|b,c", ';');
    row("CR LF", "a,b\r\n1,2\r\n", "a|b/1|2", ',');
    row("CR alone", "a,b\r1,2\r", "a|b/1|2", ',');
    row("no line end at the end", "a,b\n1,2", "a|b/1|2", ',');
    row("an empty last cell at the end", "a,b\n1,", "a|b/1|", ',');
    row("empty lines are left out", "a,b\n\n1,2\n\n", "a|b/1|2", ',');
    row("quotes, doubled quotes and line breaks", "\"a,1\",\"say \"\"hi\"\"\"\n\"two\nlines\",x\n", "a,1|say \"hi\"/two\nlines|x", ',');
    row("delimiters in quotes do not count", "\"a;b;c\",d\n\"e;f;g\",h\n", "a;b;c|d/e;f;g|h", ',');
    row("rows of different length stay so", "a,b,c\n1\n1,2,3,4\n", "a|b|c/1/1|2|3|4", ',');
    row("a mark", "\xEF\xBB\xBF""a,ü\n", "a|ü", ',');
    // clang-format on
}

void CsvTest::readsTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(char, delimiter);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->delimiter, delimiter);
    QCOMPARE(text(*table), expected);
    QVERIFY(table->warnings.empty());
}

void CsvTest::reportsOddQuotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<int>("line");
    QTest::newRow("a quote inside a cell is kept")
        << QByteArray("a,b\n5\" nail,2\n") << QStringLiteral("a|b/5\" nail|2") << 2;
    QTest::newRow("text after a closing quote is kept")
        << QByteArray("a,b\nx,y\n\"Bo\" Doe,2\n") << QStringLiteral("a|b/x|y/Bo Doe|2") << 3;
    QTest::newRow("a quote that never closes is refused")
        << QByteArray("a,b\n\"x\ny,2\nz,3\n") << QString() << 2;
}

void CsvTest::reportsOddQuotes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cells);
    QFETCH(int, line);
    const auto table = readCsv(bytes);
    if (cells.isEmpty()) {
        QVERIFY(!table);
        QCOMPARE(table.error().reason, QByteArray("csv.quote"));
        QCOMPARE(table.error().facts.value(u"line").toInt(), line);
        return;
    }
    QVERIFY(table);
    QCOMPARE(text(*table), cells);
    QCOMPARE(table->warnings.size(), 1U);
    QCOMPARE(table->warnings.front().reason, QByteArray("csv.quote"));
    QCOMPARE(table->warnings.front().facts.value(u"line").toInt(), line);
}

void CsvTest::refusesTooMuch()
{
    QVERIFY(readCsv(QByteArray("a,b\n").repeated(100'000)));
    const auto rows = readCsv(QByteArray("a,b\n").repeated(100'001));
    QVERIFY(!rows);
    QCOMPARE(rows.error().reason, QByteArray("csv.too_many_rows"));
    const auto bytes = readCsv(QByteArray(50'000'000, 'x'));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().reason, QByteArray("csv.too_large"));
}

void CsvTest::numbersTheLines()
{
    const auto table = readCsv("a,b\r\n\"two\r\nlines\",1\r\n\r\nc,d\r\n");
    QVERIFY(table);
    QCOMPARE(table->rows[1].line, 2);
    QCOMPARE(table->rows[2].line, 5);
}

void CsvTest::readsCharsets()
{
    const auto table = readCsv("name,town\nZo\xEB,K\xF6ln\n");
    QVERIFY(table);
    QCOMPARE(text(*table), QStringLiteral("name|town/Zoë|Köln"));
    QCOMPARE(table->warnings.front().reason, QByteArray("text.charset_guessed"));
}

void CsvTest::guardsAgainstFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QString &cell, const QByteArray &written) {
        QTest::newRow(name) << cell << written;
    };
    row("a formula", QStringLiteral("=1+1"), "'=1+1");
    row("a telephone number", QStringLiteral("+49 30 1234"), "'+49 30 1234");
    row("a command", QStringLiteral("-2+3+cmd|' /C calc'!A0"), "'-2+3+cmd|' /C calc'!A0");
    row("a mention", QStringLiteral("@SUM(A1)"), "'@SUM(A1)");
    row("a tab", QStringLiteral("\tx"), "'\tx");
    row("a line break", QStringLiteral("\rx"), "\"'\rx\"");
    row("NUL", QString(QChar(0)) + u'x', QByteArray("'\0x", 3));
    row("full width", QStringLiteral("＝1"), "'＝1");
    row("a negative amount is a number", QStringLiteral("-12.50"), "-12.50");
    row("a dash alone is not", QStringLiteral("-"), "'-");
    row("two points are no number", QStringLiteral("-1.2.3"), "'-1.2.3");
    row("ordinary text", QStringLiteral("Ana = Bo"), "Ana = Bo");
}

void CsvTest::guardsAgainstFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    const std::vector<std::vector<QString>> rows{{cell, QStringLiteral("x")}};
    const QByteArray bytes = writeCsv(rows, FormulaGuard::Mark);
    QCOMPARE(bytes, written + ",x\n");
    CsvReadOptions options;
    options.guard = FormulaGuard::Mark;
    options.delimiter = ',';
    const auto table = readCsv(bytes, options);
    QVERIFY(table);
    QCOMPARE(table->rows.front().cells.front(), cell);
}

void CsvTest::readsBackWhatItWrites()
{
    std::mt19937 random(7);
    const QString letters = QStringLiteral("ab \",;\t\n\r'=-+ü😀1");
    for (int run = 0; run < 300; ++run) {
        std::vector<std::vector<QString>> rows;
        for (unsigned i = 0; i < 1 + random() % 5; ++i) {
            std::vector<QString> row{QStringLiteral("x")};
            for (unsigned c = 0; c < 3; ++c) {
                QString cell;
                for (auto n = random() % 6; n > 0; --n)
                    cell += letters.mid(static_cast<qsizetype>(random()) % 14, 1);
                row.push_back(QString::fromUtf8(cell.toUtf8()));
            }
            rows.push_back(row);
        }
        CsvReadOptions options;
        options.delimiter = run % 2 == 0 ? ',' : ';';
        const auto table = readCsv(writeCsv(rows, FormulaGuard::Keep, *options.delimiter), options);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(table->rows[i].cells == rows[i]);
    }
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
