// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/audit_log.h"

#include <QJsonObject>

#include <array>

namespace sp::test {

/// A log that keys take over from one another; 5 links and a checkpoint lie between.
struct HandedLog : AuditLog {
    static constexpr int first = 6;  ///< Where the first hand-over stands.
    std::array<NoteSigner, 3> signers{makeSigner(3), makeSigner(4), makeSigner(5)};

    HandedLog() { grow(5), sign(0); }

    NoteKey key(std::size_t which) const { return signers[which].key(); }
    void sign(std::size_t which)
    {
        must(AuditCheckpoints(database, key(which)).make(signers[which], clock.now()));
    }
    /// A checkpoint by a key that does not sign then.
    void signWrongly(std::size_t which, std::size_t instead)
    {
        must(AuditCheckpoints(database, key(which)).make(signers[instead], clock.now()));
    }
    std::int64_t next() { return must(audit.trail().head()).size + 1; }
    void say(const QJsonObject &data)
    {
        must(AuditStore(database).append(
            ids.next<UnitTag>(), owner, clock.now(), {{keyHandedOver, "vault", {}, data}}));
        clock.advance(std::chrono::milliseconds(1001));
    }
    QJsonObject handover(std::size_t from, std::size_t to)
    {
        return handoverData(makeHandover(signers[from], signers[to], next()));
    }
    void hand(std::size_t from, std::size_t to)
    {
        say(handover(from, to));
        sign(to);
        grow(5);
        sign(to);
    }
    QByteArray found(std::size_t current)
    {
        const auto proof = must(AuditCheckpoints(database, key(current)).verify());
        return !proof.damage
                   ? QByteArray("nothing")
                   : proof.damage->reason + ' ' + QByteArray::number(qlonglong(proof.damage->first));
    }

    static constexpr int badKinds = 7;
    /// What looks like the next hand-over, from the first key to the second, and is none.
    QJsonObject badHandover(int kind)
    {
        using namespace Qt::StringLiterals;
        const auto with = [](QJsonObject data, const QString &name, const QByteArray &value) {
            data.insert(name, QString::fromUtf8(value));
            return data;
        };
        const QJsonObject good = handover(0, 1);
        const QByteArray note = good.value(u"note"_s).toString().toUtf8();
        const QByteArray text = note.first(note.indexOf("\n\n") + 1);
        switch (kind) {
        case 0:
            return with(good, u"note"_s, signers[1].sign(text));
        case 1:
            return with(good, u"note"_s, signers[0].sign(text));
        case 2:
            return handoverData(makeHandover(signers[0], signers[1], next() + 1));
        case 3:
            return with(good, u"key"_s, key(2).text());
        case 4:
            return {{u"from"_s, good.value(u"from"_s)}};
        case 5:
            return with(good, u"more"_s, "words");
        default:
            return handoverData(makeHandover(signers[0], signers[0], next()));
        }
    }
};

}  // namespace sp::test
