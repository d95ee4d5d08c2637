// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/rules/found.h"

#include <algorithm>
#include <map>
#include <set>

namespace sp::finding {

namespace {

constexpr auto planned = "planned";

}  // namespace

QByteArray kindName(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return "client";
    case Kind::Session:
        return "session";
    case Kind::Document:
        return "invoice";
    case Kind::Quote:
        return "quote";
    case Kind::Note:
        return "note";
    case Kind::Service:
        return "service";
    case Kind::Expense:
        return "expense";
    }
    Q_UNREACHABLE();
}

QByteArray keyOf(const Found &found)
{
    if (!found.occurrence.isEmpty())
        return QByteArray(planned) + ':' + idText(found.id) + '@' + found.occurrence;
    return kindName(found.kind) + ':' + idText(found.id);
}

std::optional<RecordKey> readKey(QByteArrayView key)
{
    const qsizetype colon = key.indexOf(':'), at = key.indexOf('@');
    if (colon < 0)
        return std::nullopt;
    const QByteArrayView kind = key.first(colon);
    const auto id = idFromText(key.sliced(colon + 1, (at < 0 ? key.size() : at) - colon - 1));
    if (!id)
        return std::nullopt;
    if (at >= 0)
        return kind == planned
                   ? std::optional(RecordKey{Kind::Session, *id, key.sliced(at + 1).toByteArray()})
                   : std::nullopt;
    for (const Kind each : allKinds)
        if (kindName(each) == kind)
            return RecordKey{each, *id};
    return std::nullopt;
}

std::vector<Found> bestOf(std::vector<Found> found, std::size_t each)
{
    std::ranges::stable_sort(found, std::ranges::greater{}, &Found::fit);
    std::map<Kind, std::size_t> counts;
    std::set<QByteArray> known;
    std::erase_if(found, [&](const Found &one) {
        return counts[one.kind] == each || !known.insert(keyOf(one)).second || (++counts[one.kind], false);
    });
    return found;
}

}  // namespace sp::finding
