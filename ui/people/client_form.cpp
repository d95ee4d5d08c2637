// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/client_form.h"

#include "core/values/name_order.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/messages/region_words.h"
#include "ui/people/contact_rows.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 640;
constexpr qsizetype longestName = 200;  ///< As PeopleService::checked() has it.
constexpr metrics::Scaled tallest{
    420};  ///< Of the fields; the rest scrolls, so that the buttons stay in sight.

/// All addresses, the primary one first.
std::vector<LabelledAddress> addressesOf(const ClientDetails &details)
{
    std::vector<LabelledAddress> all{{details.addressLabel, details.address}};
    all.insert(all.end(), details.moreAddresses.begin(), details.moreAddresses.end());
    return all;
}

QString flagText(ClientFlag flag)
{
    switch (flag) {
    case ClientFlag::Vip:
        return ClientForm::tr("VIP");
    case ClientFlag::Minor:
        return ClientForm::tr("Minor");
    case ClientFlag::Blocked:
        return ClientForm::tr("Blocked: booking says so first");
    case ClientFlag::DoNotContact:
        return ClientForm::tr("Not to be contacted: no mail leaves");
    }
    Q_UNREACHABLE();
}

/// Looked up once for a language: hundreds of them take longer than a form may take to open.
const std::vector<Choice> &keptByLanguage(
    std::map<QByteArray, std::vector<Choice>> &kept, std::vector<Choice> (*make)())
{
    const auto [place, isNew] = kept.try_emplace(wordsLanguage());
    if (isNew) {
        place->second = make();
        std::ranges::sort(place->second, NameOrder(), &Choice::text);
    }
    return place->second;
}

}  // namespace

const std::vector<Choice> &zoneChoices()
{
    static std::map<QByteArray, std::vector<Choice>> all;
    return keptByLanguage(all, [] {
        std::vector<Choice> choices;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            // Names such as "EST5EDT" or "Etc/GMT+3" are for machines. Reading each zone's changes to see
            // whether it is one would take longer than all else here: what is listed is there.
            if (!id.contains('/') || id.startsWith("Etc/") || id.startsWith("SystemV/") ||
                id.startsWith("US/"))
                continue;
            const QString area = QString::fromLatin1(id.left(id.indexOf('/'))).replace(u'_', u' ');
            choices.push_back({id, u"%1, %2"_s.arg(placeOf(id), area),
                countryText(QLocale::territoryToCode(QTimeZone(id).territory()).toLatin1())});
        }
        return choices;
    });
}

std::vector<Choice> localeChoices()
{
    std::vector<Choice> choices;
    for (const char *tag : {"de-AT", "de-CH", "de-DE", "en-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
             "fr-BE", "fr-CH", "fr-FR", "it-CH", "it-IT", "pt-BR", "pt-PT"}) {
        const QByteArray country = QByteArray(tag).last(2);
        choices.push_back({tag, u"%1 (%2)"_s.arg(languageText(tag), countryText(country))});
    }
    std::ranges::sort(choices, NameOrder(), &Choice::text);
    return choices;
}

std::vector<Choice> currencyChoices()
{
    std::vector<Choice> choices;
    for (const char *code :
        {"EUR", "USD", "GBP", "CHF", "BRL", "CZK", "DKK", "HUF", "NOK", "PLN", "SEK", "AUD", "CAD", "JPY"})
        choices.push_back({code, QString::fromLatin1(code)});
    return choices;
}

const std::vector<Choice> &countryChoices()
{
    static std::map<QByteArray, std::vector<Choice>> all;
    return keptByLanguage(all, [] {
        std::vector<Choice> choices;
        for (const QByteArray &code : allCountries())
            choices.push_back({code, countryText(code)});
        return choices;
    });
}

ClientForm::ClientForm(
    EngineClient &engine, QWidget &region, const std::optional<Client> &client, const QByteArray &homeCountry)
    : Sheet(region, client ? tr("Edit %1").arg(ShownNames::of(client->details.name)) : tr("New client"),
          KeepTyped(client ? "client/" + client->id.text() : QByteArray("client/new")), sheetWidth),
      m_engine(engine), m_client(client), m_homeCountry(homeCountry),
      m_emails(new ContactRows(ContactPoint::Type::Email, this)),
      m_phones(new ContactRows(ContactPoint::Type::Phone, this)),
      m_addresses(new AddressRows(AddressRows::Room::Many, this))
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *fields = makeFields();
    fields->setObjectName(u"paneContents"_s);
    scroll->setWidget(fields);
    scroll->setFixedHeight(std::min<int>(tallest, std::max(240, region.height() - 240)));
    addPart(scroll);
    m_emails->setObjectName(u"emails"_s);
    m_phones->setObjectName(u"phones"_s);
    m_addresses->setObjectName(u"addresses"_s);
    m_billingAddress->setObjectName(u"billingAddress"_s);
    judgeWhenLeft();
    setSecondary(tr("Cancel"));
    setPrimary(client ? tr("Save") : tr("Add client"));
    connect(this, &Sheet::accepted, this, &ClientForm::save);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
}

