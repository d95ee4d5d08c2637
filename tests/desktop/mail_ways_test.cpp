// SPDX-License-Identifier: GPL-3.0-or-later
// The ways by which a mail leaves the window: the owner's own mail program, and the server of the settings.
#include "app/desktop/hand_mail.h"
#include "app/desktop/mail_switch.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QDesktopServices>
#include <QDir>
#include <QSignalSpy>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the desktop: hears what it is asked to open.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk()
    {
        for (const char *scheme : {"mailto", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    ~Desk() override
    {
        for (const char *scheme : {"mailto", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

/// An unlocked practice without a window, and a mail for the client.
struct Post : Program {
    MailSwitch mails{client};
    HandMail hand{client};
    QSignalSpy failed{&hand, &HandMail::failed};
    QSignalSpy advised{&hand, &HandMail::opened};

    Post()
    {
        makePractice();
        waitedFor(client.open(folder, passphrase(phrase.toLatin1())));
    }
    MessageId put(MailChannel channel, std::optional<ClientId> to = {})
    {
        return waitedFor(client.ask([channel, to](Engine &engine) {
            return engine.run<MessageId>("outbox.enqueue", [&](Unit &unit) {
                return engine.outbox().enqueue(unit, {.messageClass = "invoice",
                                                         .channel = channel,
                                                         .client = to,
                                                         .address = u"jonas@example.org"_s,
                                                         .subject = u"Your invoice"_s,
                                                         .body = u"Hello"_s,
                                                         .idempotencyKey = "test"});
            });
        }));
    }
    OutboxMessage message(const MessageId &id)
    {
        return *waitedFor(client.ask([id](Engine &engine) { return engine.outbox().store().find(id); }));
    }
    /// Lets the time of undoing pass until the message is `status`.
    bool becomes(const MessageId &id, MessageStatus status)
    {
        clock.advance(std::chrono::minutes(1));
        return QTest::qWaitFor([&] { return message(id).status == status; }, patience);
    }
    void setServer(const QJsonObject &smtp)
    {
        waitedFor(client.ask([smtp](Engine &engine) {
            return engine.run<Done>("settings.change", [&](Unit &unit) -> Result<Done> {
                SP_TRY(practice, engine.settings().practice());
                practice.smtp = smtp;
                return engine.settings().setPractice(unit, practice);
            });
        }));
        // What the switch asks for is asked before this.
        waitedFor(client.ask([](Engine &) -> Result<Done> { return Done{}; }));
        QTest::qWait(0);
        waitedFor(client.ask([](Engine &) -> Result<Done> { return Done{}; }));
    }
};

}  // namespace

class MailWaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSavedMailIsOpenedAsItIs();
    void aSavedMailThatIsGoneIsSaid();
    void aMailLinkCarriesTheText();
    void whoIsNotToBeContactedSinceIsNotWrittenTo();
    void aServerThatWasRemovedIsNotUsed();
};

void MailWaysTest::aSavedMailIsOpenedAsItIs()
{
    Desk desk;
    Post post;
    const MessageId id = post.put(MailChannel::Eml);
    QVERIFY(post.becomes(id, MessageStatus::Queued));
    post.hand.open(id);
    QVERIFY(post.advised.wait(patience));
    QCOMPARE(desk.opened.size(), 1);
    const QString path = desk.opened.front().toLocalFile();
    QVERIFY(path.startsWith(post.folder));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("jonas@example.org"));
    QVERIFY(post.failed.isEmpty());
}

void MailWaysTest::aSavedMailThatIsGoneIsSaid()
{
    Desk desk;
    Post post;
    const MessageId id = post.put(MailChannel::Eml);
    QVERIFY(post.becomes(id, MessageStatus::Queued));
    QVERIFY(QDir(WorkspaceLayout(post.folder).outgoing()).removeRecursively());
    post.hand.open(id);
    QVERIFY(post.failed.wait(patience));
    QCOMPARE(post.failed.front().front().value<sp::Error>().reason, QByteArray("mail.file_missing"));
    QVERIFY(desk.opened.isEmpty());
}

void MailWaysTest::aMailLinkCarriesTheText()
{
    Desk desk;
    Post post;
    const MessageId id = post.put(MailChannel::Mailto);
    QVERIFY(post.becomes(id, MessageStatus::Queued));
    post.hand.open(id);
    QVERIFY(post.advised.wait(patience));
    QCOMPARE(desk.opened.size(), 1);
    const QString link = QString::fromLatin1(desk.opened.front().toEncoded());
    QVERIFY(link.startsWith(u"mailto:jonas@example.org"_s));
    QVERIFY(link.contains(u"Your%20invoice"_s));
}

void MailWaysTest::whoIsNotToBeContactedSinceIsNotWrittenTo()
{
    Desk desk;
    Post post;
    const auto keep = [&](auto work) {
        return waitedFor(post.client.ask([work](Engine &engine) {
            return engine.run<ClientId>("client.change", [&](Unit &unit) { return work(engine, unit); });
        }));
    };
    const ClientId jonas = keep(
        [](Engine &engine, Unit &unit) { return engine.people().add(unit, {.name = u"Jonas Weber"_s}); });
    const MessageId id = post.put(MailChannel::Mailto, jonas);
    QVERIFY(post.becomes(id, MessageStatus::Queued));
    keep([jonas](Engine &engine, Unit &unit) -> Result<ClientId> {
        SP_TRY(client, engine.people().client(jonas));
        client.details.flags << u"do_not_contact"_s;
        SP_CHECK(engine.people().update(unit, jonas, client.version, client.details));
        return jonas;
    });
    post.hand.open(id);
    QVERIFY(post.failed.wait(patience));
    QCOMPARE(post.failed.front().front().value<sp::Error>().reason, QByteArray("client.do_not_contact"));
    QVERIFY(desk.opened.isEmpty());
}

void MailWaysTest::aServerThatWasRemovedIsNotUsed()
{
    Post post;
    post.setServer({{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 1}});
    post.setServer({});
    const MessageId id = post.put(MailChannel::Smtp);
    QVERIFY(post.becomes(id, MessageStatus::Failed));
    QCOMPARE(post.message(id).lastReason, QByteArray("outbox.no_transport"));
}

SP_WINDOW_TEST_MAIN(MailWaysTest)
#include "mail_ways_test.moc"
