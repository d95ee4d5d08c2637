// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/mail_admission.h"

#include <QSet>

#include <algorithm>

namespace sp {

namespace {

Error refused(const char *reason, qint64 limit, qint64 bytes = -1)
{
    QJsonObject facts{{QStringLiteral("limit"), limit}};
    if (bytes >= 0)
        facts.insert(QStringLiteral("bytes"), bytes);
    return {ErrorCode::InvalidInput, reason, facts};
}

/// The header of the whole mail: its fields and their length.
Result<Done> admitHeader(QByteArrayView bytes, const MailReadOptions &options)
{
    int fields = 0;
    qint64 length = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(at, end - at);
        at = end + 1;
        if (line.trimmed().isEmpty() && fields > 0)
            break;
        const bool folded = !line.isEmpty() && (line.front() == ' ' || line.front() == '\t');
        length = folded ? length + line.size() : line.size();
        fields += folded ? 0 : 1;
        if (fields > options.mostHeaders)
            return refused("mail.too_many_headers", options.mostHeaders);
        if (length > options.longestHeader)
            return refused("mail.header_too_long", options.longestHeader);
    }
    return Done{};
}

/// The boundaries that any Content-Type of the mail names.
QSet<QByteArray> boundariesOf(const QByteArray &small, QByteArrayView bytes)
{
    QSet<QByteArray> boundaries;
    for (qsizetype at = small.indexOf("boundary"); at >= 0; at = small.indexOf("boundary", at + 8)) {
        qsizetype from = at + 8;
        while (from < bytes.size() && from - at < 40 &&
               (bytes[from] == ' ' || bytes[from] == '=' || bytes[from] == '"' || bytes[from] == '*' ||
                   bytes[from] == '\r' || bytes[from] == '\n' || bytes[from] == '\t'))
            ++from;
        qsizetype end = from;
        while (end < bytes.size() && end - from < 100 && !QByteArrayView("\"; \t\r\n").contains(bytes[end]))
            ++end;
        if (end > from)
            boundaries.insert(bytes.sliced(from, end - from).toByteArray());
    }
    return boundaries;
}

}  // namespace

Result<Done> admitForeignMail(QByteArrayView bytes, const MailReadOptions &options)
{
    if (bytes.size() > options.mostBytes)
        return refused("mail.too_large", options.mostBytes, bytes.size());
    SP_CHECK(admitHeader(bytes, options));
    const QByteArray small = bytes.toByteArray().toLower();
    const auto parts = [&](const char *word) { return small.count(word); };
    // Each multipart and each mail in it is a part; so is each line that begins with a boundary.
    if (parts("multipart/") > options.mostParts || parts("message/rfc822") > options.mostParts)
        return refused("mail.too_many_parts", options.mostParts);
    const QSet<QByteArray> boundaries = boundariesOf(small, bytes);
    if (boundaries.size() > options.mostParts)
        return refused("mail.too_many_parts", options.mostParts);
    // Lines of text that begin with dashes are few; a boundary that was hidden from us gives itself away.
    constexpr int mostDashes = 5000;
    int begun = 0, dashes = 0;
    for (qsizetype at = bytes.indexOf("--"); at >= 0; at = bytes.indexOf("\n--", at + 1)) {
        const qsizetype from = bytes[at] == '\n' ? at + 3 : at + 2;
        qsizetype end = from;
        while (end < bytes.size() && end - from < 100 && !QByteArrayView("\" \t\r\n").contains(bytes[end]))
            ++end;
        QByteArrayView name = bytes.sliced(std::min(from, bytes.size()), std::max<qsizetype>(0, end - from));
        const bool closing = name.endsWith("--");
        begun += boundaries.contains(name.toByteArray()) ? 1 : 0;
        ++dashes;
        if (begun > options.mostParts + static_cast<int>(boundaries.size()) ||
            (dashes > mostDashes && !closing))
            return refused("mail.too_many_parts", options.mostParts);
    }
    return Done{};
}

}  // namespace sp
