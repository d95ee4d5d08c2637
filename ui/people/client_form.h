// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/client.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class AddressRows;
class CheckRow;
class ClientPicker;
class ContactRows;
class FieldFrame;
class Label;
class Select;
class TextField;

/// Zones, languages and currencies to choose from, with the words people know them by.
const std::vector<Choice> &zoneChoices();
std::vector<Choice> localeChoices();
std::vector<Choice> currencyChoices();
const std::vector<Choice> &countryChoices();

/// Adds or edits a client. What PeopleService::checked() refuses stands beside its field; nothing is lost by
/// a mistake.
class ClientForm : public Sheet {
    Q_OBJECT

public:
    /// Without a client it adds one.
    ClientForm(EngineClient &engine, QWidget &region, const std::optional<Client> &client,
        const QByteArray &homeCountry);
    /// What is typed, not checked.
    ClientDetails details() const;

Q_SIGNALS:
    void saved(const sp::ClientId &id, bool added);

private:
    QWidget *makeFields();
    QWidget *makeBilling(QWidget *parent, const BillingAddress &billing);
    void save();
    void complain(const Error &error);
    void clearErrors();
    /// What can be judged without the rest is judged when its field is left, not only when the form is saved.
    void judgeWhenLeft();

    EngineClient &m_engine;
    std::optional<Client> m_client;
    QByteArray m_homeCountry;
    TextField *m_name;
    TextField *m_company;
    TextField *m_title;
    ContactRows *m_emails;
    ContactRows *m_phones;
    AddressRows *m_addresses;
    CheckRow *m_hasBilling;
    TextField *m_billingName;
    TextField *m_billingEmail;
    AddressRows *m_billingAddress;
    std::vector<std::pair<ClientFlag, CheckRow *>> m_flags;
    TextField *m_taxId;
    TextField *m_vatId;
    CheckRow *m_business;
    Select *m_zone;
    Select *m_locale;
    Select *m_currency;
    ClientPicker *m_payer;
    TextField *m_remark;
};

}  // namespace sp::ui
