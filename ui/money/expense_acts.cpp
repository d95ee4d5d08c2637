// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of expenses does with them.
#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/money/expense_forms.h"
#include "ui/money/expense_words.h"
#include "ui/money/expenses_view.h"
#include "ui/session/save_copy.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>

namespace sp::ui {

using namespace expenses;

namespace {

AttachmentOwner receiptsOf(const ExpenseId &id)
{
    return {"expense", id.bytes()};
}

/// A noted expense, and why its receipt was not kept, if so.
struct Noted {
    ExpenseId id;
    UnitId unit;
    std::optional<Error> receipt = {};
};

}  // namespace

void ExpensesView::fail(const Error &error, CostSheet *sheet)
{
    if (sheet)
        sheet->setFailure(errorText(error));
    else
        Q_EMIT toast(errorText(error), {});
}

void ExpensesView::tell(const Result<UnitId> &unit, const QString &words, CostSheet *sheet)
{
    if (!unit) {
        fail(unit.error(), sheet);
        return;
    }
    if (sheet)
        sheet->finish();
    Q_EMIT toast(words,
        undoOffer(m_engine, this, *unit, [this](const Error &error, const std::function<void()> &again) {
            Q_EMIT toast(errorText(error), again);
        }));
}

void ExpensesView::withChoices(const std::function<void(const ExpenseChoices &)> &open)
{
    ask(
        m_engine, this, [](Engine &engine) { return readExpenseChoices(engine); },
        [this, open](const Result<ExpenseChoices> &choices) {
            if (choices)
                open(*choices);
            else
                fail(choices.error());
        });
}

void ExpensesView::newExpense(const QString &path)
{
    withChoices([this, path](const ExpenseChoices &choices) {
        auto *sheet = new ExpenseSheet(m_engine, *this, choices);
        if (!path.isEmpty())
            sheet->setReceipt(path);
        connect(sheet, &CostSheet::noted, this,
            [this, sheet](const ExpenseDetails &details) { add(details, sheet->receipt(), sheet); });
        sheet->begin();
    });
}

void ExpensesView::newDrive()
{
    withChoices([this](const ExpenseChoices &choices) {
        auto *sheet = new DriveSheet(m_engine, *this, choices);
        connect(sheet, &CostSheet::noted, this,
            [this, sheet](const ExpenseDetails &details) { add(details, {}, sheet); });
        sheet->open();
    });
}

void ExpensesView::add(const ExpenseDetails &details, const QString &receipt, CostSheet *sheet)
{
    sheet->setBusy();
    ask(
        m_engine, this,
        [details, receipt](Engine &engine) -> Result<Noted> {
            SP_TRY(noted, engine.run<Noted>("expense.add", [&](Unit &unit) -> Result<Noted> {
                SP_TRY(id, engine.expenses().add(unit, details));
                return Noted{id, unit.id()};
            }));
            // What was noted stays noted, whatever becomes of its file.
            if (!receipt.isEmpty())
                if (const auto kept =
                        engine.attachments().attachFile(engine.actor(), receiptsOf(noted.id), receipt);
                    !kept)
                    noted.receipt = kept.error();
            return noted;
        },
        [this, open = QPointer(sheet)](const Result<Noted> &noted) {
            if (!noted) {
                fail(noted.error(), open);
                return;
            }
            m_shown = noted->id;
            load();
            tell(noted->unit, tr("Expense noted"), open);
            if (noted->receipt)
                Q_EMIT toast(errorText(*noted->receipt), {});
        });
}

void ExpensesView::edit(const ExpenseFile &file)
{
    withChoices([this, file](const ExpenseChoices &choices) {
        CostSheet *sheet = nullptr;
        if (file.expense.details.drive)
            sheet = new DriveSheet(m_engine, *this, choices, file);
        else
            sheet = new ExpenseSheet(m_engine, *this, choices, file);
        connect(sheet, &CostSheet::noted, this,
            [this, sheet, before = file.expense](
                const ExpenseDetails &details) { change(before, details, sheet); });
        sheet->open();
    });
}

void ExpensesView::change(const Expense &before, const ExpenseDetails &details, CostSheet *sheet)
{
    sheet->setBusy();
    ask(
        m_engine, this,
        [id = before.id, version = before.version, details](Engine &engine) {
            return engine.run<UnitId>("expense.edit", [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(engine.expenses().edit(unit, id, details, version));
                return unit.id();
            });
        },
        [this, open = QPointer(sheet)](
            const Result<UnitId> &unit) { tell(unit, tr("Expense changed"), open); });
}

void ExpensesView::remove(const ExpenseFile &file)
{
    ask(
        m_engine, this,
        [id = file.expense.id](Engine &engine) {
            return engine.run<UnitId>("expense.remove", [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(engine.expenses().remove(unit, id));
                return unit.id();
            });
        },
        [this, words = tr("%1 removed").arg(expenseTitle(file.expense.details))](
            const Result<UnitId> &unit) { tell(unit, words, nullptr); });
}

void ExpensesView::billAgain(const ExpenseFile &file)
{
    ask(
        m_engine, this,
        [id = file.expense.id](Engine &engine) {
            return engine.run<UnitId>("expense.bill_again", [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(engine.billing().billAgain(unit, id));
                return unit.id();
            });
        },
        [this](const Result<UnitId> &unit) {
            tell(unit, tr("It goes along on the client’s next invoice"), nullptr);
        });
}

void ExpensesView::draft(const ExpenseFile &file)
{
    ask(
        m_engine, this,
        [client = *file.expense.details.client, currency = file.expense.details.amount.currency()](
            Engine &engine) {
            return engine.run<UnitId>("invoice.draft", [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(engine.billing().draftExpenses(unit, client, currency));
                return unit.id();
            });
        },
        [this](const Result<UnitId> &unit) { tell(unit, tr("Draft made; it waits in Drafts"), nullptr); });
}

void ExpensesView::chooseReceipt(const ExpenseFile &file)
{
    auto *dialog = new QFileDialog(window(), tr("Choose a receipt"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id = file.expense.id](const QString &path) { attach(id, path); });
    dialog->open();
}

void ExpensesView::attach(const ExpenseId &id, const QString &path)
{
    ask(
        m_engine, this,
        [id, path](
            Engine &engine) { return engine.attachments().attachFile(engine.actor(), receiptsOf(id), path); },
        [this](const Result<Attachment> &kept) {
            if (!kept) {
                fail(kept.error());
                return;
            }
            const auto takeBack = [file = kept->id](Engine &engine) {
                return engine.attachments().remove(engine.actor(), file);
            };
            Q_EMIT toast(
                tr("Receipt kept"), undoOffer(m_engine, this, takeBack,
                                        [this](const Error &error, const std::function<void()> &again) {
                                            Q_EMIT toast(errorText(error), again);
                                        }));
        });
}

void ExpensesView::removeReceipt(const Attachment &file)
{
    ask(
        m_engine, this,
        [file](Engine &engine) -> Result<QByteArray> {
            // Kept until the offer to take it back is gone: the bytes are deleted with the last use of them.
            SP_TRY(bytes, engine.attachments().read(file.id));
            SP_CHECK(engine.attachments().remove(engine.actor(), file.id));
            return bytes;
        },
        [this, file](const Result<QByteArray> &bytes) {
            if (!bytes) {
                fail(bytes.error());
                return;
            }
            const auto takeBack = [file, kept = *bytes](Engine &engine) -> Result<Done> {
                SP_CHECK(engine.attachments().attach(engine.actor(), file.owner, file.filename, kept));
                return Done{};
            };
            Q_EMIT toast(
                tr("Receipt removed"), undoOffer(m_engine, this, takeBack,
                                           [this](const Error &error, const std::function<void()> &again) {
                                               Q_EMIT toast(errorText(error), again);
                                           }));
        });
}

void ExpensesView::saveCopy(const Attachment &file)
{
    saveCopyOf(m_engine, *this, file, "expense.read", [this](const Error &error) { fail(error); });
}

}  // namespace sp::ui
