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

QByteArray toolOutput(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

QString sample(const char *name)
{
    return QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/samples/") + QLatin1StringView(name);
}

}  // namespace

/// The main job with the real program, from the sample files to an issued invoice; cli_foreign_test does it
/// on what other programs wrote.
class CliMainJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void R02_contactsOfAnotherProgramComeInOnce();
    void R07_theInvoiceSaysInItsPdfWhatItSaysHere();
    void R08_anIssuedInvoiceIsCorrectedByACreditNote();
    void paymentsInPartsAndTooMuch();
    void R19_notesKeepEveryVersionAndAreFound();
    void R27_aMergeIsTakenBack();
    void invoicesEndInOtherWays();
    void R17_hledgerAgreesWithTheBooks();
    void R33_everythingGoesOutAndTheCalendarComesBack();
    void jobsPoliciesAndTrail();
    void aMailByHandIsSentWhenSaid();
    void whatAnInvoiceLacksIsSaid();
    void draftsAreEditedAndPaymentsTakenBack();
    void aRebateNamesBothTaxes();
    void R35_theScriptOfTheReadmeRuns();

private:
    CliPractice m_practice;
    QString m_client;
    QString m_service;
    QString m_session;
    QString m_invoice;
};

void CliMainJobTest::initTestCase()
{
    QCOMPARE(m_practice.made.exit, 0);
    QCOMPARE(QFile(m_practice.recovery).exists(), true);
    QCOMPARE(m_practice.run({u"import"_s, u"calendar"_s, sample("calendar.ics")}).exit, 0);
    m_service = m_practice.must({u"service"_s, u"add"_s, u"Coaching - 1:1 session"_s, u"--minutes"_s, u"50"_s,
        u"--price"_s, u"119.99"_s, u"--currency"_s, u"EUR"_s});
    QVERIFY(m_practice.run("number start 112 --credit").text("next").endsWith(u"112"_s));
    QCOMPARE(m_practice.run("number next --credit").json.value("may_start"_L1), QJsonValue(true));
    m_client = m_practice.must({u"client"_s, u"show"_s, u"jonas.weber@example.org"_s});
    m_session = m_practice.must({u"session"_s, u"log"_s, u"--client"_s, m_client, u"--service"_s, m_service,
        u"--start"_s, u"2026-10-19T09:00"_s, u"--minutes"_s, u"50"_s});
    m_invoice =
        m_practice.must({u"session"_s, u"finish"_s, m_session, u"--note"_s,
                            u"Erste Schritte: zwei Treffen führen andere."_s, u"--key"_s, u"finish-1"_s},
            "invoice");
    QVERIFY(!m_invoice.isEmpty());
}

void CliMainJobTest::R02_contactsOfAnotherProgramComeInOnce()
{
    const CliAnswer first = m_practice.run({u"import"_s, u"contacts"_s, sample("contacts.vcf")});
    QCOMPARE(first.exit, 0);
    const CliAnswer dry =
        m_practice.run({u"import"_s, u"calendar"_s, sample("calendar.ics"), u"--dry-run"_s});
    QVERIFY(dry.json.value("dry_run"_L1).toBool());
    const CliAnswer again = m_practice.run({u"import"_s, u"calendar"_s, sample("calendar.ics")});
    QCOMPARE(again.exit, 0);
    for (const char *part : {"events", "clients"}) {
        const QJsonObject counts = again.json.value(QLatin1StringView(part)).toObject();
        QCOMPARE(counts.value("new"_L1).toInt(), 0);
        QCOMPARE(counts.value("updated"_L1).toInt(), 0);
        QVERIFY2(counts.value("unchanged"_L1).toInt() > 0, part);
    }
}

