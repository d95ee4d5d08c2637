// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_stamping.h"

#include "core/engine/audit_signing.h"
#include "core/engine/engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr auto settingsKey = "time_stamps";
/// By how much the authority's clock and this machine's may differ.
constexpr auto tolerance = std::chrono::minutes(5);

Result<NoteKey> keyOf(Engine &engine)
{
    SP_TRY(signer, auditSigner(engine.database(), engine.vault().vault));
    return signer ? Result<NoteKey>(signer->key()) : Error{ErrorCode::Corrupt, "audit.key_missing"};
}

/// Whether a stamp exists that is only not known: of an authority from before, or of one that was let go.
bool isUnknown(const Error &error)
{
    return error.reason == "stamp.certificate" || error.reason == "stamp.policy" ||
           error.reason == "stamp.roots";
}

}  // namespace

Result<StampSettings> stampSettings(Engine &engine)
{
    SP_TRY(kept, engine.settings().value(settingsKey));
    return StampSettings{kept.value(u"url"_s).toString(),
        {kept.value(u"roots"_s).toString().toLatin1(), kept.value(u"policy"_s).toString().toLatin1()}};
}

Result<Done> setStampSettings(Engine &engine, const StampSettings &settings)
{
    QJsonObject kept;
    if (!settings.url.isEmpty()) {
        SP_CHECK(checkTrust(settings.trust));
        kept = {{u"url"_s, settings.url}, {u"roots"_s, QString::fromLatin1(settings.trust.roots)},
            {u"policy"_s, QString::fromLatin1(settings.trust.policy)}};
    }
    return engine.run<Done>(
        "settings.change", [&](Unit &unit) { return engine.settings().setValue(unit, settingsKey, kept); });
}

Result<std::optional<StoredStamp>> stampAudit(Engine &engine, TimeStampAuthority &authority)
{
    if (const auto warning = engine.rollbackWarning())
        return *warning;
    SP_TRY(settings, stampSettings(engine));
    SP_TRY(key, keyOf(engine));
    SP_CHECK(signAudit(engine.database(), engine.vault().vault, engine.now()));
    CheckpointStore store(engine.database());
    SP_TRY(last, store.last());
    SP_TRY(stamps, store.stamps());
    if (!last || (!stamps.empty() && stamps.front().size == last->head.size))
        return std::optional<StoredStamp>();
    SP_TRY(opened, openNote(last->note, key));
    SP_TRY(request, stampRequest(opened.signature, settings.trust, engine.random()));
    const Instant asked = engine.now();
    SP_TRY(reply, authority.ask(request));
    SP_TRY(at, checkStamp(reply, request, settings.trust, {asked - tolerance, engine.now() + tolerance}));
    StoredStamp stamp{last->head.size, at, reply};
    SP_CHECK(store.append(stamp));
    return std::optional(std::move(stamp));
}

Result<StampsKept> checkStamps(Engine &engine)
{
    const CheckpointStore store(engine.database());
    SP_TRY(stamps, store.stamps());
    StampsKept kept;
    if (stamps.empty())
        return kept;
    SP_TRY(settings, stampSettings(engine));
    SP_TRY(key, keyOf(engine));
    SP_TRY(checkpoints, store.all());
    for (const StoredStamp &stamp : stamps) {
        const auto over = std::ranges::find(
            checkpoints, stamp.size, [](const StoredCheckpoint &each) { return each.head.size; });
        if (over == checkpoints.end())
            return damageError({"audit.checkpoint", stamp.size, stamp.size});
        SP_TRY(opened, openNote(over->note, key));
        const auto at = checkKeptStamp(stamp.reply, opened.signature, settings.trust);
        if (at ? *at != stamp.at : !isUnknown(at.error()))
            return damageError({at ? QByteArray("stamp.time") : at.error().reason, stamp.size, stamp.size});
        ++(at ? kept.good : kept.unknown);
    }
    return kept;
}

}  // namespace sp
