// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/contact_point.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class ContactPointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("ordinary") << u"ada@example.org"_s << u"ada@example.org"_s;
        QTest::newRow("its letters stay")
            << u"Ada.Lovelace+bill@Example.ORG"_s << u"Ada.Lovelace+bill@Example.ORG"_s;
        QTest::newRow("space around it goes") << u"  ada@example.org\n"_s << u"ada@example.org"_s;
        QTest::newRow("accents") << u"zoë@müller.example"_s << u"zoë@müller.example"_s;
        QTest::newRow("an apostrophe") << u"o'hara@example.org"_s << u"o'hara@example.org"_s;
        QTest::newRow("64 in front") << QString(64, u'a') + u"@example.org"_s
                                     << QString(64, u'a') + u"@example.org"_s;
        QTest::newRow("65 in front") << QString(65, u'a') + u"@example.org"_s << QString();
        QTest::newRow("longer than mail servers take")
            << u"a@"_s + u"example."_s.repeated(32) + u"org"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no @") << u"example.org"_s << QString();
        QTest::newRow("two @") << u"a@b@example.org"_s << QString();
        QTest::newRow("nothing in front") << u"@example.org"_s << QString();
        QTest::newRow("nothing behind") << u"ada@"_s << QString();
        QTest::newRow("a space within") << u"ada lovelace@example.org"_s << QString();
        QTest::newRow("a line break within") << u"ada@example.org\nBcc: all@example.org"_s << QString();
        QTest::newRow("a name around it") << u"Ada <ada@example.org>"_s << QString();
        QTest::newRow("two addresses") << u"ada@example.org,bob@example.org"_s << QString();
        QTest::newRow("two dots") << u"ada@example..org"_s << QString();
        QTest::newRow("a dot at the end") << u"ada@example.org."_s << QString();
        QTest::newRow("a domain without letters") << u"ada@127.0.0.1"_s << QString();
    }

    void readsMailAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto address = EmailAddress::create(text);
        QCOMPARE(address.has_value(), !kept.isEmpty());
        if (!address) {
            QCOMPARE(address.error().reason, QByteArray("email.invalid"));
            return;
        }
        QCOMPARE(address->text(), kept);
        QCOMPARE(address->normalised(), kept.toLower());
    }

    void readsTelephoneNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("region");
        QTest::addColumn<QByteArray>("e164");
        QTest::addColumn<QString>("display");
        // clang-format off
        QTest::newRow("Berlin, dialled at home")    << u"030 1234567"_s       << QByteArray("DE") << QByteArray("+49301234567")  << u"+49 30 1234567"_s;
        QTest::newRow("Berlin, from anywhere")      << u"+49 (30) 123-4567"_s << QByteArray("US") << QByteArray("+49301234567")  << u"+49 30 1234567"_s;
        QTest::newRow("with 00")                    << u"0049 30 1234567"_s   << QByteArray("FR") << QByteArray("+49301234567")  << u"+49 30 1234567"_s;
        QTest::newRow("United States")              << u"(202) 456-1111"_s    << QByteArray("US") << QByteArray("+12024561111")  << u"+1 202-456-1111"_s;
        QTest::newRow("letters on the keys")        << u"1-800-FLOWERS"_s     << QByteArray("US") << QByteArray("+18003569377")  << u"+1 800-356-9377"_s;
        QTest::newRow("Italy keeps its zero")       << u"06 698 12345"_s      << QByteArray("IT") << QByteArray("+390669812345") << u"+39 06 6981 2345"_s;
        QTest::newRow("no country to dial from")    << u"030 1234567"_s       << QByteArray()     << QByteArray() << QString();
        QTest::newRow("too short to be a number")   << u"123"_s               << QByteArray("DE") << QByteArray() << QString();
        QTest::newRow("no such country code")       << u"+999 123456789"_s    << QByteArray("DE") << QByteArray() << QString();
        QTest::newRow("words")                      << u"call me"_s           << QByteArray("DE") << QByteArray() << QString();
        QTest::newRow("empty")                      << QString()              << QByteArray("DE") << QByteArray() << QString();
        // clang-format on
    }

    void readsTelephoneNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, region);
        QFETCH(QByteArray, e164);
        QFETCH(QString, display);
        const auto number = PhoneNumber::create(text, region);
        QCOMPARE(number.has_value(), !e164.isEmpty());
        if (!number) {
            QCOMPARE(number.error().reason, QByteArray("phone.invalid"));
            return;
        }
        QCOMPARE(number->e164(), e164);
        QCOMPARE(number->display(), display);
        QVERIFY(*PhoneNumber::create(number->display(), "ZZ") == *number);
    }

    void anAddressIsEmptyWithoutItsLines()
    {
        PostalAddress address;
        address.country = "DE";  // A country alone is no place to send a letter to.
        QVERIFY(address.empty());
        address.city = u"Berlin"_s;
        QVERIFY(!address.empty());
    }
};

QTEST_GUILESS_MAIN(ContactPointTest)
#include "contact_point_test.moc"
