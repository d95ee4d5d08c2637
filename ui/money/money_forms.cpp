// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_forms.h"

#include "core/practice/billing/rules/tax_share.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr std::array<const char *, 3> methods = {"bank", "cash", "card"};

/// Two fields side by side.
QHBoxLayout *pair(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(first, 1, Qt::AlignTop);
    row->addWidget(second, 1, Qt::AlignTop);
    return row;
}

QVBoxLayout *columnOf(QWidget *body)
{
    return static_cast<QVBoxLayout *>(body->layout());
}

}  // namespace

MoneySheet::MoneySheet(QWidget &region, const QString &title, const KeepTyped &kept, int width)
    : Sheet(region, title, kept, width), m_body(new QWidget)
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapLarge);
    addPart(m_body);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
}

PaymentSheet::PaymentSheet(QWidget &region, const DocumentFile &file)
    : MoneySheet(region, tr("Record a payment"), KeepTyped("payment/" + file.document.id.text())),
      m_file(file), m_amount(new MoneyField(tr("Amount"), file.document.content.currency, m_body)),
      m_date(new DateField(tr("Received on"), m_body)), m_method(new Select(m_body)),
      m_reference(new TextField(tr("Reference"), m_body)), m_grant(new Toggle({}, m_body))
{
    m_grant->setObjectName(u"grant"_s);  // Its words change with the amount.
    m_grant->setChecked(true);
    setSecondary(tr("Cancel"));
    m_go = setPrimary(tr("Record"));
    setSubtitle(tr("%1, %2 open")
                    .arg(documentName(file.document.content.type, file.document.content.number),
                        moneyText(file.document.open())));
    for (const char *method : methods)
        m_method->addItem(methodText(method));
    m_amount->setMoney(file.document.open());
    m_date->setDate(file.today);
    m_reference->setPlaceholder(tr("As on the statement, if you like"));
    QVBoxLayout *column = columnOf(m_body);
    column->insertLayout(0, pair(m_amount, m_date));
    column->insertWidget(1, new FieldFrame(tr("How"), m_method, m_body));
    column->insertWidget(2, m_reference);
    column->insertWidget(3, m_grant);
    // Who pays within the term pays that much less.
    if (const Money rebate = rebateOn(file.today); !rebate.isZero())
        m_amount->setMoney(file.document.open() - rebate);
    connect(m_amount, &TextField::textChanged, this, &PaymentSheet::refresh);
    connect(m_date, &DateField::textChanged, this, &PaymentSheet::refresh);
    connect(m_grant, &QCheckBox::toggled, this, &PaymentSheet::refresh);
    connect(this, &Sheet::accepted, this, [this] {
        if (!check())
            return;
        Q_EMIT recorded({m_file.document.payer, m_file.document.id, *m_amount->money(),
            methods[static_cast<std::size_t>(m_method->currentIndex())], *m_date->date(),
            m_reference->text().trimmed(),
            m_grant->isChecked() ? PaymentDetails::Early::Grant : PaymentDetails::Early::Withhold});
    });
    refresh();
}

Money PaymentSheet::rebateOn(std::optional<LocalDate> on) const
{
    const BilledDocument &document = m_file.document;
    const bool plain = document.owedAgainMinor == 0 && document.earlyMinor == 0;
    return on && plain ? billing::earlyRebate(document.content, document.charged(), *on)
                       : Money::zero(document.content.currency);
}

bool PaymentSheet::check()
{
    if (const auto amount = m_amount->money())
        m_amount->setError(amount->minor() > 0 ? QString() : reasonText("payment.not_positive"));
    else
        m_amount->sayMissing();
    m_date->sayMissing();
    if (const auto on = m_date->date(); on && *on > m_file.today)
        m_date->setError(errorText({ErrorCode::InvalidInput, "payment.future",
            {{u"date"_s, QString::fromLatin1(sp::dateText(*on))}}}));
    return m_amount->error().isEmpty() && m_date->error().isEmpty();
}

void PaymentSheet::refresh()
{
    check();
    const auto amount = m_amount->money();
    const Money open = m_file.document.open();
    m_go->setText(amount ? tr("Record %1").arg(moneyText(*amount)) : tr("Record"));
    const Money taken =
        amount ? billing::rebateTaken(open, rebateOn(m_date->date()), *amount) : Money::zero(open.currency());
    const auto charged = billing::chargedTaxes(m_file.document.content, m_file.creditedLines);
    const Money tax = billing::taxIn(billing::taxShareOf(charged, taken), taken.currency());
    m_grant->setVisible(!taken.isZero());
    m_grant->setText(tax.isZero() ? tr("Accept %1 as the discount for paying early").arg(moneyText(taken))
                                  : tr("Accept %1 as the discount for paying early, %2 of it tax")
                                        .arg(moneyText(taken), moneyText(tax)));
    if (!amount || amount->minor() <= 0)
        return;
    if (!taken.isZero() && m_grant->isChecked()) {
        m_amount->setHint(tr("Pays the invoice in full"));
        return;
    }
    m_amount->setHint(open < *amount   ? tr("%1 stay as credit").arg(moneyText(*amount - open))
                      : *amount < open ? tr("%1 stay open").arg(moneyText(open - *amount))
                                       : QString());
}