void CliMainJobTest::R07_theInvoiceSaysInItsPdfWhatItSaysHere()
{
    const CliAnswer shown = m_practice.run({u"invoice"_s, u"show"_s, m_invoice});
    const QString number = shown.text("number");
    QVERIFY2(!number.isEmpty(), shown.out.constData());
    // The same key again takes no second number.
    QCOMPARE(m_practice.must({u"session"_s, u"finish"_s, m_session, u"--note"_s,
                                 u"Erste Schritte: zwei Treffen führen andere."_s, u"--key"_s, u"finish-1"_s},
                 "invoice"),
        m_invoice);
    SP_NEEDS_PDF();
    const QString pdf = m_practice.parent.filePath(u"invoice.pdf"_s);
    QCOMPARE(m_practice.run({u"invoice"_s, u"pdf"_s, m_invoice, pdf}).exit, 0);
    const QByteArray text = toolOutput(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const QByteArray &part : {QByteArray("Coaching - 1:1 session"), number.toUtf8(),
             QByteArray("119.99"), QByteArray("100.83"), QByteArray("19.16"), QByteArray("DE123456789"),
             QByteArray("2026-10-19T07:00:00Z"), QByteArray("kontakt@lindqvist.example")})
        QVERIFY2(text.contains(part), (part + " in\n" + text).constData());
    QVERIFY2(toolOutput(u"qpdf"_s, {u"--check"_s, pdf}).contains("No syntax or stream encoding errors"),
        "a sound PDF");
}

void CliMainJobTest::R08_anIssuedInvoiceIsCorrectedByACreditNote()
{
    const QString session = m_practice.must({u"session"_s, u"log"_s, u"--client"_s, m_client, u"--service"_s,
        m_service, u"--start"_s, u"2026-10-20T09:00"_s, u"--minutes"_s, u"50"_s});
    const QString invoice = m_practice.must({u"session"_s, u"finish"_s, session, u"--no-send"_s}, "invoice");
    const QByteArray before = m_practice.run({u"invoice"_s, u"show"_s, invoice}).out;
    const CliAnswer credit =
        m_practice.run({u"invoice"_s, u"credit"_s, invoice, u"--reason"_s, u"Did not take place"_s});
    QCOMPARE(credit.exit, 0);
    const QJsonObject after = m_practice.run({u"invoice"_s, u"show"_s, invoice}).json;
    QCOMPARE(after.value("number"_L1), QJsonDocument::fromJson(before).object().value("number"_L1));
    QCOMPARE(m_practice.run({u"invoice"_s, u"credit"_s, invoice}).exit, 1);
}

void CliMainJobTest::paymentsInPartsAndTooMuch()
{
    const QString session = m_practice.must({u"session"_s, u"log"_s, u"--client"_s, m_client, u"--service"_s,
        m_service, u"--start"_s, u"2026-10-21T09:00"_s, u"--minutes"_s, u"50"_s});
    const QString invoice = m_practice.must({u"session"_s, u"finish"_s, session, u"--no-send"_s}, "invoice");
    QCOMPARE(
        m_practice.run({u"payment"_s, u"record"_s, u"--invoice"_s, invoice, u"--amount"_s, u"19.99"_s}).exit,
        0);
    QVERIFY(m_practice.run({u"invoice"_s, u"show"_s, invoice}).text("state") != u"Paid"_s);
    QCOMPARE(
        m_practice.run({u"payment"_s, u"record"_s, u"--invoice"_s, invoice, u"--amount"_s, u"110.00"_s}).exit,
        0);
    QCOMPARE(m_practice.run({u"invoice"_s, u"show"_s, invoice}).text("state"), u"Paid"_s);
    QCOMPARE(
        m_practice.run({u"payment"_s, u"record"_s, u"--invoice"_s, invoice, u"--amount"_s, u"-5"_s}).exit !=
            0,
        true);
}

void CliMainJobTest::R19_notesKeepEveryVersionAndAreFound()
{
    const QString note = m_practice.must({u"note"_s, u"add"_s, u"--client"_s, m_client, u"--text"_s,
        u"Über Müller gesprochen"_s, u"--private-text"_s, u"nur für mich"_s});
    const CliAnswer found = m_practice.run({u"note"_s, u"search"_s, u"muller"_s});
    QCOMPARE(found.exit, 0);
    QVERIFY2(found.out.contains("M\xC3\xBCller"), found.out.constData());
    const CliAnswer history = m_practice.run({u"note"_s, u"history"_s, note});
    QVERIFY2(history.exit == 0 && history.out.contains("version"), history.out.constData());
}

