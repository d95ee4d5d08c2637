// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_subject_store.h"

#include <algorithm>

namespace sp {

namespace {

struct Subject {
    QByteArrayView type;
    const char *permission;
    const char *sql;  ///< Answers the name of the record whose id is :id.
};

constexpr Subject subjects[] = {
    {"client", "client.read", "SELECT name FROM client WHERE id = :id"},
    {"session", "session.read",
        "SELECT c.name FROM session s JOIN client c ON c.id = s.client WHERE s.id = :id"},
    {"note", "client.read", "SELECT c.name FROM note n JOIN client c ON c.id = n.client WHERE n.id = :id"},
    {"document", "invoice.read",
        "SELECT concat_ws(', ', nullif(d.number, ''), c.name) FROM document d JOIN client c ON c.id = "
        "d.client WHERE d.id = :id"},
    {"payment", "payment.read",
        "SELECT concat_ws(', ', nullif(d.number, ''), c.name) FROM payment p JOIN client c ON c.id = "
        "p.client LEFT JOIN document d ON d.id = p.document WHERE p.id = :id"},
    {"event", "calendar.read", "SELECT summary FROM calendar_event WHERE id = :id"},
    {"service", "service.read",
        "SELECT name FROM service_version WHERE service = :id ORDER BY version_no DESC LIMIT 1"},
    {"message", "outbox.read", "SELECT subject FROM outbox_message WHERE id = :id"},
    {"quote", "quote.read",
        "SELECT concat_ws(', ', nullif(q.number, ''), c.name) FROM quote q JOIN client c ON c.id = q.client "
        "WHERE q.id = :id"},
    {"recurring", "recurring.read",
        "SELECT c.name FROM recurring_invoice r JOIN client c ON c.id = r.client WHERE r.id = :id"},
};

}  // namespace

Result<QString> auditSubject(Engine &engine, const AuditEntry &entry)
{
    return entry.entity ? recordName(engine, entry.entityType, *entry.entity) : Result<QString>(QString());
}

Result<QString> recordName(Engine &engine, QByteArrayView type, const IdBytes &id)
{
    const auto subject = std::ranges::find(subjects, type, &Subject::type);
    if (subject == std::end(subjects) || !engine.may(subject->permission))
        return QString();
    SP_TRY(name,
        engine.database().first(subject->sql, {{":id", id}}, [](const Row &row) { return row.text(0); }));
    return name.value_or(QString());
}

}  // namespace sp
