// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_view_store.h"

#include "core/engine/audit_subject_store.h"
#include "core/primitives/audit/audit_row.h"

#include <map>

namespace sp {

namespace {

#define SP_AUDIT_WANTED                                                                                      \
    "(:program = 0 OR role = 'System') AND (:profile IS NULL OR (actor = :profile AND role <> 'System')) "   \
    "AND (:from IS NULL OR at >= :from) AND (:until IS NULL OR at < :until) "

/// The record and what belongs to it. Ids are unique over all tables.
#define SP_AUDIT_FAMILY                                                                                      \
    "entity IN (SELECT :record UNION SELECT id FROM session WHERE client = :record "                         \
    "UNION SELECT id FROM note WHERE client = :record OR session = :record "                                 \
    "UNION SELECT id FROM document WHERE client = :record OR corrects = :record "                            \
    "UNION SELECT id FROM payment WHERE client = :record OR document = :record "                             \
    "UNION SELECT id FROM outbox_message WHERE client = :record OR subject_id = :record "                    \
    "UNION SELECT document FROM document_session WHERE session = :record) AND "

#define SP_AUDIT_COLUMNS                                                                                     \
    "SELECT seq, at, unit, actor, role, action, entity_type, entity, data FROM audit_event "

constexpr auto numbersOfAll = "SELECT seq FROM audit_event WHERE " SP_AUDIT_WANTED "ORDER BY seq DESC";
constexpr auto numbersOfRecord =
    "SELECT seq FROM audit_event WHERE " SP_AUDIT_FAMILY SP_AUDIT_WANTED "ORDER BY seq DESC";
constexpr auto pageOfAll =
    SP_AUDIT_COLUMNS "WHERE seq <= :newest AND " SP_AUDIT_WANTED "ORDER BY seq DESC LIMIT :rows";
constexpr auto pageOfRecord = SP_AUDIT_COLUMNS "WHERE " SP_AUDIT_FAMILY "seq <= :newest AND " SP_AUDIT_WANTED
                                               "ORDER BY seq DESC LIMIT :rows";

SqlParameters parametersOf(const AuditFilter &filter)
{
    SqlParameters parameters{{":program", filter.by == AuditFilter::By::Program},
        {":profile", filter.profile}, {":from", filter.from}, {":until", filter.until}};
    if (filter.record)
        parameters.push_back({":record", *filter.record});
    return parameters;
}

}  // namespace

Result<AuditOutline> auditOutline(Engine &engine, const AuditFilter &filter, int pageRows)
{
    SP_CHECK(engine.mayRead("audit.read"));
    AuditOutline outline;
    if (filter.isEmpty()) {
        SP_TRY(head, engine.units().auditTrail().head());
        outline.size = head.size;
        for (std::int64_t seq = head.size; seq > 0; seq -= pageRows)
            outline.starts.push_back(seq);
        return outline;
    }
    SP_CHECK(engine.database().each(
        filter.record ? numbersOfRecord : numbersOfAll, parametersOf(filter), [&](const Row &row) {
            if (outline.size++ % pageRows == 0)
                outline.starts.push_back(row.integer(0));
            return true;
        }));
    return outline;
}

Result<std::vector<AuditRow>> auditPage(
    Engine &engine, const AuditFilter &filter, std::int64_t newest, int rows)
{
    SP_CHECK(engine.mayRead("audit.read"));
    SP_TRY(profiles, engine.settings().profiles());
    std::map<ProfileId, QString> names;
    for (const auto &profile : profiles)
        names.emplace(profile.id, profile.name);
    SqlParameters parameters = parametersOf(filter);
    parameters.push_back({":newest", newest});
    parameters.push_back({":rows", rows});
    SP_TRY(
        entries, engine.database().all(filter.record ? pageOfRecord : pageOfAll, parameters, readAuditEntry));
    std::vector<AuditRow> page;
    for (AuditEntry &entry : entries) {
        SP_TRY(subject, auditSubject(engine, entry));
        const auto name = names.find(entry.actor);
        const bool person = entry.role != "System";
        QString actor = !person               ? QString()
                        : name != names.end() ? name->second
                                              : QString::fromLatin1(entry.role);
        page.push_back({std::move(entry), subject, std::move(actor)});
    }
    return page;
}

}  // namespace sp