void CliMainJobTest::R27_aMergeIsTakenBack()
{
    const QString twin = m_practice.must(
        {u"client"_s, u"add"_s, u"--name"_s, u"J. Weber"_s, u"--email"_s, u"j.weber@example.org"_s});
    QCOMPARE(m_practice.run({u"client"_s, u"merge"_s, twin, m_client}).exit, 0);
    QVERIFY(!m_practice.run("client list").out.contains("J. Weber"));
    QCOMPARE(m_practice.run("undo").exit, 0);
    QVERIFY(m_practice.run("client list").out.contains("J. Weber"));
    QCOMPARE(m_practice.run("redo").exit, 0);
    QVERIFY(!m_practice.run("client list").out.contains("J. Weber"));
    QCOMPARE(m_practice.run("redo").exit, 1);
    QCOMPARE(m_practice.run("undo").exit, 0);
    QVERIFY(m_practice.run("client list").out.contains("J. Weber"));
}

void CliMainJobTest::R17_hledgerAgreesWithTheBooks()
{
    const QString folder = m_practice.parent.filePath(u"books"_s);
    QCOMPARE(m_practice.run({u"export"_s, u"hledger"_s, folder}).exit, 0);
    const QString journal = folder + u"/books.journal"_s;
    QCOMPARE(toolOutput(u"hledger"_s, {u"-f"_s, journal, u"check"_s}), QByteArray());
    // What was written off is a loss; a rebate is no income.
    QVERIFY(toolOutput(u"hledger"_s, {u"-f"_s, journal, u"balance"_s, u"expenses:writeoff"_s, u"-N"_s})
                .contains("119.99 EUR"));
    // One invoice is open; what was paid too much on another stands against it.
    const QByteArray total =
        toolOutput(u"hledger"_s, {u"-f"_s, journal, u"balance"_s, u"Jonas Weber"_s, u"-N"_s, u"--flat"_s});
    QVERIFY2(total.contains("119.99 EUR") && total.contains("-10.00 EUR"), total.constData());
    QCOMPARE(m_practice.run({u"balance"_s, m_client})
                 .json.value("owed"_L1)
                 .toArray()
                 .at(0)
                 .toObject()
                 .value("amount"_L1)
                 .toString(),
        u"109.99"_s);
}

void CliMainJobTest::R33_everythingGoesOutAndTheCalendarComesBack()
{
    const QString folder = m_practice.parent.filePath(u"all"_s);
    QCOMPARE(m_practice.run({u"export"_s, u"all"_s, folder}).exit, 0);
    for (const char *name : {"practice.json", "calendar.ics", "contacts.vcf", "books.journal"})
        QVERIFY2(QFile::exists(folder + u'/' + QLatin1StringView(name)), name);
    QByteArray everything;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    QVERIFY2(!everything.contains("nur f\xC3\xBCr mich"), "private parts stay");
    // Into the practice it came from: nothing is new. Into another one: all of it is there.
    const CliAnswer back = m_practice.run({u"import"_s, u"calendar"_s, folder + u"/calendar.ics"_s});
    QCOMPARE(back.exit, 0);
    QCOMPARE(back.json.value("events"_L1).toObject().value("new"_L1).toInt(), 0);
    const CliPractice other;
    const CliAnswer fresh = other.run({u"import"_s, u"calendar"_s, folder + u"/calendar.ics"_s});
    QCOMPARE(fresh.exit, 0);
    QVERIFY(fresh.json.value("events"_L1).toObject().value("new"_L1).toInt() >= 13);
}

void CliMainJobTest::jobsPoliciesAndTrail()
{
    for (const char *command : {"jobs list", "jobs run-due", "outbox list", "policy list", "audit log",
             "audit verify", "slot list", "settings show", "history",
             "session list --from 2026-10-01 --to 2026-10-31", "invoice list", "service list", "balance"})
        QVERIFY2(m_practice.run(command).exit == 0, command);
    const CliAnswer kinds = m_practice.run("policy list");
    QVERIFY2(kinds.out.contains("time"), kinds.out.constData());
}