void ClientForm::judgeWhenLeft()
{
    m_emails->setJudge([](const QString &text) {
        const auto email = EmailAddress::create(text);
        return email ? QString() : errorText(email.error());
    });
    m_phones->setJudge([this](const QString &text) {
        const QByteArray there = m_addresses->addresses().front().address.country;
        const auto phone = PhoneNumber::create(text, there.isEmpty() ? m_homeCountry : there);
        return phone ? QString() : errorText(phone.error());
    });
    connect(m_name, &TextField::textChanged, this, [this](const QString &text) {
        m_name->setError(text.simplified().size() > longestName ? reasonText("client.name_long") : QString());
    });
    connect(m_billingEmail, &TextField::textChanged, this, [this] { m_billingEmail->setError({}); });
    connect(m_billingEmail, &TextField::committed, this, [this](const QString &text) {
        const auto email = EmailAddress::create(text);
        m_billingEmail->setError(email || text.trimmed().isEmpty() ? QString() : errorText(email.error()));
    });
}

QWidget *ClientForm::makeFields()
{
    const ClientDetails details = m_client ? m_client->details : ClientDetails{};
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(2, 2, metrics::gapLarge, metrics::gapSmall);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto text = [&](const QString &label, const QString &value) {
        auto *field = new TextField(label, fields);
        field->setText(value);
        return field;
    };
    const auto place = [&](QWidget *first, QWidget *second) {
        grid->addWidget(first, row, 0, 1, second ? 1 : 2, Qt::AlignTop);
        if (second)
            grid->addWidget(second, row, 1, Qt::AlignTop);
        ++row;
    };
    const auto select = [&](Select *&box, const QString &label, const std::vector<Choice> &choices,
                            const QString &otherwise, const QByteArray &current) {
        box = new Select(fields);
        fill(*box, choices, otherwise, current);
        return new FieldFrame(label, box, fields);
    };
    place(m_name = text(tr("Name, as printed on invoices"), details.name), nullptr);
    place(
        m_company = text(tr("Company"), details.company), m_title = text(tr("What they do"), details.title));
    m_emails->setContacts(details.contacts);
    m_phones->setContacts(details.contacts);
    m_addresses->setAddresses(addressesOf(details));
    place(m_emails, nullptr);
    place(m_phones, nullptr);
    place(m_addresses, nullptr);
    place(select(m_zone, tr("Time zone"), zoneChoices(), tr("Unknown, taken as yours"), details.zone),
        select(m_locale, tr("Language of invoices and mail"), localeChoices(), tr("As the practice"),
            details.locale));
    place(select(m_currency, tr("Currency"), currencyChoices(), tr("As the practice"), details.currency),
        nullptr);
    place(m_taxId = text(tr("Tax number"), details.taxId), m_vatId = text(tr("VAT number"), details.vatId));
    m_business = new CheckRow(tr("Buys as a business"), fields);
    m_business->setChecked(details.business);
    place(m_business, nullptr);
    m_payer = new ClientPicker(m_engine, tr("Somebody else pays"), fields);
    if (m_client)
        m_payer->setExcluded(m_client->id);
    place(m_payer, nullptr);
    place(makeBilling(fields, details.billing), nullptr);
    auto *marks = new QWidget(fields);
    auto *flags = new QGridLayout(marks);
    flags->setContentsMargins(0, 0, 0, 0);
    flags->setHorizontalSpacing(metrics::gapLarge);
    flags->setVerticalSpacing(metrics::gapSmall);
    for (const ClientFlag flag : allClientFlags()) {
        auto *box = new CheckRow(flagText(flag), marks);
        box->setChecked(details.flags.contains(QString::fromLatin1(clientFlagName(flag))));
        const int at = static_cast<int>(m_flags.size());
        flags->addWidget(box, at / 2, at % 2, Qt::AlignTop);
        flags->setColumnStretch(at % 2, 1);
        m_flags.emplace_back(flag, box);
    }
    place(marks, nullptr);
    place(m_remark = text(tr("Remark, only for you"), details.remark), nullptr);
    grid->setRowStretch(row, 1);
    if (details.payer)
        ask(
            m_engine, this,
            [payer = *details.payer](Engine &engine) { return engine.people().client(payer); },
            [this](const Result<Client> &payer) {
                if (payer)
                    m_payer->setClient({payer->id, payer->status, payer->details.name, payer->details.company,
                        payer->details.zone, payer->email()});
            });
    return fields;
}

