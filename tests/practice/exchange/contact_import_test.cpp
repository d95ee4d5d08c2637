// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/import_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp;
using namespace sp::test;

namespace {

QByteArray sample()
{
    QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/samples/contacts.vcf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n";
}

struct ImportPractice : ServicePractice {
    ImportService imports{people, calendar, sessions.store(), settings};

    ImportPlan plan(const QByteArray &bytes)
    {
        return must(imports.planContacts(must(imports.openContacts(bytes, u"contacts.vcf"_s))));
    }
    Result<ImportPlan> apply(const QByteArray &bytes)
    {
        SP_TRY(opened, imports.openContacts(bytes, u"contacts.vcf"_s));
        return unit<ImportPlan>(
            "import.contacts", [&](Unit &unit) { return imports.applyContacts(unit, opened); });
    }
    /// As a dry run says, so it is done.
    ImportPlan both(const QByteArray &bytes)
    {
        const ImportPlan told = plan(bytes);
        const ImportPlan done = must(apply(bytes));
        if (done.toJson() != told.toJson())
            qFatal("the dry run said something else");
        return done;
    }
    Client named(const QString &name)
    {
        for (const ClientSummary &client : must(people.store().list({}, 1000, 0)))
            if (client.name == name)
                return must(people.client(client.id));
        qFatal("nobody of that name");
    }
    std::int64_t clients() { return count("SELECT count(*) FROM client"); }
    std::int64_t entries() { return count("SELECT count(*) FROM audit_event"); }
};

bool warns(const ImportPlan &plan, const char *reason)
{
    return std::ranges::any_of(
        plan.warnings, [&](const Warning &warning) { return warning.reason == reason; });
}

}  // namespace

class ContactImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void r02AnAddressBookBecomesClients();
    void aSecondImportChangesNothing();
    void attendeesAndCardsMeetInOneClient();
    void nothingIsLost();
    void whatACardSaysOfEachAddressStays();
    void theOwnersWordGoesFirst();
    void couplesWithOneAddressStayTwo();
    void oneCardTwiceIsOneClient();
    void aChangedCardAddsWhatIsNew();
    void twoWhoFitAreAsked();
    void groupsAreLeftOut();
    void aBrokenFileLeavesNothingBehind();
};

void ContactImportTest::r02AnAddressBookBecomesClients()
{
    ImportPractice practice;
    const ImportPlan plan = practice.both(sample());
    QCOMPARE(plan.clients.added, static_cast<int>(practice.clients()));
    QVERIFY(plan.clients.added >= 7);

    const Client amelie = practice.named(u"Amélie Girard"_s);
    QCOMPARE(amelie.status, ClientStatus::Active);
    QCOMPARE(amelie.details.company, u"Girard Conseil SARL"_s);
    QCOMPARE(amelie.details.address, (PostalAddress{u"12 rue des Lilas\nBâtiment B"_s, u"69003"_s, u"Lyon"_s,
                                         u"Auvergne-Rhône-Alpes"_s, "FR"}));
    QCOMPARE(amelie.email(), u"amelie.girard@girard-conseil.example"_s);
    QVERIFY(amelie.details.remark.contains(u"URL: https://girard-conseil.example"_s));
    QVERIFY(std::ranges::any_of(amelie.details.contacts, [](const ContactPoint &contact) {
        return contact.type == ContactPoint::Type::Phone && contact.value.startsWith(u"+33"_s);
    }));
    QCOMPARE(practice.named(u"Hafenkontor GmbH"_s).details.kind, ClientKind::Company);
    QCOMPARE(practice.named(u"Tiago Almeida"_s).details.address.country, "PT");
}

void ContactImportTest::aSecondImportChangesNothing()
{
    ImportPractice practice;
    const ImportPlan first = must(practice.apply(sample()));
    const auto clients = practice.clients(), entries = practice.entries();
    const ImportPlan second = practice.both(sample());
    QCOMPARE(second.clients, (ImportCounts{0, 0, first.clients.added, first.clients.skipped}));
    QCOMPARE(practice.clients(), clients);
    QCOMPARE(practice.entries(), entries);
}

