// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_account_sheet.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/settings/browser_sign_in.h"
#include "ui/shell/passphrase_entry.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using syncing::AccountSettings;
using syncing::CalendarAccount;
using syncing::Privacy;

namespace {

constexpr int sheetWidth = 560;

QString wordsOfKind(const char *english)
{
    return QCoreApplication::translate("CalendarKinds", english);
}

QVBoxLayout *columnIn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    return column;
}

Label *hint(const QString &text)
{
    auto *made = new Label(text, style::caption);
    made->setFlow(Flow::Wrap);
    return made;
}

}  // namespace

std::vector<CalendarAccountSheet::Service> CalendarAccountSheet::services(
    const std::vector<RemoteAccountKind> &kinds)
{
    std::vector<Service> all;
    for (const RemoteAccountKind &kind : kinds) {
        for (const KnownServer &server : kind.servers)
            all.push_back({server.title, kind, server.address});
        all.push_back({wordsOfKind(kind.title), kind, {}});
    }
    return all;
}

CalendarAccountSheet::CalendarAccountSheet(EngineClient &engine, QWidget &region,
    const std::vector<RemoteAccountKind> &kinds, AccountPurpose purpose)
    : Sheet(region,
          purpose.what == What::Connect  ? tr("Connect a calendar")
          : purpose.what == What::Change ? tr("Change %1").arg(purpose.account->settings.name)
                                         : tr("Sign in to %1").arg(purpose.account->settings.name),
          KeepTyped::Nothing::OfSecrets, sheetWidth),
      m_engine(engine), m_purpose(std::move(purpose)), m_services(services(kinds)),
      m_signIn(new BrowserSignIn(engine, this)), m_service(new Select), m_name(new TextField(tr("Name"))),
      m_address(new TextField(tr("Address"))), m_user(new TextField(tr("User name or e-mail"))),
      m_secret(new SecretField(tr("Password"))), m_client(new TextField(tr("Client id"))),
      m_clientSecret(new SecretField(tr("Client secret"))),
      m_tenant(new TextField(tr("Organisation (tenant)"))), m_waiting(new Label({}, style::label)),
      m_busyOnly(new CheckRow(tr("Keep only when I am busy, and nothing of what the entries say")))
{
    m_fields = new QWidget;
    auto *column = columnIn(m_fields);
    for (const Service &each : m_services)
        m_service->addItem(each.name);
    m_which = new FieldFrame(tr("Where the calendars are"), m_service);
    column->addWidget(m_which);
    column->addWidget(m_address);
    column->addWidget(m_user);
    column->addWidget(accessPart());
    column->addWidget(programPart());
    column->addWidget(m_name);
    column->addWidget(m_busyOnly);
    m_waiting->setFlow(Flow::Wrap);
    column->addWidget(m_waiting);
    m_waiting->hide();
    addPart(m_fields);
    m_page = addLink(tr("Open the page again"));
    m_page->hide();
    connect(m_page, &QPushButton::clicked, m_signIn, &BrowserSignIn::openPage);
    setSecondary(tr("Cancel"));
    m_do = setPrimary(m_purpose.what == What::Change ? tr("Save") : tr("Connect"));
    if (m_purpose.account) {
        fill(*m_purpose.account);
    } else {
        setSubtitle(tr("What is taken there is not offered here. Nothing is written there before you say "
                       "where bookings go."));
        connect(m_service, &QComboBox::currentIndexChanged, this, &CalendarAccountSheet::show);
    }
    show();
    for (TextField *field : {m_name, m_address, m_user, m_client, m_tenant})
        connect(field, &TextField::textChanged, this, &CalendarAccountSheet::judge);
    for (SecretField *field : {m_secret, m_clientSecret}) {
        connect(field, &SecretField::edited, this, &CalendarAccountSheet::judge);
        connect(field, &SecretField::accepted, this, &CalendarAccountSheet::save);
    }
    connect(this, &Sheet::accepted, this, &CalendarAccountSheet::save);
    connect(this, &Sheet::rejected, this, &CalendarAccountSheet::giveUp);
    judge();
}

