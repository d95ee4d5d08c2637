// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/sanitized.h"

#include "tests/cli/support/refusal.h"

#include <QDir>

using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const QString programs = QStringLiteral(SOLOPILOT_BINARY_DIR "/app/");

void copyProgram(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    if (!QFile::copy(from, to))
        qFatal("cannot copy %s", qPrintable(from));
}

/// A command line somewhere else, and beside it whatever is put there.
struct Installed {
    QTemporaryDir folder;
    QString cli = folder.filePath(u"bin/solopilot-cli"_s);

    Installed() { copyProgram(programs + u"solopilot-cli"_s, cli); }
    CliAnswer run(const CliPractice &practice, const QStringList &command) const
    {
        return runCli(QStringList{u"--workspace"_s, practice.folder, u"--passphrase-file"_s,
                          practice.passphrase, u"--json"_s} +
                          command,
            cli);
    }
};

QByteArray calendarOf(int events, const QByteArray &rule)
{
    QByteArray all = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    for (int at = 0; at < events; ++at)
        all += "BEGIN:VEVENT\r\nUID:u" + QByteArray::number(at) +
               "\r\nDTSTART:20261102T090000Z\r\nSUMMARY:Talk\r\n" + rule + "END:VEVENT\r\n";
    return all + "END:VCALENDAR\r\n";
}

}  // namespace

/// The command line reads no file of another program itself, and says in words why it did not read one.
class CliConfinedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBombIsRefusedAndNothingComesIn();
    void withoutTheParserNothingIsRead();
    void aParserThatIsNotLockedInIsNotUsed();
    void theParserIsFoundWherePackagesPutIt();
};

void CliConfinedTest::aBombIsRefusedAndNothingComesIn()
{
    const CliPractice practice;
    const QString bomb =
        practice.file("bomb.ics", calendarOf(20'000, "RRULE:FREQ=SECONDLY;BYHOUR=5;BYSETPOS=366\r\n"));
    REFUSED(practice.run({u"import"_s, u"calendar"_s, bomb}), "parser.too_costly");
    REFUSED(practice.run({u"import"_s, u"calendar"_s, bomb, u"--dry-run"_s}), "parser.too_costly");
    const QString wide = practice.file("wide.csv", QByteArray(10'000'000, ','));
    if (!sp::sanitized)
        REFUSED(practice.run({u"import"_s, u"table"_s, wide}), "parser.too_costly");
    const QString deep = practice.file("deep.vcf", QByteArray("BEGIN:VCARD\r\n").repeated(600'000));
    REFUSED(practice.run({u"import"_s, u"contacts"_s, deep}), "vcard.too_many_properties");
    const QString calm = practice.file("calm.ics", calendarOf(3, "RRULE:FREQ=WEEKLY\r\n"));
    const CliAnswer taken = practice.run({u"import"_s, u"calendar"_s, calm});
    QCOMPARE(taken.exit, 0);
    QCOMPARE(taken.json.value("events"_L1).toObject().value("new"_L1).toInt(), 3);
}

void CliConfinedTest::withoutTheParserNothingIsRead()
{
    const CliPractice practice;
    const Installed alone;
    const QString calendar = practice.file("a.ics", calendarOf(1, {}));
    REFUSED(alone.run(practice, {u"import"_s, u"calendar"_s, calendar}), "parser.unavailable");
    const QString table = practice.file("a.csv", "Name\nAna\n");
    REFUSED(alone.run(practice, {u"import"_s, u"table"_s, table, u"--dry-run"_s}), "parser.unavailable");
    const QString card = practice.file("a.vcf", "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n");
    REFUSED(alone.run(practice, {u"import"_s, u"contacts"_s, card}), "parser.unavailable");
}

void CliConfinedTest::aParserThatIsNotLockedInIsNotUsed()
{
    const CliPractice practice;
    const Installed installed;
    const QString parser = installed.folder.filePath(u"bin/solopilot-parser"_s);
    CliPractice::write(parser, "#!/bin/sh\nexit 3\n");
    QVERIFY(QFile::setPermissions(parser, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString calendar = practice.file("a.ics", calendarOf(1, {}));
    REFUSED(installed.run(practice, {u"import"_s, u"calendar"_s, calendar}), "parser.unavailable");
}

void CliConfinedTest::theParserIsFoundWherePackagesPutIt()
{
    const CliPractice practice;
    const Installed installed;
    copyProgram(programs + u"solopilot-parser"_s,
        installed.folder.filePath(
            u"bin/"_s + QStringLiteral(SOLOPILOT_LIBEXEC_FROM_BIN) + u"/solopilot-parser"_s));
    const QString calendar = practice.file("a.ics", calendarOf(2, {}));
    const CliAnswer taken = installed.run(practice, {u"import"_s, u"calendar"_s, calendar});
    QCOMPARE(taken.exit, 0);
    QCOMPARE(taken.json.value("events"_L1).toObject().value("new"_L1).toInt(), 2);
}

QTEST_GUILESS_MAIN(CliConfinedTest)
#include "cli_confined_test.moc"
