// SPDX-License-Identifier: GPL-3.0-or-later
// The calendars of Google at an emulator that nobody here wrote: the npm package @emulators/google. It knows
// lists and new events, and drops what it does not know.
#include "core/providers/fake/memory_key_store.h"
#include "core/providers/google/google_calendars.h"
#include "tests/providers/remote/support/calendar_contract.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

class GoogleEmulatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInReadsAndWrites();
};

void GoogleEmulatorTest::signsInReadsAndWrites()
{
    Peer peer(u"google_emulator.mjs"_s, u"@emulators/google"_s);
    if (const QString missing = peer.start(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    OAuthService service = googleSignIn();
    service.authorization = QUrl(peer.address() + u"/o/oauth2/v2/auth"_s);
    service.token = QUrl(peer.address() + u"/oauth2/token"_s);
    HttpClient http;
    SystemRandom random;
    const ManualClock clock(instantFromMillis(1'792'567'620'000));
    OAuthClient client(http, random, clock, service, {"own", SecretBytes::copyOf(octets("hush"))});
    MemoryKeyStore keys;
    KeyStoreTokens store(keys);
    AccountTokens tokens(client, store, clock, "lena");
    auto signedIn =
        client.signIn({.consents = {Consent::ReadCalendars, Consent::WriteEvents, Consent::Offline},
            .openBrowser = [&](const QUrl &url) {
                peer.tell({{u"visit"_s, url.toString(QUrl::FullyEncoded)}});
                return true;
            }});
    QCOMPARE(reasonOf(signedIn), QByteArray("ok"));
    QVERIFY(tokens.keep(*std::move(signedIn)));

    GoogleCalendars calendars(http, tokens, clock, {.base = QUrl(peer.address() + u"/calendar/v3"_s)});
    const auto all = calendars.list();
    QCOMPARE(reasonOf(all), QByteArray("ok"));
    QCOMPARE(all->size(), std::size_t(1));
    QVERIFY(all->at(0).primary && all->at(0).writable);
    const QByteArray text =
        calendarText({"UID:a\r\nSUMMARY:Sitzung\r\nDTSTART;TZID=Europe/Berlin:20261027T093000\r\n"
                      "DTEND;TZID=Europe/Berlin:20261027T103000"});
    QCOMPARE(reasonOf(calendars.write(all->at(0).id, {.uid = "a", .text = text})), QByteArray("ok"));
    const auto changes = calendars.changes(all->at(0).id, {});
    QCOMPARE(reasonOf(changes), QByteArray("ok"));
    QCOMPARE(changes->objects.size(), std::size_t(2));
    QByteArrayList titles;
    for (const RemoteObject &object : changes->objects)
        titles << seriesOf(object.text).master.summary.toUtf8();
    QVERIFY(titles.contains("Kickoff") && titles.contains("Sitzung"));
}

QTEST_GUILESS_MAIN(GoogleEmulatorTest)
#include "google_emulator_test.moc"