QWidget *CalendarAccountSheet::accessPart()
{
    m_secretBox = new QWidget;
    auto *secret = columnIn(m_secretBox);
    secret->addLayout(labelledSecret(tr("Password"), m_secret));
    secret->addWidget(hint(tr("Many services, iCloud and Fastmail among them, want a password made for this "
                              "program only. It is kept sealed in the practice.")));
    return m_secretBox;
}

QWidget *CalendarAccountSheet::programPart()
{
    m_program = new QWidget;
    auto *column = columnIn(m_program);
    m_registering = hint({});
    column->addWidget(m_registering);
    auto *row = new QHBoxLayout;
    auto *open = new Button(tr("Open that page"), ButtonKind::Outlined, m_program);
    open->setButtonSize(ButtonSize::Small);
    connect(
        open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(chosen().kind.registerAt); });
    row->addWidget(open);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_client);
    m_clientSecretBox = new QWidget;
    columnIn(m_clientSecretBox)->addLayout(labelledSecret(tr("Client secret"), m_clientSecret));
    column->addWidget(m_clientSecretBox);
    m_tenant->setPlaceholder(tr("Leave empty for any"));
    column->addWidget(m_tenant);
    return m_program;
}

/// What the account is cannot be changed; another one is connected instead.
void CalendarAccountSheet::fill(const CalendarAccount &account)
{
    for (std::size_t at = 0; at < m_services.size(); ++at)
        if (m_services[at].kind.name == account.settings.kind)
            m_service->setCurrentIndex(static_cast<int>(at));
    m_secret->setPlaceholder(tr("Leave empty to keep the one there is"));
    m_clientSecret->setPlaceholder(tr("Leave empty to keep the one there is"));
    m_name->setText(account.settings.name);
    m_busyOnly->setChecked(account.settings.privacy == Privacy::Busy);
    m_client->setText(QString::fromUtf8(account.settings.client));
    m_tenant->setText(QString::fromUtf8(account.settings.tenant));
    if (m_purpose.what == What::AllowWriting)
        setSubtitle(
            tr("Until now you have allowed this program to read there. Sign in once more and allow it "
               "to write as well."));
    else if (m_purpose.what == What::SignIn)
        setSubtitle(tr("Access was taken back there, or is over. What was read stays here."));
}

const CalendarAccountSheet::Service &CalendarAccountSheet::chosen() const
{
    static const Service none{};
    const auto at = static_cast<std::size_t>(std::max(0, m_service->currentIndex()));
    return at < m_services.size() ? m_services[at] : none;
}

bool CalendarAccountSheet::signsIn() const
{
    return chosen().kind.signsIn && m_purpose.what != What::Change;
}

void CalendarAccountSheet::show()
{
    const Service &service = chosen();
    const RemoteAccountKind &kind = service.kind;
    const bool isNew = m_purpose.what == What::Connect;
    const bool isAsked = isNew || m_purpose.what == What::Change;
    m_which->setVisible(isNew);
    m_address->setVisible(isNew && kind.atAddress && service.address.isEmpty());
    m_address->setPlaceholder(
        kind.needsSecret ? u"https://cloud.example.org"_s : u"https://…/calendar.ics"_s);
    m_user->setVisible(isNew && kind.needsSecret);
    m_secretBox->setVisible(kind.needsSecret);
    m_program->setVisible(signsIn());
    m_registering->setText(wordsOfKind(kind.registering));
    m_clientSecretBox->setVisible(kind.needsClientSecret);
    m_tenant->setVisible(kind.hasTenant);
    m_name->setVisible(isAsked);
    m_busyOnly->setVisible(isAsked);
    // A name of the owner's own stays.
    if (isNew && m_name->text() == m_proposed) {
        m_proposed = kind.atAddress && service.address.isEmpty() ? QString() : service.name;
        m_name->setText(m_proposed);
    }
    if (isNew || signsIn())
        m_do->setText(signsIn() ? tr("Sign in in the browser") : tr("Connect"));
    judge();
}

