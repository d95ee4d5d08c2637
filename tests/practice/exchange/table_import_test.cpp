// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/import_service.h"
#include "core/practice/exchange/table_columns.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::test;

namespace {

struct ImportPractice : ServicePractice {
    ImportService imports{people, calendar, sessions.store(), settings};

    Result<ImportPlan> apply(const QByteArray &bytes, const TableOptions &options = {})
    {
        SP_TRY(opened, imports.openTable(bytes, u"clients.csv"_s));
        return unit<ImportPlan>(
            "import.table", [&](Unit &unit) { return imports.applyTable(unit, opened, options); });
    }
    ImportPlan plan(const QByteArray &bytes, const TableOptions &options = {})
    {
        return must(imports.planTable(must(imports.openTable(bytes, u"clients.csv"_s)), options));
    }
    Client only()
    {
        const auto all = must(people.store().list({}, 10, 0));
        if (all.size() != 1)
            qFatal("not one client");
        return must(people.client(all.front().id));
    }
    std::int64_t clients() { return count("SELECT count(*) FROM client"); }
};

}  // namespace

class TableImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsAreUnderstood_data();
    void headingsAreUnderstood();
    void r02ARosterOfAnyProgram_data();
    void r02ARosterOfAnyProgram();
    void anExplicitMappingCounts();
    void severalAddressesAreParted();
    void aShopKnowsTheBillingAddressAlone();
    void kindsSomebodyNamedStayAsTheyAre();
    void columnsNobodyKnowsStayInTheRemark();
    void badRows_data();
    void badRows();
    void allOrNothingUnlessAsked();
    void aSecondImportChangesNothing();
    void tablesThatAreNone_data();
    void tablesThatAreNone();
};

void TableImportTest::headingsAreUnderstood_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QByteArray>("field");
    const std::pair<const char *, const char *> table[] = {{"Name", "name"}, {"Full Name", "name"},
        {"First Name", "given"}, {"Last Name", "family"}, {"E-mail 1 - Value", "email"},
        {"E-mail 1 - Label", "email_label"}, {"E-mail Address", "email"}, {"Business Phone", "phone"},
        {"Phone 1 - Type", "phone_label"}, {"billing_email", "billing_email"}, {"billing_city", "city"},
        {"flags", "flags"}, {"Address 1 - Street", "street"}, {"Address 1 - Postal Code", "postcode"},
        {"Home City", "city"}, {"Business Country/Region", "country"}, {"Organization Name", "company"},
        {"VAT ID", "vat_id"}, {"Tax number", "tax_id"}, {"Time zone", "zone"}, {"Notes", "remark"},
        {"Birthday", "text"}, {"Vorname", "given"}, {"Nachname", "family"}, {"Firma", "company"},
        {"E-Mail-Adresse", "email"}, {"Telefon (mobil)", "phone"}, {"Straße", "street"}, {"PLZ", "postcode"},
        {"Ort", "city"}, {"Land", "country"}, {"USt-IdNr.", "vat_id"}, {"Kundennummer", "id"},
        {"Nombre", "name"}, {"Apellidos", "family"}, {"Correo electrónico", "email"}, {"Teléfono", "phone"},
        {"Dirección", "street"}, {"Código postal", "postcode"}, {"Prénom", "given"},
        {"Nom de famille", "family"}, {"Courriel", "email"}, {"Société", "company"}, {"Ville", "city"},
        {"Cognome", "family"}, {"Codice fiscale", "tax_id"}, {"Partita IVA", "vat_id"},
        {"Indirizzo", "street"}, {"Città", "city"}, {"Telemóvel", "phone"}, {"Morada", "street"},
        {"Apelido", "family"}, {"Observações", "remark"}};
    for (const auto &[heading, field] : table)
        QTest::newRow(heading) << QString::fromUtf8(heading) << QByteArray(field);
}

void TableImportTest::headingsAreUnderstood()
{
    QFETCH(QString, heading);
    QFETCH(QByteArray, field);
    QCOMPARE(guessedField(heading), field);
}

void TableImportTest::r02ARosterOfAnyProgram_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("English, commas") << QByteArray(
        "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Address 1 - City,Address 1 - Country\n"
        "Ana,Sá,ana@example.org,030 23125014,Berlin,Germany\n");
    QTest::newRow("German, semicolons, Windows-1252, CRLF, quotes")
        << QByteArray("Vorname;Nachname;E-Mail;Telefon;Ort;Land\r\n\"Ana\";\"S\xe1\";ana@example.org;030 "
                      "23125014;Berlin;Deutschland\r\n");
    QTest::newRow("Portuguese, tabs")
        << QByteArray("Primeiro nome\tApelido\tE-mail\tTelefone\tCidade\tPaís\nAna\tSá\tana@example.org\t+49 "
                      "30 23125014\tBerlin\tAlemanha\n");
}

