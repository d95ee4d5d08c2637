// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/hand_mail.h"

#include "app/composition/mail_channels.h"
#include "core/storage/vault/atomic_file.h"
#include "ui/engine/ask.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace sp {

namespace {

/// What the desktop is asked to open, in this order.
struct Opening {
    std::vector<QUrl> urls;
    QString attachment = {};
};

Result<Opening> savedMail(const QString &folder, const OutboxMessage &message)
{
    const QString path = QDir(folder).filePath(QString::fromUtf8(message.providerId));
    if (message.providerId.isEmpty() || !QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, "mail.file_missing", {{QStringLiteral("file"), path}}};
    return Opening{{QUrl::fromLocalFile(path)}};
}

Result<Opening> mailLink(Engine &engine, const QString &folder, const OutboxMessage &message)
{
    SP_TRY(mail, engine.outbox().mail(message.id, engine.now()));
    SP_CHECK(makeFolder(folder));
    Opening opening;
    for (const MailAttachment &attachment : mail.attachments) {
        opening.attachment = QDir(folder).filePath(attachment.filename);
        SP_CHECK(writeAtomically(opening.attachment, attachment.bytes));
    }
    const bool folderToo = !mail.attachments.empty();
    mail.attachments.clear();
    SP_TRY(link, makeMailLink(mail));
    opening.urls.push_back(QUrl::fromEncoded(link));
    if (folderToo)
        opening.urls.push_back(QUrl::fromLocalFile(folder));
    return opening;
}

/// The mark may have been set while the mail waited.
Result<Done> mayWriteTo(Engine &engine, const OutboxMessage &message)
{
    if (!message.client)
        return Done{};
    SP_TRY(client, engine.people().client(*message.client));
    if (client.is(ClientFlag::DoNotContact))
        return Error{ErrorCode::Refused, "client.do_not_contact", {{u"client"_s, client.details.name}}};
    return Done{};
}

}  // namespace

HandMail::HandMail(ui::EngineClient &client, QObject *parent) : QObject(parent), m_client(client) {}

void HandMail::open(const MessageId &id)
{
    ui::ask(
        m_client, this,
        [id](Engine &engine) -> Result<Opening> {
            SP_CHECK(engine.mayRead("outbox.read"));
            SP_TRY(message, engine.outbox().store().find(id));
            if (!message)
                return Error{ErrorCode::NotFound, "outbox.unknown"};
            SP_CHECK(mayWriteTo(engine, *message));
            const QString folder = engine.vault().folder.layout().outgoing();
            return message->channel == MailChannel::Mailto ? mailLink(engine, folder, *message)
                                                           : savedMail(folder, *message);
        },
        [this](const Result<Opening> &opening) {
            if (!opening) {
                Q_EMIT failed(opening.error());
                return;
            }
            // The mail itself; where no folder can be shown, the advice names the file.
            for (const QUrl &url : opening->urls) {
                if (!QDesktopServices::openUrl(url) && url == opening->urls.front()) {
                    Q_EMIT failed({ErrorCode::Unavailable, "mail.no_program",
                        {{QStringLiteral("file"),
                            url.isLocalFile() ? url.toLocalFile() : opening->attachment}}});
                    return;
                }
            }
            Q_EMIT opened(opening->attachment.isEmpty()
                              ? QString()
                              : tr("Attach %1 to the mail").arg(opening->attachment));
        });
}

}  // namespace sp
