// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/contact_file.h"

#include "core/values/time.h"

#include <QTest>

using namespace sp;

namespace {

QByteArray entryText(const ContactEntry &entry)
{
    return entry.value.toUtf8() + " [" + QByteArrayList(entry.types.begin(), entry.types.end()).join(',') +
           "] " + QByteArray::number(entry.preference);
}

Contact fullContact()
{
    Contact one;
    one.uid = "urn:uuid:1";
    one.kind = "individual";
    one.fullName = QStringLiteral("Dr. Zoë \"Z\" Müller, MA; PhD");
    one.name = {QStringLiteral("Müller"), QStringLiteral("Zoë"), QStringLiteral("Ann;Bee"),
        QStringLiteral("Dr."), QStringLiteral("MA, PhD")};
    one.nicknames = {QStringLiteral("Zed"), QStringLiteral("a, b")};
    one.organisation = {QStringLiteral("Müller; Söhne"), QStringLiteral("Unit 2")};
    one.title = QStringLiteral("Head, of \\ things");
    one.emails = {{QStringLiteral("z@example.org"), {"work"}, 1},
        {QStringLiteral("zoe@example.com"), {"home", "x-other"}, 0}};
    one.phones = {{QStringLiteral("+49 30 1234567"), {"cell", "work"}, 1},
        {QStringLiteral("(030) 99;1"), {}, 0, QStringLiteral("Mum, after 6; loud")}};
    one.addresses = {{{}, QStringLiteral("c/o Bo"), QStringLiteral("Straße 1\nHof"), QStringLiteral("Köln"),
        {}, QStringLiteral("50667"), QStringLiteral("Deutschland"), {"home"}, 1, QStringLiteral("Höhle")}};
    one.note = QStringLiteral(
        "First\nsecond, line; and a long one that has to be folded — surely more than 75 octets 😀😀😀");
    one.categories = {QStringLiteral("clients"), QStringLiteral("a,b")};
    one.flags = {QStringLiteral("vip"), QStringLiteral("do_not_contact")};
    one.urls = {QStringLiteral("https://example.org/?a=1,2;3")};
    one.zone = "Europe/Berlin";
    one.language = "de-DE";
    one.birthday = ContactBirthday{1980, 2, 29};
    one.revision = *parseInstant("2026-01-02T03:04:05Z");
    return one;
}

}  // namespace

class ContactFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAppleCard();
    void emptyWaysToReachSomebodyAreNone();
    void readsAnOldCard();
    void readsAVersion4Card();
    void namesWhoHasNoName_data();
    void namesWhoHasNoName();
    void readsBirthdays_data();
    void readsBirthdays();
    void refusesWhatIsNoWholeCard_data();
    void refusesWhatIsNoWholeCard();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
};

void ContactFileTest::readsAnAppleCard()
{
    const auto file = readContacts(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//Mac OS X 10.15.7//EN\r\n"
        "N:Example;Ana;Maria;;\r\nFN:Ana Maria Example\r\nORG:Example\\, Lda;\r\n"
        "item1.EMAIL;type=INTERNET;type=pref:ana@example.org\r\nitem1.X-ABLabel:_$!<Other>!$_\r\n"
        "EMAIL;type=INTERNET;type=WORK:a@example.com\r\n"
        "TEL;type=CELL;type=VOICE;type=pref:+351 21 000 0000\r\n"
        "item2.ADR;type=HOME:;;Rua do Ouro 1\\nsotao;Lisboa;;1100-060;Portugal\r\nitem2.X-ABADR:pt\r\n"
        "NOTE:Long\\n no\r\n te\r\nBDAY;value=date:1604-04-12\r\nREV:2020-01-02T03:04:05Z\r\n"
        "X-SOCIALPROFILE;type=x:http://x\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nN:;Bo;;;\r\nEND:VCARD\r\n");
    QVERIFY(file);
    QVERIFY(file->warnings.empty());
    QCOMPARE(file->contacts.size(), 2U);
    const Contact &ana = file->contacts.front();
    QCOMPARE(ana.fullName, QStringLiteral("Ana Maria Example"));
    QCOMPARE(ana.name.additional, QStringLiteral("Maria"));
    QCOMPARE(ana.organisation, std::vector<QString>{QStringLiteral("Example, Lda")});
    QCOMPARE(entryText(ana.emails[0]), QByteArray("ana@example.org [] 1"));
    QCOMPARE(entryText(ana.emails[1]), QByteArray("a@example.com [work] 0"));
    QCOMPARE(entryText(ana.phones[0]), QByteArray("+351 21 000 0000 [cell] 1"));
    QCOMPARE(ana.emails[0].label, QStringLiteral("other"));
    QVERIFY(ana.emails[1].label.isEmpty() && ana.addresses[0].label.isEmpty());
    QCOMPARE(ana.addresses[0].street, QStringLiteral("Rua do Ouro 1\nsotao"));
    QCOMPARE(ana.addresses[0].postcode, QStringLiteral("1100-060"));
    QCOMPARE(ana.note, QStringLiteral("Long\n note"));
    QVERIFY(ana.birthday == (ContactBirthday{0, 4, 12}));
    QCOMPARE(instantText(*ana.revision), QByteArray("2020-01-02T03:04:05.000Z"));
}

