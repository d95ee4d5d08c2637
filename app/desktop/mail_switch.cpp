// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mail_switch.h"

#include "app/composition/mail_channels.h"
#include "core/storage/vault/atomic_file.h"
#include "ui/engine/ask.h"

namespace sp {

MailSwitch::MailSwitch(ui::EngineClient &client, QObject *parent)
    : QObject(parent), m_client(client),
      m_channels(std::make_shared<std::vector<std::unique_ptr<MailTransport>>>())
{
    connect(&m_client, &ui::EngineClient::unlocked, this, &MailSwitch::connectMail);
    // The engine that used them is gone, and their passwords go with it.
    connect(&m_client, &ui::EngineClient::locked, this, [this] { m_channels->clear(); });
    connect(&m_client, &ui::EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "settings")
            connectMail();
    });
}

void MailSwitch::connectMail()
{
    ui::ask(
        m_client, this,
        [channels = m_channels](Engine &engine) -> Result<Done> {
            const QString outgoing = engine.vault().folder.layout().outgoing();
            SP_CHECK(makeFolder(outgoing));
            channels->push_back(makeEmlChannel(outgoing, engine.clock()));
            engine.outbox().carry(MailChannel::Eml, *channels->back());
            SP_TRY(smtp, makeSmtpChannel(engine));
            if (!smtp) {
                engine.outbox().uncarry(MailChannel::Smtp);
            } else {
                channels->push_back(std::move(smtp));
                engine.outbox().carry(MailChannel::Smtp, *channels->back());
            }
            return Done{};
        },
        [this](const Result<Done> &answer) {
            if (!answer && answer.error().reason != "workspace.locked")
                Q_EMIT failed(answer.error());
        });
}

}  // namespace sp
