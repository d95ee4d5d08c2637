// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/key_chain.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto purpose = "audit key handed over";

QByteArray handoverText(const NoteKey &from, const NoteKey &to, std::int64_t seq)
{
    return from.name + '\n' + purpose + "\nfrom " + from.text() + "\nto " + to.text() + "\nlink " +
           QByteArray::number(qlonglong(seq)) + '\n';
}

/// What follows the word that a line begins with.
std::optional<QByteArray> after(const QByteArray &word, const QByteArray &line)
{
    return line.startsWith(word) ? std::optional(line.sliced(word.size())) : std::nullopt;
}

}  // namespace

KeyHandover makeHandover(const NoteSigner &from, const NoteSigner &to, std::int64_t seq)
{
    const QByteArray text = handoverText(from.key(), to.key(), seq);
    // A note may have several signatures, one line each.
    return {seq, from.key(), to.key(), from.sign(text) + to.sign(text).sliced(text.size() + 1)};
}

QJsonObject handoverData(const KeyHandover &handover)
{
    return {{u"from"_s, QString::fromLatin1(handover.from.text())},
        {u"key"_s, QString::fromLatin1(handover.to.text())}, {u"note"_s, QString::fromUtf8(handover.note)}};
}

Result<KeyHandover> openHandover(const QByteArray &note)
{
    const Error bad{ErrorCode::Corrupt, "audit.key"};
    const QByteArrayList lines = note.first(std::max<qsizetype>(0, note.indexOf("\n\n"))).split('\n');
    if (lines.size() != 5)
        return bad;
    const auto from = after("from ", lines[2]), to = after("to ", lines[3]), link = after("link ", lines[4]);
    if (!from || !to || !link)
        return bad;
    const auto old = NoteKey::parse(*from), next = NoteKey::parse(*to);
    if (!old || !next || old->name != next->name || *old == *next)
        return bad;
    KeyHandover handover{link->toLongLong(), *old, *next, note};
    const QByteArray text = handoverText(*old, *next, handover.seq);
    for (const NoteKey &each : {*old, *next}) {
        const auto opened = openNote(note, each);
        if (!opened || opened->text != text)
            return bad;
    }
    return handover;
}

Result<KeyChain> KeyChain::read(const CheckpointStore &store, const NoteKey &current)
{
    SP_TRY(links, store.handovers(keyHandedOver));
    KeyChain chain;
    chain.m_first = current;
    for (const StoredHandover &link : links) {
        auto &known = chain.m_handovers;
        // What was signed before is held against the key that the first hand-over names, true or not.
        const auto named = NoteKey::parse(link.data.value(u"from"_s).toString().toUtf8());
        if (known.empty() && named)
            chain.m_first = *named;
        const auto handover = openHandover(link.data.value(u"note"_s).toString().toUtf8());
        if (!handover || handover->seq != link.seq || handoverData(*handover) != link.data ||
            handover->from != chain.at(link.seq)) {
            chain.m_brokenAt = link.seq;
            return chain;
        }
        known.push_back(*handover);
    }
    if (!chain.m_handovers.empty() && chain.m_handovers.back().to != current)
        chain.m_brokenAt = chain.m_handovers.back().seq;
    return chain;
}

const NoteKey &KeyChain::at(std::int64_t size) const
{
    const NoteKey *key = &m_first;
    for (const KeyHandover &each : m_handovers)
        if (each.seq <= size)
            key = &each.to;
    return *key;
}

}  // namespace sp
