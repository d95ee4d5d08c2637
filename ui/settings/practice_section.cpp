// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the practice itself: who issues, where it is, how it writes dates and money.
#include "core/practice/billing/rules/iban.h"
#include "ui/people/client_form.h"
#include "ui/session/time_words.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/choice.h"

#include <QLocale>

namespace sp::ui {

using namespace billing;

namespace {

QString utf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

}  // namespace

QWidget *SettingsPage::makePractice(QWidget *parent)
{
    using Settings = PracticeSettings;
    auto *section = new SettingsSection(
        *m_keeper, tr("Practice"), tr("Your name and what the head of your invoices says."), parent);
    section->addText(
        "practitioner", tr("Your name"), [](const Settings &s) { return s.practitioner; },
        plain([](Settings &s, const QString &text) { s.practitioner = text; }));
    section->addText(
        "seller-name", tr("Name on invoices"), [](const Settings &s) { return s.seller.name; },
        plain([](Settings &s, const QString &text) { s.seller.name = text; }));
    section->addText(
        "street", tr("Street and number"), [](const Settings &s) { return s.seller.address.street; },
        plain([](Settings &s, const QString &text) { s.seller.address.street = text; }));
    section->addText(
        "postcode", tr("Postcode"), [](const Settings &s) { return s.seller.address.postcode; },
        plain([](Settings &s, const QString &text) { s.seller.address.postcode = text; }));
    section->addText(
        "city", tr("City"), [](const Settings &s) { return s.seller.address.city; },
        plain([](Settings &s, const QString &text) { s.seller.address.city = text; }));
    section->addChoice(
        tr("Country"), countryChoices(), [](const Settings &s) { return s.seller.address.country; },
        [](Settings &s, const QByteArray &code) { s.seller.address.country = code; });
    section->addText(
        "email", tr("E-mail"), [](const Settings &s) { return s.seller.email; },
        plain([](Settings &s, const QString &text) { s.seller.email = text; }));
    section->addText(
        "phone", tr("Phone"), [](const Settings &s) { return s.seller.phone; },
        plain([](Settings &s, const QString &text) { s.seller.phone = text; }));
    section->addHeading(tr("Tax"));
    section->addText(
        "tax-number", tr("Tax number"), [](const Settings &s) { return s.seller.taxId; },
        plain([](Settings &s, const QString &text) { s.seller.taxId = text; }));
    section->addText(
        "vat-number", tr("VAT number"), [](const Settings &s) { return s.seller.vatId; },
        plain([](Settings &s, const QString &text) { s.seller.vatId = text; }));
    section->addToggle(
        tr("Exempt as a small business"), [](const Settings &s) { return s.smallBusiness; },
        [](Settings &s, bool on) { s.smallBusiness = on; });
    section->addHeading(tr("Bank account, printed on invoices"));
    section->addText(
        "iban", tr("IBAN"), [](const Settings &s) { return utf8(groupedIban(s.account.iban)); },
        [](Settings &s, const QString &text) -> Result<Done> {
            if (text.isEmpty()) {
                s.account.iban.clear();
                return Done{};
            }
            SP_TRY(iban, normalisedIban(text.toUtf8()));
            s.account.iban = iban;
            return Done{};
        });
    section->addText(
        "bic", tr("BIC, if your bank asks for it"), [](const Settings &s) { return utf8(s.account.bic); },
        [](Settings &s, const QString &text) -> Result<Done> {
            if (text.isEmpty()) {
                s.account.bic.clear();
                return Done{};
            }
            SP_TRY(bic, normalisedBic(text.toUtf8()));
            s.account.bic = bic;
            return Done{};
        });
    section->addText(
        "account-holder", tr("Account holder"), [](const Settings &s) { return s.account.holder; },
        plain([](Settings &s, const QString &text) { s.account.holder = text; }));
    section->addText(
        "bank", tr("Bank"), [](const Settings &s) { return s.account.bank; },
        plain([](Settings &s, const QString &text) { s.account.bank = text; }));
    return section;
}

QWidget *SettingsPage::makeLanguage(QWidget *parent)
{
    using Settings = PracticeSettings;
    auto *section = new SettingsSection(*m_keeper, tr("Language and time"),
        tr("How dates, times and money are written, and where you are."), parent);
    section->addChoice(
        tr("Dates, numbers and money"), localeChoices(), [](const Settings &s) { return s.locale; },
        [](Settings &s, const QByteArray &code) { s.locale = code; });
    section->addChoice(
        tr("Time zone"), zoneChoices(), [](const Settings &s) { return s.zone; },
        [](Settings &s, const QByteArray &code) { s.zone = code; });
    std::vector<Choice> weekdays = {{"0", tr("As usual in that region")}};
    for (const int day : {1, 6, 7})
        weekdays.push_back({QByteArray::number(day), QLocale().standaloneDayName(day)});
    section->addChoice(
        tr("A week begins on"), weekdays, [](const Settings &s) { return QByteArray::number(s.weekBegins); },
        [](Settings &s, const QByteArray &code) { s.weekBegins = code.toInt(); });
    Select *currency = section->addChoice(
        tr("Currency"), currencyChoices(), [](const Settings &s) { return s.currency; },
        [](Settings &s, const QByteArray &code) { s.currency = code; });
    currency->setToolTip(tr("For new services and invoices"));
    return section;
}

}  // namespace sp::ui
