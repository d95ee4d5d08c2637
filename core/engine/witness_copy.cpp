// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/witness_copy.h"

#include "core/base/log.h"

#include <algorithm>

namespace sp {

namespace {

QByteArray copyName(const VaultSession &session)
{
    const Digest place = sha256({session.folder.layout().folder().toUtf8()});
    return "anchor/" + session.vault.text() + '/' + hex(place).left(16);
}

bool keychainOpens(const VaultSession &session)
{
    const auto slots = session.slots();
    const auto isKeychain = [](const KeySlot &slot) { return slot.type == SlotType::Keychain; };
    return slots && std::ranges::any_of(slots->slots(), isKeychain);
}

}  // namespace

void heedWitnessCopy(VaultSession &session, KeyStore &store)
{
    if (needsAcknowledgement(session.anchor.state) || !keychainOpens(session))
        return;
    const auto kept = store.read(copyName(session));
    if (!kept) {
        if (kept.error().reason != "keychain.not_found")
            logWarning("The keychain's copy of the witness could not be read...").reason(kept.error());
        return;
    }
    Result<std::optional<Anchor>> reading = std::optional<Anchor>();
    if (auto anchor = decodeAnchor(view(kept->span()), session.vault, session.vaultKey))
        reading = std::optional(*anchor);
    else
        reading = anchor.error();
    const auto verdict = session.judge(reading);
    if (verdict && needsAcknowledgement(verdict->state))
        session.anchor = *verdict;
}

Result<Done> keepWitnessCopy(VaultSession &session, KeyStore &store, Instant now)
{
    if (!keychainOpens(session))
        return Done{};
    SP_TRY(anchor, session.currentAnchor(now));
    const QByteArray bytes = encodeAnchor(anchor, session.vaultKey);
    return store.write(copyName(session), SecretBytes::copyOf(octets(bytes)));
}

Result<Done> dropWitnessCopy(const VaultSession &session, KeyStore &store)
{
    return store.remove(copyName(session));
}

}  // namespace sp
