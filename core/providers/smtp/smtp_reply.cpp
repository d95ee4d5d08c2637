// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/smtp/smtp_reply.h"

#include <algorithm>

namespace sp {

QString SmtpReply::text() const
{
    constexpr qsizetype longest = 300;
    QString text = QString::number(code);
    for (const QByteArray &line : lines)
        text += u' ' + QString::fromUtf8(line);
    // A server's text is shown to the owner; invisible and right-to-left marks could make it say something
    // else.
    erase_if(text,
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text.simplified().left(longest);
}

SmtpReplyReader::State SmtpReplyReader::feed(const QByteArray &octets)
{
    m_pending += octets;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        m_octets += end + 1;
        if (m_octets > m_maxOctets)
            return State::TooLong;
        QByteArray line = m_pending.left(end);
        m_pending.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        const Line kind = take(line);
        if (kind != Line::Middle)
            return kind == Line::Last ? State::Complete : State::Malformed;
    }
    return m_octets + m_pending.size() > m_maxOctets ? State::TooLong : State::Incomplete;
}

SmtpReplyReader::Line SmtpReplyReader::take(const QByteArray &line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool wellFormed = line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3, isDigit) &&
                            line.at(0) >= '2' && line.at(0) <= '5' &&
                            (line.size() == 3 || line.at(3) == ' ' || line.at(3) == '-');
    const int code = wellFormed ? line.left(3).toInt() : 0;
    if (!wellFormed || (m_reply.code != 0 && m_reply.code != code))
        return Line::Malformed;
    m_reply.code = code;
    m_reply.lines.append(line.mid(4));
    return line.size() > 3 && line.at(3) == '-' ? Line::Middle : Line::Last;
}

SmtpCapabilities SmtpCapabilities::read(const SmtpReply &reply)
{
    SmtpCapabilities offered;
    for (qsizetype at = 1; at < reply.lines.size(); ++at) {  // The first line is the server's name.
        // "AUTH=LOGIN" is how servers older than RFC 4954 say it, and some still say both.
        const QList<QByteArray> words =
            QByteArray(reply.lines.at(at)).toUpper().replace('=', ' ').simplified().split(' ');
        const QByteArray keyword = words.first();
        if (keyword == "STARTTLS") {
            offered.startTls = true;
        } else if (keyword == "SIZE") {
            offered.size = true;
            const qint64 limit = words.value(1).toLongLong();
            if (limit > 0)
                offered.maxSize = limit;
        } else if (keyword == "AUTH") {
            offered.authPlain = offered.authPlain || words.contains("PLAIN");
            offered.authLogin = offered.authLogin || words.contains("LOGIN");
        }
    }
    return offered;
}

}  // namespace sp
