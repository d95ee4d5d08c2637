// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/signing_cli.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// Signing in to calendars by the command line, from the browser to the first event and back, at services
/// that nobody here wrote (oidc-provider, @emulators/google) and calendars made from public documentation.
class CliSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsMissing();
    void goesToTheServiceItselfWhateverTheEnvironmentSays();
    void givesUpWaiting();
    void hearsThatTheOwnerDoesNotWantTo();
    void connectsToRead();
    void asksToWriteWhenItIsFirstWanted();
    void asksAgainWhenAccessWasTakenBack();
    void givesBackWhatLetItIn();
    void connectsTheOtherService();
    void connectsAtTheEmulator();

private:
    QStringList connecting(const QString &kind, const QString &name) const
    {
        return {u"calendar"_s, u"connect"_s, kind, u"--name"_s, name, u"--client-id"_s, u"own"_s,
            u"--client-secret-file"_s, m_secret, u"--no-browser"_s};
    }

    CliPractice m_practice;
    SigningCli m_cli{m_practice};
    QString m_secret;
    Peer m_identity{u"identity_server.mjs"_s, u"oidc-provider"_s};
    Peer m_emulator{u"google_emulator.mjs"_s, u"@emulators/google"_s};
    Peer m_google{u"google_calendar.mjs"_s, {}};
    Peer m_graph{u"graph_calendar.mjs"_s, {}};
};

