// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/note_model.h"

#include <QMap>

namespace sp {

/// Carries what could not be stored over a lock: sealed while the practice is closed, back in its notes once
/// it is open again, and out of the practice's folder when it is stored.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(ui::EngineClient &client, QObject *parent = nullptr);

    /// Seals `drafts` of the practice that is open; `kept` hears whether they are on the disk too.
    void putAway(const std::vector<NoteDraft> &drafts, const std::function<void(const Result<bool> &)> &kept);
    /// Hands what was put away for the practice that was just opened to `notes`, and removes it when it is
    /// stored; says so by broughtBack() or failed().
    void bringBack(ui::NoteModel &notes);
    /// Whether there is something that would be lost if the program ended now.
    bool inMemoryOnly() const { return !m_sealed.isEmpty(); }

Q_SIGNALS:
    void broughtBack();
    void failed(const sp::Error &error);

private:
    void drop(const QString &folder);

    ui::EngineClient &m_client;
    /// What the disk did not take, by the practice's folder.
    QMap<QString, QByteArray> m_sealed;
};

}  // namespace sp
