// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erasing/erase_store.h"

#include "core/base/json.h"
#include "core/base/random.h"
#include "core/storage/database/database.h"

#include <QJsonArray>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

#define SP_FAMILY "(SELECT unhex(value) FROM json_each(:family))"
/// Of documents, quotes and the like: to whom they are, or for whom.
#define SP_THEIRS "(client IN " SP_FAMILY " OR payer IN " SP_FAMILY ")"
#define SP_THEIR_MESSAGES                                                                                    \
    "(client IN " SP_FAMILY " OR subject_id IN (SELECT id FROM document WHERE " SP_THEIRS                    \
    " UNION ALL SELECT id FROM quote WHERE " SP_THEIRS                                                       \
    " UNION ALL SELECT id FROM account_statement WHERE client IN " SP_FAMILY                                 \
    " UNION ALL SELECT id FROM invitation_letter WHERE client IN " SP_FAMILY "))"
/// Entries that are for them, or that only their sessions were made of. Changed occurrences go along.
#define SP_THEIR_EVENTS                                                                                      \
    "(client IN " SP_FAMILY " OR (client IS NULL AND"                                                        \
    " (EXISTS (SELECT 1 FROM session s WHERE s.event = calendar_event.id AND s.client IN " SP_FAMILY ")"     \
    "  OR EXISTS (SELECT 1 FROM calendar_event whole WHERE whole.uid = calendar_event.uid"                   \
    "              AND whole.client IN " SP_FAMILY "))"                                                      \
    " AND NOT EXISTS (SELECT 1 FROM session s WHERE s.event = calendar_event.id"                             \
    "                  AND s.client NOT IN " SP_FAMILY ")))"

struct Count {
    const char *kind;
    const char *sql;
};

constexpr Count personal[] = {
    {"clients", "SELECT count(*) FROM client WHERE id IN " SP_FAMILY},
    {"contacts", "SELECT count(*) FROM client_contact WHERE client IN " SP_FAMILY},
    {"notes", "SELECT count(*) FROM note WHERE client IN " SP_FAMILY},
    {"note_versions", "SELECT count(*) FROM note_version v JOIN note n ON n.id = v.note"
                      " WHERE n.client IN " SP_FAMILY},
    {"attachments", "SELECT count(*) FROM attachment WHERE removed = 0 AND client IN " SP_FAMILY},
    {"sessions", "SELECT count(*) FROM session WHERE client IN " SP_FAMILY},
    {"calendar_entries", "SELECT count(*) FROM calendar_event WHERE " SP_THEIR_EVENTS},
    {"messages", "SELECT count(*) FROM outbox_message WHERE " SP_THEIR_MESSAGES},
    {"quotes", "SELECT count(*) FROM quote WHERE " SP_THEIRS},
    {"recurring_invoices", "SELECT count(*) FROM recurring_invoice WHERE " SP_THEIRS},
    {"discarded_drafts", "SELECT count(*) FROM document WHERE status = 'Void' AND " SP_THEIRS},
    {"invitations", "SELECT count(*) FROM invitation WHERE client IN " SP_FAMILY},
    {"import_links", "SELECT count(*) FROM import_link WHERE entity IN " SP_FAMILY},
};

/// Each answers how many and the newest day.
constexpr Count recorded[] = {
    {"invoices", "SELECT count(*), max(issue_on) FROM document"
                 " WHERE type = 'invoice' AND number IS NOT NULL AND " SP_THEIRS},
    {"credit_notes", "SELECT count(*), max(issue_on) FROM document"
                     " WHERE type = 'credit_note' AND number IS NOT NULL AND " SP_THEIRS},
    {"payments", "SELECT count(*), max(received_on) FROM payment WHERE client IN " SP_FAMILY},
    {"expenses", "SELECT count(*), max(spent_on) FROM expense WHERE removed = 0 AND client IN " SP_FAMILY},
    {"postings", "SELECT count(*), max(effective_on) FROM journal_entry e WHERE EXISTS"
                 " (SELECT 1 FROM journal_line l JOIN account a ON a.seq = l.account"
                 "   WHERE l.entry = e.seq AND a.owner IN " SP_FAMILY ")"},
};

