// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/foreign_files.h"
#include "core/formats/confined/parser_frame.h"
#include "core/providers/confined/parser_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/wait.h>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

const QString realFolder = QStringLiteral(SOLOPILOT_PARSER).section(u'/', 0, -2);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program that stands where solopilot-parser should.
QStringList scriptIn(const QTemporaryDir &folder, const QByteArray &lines)
{
    const QString path = folder.filePath(u"solopilot-parser"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines + "\n") < 0 ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("no script");
    return {folder.path()};
}

QByteArray printed(const QByteArray &bytes)
{
    QByteArray line = "printf '";
    for (const char c : bytes)
        line += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
    return line + "'\n";
}

}  // namespace

/// The program's side of the talk with solopilot-parser, whatever the other side does.
class ParserProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesReadAsTheyDoHere_data();
    void filesReadAsTheyDoHere();
    void aRefusalComesWithItsReason();
    void manyFilesOneAfterAnother();
    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void aMissingProgramIsSaid();
    void nothingOfOurEnvironmentGoesAlong();
    void theProgramIsFoundWhereItLies();
    void cleanup();
};

/// After each: nobody is left running, and nobody is left to be buried.
void ParserProcessTest::cleanup()
{
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1);
    QCOMPARE(errno, ECHILD);
}

