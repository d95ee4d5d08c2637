// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/credit_acts.h"

#include "core/engine/engine.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/credit/credit_drawer.h"
#include "ui/credit/credit_sheets.h"
#include "ui/credit/sell_sheet.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

/// A key that no other act has: the act's own Unit.
QByteArray keyOf(const Unit &unit)
{
    return "act:" + unit.id().text();
}

}  // namespace

CreditActs::CreditActs(EngineClient &engine, QWidget &sheets, QObject *parent)
    : QObject(parent), m_engine(engine), m_sheets(sheets)
{
}

void CreditActs::run(Sheet *sheet, const std::function<Result<Work>(Engine &)> &work, const QString &words)
{
    ask(m_engine, this, work, [this, words, sheet = QPointer<Sheet>(sheet)](const Result<Work> &back) {
        if (!back) {
            if (sheet)
                sheet->setFailure(errorText(back.error()));
            else
                Q_EMIT toast(errorText(back.error()), {});
            return;
        }
        if (sheet) {
            sheet->finish();
            sheet->deleteLater();
        }
        Q_EMIT toast(words,
            undoOffer(m_engine, this, *back, [this](const Error &error, const std::function<void()> &again) {
                Q_EMIT toast(errorText(error), again);
            }));
    });
}

void CreditActs::openEntries(const PackageId &package)
{
    auto *drawer = new CreditDrawer(m_engine, m_sheets, package);
    connect(drawer, &CreditDrawer::openSession, this, &CreditActs::openSession);
    connect(drawer, &CreditDrawer::openInvoice, this, &CreditActs::openInvoice);
    connect(drawer, &CreditDrawer::correctAsked, this, &CreditActs::correct);
    connect(drawer, &CreditDrawer::restAsked, this, &CreditActs::rest);
    connect(drawer, &CreditDrawer::goOnAsked, this, &CreditActs::goOn);
    connect(drawer, &CreditDrawer::moveAsked, this, &CreditActs::move);
    drawer->open();
}

void CreditActs::sell(const ClientId &client, const QString &clientName)
{
    auto *sheet = new SellSheet(m_engine, m_sheets, client, clientName);
    connect(sheet, &SellSheet::wanted, this,
        [this, sheet, clientName](const PackageSale &sale, const std::optional<Money> &price) {
            const QString words = price ? tr("Sold %1 to %2; its invoice is a draft")
                                        : tr("Sold %1 to %2", "a package, a client");
            run(
                sheet,
                [sale, price](Engine &engine) -> Result<Work> {
                    SP_TRY(sold, engine.run<Sold>("package.sell",
                                     [&](Unit &unit) { return engine.credits().sell(unit, sale, price); }));
                    return Work([id = sold.package](Engine &again) {
                        return again.run<Done>(
                            "package.sell", [&](Unit &unit) { return again.credits().takeBack(unit, id); });
                    });
                },
                words.arg(sale.name, ShownNames::of(clientName)));
        });
    sheet->open();
}

void CreditActs::correct(const CreditFile &file)
{
    auto *sheet = new CorrectSheet(m_sheets, file);
    connect(sheet, &CorrectSheet::wanted, this, [this, sheet, file](const Adjustment &wanted) {
        run(
            sheet,
            [wanted](Engine &engine) -> Result<Work> {
                SP_TRY(id, engine.run<CreditEntryId>("credit.adjust", [&](Unit &unit) {
                    Adjustment adjustment = wanted;
                    adjustment.key = keyOf(unit);
                    return engine.credits().adjust(unit, adjustment);
                }));
                const QString note = tr("Taken back right away");
                return Work([id, note](Engine &again) {
                    return again.run<Done>("credit.adjust",
                        [&](Unit &unit) { return again.credits().reverseAdjustment(unit, id, note); });
                });
            },
            tr("%1 corrected by %2", "a package, how much")
                .arg(file.credit.name, creditChangeText(file.credit.unit, wanted.quantity)));
    });
    sheet->open();
}

void CreditActs::rest(const CreditFile &file)
{
    auto *sheet = new RestSheet(m_sheets, file);
    connect(
        sheet, &RestSheet::wanted, this, [this, sheet, file](const Freeze &freeze, const QString &reason) {
            run(
                sheet,
                [id = file.credit.package, freeze, reason](Engine &engine) -> Result<Work> {
                    SP_TRY(unit, engine.run<UnitId>("package.freeze", [&](Unit &work) -> Result<UnitId> {
                        SP_CHECK(engine.packages().freeze(work, id, freeze, reason));
                        return work.id();
                    }));
                    return Work([unit](Engine &again) { return undoUnit(again, unit); });
                },
                tr("%1 rests", "a package").arg(file.credit.name));
        });
    sheet->open();
}

void CreditActs::goOn(const CreditFile &file)
{
    run(
        nullptr,
        [id = file.credit.package, today = file.credit.today](Engine &engine) -> Result<Work> {
            SP_TRY(unit, engine.run<UnitId>("package.freeze", [&](Unit &work) -> Result<UnitId> {
                SP_CHECK(engine.packages().unfreeze(work, id, today));
                return work.id();
            }));
            return Work([unit](Engine &again) { return undoUnit(again, unit); });
        },
        tr("%1 goes on", "a package").arg(file.credit.name));
}

void CreditActs::move(const CreditFile &file)
{
    auto *sheet = new MoveSheet(m_sheets, file);
    connect(sheet, &MoveSheet::wanted, this, [this, sheet, file](const PackageId &to, std::int64_t quantity) {
        const auto moving = [on = file.credit.today, quantity](
                                Engine &engine, const PackageId &from, const PackageId &into) {
            return engine.run<Done>("credit.move", [&](Unit &unit) {
                return engine.credits().move(unit, from, into, quantity, on, keyOf(unit));
            });
        };
        run(
            sheet,
            [moving, from = file.credit.package, to](Engine &engine) -> Result<Work> {
                SP_CHECK(moving(engine, from, to));
                return Work([moving, from, to](Engine &again) { return moving(again, to, from); });
            },
            tr("%1 moved", "how much").arg(creditText(file.credit.unit, quantity)));
    });
    sheet->open();
}

}  // namespace sp::ui
