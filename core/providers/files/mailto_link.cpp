// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/files/mailto_link.h"

#include "core/formats/mail/mail_message.h"

namespace sp {

namespace {

/// Everything but the unreserved characters of RFC 3986 is encoded: "+" and "&" would mean something else.
QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

/// RFC 6068 section 2: line breaks in a body are %0D%0A.
QString linkLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.replace(u'\n', QStringLiteral("\r\n"));
}

Result<QByteArray> addressList(const std::vector<MailAddress> &addresses)
{
    QByteArray list;
    for (const MailAddress &entry : addresses) {
        SP_TRY(address, wireAddress(entry.address));
        list += (list.isEmpty() ? "" : ",") + address.toPercentEncoding("@");
    }
    return list;
}

}  // namespace

Result<QByteArray> mailtoLink(const OutgoingMail &mail)
{
    SP_CHECK(admitMail(mail));
    if (!mail.attachments.empty())
        return Error{ErrorCode::Refused, "mail.mailto_attachments"};
    SP_TRY(to, addressList(mail.to));
    SP_TRY(cc, addressList(mail.cc));
    SP_TRY(bcc, addressList(mail.bcc));
    QByteArray link = "mailto:" + to;
    char separator = '?';
    const auto add = [&](const char *name, const QByteArray &value) {
        if (value.isEmpty())
            return;
        link += separator + QByteArray(name) + '=' + value;
        separator = '&';
    };
    add("cc", cc);
    add("bcc", bcc);
    add("subject", encoded(mail.subject));
    if (!mail.inReplyTo.isEmpty())
        add("in-reply-to", encoded(u'<' + QString::fromLatin1(mail.inReplyTo) + u'>'));
    add("body", encoded(linkLines(mail.bodyText)));
    if (link.size() > longestMailtoLink) {
        return Error{ErrorCode::Refused, "mail.mailto_too_long",
            {{QStringLiteral("length"), static_cast<qint64>(link.size())},
                {QStringLiteral("limit"), static_cast<qint64>(longestMailtoLink)}}};
    }
    return link;
}

}  // namespace sp
