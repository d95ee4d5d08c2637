// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/documents/file_name.h"

#include <QStringList>

#include <array>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 240;  // Room for a counter below the 255 octets file systems allow.

bool plain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
           c == u'_' || c == u'.' || c == u'+';
}

/// Names Windows keeps for devices, whatever their extension.
bool reserved(const QString &stem)
{
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString upper = stem.toUpper();
    const bool port = upper.size() == 4 && (upper.startsWith(u"COM"_s) || upper.startsWith(u"LPT"_s)) &&
                      upper.back() >= u'1' && upper.back() <= u'9';
    return devices.contains(upper) || port;
}

}  // namespace

QString safeName(const QString &name, qsizetype mostCharacters)
{
    QString safe;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (plain(c))
            safe += c;
        else if (c == u'ß')
            safe += u"ss"_s;
        else if (c.category() != QChar::Mark_NonSpacing && !safe.endsWith(u'-') && !safe.isEmpty())
            safe += u'-';
    }
    safe.truncate(mostCharacters - 1);  // Less what a reserved name gets.
    while (safe.endsWith(u'-') || safe.endsWith(u'.'))
        safe.chop(1);
    while (safe.startsWith(u'.'))  // Hidden on Unix.
        safe.remove(0, 1);
    if (safe.isEmpty())
        safe = u"document"_s;
    if (reserved(safe.section(u'.', 0, 0)))
        safe.prepend(u'_');
    return safe;
}

QString safeFileName(const QString &name, const QString &extension)
{
    return safeName(name, longest - extension.size() - 1) + u'.' + extension;
}

QString invoiceFileName(const QString &number)
{
    return safeFileName(u"Invoice_"_s + number, u"pdf"_s);
}

QString quoteFileName(const QString &number)
{
    return safeFileName(u"Quote_"_s + number, u"pdf"_s);
}

}  // namespace sp
