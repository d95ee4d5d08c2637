// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/export_service.h"
#include "core/practice/exchange/import_service.h"
#include "core/practice/expenses/expense_service.h"
#include "core/practice/holds/hold_service.h"

#include "tests/support/practice_services.h"

#include <QDirIterator>
#include <QTemporaryDir>

namespace sp::test {

using namespace Qt::StringLiterals;

inline QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two clients of one name, odd characters, expenses in a category called like an account, three currencies'
/// worth of invoices, payments, credit and a refund, notes.
struct ExportPractice : ServicePractice {
    ExportService exports{database, people, services, calendar, sessions, notes, billing, ledger, settings};
    ExpenseService costs{database, ledger, people, settings};
    ImportService imports{people, calendar, sessions.store(), settings};
    QTemporaryDir place;

    /// What was spent: with tax, with the own car, changed, removed.
    void spend(const ClientId &client)
    {
        expenses::ExpenseDetails details{.on = date("2026-10-20"),
            .payee = u"Bahn; \"first\": *1"_s,
            .category = u"writeoff"_s,
            .amount = money(11'900),
            .tax = money(1'900),
            .taxRate = must(TaxRate::parsePercent("19")),
            .purpose = u"=1+1"_s};
        const auto note = [&] {
            return did<ExpenseId>("expense.add", [&](Unit &unit) { return costs.add(unit, details); });
        };
        const ExpenseId first = note();
        details.amount = money(23'800);
        did<Done>("expense.edit", [&](Unit &unit) { return costs.edit(unit, first, details, 1); });
        const ExpenseId second = note();
        did<Done>("expense.remove", [&](Unit &unit) { return costs.remove(unit, second); });
        details.drive = expenses::Drive{{425}, u"Hamburg"_s, u"Bremen"_s};
        details.client = client;
        details.bill = expenses::ExpenseDetails::Bill::ToClient;
        note();
    }

    void fill()
    {
        const ClientId ana = client("Ana Sá; \"the first\": *1", "ana@example.org");
        const ClientId twin = client("Jonas Weber", "jonas@example.org");
        const ClientId other = client("Jonas Weber", "other@example.org");
        ClientDetails abroad;
        abroad.currency = "JPY";
        const ClientId ken = client("=cmd|' /C calc'!A0", "ken@example.org", abroad);
        const ServiceId hour = service("Coaching", money(12'345));
        const ServiceId yen = service("Coaching in yen", money(12'000, "JPY"));
        const BilledDocument first = invoiced(ana, hour), second = invoiced(twin, hour),
                             third = invoiced(other, hour);
        invoiced(ken, yen);
        must(pay(ana, money(20'000), first.id));           // More than was due: the rest is her credit.
        must(pay(twin, money(5'000), second.id, "cash"));  // Less.
        must(pay(other, third.content.totals.gross, third.id, "card"));
        must(refunded(third.id, money(1'000)));
        must(credited(second.id));
        const SessionId session = logged(ana, hour);
        did<int>("note.save", [&](Unit &unit) -> Result<int> {
            SP_TRY(note, notes.openForSession(unit, ana, session, "blank"));
            SP_CHECK(notes.save(unit, note, {u"First"_s, u"Early words"_s, {}}));
            return notes.save(unit, note, {u"Goals"_s, u"Wants *rest*: 50 %"_s, u"private canary"_s});
        });
        did<int>("note.save", [&](Unit &unit) -> Result<int> {
            SP_TRY(note, notes.add(unit, ana, "blank"));
            return notes.save(unit, note, {{}, u"Second note of the day"_s, {}});
        });
        booked(twin, hour, "2026-11-02T09:00");
        did<Hold>("hold.place", [&](Unit &unit) {
            const Instant start = unit.now() + std::chrono::days(3);
            return HoldService(database).place(unit, {.when = {start, start + std::chrono::hours(1)},
                                                         .purpose = HoldPurpose::Draft,
                                                         .owner = HoldOwner::of("client", ana),
                                                         .client = ana});
        });
        spend(other);
        QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/samples/calendar.ics"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        const QByteArray bytes = file.readAll();
        did<ImportPlan>("import.calendar",
            [&](Unit &unit) { return imports.applyCalendar(unit, must(imports.openCalendar(bytes, {}))); });
    }

    QString path(const QString &name) const { return place.filePath(name); }
    Result<ExportReport> write(
        const QString &folder, const ExportRequest &request = {}, const ExportProgress &progress = {})
    {
        return exports.write(path(folder), request, clock.now(), progress);
    }
};

inline QStringList filesBelow(const QString &folder)
{
    QStringList found;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();)
        found += QDir(folder).relativeFilePath(each.next());
    found.sort();
    return found;
}

}  // namespace sp::test
