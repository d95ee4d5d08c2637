// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/open_points.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// The box and the text of a check item.
const QRegularExpression &item()
{
    static const QRegularExpression expression(
        u"^\\s*[-*+] \\[([ xX])\\] +(\\S.*?)\\s*$"_s, QRegularExpression::MultilineOption);
    return expression;
}

}  // namespace

QStringList openPoints(const QString &markdown)
{
    QStringList points;
    for (auto all = item().globalMatch(markdown); all.hasNext();) {
        const auto found = all.next();
        if (found.captured(1) == u" ")
            points << found.captured(2);
    }
    return points;
}

QString withPoint(const QString &markdown, const QString &text, PointState state)
{
    QString changed = markdown;
    for (auto all = item().globalMatch(markdown); all.hasNext();) {
        const auto found = all.next();
        const bool open = found.captured(1) == u" ";
        if (found.captured(2) != text || open == (state == PointState::Open))
            continue;
        changed[found.capturedStart(1)] = state == PointState::Done ? u'x' : u' ';
        break;
    }
    return changed;
}

}  // namespace sp::ui
