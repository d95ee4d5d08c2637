// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/import_plan.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QJsonObject countsJson(const ImportCounts &counts)
{
    return {{u"new"_s, counts.added}, {u"updated"_s, counts.updated}, {u"unchanged"_s, counts.unchanged},
        {u"skipped"_s, counts.skipped}};
}

QJsonObject warningJson(const Warning &warning)
{
    return {{u"reason"_s, QString::fromLatin1(warning.reason)}, {u"facts"_s, warning.facts}};
}

QJsonArray warningsJson(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings)
        array.append(warningJson(warning));
    return array;
}

}  // namespace

QByteArray importFateName(ImportFate fate)
{
    switch (fate) {
    case ImportFate::New:
        return "new";
    case ImportFate::Updated:
        return "updated";
    case ImportFate::Unchanged:
        return "unchanged";
    case ImportFate::Skipped:
        return "skipped";
    }
    Q_UNREACHABLE();
}

void ImportCounts::count(ImportFate fate)
{
    switch (fate) {
    case ImportFate::New:
        ++added;
        break;
    case ImportFate::Updated:
        ++updated;
        break;
    case ImportFate::Unchanged:
        ++unchanged;
        break;
    case ImportFate::Skipped:
        ++skipped;
        break;
    }
}

QJsonObject ImportPlan::toJson() const
{
    QJsonArray records;
    for (const ImportItem &item : items) {
        QJsonObject record{
            {u"fate"_s, QString::fromLatin1(importFateName(item.fate))}, {u"name"_s, item.name}};
        if (item.line > 0)
            record.insert(u"line"_s, item.line);
        if (item.why)
            record.insert(u"why"_s, warningJson(*item.why));
        records.append(record);
    }
    QJsonObject json{{u"kind"_s, QString::fromLatin1(kind)}, {u"source"_s, source},
        {u"sha256"_s, QString::fromLatin1(hex(digest))}, {u"clients"_s, countsJson(clients)},
        {u"records"_s, records}, {u"warnings"_s, warningsJson(warnings)}};
    if (kind == "calendar")
        json.insert(u"events"_s, countsJson(events));
    if (sessions)
        json.insert(u"sessions"_s, QJsonObject{{u"moved"_s, sessions->moved},
                                       {u"canceled"_s, sessions->canceled}, {u"kept"_s, sessions->kept}});
    if (kind == "table") {
        json.insert(u"errors"_s, warningsJson(errors));
        json.insert(u"mapping"_s, mapping);
    }
    return json;
}

}  // namespace sp