CreditSheet::CreditSheet(QWidget &region, const DocumentFile &file)
    : MoneySheet(region,
          tr("Credit %1?").arg(documentName(file.document.content.type, file.document.content.number)),
          KeepTyped("credit/" + file.document.id.text())),
      m_reason(new TextField(tr("Reason, as printed on the credit note"), m_body))
{
    const auto &content = file.document.content;
    std::vector<int> left;
    for (int i = 0; i < static_cast<int>(content.lines.size()); ++i)
        if (std::ranges::find(file.creditedLines, i) == file.creditedLines.end())
            left.push_back(i);
    const bool whole = left.size() == content.lines.size();
    setSubtitle(left.size() > 1 ? tr("What is ticked is taken back by a credit note of its own.")
                : whole         ? tr("The whole invoice over %1 is taken back by a credit note of its own.")
                              .arg(moneyText(content.totals.gross))
                        : tr("What is left of it is taken back by a credit note of its own."));
    if (file.document.paid.minor() > 0)
        m_reason->setHint(
            tr("The %1 already paid become the client’s credit.").arg(moneyText(file.document.paid)));
    columnOf(m_body)->insertWidget(0, m_reason);
    setSecondary(tr("Keep the invoice"));
    m_go = setPrimary(whole ? tr("Credit %1").arg(moneyText(content.totals.gross)) : tr("Credit the rest"));
    for (const int line : left) {
        if (left.size() == 1)
            break;
        const auto &each = content.lines[static_cast<std::size_t>(line)];
        const Money amount = content.totals.lines[static_cast<std::size_t>(line)].amount;
        auto *row = new CheckRow(u"%1   %2"_s.arg(each.description, moneyText(amount)), m_body);
        row->setChecked(true);
        columnOf(m_body)->insertWidget(static_cast<int>(m_lines.size()), row);
        connect(row, &QCheckBox::toggled, this, &CreditSheet::refresh);
        m_lines.emplace_back(line, row);
    }
    m_all = m_go->text();
    connect(m_reason, &TextField::textChanged, this, [this] { m_reason->setError({}); });
    connect(this, &Sheet::accepted, this, [this] {
        if (m_reason->text().trimmed().isEmpty()) {
            m_reason->setError(tr("Say why in a few words; it is printed on the credit note."));
            return;
        }
        Q_EMIT credited(m_reason->text().trimmed(), chosen());
    });
}

std::vector<int> CreditSheet::chosen() const
{
    std::vector<int> lines;
    for (const auto &[line, row] : m_lines)
        if (row->isChecked())
            lines.push_back(line);
    return lines.size() == m_lines.size() ? std::vector<int>{} : lines;
}

void CreditSheet::refresh()
{
    const auto ticked =
        std::ranges::count_if(m_lines, [](const auto &each) { return each.second->isChecked(); });
    m_go->setEnabled(ticked > 0);
    m_go->setText(ticked == static_cast<std::ptrdiff_t>(m_lines.size())
                      ? m_all
                      : tr("Credit %n lines", nullptr, static_cast<int>(ticked)));
}

ConfirmSheet::ConfirmSheet(
    QWidget &region, const QString &title, const QString &consequence, const QString &go)
    : MoneySheet(region, title, KeepTyped::Nothing::IsTyped)
{
    auto *words = new Label(consequence, style::base, m_body);
    words->setFlow(Flow::Wrap);
    columnOf(m_body)->insertWidget(0, words);
    setSecondary(tr("Cancel"));
    setPrimary(go);
}

RefundSheet::RefundSheet(QWidget &region, const DocumentFile &file, Of what)
    : MoneySheet(region, what == Of::Credit ? tr("Give credit back") : tr("Record a refund"),
          KeepTyped(what == Of::Credit ? "refund/credit/" + file.document.payer.text()
                                       : "refund/" + file.document.id.text())),
      m_most(what == Of::Credit ? file.credit : file.refundable),
      m_amount(new MoneyField(tr("Amount"), file.document.content.currency, m_body)),
      m_date(new DateField(tr("Paid back on"), m_body))
{
    setSubtitle(
        tr("%1, up to %2")
            .arg(what == Of::Credit ? ShownNames::of(file.document.content.buyer.name)
                                    : documentName(file.document.content.type, file.document.content.number),
                moneyText(m_most)));
    m_amount->setMoney(m_most);
    m_date->setDate(file.today);
    columnOf(m_body)->insertLayout(0, pair(m_amount, m_date));
    setSecondary(tr("Cancel"));
    setPrimary(tr("Record the refund"));
    for (TextField *field : std::initializer_list<TextField *>{m_amount, m_date})
        connect(field, &TextField::textChanged, this, &RefundSheet::check);
    connect(this, &Sheet::accepted, this, [this] {
        if (check())
            Q_EMIT refunded(*m_amount->money(), *m_date->date());
    });
}

bool RefundSheet::check()
{
    const auto amount = m_amount->money();
    if (amount)
        m_amount->setError(amount->minor() <= 0 ? reasonText("refund.not_positive")
                           : m_most < *amount
                               ? reasonText("refund.too_large",
                                     {{u"asked"_s, moneyText(*amount)}, {u"available"_s, moneyText(m_most)}})
                               : QString());
    else
        m_amount->sayMissing();
    m_date->sayMissing();
    return m_amount->error().isEmpty() && m_date->error().isEmpty();
}

}  // namespace sp::ui
