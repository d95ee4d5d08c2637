// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_number.h"

namespace sp::ui {

namespace {

bool partsThousands(const QString &text, qsizetype sign)
{
    qsizetype end = sign + 1;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - sign - 1 == 3;
}

}  // namespace

QString plainNumber(const QString &text, const QLocale &locale)
{
    QString number;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool point = locale.decimalPoint() == c;
        if (c.isDigit())
            number += QChar(u'0' + c.digitValue());
        else if (c.isSpace() || (!point && locale.groupSeparator() == c && partsThousands(text, i)))
            continue;
        else if (point || c == u'.' || c == u',')
            number += u'.';
        else if (c == u'\u2212')
            number += u'-';
        else
            number += c;
    }
    return number;
}

}  // namespace sp::ui
