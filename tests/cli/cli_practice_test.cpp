// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// What a practice is made of, by the real program: clients, services, working hours, policies.
class CliPracticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClientHasSeveralAddresses();
    void aServiceChangesFromNowOn();
    void theListHoldsWholeDays();
    void workingHoursAreSaid();
    void aPolicyIsRolledBack();
    void R35_reportsAreAnsweredAndWritten();
    void nobodyIsTakenForSomebodyElse();
    void anAmountIsReadAsItIsWritten_data();
    void anAmountIsReadAsItIsWritten();
    void whatIsAddedToANoteGoesBelowIt();
    void aTimeThatDoesNotExistIsToldAsATime();

private:
    CliPractice m_practice;
};

void CliPracticeTest::aClientHasSeveralAddresses()
{
    const QString id = m_practice.must({u"client"_s, u"add"_s, u"Rita Reis"_s, u"--email"_s,
        u"work:rita@work.example"_s, u"--email"_s, u"home: rita@home.example"_s, u"--city"_s, u"Lisboa"_s,
        u"--country"_s, u"PT"_s, u"--address"_s, u"work: Rua 2 | 4000 | Porto | PT"_s, u"--billing-name"_s,
        u"Reis Lda"_s, u"--billing-email"_s, u"office@reis.example"_s, u"--flag"_s, u"minor"_s});
    const auto shown = [&] {
        return m_practice.run({u"client"_s, u"show"_s, id}).json.value("client"_L1).toObject();
    };
    QJsonObject client = shown();
    QCOMPARE(client.value("contacts"_L1).toArray().at(1).toObject().value("label"_L1).toString(), u"home"_s);
    QCOMPARE(client.value("addresses"_L1).toArray().at(1).toObject().value("city"_L1).toString(), u"Porto"_s);
    QCOMPARE(client.value("billing"_L1).toObject().value("name"_L1).toString(), u"Reis Lda"_s);
    QCOMPARE(client.value("flags"_L1).toArray().at(0).toString(), u"minor"_s);

    QCOMPARE(m_practice
                 .run({u"client"_s, u"edit"_s, id, u"--email"_s, u"rita@home.example"_s, u"--remove-email"_s,
                     u"rita@work.example"_s, u"--flag"_s, u"vip"_s, u"--remove-flag"_s, u"minor"_s,
                     u"--clear-addresses"_s, u"--city"_s, u"Faro"_s, u"--remark"_s, u"Mornings only"_s,
                     u"--tag"_s, u"team"_s, u"--tax-id"_s, u"123 456"_s})
                 .exit,
        0);
    client = shown();
    QCOMPARE(client.value("contacts"_L1).toArray().size(), 1);
    QCOMPARE(client.value("addresses"_L1).toArray().size(), 1);
    QCOMPARE(client.value("city"_L1).toString(), u"Faro"_s);
    QCOMPARE(client.value("flags"_L1).toArray().at(0).toString(), u"vip"_s);
    QCOMPARE(client.value("remark"_L1).toString(), u"Mornings only"_s);
    QCOMPARE(client.value("tax_id"_L1).toString(), u"123 456"_s);
    const QString words = m_practice.words({u"client"_s, u"show"_s, id});
    for (const QString &part : {u"Mornings only"_s, u"team"_s, u"123 456"_s, u"rita@home.example"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QCOMPARE(client.value("billing"_L1).toObject().value("email"_L1).toString(), u"office@reis.example"_s);
    QCOMPARE(
        m_practice.run({u"client"_s, u"edit"_s, id, u"--flag"_s, u"nice"_s}).reason(), "client.flag_unknown");
    QCOMPARE(m_practice.run({u"client"_s, u"edit"_s, id, u"--address"_s, u"nowhere"_s}).exit, 2);
}

void CliPracticeTest::aServiceChangesFromNowOn()
{
    const QString id = m_practice.must({u"service"_s, u"add"_s, u"Walk"_s, u"--price"_s, u"80.00"_s});
    CliAnswer edited =
        m_practice.run({u"service"_s, u"edit"_s, id, u"--price"_s, u"90.00"_s, u"--buffer-after"_s, u"15"_s});
    QCOMPARE(edited.json.value("version"_L1).toInt(), 2);
    QVERIFY(edited.json.value("changed"_L1).toBool());
    edited = m_practice.run({u"service"_s, u"edit"_s, id, u"--price"_s, u"90.00"_s});
    QVERIFY(!edited.json.value("changed"_L1).toBool());
    QCOMPARE(m_practice.run({u"service"_s, u"edit"_s, id, u"--currency"_s, u"USD"_s}).exit, 2);
    QCOMPARE(m_practice.run({u"service"_s, u"archive"_s, u"Walk"_s}).exit, 0);
    QVERIFY(!m_practice.run("service list").out.contains("Walk"));
    QVERIFY(m_practice.run("service list --all").out.contains("Walk"));
    QCOMPARE(m_practice.run({u"service"_s, u"archive"_s, u"walk"_s, u"--restore"_s}).exit, 0);
    QVERIFY(m_practice.run("service list").out.contains("Walk"));
}

void CliPracticeTest::theListHoldsWholeDays()
{
    const QByteArray whole(1'000'000, 'x');
    const QString file = m_practice.file("days.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:fair\r\n"
        "DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260503\r\nSUMMARY:Fair\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:long\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260504T090000Z\r\n"
        "DTEND:20260504T100000Z\r\nSUMMARY:" +
            whole + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const CliAnswer imported = m_practice.run({u"import"_s, u"calendar"_s, file});
    QCOMPARE(imported.exit, 0);
    QVERIFY2(imported.out.contains("ics.value_shortened"), imported.out.left(2000).constData());
    // Both days are in it, the last one whole.
    const QJsonArray listed =
        m_practice.run("session list --from 2026-05-03 --to 2026-05-04").json.value("sessions"_L1).toArray();
    QCOMPARE(listed.size(), 2);
    QVERIFY(listed[0].toObject().value("all_day"_L1).toBool());
    QVERIFY(!listed[1].toObject().value("all_day"_L1).toBool(true));
    QCOMPARE(listed[1].toObject().value("summary"_L1).toString().size(), 1'000);
    const QString words =
        m_practice.words({u"session"_s, u"list"_s, u"--from"_s, u"2026-05-03"_s, u"--to"_s, u"2026-05-04"_s});
    QVERIFY2(words.contains(u"2026-05-03 all day"_s) && words.size() < 1'000, qPrintable(words));
    QCOMPARE(m_practice.run("session list --from 2026-05-04 --to 2026-05-03").reason(),
        QByteArray("report.backwards"));
    QVERIFY(m_practice.words({u"history"_s, u"--limit"_s, u"1"_s}).contains(u"calendar"_s));
    QVERIFY(m_practice.words({u"undo"_s}).startsWith(u"Taken back: Imported a calendar, of "_s));
    QCOMPARE(m_practice
                 .run({u"session"_s, u"log"_s, u"--client"_s, u"Rita Reis"_s, u"--service"_s, u"Walk"_s,
                     u"--start"_s, u"2026-05-03T09:00"_s, u"--end"_s, u"2026-05-03T10:00"_s, u"--minutes"_s,
                     u"30"_s})
                 .exit,
        2);
}

void CliPracticeTest::workingHoursAreSaid()
{
    QVERIFY(!m_practice.run("hours show").json.value("said"_L1).toBool(true));
    QCOMPARE(m_practice.run({u"hours"_s, u"set"_s, u"--monday"_s, u"9-12, 14-18"_s, u"--sunday"_s, u"free"_s})
                 .exit,
        0);
    const QJsonObject hours = m_practice.run("hours show").json.value("hours"_L1).toObject();
    QCOMPARE(hours.value("monday"_L1).toString(), u"09:00-12:00, 14:00-18:00"_s);
    QCOMPARE(hours.value("sunday"_L1).toString(), QString());
    QCOMPARE(hours.value("friday"_L1).toString(), u"08:00-20:00"_s);
    QCOMPARE(m_practice.run({u"hours"_s, u"set"_s, u"--monday"_s, u"early"_s}).reason(), "hours.invalid");
}

void CliPracticeTest::aPolicyIsRolledBack()
{
    // Any kind that has a number to change.
    QString kind, number;
    const QJsonArray kinds = m_practice.run("policy list").json.value("kinds"_L1).toArray();
    for (const auto &each : kinds) {
        const QJsonObject values = each.toObject().value("defaults"_L1).toObject();
        for (auto at = values.begin(); at != values.end(); ++at)
            if (at.value().isDouble()) {
                kind = each.toObject().value("kind"_L1).toString();
                number = at.key();
            }
    }
    QVERIFY(!number.isEmpty());
    const QJsonObject defaults =
        m_practice.run({u"policy"_s, u"show"_s, kind}).json.value("body"_L1).toObject();
    const auto body = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    QJsonObject other = defaults;
    other.insert(number, 15);
    const QString first = m_practice.must({u"policy"_s, u"publish"_s, kind, u"--body"_s, body(defaults)});
    QCOMPARE(m_practice.run({u"policy"_s, u"publish"_s, kind, u"--body"_s, body(other)}).exit, 0);
    const auto now = [&] {
        return m_practice.run({u"policy"_s, u"show"_s, kind}).json.value("body"_L1).toObject();
    };
    QCOMPARE(now(), other);
    QCOMPARE(m_practice.run({u"policy"_s, u"roll-back"_s, first}).exit, 0);
    QCOMPARE(now(), defaults);
    QCOMPARE(m_practice.run({u"policy"_s, u"history"_s, kind}).json.value("versions"_L1).toArray().size(), 3);

    // A draft changes nothing until it is published, a coming version nothing until its day.
    const QString draft = m_practice.must({u"policy"_s, u"draft"_s, kind, u"--body"_s, body(other)});
    QCOMPARE(now(), defaults);
    QCOMPARE(
        m_practice.run({u"policy"_s, u"publish-draft"_s, draft, u"--from"_s, u"2099-01-01T00:00:00Z"_s}).exit,
        0);
    QCOMPARE(now(), defaults);
    QCOMPARE(m_practice.run({u"policy"_s, u"discard"_s, draft}).reason(), QByteArray("policy.not_draft"));
    QCOMPARE(m_practice.run({u"policy"_s, u"withdraw"_s, draft}).exit, 0);
    QCOMPARE(m_practice.run({u"policy"_s, u"withdraw"_s, first}).exit, 1);
    QCOMPARE(m_practice.run({u"policy"_s, u"retire"_s, kind}).exit, 0);
}

void CliPracticeTest::R35_reportsAreAnsweredAndWritten()
{
    const QString client = m_practice.must({u"client"_s, u"add"_s, u"Ana Lind"_s});
    const QString service = m_practice.must(
        {u"service"_s, u"add"_s, u"Talk"_s, u"--price"_s, u"119.00"_s, u"--minutes"_s, u"60"_s});
    const QString session = m_practice.must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s,
        service, u"--start"_s, u"2026-10-20T09:00"_s, u"--minutes"_s, u"60"_s});
    QCOMPARE(m_practice.run({u"session"_s, u"finish"_s, session}).exit, 0);
    for (const char *report : {"income", "ageing", "utilisation", "time"}) {
        const QString path = m_practice.parent.filePath(QString::fromLatin1(report) + u".csv"_s);
        QStringList command{u"report"_s, QString::fromLatin1(report), u"--csv"_s, path};
        if (QByteArray(report) != "ageing")
            command << u"--from"_s << u"2026-01-01"_s << u"--to"_s << u"2036-12-31"_s;
        const CliAnswer answer = m_practice.run(command);
        QVERIFY2(answer.exit == 0, answer.out.constData());
        QVERIFY(!answer.json.value("rows"_L1).toArray().isEmpty());
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), answer.json.value("rows"_L1).toArray().size() + 2);
    }
    for (const char *basis : {"issued", "received"}) {
        const QString path = m_practice.parent.filePath(QString::fromLatin1(basis) + u".csv"_s);
        const CliAnswer tax =
            m_practice.run({u"report"_s, u"tax"_s, u"--basis"_s, QString::fromLatin1(basis), u"--by"_s,
                u"year"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2036-12-31"_s, u"--csv"_s, path});
        QVERIFY2(tax.exit == 0, tax.out.constData());
        const QJsonArray sections = tax.json.value("sections"_L1).toArray();
        QCOMPARE(sections.size(), 1);
        // 119.00 issued at 19 %, nothing of it paid.
        const QJsonArray totals = sections[0].toObject().value("totals"_L1).toArray();
        QCOMPARE(totals[1].toString(), u"EUR"_s);
        const bool issued = QByteArray(basis) == "issued";
        QVERIFY(issued ? totals[4].toString() != u"0.00"_s : totals[4].toString() == u"0.00"_s);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("span,currency,rate,base,tax\n"));
    }
    QCOMPARE(m_practice.run("report tax --basis both").reason(), QByteArray("report.basis_unknown"));
    QCOMPARE(m_practice.run("report tax --by week").reason(), QByteArray("report.grain_unknown"));
    const CliAnswer ageing = m_practice.run("report ageing");
    QCOMPARE(ageing.json.value("totals"_L1).toArray().last().toString(), u"119.00"_s);
    QCOMPARE(m_practice.run("report income --by week").reason(), QByteArray("report.grain_unknown"));
    QCOMPARE(m_practice.run("report income --from 2026-10-02 --to 2026-10-01").reason(),
        QByteArray("report.backwards"));
}

void CliPracticeTest::nobodyIsTakenForSomebodyElse()
{
    m_practice.must({u"client"_s, u"add"_s, u"Sarl Bétons"_s});
    const auto paidBy = [&](const QString &client) {
        return m_practice.run({u"payment"_s, u"record"_s, u"--client"_s, client, u"--amount"_s, u"7"_s});
    };
    QCOMPARE(paidBy({}).reason(), QByteArray("client.unnamed"));
    QCOMPARE(paidBy(u" "_s).reason(), QByteArray("client.unnamed"));
    QCOMPARE(paidBy(u"Sar"_s).reason(), QByteArray("client.unknown"));
    QCOMPARE(paidBy(u"betons"_s).json.value("client"_L1).toString(), u"Sarl Bétons"_s);
}

void CliPracticeTest::anAmountIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    QCOMPARE(m_practice.run({u"settings"_s, u"set"_s, uR"({"locale":"de-DE"})"_s}).exit, 0);
    QTest::newRow("a decimal comma") << u"12,50"_s << u"12.50"_s;
    QTest::newRow("thousands") << u"1.234,56"_s << u"1234.56"_s;
    QTest::newRow("plain in every language") << u"1234.56"_s << u"1234.56"_s;
    QTest::newRow("perhaps a thousand") << u"1.000"_s << QString();
    QTest::newRow("thousands of another language") << u"1,234.56"_s << QString();
}

void CliPracticeTest::anAmountIsReadAsItIsWritten()
{
    QFETCH(QString, typed);
    const CliAnswer added = m_practice.run(
        {u"service"_s, u"add"_s, QString::fromUtf8(QTest::currentDataTag()), u"--price"_s, typed});
    QTEST(added.exit == 0 ? m_practice.run({u"service"_s, u"list"_s})
                                .json.value("services"_L1)
                                .toArray()
                                .last()
                                .toObject()
                                .value("price"_L1)
                                .toObject()
                                .value("amount"_L1)
                                .toString()
                          : QString(),
        "taken");
}

void CliPracticeTest::whatIsAddedToANoteGoesBelowIt()
{
    const QString client = m_practice.must({u"client"_s, u"add"_s, u"Nora"_s});
    const QString service = m_practice.must({u"service"_s, u"add"_s, u"Stroll"_s, u"--price"_s, u"80"_s});
    QCOMPARE(m_practice.run({u"service"_s, u"edit"_s, service, u"--template"_s, u"bogus"_s}).reason(),
        QByteArray("template.unknown"));
    const QString session = m_practice.must({u"session"_s, u"log"_s, u"--client"_s, client, u"--service"_s,
        service, u"--start"_s, u"2026-10-20T09:00"_s, u"--minutes"_s, u"50"_s});
    const auto add = [&](const QStringList &more) {
        return m_practice.run(QStringList{u"note"_s, u"add"_s, u"--session"_s, session} + more);
    };
    const QString note = add({u"--text"_s, u"First"_s}).text("id");
    QCOMPARE(add({u"--text"_s, u"Second"_s}).exit, 0);
    QCOMPARE(add({u"--text"_s, u""_s}).exit, 2);
    const auto body = [&](const QStringList &more = {}) {
        return m_practice.run(QStringList{u"note"_s, u"show"_s, note} + more)
            .json.value("body"_L1)
            .toString();
    };
    QCOMPARE(body(), u"First\n\nSecond"_s);
    QCOMPARE(
        m_practice.run({u"session"_s, u"finish"_s, session, u"--note"_s, u"Third"_s, u"--later"_s}).exit, 0);
    QCOMPARE(body(), u"First\n\nSecond\n\nThird"_s);
    QCOMPARE(add({u"--text"_s, u"Anew"_s, u"--replace"_s}).exit, 0);
    QCOMPARE(body(), u"Anew"_s);
    QCOMPARE(body({u"--number"_s, u"2"_s}), u"First\n\nSecond"_s);
    QCOMPARE(m_practice.run({u"note"_s, u"show"_s, note, u"--number"_s, u"9"_s}).reason(),
        QByteArray("note.unknown"));
}

void CliPracticeTest::aTimeThatDoesNotExistIsToldAsATime()
{
    const CliAnswer gap = m_practice.run({u"session"_s, u"book"_s, u"--client"_s, u"Nora"_s, u"--service"_s,
        u"Stroll"_s, u"--start"_s, u"2027-03-28 02:30"_s});
    QCOMPARE(gap.reason(), QByteArray("session.time_skipped"));
    QVERIFY2(gap.text("message").contains(u"28 Mar 2027 02:30"_s), gap.out.constData());
}

QTEST_GUILESS_MAIN(CliPracticeTest)
#include "cli_practice_test.moc"
