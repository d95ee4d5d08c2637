// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup.h"
#include "core/practice/exchange/mirror_folder.h"
#include "core/primitives/jobs/job_handler.h"

namespace sp {

inline constexpr auto mirrorJob = "mirror.write";

/// How the open mirror folder stands: files of the practice that are kept current and are not encrypted. Off
/// unless the owner switches it on.
struct MirrorState {
    QString folder = {};                    ///< Empty: off.
    std::optional<Instant> writtenAt = {};  ///< When it was last brought up to date and something changed.
    int files = 0;
    std::optional<Instant> failedAt = {};  ///< Only where the newest attempt failed, or left something out.
    QByteArray reason = {};
    QJsonObject facts = {};

    QJsonObject toJson() const;
};

Result<MirrorState> mirrorState(Engine &engine);
/// Switches it on for `folder`, or off where that is empty; what was written stays. Asks for the permission
/// "mirror.plan". Fails with "mirror.folder_missing" {path} or "file.in_practice" {path}.
Result<Done> setMirror(Engine &engine, const QString &folder);
/// Brings it up to date at once, on the engine's thread. Asks for the permission "mirror.write". Fails with
/// Conflict "mirror.off", or as MirrorFolder does; that is in the state too. `go` is told the files that are
/// done and all of them, zero while the practice is read.
Result<MirrorReport> writeMirror(Engine &engine, const std::function<bool(qint64, qint64)> &go = {});
/// Sees to it that the job is there where the mirror is on; for every opening.
Result<Done> scheduleMirror(Engine &engine);

/// Follows the practice: every ten minutes it looks whether anything was changed, and brings the folder up to
/// date by a connection of its own, beside the work. Only while the owner has the practice open, for the
/// folder holds what other roles may not read. Whatever goes wrong is in the state, and tried again.
JobHandler mirrorHandler(Engine &engine);

}  // namespace sp