void ParserProcessTest::filesReadAsTheyDoHere_data()
{
    QTest::addColumn<QString>("path");
    const QDir top(QStringLiteral(SOLOPILOT_SOURCE_DIR));
    for (const char *folder :
        {"tests/fuzz/corpus/ics", "tests/fuzz/corpus/vcard", "tests/fuzz/corpus/csv", "resources/samples"}) {
        const QDir place(top.filePath(QLatin1String(folder)));
        for (const QString &name : place.entryList({u"*.ics"_s, u"*.vcf"_s, u"*.csv"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << place.filePath(name);
    }
}

void ParserProcessTest::filesReadAsTheyDoHere()
{
    QFETCH(QString, path);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(!bytes.isEmpty());
    ParserProcess parser({realFolder});
    const ForeignFiles there(&parser), here(nullptr);
    const auto alike = [](const auto &a, const auto &b, const auto &values) {
        return a && b ? values(*a) == values(*b) && a->warnings == b->warnings
                      : !a && !b && a.error() == b.error();
    };
    if (path.endsWith(u".ics"_s)) {
        CalendarReadOptions options;
        options.fallbackZone = *TimeZone::create("Asia/Tokyo");
        QVERIFY(alike(there.calendar(bytes, options), here.calendar(bytes, options),
            [](const CalendarFile &file) { return file.events; }));
    } else if (path.endsWith(u".vcf"_s)) {
        QVERIFY(alike(there.contacts(bytes), here.contacts(bytes),
            [](const ContactFile &file) { return file.contacts; }));
    } else {
        QVERIFY(
            alike(there.table(bytes), here.table(bytes), [](const CsvTable &table) { return table.rows; }));
    }
}

void ParserProcessTest::aRefusalComesWithItsReason()
{
    ParserProcess parser({realFolder});
    const auto file = ForeignFiles(&parser).table("a,b\n\"c\n");
    QVERIFY(!file);
    QCOMPARE(file.error(), readCsv("a,b\n\"c\n").error());
}

void ParserProcessTest::manyFilesOneAfterAnother()
{
    ParserProcess parser({realFolder});
    const ForeignFiles files(&parser);
    for (int at = 0; at < 20; ++at) {
        const QByteArray bytes = QByteArray::number(at) + ",b\n";
        QCOMPARE(files.table(bytes)->rows.front().cells.front(), QString::number(at));
    }
}

void ParserProcessTest::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray ready = printed(parserReady.toByteArray());
    const auto row = [](const char *name, const QByteArray &script, const char *reason) {
        QTest::newRow(name) << script << QByteArray(reason);
    };
    row("it ends at once", "exit 0", "parser.unavailable");
    row("it cannot lock itself in", "exit 3", "parser.unavailable");
    row("it says something else", "printf nope; exec sleep 60", "parser.unavailable");
    row("it never says that it is ready", "exec sleep 60", "parser.unavailable");
    row("it never answers", ready + "exec sleep 60", "parser.too_costly");
    row("it reads and never answers", ready + "cat >/dev/null; exec sleep 60", "parser.too_costly");
    row("it has no more memory", ready + "exit 5", "parser.too_costly");
    row("the system kills it", ready + "kill -KILL $$", "parser.too_costly");
    row("its processor time is over", ready + "kill -XCPU $$", "parser.too_costly");
    row("it does what it may not", ready + "kill -SYS $$", "parser.failed");
    row("it falls over", ready + "kill -SEGV $$", "parser.failed");
    row("it ends without an answer", ready + "exit 0", "parser.failed");
    row("it understands nothing", ready + "exit 4", "parser.failed");
    row("it answers without a head", ready + "printf 'something else'; exit 0", "parser.failed");
    row("it promises four gigabytes", ready + printed("SPF1\xFF\xFF\xFF\xFF"), "parser.failed");
    row("it answers less than it says", ready + printed(frameHeadFor(10) + "x"), "parser.failed");
    row("it answers nonsense", ready + printed(frameHeadFor(3) + "abc"), "parser.failed");
    row("it answers half and waits", ready + printed(frameHeadFor(10) + "x") + "exec sleep 60",
        "parser.too_costly");
    row("it writes without an end", ready + "exec cat /dev/zero", "parser.failed");
    row("it writes as long as it said, without an end",
        ready + printed(frameHeadFor(40'000'000)) + "exec cat /dev/zero", "parser.failed");
}

void ParserProcessTest::whatGoesWrongIsSaid()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, reason);
    const QTemporaryDir folder;
    using namespace std::chrono_literals;
    // A shell is not the parser: only whom it must wait for to the end is given little time.
    const bool waits = script.contains("sleep");
    const bool starts = script.contains("SPR1") || script.contains(printed(parserReady.toByteArray()));
    ParserProcess parser(
        scriptIn(folder, script), {waits && !starts ? 300ms : 10'000ms, waits ? 300ms : 10'000ms});
    QElapsedTimer time;
    time.start();
    const auto file = ForeignFiles(&parser).table(QByteArray(200'000, 'x'));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, reason);
    QVERIFY(time.elapsed() < 10'000);
}

void ParserProcessTest::aMissingProgramIsSaid()
{
    ParserProcess parser({u"/nowhere"_s});
    const auto file = ForeignFiles(&parser).contacts("BEGIN:VCARD\nFN:a\nEND:VCARD\n");
    QVERIFY(!file);
    QCOMPARE(file.error().reason, "parser.unavailable");
    QCOMPARE(file.error().code, ErrorCode::Unavailable);
}

void ParserProcessTest::nothingOfOurEnvironmentGoesAlong()
{
    const QTemporaryDir folder;
    qputenv("SOLOPILOT_SECRET", "x");
    ParserProcess parser(scriptIn(folder, "exec /usr/bin/env > \"${0%/*}/environment\""));
    QCOMPARE(ForeignFiles(&parser).table("a\n").error().reason, "parser.unavailable");
    const QByteArray environment = bytesOf(folder.filePath(u"environment"_s));
    QVERIFY2(environment.contains("LC_ALL=C\n"), environment.constData());
    QVERIFY2(
        !environment.contains("SOLOPILOT_SECRET") && !environment.contains("HOME="), environment.constData());
}

void ParserProcessTest::theProgramIsFoundWhereItLies()
{
    const QTemporaryDir empty, other;
    scriptIn(other, "exit 3");
    QVERIFY(ForeignFiles(std::make_unique<ParserProcess>(QStringList{empty.path(), realFolder}).get())
                .table("a\n"));
    // The first that has it, also where another would do better.
    ParserProcess first({empty.path(), other.path(), realFolder});
    QCOMPARE(ForeignFiles(&first).table("a\n").error().reason, "parser.unavailable");
    ParserProcess none({});
    QCOMPARE(ForeignFiles(&none).table("a\n").error().reason, "parser.unavailable");
}

QTEST_GUILESS_MAIN(ParserProcessTest)
#include "parser_process_test.moc"
