// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/parser_frame.h"

#include <QtEndian>

namespace sp {

namespace {

constexpr QByteArrayView mark{"SPF1"};

}  // namespace

QByteArray frameHeadFor(qsizetype length)
{
    QByteArray head = mark.toByteArray();
    head.resize(frameHeadSize);
    qToBigEndian(static_cast<quint32>(length), head.data() + mark.size());
    return head;
}

std::optional<qsizetype> framedLength(QByteArrayView head)
{
    if (head.size() != frameHeadSize || !head.startsWith(mark))
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint32>(head.data() + mark.size());
    return length <= largestFrame ? std::optional(length) : std::nullopt;
}

QByteArray foreignKindName(ForeignKind kind)
{
    switch (kind) {
    case ForeignKind::Calendar:
        return "calendar";
    case ForeignKind::Calendars:
        return "calendars";
    case ForeignKind::Contacts:
        return "contacts";
    case ForeignKind::Table:
        return "table";
    case ForeignKind::Picture:
        return "picture";
    case ForeignKind::Mail:
        return "mail";
    }
    Q_UNREACHABLE();
}

std::optional<ForeignKind> foreignKindOf(QByteArrayView name)
{
    for (const auto kind : {ForeignKind::Calendar, ForeignKind::Calendars, ForeignKind::Contacts,
             ForeignKind::Table, ForeignKind::Picture, ForeignKind::Mail})
        if (name == foreignKindName(kind))
            return kind;
    return std::nullopt;
}

}  // namespace sp
