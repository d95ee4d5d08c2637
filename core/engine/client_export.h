// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/export_folder.h"
#include "core/practice/exchange/practice_json.h"

namespace sp {

class Engine;

/// Writes all that the practice holds of one client, and of the records merged into it, into a new folder,
/// for whoever asks what is known of them (GDPR art. 15 and 20): "client.json" with every record, the notes
/// as Markdown, the files of notes and sessions, and the address as a card. The practitioner's private part
/// of notes is left out unless it is asked for. The audit says that it left. Asks for the permission
/// "export.client", which is the owner's. Fails with "client.unknown", or as ExportFolder does.
Result<std::vector<ExportedFile>> exportClient(
    Engine &engine, const ClientId &client, const QString &folder, PrivateNotes privateNotes);

}  // namespace sp