void ContactFileTest::emptyWaysToReachSomebodyAreNone()
{
    const auto file = readContacts("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nEMAIL:\r\nitem1.TEL:tel:\r\n"
                                   "item1.X-ABLabel:Mum\r\nEMAIL:bo@example.org\r\nEND:VCARD\r\n");
    QVERIFY(file);
    const Contact &bo = file->contacts.front();
    QVERIFY(bo.phones.empty());
    QCOMPARE(bo.emails.size(), 1U);
    QVERIFY(bo.emails.front().label.isEmpty());
}

void ContactFileTest::readsAnOldCard()
{
    const auto file = readContacts(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB;;;\r\n"
        "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=EB M=FCller\r\nTEL;HOME;VOICE:030 "
        "1234\r\nTEL;CELL;PREF:0151 1\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond line that is =\r\nbroken softly=\r\n, twice\r\n"
        "AGENT:\r\nBEGIN:VCARD\r\nFN:Somebody "
        "Else\r\nEND:VCARD\r\nTITLE;QUOTED-PRINTABLE:K=F6chin\r\nEND:VCARD\r\n");
    QVERIFY(file);
    QCOMPARE(file->contacts.size(), 1U);
    const Contact &zoe = file->contacts.front();
    QCOMPARE(zoe.fullName, QStringLiteral("Zoë Müller"));
    QCOMPARE(zoe.name.family, QStringLiteral("Müller"));
    QCOMPARE(zoe.title, QStringLiteral("Köchin"));
    QCOMPARE(entryText(zoe.phones[0]), QByteArray("030 1234 [home] 0"));
    QCOMPARE(entryText(zoe.phones[1]), QByteArray("0151 1 [cell] 1"));
    QCOMPARE(zoe.note, QStringLiteral("first\nsecond line that is broken softly, twice"));
}

void ContactFileTest::readsAVersion4Card()
{
    const auto file = readContacts("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Firma\nTEL;VALUE=uri;PREF=2;TYPE="
                                   "\"voice,work\":tel:+49-30-1\n"
                                   "EMAIL;PREF=1:a@example.org\nLANG;PREF=2:fr\nTZ:Europe/"
                                   "Paris\nBDAY:--0412\nADR:;;;;;;\nURL:\nEND:VCARD\n");
    QVERIFY(file);
    const Contact &one = file->contacts.front();
    QCOMPARE(one.kind, QByteArray("org"));
    QCOMPARE(entryText(one.phones[0]), QByteArray("+49-30-1 [work] 2"));
    QCOMPARE(entryText(one.emails[0]), QByteArray("a@example.org [] 1"));
    QCOMPARE(one.language, QByteArray("fr"));
    QCOMPARE(one.zone, QByteArray("Europe/Paris"));
    QVERIFY(one.addresses.empty());
    QVERIFY(one.urls.empty());
}

void ContactFileTest::namesWhoHasNoName_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("name");
    QTest::newRow("from N") << QByteArray("N:Example;Ana;;Dr.;\n") << QStringLiteral("Dr. Ana Example");
    QTest::newRow("from ORG") << QByteArray("ORG:Firma;Unit\nN:;;;;\n") << QStringLiteral("Firma");
    QTest::newRow("from EMAIL") << QByteArray("EMAIL:a@example.org\n") << QStringLiteral("a@example.org");
    QTest::newRow("nobody: left out with a warning") << QByteArray("NOTE:x\n") << QString();
}

