// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_account_sheet.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/shell/passphrase_entry.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using syncing::AccountSettings;
using syncing::Privacy;

namespace {
constexpr int sheetWidth = 560;
}

std::vector<CalendarAccountSheet::Service> CalendarAccountSheet::services()
{
    return {{u"iCloud"_s, "caldav", u"https://caldav.icloud.com"_s},
        {u"Fastmail"_s, "caldav", u"https://caldav.fastmail.com"_s},
        {tr("Nextcloud, or another CalDAV server"), "caldav", {}},
        {tr("A published calendar (.ics), read only"), "ics", {}}};
}

CalendarAccountSheet::CalendarAccountSheet(
    EngineClient &engine, QWidget &region, const std::optional<syncing::CalendarAccount> &account)
    : Sheet(region, account ? tr("Change %1").arg(account->settings.name) : tr("Connect a calendar"),
          KeepTyped::Nothing::OfSecrets, sheetWidth),
      m_engine(engine), m_account(account), m_services(services()), m_service(new Select),
      m_name(new TextField(tr("Name"))), m_address(new TextField(tr("Address"))),
      m_user(new TextField(tr("User name or e-mail"))), m_secret(new SecretField(tr("Password"))),
      m_secretBox(new QWidget),
      m_busyOnly(new CheckRow(tr("Keep only when I am busy, and nothing of what the entries say")))
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    for (const Service &each : m_services)
        m_service->addItem(each.name);
    auto *which = new FieldFrame(tr("Where the calendars are"), m_service);
    column->addWidget(which);
    column->addWidget(m_address);
    column->addWidget(m_user);
    auto *secret = new QVBoxLayout(m_secretBox);
    secret->setContentsMargins(0, 0, 0, 0);
    secret->addLayout(labelledSecret(tr("Password"), m_secret));
    auto *hint = new Label(tr("Many services, iCloud and Fastmail among them, want a password made for this "
                              "program only. It is kept sealed in the practice."),
        style::caption);
    hint->setFlow(Flow::Wrap);
    secret->addWidget(hint);
    column->addWidget(m_secretBox);
    column->addWidget(m_name);
    column->addWidget(m_busyOnly);
    addPart(fields);
    setSecondary(tr("Cancel"));
    m_do = setPrimary(account ? tr("Save") : tr("Connect"));
    if (account) {
        // What it is cannot be changed; another one is connected instead.
        which->hide();
        m_address->hide();
        m_user->hide();
        m_secretBox->setVisible(account->settings.kind == "caldav");
        m_secret->setPlaceholder(tr("Leave empty to keep the one there is"));
        m_name->setText(account->settings.name);
        m_busyOnly->setChecked(account->settings.privacy == Privacy::Busy);
    } else {
        setSubtitle(tr("What is taken there is not offered here. Nothing is written there before you say "
                       "where bookings go."));
        connect(m_service, &QComboBox::currentIndexChanged, this, &CalendarAccountSheet::show);
        show();
    }
    for (TextField *field : {m_name, m_address, m_user})
        connect(field, &TextField::textChanged, this, &CalendarAccountSheet::judge);
    connect(m_secret, &SecretField::edited, this, &CalendarAccountSheet::judge);
    connect(m_secret, &SecretField::accepted, this, &CalendarAccountSheet::save);
    connect(this, &Sheet::accepted, this, &CalendarAccountSheet::save);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    judge();
}

const CalendarAccountSheet::Service &CalendarAccountSheet::chosen() const
{
    return m_services[static_cast<std::size_t>(std::max(0, m_service->currentIndex()))];
}

void CalendarAccountSheet::show()
{
    const Service &service = chosen();
    const bool published = service.kind == "ics";
    m_address->setVisible(service.address.isEmpty());
    m_address->setPlaceholder(published ? u"https://…/calendar.ics"_s : u"https://cloud.example.org"_s);
    m_user->setVisible(!published);
    m_secretBox->setVisible(!published);
    // A name of the owner's own stays.
    if (m_name->text() == m_proposed) {
        m_proposed = service.address.isEmpty() ? QString() : service.name;
        m_name->setText(m_proposed);
    }
    judge();
}

void CalendarAccountSheet::judge()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    if (m_account) {
        m_do->setEnabled(named);
        return;
    }
    const bool published = chosen().kind == "ics";
    const bool placed = !chosen().address.isEmpty() || !m_address->text().trimmed().isEmpty();
    m_do->setEnabled(
        named && placed && (published || (!m_user->text().trimmed().isEmpty() && !m_secret->isEmpty())));
}

void CalendarAccountSheet::save()
{
    if (!m_do->isEnabled())
        return;
    AccountSettings settings;
    if (m_account) {
        settings = m_account->settings;
    } else {
        settings.kind = chosen().kind;
        settings.address = chosen().address.isEmpty() ? m_address->text().trimmed() : chosen().address;
        settings.user = settings.kind == "ics" ? QString() : m_user->text().trimmed();
    }
    settings.name = m_name->text().trimmed();
    settings.privacy = m_busyOnly->isChecked() ? Privacy::Busy : Privacy::Title;
    // The password stays typed, so that a slip in the address costs nothing.
    const auto secret = std::make_shared<const SecretBytes>(m_secret->copy());
    setBusy();
    ask(
        m_engine, this,
        [settings, secret, account = m_account](Engine &engine) {
            return engine.run<Done>("calendar.connect", [&](Unit &unit) -> Result<Done> {
                if (!account) {
                    SP_CHECK(engine.syncing().connect(unit, settings, *secret));
                    return Done{};
                }
                if (!secret->empty())
                    SP_CHECK(engine.syncing().reconnect(unit, account->id, *secret));
                return engine.syncing().change(unit, account->id, settings);
            });
        },
        [this](const Result<Done> &done) {
            if (!done) {
                setFailure(errorText(done.error()));
                return;
            }
            finish();
            Q_EMIT saved();
        });
}

}  // namespace sp::ui
