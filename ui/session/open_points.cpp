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

std::vector<CheckItem> checkItems(const QString &markdown)
{
    std::vector<CheckItem> items;
    for (auto all = item().globalMatch(markdown); all.hasNext();) {
        const auto found = all.next();
        items.push_back({found.captured(2), found.captured(1) == u" "});
    }
    return items;
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

NewPoint newPoint(const QString &markdown, const QString &text)
{
    const QString line = u"- [ ] "_s + text.simplified();
    qsizetype after = -1;
    for (auto all = item().globalMatch(markdown); all.hasNext();)
        after = all.next().capturedEnd();
    // What the pattern takes of blank lines behind an item stays behind the new one.
    if (after >= 0) {
        while (after > 0 && markdown[after - 1].isSpace())
            --after;
        return {after, u'\n' + line};
    }
    if (markdown.isEmpty())
        return {0, line};
    const QString gap = markdown.endsWith(u"\n\n"_s) ? QString()
                        : markdown.endsWith(u'\n')   ? u"\n"_s
                                                     : u"\n\n"_s;
    return {markdown.size(), gap + line};
}

}  // namespace sp::ui