QWidget *ClientForm::makeBilling(QWidget *parent, const BillingAddress &billing)
{
    auto *whole = new QWidget(parent);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_hasBilling = new CheckRow(tr("Invoices go to another name or address"), whole);
    column->addWidget(m_hasBilling);
    auto *fields = new QWidget(whole);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_billingName = new TextField(tr("Name on invoices"), fields);
    m_billingName->setText(billing.name);
    m_billingEmail = new TextField(tr("E-mail for invoices"), fields);
    m_billingEmail->setText(billing.email);
    m_billingAddress = new AddressRows(AddressRows::Room::One, fields);
    m_billingAddress->setAddresses({{{}, billing.address}});
    grid->addWidget(m_billingName, 0, 0, Qt::AlignTop);
    grid->addWidget(m_billingEmail, 0, 1, Qt::AlignTop);
    grid->addWidget(m_billingAddress, 1, 0, 1, 2, Qt::AlignTop);
    auto *note = new Label(tr("What is left empty is as above."), style::caption, fields);
    grid->addWidget(note, 2, 0, 1, 2);
    column->addWidget(fields);
    m_hasBilling->setChecked(!billing.empty());
    fields->setVisible(!billing.empty());
    connect(m_hasBilling, &QCheckBox::toggled, fields, &QWidget::setVisible);
    return whole;
}

ClientDetails ClientForm::details() const
{
    ClientDetails details = m_client ? m_client->details : ClientDetails{};
    details.name = m_name->text();
    details.company = m_company->text().trimmed();
    details.title = m_title->text().trimmed();
    details.contacts = m_emails->contacts();
    for (const ContactPoint &phone : m_phones->contacts())
        details.contacts.push_back(phone);
    std::vector<LabelledAddress> addresses = m_addresses->addresses();
    details.address = addresses.front().address;
    details.addressLabel = addresses.front().label;
    details.moreAddresses.assign(addresses.begin() + 1, addresses.end());
    details.billing = {};
    if (m_hasBilling->isChecked())
        details.billing = {
            m_billingName->text(), m_billingEmail->text(), m_billingAddress->addresses().front().address};
    details.flags.clear();
    for (const auto &[flag, box] : m_flags)
        if (box->isChecked())
            details.flags += QString::fromLatin1(clientFlagName(flag));
    details.zone = chosenCode(*m_zone);
    details.locale = chosenCode(*m_locale);
    details.currency = chosenCode(*m_currency);
    details.taxId = m_taxId->text().trimmed();
    details.vatId = m_vatId->text().trimmed();
    details.business = m_business->isChecked();
    details.payer = m_payer->client() ? std::optional(m_payer->client()->id) : std::nullopt;
    details.remark = m_remark->text().trimmed();
    return details;
}

void ClientForm::clearErrors()
{
    for (TextField *field : {m_name, m_billingEmail})
        field->setError({});
    m_emails->clearErrors();
    m_phones->clearErrors();
    setFailure({});
}

void ClientForm::complain(const Error &error)
{
    const QString words = errorText(error);
    const QString typed = error.facts.value("text"_L1).toString();
    if (error.reason == "client.name_missing" || error.reason == "client.name_long") {
        m_name->setError(words);
        m_name->setFocus(Qt::OtherFocusReason);
    } else if (error.reason == "email.invalid" && m_hasBilling->isChecked() &&
               m_billingEmail->text().trimmed() == typed) {
        m_billingEmail->setError(words);
        m_billingEmail->setFocus(Qt::OtherFocusReason);
    } else if (error.reason == "email.invalid") {
        m_emails->setError(typed, words);
    } else if (error.reason == "phone.invalid") {
        m_phones->setError(typed, words);
    } else {
        setFailure(words);
    }
}

void ClientForm::save()
{
    clearErrors();
    const auto checked = PeopleService::checked(details(), m_homeCountry);
    if (!checked) {
        complain(checked.error());
        return;
    }
    ask(
        m_engine, this,
        [details = *checked, client = m_client](Engine &engine) -> Result<ClientId> {
            return engine.run<ClientId>(
                client ? "client.edit" : "client.add", [&](Unit &unit) -> Result<ClientId> {
                    if (!client)
                        return engine.people().add(unit, details);
                    SP_CHECK(engine.people().update(unit, client->id, client->version, details));
                    return client->id;
                });
        },
        [this](const Result<ClientId> &id) {
            if (!id) {
                complain(id.error());
                return;
            }
            const bool added = !m_client;
            finish();
            Q_EMIT saved(*id, added);
        });
}

}  // namespace sp::ui