void CliMainJobTest::aMailByHandIsSentWhenSaid()
{
    const QString session = m_practice.must({u"session"_s, u"log"_s, u"--client"_s, m_client, u"--service"_s,
        m_service, u"--start"_s, u"2026-10-23T09:00"_s, u"--minutes"_s, u"50"_s});
    const CliAnswer finished = m_practice.run({u"session"_s, u"finish"_s, session});
    QCOMPARE(finished.exit, 0);
    const QString message = finished.text("message"), invoice = finished.text("invoice");
    QVERIFY(!message.isEmpty());
    const auto files = [&] {
        return QDir(m_practice.folder + u"/outgoing"_s).entryList({u"*.eml"_s}).size();
    };
    const auto before = files();
    QCOMPARE(m_practice.run({u"outbox"_s, u"send-now"_s, message}).exit, 0);
    QCOMPARE(m_practice.run("jobs run-due").exit, 0);
    const auto state = [&] { return m_practice.run({u"invoice"_s, u"show"_s, invoice}).text("state"); };
    QCOMPARE(state(), u"Issued"_s);  // The file is there; nobody has sent it.
    QCOMPARE(files(), before + 1);
    QCOMPARE(m_practice.run({u"outbox"_s, u"sent"_s, message}).exit, 0);
    QCOMPARE(state(), u"Sent"_s);
    QCOMPARE(files(), before);  // What lies there is what still waits.
    QCOMPARE(m_practice.run({u"outbox"_s, u"sent"_s, message}).exit, 1);
}

void CliMainJobTest::whatAnInvoiceLacksIsSaid()
{
    // Above 250 euro the client's address is asked for.
    const QString client = m_practice.must({u"client"_s, u"add"_s, u"--name"_s, u"Nils Berg"_s});
    const QString service = m_practice.must({u"service"_s, u"add"_s, u"Workshop"_s, u"--minutes"_s, u"90"_s,
        u"--price"_s, u"400.00"_s, u"--currency"_s, u"EUR"_s});
    const auto held = [&](const char *start) {
        return m_practice.must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s, service,
            u"--start"_s, QString::fromLatin1(start), u"--minutes"_s, u"90"_s});
    };
    const CliAnswer finished = m_practice.run({u"session"_s, u"finish"_s, held("2026-10-19T13:00")});
    QCOMPARE(finished.exit, 0);
    QVERIFY2(finished.out.contains("missing.buyer_address"), finished.out.constData());
    held("2026-10-20T13:00");
    const QJsonArray issued = m_practice.run("invoice all").json.value("issued"_L1).toArray();
    bool said = false;
    for (const auto &each : issued)
        for (const auto &fact : each.toObject().value("missing"_L1).toArray())
            said = said || fact.toObject().value("reason"_L1) == "missing.buyer_address"_L1;
    QVERIFY(said);
}

