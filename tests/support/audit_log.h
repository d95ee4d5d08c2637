// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/primitives/audit/audit_checkpoints.h"
#include "tests/support/memory_practice.h"

#include <QJsonObject>

namespace sp::test {

/// A practice in memory whose audit is as long as a test wants it, with a key to sign it.
struct AuditLog : MemoryPractice {
    static constexpr auto dropTriggers =
        "DROP TRIGGER audit_event_frozen_update; DROP TRIGGER audit_event_frozen_delete;"
        "DROP TRIGGER audit_checkpoint_frozen_update; DROP TRIGGER audit_checkpoint_frozen_delete";

    NoteSigner signer = makeSigner(3);
    AuditCheckpoints audit{database, signer.key()};

    static NoteSigner makeSigner(std::uint64_t seed)
    {
        SecretBytes bytes(NoteSigner::seedSize);
        SeededRandom(seed).fill(bytes.span());
        return {"solopilot/01932c4e-0000-7000-8000-000000000001", bytes};
    }

    /// Appends links of different shapes.
    void grow(int count)
    {
        std::vector<AuditLine> lines;
        for (int at = 0; at < count; ++at) {
            AuditLine line{at % 5 == 0 ? "session.completed" : "invoice.issued", "session", {},
                {{QStringLiteral("minutes"), at}, {QStringLiteral("état"), QStringLiteral("\"fini\"\n")}}};
            if (at % 3 != 0)
                line.entity = ids.next<SessionTag>().bytes();
            lines.push_back(std::move(line));
        }
        must(AuditStore(database).append(ids.next<UnitTag>(), owner, clock.now(), lines));
        clock.advance(std::chrono::milliseconds(1001));
    }
    std::optional<StoredCheckpoint> sign() { return must(audit.make(signer, clock.now())); }
    AuditProof verify() const { return must(audit.verify()); }
    /// Runs statements that go round the triggers.
    void tamper(const QByteArray &sql) { must(database.execute(sql.constData())); }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", result.error().reason.constData(), result.error().detail.constData());
        return *std::move(result);
    }
};

}  // namespace sp::test
