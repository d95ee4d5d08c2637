// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/time_stamp.h"

#include "core/base/random.h"
#include "tests/support/local_authority.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

namespace {

const QByteArray data = "what is to be stamped";
constexpr StampTimes ever{Instant::min(), Instant::max()};

}  // namespace

/// Replies of a real authority, OpenSSL's, to real requests.
class TimeStampTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAGoodReply();
    void A4_refusesAnswersToSomethingElse();
    void A4_refusesCertificatesThatDoNotCount();
    void A4_refusesTimesThatCannotBe();
    void refusesGarbage();
    void refusesEveryFlippedBitThatMatters();
    void refusesWrongSettings();

private:
    /// The request for `text` with the nonce of `seed`.
    static QByteArray request(const QByteArray &text, const StampTrust &trust, std::uint64_t seed = 5)
    {
        SeededRandom random(seed);
        const auto made = stampRequest(text, trust, random);
        if (!made)
            qFatal("%s", made.error().reason.constData());
        return *made;
    }
    static QByteArray reason(const QByteArray &reply, const QByteArray &asked, const StampTrust &trust,
        const StampTimes &times = ever)
    {
        const auto at = checkStamp(reply, asked, trust, times);
        return at ? QByteArray() : at.error().reason;
    }

    LocalAuthority m_authority;
    StampTrust m_trust{m_authority.roots(), LocalAuthority::policy};
    QByteArray m_asked = request(data, m_trust);
    QByteArray m_reply = m_authority.reply(m_asked);
};

void TimeStampTest::takesAGoodReply()
{
    const auto at = checkStamp(m_reply, m_asked, m_trust, ever);
    QVERIFY2(at, at ? "" : at.error().reason);
    QVERIFY(checkStamp(m_reply, m_asked, m_trust, {*at, *at}));
    // Any policy will do where none is asked for.
    const StampTrust any{m_authority.roots(), {}};
    const QByteArray asked = request(data, any);
    QCOMPARE(reason(m_authority.reply(asked), asked, any), QByteArray());
    QVERIFY(request(data, m_trust, 6) != m_asked);
    // Long after, by the data alone.
    QCOMPARE(*checkKeptStamp(m_reply, data, m_trust), *at);
    QCOMPARE(checkKeptStamp(m_reply, "something else", m_trust).error().reason, QByteArray("stamp.imprint"));
}

void TimeStampTest::A4_refusesAnswersToSomethingElse()
{
    QCOMPARE(reason(m_reply, request("something else", m_trust), m_trust), QByteArray("stamp.imprint"));
    QCOMPARE(reason(m_reply, request(data, m_trust, 6), m_trust), QByteArray("stamp.nonce"));
    QCOMPARE(reason(m_authority.reply(m_authority.queryWithoutNonce(data)), m_asked, m_trust),
        QByteArray("stamp.nonce"));
    const StampTrust other{m_authority.roots(), LocalAuthority::otherPolicy};
    QCOMPARE(reason(m_reply, request(data, other), other), QByteArray("stamp.policy"));
    const StampTrust unknown{m_authority.roots(), "1.2.3.4.9"};
    const QByteArray asked = request(data, unknown);
    QCOMPARE(reason(m_authority.reply(asked), asked, unknown), QByteArray("stamp.denied"));
}

void TimeStampTest::A4_refusesCertificatesThatDoNotCount()
{
    QCOMPARE(reason(m_authority.reply(m_asked, "old"), m_asked, m_trust), QByteArray("stamp.certificate"));
    const LocalAuthority stranger;
    QCOMPARE(reason(m_reply, m_asked, {stranger.roots(), LocalAuthority::policy}),
        QByteArray("stamp.certificate"));
}

void TimeStampTest::A4_refusesTimesThatCannotBe()
{
    using namespace std::chrono_literals;
    const auto at = checkStamp(m_reply, m_asked, m_trust, ever);
    QVERIFY(at);
    QCOMPARE(
        reason(m_reply, m_asked, m_trust, {*at - 1h, *at - 1s}), QByteArray("stamp.time"));  // The future.
    QCOMPARE(reason(m_reply, m_asked, m_trust, {*at + 1s, *at + 1h}), QByteArray("stamp.time"));
}

void TimeStampTest::refusesGarbage()
{
    for (const QByteArray &reply :
        {QByteArray(), QByteArray("<html>not here</html>"), QByteArray(9999, '\0'), m_asked, m_reply + 'x'})
        QCOMPARE(reason(reply, m_asked, m_trust), QByteArray("stamp.not_a_reply"));
    for (qsizetype size = 0; size < m_reply.size(); ++size)
        QCOMPARE(reason(m_reply.first(size), m_asked, m_trust), QByteArray("stamp.not_a_reply"));
    QCOMPARE(reason(m_reply, "not a request", m_trust), QByteArray("stamp.not_a_reply"));
}

void TimeStampTest::refusesEveryFlippedBitThatMatters()
{
    const auto at = checkStamp(m_reply, m_asked, m_trust, ever);
    QVERIFY(at);
    int refused = 0;
    QByteArray bytes = m_reply;
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const char right = bytes[bit / 8];
        bytes[bit / 8] = static_cast<char>(right ^ (1 << bit % 8));
        const auto found = checkStamp(bytes, m_asked, m_trust, ever);
        // What is not signed, such as "granted" or "granted with changes", says nothing of the time.
        QVERIFY2(!found || *found == *at, QByteArray::number(bit));
        refused += found ? 0 : 1;
        bytes[bit / 8] = right;
    }
    QVERIFY(refused > bytes.size() * 7);
}

void TimeStampTest::refusesWrongSettings()
{
    SeededRandom random(5);
    QCOMPARE(stampRequest(data, {{}, "no policy"}, random).error().reason, QByteArray("stamp.policy"));
    QCOMPARE(reason(m_reply, m_asked, {"no certificate", {}}), QByteArray("stamp.roots"));
}

QTEST_GUILESS_MAIN(TimeStampTest)
#include "time_stamp_test.moc"
