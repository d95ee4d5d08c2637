// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette and the history of records lead to.
#include "app/desktop/session_meter.h"
#include "app/desktop/workplace.h"

#include "ui/activity/activity_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/engine/ask.h"
#include "ui/money/expenses_view.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/people/clients_page.h"
#include "ui/reports/report_words.h"
#include "ui/reports/reports_page.h"
#include "ui/session/link_copy.h"
#include "ui/session/session_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_frame.h"
#include "ui/widgets/shown_names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr auto clientPrefix = "client.";
constexpr auto sessionPrefix = "session:";
constexpr auto invoicePrefix = "invoice:";
constexpr auto reportPrefix = "report:";
constexpr int foundAtMost = 6;

/// Clients, notes and the invoice that what was typed finds, as far as the profile may see them. What was
/// typed is a keyword of each: the engine has judged already that it fits.
Result<std::vector<ui::Command>> search(Engine &engine, const QString &typed)
{
    std::vector<ui::Command> found;
    if (engine.may("client.read")) {
        SP_TRY(clients, engine.people().store().search(typed, foundAtMost));
        for (const ClientSummary &client : clients)
            found.push_back({clientPrefix + client.id.text(), ShownNames::of(client.name),
                Workplace::tr("Client"), Icon::User, {}, {typed, client.email}});
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
                u"%1: %2"_s.arg(ShownNames::of(each.clientName), words), Workplace::tr("Note"), Icon::Note,
                {}, {typed}});
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

void Workplace::wireActivity()
{
    connect(m_session, &SessionPage::historyRequested, this, &Workplace::showHistory);
    connect(m_clients, &ClientsPage::historyRequested, this, &Workplace::showHistory);
    connect(m_money, &MoneyPage::historyRequested, this, &Workplace::showHistory);
    connect(m_activity, &ActivityPage::toast, this, &Workplace::tell);
    connect(m_activity, &ActivityPage::mailRequested, &m_handMail, &HandMail::open);
    connect(
        m_activity, &ActivityPage::recordRequested, this, [this](const QByteArray &type, const IdBytes &id) {
            if (type == "client")
                runCommand(clientPrefix + ClientId(id).text());
            else if (type == "session")
                runCommand(sessionPrefix + SessionId(id).text());
            else if (type == "document")
                runCommand(invoicePrefix + DocumentId(id).text());
        });
}

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
        ShownNames::instance().areHidden()
            ? ui::Command{"names.show", tr("Show client names again"), action, Icon::Eye}
            : ui::Command{"names.hide", tr("Hide client names while sharing the screen"), action, Icon::Eye,
                  {}, {tr("initials"), tr("privacy")}},
        {"session.meter", tr("Go to the session meter"), action, Icon::Clock, {}, {tr("timer"), tr("float")}},
        {"client.new", tr("New client"), action, Icon::User},
        {"expense.new", tr("New expense"), action, Icon::Receipt, {}, {tr("receipt"), tr("cost")}},
        {"drive.new", tr("New drive"), action, Icon::Pin, {}, {tr("mileage"), tr("kilometres")}},
        {"templates", tr("Write templates"), action, Icon::Edit, {},
            {tr("wording"), tr("mail"), tr("forms")}},
        {"import", tr("Import a calendar or contacts"), action, Icon::Inbox, {}, {tr("bring in")}}};
    std::ranges::move(changeCommands(), std::back_inserter(commands));
    if (m_session->session())
        commands.push_back({"session.link", tr("Copy a link to the opened session"), action, Icon::Link, {},
            {tr("address")}});
    for (int at = 0; at < reportCount; ++at)
        commands.push_back({reportPrefix + QByteArray::number(at), reportTitle(static_cast<ReportKind>(at)),
            tr("Report"), Icon::Reports});
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
    const QByteArray tourPrefix = MainFrame::tourCommand({});
    if (id == "session.start") {
        startNext();
    } else if (id == "session.end") {
        endRunning();
    } else if (id == "session.note") {
        quickNote();
    } else if (id == "invoice.all") {
        invoiceAll();
    } else if (id == "change.undo") {
        undo();
    } else if (id == "change.redo") {
        redo();
    } else if (id == "names.hide" || id == "names.show") {
        ShownNames::instance().show(
            id == "names.hide" ? ShownNames::Names::Initials : ShownNames::Names::Spelled);
    } else if (id == "session.link" && m_session->session()) {
        copyLink(*m_session->session());
        tell(tr("Link copied"));
    } else if (id == "session.meter") {
        m_meter->bringForward();
    } else if (id == "session.new") {
        m_frame->showPage(PageId::Calendar);
        m_calendar->newSession();
    } else if (id == "import") {
        importFiles({});
    } else if (id == "templates") {
        m_frame->showPage(PageId::Settings);
        m_settings->showSection(SettingsPage::Section::Templates);
    } else if (id == "client.new") {
        m_frame->showPage(PageId::Clients);
        m_clients->newClient();
    } else if (id.startsWith(tourPrefix)) {
        startTour(id.mid(tourPrefix.size()));
    } else if (id.startsWith(reportPrefix)) {
        m_frame->showPage(PageId::Reports);
        m_reports->showReport(static_cast<ReportKind>(id.mid(int(qstrlen(reportPrefix))).toInt()));
    } else if (id == "expense.new" || id == "drive.new") {
        m_frame->showPage(PageId::Money);
        m_money->tabs().setCurrent(MoneyTab::Expenses);
        if (id == "expense.new")
            m_money->expenses().newExpense();
        else
            m_money->expenses().newDrive();
    } else if (const auto client = idAfter<ClientId>(id, clientPrefix)) {
        openClient(*client);
    } else if (const auto session = idAfter<SessionId>(id, sessionPrefix)) {
        openSession(*session);
    } else if (const auto invoice = idAfter<DocumentId>(id, invoicePrefix)) {
        openInvoice(*invoice);
    }
}

}  // namespace sp
