// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erasing/erase_service.h"

#include "core/practice/erasing/erase_store.h"
#include "core/practice/erasing/retention.h"
#include "core/storage/database/client_key_store.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QJsonObject countsJson(const std::vector<erasing::Counted> &counts)
{
    QJsonObject json;
    for (const erasing::Counted &each : counts)
        json.insert(QString::fromLatin1(each.kind), static_cast<qint64>(each.count));
    return json;
}

}  // namespace

QJsonObject planJson(const erasing::Plan &plan)
{
    QJsonArray kept;
    for (const erasing::Kept &each : plan.kept)
        kept.append(QJsonObject{{u"kind"_s, QString::fromLatin1(each.kind)},
            {u"count"_s, static_cast<qint64>(each.count)}, {u"basis"_s, QString::fromLatin1(each.basis)},
            {u"until"_s, QString::fromLatin1(dateText(each.until))}});
    return {{u"erased"_s, countsJson(plan.erased)}, {u"kept"_s, kept},
        {u"obstacles"_s, countsJson(plan.obstacles)}};
}

Result<ErasureSubject> EraseService::subject(const ClientId &client) const
{
    SP_TRY(standing, m_people.client(client));
    SP_TRY(family, m_people.store().family(standing.id));
    SP_TRY(names, EraseStore(m_database, family).names());
    return ErasureSubject{
        standing.id, std::move(family), standing.erasedAt ? QStringList() : std::move(names)};
}

Result<erasing::Plan> EraseService::planOf(
    const ErasureSubject &subject, Instant now, std::optional<int> years) const
{
    SP_TRY(known, ClientKeyStore(m_database).find(subject.client));
    if (known && known->destroyedAt)
        return Error{ErrorCode::Refused, "client.erased"};
    SP_TRY(set, retentionYears(m_settings));
    SP_TRY(holdings, EraseStore(m_database, subject.family).holdings(now));
    return erasing::assess(holdings, years.value_or(set));
}

Result<erasing::Plan> EraseService::plan(const ClientId &client, Instant now, std::optional<int> years) const
{
    SP_TRY(whom, subject(client));
    return planOf(whom, now, years);
}

Result<erasing::Plan> EraseService::erase(Unit &unit, const ClientId &client)
{
    SP_TRY(whom, subject(client));
    SP_TRY(plan, planOf(whom, unit.now(), {}));
    if (unit.reason().trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, "erase.no_reason"};
    if (erasing::namesPerson(unit.reason(), whom.names))
        return Error{ErrorCode::InvalidInput, "erase.reason_names"};
    if (!plan.obstacles.empty())
        return Error{
            ErrorCode::Conflict, "erase.obstacles", {{u"obstacles"_s, planJson(plan)[u"obstacles"]}}};

    EraseStore store(m_database, whom.family);
    SP_CHECK(store.emptySearch());
    SP_CHECK(store.emptyRecord(unit.now()));
    QJsonObject commitments;
    for (const ClientId &id : whom.family) {
        SP_TRY(key, ClientKeyStore(m_database).destroy(id, unit.now()));
        commitments.insert(QString::fromLatin1(id.text()), QString::fromLatin1(hex(key.commitment)));
    }
    SP_CHECK(store.emptyRows(whom.names, unit.now()));
    SP_CHECK(store.dropChangeSets());
    QJsonObject facts = planJson(plan);
    facts.remove(u"obstacles"_s);
    facts.insert(u"keys"_s, commitments);
    unit.audit("client.erased", "client", whom.client, facts);
    for (const char *topic :
        {"clients", "calendar", "sessions", "notes", "invoices", "quotes", "recurring", "outbox", "expenses"})
        unit.touch(topic);
    return plan;
}

}  // namespace sp