constexpr Count open[] = {
    {"erase.running_timer",
        "SELECT count(*) FROM session WHERE state = 'InProgress' AND client IN " SP_FAMILY},
    {"erase.open_session", "SELECT count(*) FROM session WHERE state IN ('Tentative', 'Confirmed')"
                           " AND client IN " SP_FAMILY},
    {"erase.future_entry", "SELECT count(*) FROM calendar_event WHERE status <> 'Canceled'"
                           " AND (until_at IS NULL OR until_at > :now) AND client IN " SP_FAMILY},
    {"erase.unbilled_session",
        "SELECT count(*) FROM session WHERE client IN " SP_FAMILY
        " AND (billing = 'Credited' OR (billing = 'Unbilled' AND state = 'Completed'))"},
    {"erase.draft_invoice",
        "SELECT count(*) FROM document WHERE status IN ('Draft', 'Scheduled') AND " SP_THEIRS},
    {"erase.unpaid_invoice", "SELECT count(*) FROM document WHERE type = 'invoice'"
                             " AND status IN ('Issued', 'Sent', 'PartiallyPaid') AND " SP_THEIRS},
    {"erase.open_credit", "SELECT count(*) FROM account a JOIN balance_cache b ON b.account = a.seq"
                          " WHERE a.kind = 'credit' AND b.quantity <> 0 AND a.owner IN " SP_FAMILY},
    {"erase.unsent_message",
        "SELECT count(*) FROM outbox_message"
        " WHERE status IN ('Scheduled', 'Queued', 'Deferred', 'Sending') AND " SP_THEIR_MESSAGES},
    {"erase.pays_for_others",
        "SELECT count(*) FROM client WHERE payer IN " SP_FAMILY " AND id NOT IN " SP_FAMILY},
};

constexpr auto selectNames = R"(
    SELECT name FROM client WHERE id IN )" SP_FAMILY R"(
     UNION SELECT given || ' ' || family FROM client WHERE given <> '' AND family <> '' AND id IN )" SP_FAMILY
                             R"(
     UNION SELECT value FROM client_contact WHERE client IN )" SP_FAMILY R"(
     UNION SELECT normalised FROM client_contact WHERE client IN )" SP_FAMILY R"(
     UNION SELECT name FROM client_billing WHERE client IN )" SP_FAMILY R"(
     UNION SELECT email FROM client_billing WHERE client IN )" SP_FAMILY;

constexpr auto updateRecord = R"(
    UPDATE client
       SET status = CASE status WHEN 'Merged' THEN status ELSE 'Archived' END, name = :name, given = '', family = '',
           company = '', title = '', zone = '', locale = '', currency = '', tax_id = '', vat_id = '', business = 0,
           street = '', postcode = '', city = '', region = '', country = '', flags = '[]', remark = '', payer = NULL,
           address_label = '', version = version + 1, updated_at = :now
     WHERE id = :id)";

constexpr auto updateSearchable = {
    "DELETE FROM search_client WHERE rowid IN (SELECT seq FROM client WHERE id IN " SP_FAMILY ")",
    "DELETE FROM search_note WHERE rowid IN (SELECT seq FROM note WHERE client IN " SP_FAMILY ")",
};

constexpr auto emptyingRows = {
    "UPDATE note_version SET title = x'', body = x'', private_body = x''"
    " WHERE note IN (SELECT id FROM note WHERE client IN " SP_FAMILY ")",
    // Bytes go once no row asks for them.
    "UPDATE attachment SET filename = x'', mime = '', sha256 = zeroblob(32), removed = 1 WHERE client "
    "IN " SP_FAMILY,
    "UPDATE session SET cancel_reason = '', overbooked_reason = '', set_aside_reason = '',"
    "  version = version + 1"
    " WHERE cancel_reason || overbooked_reason || set_aside_reason <> '' AND client IN " SP_FAMILY,
    "UPDATE hold SET label = '' WHERE label <> '' AND client IN " SP_FAMILY,
    "UPDATE outbox_message SET address = '', name = '', subject = '', body = '', attachments = '[]', gates = "
    "'[]',"
    "  last_facts = '{}', provider_id = '', status = CASE status WHEN 'Sent' THEN status ELSE 'Canceled' END"
    " WHERE " SP_THEIR_MESSAGES,
    "DELETE FROM invitation WHERE client IN " SP_FAMILY,  // With its answers and proposals.
    "DELETE FROM invitation_letter WHERE client IN " SP_FAMILY,
    "UPDATE quote SET decline_reason = '' WHERE decline_reason <> '' AND " SP_THEIRS,
    "UPDATE recurring_invoice SET status = 'Ended', next_on = NULL WHERE status <> 'Ended' AND " SP_THEIRS,
    "UPDATE document SET hold_facts = '{}' WHERE number IS NULL AND " SP_THEIRS,
    // What was bought stays with its figures, as invoices do; its names and what was said about it go.
    "UPDATE package SET name = 'erased', state = 'Archived' WHERE client IN " SP_FAMILY,
    "UPDATE package_freeze SET reason = '' WHERE reason <> ''"
    " AND package IN (SELECT id FROM package WHERE client IN " SP_FAMILY ")",
    "UPDATE credit_entry SET note = x'' WHERE note IS NOT NULL AND lot IN (SELECT l.id FROM credit_lot l"
    " JOIN package p ON p.id = l.package WHERE p.client IN " SP_FAMILY ")",
    "UPDATE credit_use SET trace = '{}' WHERE client IN " SP_FAMILY,
    "DELETE FROM import_link WHERE entity IN " SP_FAMILY
    " OR entity IN (SELECT id FROM calendar_event WHERE " SP_THEIR_EVENTS ")",
};

