// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/files/eml_folder.h"

#include "core/base/bytes.h"
#include "core/formats/mail/mail_message.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace sp {

namespace {

/// Characters that every file system and shell takes literally; everything else becomes one dash.
QString slug(const QString &text)
{
    constexpr qsizetype longest = 48;
    QString safe;
    for (const QChar c : text.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            safe += c;
        else if (!safe.isEmpty() && !safe.endsWith(u'-'))
            safe += u'-';
    }
    safe.truncate(longest);
    while (safe.endsWith(u'-'))
        safe.chop(1);
    return safe.isEmpty() ? QStringLiteral("mail") : safe;
}

QString firstRecipient(const OutgoingMail &mail)
{
    for (const auto *addresses : {&mail.to, &mail.cc, &mail.bcc}) {
        if (!addresses->empty())
            return addresses->front().address.text();
    }
    return {};
}

}  // namespace

QString emlFileName(const OutgoingMail &mail)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(toMillis(mail.date), Qt::UTC);
    const QByteArray mark = hex(sha256({mail.messageId})).left(8);
    return QStringLiteral("%1_%2_%3.eml")
        .arg(date.toString(QStringLiteral("yyyy-MM-dd_HHmm")), slug(firstRecipient(mail)),
            QString::fromLatin1(mark));
}

EmlFolder::EmlFolder(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}

Result<SendReceipt> EmlFolder::send(const OutgoingMail &mail)
{
    SP_TRY(bytes, composeMail(mail, MailPurpose::Draft));
    const QString name = emlFileName(mail);
    QSaveFile file(QDir(m_folder).filePath(name));
    // The permissions come before the first byte, so nobody else can read even the unfinished file.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return Error{ErrorCode::Unavailable, "mail.file_failed", {{QStringLiteral("file"), file.fileName()}},
            file.errorString().toUtf8()};
    }
    return SendReceipt{.providerId = name.toUtf8(), .acceptedAt = m_clock.now()};
}

Result<Done> EmlFolder::withdraw(const std::vector<QString> &files)
{
    for (const QString &name : files) {
        if (name.isEmpty() || QFileInfo(name).fileName() != name)
            continue;
        QFile file(QDir(m_folder).filePath(name));
        if (QFileInfo(file).isFile() && !file.remove() && file.exists())
            return Error{ErrorCode::Unavailable, "mail.file_kept",
                {{QStringLiteral("file"), file.fileName()}}, file.errorString().toUtf8()};
    }
    return Done{};
}

}  // namespace sp
