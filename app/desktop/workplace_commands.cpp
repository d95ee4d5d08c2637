// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers, and what each entry does.
#include "app/desktop/workplace.h"

#include "ui/calendar/calendar_page.h"
#include "ui/engine/ask.h"
#include "ui/money/expenses_view.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/people/clients_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_frame.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr auto clientPrefix = "client.";
constexpr auto sessionPrefix = "session:";
constexpr auto invoicePrefix = "invoice:";
constexpr int foundAtMost = 6;

/// Clients, notes and the invoice that what was typed finds, as far as the profile may see them. What was
/// typed is a keyword of each: the engine has judged already that it fits.
Result<std::vector<ui::Command>> search(Engine &engine, const QString &typed)
{
    std::vector<ui::Command> found;
    if (engine.may("client.read")) {
        SP_TRY(clients, engine.people().store().search(typed, foundAtMost));
        for (const ClientSummary &client : clients)
            found.push_back({clientPrefix + client.id.text(), client.name, Workplace::tr("Client"),
                Icon::User, {}, {typed, client.email}});
    }
    if (engine.may("invoice.read")) {
        SP_TRY(invoice, engine.billing().store().numbered(typed.trimmed().toUtf8()));
        if (invoice)
            found.push_back({invoicePrefix + invoice->text(), typed.trimmed(), Workplace::tr("Invoice"),
                Icon::Receipt, {}, {typed}});
    }
    if (engine.may("notes.read")) {
        SP_TRY(notes, engine.notes().store().search(typed, foundAtMost));
        for (const NoteSummary &each : notes) {
            if (!each.note.session)
                continue;
            const QString words = each.title.isEmpty() ? each.excerpt : each.title;
            found.push_back({sessionPrefix + each.note.session->text(),
                u"%1: %2"_s.arg(each.clientName, words), Workplace::tr("Note"), Icon::Note, {}, {typed}});
        }
    }
    return found;
}

/// The id behind a prefix, when the command has it.
template <typename Id>
std::optional<Id> idAfter(const QByteArray &command, const char *prefix)
{
    return command.startsWith(prefix) ? Id::parse(command.mid(static_cast<int>(qstrlen(prefix))))
                                      : std::nullopt;
}

}  // namespace

void Workplace::makeCommands()
{
    connect(m_frame, &MainFrame::commandRun, this, &Workplace::runCommand);
    connect(&m_frame->commandPalette(), &CommandPalette::typed, this, &Workplace::offerFound);
    offerFound({});
}

void Workplace::offerFound(const QString &typed)
{
    const QString action = tr("Action");
    std::vector<ui::Command> commands = {
        {"session.new", tr("New session"), action, Icon::Plus, u"N"_s, {tr("book"), tr("appointment")}},
        {"session.start", tr("Start the next session"), action, Icon::Play},
        {"session.end", tr("Finish the running session"), action, Icon::Stop, {}, {tr("end"), tr("stop")}},
        {"session.note", tr("Write a quick note"), action, Icon::Note},
        {"invoice.all", tr("Invoice all finished sessions"), action, Icon::Leak},
        {"client.new", tr("New client"), action, Icon::User},
        {"expense.new", tr("New expense"), action, Icon::Receipt, {}, {tr("receipt"), tr("cost")}},
        {"drive.new", tr("New drive"), action, Icon::Pin, {}, {tr("mileage"), tr("kilometres")}},
        {"import", tr("Import a calendar or contacts"), action, Icon::Inbox, {}, {tr("bring in")}}};
    commands.insert(commands.end(), m_found.begin(), m_found.end());
    m_frame->setCommands(commands);
    if (typed.trimmed().size() < 2)
        return;
    ask(
        m_client, this, [typed](Engine &engine) { return search(engine, typed); },
        [this](const Result<std::vector<ui::Command>> &found) {
            if (!found)
                return;
            const bool same = std::ranges::equal(*found, m_found, {}, &ui::Command::id, &ui::Command::id);
            m_found = *found;
            if (!same)
                offerFound({});
        });
}

void Workplace::runCommand(const QByteArray &id)
{
    if (id == "session.start") {
        startNext();
    } else if (id == "session.end") {
        endRunning();
    } else if (id == "session.note") {
        quickNote();
    } else if (id == "invoice.all") {
        invoiceAll();
    } else if (id == "session.new") {
        m_frame->showPage(PageId::Calendar);
        m_calendar->newSession();
    } else if (id == "import") {
        importFiles({});
    } else if (id == "client.new") {
        m_frame->showPage(PageId::Clients);
        m_clients->newClient();
    } else if (id == "expense.new" || id == "drive.new") {
        m_frame->showPage(PageId::Money);
        m_money->tabs().setCurrent(MoneyTab::Expenses);
        if (id == "expense.new")
            m_money->expenses().newExpense();
        else
            m_money->expenses().newDrive();
    } else if (const auto client = idAfter<ClientId>(id, clientPrefix)) {
        m_frame->showPage(PageId::Clients);
        m_clients->showClient(*client);
    } else if (const auto session = idAfter<SessionId>(id, sessionPrefix)) {
        openSession(*session);
    } else if (const auto invoice = idAfter<DocumentId>(id, invoicePrefix)) {
        m_frame->showPage(PageId::Money);
        m_money->showInvoice(*invoice);
    }
}

}  // namespace sp
