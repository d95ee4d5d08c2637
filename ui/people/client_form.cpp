// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/client_form.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 640;
constexpr int tallest = 420;  ///< Of the fields; the rest scrolls, so that the buttons stay in sight.

QString firstOf(const ClientDetails &details, ContactPoint::Type type)
{
    const auto found = std::ranges::find(details.contacts, type, &ContactPoint::type);
    return found == details.contacts.end() ? QString() : found->value;
}

/// Puts what was typed in the place of the first contact of its type; the others stay.
void replaceFirst(ClientDetails &details, ContactPoint::Type type, const QString &value)
{
    const auto found = std::ranges::find(details.contacts, type, &ContactPoint::type);
    if (found != details.contacts.end())
        found->value = value;
    else if (!value.trimmed().isEmpty())
        details.contacts.push_back({type, {}, value});
}

}  // namespace

std::vector<Choice> zoneChoices()
{
    std::vector<Choice> choices;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // Names such as "EST5EDT" or "Etc/GMT+3" are for machines.
        if (!id.contains('/') || id.startsWith("Etc/") || id.startsWith("SystemV/") || id.startsWith("US/") ||
            !TimeZone::create(id))
            continue;
        const QString area = QString::fromLatin1(id.left(id.indexOf('/'))).replace(u'_', u' ');
        choices.push_back({id, u"%1, %2"_s.arg(placeOf(id), area)});
    }
    std::ranges::sort(choices, {}, &Choice::text);
    return choices;
}

std::vector<Choice> localeChoices()
{
    std::vector<Choice> choices;
    for (const char *tag : {"de-AT", "de-CH", "de-DE", "en-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
             "fr-BE", "fr-CH", "fr-FR", "it-CH", "it-IT", "pt-BR", "pt-PT"}) {
        const QLocale locale(QString::fromLatin1(tag));
        choices.push_back({tag, u"%1 (%2)"_s.arg(QLocale::languageToString(locale.language()),
                                    QLocale::territoryToString(locale.territory()))});
    }
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

std::vector<Choice> countryChoices()
{
    std::vector<Choice> choices;
    for (int each = QLocale::AnyTerritory + 1; each <= QLocale::LastTerritory; ++each) {
        const auto territory = static_cast<QLocale::Territory>(each);
        const QString code = QLocale::territoryToCode(territory);
        // "001" and the like are continents.
        if (code.size() == 2 && code[0].isLetter())
            choices.push_back({code.toLatin1(), QLocale::territoryToString(territory)});
    }
    std::ranges::sort(choices, {}, &Choice::text);
    return choices;
}

void fill(
    Select &select, const std::vector<Choice> &choices, const QString &otherwise, const QByteArray &current)
{
    const QSignalBlocker quiet(select);
    select.clear();
    if (!otherwise.isEmpty())
        select.addItem(otherwise, QByteArray());
    for (const Choice &choice : choices)
        select.addItem(choice.text, choice.code);
    int at = select.findData(current);
    if (at < 0 && !current.isEmpty()) {
        select.addItem(QString::fromLatin1(current), current);
        at = select.count() - 1;
    }
    select.setCurrentIndex(std::max(at, 0));
}

QByteArray chosenCode(const Select &select)
{
    return select.currentData().toByteArray();
}

ClientForm::ClientForm(
    EngineClient &engine, QWidget &region, const std::optional<Client> &client, const QByteArray &homeCountry)
    : Sheet(region, client ? tr("Edit %1").arg(client->details.name) : tr("New client"), sheetWidth),
      m_engine(engine), m_client(client), m_homeCountry(homeCountry)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *fields = makeFields();
    fields->setObjectName(u"paneContents"_s);
    scroll->setWidget(fields);
    scroll->setFixedHeight(std::min(tallest, std::max(240, region.height() - 240)));
    addPart(scroll);
    setSecondary(tr("Cancel"));
    setPrimary(client ? tr("Save") : tr("Add client"));
    connect(this, &Sheet::accepted, this, &ClientForm::save);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
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
    place(m_name = text(tr("Name, as it stands on invoices"), details.name), nullptr);
    place(
        m_company = text(tr("Company"), details.company), m_title = text(tr("What they do"), details.title));
    place(m_email = text(tr("E-mail, where invoices go"), firstOf(details, ContactPoint::Type::Email)),
        m_phone = text(tr("Phone"), firstOf(details, ContactPoint::Type::Phone)));
    place(m_street = text(tr("Street and number"), details.address.street), nullptr);
    place(m_postcode = text(tr("Postcode"), details.address.postcode),
        m_city = text(tr("City"), details.address.city));
    place(select(m_country, tr("Country"), countryChoices(), tr("Not known"), details.address.country),
        select(m_zone, tr("Time zone"), zoneChoices(), tr("Unknown, taken as yours"), details.zone));
    place(select(m_locale, tr("Language of invoices and mail"), localeChoices(), tr("As the practice"),
              details.locale),
        select(m_currency, tr("Currency"), currencyChoices(), tr("As the practice"), details.currency));
    place(m_taxId = text(tr("Tax number"), details.taxId), m_vatId = text(tr("VAT number"), details.vatId));
    m_business = new CheckRow(tr("Buys as a business"), fields);
    m_business->setChecked(details.business);
    place(m_business, nullptr);
    m_payer = new ClientPicker(m_engine, tr("Somebody else pays"), fields);
    if (m_client)
        m_payer->setExcluded(m_client->id);
    place(m_payer, nullptr);
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

ClientDetails ClientForm::details() const
{
    ClientDetails details = m_client ? m_client->details : ClientDetails{};
    details.name = m_name->text();
    details.company = m_company->text().trimmed();
    details.title = m_title->text().trimmed();
    replaceFirst(details, ContactPoint::Type::Email, m_email->text());
    replaceFirst(details, ContactPoint::Type::Phone, m_phone->text());
    details.address = {m_street->text().trimmed(), m_postcode->text().trimmed(), m_city->text().trimmed(),
        details.address.region, chosenCode(*m_country)};
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
    for (TextField *field : {m_name, m_email, m_phone})
        field->setError({});
    setFailure({});
}

void ClientForm::complain(const Error &error)
{
    const QString words = errorText(error);
    const std::pair<const char *, TextField *> places[] = {{"client.name_missing", m_name},
        {"client.name_long", m_name}, {"email.invalid", m_email}, {"phone.invalid", m_phone}};
    for (const auto &[reason, field] : places) {
        if (error.reason == reason) {
            field->setError(words);
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFailure(words);
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
