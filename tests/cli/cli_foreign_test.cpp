// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60'000;

/// A program of somebody else, with a home of its own.
class ForeignProgram {
public:
    explicit ForeignProgram(const QString &home) : m_home(home) {}

    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &typed = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home);
        for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(
                QLatin1StringView(folder), m_home + u'/' + QLatin1StringView(folder).toString());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(typed);
        process.closeWriteChannel();
        if (!process.waitForFinished(longest) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

private:
    QString m_home;
};

/// The files of a folder, one after another.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        all += file.readAll();
    }
    return all;
}

/// The entry of the calendar with this summary, as commands name it.
QString entryNamed(const CliPractice &practice, const QString &summary, const QString &from)
{
    const CliAnswer listed = practice.run({u"session"_s, u"list"_s, u"--from"_s, from});
    for (const auto &each : listed.json.value("sessions"_L1).toArray())
        if (each.toObject().value("summary"_L1).toString() == summary)
            return each.toObject().value("ref"_L1).toString();
    qFatal("no %s in %s", qPrintable(summary), listed.out.constData());
}

}  // namespace

/// The main job on what programs wrote that nobody of this project wrote.
class CliForeignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R02_aCalendarOfKhalAndABookOfKhardBecomeAnInvoice();
    void R02_anInvitationOfZimbraBecomesAnInvoice();
};

void CliForeignTest::R02_aCalendarOfKhalAndABookOfKhardBecomeAnInvoice()
{
    if (QStandardPaths::findExecutable(u"khal"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"khard"_s).isEmpty())
        QSKIP("khal and khard are not installed");
    const CliPractice practice;
    const QString home = practice.parent.filePath(u"home"_s);
    for (const char *folder : {"/calendar", "/people"})
        QVERIFY(QDir().mkpath(home + QLatin1StringView(folder)));
    const ForeignProgram foreign(home);
    const QByteArray root = home.toUtf8();
    const QString khal = practice.file("khal.conf",
        "[calendars]\n[[work]]\npath = " + root +
            "/calendar\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            "local_timezone = Europe/Lisbon\ndefault_timezone = Europe/Lisbon\n"
            "[default]\ndefault_calendar = work\n[sqlite]\npath = " +
            root + "/khal.db\n");
    foreign.run(u"khal"_s, {u"-c"_s, khal, u"new"_s, u"2026-01-13 11:00"_s, u"12:00"_s, u"Coaching Maya"_s,
                               u"::"_s, u"Bring the plan"_s});
    foreign.run(u"khal"_s, {u"-c"_s, khal, u"new"_s, u"--repeat"_s, u"weekly"_s, u"--until"_s,
                               u"2026-02-28"_s, u"2026-01-14 09:00"_s, u"10:00"_s, u"Standing talk"_s});
    const QString khard =
        practice.file("khard.conf", "[addressbooks]\n[[people]]\npath = " + root +
                                        "/people\n[general]\neditor = true\nmerge_editor = true\n");
    foreign.run(u"khard"_s, {u"-c"_s, khard, u"new"_s, u"-a"_s, u"people"_s},
        "First name: Maya\nLast name: Brandão\nOrganisation: Brandão Lda\n"
        "Phone:\n    cell: +351 912 345 678\nEmail:\n    work: maya@brandao.example\n"
        "Address:\n    home:\n        Street: Rua do Ouro 1\n        Code: 1100-060\n        City: Lisboa\n"
        "        Country: Portugal\n");

    const QString contacts = practice.file("people.vcf", everythingIn(home + u"/people"_s));
    const CliAnswer people = practice.run({u"import"_s, u"contacts"_s, contacts});
    QVERIFY2(people.exit == 0, people.out.constData());
    for (const QString &name : QDir(home + u"/calendar"_s).entryList(QDir::Files)) {
        const CliAnswer calendar = practice.run({u"import"_s, u"calendar"_s, home + u"/calendar/"_s + name});
        QVERIFY2(calendar.exit == 0, calendar.out.constData());
        QCOMPARE(calendar.json.value("warnings"_L1).toArray().size(), 0);
    }
    const CliAnswer maya = practice.run({u"client"_s, u"show"_s, u"maya@brandao.example"_s});
    QCOMPARE(maya.text("country"), u"PT"_s);
    QVERIFY2(maya.out.contains("+351912345678"), maya.out.constData());
    // At nine in winter's Lisbon, which is ten in Berlin.
    const CliAnswer week = practice.run(
        {u"session"_s, u"list"_s, u"--from"_s, u"2026-01-21"_s, u"--zone"_s, u"Europe/Lisbon"_s});
    QVERIFY2(week.out.contains("2026-01-21T09:00"), week.out.constData());
    practice.must({u"service"_s, u"add"_s, u"Coaching"_s, u"--minutes"_s, u"60"_s, u"--price"_s, u"120"_s});
    const QString invoice = practice.must(
        {u"session"_s, u"finish"_s, entryNamed(practice, u"Coaching Maya"_s, u"2026-01-13"_s), u"--client"_s,
            maya.text("id"), u"--service"_s, u"Coaching"_s, u"--note"_s, u"The plan is there."_s},
        "invoice");
    const CliAnswer shown = practice.run({u"invoice"_s, u"show"_s, invoice});
    QVERIFY2(!shown.text("number").isEmpty(), shown.out.constData());
    QVERIFY2(shown.out.contains("Rua do Ouro 1"), shown.out.constData());
    // A second time brings nothing new.
    const CliAnswer again = practice.run({u"import"_s, u"contacts"_s, contacts, u"--dry-run"_s});
    QCOMPARE(again.json.value("clients"_L1).toObject().value("new"_L1).toInt(), 0);
}

void CliForeignTest::R02_anInvitationOfZimbraBecomesAnInvoice()
{
    // It lies beside the project where it is there at all: it is not ours to carry along.
    const QString file = QStringLiteral(SOLOPILOT_SOURCE_DIR "/../shared/data/calendars/zimbra.ics");
    if (!QFile::exists(file))
        QSKIP("the calendar of Zimbra is not at hand");
    const CliPractice practice;
    const CliAnswer dry = practice.run({u"import"_s, u"calendar"_s, file, u"--dry-run"_s});
    const CliAnswer done = practice.run({u"import"_s, u"calendar"_s, file});
    QVERIFY2(done.exit == 0, done.out.constData());
    for (const char *part : {"events", "clients"})
        QCOMPARE(dry.json.value(QLatin1StringView(part)), done.json.value(QLatin1StringView(part)));
    QVERIFY(done.json.value("clients"_L1).toObject().value("new"_L1).toInt() > 0);
    const CliAnswer clients = practice.run({u"client"_s, u"list"_s});
    const QJsonObject guest = clients.json.value("clients"_L1).toArray().at(0).toObject();
    QCOMPARE(guest.value("status"_L1).toString(), u"Suggested"_s);
    practice.must({u"service"_s, u"add"_s, u"Consulting"_s, u"--minutes"_s, u"60"_s, u"--price"_s, u"150"_s});
    const QString session =
        practice.must({u"session"_s, u"log"_s, u"--client"_s, guest.value("id"_L1).toString(), u"--service"_s,
            u"Consulting"_s, u"--start"_s, u"2026-01-13T09:00"_s, u"--minutes"_s, u"60"_s});
    const QString invoice = practice.must({u"session"_s, u"finish"_s, session, u"--no-send"_s}, "invoice");
    QVERIFY(!practice.run({u"invoice"_s, u"show"_s, invoice}).text("number").isEmpty());
}

QTEST_GUILESS_MAIN(CliForeignTest)
#include "cli_foreign_test.moc"
