// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mail/header_admission.h"

#include <QByteArray>
#include <QChar>

#include <algorithm>
#include <array>

namespace sp {

namespace {

/// What composing writes itself, in lower case.
constexpr std::array<QByteArrayView, 15> ownHeaders = {"from", "sender", "to", "cc", "bcc", "reply-to",
    "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "x-unsent", "return-path",
    "received"};

bool isPrintable(char c)
{
    return c > 0x20 && c < 0x7F;
}

/// RFC 2045 section 5.1.
bool isTokenCharacter(char c)
{
    return isPrintable(c) && !QByteArrayView("()<>@,;:\\\"/[]?=").contains(c);
}

}  // namespace

bool isHeaderText(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

bool isMessageId(QByteArrayView text)
{
    // 250 keeps "References: <id>" on one line even where nothing can be folded.
    return text.size() >= 3 && text.size() <= 250 && std::ranges::count(text, '@') == 1 &&
           !text.startsWith('@') && !text.endsWith('@') && std::ranges::all_of(text, [](char c) {
               return isPrintable(c) && !QByteArrayView("<>()[],;:\\\"").contains(c);
           });
}

bool isFreeHeaderName(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    return !lower.isEmpty() && lower.size() <= 70 && !lower.startsWith("content-") &&
           !lower.startsWith("resent-") &&
           std::ranges::find(ownHeaders, QByteArrayView(lower)) == ownHeaders.end() &&
           std::ranges::all_of(lower, [](char c) { return isPrintable(c) && c != ':'; });
}

bool isLeafMediaType(QByteArrayView mime)
{
    const QByteArray type = mime.toByteArray();
    const QByteArray essence =
        type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
    const qsizetype slash = essence.indexOf('/');
    return type.size() <= 200 && slash > 0 && slash < essence.size() - 1 && essence.count('/') == 1 &&
           std::ranges::all_of(essence, [](char c) { return c == '/' || isTokenCharacter(c); }) &&
           std::ranges::all_of(type, [](char c) { return c == ' ' || isPrintable(c); }) &&
           !essence.startsWith("multipart/") && !essence.startsWith("message/");
}

}  // namespace sp
