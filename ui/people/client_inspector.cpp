// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside a client's time line: facts and balance.
#include "ui/money/money_words.h"
#include "ui/people/client_view.h"
#include "ui/people/contact_rows.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

QWidget *ClientView::makeFacts()
{
    const ClientDetails &details = m_file->client.details;
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            column->addWidget(new FactRow(name, value, facts));
    };
    // The name column is narrow: a known kind says enough beside what it names.
    const auto named = [](const QString &label, const QString &otherwise) {
        return label.isEmpty() ? otherwise : kindText(label);
    };
    for (const auto type : {ContactPoint::Type::Email, ContactPoint::Type::Phone}) {
        for (const ContactPoint &contact : details.contacts) {
            if (contact.type != type)
                continue;
            const bool mail = type == ContactPoint::Type::Email;
            const auto phone =
                mail ? Result<PhoneNumber>(Error{}) : PhoneNumber::create(contact.value, m_file->homeCountry);
            fact(named(contact.label, mail ? tr("E-mail") : tr("Phone")),
                phone ? phone->display() : contact.value);
        }
    }
    const auto address = [&](const QString &name, const PostalAddress &where) {
        const QString town = QStringList{where.postcode, where.city}.join(u' ').simplified();
        const auto country = QLocale::codeToTerritory(QString::fromLatin1(where.country));
        fact(name, where.street);
        fact(where.street.isEmpty() ? name : u" "_s, town);
        if (where.country != m_file->homeCountry && country != QLocale::AnyTerritory)
            fact(u" "_s, QLocale::territoryToString(country));
    };
    address(named(details.addressLabel, tr("Address")), details.address);
    for (const LabelledAddress &each : details.moreAddresses)
        address(named(each.label, tr("Address")), each.address);
    const BillingAddress &billing = details.billing;
    fact(tr("Invoices to"), billing.name);
    fact(billing.name.isEmpty() ? tr("Invoices to") : u" "_s, billing.email);
    address(billing.name.isEmpty() && billing.email.isEmpty() ? tr("Invoices to") : u" "_s, billing.address);
    fact(tr("Pays"), m_file->payerName);
    if (!details.locale.isEmpty())
        fact(tr("Language"),
            QLocale::languageToString(QLocale(QString::fromLatin1(details.locale)).language()));
    fact(tr("Currency"), QString::fromLatin1(details.currency));
    fact(tr("Tax no."), details.taxId);
    fact(tr("VAT no."), details.vatId);
    if (details.business)
        fact(tr("Buys as"), tr("a business"));
    if (column->count() == 0)
        column->addWidget(new Label(
            tr("Nothing known yet. Edit the client to add a mail address."), style::caption, facts));
    return facts;
}

QWidget *ClientView::makeBalance()
{
    auto *balance = new QWidget;
    auto *column = new QVBoxLayout(balance);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto line = [&](const QString &name, const QString &amount, Tone tone) {
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(name, style::base, balance), 1);
        row->addWidget(new Label(amount, {TextSize::Base, Weight::Semi, tone, Figures::Tabular}, balance));
        row->setContentsMargins(0, 2, 0, 2);
        column->addLayout(row);
    };
    for (const Money &sum : m_file->owed)
        line(sum.isNegative() ? tr("Credit") : tr("Open invoices"), moneyText(sum.isNegative() ? -sum : sum),
            sum.isNegative() ? Tone::Good : Tone::Ink);
    if (m_file->owed.empty())
        line(tr("Open invoices"), tr("none"), Tone::Muted);
    if (m_file->paidThisYear)
        line(tr("Paid this year"), moneyText(*m_file->paidThisYear), Tone::Ink);
    return balance;
}

}  // namespace sp::ui
