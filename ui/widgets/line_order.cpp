// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_order.h"

#include <QGuiApplication>

namespace sp::ui {

namespace {

constexpr QChar leftToRightIsolate(u'\u2066');
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popIsolate(u'\u2069');

QString isolated(QChar mark, const QString &text)
{
    if (text.isEmpty() || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    return mark + text + popIsolate;
}

}  // namespace

QString leftToRight(const QString &text)
{
    return isolated(leftToRightIsolate, text);
}

QString inOwnDirection(const QString &text)
{
    return isolated(firstStrongIsolate, text);
}

QString withoutMarks(QString text)
{
    return text.remove(leftToRightIsolate).remove(firstStrongIsolate).remove(popIsolate);
}

}  // namespace sp::ui
