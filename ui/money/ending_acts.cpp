// SPDX-License-Identifier: GPL-3.0-or-later
// What the money page does with a draft for a day to come, and with an invoice that nobody will pay.
#include "core/engine/engine.h"
#include "ui/money/ending_forms.h"
#include "ui/money/money_page.h"
#include "ui/money/money_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

namespace sp::ui {

void MoneyPage::openWriteOff(const DocumentFile &file)
{
    auto *sheet = new WriteOffSheet(*this, file);
    connect(sheet, &WriteOffSheet::writtenOff, this,
        [this, sheet, id = file.document.id, open = file.document.open()](const QString &reason) {
            act(
                "invoice.write_off",
                [id, reason](Engine &engine, Unit &unit) -> Result<Done> {
                    SP_CHECK(engine.billing().writeOff(unit, id, reason));
                    return Done{};
                },
                tr("%1 written off").arg(moneyText(open)), sheet);
        });
    sheet->open();
}

void MoneyPage::reopen(const DocumentFile &file)
{
    act(
        "invoice.reopen",
        [id = file.document.id](Engine &engine, Unit &unit) { return engine.billing().reopen(unit, id); },
        tr("Invoice %1 is owed again").arg(QString::fromUtf8(file.document.content.number)), nullptr);
}

void MoneyPage::openSchedule(const DocumentFile &file)
{
    auto *sheet = new ScheduleSheet(*this, file);
    connect(sheet, &ScheduleSheet::scheduled, this,
        [this, sheet, id = file.document.id](const LocalDate &on, bool send) {
            act(
                "invoice.schedule",
                [id, on, send](Engine &engine, Unit &unit) {
                    return engine.issueSchedule().schedule(
                        unit, id, on, send ? FinishRequest::Delivery::Send : FinishRequest::Delivery::Keep);
                },
                tr("To be issued on %1").arg(dateText(on, QLocale())), sheet);
        });
    sheet->open();
}

void MoneyPage::unschedule(const DocumentFile &file)
{
    act(
        "invoice.unschedule",
        [id = file.document.id](
            Engine &engine, Unit &unit) { return engine.issueSchedule().unschedule(unit, id); },
        tr("It is a draft again"), nullptr);
}

}  // namespace sp::ui
