// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside a client's time line: facts and balance.
#include "ui/messages/region_words.h"
#include "ui/people/client_view.h"
#include "ui/people/contact_rows.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/sum_row.h"

#include <QHBoxLayout>
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
                leftToRight(phone ? phone->display() : contact.value));
        }
    }
    const auto address = [&](const QString &name, const PostalAddress &where) {
        const QString town = QStringList{where.postcode, where.city}.join(u' ').simplified();
        fact(name, inOwnDirection(where.street));
        fact(where.street.isEmpty() ? name : u" "_s, inOwnDirection(town));
        if (where.country != m_file->homeCountry)
            fact(u" "_s, countryText(where.country));
    };
    address(named(details.addressLabel, tr("Address")), details.address);
    for (const LabelledAddress &each : details.moreAddresses)
        address(named(each.label, tr("Address")), each.address);
    const BillingAddress &billing = details.billing;
    fact(tr("Invoices to"), ShownNames::of(billing.name));
    fact(billing.name.isEmpty() ? tr("Invoices to") : u" "_s, billing.email);
    address(billing.name.isEmpty() && billing.email.isEmpty() ? tr("Invoices to") : u" "_s, billing.address);
    fact(tr("Pays"), ShownNames::of(m_file->payerName));
    if (!details.locale.isEmpty())
        fact(tr("Language"), languageText(details.locale));
    fact(tr("Currency"), QString::fromLatin1(details.currency));
    fact(tr("Tax no."), leftToRight(details.taxId));
    fact(tr("VAT no."), leftToRight(details.vatId));
    if (details.business)
        fact(tr("Buys as"), tr("a business"));
    if (column->count() == 0)
        column->addWidget(new Label(
            tr("Nothing known yet. Edit the client to add an e-mail address."), style::caption, facts));
    return facts;
}

QWidget *ClientView::makeBalance()
{
    auto *balance = new QWidget;
    auto *column = new QVBoxLayout(balance);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const Client &client = m_file->client;
    const auto line = [&](const QString &name, const Money &amount, Tone tone, const SumQuestion &question) {
        auto *sum = new SumRow(name, moneyText(amount), tone, balance);
        column->addWidget(sum);
        connect(sum, &QPushButton::clicked, this, [this, question] { Q_EMIT sumAsked(question); });
    };
    for (const Money &sum : m_file->owed) {
        const SumQuestion owed{SumQuestion::What::Owed, sum.currency(), client.id, client.details.name};
        if (sum.isNegative())
            line(tr("Credit"), -sum, Tone::Good, owed);
        else
            line(tr("Owes"), sum, Tone::Ink, owed);
    }
    if (m_file->owed.empty())
        column->addWidget(new Label(tr("Nothing is owed."), style::muted, balance));
    const year now = civil(dateOf(m_file->own.toLocal(m_file->now))).year();
    for (const Money &sum : m_file->paidThisYear)
        line(tr("Paid this year"), sum, Tone::Ink,
            {SumQuestion::What::Received, sum.currency(), client.id, client.details.name,
                LocalDate(local_days(now / January / 1)), LocalDate(local_days(now / December / 31))});
    return balance;
}

}  // namespace sp::ui
