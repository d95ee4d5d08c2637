// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/redirect_query.h"

#include "core/base/bytes.h"

#include <QTest>

using namespace sp;

class RedirectQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void RedirectQueryTest::reads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &wanted) {
        QTest::newRow(name) << "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nX: y" << wanted;
    };
    const auto whole = [](const char *name, const QByteArray &head) {
        QTest::newRow(name) << head << QByteArray("nothing");
    };
    row("a code", "/?code=abc&state=s", "abc s");
    row("a code with signs", "/?state=s&code=4%2F0AbC%2Bd", "4/0AbC+d s");
    row("a code that is not encoded", "/?state=s&code=4/0AbC", "4/0AbC s");
    row("a plus is a space", "/?state=s&code=a+b", "a b s");
    row("an issuer", "/?code=a&state=s&iss=https%3A%2F%2Fid.example", "a s iss=https://id.example");
    row("a refusal", "/?error=access_denied&state=s", " s error=access_denied");
    row("a refusal in its own words", "/?error=%3Cb%3E&state=s", " s error=unnamed");
    row("an endless refusal", "/?error=" + QByteArray(50, 'a') + "&state=s", " s error=unnamed");
    row("more than that", "/?code=a&scope=x&state=s&authuser=0", "a s");
    row("names without values", "/?code&state", " ");
    row("two codes", "/?code=a&code=b&state=s", "nothing");
    row("two states", "/?code=a&state=s&state=t", "nothing");
    row("the same name in disguise", "/?code=a&c%6Fde=b", "nothing");
    row("another path", "/callback?code=a&state=s", "nothing");
    row("no query", "/", "nothing");
    row("another host in the target", "http://a.example/?code=a", "nothing");
    row("a fragment", "/?code=a#state=s", "nothing");
    whole("another method", "POST /?code=a&state=s HTTP/1.1\r\nHost: 127.0.0.1:4711");
    whole("another name", "GET /?code=a&state=s HTTP/1.1\r\nHost: evil.example:4711");
    whole("another port", "GET /?code=a&state=s HTTP/1.1\r\nHost: 127.0.0.1:4712");
    whole("two names", "GET /?code=a HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nHost: evil.example");
    whole("no name", "GET /?code=a&state=s HTTP/1.1");
    whole("no HTTP", "GET /?code=a&state=s");
    whole("nothing at all", {});
}

void RedirectQueryTest::reads()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, wanted);
    const auto query = readRedirect(head, 4711);
    QByteArray got = "nothing";
    if (query) {
        got = view(query->code.span()).toByteArray() + ' ' + query->state;
        got += query->error.isEmpty() ? "" : " error=" + query->error;
        got += query->issuer.isEmpty() ? "" : " iss=" + query->issuer;
    }
    QCOMPARE(got, wanted);
}

QTEST_GUILESS_MAIN(RedirectQueryTest)
#include "redirect_query_test.moc"
