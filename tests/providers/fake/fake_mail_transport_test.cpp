// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/fake/fake_mail_transport.h"

#include <QTest>

using namespace sp;

class FakeMailTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsItsScriptThenAccepts();
};

void FakeMailTransportTest::followsItsScriptThenAccepts()
{
    const ManualClock clock(instantFromMillis(1'764'000'000'000));
    FakeMailTransport transport(clock);
    const EmailAddress someone = *EmailAddress::create(QStringLiteral("anna@client.example"));
    const auto mail = [&](const QByteArray &id) {
        return OutgoingMail{.from = {someone}, .to = {{someone}}, .messageId = id};
    };
    const Error greylisted{ErrorCode::Unavailable, "mail.greylisted"};
    const Error refused{ErrorCode::Refused, "mail.message_refused"};
    transport.failNext(greylisted);
    transport.acceptNext();
    transport.failNext(refused);

    QVERIFY(transport.send(mail("1@a")).error() == greylisted);
    QVERIFY(*transport.send(mail("2@a")) == (SendReceipt{"fake-1", clock.now()}));
    QVERIFY(transport.send(mail("3@a")).error() == refused);
    QVERIFY(*transport.send(mail("4@a")) == (SendReceipt{"fake-2", clock.now()}));
    QVERIFY(transport.sent() == (std::vector{mail("2@a"), mail("4@a")}));
    QCOMPARE(transport.attempts().size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(FakeMailTransportTest)
#include "fake_mail_transport_test.moc"
