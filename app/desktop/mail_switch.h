// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"

#include <memory>
#include <vector>

namespace sp {

/// Gives an unlocked engine the ways its mail can leave: the outgoing folder of its practice and, where
/// Settings name one, the mail server; again when the settings change.
class MailSwitch : public QObject {
    Q_OBJECT

public:
    explicit MailSwitch(ui::EngineClient &client, QObject *parent = nullptr);

Q_SIGNALS:
    void failed(const sp::Error &error);

private:
    void connectMail();

    ui::EngineClient &m_client;
    /// Every channel made stays until the practice is locked: an engine may be sending with it. Shared with
    /// the work on the engine's thread.
    std::shared_ptr<std::vector<std::unique_ptr<MailTransport>>> m_channels;
};

}  // namespace sp
