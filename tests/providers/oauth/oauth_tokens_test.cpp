// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/oauth/oauth_tokens.h"

#include "core/base/bytes.h"

#include <QTest>

using namespace sp;

namespace {

constexpr Instant now = instantFromMillis(1'792'567'620'000);

QByteArray plain(const SecretBytes &text)
{
    return view(text.span()).toByteArray();
}

QByteArray said(const OAuthTokens &tokens)
{
    const auto life = std::chrono::floor<std::chrono::seconds>(tokens.expires - now).count();
    return plain(tokens.access) + ' ' + plain(tokens.refresh) + " [" + tokens.scope + "] " +
           QByteArray::number(qint64(life));
}

}  // namespace

class OAuthTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void comeBackFromWhereTheyAreKept();
    void areTakenFromNothingElse();
};

void OAuthTokensTest::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &wanted) {
        QTest::newRow(name) << json << wanted;
    };
    row("both",
        R"({"access_token":"a.B-c","refresh_token":"r/+","token_type":"Bearer","expires_in":3599,"scope":"x y"})",
        "a.B-c r/+ [x y] 3599");
    row("spread out", " {\n \"access_token\" : \"a\" ,\t\"token_type\":\"bearer\"\r\n}\n", "a  [] 3600");
    row("escapes", R"({"access_token":"a\/b\u002Bc\"","token_type":"Bearer"})", "a/b+c\"  [] 3600");
    row("a time as text", R"({"access_token":"a","token_type":"Bearer","expires_in":"60"})", "a  [] 60");
    row("other things in it",
        R"({"id_token":"x.y","ext":{"access_token":"no","l":[1,"}",{"a":[]}]},"n":null,"t":true,"f":-1.5e3,"access_token":"a","token_type":"Bearer"})",
        "a  [] 3600");
    row("a time that is over", R"({"access_token":"a","token_type":"Bearer","expires_in":-5})", "a  [] 0");
    row("a time without end", R"({"access_token":"a","token_type":"Bearer","expires_in":99999999999999})",
        "a  [] 31622400");
    row("a name that is no ASCII", R"({"namé":"ü","access_token":"a","token_type":"Bearer"})", "a  [] 3600");
    row("a refusal", R"({"error":"invalid_grant","error_description":"no"})", "error=invalid_grant");
    row("a refusal in other words", R"({"error":"<b>"})", "error=unnamed");
    row("a refusal with tokens", R"({"error":"invalid_grant","access_token":"a","token_type":"Bearer"})",
        "error=invalid_grant");
    row("another type", R"({"access_token":"a","token_type":"mac"})", "error=");
    row("no type", R"({"access_token":"a"})", "error=");
    row("a token of two words", R"({"access_token":"a b","token_type":"Bearer"})", "error=");
    row("a token of two lines", R"({"access_token":"a\nb","token_type":"Bearer"})", "error=");
    row("a token that is no ASCII", R"({"access_token":"a\u00fc","token_type":"Bearer"})", "error=");
    row("a token that is a number", R"({"access_token":5,"token_type":"Bearer"})", "error=");
    row("an endless token",
        "{\"access_token\":\"" + QByteArray(20'000, 'a') + "\",\"token_type\":\"Bearer\"}", "error=");
    row("a refresh token of two lines",
        R"({"access_token":"a","refresh_token":"b\nc","token_type":"Bearer"})", "a  [] 3600");
    row("nothing in it", "{}", "error=");
    row("a page", "<html>", "nothing");
    row("a list", "[1]", "nothing");
    row("nothing", {}, "nothing");
    row("half", R"({"access_token":"a","token_ty)", "nothing");
    row("half an escape", "{\"access_token\":\"a\\", "nothing");
    row("more behind it", R"({"access_token":"a","token_type":"Bearer"} x)", "nothing");
    row("no comma", R"({"access_token":"a" "token_type":"Bearer"})", "nothing");
    row("too deep", "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}", "nothing");
}

void OAuthTokensTest::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, wanted);
    const auto answer = readTokenAnswer(json, now);
    QCOMPARE(!answer ? "nothing" : answer->tokens ? said(*answer->tokens) : "error=" + answer->error, wanted);
}

void OAuthTokensTest::comeBackFromWhereTheyAreKept()
{
    for (const char *refresh : {"", "r/+"}) {
        const OAuthTokens tokens{SecretBytes::copyOf(octets("a.B")), SecretBytes::copyOf(octets(refresh)),
            "x y", now + std::chrono::seconds(5)};
        const auto back = fromSealable(sealable(tokens));
        QVERIFY(back);
        QCOMPARE(said(*back), said(tokens));
    }
}

void OAuthTokensTest::areTakenFromNothingElse()
{
    for (const char *bytes : {"", "solopilot-tokens-1\n5\nx\n", "solopilot-tokens-1\n5\nx\n\nr",
             "solopilot-tokens-1\nfive\nx\na\nr", "solopilot-tokens-2\n5\nx\na\nr",
             "solopilot-tokens-1\n5\nx\na b\nr", "solopilot-tokens-1\n5\nx\na\nr\n"})
        QVERIFY2(!fromSealable(SecretBytes::copyOf(octets(bytes))), bytes);
}

QTEST_GUILESS_MAIN(OAuthTokensTest)
#include "oauth_tokens_test.moc"