void CalendarAccountSheet::judge()
{
    const RemoteAccountKind &kind = chosen().kind;
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool isNew = m_purpose.what == What::Connect;
    const bool hasProgram = !m_client->text().trimmed().isEmpty() &&
                            (!isNew || !kind.needsClientSecret || !m_clientSecret->isEmpty());
    const bool placed =
        !kind.atAddress || !chosen().address.isEmpty() || !m_address->text().trimmed().isEmpty();
    const bool hasPassword =
        !kind.needsSecret || (!m_user->text().trimmed().isEmpty() && !m_secret->isEmpty());
    const bool isEnough = isNew ? placed && hasPassword : true;
    m_do->setEnabled(!m_isWaiting && named && isEnough && (!signsIn() || hasProgram));
}

AccountSettings CalendarAccountSheet::settings() const
{
    AccountSettings wanted = m_purpose.account ? m_purpose.account->settings : AccountSettings{};
    if (!m_purpose.account) {
        const RemoteAccountKind &kind = chosen().kind;
        wanted.kind = kind.name;
        if (kind.atAddress)
            wanted.address = chosen().address.isEmpty() ? m_address->text().trimmed() : chosen().address;
        if (kind.needsSecret)
            wanted.user = m_user->text().trimmed();
    }
    if (signsIn()) {
        wanted.client = m_client->text().trimmed().toUtf8();
        wanted.tenant = m_tenant->text().trimmed().toUtf8();
    }
    wanted.name = m_name->text().trimmed();
    wanted.privacy = m_busyOnly->isChecked() ? Privacy::Busy : Privacy::Title;
    return wanted;
}

void CalendarAccountSheet::save()
{
    if (!m_do->isEnabled())
        return;
    if (signsIn()) {
        signIn();
        return;
    }
    // The password stays typed, so that a slip in the address costs nothing.
    const auto secret = std::make_shared<const SecretBytes>(m_secret->copy());
    setBusy();
    keep([wanted = settings(), secret, account = m_purpose.account](
             Engine &engine, Unit &unit) -> Result<Done> {
        if (!account) {
            SP_CHECK(engine.syncing().connect(unit, wanted, *secret));
            return Done{};
        }
        if (!secret->empty())
            SP_CHECK(engine.syncing().reconnect(unit, account->id, *secret));
        return engine.syncing().change(unit, account->id, wanted);
    });
}

void CalendarAccountSheet::signIn()
{
    const auto secret = std::make_shared<const SecretBytes>(m_clientSecret->copy());
    const bool writes = m_purpose.what == What::AllowWriting;
    const AccountSettings wanted = settings();
    wait(true);
    m_signIn->start(
        [wanted, secret, writes, account = m_purpose.account](Engine &engine) -> Result<RemoteSignIn> {
            auto how = account ? engine.syncing().signInAgain(account->id, wanted, writes)
                               : engine.syncing().signInTo(wanted);
            if (how && !secret->empty())
                how->clientSecret = secret;
            return how;
        },
        [this, wanted](const Result<std::shared_ptr<const RemoteEntry>> &entry) {
            wait(false);
            if (!entry) {
                setFailure(errorText(entry.error()));
                return;
            }
            setBusy();
            keep([wanted, entry = *entry, account = m_purpose.account](
                     Engine &engine, Unit &unit) -> Result<Done> {
                if (account)
                    return engine.syncing().reconnect(unit, account->id, wanted, *entry);
                SP_CHECK(engine.syncing().connect(unit, wanted, *entry));
                return Done{};
            });
        });
}

void CalendarAccountSheet::keep(const std::function<Result<Done>(Engine &, Unit &)> &work)
{
    ask(
        m_engine, this,
        [work](Engine &engine) {
            return engine.run<Done>(
                "calendar.connect", [&](Unit &unit) -> Result<Done> { return work(engine, unit); });
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

void CalendarAccountSheet::wait(bool waiting)
{
    m_isWaiting = waiting;
    setFailure({});
    m_waiting->setText(
        tr("Your browser shows a page of the service. Sign in there and allow access; this sheet "
           "goes on by itself."));
    m_waiting->setVisible(waiting);
    m_page->setVisible(waiting);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_which, m_client, m_clientSecret, m_tenant, m_name, m_busyOnly})
        each->setEnabled(!waiting);
    judge();
}

/// While the browser is waited for, it is that which ends; the fields stay as they are.
void CalendarAccountSheet::giveUp()
{
    if (m_isWaiting)
        m_signIn->cancel();
    else
        finish();
}

}  // namespace sp::ui
