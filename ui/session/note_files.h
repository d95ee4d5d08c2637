// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/notes/attachment.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

class QVBoxLayout;

namespace sp::ui {

/// The files kept with the note of a session: names and sizes, a copy to save, a way to let one go. Hidden
/// while there are none.
class NoteFiles : public QWidget {
    Q_OBJECT

public:
    explicit NoteFiles(EngineClient &client, QWidget *parent = nullptr);
    void open(const SessionId &session, const ClientId &of, const QByteArray &templateCode);
    /// Asks for a file and keeps it, encrypted.
    void choose();
    void attach(const QString &path);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void load();
    void show(const std::vector<Attachment> &files);
    void remove(const AttachmentId &file);

    EngineClient &m_client;
    std::optional<SessionId> m_session;
    std::optional<ClientId> m_of;
    QByteArray m_template;
    QVBoxLayout *m_rows;
};

}  // namespace sp::ui
