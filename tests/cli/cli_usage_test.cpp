// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QRegularExpression>
#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// Every command that --help of the program lists.
QStringList listedCommands()
{
    QStringList names;
    const QString overview = QString::fromUtf8(runCli({u"--help"_s}).out);
    static const QRegularExpression line(
        u"^  ([a-z-]+(?: [a-z-]+)?)  +[A-Z]"_s, QRegularExpression::MultilineOption);
    for (auto all = line.globalMatch(overview); all.hasNext();)
        names << all.next().captured(1);
    return names;
}

}  // namespace

class CliUsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void theListHoldsWhatIsPromised();
    void programsReadTheListToo();
    void whatIsNotUnderstoodEndsWithTwo_data();
    void whatIsNotUnderstoodEndsWithTwo();
    void saysWhatWasNotUnderstood_data();
    void saysWhatWasNotUnderstood();
    void fontsAreLookedUpForPdfOnly();
};

void CliUsageTest::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &name : listedCommands())
        QTest::newRow(qPrintable(name)) << name;
}

void CliUsageTest::everyCommandExplainsItself()
{
    QFETCH(QString, command);
    const CliAnswer answer = runCli(command.split(u' ') + QStringList{u"--help"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.startsWith("solopilot-cli " + command.toUtf8()), answer.out.constData());
    QVERIFY(answer.out.count('\n') >= 2);
}

void CliUsageTest::theListHoldsWhatIsPromised()
{
    const QStringList listed = listedCommands();
    for (const char *name : {"invitation send", "invitation take", "invitation proposals", "init",
             "import calendar", "import contacts", "client add", "client list", "client show", "client merge",
             "client export", "client erase", "client erasure-proof", "service add", "service list",
             "session list", "session log", "session start", "session end", "session reschedule",
             "session cancel", "session meeting", "meeting missing", "meeting default", "hold list",
             "hold place", "hold release", "session finish", "note add", "note show", "note history",
             "note search", "invoice draft", "invoice issue", "invoice show", "invoice list", "invoice pdf",
             "invoice credit", "invoice edit", "invoice add-line", "invoice discount", "invoice rate",
             "payment record", "payment reverse", "payment list", "payment apply-credit", "number start",
             "tax set", "balance", "export all", "export hledger", "export csv", "export ics", "export vcard",
             "backup create", "backup verify", "backup restore", "backup list", "backup drill",
             "backup status", "mirror on", "mirror off", "mirror now", "mirror status", "audit verify",
             "audit checkpoint", "audit prove", "audit export", "audit log", "jobs list", "jobs run-due",
             "policy list", "policy show", "policy publish", "policy simulate", "slots find", "slots check",
             "slots moved", "calendar accounts", "calendar connect", "calendar sync", "retention show",
             "retention set", "demo", "bench", "diagnostics", "understand"})
        QVERIFY2(listed.contains(QLatin1StringView(name)), name);
}

void CliUsageTest::programsReadTheListToo()
{
    const QJsonArray all = runCli({u"--json"_s, u"--help"_s}).json.value("commands"_L1).toArray();
    QCOMPARE(all.size(), listedCommands().size());
    for (const auto &each : all)
        for (const auto member : {"name"_L1, "usage"_L1, "summary"_L1})
            QVERIFY(!each.toObject().value(member).toString().isEmpty());
    const QJsonArray group =
        runCli({u"client"_s, u"--json"_s, u"--help"_s}).json.value("commands"_L1).toArray();
    QVERIFY(group.size() > 3 && group.size() < all.size());
}

void CliUsageTest::whatIsNotUnderstoodEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("half a command") << QStringList{u"client"_s};
    QTest::newRow("an unknown option") << QStringList{u"client"_s, u"list"_s, u"--frobnicate"_s};
    QTest::newRow("an option without its value") << QStringList{u"--workspace"_s};
    QTest::newRow("a number that is none") << QStringList{u"demo"_s, u"--seed"_s, u"many"_s};
    QTest::newRow("two ways to unlock") << QStringList{u"--workspace"_s, u"/tmp"_s, u"--passphrase-file"_s,
        u"a"_s, u"--recovery-file"_s, u"b"_s, u"client"_s, u"list"_s};
}

void CliUsageTest::whatIsNotUnderstoodEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const CliAnswer answer = runCli(arguments);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(
        !answer.err.trimmed().isEmpty() || !answer.out.trimmed().isEmpty(), "says what was not understood");
}

void CliUsageTest::saysWhatWasNotUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("half a command names its other half")
        << QStringList{u"client"_s} << QByteArray("\"client\" goes on with one of: add, edit, list");
    QTest::newRow("no command at all")
        << QStringList{u"frobnicate"_s} << QByteArray("\"frobnicate\" is not a command");
    QTest::newRow("an option that none has")
        << QStringList{u"--workspace"_s, u"/tmp"_s, u"jobs"_s, u"list"_s, u"--foo"_s}
        << QByteArray("--foo is not an option of this command");
    QTest::newRow("an option of the command without its value")
        << QStringList{u"client"_s, u"list"_s, u"--search"_s} << QByteArray("--search needs a value");
    QTest::newRow("an option of all commands without its value")
        << QStringList{u"client"_s, u"list"_s, u"--workspace"_s} << QByteArray("--workspace needs a value");
}

void CliUsageTest::saysWhatWasNotUnderstood()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const CliAnswer answer = runCli(arguments);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.err.startsWith(words), answer.err.constData());
}

/// The linker tells what it loads: without Qt's platform there are no fonts, and none of fontconfig's words
/// about them on a machine where it cannot keep its cache.
void CliUsageTest::fontsAreLookedUpForPdfOnly()
{
#ifdef Q_OS_LINUX
    const auto loads = [](const QStringList &command) {
        const CliAnswer answer =
            runCli(QStringList{u"LD_DEBUG=files"_s, QStringLiteral(SOLOPILOT_BINARY_DIR "/app/solopilot-cli"),
                       u"--workspace"_s, u"/nowhere"_s, u"--passphrase-file"_s, u"/nowhere/p"_s} +
                       command,
                u"/usr/bin/env"_s);
        return answer.exit == 1 && answer.err.contains("libQt6Core")
                   ? answer.err.contains("libqoffscreen") ? 1 : 0
                   : -1;
    };
    QCOMPARE(loads({u"client"_s, u"list"_s}), 0);
    SP_NEEDS_PDF();
    QCOMPARE(loads({u"invoice"_s, u"pdf"_s, u"1"_s, u"/nowhere/a.pdf"_s}), 1);
#else
    QSKIP("only Linux' linker tells what it loads");
#endif
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "cli_usage_test.moc"
