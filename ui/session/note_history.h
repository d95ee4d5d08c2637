// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/widgets/version_sheet.h"

#include <map>

namespace sp::ui {

/// Every version of a session's note, the newest first, to read and to bring back. Bringing one back makes a
/// new version; none is lost.
class NoteHistory : public VersionSheet {
    Q_OBJECT

public:
    NoteHistory(EngineClient &client, const SessionId &session, const TimeZone &zone, QWidget &region);

Q_SIGNALS:
    void broughtBack(const sp::NoteContent &content);

protected:
    void choose(std::size_t at) override;

private:
    void show(const std::vector<NoteVersion> &versions, const std::map<ProfileId, QString> &names);

    TimeZone m_zone;
    std::vector<NoteVersion> m_versions;
};

}  // namespace sp::ui
