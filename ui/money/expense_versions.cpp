// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/expense_versions.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/engine/changers.h"
#include "ui/messages/error_text.h"
#include "ui/money/expense_forms.h"
#include "ui/money/expense_words.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace expenses;

namespace {

using ClientNames = std::map<ClientId, QString>;

/// What the form asks for, by its names; what is empty is left out.
std::vector<std::pair<QString, QString>> factsOf(const ExpenseVersion &version, const ClientNames &clients)
{
    const ExpenseDetails &details = version.details;
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.emplace_back(name, value);
    };
    if (version.removed)
        add(ExpenseVersions::tr("Removed"), ExpenseVersions::tr("yes"));
    add(CostSheet::tr("Date"), dateText(details.on, QLocale()));
    add(ExpenseSheet::tr("Paid to"), details.payee);
    add(ExpenseSheet::tr("Amount with tax"), moneyText(details.amount));
    add(ExpenseSheet::tr("Category"), categoryText(details.category));
    if (!details.tax.isZero())
        add(ExpenseSheet::tr("Input tax"), moneyText(details.tax));
    add(ExpenseSheet::tr("Paid"), wayPaidText(details.paidBy));
    if (details.drive) {
        add(DriveSheet::tr("Distance"), distanceText(details.drive->distance));
        add(DriveSheet::tr("From"), details.drive->from);
        add(DriveSheet::tr("To"), details.drive->to);
    }
    add(CostSheet::tr("What for"), details.purpose);
    add(CostSheet::tr("Note"), details.note);
    if (const auto client = details.client ? clients.find(*details.client) : clients.end();
        client != clients.end())
        add(CostSheet::tr("Client"), ShownNames::of(client->second));
    if (details.bill == ExpenseDetails::Bill::ToClient)
        add(CostSheet::tr("Bill to client"), ExpenseVersions::tr("yes"));
    return facts;
}

}  // namespace

ExpenseVersions::ExpenseVersions(EngineClient &engine, const Expense &expense, QWidget &region)
    : VersionSheet(region, tr("Versions of this expense"), new QPlainTextEdit, {})
{
    struct Answer {
        std::vector<ExpenseVersion> versions;
        ClientNames clients;
        Changers changers;
        TimeZone zone;
    };
    ask(
        engine, this,
        [id = expense.id](Engine &asked) -> Result<Answer> {
            SP_CHECK(asked.mayRead("expense.read"));
            SP_TRY(versions, asked.expenses().store().versions(id));
            SP_TRY(changers, changersOf(asked, id.bytes()));
            SP_TRY(zone, practiceZone(asked));
            Answer answer{std::move(versions), {}, std::move(changers), zone};
            for (const ExpenseVersion &version : answer.versions) {
                const auto &client = version.details.client;
                if (!client || answer.clients.contains(*client))
                    continue;
                SP_TRY(known, asked.people().client(*client));
                answer.clients.emplace(*client, known.details.name);
            }
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                setFailure(errorText(answer.error()));
                return;
            }
            const auto listAll = [this, whole = *answer] {
                std::vector<Version> listed;
                for (auto at = whole.versions.rbegin(); at != whole.versions.rend(); ++at) {
                    const ExpenseVersion &version = *at;
                    const LocalDate day = dateOf(whole.zone.toLocal(version.savedAt));
                    const auto who = whole.changers.find(version.savedAt);
                    listed.push_back(
                        {QByteArray::number(version.number), tr("Version %1").arg(version.number),
                            u"%1, %2"_s.arg(shortDay(day, LocalDate{}), clockAt(version.savedAt, whole.zone)),
                            who == whole.changers.end() ? QString() : who->second,
                            factsOf(version, whole.clients)});
                }
                list(std::move(listed));
            };
            listAll();
            connect(&ShownNames::instance(), &ShownNames::changed, this, listAll);
        });
}

}  // namespace sp::ui
