// SPDX-License-Identifier: GPL-3.0-or-later
// What the money page does with money: received, paid from credit, given back, taken back.
#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_forms.h"
#include "ui/money/money_page.h"
#include "ui/money/money_words.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace sp::ui {

void MoneyPage::record(const QByteArray &command,
    const std::function<Result<PaymentId>(Engine &, Unit &)> &work, LocalDate on, const QString &words,
    MoneySheet *sheet)
{
    if (sheet)
        sheet->setBusy();
    ask(
        m_engine, this,
        [command, work](Engine &engine) {
            return engine.run<PaymentId>(command, [&](Unit &unit) { return work(engine, unit); });
        },
        [this, on, words, open = QPointer(sheet)](const Result<PaymentId> &payment) {
            if (!payment) {
                if (open)
                    open->setFailure(errorText(payment.error()));
                else
                    Q_EMIT toast(errorText(payment.error()), {});
                return;
            }
            if (open)
                open->finish();
            Q_EMIT toast(words, [this, id = *payment, on] { takePaymentBack(id, on, nullptr); });
        });
}

void MoneyPage::takePaymentBack(const PaymentId &payment, LocalDate on, MoneySheet *sheet)
{
    act(
        "payment.reverse",
        [payment, on](Engine &engine, Unit &unit) -> Result<Done> {
            SP_TRY(today, engine.billing().today(unit.now()));
            return engine.billing().reversePayment(unit, payment, {std::max(today, on)});
        },
        tr("Payment taken back"), sheet);
}

void MoneyPage::openPayment(const DocumentFile &file)
{
    auto *sheet = new PaymentSheet(*this, file);
    connect(sheet, &PaymentSheet::recorded, this, [this, sheet](const PaymentDetails &details) {
        record(
            "payment.record",
            [details](Engine &engine, Unit &unit) { return engine.billing().recordPayment(unit, details); },
            details.receivedOn, tr("%1 recorded").arg(moneyText(details.amount)), sheet);
    });
    sheet->open();
}

void MoneyPage::useCredit(const DocumentFile &file)
{
    const Money used = std::min(file.credit, file.document.open());
    record(
        "payment.apply_credit",
        [id = file.document.id, on = file.today](
            Engine &engine, Unit &unit) { return engine.billing().applyCredit(unit, id, on); },
        file.today, tr("%1 paid from credit").arg(moneyText(used)), nullptr);
}

void MoneyPage::openReversal(const PaymentRecord &payment)
{
    auto *sheet = new ConfirmSheet(*this, tr("Take this payment back?"),
        tr("The %1 count as never received, and what they paid for is owed again. The record stays and says "
           "so. If the money did come and went back, record a refund instead.")
            .arg(moneyText(payment.amount)),
        tr("Take back %1").arg(moneyText(payment.amount)));
    connect(sheet, &Sheet::accepted, this,
        [this, sheet, payment] { takePaymentBack(payment.id, payment.receivedOn, sheet); });
    sheet->open();
}

void MoneyPage::openCreditRefund(const DocumentFile &file)
{
    auto *sheet = new RefundSheet(*this, file, RefundSheet::Of::Credit);
    connect(sheet, &RefundSheet::refunded, this,
        [this, sheet, payer = file.document.payer](const Money &amount, const LocalDate &on) {
            act(
                "payment.refund",
                [payer, amount, on](Engine &engine, Unit &unit) -> Result<Done> {
                    SP_CHECK(engine.billing().refundCredit(unit, payer, {.amount = amount, .on = on}));
                    return Done{};
                },
                tr("Refund of %1 recorded").arg(moneyText(amount)), sheet);
        });
    sheet->open();
}

void MoneyPage::openRefund(const DocumentFile &file)
{
    auto *sheet = new RefundSheet(*this, file);
    connect(sheet, &RefundSheet::refunded, this,
        [this, sheet, id = file.document.id](const Money &amount, const LocalDate &on) {
            act(
                "payment.refund",
                [id, amount, on](Engine &engine, Unit &unit) -> Result<Done> {
                    SP_CHECK(engine.billing().refund(unit, id, {.amount = amount, .on = on}));
                    return Done{};
                },
                tr("Refund of %1 recorded").arg(moneyText(amount)), sheet);
        });
    sheet->open();
}

}  // namespace sp::ui
