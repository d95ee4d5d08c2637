// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

namespace sp {

/// Brings a mail that the owner sends into her own mail program: a saved mail file is opened as it is; for a
/// mail link, which carries no files, the attachments are laid beside it in the outgoing folder.
class HandMail : public QObject {
    Q_OBJECT

public:
    explicit HandMail(ui::EngineClient &client, QObject *parent = nullptr);
    void open(const MessageId &message);

Q_SIGNALS:
    /// What to do beside what was opened; empty when nothing.
    void opened(const QString &advice);
    void failed(const sp::Error &error);

private:
    ui::EngineClient &m_client;
};

}  // namespace sp