void TableImportTest::r02ARosterOfAnyProgram()
{
    QFETCH(QByteArray, bytes);
    ImportPractice practice;
    QCOMPARE(practice.plan(bytes).clients, (ImportCounts{1, 0, 0, 0}));
    QCOMPARE(practice.clients(), 0);
    QCOMPARE(must(practice.apply(bytes)).clients, (ImportCounts{1, 0, 0, 0}));
    const Client ana = practice.only();
    QCOMPARE(ana.details.name, u"Ana Sá"_s);
    QCOMPARE(ana.email(), u"ana@example.org"_s);
    QCOMPARE(ana.details.contacts.back().value, u"+493023125014"_s);
    QCOMPARE(ana.details.address.city, u"Berlin"_s);
    QCOMPARE(ana.details.address.country, "DE");
}

void TableImportTest::anExplicitMappingCounts()
{
    ImportPractice practice;
    TableOptions options;
    options.mapping =
        must(TableMapping::fromJson({{u"A"_s, u"name"_s}, {u"B"_s, u"ignore"_s}, {u"C"_s, u"tags"_s}}));
    must(practice.apply("A,B,C\nAna,secret,vip; coaching\n", options));
    const Client ana = practice.only();
    QCOMPARE(ana.details.name, u"Ana"_s);
    QCOMPARE(ana.details.remark, QString());
    QCOMPARE(ana.details.tags, (QStringList{u"coaching"_s, u"vip"_s}));
    QCOMPARE(reason(TableMapping::fromJson({{u"A"_s, u"shoe size"_s}})), "import.mapping_invalid");
    options.mapping->fields[u"Z"_s] = "email";
    QCOMPARE(
        reason(practice.imports.planTable(must(practice.imports.openTable("A,B,C\nAna,1,2\n", {})), options)),
        "import.mapping_invalid");
}

void TableImportTest::severalAddressesAreParted()
{
    ImportPractice practice;
    must(
        practice.apply("Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,"
                       "Address 1 - Label,Address 1 - Street,Address 2 - Label,Address 2 - City,Address 2,"
                       "billing_name,billing_city\n"
                       "Ana,* Work,ana@work.example,Home,ana@home.example,Home,Rua 1,Work,Porto,Second floor,"
                       "Reis Lda,Faro\n"));
    const ClientDetails ana = practice.only().details;
    QCOMPARE(ana.contacts,
        (std::vector<ContactPoint>{{ContactPoint::Type::Email, u"work"_s, u"ana@work.example"_s},
            {ContactPoint::Type::Email, u"home"_s, u"ana@home.example"_s}}));
    QCOMPARE(ana.addressLabel, u"home"_s);
    QCOMPARE(ana.address.street, u"Rua 1\nSecond floor"_s);
    QCOMPARE(ana.moreAddresses, (std::vector<LabelledAddress>{{u"work"_s, {{}, {}, u"Porto"_s, {}, {}}}}));
    QCOMPARE(ana.billing.name, u"Reis Lda"_s);
    QCOMPARE(ana.billing.address.city, u"Faro"_s);
}

void TableImportTest::aShopKnowsTheBillingAddressAlone()
{
    ImportPractice practice;
    must(practice.apply("Billing First Name,Billing Last Name,Billing Email,Billing City,Billing Country\n"
                        "Rita,Reis,rita@reis.example,Faro,PT\n"));
    const Client rita = practice.only();
    QCOMPARE(rita.details.name, u"Rita Reis"_s);
    QCOMPARE(rita.details.address.city, u"Faro"_s);
    QCOMPARE(rita.details.contacts.front().value, u"rita@reis.example"_s);
    QVERIFY(rita.details.billing.empty());

    // So it stays when somebody looks through the columns and lets them stand, or changes one.
    const std::vector<QString> headings{
        u"Billing First Name"_s, u"Billing City"_s, u"Billing Country"_s, u"Billing Email"_s};
    const std::vector<QString> cells{u"Rita"_s, u"Faro"_s, u"PT"_s, u"rita@reis.example"_s};
    TableMapping mapping = must(TableColumns::create(headings, {})).mapping();
    WarningList warnings("import");
    for (const char *first : {"given", "name"}) {
        mapping.fields[headings[0]] = first;
        const ClientDetails told =
            must(must(TableColumns::create(headings, mapping)).client(cells, "PT", warnings)).details;
        QCOMPARE(told.address.city, u"Faro"_s);
        QVERIFY(told.billing.empty());
    }
    // Somebody who says that it is the billing address means that.
    mapping.fields[headings[0]] = "billing_name";
    mapping.fields[headings[3]] = "email";
    const ClientDetails billed =
        must(must(TableColumns::create(headings, mapping)).client(cells, "PT", warnings)).details;
    QCOMPARE(billed.billing.address.city, u"Faro"_s);
    QVERIFY(billed.address.empty());
}

