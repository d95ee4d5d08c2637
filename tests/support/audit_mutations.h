// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/audit_log.h"

#include <algorithm>

namespace sp::test {

/// What one change behind everybody's back is called, and what it has to be found as.
struct AuditMutation {
    QByteArray name;
    AuditDamage expected;
};

/// A log of a thousand links under seven checkpoints, which can be changed behind everybody's back.
struct MutableLog : AuditLog {
    static constexpr std::int64_t length = 1000;
    static constexpr std::int64_t sizes[] = {64, 200, 201, 470, 700, 999, 1000};

    MutableLog()
    {
        std::int64_t before = 0;
        for (const std::int64_t size : sizes) {
            grow(static_cast<int>(size - before));
            sign();
            before = size;
        }
        tamper(dropTriggers);
    }
    std::int64_t below(std::int64_t limit) { return random.uniform(static_cast<std::uint32_t>(limit)); }
    void run(const char *sql, const SqlParameters &parameters = {}) { must(database.run(sql, parameters)); }

    void edit(std::int64_t seq)
    {
        constexpr const char *edits[] = {"UPDATE audit_event SET at = at + 1 WHERE seq = :seq",
            "UPDATE audit_event SET role = role || 'x' WHERE seq = :seq",
            "UPDATE audit_event SET action = 'invoice.paid' WHERE seq = :seq",
            "UPDATE audit_event SET data = replace(data, '\"minutes\":', '\"minutes\":1') WHERE seq = :seq",
            "UPDATE audit_event SET data = '{}' WHERE seq = :seq",
            "UPDATE audit_event SET data = 'no JSON' || char(10) || '}' WHERE seq = :seq",
            "UPDATE audit_event SET actor = zeroblob(16) WHERE seq = :seq",
            "UPDATE audit_event SET entity = x'00' WHERE seq = :seq"};
        run(edits[below(std::size(edits))], {{":seq", seq}});
    }
    void shift(std::int64_t from, std::int64_t by)
    {
        run("UPDATE audit_event SET seq = -seq WHERE seq >= :from", {{":from", from}});
        run("UPDATE audit_event SET seq = :by - seq WHERE seq < 0", {{":by", by}});
    }
    void chainAnew(std::int64_t seq)
    {
        Digest hash{};
        if (seq > 1)
            hash = *must(audit.trail().hashAt(seq - 1));
        std::vector<std::pair<std::int64_t, Digest>> hashes;
        must(audit.trail().each(seq, [&](const AuditLink &link) {
            hash = auditHash(link.canonical, hash);
            hashes.emplace_back(link.seq, hash);
            return true;
        }));
        for (const auto &[at, each] : hashes)
            run("UPDATE audit_event SET hash = :hash WHERE seq = :seq", {{":hash", each}, {":seq", at}});
    }

    AuditMutation mutateLinks(int kind)
    {
        const std::int64_t seq = 1 + below(length);
        const std::int64_t inner = 1 + below(length - 1);  // One that others follow.
        switch (kind) {
        case 0:
            edit(seq);
            return {"edited", {"audit.hash", seq, seq}};
        case 1:
            run("DELETE FROM audit_event WHERE seq = :seq", {{":seq", inner}});
            return {"deleted", {"audit.gap", inner, inner}};
        case 2:
            run("DELETE FROM audit_event WHERE seq = :seq", {{":seq", inner}});
            shift(inner, -1);
            return {"deleted, the rest moved up", {"audit.hash", inner, inner}};
        case 3:
            shift(seq + 1, 1);
            run("INSERT INTO audit_event SELECT seq + 1, at, unit, actor, role, action, entity_type, entity, "
                "data, hash FROM audit_event WHERE seq = :seq",
                {{":seq", seq}});
            return {"inserted", {"audit.hash", seq + 1, seq + 1}};
        case 4: {
            const std::int64_t other = inner + 1 + below(length - inner);
            run("UPDATE audit_event SET seq = -seq WHERE seq IN (:one, :other)",
                {{":one", inner}, {":other", other}});
            run("UPDATE audit_event SET seq = :sum + seq WHERE seq < 0", {{":sum", inner + other}});
            return {"swapped", {"audit.hash", inner, inner}};
        }
        case 5:
            run("DELETE FROM audit_event WHERE seq >= :seq", {{":seq", seq}});
            return {"cut off", {"audit.cut", seq, *std::ranges::lower_bound(sizes, seq)}};
        default: {
            run("UPDATE audit_event SET action = 'client.added' WHERE seq = :seq", {{":seq", seq}});
            chainAnew(seq);
            const auto over = std::ranges::lower_bound(sizes, seq);
            return {"chained anew", {"audit.tree", over == sizes ? 1 : *(over - 1) + 1, *over}};
        }
        }
    }

    /// The whole end made anew with checkpoints of somebody else's key.
    AuditMutation fork()
    {
        const std::int64_t seq = 1 + below(length);
        const std::int64_t first = *std::ranges::lower_bound(sizes, seq);
        run("UPDATE audit_event SET action = 'client.added' WHERE seq = :seq", {{":seq", seq}});
        chainAnew(seq);
        run("DELETE FROM audit_checkpoint WHERE size >= :size", {{":size", first}});
        const NoteSigner stranger = makeSigner(99);
        must(AuditCheckpoints(database, NoteKey(signer.key())).make(stranger, clock.now()));
        return {"forked", {"audit.checkpoint", length, length}};
    }

    AuditMutation mutateCheckpoint(int kind)
    {
        const std::size_t which = std::size_t(below(std::size(sizes)));
        const std::int64_t size = sizes[which];
        const AuditDamage here{"audit.checkpoint", size, size};
        const SqlParameters at{{":size", size}};
        switch (kind) {
        case 0:
        case 1: {
            const auto all = must(audit.store().all());
            QByteArray note = all[which].note;
            const qsizetype from = kind == 0 ? 0 : note.indexOf("\n\n");  // In its signature.
            const qsizetype bit = from * 8 + qsizetype(below((note.size() - from) * 8));
            note[bit / 8] = static_cast<char>(note[bit / 8] ^ (1 << bit % 8));
            run("UPDATE audit_checkpoint SET note = :note WHERE size = :size",
                {{":note", note}, {":size", size}});
            return {"a bit of the note", here};
        }
        case 2:
            run("UPDATE audit_checkpoint SET root = randomblob(32) WHERE size = :size", at);
            return {"another root", here};
        case 3:
            run("UPDATE audit_checkpoint SET nodes = zeroblob(length(nodes)) WHERE size = :size", at);
            return {"other nodes", here};
        case 4:
            run("UPDATE audit_checkpoint SET at = at - 60000 WHERE size = :size", at);
            return {"another time", here};
        case 5: {
            const std::size_t inner = std::min(which, std::size(sizes) - 2);
            run("DELETE FROM audit_checkpoint WHERE size = :size", {{":size", sizes[inner]}});
            return {"a checkpoint deleted", {"audit.checkpoint", sizes[inner + 1], sizes[inner + 1]}};
        }
        default: {
            const std::int64_t other = sizes[(which + 1) % std::size(sizes)];
            run("UPDATE audit_checkpoint SET note = (SELECT note FROM audit_checkpoint WHERE size = :other) "
                "WHERE size = :size",
                {{":other", other}, {":size", size}});
            return {"the note of another", here};
        }
        }
    }

    AuditMutation mutate(int round)
    {
        const int kind = round % 15;
        return kind < 7 ? mutateLinks(kind) : kind == 7 ? fork() : mutateCheckpoint(kind - 8);
    }
};

}  // namespace sp::test
