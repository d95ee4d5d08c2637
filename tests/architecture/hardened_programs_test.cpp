// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the compiler and the linker were asked to put between a flaw and its use (security.md, default 29),
/// read from the programs themselves.
class HardenedProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHardened_data()
    {
        QTest::addColumn<QString>("program");
        for (const char *name : {"solopilot", "solopilot-cli", "solopilot-parser", "solopilot-pictures"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void isHardened()
    {
        QFETCH(QString, program);
        const QString path = QStringLiteral(SOLOPILOT_BINARY_DIR "/app/") + program;
        if (!QFileInfo::exists(path))
            QSKIP("this preset does not build it");
        if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
            QSKIP("there is no readelf here");
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-W"_s, u"-h"_s, u"-l"_s, u"-d"_s, u"-n"_s, u"--dyn-syms"_s, path});
        QVERIFY(readelf.waitForFinished());
        QCOMPARE(readelf.exitCode(), 0);
        const QString told = QString::fromLatin1(readelf.readAllStandardOutput());
        const auto says = [&](const char *pattern) {
            return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption)
                .match(told)
                .hasMatch();
        };
        QVERIFY2(says("Type: +DYN"), "loads anywhere (-fPIE)");
        QVERIFY2(says("GNU_RELRO"), "what the linker wrote is read-only (relro)");
        QVERIFY2(says("BIND_NOW|FLAGS.*NOW"), "and all of it at the start (now)");
        QVERIFY2(says("GNU_STACK.* RW "), "no stack is executable");
        QVERIFY2(says("__stack_chk_fail"), "stacks are guarded");
        QVERIFY2(says("Build ID: [0-9a-f]{40}"), "a crash note names it");
#ifdef SOLOPILOT_FORTIFIED
        QVERIFY2(says("__[a-z]+_chk"), "calls are checked for room");
#endif
    }
};

QTEST_GUILESS_MAIN(HardenedProgramsTest)
#include "hardened_programs_test.moc"