QString hexOf(const ClientId &id)
{
    return QString::fromLatin1(hex(id.bytes()));
}

}  // namespace

EraseStore::EraseStore(Database &database, std::span<const ClientId> family) : m_database(database)
{
    QJsonArray ids;
    for (const ClientId &id : family)
        ids.append(hexOf(id));
    m_family = canonicalJson(ids);
}

Result<Done> EraseStore::run(const char *sql)
{
    return m_database.run(sql, {{":family", m_family}});
}

Result<erasing::Holdings> EraseStore::holdings(Instant now) const
{
    erasing::Holdings holdings;
    for (const Count &each : personal) {
        SP_TRY(count, m_database.integer(each.sql, {{":family", m_family}}));
        holdings.personal.push_back({each.kind, count});
    }
    for (const Count &each : recorded) {
        SP_TRY(found, m_database.first(each.sql, {{":family", m_family}}, [&](const Row &row) {
            return erasing::Recorded{each.kind, row.integer(0), row.date(1)};
        }));
        holdings.recorded.push_back(found.value_or(erasing::Recorded{each.kind}));
    }
    for (const Count &each : open) {
        SqlParameters parameters{{":family", m_family}};
        if (QByteArrayView(each.sql).contains(":now"))
            parameters.push_back({":now", now});
        SP_TRY(count, m_database.integer(each.sql, parameters));
        holdings.open.push_back({each.kind, count});
    }
    return holdings;
}

Result<QStringList> EraseStore::names() const
{
    QStringList names;
    SP_CHECK(m_database.each(selectNames, {{":family", m_family}}, [&](const Row &row) {
        if (const QString name = row.text(0).trimmed(); !name.isEmpty())
            names += name;
        return true;
    }));
    return names;
}

Result<std::vector<QString>> EraseStore::mailFiles() const
{
    return m_database.all("SELECT provider_id FROM outbox_message WHERE channel = 'eml' AND provider_id <> "
                          "'' AND " SP_THEIR_MESSAGES,
        {{":family", m_family}}, [](const Row &row) { return row.text(0); });
}

Result<Done> EraseStore::emptySearch()
{
    for (const char *sql : updateSearchable)
        SP_CHECK(run(sql));
    // A row that is deleted from an index without contents leaves its words standing; writing the index anew
    // as one piece drops them.
    SP_CHECK(m_database.run("INSERT INTO search_client (search_client) VALUES ('optimize')"));
    return m_database.run("INSERT INTO search_note (search_note) VALUES ('optimize')");
}

Result<Done> EraseStore::emptyRecord(Instant now)
{
    SP_TRY(ids, m_database.all("SELECT id FROM client WHERE id IN " SP_FAMILY, {{":family", m_family}},
                    [](const Row &row) { return row.id<ClientTag>(0); }));
    for (const ClientId &id : ids)
        SP_CHECK(
            m_database.run(updateRecord, {{":id", id}, {":name", erasing::pseudonym(id)}, {":now", now}}));
    for (const char *sql : {"DELETE FROM client_contact WHERE client IN " SP_FAMILY,
             "DELETE FROM client_tag WHERE client IN " SP_FAMILY,
             "DELETE FROM client_address WHERE client IN " SP_FAMILY,
             "DELETE FROM client_billing WHERE client IN " SP_FAMILY})
        SP_CHECK(run(sql));
    return Done{};
}

Result<Done> EraseStore::emptyContents(const char *select, const char *update)
{
    struct Content {
        SqlBlob key;
        QByteArray json;
        ClientId client;
    };
    SP_TRY(contents, m_database.all(select, {{":family", m_family}}, [](const Row &row) {
        return Content{{row.bytes(0)}, row.bytes(1), row.id<ClientTag>(2)};
    }));
    for (const Content &each : contents) {
        SP_TRY(content, parseJsonObject(each.json));
        const QJsonObject emptied = erasing::emptied(content, erasing::pseudonym(each.client));
        SP_CHECK(m_database.run(
            update, {{":key", each.key}, {":content", canonicalJson(emptied)}, {":before", each.json}}));
    }
    return Done{};
}