void CliMainJobTest::invoicesEndInOtherWays()
{
    const QString client = m_practice.must({u"client"_s, u"add"_s, u"--name"_s, u"Pia Ohm"_s});
    const auto draft = [&](const char *start) {
        return m_practice.must({u"invoice"_s, u"draft"_s,
            m_practice.must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s, m_service,
                u"--start"_s, QString::fromLatin1(start), u"--minutes"_s, u"50"_s})});
    };
    const auto state = [&](const QString &id) {
        return m_practice.run({u"invoice"_s, u"show"_s, id}).text("state");
    };
    const QString lost = draft("2026-10-19T15:00");
    QCOMPARE(m_practice.run({u"invoice"_s, u"schedule"_s, lost, u"--on"_s, u"2019-01-01"_s}).reason(),
        "invoice.schedule_past");
    QCOMPARE(
        m_practice.run({u"invoice"_s, u"schedule"_s, lost, u"--on"_s, u"2099-01-01"_s}).text("scheduled_on"),
        u"2099-01-01"_s);
    QCOMPARE(state(lost), u"Scheduled"_s);
    QCOMPARE(m_practice.run({u"invoice"_s, u"unschedule"_s, lost}).text("state"), u"Draft"_s);
    QCOMPARE(m_practice.run({u"invoice"_s, u"issue"_s, lost, u"--no-send"_s}).exit, 0);
    QCOMPARE(m_practice.run({u"invoice"_s, u"write-off"_s, lost}).reason(), "write_off.no_reason");
    QCOMPARE(m_practice.run({u"invoice"_s, u"write-off"_s, lost, u"--reason"_s, u"insolvent"_s}).exit, 0);
    QCOMPARE(state(lost), u"WrittenOff"_s);
    QCOMPARE(m_practice.run({u"invoice"_s, u"reopen"_s, lost}).text("state"), u"Issued"_s);
    QCOMPARE(m_practice.run({u"invoice"_s, u"write-off"_s, lost, u"--reason"_s, u"insolvent"_s}).exit, 0);

    QCOMPARE(
        m_practice.run({u"settings"_s, u"set"_s, uR"({"early_days": 7, "early_percent": "2"})"_s}).exit, 0);
    const QString early = draft("2026-10-20T15:00");
    QCOMPARE(m_practice.run({u"invoice"_s, u"issue"_s, early, u"--no-send"_s}).exit, 0);
    const QStringList paid{u"payment"_s, u"record"_s, u"--invoice"_s, early, u"--amount"_s, u"117.59"_s};
    const auto taken = [](const CliAnswer &answer) {
        return answer.json.value("early_taken"_L1).toObject().value("amount"_L1).toString();
    };
    QCOMPARE(taken(m_practice.run(paid + QStringList{u"--preview"_s})), u"2.40"_s);
    QCOMPARE(state(early), u"Issued"_s);
    QCOMPARE(taken(m_practice.run(paid)), u"2.40"_s);
    QCOMPARE(state(early), u"Paid"_s);
    QCOMPARE(m_practice.run({u"settings"_s, u"set"_s, uR"({"early_percent": "0"})"_s}).exit, 0);
}

void CliMainJobTest::draftsAreEditedAndPaymentsTakenBack()
{
    const QString client = m_practice.must({u"client"_s, u"add"_s, u"--name"_s, u"Nora Falk"_s});
    const QString session = m_practice.must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s,
        m_service, u"--start"_s, u"2026-10-22T09:00"_s, u"--minutes"_s, u"50"_s});
    const QString draft = m_practice.must({u"invoice"_s, u"draft"_s, session});
    const auto open = [&] {
        const QJsonObject shown = m_practice.run({u"invoice"_s, u"show"_s, draft}).json;
        return shown.value("open"_L1).toObject().value("amount"_L1).toString();
    };
    QCOMPARE(
        m_practice
            .run({u"invoice"_s, u"add-line"_s, draft, u"--text"_s, u"Workbook"_s, u"--price"_s, u"200.01"_s})
            .exit,
        0);
    QCOMPARE(m_practice
                 .run({u"invoice"_s, u"edit"_s, draft, u"--line"_s, u"1"_s, u"--text"_s, u"Talk"_s,
                     u"--price"_s, u"100.00"_s})
                 .exit,
        0);
    const CliAnswer less =
        m_practice.run({u"invoice"_s, u"discount"_s, draft, u"--line"_s, u"2"_s, u"--amount"_s, u"0.01"_s});
    QCOMPARE(less.json.value("totals"_L1).toObject().value("gross"_L1).toInt(), 300'00);
    // Above 250 euro the client's address is asked for, and said before anything is issued.
    const QJsonArray missing = less.json.value("missing"_L1).toArray();
    QVERIFY2(less.out.contains("missing.buyer_address"), less.out.constData());
    QVERIFY(!missing.isEmpty() && !missing[0].toObject().value("message"_L1).toString().isEmpty());
    QCOMPARE(m_practice.run({u"invoice"_s, u"issue"_s, draft, u"--no-send"_s}).exit, 0);
    QCOMPARE(m_practice.run({u"invoice"_s, u"discount"_s, draft, u"--none"_s}).reason(), "invoice.issued");

    const QString payment =
        m_practice.must({u"payment"_s, u"record"_s, u"--invoice"_s, draft, u"--amount"_s, u"320.00"_s});
    QCOMPARE(m_practice.run({u"invoice"_s, u"show"_s, draft}).text("state"), u"Paid"_s);
    QCOMPARE(m_practice.run({u"payment"_s, u"reverse"_s, payment}).exit, 0);
    QCOMPARE(open(), u"300.00"_s);
    const QJsonArray listed =
        m_practice.run({u"payment"_s, u"list"_s, u"--invoice"_s, draft}).json.value("payments"_L1).toArray();
    QCOMPARE(listed.size(), 1);
    QVERIFY(!listed[0].toObject().value("reversed_on"_L1).toString().isEmpty());
    QCOMPARE(
        m_practice.run({u"payment"_s, u"record"_s, u"--client"_s, client, u"--amount"_s, u"350.00"_s}).exit,
        0);
    QCOMPARE(m_practice.run({u"payment"_s, u"apply-credit"_s, draft}).reason(), "payment.invoice_not_open");
    QCOMPARE(
        m_practice.run({u"payment"_s, u"refund"_s, u"--client"_s, client, u"--amount"_s, u"50.00"_s}).exit,
        0);

    const QString next = m_practice.run("number next").text("next");
    QVERIFY(!next.isEmpty());
    QCOMPARE(m_practice.run("number start 900").reason(), "number.start_issued");
    QCOMPARE(m_practice.run("number next").json.value("may_start"_L1), QJsonValue(false));
    QCOMPARE(m_practice.run("tax set --rate 5 --name GST --from 2026-01-01").exit, 0);
    // Nova Scotia's rate fell in April 2025: one version from before would go on with the old one.
    QCOMPARE(m_practice.run("tax set --province NS --from 2025-01-01").exit, 2);
    QCOMPARE(m_practice.run("tax show").text("name"), u"GST"_s);
}