void ContactFileTest::namesWhoHasNoName()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, name);
    const auto file = readContacts("BEGIN:VCARD\nVERSION:3.0\n" + lines + "END:VCARD\n");
    QVERIFY(file);
    QCOMPARE(file->contacts.size(), name.isEmpty() ? 0U : 1U);
    if (name.isEmpty())
        QCOMPARE(file->warnings.front().reason, QByteArray("vcard.card_skipped"));
    else
        QCOMPARE(file->contacts.front().fullName, name);
}

void ContactFileTest::readsBirthdays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ContactBirthday>("birthday");
    QTest::newRow("1985-04-12") << QByteArray("1985-04-12") << ContactBirthday{1985, 4, 12};
    QTest::newRow("19850412") << QByteArray("19850412") << ContactBirthday{1985, 4, 12};
    QTest::newRow("with a time") << QByteArray("1985-04-12T00:00:00Z") << ContactBirthday{1985, 4, 12};
    QTest::newRow("without a year") << QByteArray("--0229") << ContactBirthday{0, 2, 29};
    QTest::newRow("without a year, as Apple does") << QByteArray("1604-02-29") << ContactBirthday{0, 2, 29};
    QTest::newRow("no date: a warning") << QByteArray("circa 1800") << ContactBirthday{-1, 0, 0};
    QTest::newRow("no such date: a warning") << QByteArray("1985-02-30") << ContactBirthday{-1, 0, 0};
}

void ContactFileTest::readsBirthdays()
{
    QFETCH(QByteArray, text);
    QFETCH(ContactBirthday, birthday);
    const auto file = readContacts("BEGIN:VCARD\nFN:x\nBDAY:" + text + "\nEND:VCARD\n");
    QVERIFY(file);
    const auto read = file->contacts.front().birthday;
    QCOMPARE(read.has_value(), birthday.year >= 0);
    if (read)
        QVERIFY(*read == birthday);
    else
        QCOMPARE(file->warnings.front().reason, QByteArray("vcard.value_ignored"));
}

void ContactFileTest::refusesWhatIsNoWholeCard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("nothing") << QByteArray() << QByteArray("vcard.not_a_card");
    QTest::newRow("a calendar") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
                                << QByteArray("vcard.not_a_card");
    QTest::newRow("a table") << QByteArray("name,mail\nx,y\n") << QByteArray("vcard.not_a_card");
    QTest::newRow("cut") << QByteArray("BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN:b\n")
                         << QByteArray("vcard.truncated");
    QTest::newRow("too large") << QByteArray(50'000'000, 'x') << QByteArray("vcard.too_large");
    QTest::newRow("too many properties")
        << QByteArray("BEGIN:VCARD\n") + QByteArray("X:1\n").repeated(500'000)
        << QByteArray("vcard.too_many_properties");
}

void ContactFileTest::refusesWhatIsNoWholeCard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    const auto file = readContacts(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().reason, reason);
}

void ContactFileTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<CardVersion>("version");
    QTest::newRow("3.0") << CardVersion::V3;
    QTest::newRow("4.0") << CardVersion::V4;
}

void ContactFileTest::readsBackWhatItWrites()
{
    QFETCH(CardVersion, version);
    Contact small;
    small.fullName = QStringLiteral("Bo");
    small.birthday = ContactBirthday{0, 2, 29};
    const std::vector<Contact> contacts{fullContact(), small};
    const QByteArray bytes = writeContacts(contacts, version);
    QCOMPARE(bytes.count(version == CardVersion::V4 ? "VERSION:4.0\r\n" : "VERSION:3.0\r\n"), 2);
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY(line.size() <= 76 && line.isValidUtf8());
    const auto file = readContacts(bytes);
    QVERIFY(file);
    QVERIFY(file->warnings.empty());
    QVERIFY(file->contacts == contacts);
}

QTEST_GUILESS_MAIN(ContactFileTest)
#include "contact_file_test.moc"
