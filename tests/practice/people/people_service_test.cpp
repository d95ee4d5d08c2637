// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/contact_gate.h"
#include "core/practice/people/people_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

ContactPoint mail(const char *text)
{
    return {ContactPoint::Type::Email, {}, QString::fromUtf8(text)};
}
ContactPoint phone(const char *text)
{
    return {ContactPoint::Type::Phone, {}, QString::fromUtf8(text)};
}

QByteArray names(const std::vector<ClientSummary> &found)
{
    QStringList list;
    for (const ClientSummary &each : found)
        list += each.name;
    list.sort();
    return list.join(u", ").toUtf8();
}

}  // namespace

Q_DECLARE_METATYPE(sp::ClientDetails)

class PeopleServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryAddress();
    void nothingLeavesForWhoIsNotToBeContacted();
    void checksDetails_data();
    void checksDetails();
    void tidiesDetails();
    void finds_data();
    void finds();
    void refusesAnUpdateOfAnOlderVersion();
    void auditsTheFieldsAndNotTheirContents();
    void mergesAndUndoes();
    void mergesNoMoreThanOnce_data();
    void mergesNoMoreThanOnce();
    void aChainOfMergesLeadsToTheLast();
    void knowsWhatItImported();
    void aCountryThatIsNoneIsRefused();
};

void PeopleServiceTest::checksDetails_data()
{
    QTest::addColumn<ClientDetails>("details");
    QTest::addColumn<QByteArray>("why");
    // clang-format off
    QTest::newRow("a name is enough")              << ClientDetails{.name = u"Ana"_s}                                        << QByteArray();
    QTest::newRow("given and family are a name")   << ClientDetails{.given = u"Ana"_s, .family = u"Reis"_s}                  << QByteArray();
    QTest::newRow("a company is a name")           << ClientDetails{.company = u"Reis Lda"_s}                                << QByteArray();
    QTest::newRow("nothing but spaces")            << ClientDetails{.name = u"  \t "_s}                                      << QByteArray("client.name_missing");
    QTest::newRow("a name of 200 characters")      << ClientDetails{.name = QString(200, u'x')}                              << QByteArray();
    QTest::newRow("a name of 201 characters")      << ClientDetails{.name = QString(201, u'x')}                              << QByteArray("client.name_long");
    QTest::newRow("a zone nobody knows")           << ClientDetails{.name = u"A"_s, .zone = "Mars/Base"}                     << QByteArray("zone.unknown");
    QTest::newRow("a locale nobody speaks")        << ClientDetails{.name = u"A"_s, .locale = "no such"}                     << QByteArray("locale.unknown");
    QTest::newRow("a currency nobody mints")       << ClientDetails{.name = u"A"_s, .currency = "QQQ"}                       << QByteArray("currency.unknown");
    QTest::newRow("half a mail address")           << ClientDetails{.name = u"A"_s, .contacts = {mail("ana@")}}              << QByteArray("email.invalid");
    QTest::newRow("a number that is none")         << ClientDetails{.name = u"A"_s, .contacts = {phone("call me")}}          << QByteArray("phone.invalid");
    QTest::newRow("half an address for invoices")  << ClientDetails{.name = u"A"_s, .billing = {.email = u"ana@"_s}}       << QByteArray("email.invalid");
    QTest::newRow("a mark nobody knows")           << ClientDetails{.name = u"A"_s, .flags = {u"nice"_s}}                    << QByteArray("client.flag_unknown");
    QTest::newRow("an empty contact is left out")  << ClientDetails{.name = u"A"_s, .contacts = {mail("  "), phone("")}}     << QByteArray();
    // clang-format on
}

void PeopleServiceTest::checksDetails()
{
    QFETCH(ClientDetails, details);
    QFETCH(QByteArray, why);
    QCOMPARE(reason(PeopleService::checked(details, "DE")), why);
}

void PeopleServiceTest::tidiesDetails()
{
    const ClientDetails tidy =
        must(PeopleService::checked({.name = u"  Ana   Reis "_s,
                                        .address = {{}, {}, {}, {}, " pt "},
                                        .contacts = {mail("Ana@Example.org"), mail("ana@example.org"),
                                            phone("21 123 4567"), phone("+351211234567")},
                                        .tags = {u"new"_s, QString(), u"new"_s}},
            "DE"));
    QCOMPARE(tidy.name, u"Ana Reis"_s);
    QCOMPARE(tidy.address.country, "PT");
    QCOMPARE(tidy.contacts.size(), 2U);
    QCOMPARE(tidy.contacts[1].value, u"+351211234567"_s);
    QCOMPARE(tidy.tags, QStringList{u"new"_s});
}

