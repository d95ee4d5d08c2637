// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/exchange/export_practice.h"

#include "core/base/json.h"
#include "core/formats/calendar_file.h"
#include "core/formats/contact_file.h"
#include "core/formats/csv.h"
#include "core/practice/notes/attachment_service.h"
#include "core/storage/vault/blob_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::test;

class ExportServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r33EverythingComesOut();
    void practiceJsonIsCanonicalAndWhole();
    void theSamePracticeGivesTheSameBytes();
    void privatePartsComeOutOnlyWhenAsked();
    void attachmentsComeOutAsTheyWentIn();
    void partsAlone_data();
    void partsAlone();
    void tablesAreSafeForSpreadsheets();
    void whatComesOutGoesInAgain();
    void everyAddressComesOutAndGoesInAgain();
    void aFolderWithSomethingInItIsRefused();
    void cancelingLeavesNothing_data();
    void cancelingLeavesNothing();
    void anExportIsAudited();
};

void ExportServiceTest::r33EverythingComesOut()
{
    ExportPractice practice;
    practice.fill();
    const ExportReport report = must(practice.write(u"out"_s));
    const QStringList files = filesBelow(practice.path(u"out"_s));
    for (const char *name : {"clients.json", "clients.csv", "services.json", "services.csv", "sessions.json",
             "sessions.csv", "invoices.json", "invoices.csv", "invoice_lines.csv", "payments.json",
             "payments.csv", "expenses.json", "expenses.csv", "quotes.json", "quotes.csv", "holds.json",
             "recurring_invoices.json", "calendar.ics", "contacts.vcf", "practice.json", "books.journal"})
        QVERIFY2(files.contains(QString::fromLatin1(name)), name);
    QCOMPARE(files.filter(u"notes/"_s), (QStringList{u"notes/Ana-Sa-the-first-1-2026-10-27-2.md"_s,
                                            u"notes/Ana-Sa-the-first-1-2026-10-27.md"_s}));
    QCOMPARE(static_cast<qsizetype>(report.files.size()), files.size());
    for (const ExportedFile &file : report.files) {
        const QByteArray bytes = fileOf(practice.path(u"out/"_s + file.path));
        QCOMPARE(file.bytes, bytes.size());
        QCOMPARE(file.sha256, sha256({bytes}));
        QCOMPARE(
            QFile::permissions(practice.path(u"out/"_s + file.path)) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }
    QCOMPARE(QDir(practice.place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"out"_s});
}

void ExportServiceTest::practiceJsonIsCanonicalAndWhole()
{
    ExportPractice practice;
    practice.fill();
    must(practice.write(u"out"_s, {ExportContent::Everything, PrivateNotes::Include}));
    const QByteArray bytes = fileOf(practice.path(u"out/practice.json"_s));
    const QJsonObject json = must(parseJsonObject(bytes));
    QCOMPARE(canonicalJson(json) + '\n', bytes);
    const std::pair<const char *, const char *> tables[] = {{"clients", "client"},
        {"services", "service_version"}, {"events", "calendar_event"}, {"sessions", "session"},
        {"holds", "hold"}, {"notes", "note"}, {"invoices", "document"}, {"payments", "payment"},
        {"ledger", "journal_entry"}};
    for (const auto &[key, table] : tables)
        QCOMPARE(json.value(QLatin1StringView(key)).toArray().size(),
            practice.count(QByteArray("SELECT count(*) FROM ").append(table).constData()));
    QCOMPARE(
        json.value(u"policies"_s).toArray().size(), practice.count("SELECT count(*) FROM policy_version"));
    // An invoice reads back as it was frozen.
    for (const auto &each : json.value(u"invoices"_s).toArray()) {
        const QJsonObject invoice = each.toObject();
        const auto id = DocumentId::parse(invoice.value(u"id"_s).toString().toLatin1());
        QCOMPARE(must(billing::InvoiceSnapshot::fromJson(invoice.value(u"content"_s).toObject())),
            must(practice.billing.document(*id)).content);
    }
    // And a note's versions prove each other.
    for (const auto &each : json.value(u"notes"_s).toArray()) {
        const QJsonObject note = each.toObject();
        Digest before{};
        for (const auto &said : note.value(u"versions"_s).toArray()) {
            const QJsonObject version = said.toObject();
            const auto text = [&](const char *key) {
                return version.value(QLatin1StringView(key)).toString();
            };
            const NoteVersion read{*NoteVersionId::parse(text("id").toLatin1()),
                version.value(u"number"_s).toInt(), {text("title"), text("body"), text("private")},
                *ProfileId::parse(text("author").toLatin1()), must(parseInstant(text("saved_at").toLatin1())),
                {}};
            before = noteVersionHash(*NoteId::parse(note.value(u"id"_s).toString().toLatin1()), read, before);
            QCOMPARE(QString::fromLatin1(hex(before)), text("hash"));
        }
    }
}

void ExportServiceTest::theSamePracticeGivesTheSameBytes()
{
    ExportPractice practice;
    practice.fill();
    const ExportReport one = must(practice.write(u"one"_s)), two = must(practice.write(u"two"_s));
    QCOMPARE(one.files.size(), two.files.size());
    for (std::size_t at = 0; at < one.files.size(); ++at) {
        QCOMPARE(one.files[at].path, two.files[at].path);
        QCOMPARE(one.files[at].sha256, two.files[at].sha256);
    }
}

void ExportServiceTest::privatePartsComeOutOnlyWhenAsked()
{
    ExportPractice practice;
    practice.fill();
    must(practice.write(u"open"_s));
    for (const QString &file : filesBelow(practice.path(u"open"_s)))
        QVERIFY2(!fileOf(practice.path(u"open/"_s + file)).contains("private canary"), qPrintable(file));
    QVERIFY(!QDir(practice.path(u"open/notes-private"_s)).exists());

    must(practice.write(u"all"_s, {ExportContent::Everything, PrivateNotes::Include}));
    QStringList holding;
    for (const QString &file : filesBelow(practice.path(u"all"_s)))
        if (fileOf(practice.path(u"all/"_s + file)).contains("private canary"))
            holding += file;
    QCOMPARE(holding, (QStringList{u"notes-private/Ana-Sa-the-first-1-2026-10-27.md"_s, u"practice.json"_s}));
    const QByteArray note = fileOf(practice.path(u"all/notes/Ana-Sa-the-first-1-2026-10-27.md"_s));
    QVERIFY2(note.contains("# Goals\n\nWants *rest*: 50 %\n"), note);
}

void ExportServiceTest::attachmentsComeOutAsTheyWentIn()
{
    ExportPractice practice;
    const SessionId session =
        practice.logged(practice.client("Ana"), practice.service("Coaching", money(10'000)));
    QVERIFY(QDir(practice.place.path()).mkdir(u"blobs"_s));
    const BlobStore blobs(practice.path(u"blobs"_s), SecretBytes::copyOf(octets(QByteArray(32, 'k'))));
    AttachmentService attachments(practice.database, practice.units, blobs);
    const AttachmentOwner owner = AttachmentOwner::of(session);
    must(attachments.attach(practice.owner, owner, u"Plan.pdf"_s, "first"));
    must(attachments.attach(practice.owner, owner, u"plan.PDF"_s, "second"));
    const AttachmentId gone = must(attachments.attach(practice.owner, owner, u"gone.txt"_s, "third")).id;
    must(attachments.remove(practice.owner, gone));
    const ExportService exports(practice.database, practice.people, practice.services, practice.calendar,
        practice.sessions, practice.notes, practice.billing, practice.ledger, practice.settings, &blobs);
    must(exports.write(practice.path(u"out"_s), {}, practice.clock.now()));
    const QStringList files = filesBelow(practice.path(u"out/attachments"_s));
    QCOMPARE(files.size(), 2);  // Also where a disk takes the two names for one.
    QSet<QByteArray> contents;
    for (const QString &file : files)
        contents += fileOf(practice.path(u"out/attachments/"_s + file));
    QCOMPARE(contents, (QSet<QByteArray>{"first", "second"}));
    const QJsonArray listed = must(parseJsonObject(fileOf(practice.path(u"out/practice.json"_s))))
                                  .value(u"attachments"_s)
                                  .toArray();
    QCOMPARE(listed.size(), 2);
    for (const auto &each : listed)
        QVERIFY(files.contains(each.toObject().value(u"file"_s).toString().section(u'/', 1)));
}

void ExportServiceTest::partsAlone_data()
{
    QTest::addColumn<ExportContent>("content");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("hledger") << ExportContent::Books << QStringList{u"books.journal"_s};
    QTest::newRow("ics") << ExportContent::Calendar << QStringList{u"calendar.ics"_s};
    QTest::newRow("vcard") << ExportContent::Contacts << QStringList{u"contacts.vcf"_s};
    QTest::newRow("csv") << ExportContent::Tables
                         << QStringList{u"clients.csv"_s, u"expenses.csv"_s, u"invoice_lines.csv"_s,
                                u"invoices.csv"_s, u"payments.csv"_s, u"quotes.csv"_s, u"services.csv"_s,
                                u"sessions.csv"_s};
}

void ExportServiceTest::partsAlone()
{
    QFETCH(ExportContent, content);
    QFETCH(QStringList, files);
    ExportPractice practice;
    practice.fill();
    must(practice.write(u"part"_s, {content}));
    QCOMPARE(filesBelow(practice.path(u"part"_s)), files);
}

void ExportServiceTest::tablesAreSafeForSpreadsheets()
{
    ExportPractice practice;
    practice.fill();
    must(practice.write(u"csv"_s, {ExportContent::Tables}));
    for (const QString &file : filesBelow(practice.path(u"csv"_s))) {
        const QByteArray bytes = fileOf(practice.path(u"csv/"_s + file));
        QVERIFY(!bytes.contains('\r'));
        QVERIFY(bytes.endsWith('\n'));
        const CsvTable table = must(readCsv(bytes));
        for (const CsvRow &row : table.rows) {
            QCOMPARE(row.cells.size(), table.rows.front().cells.size());
            for (const QString &cell : row.cells)
                QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u'@'), qPrintable(cell));
        }
    }
    // The client's and the practice's clock and UTC (F33.5), and plain decimals with the currency beside
    // them.
    const CsvTable sessions = must(readCsv(fileOf(practice.path(u"csv/sessions.csv"_s))));
    const auto column = [&](const CsvTable &table, const QString &name) {
        return static_cast<std::size_t>(
            std::ranges::find(table.rows[0].cells, name) - table.rows[0].cells.begin());
    };
    const auto &row = sessions.rows[1].cells;
    QCOMPARE(row[column(sessions, u"start_utc"_s)], u"2026-10-27T09:00:00.000Z"_s);
    QCOMPARE(row[column(sessions, u"start_practice"_s)], u"2026-10-27T10:00:00+01:00"_s);
    const CsvTable payments = must(readCsv(fileOf(practice.path(u"csv/payments.csv"_s))));
    QStringList amounts;
    for (const CsvRow &payment : payments.rows)
        amounts += payment.cells[column(payments, u"amount"_s)];
    QVERIFY2(amounts.contains(u"200.00"_s), qPrintable(amounts.join(u' ')));
}

void ExportServiceTest::whatComesOutGoesInAgain()
{
    ExportPractice practice;
    practice.fill();
    must(practice.write(u"out"_s));
    const QByteArray calendar = fileOf(practice.path(u"out/calendar.ics"_s));
    const QByteArray contacts = fileOf(practice.path(u"out/contacts.vcf"_s));
    const QByteArray table = fileOf(practice.path(u"out/clients.csv"_s));
    QCOMPARE(static_cast<std::int64_t>(must(readCalendar(calendar)).events.size()),
        practice.count("SELECT count(*) FROM calendar_event"));
    QVERIFY(contacts.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));

    // Into the practice it came from: nobody and nothing is there twice.
    const auto clients = practice.count("SELECT count(*) FROM client"),
               events = practice.count("SELECT count(*) FROM calendar_event");
    practice.did<ImportPlan>("import.calendar", [&](Unit &unit) {
        return practice.imports.applyCalendar(unit, must(practice.imports.openCalendar(calendar, {})));
    });
    const ImportPlan cards = practice.did<ImportPlan>("import.contacts", [&](Unit &unit) {
        return practice.imports.applyContacts(
            unit, must(practice.imports.openContacts(contacts, {})), IntakeStatus::Suggested);
    });
    QCOMPARE(cards.clients.added + cards.clients.skipped, 0);
    const ImportPlan rows = practice.did<ImportPlan>("import.table", [&](Unit &unit) {
        TableOptions options;
        options.status = IntakeStatus::Suggested;
        return practice.imports.applyTable(
            unit, must(practice.imports.openTable(table, u"clients.csv"_s)), options);
    });
    QCOMPARE(rows.clients.added + rows.clients.updated + rows.clients.skipped, 0);
    QCOMPARE(practice.count("SELECT count(*) FROM client"), clients);
    QCOMPARE(practice.count("SELECT count(*) FROM calendar_event"), events);

    // Into an empty one: all of them, as they were.
    ExportPractice empty;
    const ImportPlan all = empty.did<ImportPlan>("import.table", [&](Unit &unit) {
        return empty.imports.applyTable(unit, must(empty.imports.openTable(table, u"clients.csv"_s)));
    });
    QCOMPARE(all.clients.added, static_cast<int>(clients));
    empty.did<ImportPlan>("import.calendar", [&](Unit &unit) {
        return empty.imports.applyCalendar(unit, must(empty.imports.openCalendar(calendar, {})));
    });
    QCOMPARE(empty.count("SELECT count(*) FROM calendar_event"), events);
}

void ExportServiceTest::everyAddressComesOutAndGoesInAgain()
{
    ExportPractice practice;
    using Type = ContactPoint::Type;
    const ClientDetails ana = must(PeopleService::checked(
        {.name = u"Ana Sá"_s,
            .given = u"Ana"_s,
            .family = u"Sá"_s,
            .address = {u"Rua 1\nFloor 2"_s, u"1000"_s, u"Lisboa"_s, {}, "PT"},
            .contacts = {{Type::Email, u"work"_s, u"ana@work.example"_s},
                {Type::Email, u"home"_s, u"ana@home.example"_s}, {Type::Phone, u"cell"_s, u"+351912345678"_s},
                {Type::Phone, u"Mum, after 6"_s, u"+351211234567"_s}},
            .flags = {u"vip"_s, u"do_not_contact"_s},
            .addressLabel = u"home"_s,
            .moreAddresses = {{u"work"_s, {u"Rua 2"_s, u"4000"_s, u"Porto"_s, {}, "PT"}}},
            .billing = {u"Reis Lda"_s, u"office@reis.example"_s,
                {u"Rua 9"_s, u"8000"_s, u"Faro"_s, {}, "PT"}}},
        "PT"));
    practice.did<ClientId>("client.add", [&](Unit &unit) { return practice.people.add(unit, ana); });
    must(practice.write(u"out"_s));
    const auto only = [](ExportPractice &other) {
        const auto all = must(other.people.store().list({}, 10, 0));
        return all.size() == 1 ? must(other.people.client(all.front().id)).details : ClientDetails{};
    };
    ExportPractice byCard;
    const QByteArray cards = fileOf(practice.path(u"out/contacts.vcf"_s));
    byCard.did<ImportPlan>("import.contacts", [&](Unit &unit) {
        return byCard.imports.applyContacts(unit, must(byCard.imports.openContacts(cards, {})));
    });
    QCOMPARE(only(byCard), ana);
    ExportPractice byTable;
    const QByteArray table = fileOf(practice.path(u"out/clients.csv"_s));
    byTable.did<ImportPlan>("import.table", [&](Unit &unit) {
        return byTable.imports.applyTable(unit, must(byTable.imports.openTable(table, u"c.csv"_s)));
    });
    QCOMPARE(only(byTable), ana);
    const QJsonObject json =
        QJsonDocument::fromJson(fileOf(practice.path(u"out/clients.json"_s))).array().at(0).toObject();
    QCOMPARE(
        json.value("more_addresses"_L1).toArray().at(0).toObject().value("city"_L1).toString(), u"Porto"_s);
    QCOMPARE(json.value("billing"_L1).toObject().value("name"_L1).toString(), u"Reis Lda"_s);
    QVERIFY(json.value("contacts"_L1).toArray().at(2).toObject().value("primary"_L1).toBool());
    QVERIFY(!json.value("contacts"_L1).toArray().at(1).toObject().value("primary"_L1).toBool());
}

void ExportServiceTest::aFolderWithSomethingInItIsRefused()
{
    ExportPractice practice;
    QVERIFY(QDir(practice.place.path()).mkdir(u"full"_s));
    QFile file(practice.path(u"full/mine.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(reason(practice.write(u"full"_s)), "export.folder_not_empty");
    QCOMPARE(filesBelow(practice.path(u"full"_s)), QStringList{u"mine.txt"_s});
    QCOMPARE(reason(practice.write(u"no/such/parent"_s)), "storage.missing");
    QVERIFY(QDir(practice.place.path()).mkdir(u"empty"_s));
    QCOMPARE(reason(practice.write(u"empty"_s)), QByteArray());
}

void ExportServiceTest::cancelingLeavesNothing_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {1, 2, 10, 40, 80})
        QTest::addRow("after %d records", after) << after;
}

void ExportServiceTest::cancelingLeavesNothing()
{
    QFETCH(int, after);
    ExportPractice practice;
    practice.fill();
    int told = 0;
    const auto canceled = practice.write(u"out"_s, {}, [&](qint64 done, qint64 total) {
        if (done > total)
            qFatal("more than there is");
        return ++told < after;
    });
    QCOMPARE(reason(canceled), "canceled");
    QCOMPARE(QDir(practice.place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

void ExportServiceTest::anExportIsAudited()
{
    ExportPractice practice;
    practice.client("Ana");
    const ExportRequest request{ExportContent::Tables};
    const ExportReport report = must(practice.write(u"out"_s, request));
    practice.did<Done>("export.csv", [&](Unit &unit) -> Result<Done> {
        ExportService::audit(unit, request, report);
        return Done{};
    });
    const auto entries = must(practice.units.auditTrail().list({}, {}, 1));
    QCOMPARE(entries.front().action, "export.written");
    QCOMPARE(entries.front().data.value(u"content"_s).toString(), u"csv"_s);
    QCOMPARE(entries.front().data.value(u"files"_s).toInt(), 8);
}

QTEST_GUILESS_MAIN(ExportServiceTest)
#include "export_service_test.moc"