void CliMainJobTest::aRebateNamesBothTaxes()
{
    QCOMPARE(
        m_practice.run("tax set --rate 5 --name GST --second-rate 9.975 --second-name QST --from 2026-01-02")
            .exit,
        0);
    QCOMPARE(
        m_practice.run({u"settings"_s, u"set"_s, uR"({"early_days": 7, "early_percent": "2"})"_s}).exit, 0);
    const QString client = m_practice.must({u"client"_s, u"add"_s, u"--name"_s, u"Luc Roy"_s});
    const QString draft = m_practice.must({u"invoice"_s, u"draft"_s,
        m_practice.must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s, m_service,
            u"--start"_s, u"2026-10-23T09:00"_s, u"--minutes"_s, u"50"_s})});
    QCOMPARE(m_practice.run({u"invoice"_s, u"schedule"_s, draft, u"--on"_s, u"2099-01-01"_s, u"--no-send"_s})
                 .json.value("send_then"_L1),
        QJsonValue(false));
    QCOMPARE(m_practice.run({u"invoice"_s, u"issue"_s, draft, u"--no-send"_s}).exit, 0);
    const int gross = m_practice.run({u"invoice"_s, u"show"_s, draft})
                          .json.value("totals"_L1)
                          .toObject()
                          .value("gross"_L1)
                          .toInt();
    const int paid = gross - (gross * 2 + 50) / 100;
    const CliAnswer preview = m_practice.run({u"payment"_s, u"record"_s, u"--invoice"_s, draft, u"--amount"_s,
        u"%1.%2"_s.arg(paid / 100).arg(paid % 100, 2, 10, QLatin1Char('0')), u"--preview"_s});
    QStringList taxes;
    for (const auto &each : preview.json.value("early_share"_L1).toArray())
        taxes << each.toObject().value("name"_L1).toString() + u' ' +
                     each.toObject().value("rate"_L1).toString();
    QCOMPARE(taxes, (QStringList{u"GST 5"_s, u"QST 9.975"_s}));
}

void CliMainJobTest::R35_theScriptOfTheReadmeRuns()
{
    SP_NEEDS_PDF();
    const QTemporaryDir folder;
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(SOLOPILOT_SOURCE_DIR "/packaging/dev/main_job.sh"),
        {QStringLiteral(SOLOPILOT_BINARY_DIR "/app/solopilot-cli"), folder.filePath(u"job"_s)});
    QVERIFY(script.waitForFinished(120'000));
    const QByteArray said = script.readAll();
    QVERIFY2(script.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("invoice.pdf"), said.constData());
}

QTEST_GUILESS_MAIN(CliMainJobTest)
#include "cli_main_job_test.moc"