void PeopleServiceTest::keepsEveryAddress()
{
    ServicePractice practice;
    const auto city = [](const QString &name) { return PostalAddress{{}, {}, name, {}, "PT"}; };
    ClientDetails given{.name = u"Ana"_s,
        .contacts = {mail("ana@example.org"), phone("+351211234567")},
        .flags = {u"do_not_contact"_s, u"vip"_s}};
    given.contacts.front().label = u"work"_s;
    given.moreAddresses = {{u"home"_s, city(u"Lisboa"_s)}, {u"work"_s, city(u" Porto "_s)}, {u"none"_s, {}}};
    given.billing = {u"Reis Lda"_s, u"office@reis.example"_s, city(u"Faro"_s)};
    const ClientDetails tidy = must(PeopleService::checked(given, "DE"));
    // The first that says something is the primary one.
    QCOMPARE(tidy.addressLabel, u"home"_s);
    QCOMPARE(tidy.address, city(u"Lisboa"_s));
    QCOMPARE(tidy.moreAddresses, (std::vector<LabelledAddress>{{u"work"_s, city(u"Porto"_s)}}));
    QCOMPARE(tidy.flags, (QStringList{u"vip"_s, u"do_not_contact"_s}));
    const ClientId ana =
        practice.did<ClientId>("client.add", [&](Unit &unit) { return practice.people.add(unit, tidy); });
    const Client stored = must(practice.people.client(ana));
    QCOMPARE(stored.details, tidy);
    QCOMPARE(stored.invoiceEmail(), u"office@reis.example"_s);
    QCOMPARE(names(must(practice.people.store().search(u"porto"_s, 5))), "Ana");

    // Merging takes all of it along.
    const ClientId twin = practice.client("Anna", "anna@example.org", {.address = city(u"Braga"_s)});
    practice.did<Done>("client.merge", [&](Unit &unit) { return practice.people.merge(unit, ana, twin); });
    const ClientDetails merged = must(practice.people.client(twin)).details;
    QCOMPARE(merged.address, city(u"Braga"_s));
    QCOMPARE(merged.moreAddresses,
        (std::vector<LabelledAddress>{{u"home"_s, city(u"Lisboa"_s)}, {u"work"_s, city(u"Porto"_s)}}));
    QCOMPARE(merged.billing, given.billing);
    QCOMPARE(merged.flags, tidy.flags);
    QCOMPARE(merged.contacts.size(), 3U);
}

void PeopleServiceTest::nothingLeavesForWhoIsNotToBeContacted()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana", "ana@example.org", {.flags = {u"do_not_contact"_s}});
    const ClientId ben = practice.client("Ben", "ben@example.org", {.flags = {u"vip"_s}});
    practice.outbox.addGate("do_not_contact", contactGate(practice.people));
    const auto queued = [&](const ClientId &client) {
        MessageDraft draft{.messageClass = "hello",
            .channel = MailChannel::Eml,
            .client = client,
            .address = u"somebody@example.org"_s,
            .subject = u"Hello"_s,
            .body = u"Hello"_s,
            .idempotencyKey = client.text()};
        const MessageId id = practice.did<MessageId>(
            "outbox.queue", [&](Unit &unit) { return practice.outbox.enqueue(unit, draft); });
        return *must(practice.outbox.store().find(id));
    };
    QCOMPARE(queued(ben).status, MessageStatus::Scheduled);
    const OutboxMessage message = queued(ana);
    QCOMPARE(message.status, MessageStatus::Blocked);
    QCOMPARE(message.lastReason, "client.do_not_contact");
    QCOMPARE(message.lastFacts.value("client"_L1).toString(), u"Ana"_s);
}

void PeopleServiceTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("found");
    // clang-format off
    QTest::newRow("the beginning of a word")            << u"mül"_s                  << QByteArray("José Müller");
    QTest::newRow("accents do not matter")              << u"jose mull"_s            << QByteArray("José Müller");
    QTest::newRow("nor does case")                      << u"MÜLLER"_s               << QByteArray("José Müller");
    QTest::newRow("nor the order of words")             << u"muller jos"_s           << QByteArray("José Müller");
    QTest::newRow("every word must be there")           << u"jose quinn"_s           << QByteArray();
    QTest::newRow("the middle of a word is not found")  << u"ller"_s                 << QByteArray();
    QTest::newRow("a mail address")                     << u"pat@example.org"_s      << QByteArray("Pat Quinn");
    QTest::newRow("a tag")                              << u"retai"_s                << QByteArray("Pat Quinn");
    QTest::newRow("a city")                             << u"lisboa"_s               << QByteArray("José Müller");
    QTest::newRow("a telephone number, grouped")        << u"+351 21 123 4567"_s     << QByteArray("José Müller");
    QTest::newRow("as dialled at home")                 << u"021 123-45"_s           << QByteArray("José Müller");
    QTest::newRow("with two zeros")                     << u"0035121"_s              << QByteArray("José Müller");
    QTest::newRow("some digits of it")                  << u"4567"_s                 << QByteArray("José Müller");
    QTest::newRow("nothing lists all")                  << QString()                 << QByteArray("José Müller, OR Nothing, Pat Quinn");
    QTest::newRow("a quote lists all")                  << u"\"'"_s                  << QByteArray("José Müller, OR Nothing, Pat Quinn");
    QTest::newRow("a quote in a word is harmless")      << u"pat\" OR name:x"_s      << QByteArray();
    QTest::newRow("an operator is a word")              << u"OR no"_s                << QByteArray("OR Nothing");
    QTest::newRow("NEAR( is a word")                    << u"NEAR(pat quinn)"_s      << QByteArray();
    QTest::newRow("a column is no column")              << u"words:pat"_s            << QByteArray();
    QTest::newRow("a star alone")                       << u"*"_s                    << QByteArray("José Müller, OR Nothing, Pat Quinn");
    QTest::newRow("minus and caret")                    << u"-pat ^quinn"_s          << QByteArray("Pat Quinn");
    QTest::newRow("an accent without a letter")         << u"\u0301"_s               << QByteArray();
    QTest::newRow("archived clients are not found")     << u"gone"_s                 << QByteArray();
    // clang-format on
}

void PeopleServiceTest::finds()
{
    ServicePractice practice;
    practice.client("José Müller", "jose@reis.example",
        {.address = {{}, {}, u"Lisboa"_s, {}, "PT"}, .contacts = {phone("+351211234567")}});
    practice.client("Pat Quinn", "pat@example.org", {.tags = {u"retainer"_s}});
    practice.client("OR Nothing");
    const ClientId gone = practice.client("Gone Away");
    practice.did<Done>("client.archive",
        [&](Unit &unit) { return practice.people.setStatus(unit, gone, ClientStatus::Archived); });
    QFETCH(QString, text);
    QTEST(names(must(practice.people.store().search(text, 10))), "found");
}

void PeopleServiceTest::refusesAnUpdateOfAnOlderVersion()
{
    ServicePractice practice;
    const ClientId id = practice.client("Ana");
    const auto save = [&](std::int64_t version, const QString &name) {
        return practice.unit<Done>("client.update",
            [&](Unit &unit) { return practice.people.update(unit, id, version, {.name = name}); });
    };
    QCOMPARE(reason(save(1, u"Ana Reis"_s)), "");
    QCOMPARE(reason(save(1, u"Anna"_s)), "client.changed");
    QCOMPARE(must(practice.people.client(id)).details.name, u"Ana Reis"_s);
    QCOMPARE(names(must(practice.people.store().search(u"reis"_s, 5))), "Ana Reis");
    QCOMPARE(reason(practice.unit<Done>("client.update",
                 [&](Unit &unit) {
                     return practice.people.update(unit, ClientId(IdBytes{}), 1, {.name = u"X"_s});
                 })),
        "client.unknown");
}

void PeopleServiceTest::auditsTheFieldsAndNotTheirContents()
{
    ServicePractice practice;
    const ClientId id = practice.client("Ana");
    practice.did<Done>("client.update", [&](Unit &unit) {
        return practice.people.update(
            unit, id, 1, {.kind = ClientKind::Company, .name = u"Ana"_s, .remark = u"secret words"_s});
    });
    const auto data = must(practice.database.first("SELECT data FROM audit_event ORDER BY seq DESC LIMIT 1",
        {}, [](const Row &row) { return row.bytes(0); }));
    QVERIFY(data->contains("\"kind\"") && data->contains("\"remark\""));
    QVERIFY(!data->contains("secret"));
}

