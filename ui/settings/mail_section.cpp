// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of mail: how messages leave, and the server they leave through.
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/secret_field.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

QWidget *SettingsPage::makeMail(QWidget *parent)
{
    using Settings = PracticeSettings;
    auto *section = new SettingsSection(*m_keeper, tr("Mail"),
        tr("How invoices leave. Nothing goes out before the time to undo is over."), parent);
    Select *channel = section->addChoice(
        tr("Messages go"),
        {{"eml", tr("as .eml files that you send yourself")}, {"mailto", tr("through your mail program")},
            {"smtp", tr("through a mail server")}},
        [](const Settings &s) { return s.mailChannel; },
        [](Settings &s, const QByteArray &code) { s.mailChannel = code; });
    section->addText(
        "undo-seconds", tr("Seconds to undo a message"),
        [](const Settings &s) { return QString::number(s.undoSeconds); },
        [](Settings &s, const QString &text) -> Result<Done> {
            bool isNumber = false;
            s.undoSeconds = text.toInt(&isNumber);
            return isNumber ? Result<Done>(Done{}) : Result<Done>(invalidSetting("undo_seconds"));
        });
    std::vector<QWidget *> server;
    const auto smtp = [](const QString &key) {
        return [key](const Settings &s) { return s.smtp.value(key).toVariant().toString(); };
    };
    server.push_back(section->addText("mail-host", tr("Mail server"), smtp(u"host"_s),
        plain([](Settings &s, const QString &text) { s.smtp[u"host"_s] = text; })));
    server.push_back(section->addText(
        "mail-port", tr("Port"), smtp(u"port"_s), [](Settings &s, const QString &text) -> Result<Done> {
            bool isNumber = false;
            const int port = text.toInt(&isNumber);
            if (!isNumber || port < 1 || port > 65535)
                return invalidSetting("port");
            s.smtp[u"port"_s] = port;
            return Done{};
        }));
    server.push_back(section->addText("mail-user", tr("User name"), smtp(u"user"_s),
        plain([](Settings &s, const QString &text) { s.smtp[u"user"_s] = text; })));
    Select *security = section->addChoice(
        tr("Connection"),
        {{"tls", tr("TLS from the start, port 465")}, {"starttls", tr("STARTTLS, port 587")}},
        [](const Settings &s) { return s.smtp.value(u"security"_s).toString(u"tls"_s).toLatin1(); },
        [](Settings &s, const QByteArray &code) { s.smtp[u"security"_s] = QString::fromLatin1(code); });
    server.push_back(security->parentWidget());
    auto *secret = new QWidget(section);
    auto *row = new QHBoxLayout(secret);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    auto *password = new SecretField(tr("Password"), secret);
    auto *frame = new FieldFrame(tr("Password"), password, secret);
    frame->setHint(
        tr("An app password, if your provider has such. It is kept in the vault with the practice."));
    row->addWidget(frame, 1, Qt::AlignTop);
    auto *keep = new Button(tr("Keep the password"), ButtonKind::Outlined, secret);
    keep->setEnabled(false);
    row->addWidget(keep, 0, Qt::AlignVCenter);
    connect(
        password, &SecretField::edited, keep, [keep, password] { keep->setEnabled(!password->isEmpty()); });
    connect(password, &SecretField::accepted, keep, &QPushButton::click);
    connect(keep, &QPushButton::clicked, this, [this, password, frame, keep] {
        // A closure that is copied must not hold the bytes themselves.
        auto bytes = std::make_shared<SecretBytes>(password->take());
        keep->setEnabled(false);
        ask(
            m_engine, frame,
            [bytes](Engine &engine) {
                return engine.run<Done>("settings.change",
                    [&](Unit &unit) { return engine.secrets().put(unit, "smtp", *bytes); });
            },
            [this, frame](const Result<Done> &done) {
                frame->setError(done ? QString() : errorText(done.error()));
                if (done)
                    Q_EMIT toast(tr("Password kept"), {});
            });
    });
    section->addWide(secret);
    server.push_back(secret);
    const auto refresh = [channel, server] {
        for (QWidget *part : server)
            part->setVisible(channel->currentData().toByteArray() == "smtp");
    };
    connect(channel, &QComboBox::activated, section, refresh);
    refresh();
    m_keeper->tell(section, refresh);
    return section;
}

}  // namespace sp::ui
