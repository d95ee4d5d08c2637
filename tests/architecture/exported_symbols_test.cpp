// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace sp::architecture;
using namespace Qt::StringLiterals;

class ExportedSymbolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExportedNameIsNoticed()
    {
        QCOMPARE(exportedSqlite("0000000000012340 T main\n0000000000045670 T sqlite3_open_v2\n"),
            Breaches{u"0000000000045670 T sqlite3_open_v2"_s});
        QVERIFY(exportedSqlite("0000000000012340 T main\n0000000000012350 B not_sqlite3_open\n").isEmpty());
    }

    /// A second SQLite in the process (Qt's own driver brings one) would take our functions for its own and
    /// crash.
    void noProgramExportsSqlite_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("the window") << u"solopilot"_s;
        QTest::newRow("the command line") << u"solopilot-cli"_s;
        QTest::newRow("the parser") << u"solopilot-parser"_s;
    }

    void noProgramExportsSqlite()
    {
        QFETCH(QString, program);
        const QString path = QStringLiteral(SOLOPILOT_BINARY_DIR "/app/") + program;
        if (!QFileInfo::exists(path))
            QSKIP("this preset does not build it");
        if (QStandardPaths::findExecutable(u"nm"_s).isEmpty())
            QSKIP("there is no nm here");
        QProcess nm;
        nm.start(u"nm"_s, {u"-D"_s, u"--defined-only"_s, path});
        QVERIFY(nm.waitForFinished());
        QCOMPARE(nm.exitCode(), 0);
        const Breaches found = exportedSqlite(nm.readAllStandardOutput());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(ExportedSymbolsTest)
#include "exported_symbols_test.moc"
