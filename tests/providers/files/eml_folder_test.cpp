// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_message.h"
#include "core/providers/files/eml_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;

namespace {

const ManualClock noon(instantFromMillis(1'764'000'000'000));

OutgoingMail mail(const char *recipient, const QByteArray &id = "018f3c5e@praxis.example")
{
    return {.from = {*EmailAddress::create(QStringLiteral("lena@praxis.example"))},
        .to = {{*EmailAddress::create(QString::fromUtf8(recipient))}},
        .bcc = {{*EmailAddress::create(QStringLiteral("archive@praxis.example"))}},
        .subject = QStringLiteral("Grüße"),
        .bodyText = QStringLiteral("Hi"),
        .messageId = id,
        .date = instantFromMillis(1'764'000'000'000)};
}

}  // namespace

class EmlFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFilesSafely_data();
    void namesFilesSafely();
    void writesADraftForItsOwnerOnly();
    void replacesTheSameMailAndNoOther();
    void reportsAFolderThatIsGone();
    void removesWhatIsWithdrawnAndNothingElse();
};

void EmlFolderTest::namesFilesSafely_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QString>("slug");
    QTest::newRow("an ordinary address")
        << QByteArray("anna@client.example") << QStringLiteral("anna-client-example");
    QTest::newRow("an address that climbs out of the folder")
        << QByteArray("../../etc/x@client.example") << QStringLiteral("etc-x-client-example");
    QTest::newRow("an address for a shell")
        << QByteArray("$(rm${IFS}*)|`x`&'@client.example") << QStringLiteral("");
    QTest::newRow("an address in capitals with accents")
        << QByteArray("A+B@BÜCHER.example") << QStringLiteral("a-b-b-cher-example");
    QTest::newRow("a long address") << QByteArray(60, 'a') + "@client.example" << QString(48, u'a');
}

void EmlFolderTest::namesFilesSafely()
{
    QFETCH(QByteArray, recipient);
    QFETCH(QString, slug);
    const Result<EmailAddress> address = EmailAddress::create(QString::fromUtf8(recipient));
    if (slug.isEmpty()) {
        QVERIFY(!address);
        return;
    }
    QVERIFY(address);
    QCOMPARE(emlFileName(mail(recipient.constData())),
        QStringLiteral("2025-11-24_1600_%1_40a3de25.eml").arg(slug));
}

void EmlFolderTest::writesADraftForItsOwnerOnly()
{
    QTemporaryDir folder;
    EmlFolder channel(folder.path(), noon);
    const OutgoingMail outgoing = mail("anna@client.example");
    const Result<SendReceipt> receipt = channel.send(outgoing);
    QVERIFY(receipt);
    QVERIFY(receipt->acceptedAt == noon.now());
    QCOMPARE(QString::fromUtf8(receipt->providerId), emlFileName(outgoing));
    QFile file(folder.filePath(QString::fromUtf8(receipt->providerId)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes, *composeMail(outgoing, MailPurpose::Draft));
    QVERIFY(bytes.contains("archive@praxis.example"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther |
                        QFileDevice::ExeOwner;
    QVERIFY(!(file.permissions() & others));
}

void EmlFolderTest::replacesTheSameMailAndNoOther()
{
    QTemporaryDir folder;
    EmlFolder channel(folder.path(), noon);
    QVERIFY(channel.send(mail("anna@client.example")));
    QVERIFY(channel.send(mail("anna@client.example")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    QVERIFY(channel.send(mail("anna@client.example", "other@praxis.example")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void EmlFolderTest::reportsAFolderThatIsGone()
{
    QTemporaryDir folder;
    EmlFolder channel(folder.filePath(QStringLiteral("gone")), noon);
    const Result<SendReceipt> receipt = channel.send(mail("anna@client.example"));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().reason, QByteArray("mail.file_failed"));
    QCOMPARE(receipt.error().code, ErrorCode::Unavailable);
    QVERIFY(receipt.error().facts.value(QStringLiteral("file")).toString().endsWith(QStringLiteral(".eml")));
}

void EmlFolderTest::removesWhatIsWithdrawnAndNothingElse()
{
    const QTemporaryDir parent;
    QVERIFY(QDir(parent.path()).mkdir(QStringLiteral("outgoing")));
    EmlFolder folder(parent.filePath(QStringLiteral("outgoing")), noon);
    const auto kept = folder.send(mail("ben@client.example", "1@praxis.example"));
    const auto gone = folder.send(mail("anna@client.example", "2@praxis.example"));
    QVERIFY(kept && gone);
    QFile outside(parent.filePath(QStringLiteral("keys")));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    const std::vector<QString> names{
        QString::fromUtf8(gone->providerId), QStringLiteral("../keys"), QStringLiteral("."), QString()};
    QVERIFY(folder.withdraw(names));
    QVERIFY(folder.withdraw(names));  // What is gone is gone.
    QCOMPARE(QDir(parent.filePath(QStringLiteral("outgoing"))).entryList(QDir::Files),
        QStringList(QString::fromUtf8(kept->providerId)));
    QVERIFY(outside.exists());
}

QTEST_GUILESS_MAIN(EmlFolderTest)
#include "eml_folder_test.moc"