void PeopleServiceTest::mergesAndUndoes()
{
    ServicePractice practice;
    const ClientId twin = practice.client("A. Reis", "ana@work.example",
        {.currency = "CHF", .vatId = u"PT123456789"_s, .business = true, .tags = {u"b"_s}});
    const ClientId ana = practice.client("Ana Reis", "ana@example.org", {.tags = {u"a"_s}});
    const ClientId child = practice.client("Child", "", {.payer = twin});
    const Client before = must(practice.people.client(ana));

    practice.did<Done>("client.merge", [&](Unit &unit) { return practice.people.merge(unit, twin, ana); });
    const Client merged = must(practice.people.client(twin));
    QCOMPARE(merged.id, ana);
    QCOMPARE(merged.details.contacts.size(), 2U);
    QCOMPARE(merged.email(), u"ana@example.org"_s);
    QCOMPARE(merged.details.tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(merged.details.currency, "CHF");
    QVERIFY(merged.details.business);
    QCOMPARE(names(must(practice.people.store().search(u"work.example"_s, 5))), "Ana Reis");
    QCOMPARE(must(practice.people.store().family(ana)).size(), 2U);
    QCOMPARE(must(practice.people.client(*must(practice.people.client(child)).details.payer)).id, ana);

    UndoService undo(practice.database);
    const UndoPlan plan{{"client", "client_contact", "client_tag"},
        [&](Unit &, const LoggedUnit &) { return practice.people.store().reindex(ana); }};
    must(undo.undo(practice.units, practice.owner, practice.count("SELECT max(seq) FROM unit_log"), plan));
    QCOMPARE(must(practice.people.client(ana)).details, before.details);
    QCOMPARE(must(practice.people.client(twin)).id, twin);
    QCOMPARE(must(practice.people.client(twin)).status, ClientStatus::Active);
    QCOMPARE(names(must(practice.people.store().search(u"work.example"_s, 5))), "A. Reis");
}

void PeopleServiceTest::mergesNoMoreThanOnce_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("into");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("with itself") << 1 << 1 << QByteArray("client.merge_self");
    QTest::newRow("a merged one again") << 0 << 2 << QByteArray("client.merged_already");
    QTest::newRow("into a merged one") << 2 << 0 << QByteArray("client.merged_already");
    QTest::newRow("into nobody") << 2 << 3 << QByteArray("client.unknown");
}

void PeopleServiceTest::mergesNoMoreThanOnce()
{
    ServicePractice practice;
    const ClientId ids[] = {
        practice.client("A"), practice.client("B"), practice.client("C"), ClientId(IdBytes{})};
    practice.did<Done>(
        "client.merge", [&](Unit &unit) { return practice.people.merge(unit, ids[0], ids[1]); });
    QFETCH(int, from);
    QFETCH(int, into);
    QTEST(reason(practice.unit<Done>(
              "client.merge", [&](Unit &unit) { return practice.people.merge(unit, ids[from], ids[into]); })),
        "why");
    QCOMPARE(reason(practice.unit<Done>("client.archive",
                 [&](Unit &unit) { return practice.people.setStatus(unit, ids[0], ClientStatus::Active); })),
        "client.merged_already");
}

void PeopleServiceTest::aChainOfMergesLeadsToTheLast()
{
    ServicePractice practice;
    const ClientId ids[] = {practice.client("A"), practice.client("B"), practice.client("C")};
    for (int at = 0; at < 2; ++at)
        practice.did<Done>(
            "client.merge", [&](Unit &unit) { return practice.people.merge(unit, ids[at], ids[at + 1]); });
    QCOMPARE(must(practice.people.client(ids[0])).id, ids[2]);
    QCOMPARE(must(practice.people.store().family(ids[2])).size(), 3U);
}

void PeopleServiceTest::knowsWhatItImported()
{
    ServicePractice practice;
    const ClientId ana = practice.client("Ana");
    const ClientId pat = practice.client("Pat");
    const auto link = [&](const ClientId &id, const char *content) {
        practice.did<Done>("client.import", [&](Unit &unit) {
            unit.audit("client.linked", "client", id);
            return practice.people.store().linkImport(
                "vcard", "uid-1", "client", id.bytes(), sha256({content}), unit.now());
        });
    };
    QVERIFY(!must(practice.people.store().importedAs("vcard", "uid-1", "client")));
    link(ana, "one");
    QCOMPARE(*must(practice.people.store().importedAs("vcard", "uid-1", "client")), ana.bytes());
    QVERIFY(!must(practice.people.store().importedAs("csv", "uid-1", "client")));
    link(pat, "two");
    QCOMPARE(*must(practice.people.store().importedAs("vcard", "uid-1", "client")), pat.bytes());
    QCOMPARE(*must(practice.people.store().importedDigest("vcard", "uid-1", "client")), sha256({"two"}));
}

void PeopleServiceTest::aCountryThatIsNoneIsRefused()
{
    const auto why = [](const QByteArray &country) {
        ClientDetails details;
        details.name = u"Ana"_s;
        details.moreAddresses.push_back({u"work"_s, {{}, {}, u"Porto"_s, {}, country}});
        const auto checked = PeopleService::checked(details, "DE");
        return checked ? QByteArray() : checked.error().reason;
    };
    for (const char *country : {"PT", "pt", "", "GB"})
        QCOMPARE(why(country), QByteArray());
    for (const char *country : {"ZZ", "QQ", "001", "UK", "Portugal"})
        QCOMPARE(why(country), QByteArray("address.country_unknown"));
}

QTEST_GUILESS_MAIN(PeopleServiceTest)
#include "people_service_test.moc"