void ContactImportTest::attendeesAndCardsMeetInOneClient()
{
    ImportPractice practice;
    QFile calendar(QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/samples/calendar.ics"));
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    const QByteArray events = calendar.readAll();
    must(practice.unit<ImportPlan>("import.calendar", [&](Unit &unit) {
        return practice.imports.applyCalendar(unit, must(practice.imports.openCalendar(events, {})));
    }));
    const auto suggested = practice.clients();
    const ImportPlan plan = practice.both(sample());
    QVERIFY(plan.clients.updated >= 6);
    QCOMPARE(practice.clients(), suggested + plan.clients.added);
    const Client jonas = practice.named(u"Jonas Weber"_s);
    QCOMPARE(jonas.status, ClientStatus::Active);  // Who is in the address book is no longer a guess.
    QCOMPARE(jonas.details.address.city, u"Berlin"_s);
    // And the calendar again: still nobody twice.
    must(practice.unit<ImportPlan>("import.calendar", [&](Unit &unit) {
        return practice.imports.applyCalendar(unit, must(practice.imports.openCalendar(events, {})));
    }));
    QCOMPARE(practice.clients(), suggested + plan.clients.added);
}

void ContactImportTest::nothingIsLost()
{
    ImportPractice practice;
    const ImportPlan plan =
        practice.both(card("FN:Ana Sá\r\nN:Sá;Ana;;;\r\nTEL:ask at the desk\r\nEMAIL:ana at example\r\n"
                           "EMAIL:ana@example.org\r\nADR:;;Rua 1;Lisboa;;1000;Atlantis\r\n"
                           "ADR:;;Second 2;Porto;;4000;Portugal\r\nBDAY:--0412\r\nNICKNAME:Aninha\r\n"
                           "TZ:Moon/Crater\r\nNOTE:Prefers mornings\r\nCATEGORIES:vip,coaching\r\n"));
    const ClientDetails details = practice.named(u"Ana Sá"_s).details;
    for (const char *line : {"TEL: ask at the desk", "EMAIL: ana at example", "Atlantis", "BDAY: --04-12",
             "NICKNAME: Aninha", "TZ: Moon/Crater", "Prefers mornings"})
        QVERIFY2(details.remark.contains(QString::fromLatin1(line)), qPrintable(details.remark));
    QCOMPARE(details.tags, (QStringList{u"coaching"_s, u"vip"_s}));
    QCOMPARE(details.contacts.size(), std::size_t(1));
    QCOMPARE(details.moreAddresses,
        (std::vector<LabelledAddress>{{{}, {u"Second 2"_s, u"4000"_s, u"Porto"_s, {}, "PT"}}}));
    for (const char *reason : {"import.phone_kept_as_text", "import.email_kept_as_text",
             "import.country_kept_as_text", "import.zone_kept_as_text"})
        QVERIFY2(warns(plan, reason), reason);
}

void ContactImportTest::whatACardSaysOfEachAddressStays()
{
    ImportPractice practice;
    const QByteArray bytes = card(
        "UID:7\r\nFN:Ana Sá\r\nEMAIL;TYPE=home:ana@home.example\r\nEMAIL;TYPE=work,pref:ana@work.example\r\n"
        "TEL;TYPE=cell:+351 912 345 678\r\nTEL;TYPE=fax:+351 21 123 4567\r\n"
        "ADR;TYPE=home:;;Rua 1;Lisboa;;1000;Portugal\r\nADR;TYPE=work:;;Rua 2;Porto;;4000;Portugal\r\n");
    practice.both(bytes);
    const ClientDetails details = practice.named(u"Ana Sá"_s).details;
    QCOMPARE(details.contacts,
        (std::vector<ContactPoint>{{ContactPoint::Type::Email, u"work"_s, u"ana@work.example"_s},
            {ContactPoint::Type::Email, u"home"_s, u"ana@home.example"_s},
            {ContactPoint::Type::Phone, u"cell"_s, u"+351912345678"_s},
            {ContactPoint::Type::Phone, u"fax"_s, u"+351211234567"_s}}));
    QCOMPARE(details.addressLabel, u"home"_s);
    QCOMPARE(details.address.city, u"Lisboa"_s);
    QCOMPARE(details.moreAddresses,
        (std::vector<LabelledAddress>{{u"work"_s, {u"Rua 2"_s, u"4000"_s, u"Porto"_s, {}, "PT"}}}));
    QCOMPARE(practice.both(bytes).clients, (ImportCounts{0, 0, 1, 0}));
}

void ContactImportTest::theOwnersWordGoesFirst()
{
    ImportPractice practice;
    ClientDetails known;
    known.company = u"Her own firm"_s;
    const ClientId ana = practice.client("Ana", "ana@example.org", known);
    const ImportPlan plan =
        practice.both(card("FN:Ana Sá\r\nORG:Another\r\nEMAIL:ana@example.org\r\nTEL:+49 30 23125014\r\n"));
    QCOMPARE(plan.clients, (ImportCounts{0, 1, 0, 0}));
    QVERIFY(warns(plan, "import.kept_ours"));
    const Client client = must(practice.people.client(ana));
    QCOMPARE(client.details.name, u"Ana"_s);
    QCOMPARE(client.details.company, u"Her own firm"_s);
    QCOMPARE(client.details.contacts.size(), std::size_t(2));
}

void ContactImportTest::couplesWithOneAddressStayTwo()
{
    ImportPractice practice;
    const QByteArray both = card("UID:1\r\nFN:Sophie Brandt\r\nEMAIL:family@example.org\r\n") +
                            card("UID:2\r\nFN:Malte Brandt\r\nEMAIL:family@example.org\r\n");
    QCOMPARE(practice.both(both).clients, (ImportCounts{2, 0, 0, 0}));
    QCOMPARE(practice.both(both).clients, (ImportCounts{0, 0, 2, 0}));
    QCOMPARE(practice.clients(), 2);
}

void ContactImportTest::oneCardTwiceIsOneClient()
{
    ImportPractice practice;
    const QByteArray both = card("UID:1\r\nFN:Ana Sá\r\nEMAIL:ana@example.org\r\n") +
                            card("UID:2\r\nFN:ANA SA\r\nEMAIL:ana@example.org\r\nTEL:+49 30 23125014\r\n");
    const ImportPlan plan = practice.both(both);
    QCOMPARE(plan.clients, (ImportCounts{1, 0, 0, 1}));
    QCOMPARE(plan.items.back().why->reason, "import.duplicate");
    QCOMPARE(practice.named(u"Ana Sá"_s).details.contacts.size(), std::size_t(2));
    const auto entries = practice.entries();
    QCOMPARE(practice.both(both).clients, (ImportCounts{0, 0, 1, 1}));
    QCOMPARE(practice.entries(), entries);
}

void ContactImportTest::aChangedCardAddsWhatIsNew()
{
    ImportPractice practice;
    practice.both(card("UID:1\r\nFN:Ana Sá\r\nEMAIL:ana@example.org\r\n"));
    // By its UID, though she changed name and address.
    const ImportPlan plan = practice.both(card("UID:1\r\nFN:Ana Lima\r\nEMAIL:ana.lima@example.org\r\n"));
    QCOMPARE(plan.clients, (ImportCounts{0, 1, 0, 0}));
    QCOMPARE(practice.clients(), 1);
    QCOMPARE(practice.named(u"Ana Sá"_s).details.contacts.size(), std::size_t(2));
}

void ContactImportTest::twoWhoFitAreAsked()
{
    ImportPractice practice;
    practice.client("Ana", "ana@example.org");
    practice.client("Ben", "ben@example.org");
    const ImportPlan plan =
        practice.both(card("FN:Somebody\r\nEMAIL:ana@example.org\r\nEMAIL:ben@example.org\r\n"));
    QCOMPARE(plan.clients, (ImportCounts{0, 0, 0, 1}));
    QCOMPARE(plan.items.front().why->reason, "import.ambiguous");
}

void ContactImportTest::groupsAreLeftOut()
{
    ImportPractice practice;
    const ImportPlan plan = practice.both(card("KIND:group\r\nFN:Mondays\r\n") + card("FN:Ana\r\n"));
    QCOMPARE(plan.clients, (ImportCounts{1, 0, 0, 1}));
    QCOMPARE(plan.items.front().why->reason, "import.group");
}

void ContactImportTest::aBrokenFileLeavesNothingBehind()
{
    ImportPractice practice;
    const auto entries = practice.entries();
    QCOMPARE(reason(practice.apply("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n")), "vcard.truncated");
    QCOMPARE(reason(practice.apply("no card")), "vcard.not_a_card");
    QCOMPARE(practice.clients(), 0);
    QCOMPARE(practice.entries(), entries);
}

QTEST_GUILESS_MAIN(ContactImportTest)
#include "contact_import_test.moc"