void CliSignInTest::initTestCase()
{
    for (Peer *peer : {&m_identity, &m_emulator, &m_google, &m_graph})
        if (const QString missing = peer->start(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    m_cli.serve("TEST_IDENTITY", m_identity.address());
    m_cli.serve("TEST_GOOGLE", m_google.address());
    m_cli.serve("TEST_GRAPH", m_graph.address());
    m_secret = m_practice.file("secret", "hush\n");
    for (Peer *peer : {&m_google, &m_graph})
        peer->ask({{u"do"_s, u"token"_s}, {u"value"_s, u"any"_s}});
}

void CliSignInTest::saysWhatIsMissing()
{
    QCOMPARE(m_cli.run("calendar connect google").reason(), "sync.account_incomplete");
    QCOMPARE(m_cli.run({u"calendar"_s, u"connect"_s, u"google"_s, u"--client-id"_s, u"a b"_s}).reason(),
        "sync.client_malformed");
    QCOMPARE(m_cli
                 .run({u"calendar"_s, u"connect"_s, u"microsoft"_s, u"--client-id"_s, u"a"_s, u"--tenant"_s,
                     u"../x"_s})
                 .reason(),
        "sync.client_malformed");
    QVERIFY(m_cli.run("calendar kinds").out.contains("Google Calendar API"));
    QVERIFY(m_cli.run("calendar accounts").out.contains("\"accounts\":[]"));
}

void CliSignInTest::goesToTheServiceItselfWhateverTheEnvironmentSays()
{
    qputenv("TEST_IDENTITY", m_identity.address().toLocal8Bit());
    const CliAnswer answer =
        m_practice.run(connecting(u"google"_s, u"Real"_s) + QStringList{u"--wait"_s, u"1"_s});
    qunsetenv("TEST_IDENTITY");
    QCOMPARE(answer.reason(), "oauth.timeout");
    QVERIFY(answer.err.contains("\nhttps://accounts.google.com/"));
}

void CliSignInTest::givesUpWaiting()
{
    QCOMPARE(m_cli.run(connecting(u"google"_s, u"Late"_s) + QStringList{u"--wait"_s, u"1"_s}).reason(),
        "oauth.timeout");
    QVERIFY(m_cli.run("calendar accounts").out.contains("\"accounts\":[]"));
}

void CliSignInTest::hearsThatTheOwnerDoesNotWantTo()
{
    const CliAnswer answer = m_cli.run(connecting(u"google"_s, u"No"_s), &m_identity, {{u"deny"_s, true}});
    QCOMPARE(answer.reason(), "oauth.denied");
    QVERIFY(m_cli.run("calendar accounts").out.contains("\"accounts\":[]"));
}

void CliSignInTest::connectsToRead()
{
    const CliAnswer answer = m_cli.run(connecting(u"google"_s, u"Mine"_s), &m_identity);
    QVERIFY2(answer.exit == 0, answer.out + answer.err);
    const QUrlQuery asked(QUrl(m_cli.page).query());
    QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"read offline_access"_s);
    QCOMPARE(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(!answer.out.contains("hush") && !answer.err.contains("hush"));
    const QJsonObject account = answer.json.value("accounts"_L1).toArray().first().toObject();
    QCOMPARE(account.value("client_id"_L1).toString(), u"own"_s);
    QCOMPARE(account.value("may_write"_L1).toBool(true), false);
    QCOMPARE(account.value("calendars"_L1).toArray().size(), 3);
    QVERIFY(m_cli.run("calendar test Mine").out.contains("\"Praxis\""));
    QCOMPARE(m_cli.run("calendar pause Mine").exit, 0);
    QCOMPARE(m_cli.run("calendar sync Mine").reason(), "sync.paused");
    QCOMPARE(m_cli.run("calendar resume Mine").exit, 0);
}

void CliSignInTest::asksToWriteWhenItIsFirstWanted()
{
    const QStringList target{u"calendar"_s, u"choose"_s, u"Praxis"_s, u"--target"_s, u"on"_s};
    QCOMPARE(m_cli.run(target).reason(), "sync.consent_needed");
    const CliAnswer allowed =
        m_cli.run({u"calendar"_s, u"reconnect"_s, u"Mine"_s, u"--write"_s, u"--no-browser"_s}, &m_identity);
    QVERIFY2(allowed.exit == 0, allowed.out + allowed.err);
    QCOMPARE(QUrlQuery(QUrl(m_cli.page).query()).queryItemValue(u"scope"_s, QUrl::FullyDecoded),
        u"read write offline_access"_s);
    QCOMPARE(m_cli.run(target).exit, 0);
    m_practice.must({u"client"_s, u"add"_s, u"Anna"_s});
    m_practice.must({u"service"_s, u"add"_s, u"Coaching"_s, u"--price"_s, u"100"_s, u"--minutes"_s, u"60"_s});
    m_practice.must({u"session"_s, u"book"_s, u"--client"_s, u"Anna"_s, u"--service"_s, u"Coaching"_s,
        u"--start"_s, u"2030-03-05T10:00"_s});
    QCOMPARE(m_cli.run("calendar sync Mine").exit, 0);
    QCOMPARE(m_google.ask({{u"do"_s, u"items"_s}}).value("items"_L1).toInt(), 1);
}

void CliSignInTest::asksAgainWhenAccessWasTakenBack()
{
    QVERIFY(m_identity.ask({{u"forget"_s, true}}).value("forgot"_L1).toBool());
    m_google.ask({{u"do"_s, u"token"_s}, {u"value"_s, u"none of these"_s}});
    QCOMPARE(m_cli.run("calendar sync Mine").reason(), "remote.signed_out");
    QVERIFY(m_cli.run("calendar accounts").out.contains("\"failing\":\"remote.signed_out\""));
    QCOMPARE(m_cli.run("calendar test Mine").reason(), "remote.signed_out");
    m_google.ask({{u"do"_s, u"token"_s}, {u"value"_s, u"any"_s}});
    // The secret of the program is still known, and writing is asked for as it was allowed before.
    const CliAnswer again =
        m_cli.run({u"calendar"_s, u"reconnect"_s, u"Mine"_s, u"--no-browser"_s}, &m_identity);
    QVERIFY2(again.exit == 0, again.out + again.err);
    QVERIFY(again.out.contains("\"failing\":\"\"") && again.out.contains("\"may_write\":true"));
}

void CliSignInTest::givesBackWhatLetItIn()
{
    const int before = m_identity.ask({{u"refreshed"_s, true}}).value("revoked"_L1).toInt();
    const CliAnswer gone = m_cli.run("calendar disconnect Mine");
    QVERIFY2(gone.exit == 0, gone.out + gone.err);
    QCOMPARE(gone.json.value("signed_out"_L1).toBool(), true);
    QCOMPARE(m_identity.ask({{u"refreshed"_s, true}}).value("revoked"_L1).toInt(), before + 1);
    QVERIFY(m_cli.run("calendar accounts").out.contains("\"accounts\":[]"));
}

void CliSignInTest::connectsTheOtherService()
{
    const CliAnswer answer =
        m_cli.run({u"calendar"_s, u"connect"_s, u"microsoft"_s, u"--client-id"_s, u"public"_s, u"--tenant"_s,
                      u"practice.example"_s, u"--write"_s, u"--no-browser"_s},
            &m_identity);
    QVERIFY2(answer.exit == 0, answer.out + answer.err);
    QVERIFY(answer.out.contains("\"tenant\":\"practice.example\""));
    QVERIFY(answer.out.contains("Microsoft 365"));
    const QJsonObject account = answer.json.value("accounts"_L1).toArray().first().toObject();
    const QJsonArray calendars = account.value("calendars"_L1).toArray();
    QString id;
    for (const auto &each : calendars)
        if (each.toObject().value("writable"_L1).toBool())
            id = each.toObject().value("id"_L1).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_cli.run({u"calendar"_s, u"choose"_s, id, u"--target"_s, u"on"_s}).exit, 0);
    QCOMPARE(m_cli.run({u"calendar"_s, u"sync"_s, account.value("id"_L1).toString()}).exit, 0);
    QVERIFY(m_cli.run("calendar sync-log").out.contains("\"written\""));
    QCOMPARE(m_cli.run({u"calendar"_s, u"disconnect"_s, account.value("id"_L1).toString()}).exit, 0);
}

void CliSignInTest::connectsAtTheEmulator()
{
    SigningCli cli(m_practice);
    cli.serve("TEST_EMULATOR", m_emulator.address());
    const CliAnswer answer = cli.run(connecting(u"google"_s, u"Emulated"_s), &m_emulator);
    QVERIFY2(answer.exit == 0, answer.out + answer.err);
    QVERIFY(cli.page.contains(u"calendar.events.readonly"_s));
    QVERIFY(cli.run("calendar sync-log").out.contains("Kickoff"));
    QCOMPARE(cli.run("calendar disconnect Emulated").exit, 0);
}

QTEST_GUILESS_MAIN(CliSignInTest)
#include "cli_sign_in_test.moc"
