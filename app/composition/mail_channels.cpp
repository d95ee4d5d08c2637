// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/mail_channels.h"

#include "core/engine/engine.h"
#include "core/providers/files/eml_folder.h"
#include "core/providers/files/mailto_link.h"
#include "core/providers/smtp/smtp_transport.h"

namespace sp {

std::unique_ptr<MailTransport> makeEmlChannel(const QString &folder, const Clock &clock)
{
    return std::make_unique<EmlFolder>(folder, clock);
}

Result<QByteArray> makeMailLink(const OutgoingMail &mail)
{
    return mailtoLink(mail);
}

Result<std::unique_ptr<MailTransport>> makeSmtpChannel(Engine &engine)
{
    SP_TRY(practice, engine.settings().practice());
    const QString host = practice.smtp.value(QLatin1String("host")).toString();
    if (host.isEmpty())
        return std::unique_ptr<MailTransport>();
    SmtpSettings settings;
    settings.host = host;
    const int port = practice.smtp.value(QLatin1String("port")).toInt(465);
    if (port < 1 || port > 65535)
        return Error{ErrorCode::InvalidInput, "settings.invalid",
            {{QStringLiteral("field"), QStringLiteral("smtp.port")}}};
    settings.port = static_cast<quint16>(port);
    settings.security = practice.smtp.value(QLatin1String("security")).toString() == QLatin1String("starttls")
                            ? SmtpSecurity::StartTls
                            : SmtpSecurity::ImplicitTls;
    settings.user = practice.smtp.value(QLatin1String("user")).toString();
    SP_TRY(password, engine.secrets().find("smtp"));
    if (password)
        settings.password = std::move(*password);
    return std::unique_ptr<MailTransport>(
        std::make_unique<SmtpTransport>(std::move(settings), engine.clock()));
}

}  // namespace sp
