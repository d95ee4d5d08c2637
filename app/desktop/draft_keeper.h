// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/kept_drafts.h"
#include "ui/session/note_model.h"

#include <QMap>
#include <QTimer>

#include <set>

namespace sp {

/// Carries what is typed and stored nowhere over a lock or a crash: sealed into the practice's folder while
/// it is typed into forms, and at locking also what notes could not store; back in its notes and forms once
/// the practice is open again.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(ui::EngineClient &client, QObject *parent = nullptr);

    using Kept = std::function<void(const Result<bool> &)>;

    /// Whether something is typed that only drafts would keep.
    bool needed() const;
    /// Seals what is typed now; `kept` hears whether it is on the disk too. What was canceled since the
    /// practice was opened outlives a crash, but goes with an orderly end.
    void putAway(const Kept &kept);
    /// What is typed into notes and not stored.
    using Unsaved = std::function<std::vector<NoteDraft>()>;
    /// Hands what was put away for the practice that was just opened to `notes` and to the memory of forms,
    /// and asks `unsaved` from now on. Says so by broughtBack(), formsWait() or failed().
    void bringBack(ui::NoteModel &notes, Unsaved unsaved);
    /// The practice is about to be closed: nothing of it stays here.
    void forget();
    /// Whether there is something that would be lost if the program ended now.
    bool inMemoryOnly() const { return !m_sealed.isEmpty(); }

Q_SIGNALS:
    /// Notes are stored that were not.
    void broughtBack();
    /// These forms, by their titles, will find what was typed into them. Told once, unless somebody types on.
    void formsWait(const QStringList &titles);
    void failed(const sp::Error &error);

private:
    Drafts typed() const;
    /// The same without what was canceled.
    Drafts unfinished() const;
    void seal(const Drafts &drafts, const Kept &kept);
    void follow(const Drafts &drafts);

    ui::EngineClient &m_client;
    Unsaved m_unsaved;  ///< Empty while no practice is open.
    QTimer m_later;
    std::set<QByteArray> m_brought;  ///< Forms that were there when the practice was opened.
    /// What the disk did not take, by the practice's folder.
    QMap<QString, QByteArray> m_sealed;
};

}  // namespace sp