void TableImportTest::kindsSomebodyNamedStayAsTheyAre()
{
    ImportPractice practice;
    must(practice.apply("Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value\n"
                        "Rita,Praxis Mitte,a@reis.example,,b@reis.example\n"
                        "Bo,Work,,,c@bo.example\n"));
    const auto all = must(practice.people.store().list({}, 10, 0));
    for (const ClientSummary &each : all) {
        const Client client = must(practice.people.client(each.id));
        QCOMPARE(client.details.contacts.front().label,
            client.details.name == u"Rita" ? u"Praxis Mitte"_s : QString());
    }
}

void TableImportTest::columnsNobodyKnowsStayInTheRemark()
{
    ImportPractice practice;
    must(practice.apply("Name,Shoe size,Flags,Phone\nAna,38,vip starred,ask the desk\n"));
    QCOMPARE(practice.only().details.remark, u"Flags: starred\nShoe size: 38\nTEL: ask the desk"_s);
    QCOMPARE(practice.only().details.flags, QStringList{u"vip"_s});
}

void TableImportTest::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no mail address") << QByteArray("Ana,ana at home,,") << QByteArray("email.invalid");
    QTest::newRow("no country") << QByteArray("Ana,,Atlantis,") << QByteArray("import.country_unknown");
    QTest::newRow("no currency") << QByteArray("Ana,,,SHELLS") << QByteArray("currency.unknown");
    QTest::newRow("nobody") << QByteArray(",,Germany,") << QByteArray("client.name_missing");
    QTest::newRow("more cells than columns")
        << QByteArray("Ana,,,EUR,more") << QByteArray("import.row_width");
}

void TableImportTest::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, reason);
    ImportPractice practice;
    const QByteArray bytes = "Name,Email,Country,Currency\nBen,,,\n" + row + '\n';
    const ImportPlan plan = practice.plan(bytes);
    QCOMPARE(plan.clients, (ImportCounts{1, 0, 0, 1}));
    QCOMPARE(plan.errors.size(), std::size_t(1));
    QCOMPARE(plan.errors.front().reason, reason);
    QCOMPARE(plan.errors.front().facts.value(u"line"_s).toInt(), 3);
}

void TableImportTest::allOrNothingUnlessAsked()
{
    ImportPractice practice;
    const QByteArray bytes = "Name,Email\nAna,ana@example.org\nBen,nowhere\n";
    const auto refused = practice.apply(bytes);
    QCOMPARE(reason(refused), "import.rows_invalid");
    QCOMPARE(refused.error().facts.value(u"line"_s).toInt(), 3);
    QCOMPARE(practice.clients(), 0);
    TableOptions options;
    options.badRows = TableOptions::BadRows::Skip;
    QCOMPARE(must(practice.apply(bytes, options)).clients, (ImportCounts{1, 0, 0, 1}));
    QCOMPARE(practice.clients(), 1);
}

void TableImportTest::aSecondImportChangesNothing()
{
    ImportPractice practice;
    const QByteArray bytes = "Id,Name,Email\n1,Ana,ana@example.org\n2,Ben,\n3,Ben,\n";
    QCOMPARE(must(practice.apply(bytes)).clients, (ImportCounts{3, 0, 0, 0}));
    const auto entries = practice.count("SELECT count(*) FROM audit_event");
    QCOMPARE(must(practice.apply(bytes)).clients, (ImportCounts{0, 0, 3, 0}));
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event"), entries);
    QCOMPARE(
        must(practice.apply("Id,Name,Email\n1,Ana,ana@other.example\n")).clients, (ImportCounts{0, 1, 0, 0}));
    QCOMPARE(practice.clients(), 3);
}

void TableImportTest::tablesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QByteArray() << QByteArray("import.no_rows");
    QTest::newRow("headings only") << QByteArray("Name,Email\n") << QByteArray("import.no_rows");
    QTest::newRow("no names") << QByteArray("Amount,Date\n1,2\n") << QByteArray("import.no_name_column");
    QTest::newRow("an open quote") << QByteArray("Name,Email\n\"Ana,a@example.org\n")
                                   << QByteArray("csv.quote");
}

void TableImportTest::tablesThatAreNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    ImportPractice practice;
    QCOMPARE(sp::test::reason(practice.apply(bytes)), reason);
}

QTEST_GUILESS_MAIN(TableImportTest)
#include "table_import_test.moc"