Result<Done> EraseStore::emptyCalendar(Instant now)
{
    struct Named {
        QByteArray uid;
        bool whole;
    };
    SP_TRY(theirs, m_database.all("SELECT uid, NOT EXISTS (SELECT 1 FROM calendar_event other"
                                  "   WHERE other.uid = calendar_event.uid AND other.client IS NOT NULL"
                                  "     AND other.client NOT IN " SP_FAMILY ")"
                                  " FROM calendar_event WHERE " SP_THEIR_EVENTS " GROUP BY uid",
                       {{":family", m_family}}, [](const Row &row) {
                           return Named{row.bytes(0), row.flag(1)};
                       }));
    SP_CHECK(m_database.run(
        "UPDATE calendar_event SET summary = '', description = '', location = '', details = '{}',"
        "  version = version + 1, updated_at = :now WHERE " SP_THEIR_EVENTS,
        {{":family", m_family}, {":now", now}}));
    for (const Named &each : theirs)
        SP_CHECK(emptyElsewhere(each.uid, each.whole));
    // Other programs make such names of what they like, also of people.
    for (const Named &each : theirs) {
        if (!each.whole)
            continue;
        std::array<unsigned char, 16> mark{};
        SystemRandom().fill(mark);
        SP_CHECK(m_database.run("UPDATE calendar_event SET uid = :mark WHERE uid = :uid",
            {{":uid", each.uid}, {":mark", "erased-" + hex(mark)}}));
    }
    return Done{};
}

/// What is kept of an event for the sake of calendars elsewhere. What was booked here is deleted there by the
/// next round; what came from there is left alone and never taken in again.
Result<Done> EraseStore::emptyElsewhere(const QByteArray &uid, bool whole)
{
    static constexpr auto emptied = {
        "DELETE FROM sync_attempt WHERE uid = :uid",
        "UPDATE external_event SET base = x'' WHERE uid = :uid",
        "UPDATE sync_conflict SET ours = x'', theirs = x'' WHERE uid = :uid",
        "UPDATE calendar_trash SET content = x'' WHERE uid = :uid",
    };
    static constexpr auto renamed = {
        "UPDATE external_event SET uid = :mark, event = NULL, seen = -1,"
        " state = CASE origin WHEN 'here' THEN state ELSE 'left' END WHERE uid = :uid",
        "UPDATE sync_conflict SET uid = :mark WHERE uid = :uid",
        "UPDATE calendar_trash SET uid = :mark WHERE uid = :uid",
        "UPDATE sync_log SET uid = :mark WHERE uid = :uid",
    };
    for (const char *sql : emptied)
        SP_CHECK(m_database.run(sql, {{":uid", uid}}));
    if (!whole)
        return Done{};
    std::array<unsigned char, 16> mark{};
    SystemRandom().fill(mark);
    for (const char *sql : renamed)
        SP_CHECK(m_database.run(sql, {{":uid", uid}, {":mark", "erased-" + hex(mark)}}));
    return Done{};
}

Result<Done> EraseStore::emptyRows(const QStringList &names, Instant now)
{
    for (const char *sql : emptyingRows)
        SP_CHECK(run(sql));
    SP_CHECK(emptyCalendar(now));
    SP_CHECK(emptyContents("SELECT id, content, client FROM quote WHERE " SP_THEIRS,
        "UPDATE quote SET content = :content WHERE id = :key AND content = :before"));
    SP_CHECK(emptyContents("SELECT id, content, client FROM recurring_invoice WHERE " SP_THEIRS,
        "UPDATE recurring_invoice SET content = :content WHERE id = :key AND content = :before"));
    SP_CHECK(emptyContents("SELECT v.recurring, v.content, r.client FROM recurring_version v"
                           " JOIN recurring_invoice r ON r.id = v.recurring WHERE " SP_THEIRS,
        "UPDATE recurring_version SET content = :content WHERE recurring = :key AND content = :before"));
    SP_CHECK(emptyContents("SELECT id, draft, client FROM document WHERE number IS NULL AND " SP_THEIRS,
        "UPDATE document SET draft = :content WHERE id = :key AND draft = :before"));
    // What programs and people wrote in passing.
    for (const QString &name : names) {
        for (const char *sql : {"UPDATE job SET last_facts = '{}' WHERE instr(last_facts, :name) > 0",
                 "UPDATE outbox_message SET last_facts = '{}', gates = '[]'"
                 " WHERE instr(last_facts, :name) > 0 OR instr(gates, :name) > 0",
                 // The answer to a finished session says where its mail went.
                 "UPDATE idempotency SET response = json_set(response, '$.recipient', '')"
                 " WHERE instr(response, :name) > 0",
                 "UPDATE unit_log SET reason = '' WHERE instr(reason, :name) > 0"})
            SP_CHECK(m_database.run(sql, {{":name", name}}));
    }
    return Done{};
}

Result<Done> EraseStore::dropChangeSets()
{
    return m_database.run("DELETE FROM unit_changeset");
}

}  // namespace sp
