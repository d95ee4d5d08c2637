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

constexpr auto reportPrefix = "report:";
constexpr auto timesPrefix = "times.find:";
constexpr auto sectionPrefix = "settings:";

}  // namespace

void Workplace::openRecord(const QByteArray &type, const IdBytes &id)
{
    if (type == "client")
        openClient(ClientId(id));
    else if (type == "session")
        openSession(SessionId(id));
    else if (type == "document")
        openInvoice(DocumentId(id));
}

void Workplace::makeCommands()
{
    connect(m_frame, &MainFrame::commandRun, this, &Workplace::runCommand);
    connect(&m_finder, &PaletteFinder::changed, this, &Workplace::offerCommands);
    offerCommands();
}

void Workplace::offerCommands()
{
    const QString action = tr("Action");
    std::vector<ui::Command> commands = {
        {"session.new", tr("New session"), action, Icon::Plus, u"N"_s, {tr("book"), tr("appointment")}},
        {"times.find", tr("Find a free time"), action, Icon::Calendar, {}, {tr("slots"), tr("availability")}},
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
        {"import", tr("Import a calendar or contacts"), action, Icon::Inbox, {}, {tr("bring in")}},
        {MainFrame::diagnosticsCommand, tr("Diagnostics"), tr("Help"), Icon::Info, {},
            {tr("log"), tr("crash")}}};
    std::ranges::move(changeCommands(), std::back_inserter(commands));
    if (m_session->session())
        commands.push_back({"session.link", tr("Copy a link to the opened session"), action, Icon::Link, {},
            {tr("address")}});
    for (int at = 0; at < reportCount; ++at)
        commands.push_back({reportPrefix + QByteArray::number(at), reportTitle(static_cast<ReportKind>(at)),
            tr("Report"), Icon::Reports});
    for (int at = 0; at < SettingsPage::sectionCount; ++at)
        commands.push_back({sectionPrefix + QByteArray::number(at),
            tr("Settings: %1").arg(SettingsPage::titleOf(static_cast<SettingsPage::Section>(at))),
            tr("Settings"), Icon::Settings});
    // What is done for a client stands behind the client who was found or opened.
    std::vector<ui::Command> found = m_finder.commands(), ofClients;
    for (const ui::Command &each : found)
        if (const finding::Found *record = m_finder.record(each.id);
            record && record->kind == finding::Kind::Client)
            ofClients.push_back(
                {timesPrefix + ClientId(record->id).text(), tr("Find a time for %1").arg(each.title), action,
                    Icon::Calendar, {}, {tr("slots"), tr("availability")}, each.fit});
    std::ranges::move(found, std::back_inserter(commands));
    std::ranges::move(ofClients, std::back_inserter(commands));
    m_frame->setCommands(std::move(commands));
}

void Workplace::openFound(const finding::Found &record)
{
    using finding::Kind;
    switch (record.kind) {
    case Kind::Client:
        openClient(ClientId(record.id));
        break;
    case Kind::Session:
        if (record.occurrence.isEmpty())
            openSession(SessionId(record.id));
        else
            openPlanned(record);
        break;
    case Kind::Note:
        // A note that belongs to no session stands on its client's page.
        if (record.session)
            openSession(*record.session);
        else if (record.client)
            openClient(*record.client);
        break;
    case Kind::Document:
        openInvoice(DocumentId(record.id));
        break;
    case Kind::Quote:
        openQuote(QuoteId(record.id));
        break;
    case Kind::Service:
        m_frame->showPage(PageId::Settings);
        settingsPage().showSection(SettingsPage::Section::Services);
        break;
    case Kind::Expense:
        m_frame->showPage(PageId::Money);
        moneyPage().tabs().setCurrent(MoneyTab::Expenses);
        moneyPage().expenses().showExpense(ExpenseId(record.id));
        break;
    }
}

void Workplace::openPlanned(const finding::Found &record)
{
    using Planned = std::optional<PlannedSession>;
    ask(
        m_client, this,
        [when = *record.when, event = EventId(record.id), occurrence = record.occurrence](
            Engine &engine) -> Result<Planned> {
            SP_TRY(zone, practiceZone(engine));
            SP_TRY(all, plannedWithin(engine, when, zone));
            for (const PlannedSession &each : all)
                if (each.entry && each.entry->event == event && each.entry->occurrence == occurrence)
                    return Planned(each);
            return Planned();
        },
        [this](const Result<Planned> &planned) {
            if (!planned)
                complain(planned.error());
            else if (*planned)
                m_actions.open(**planned);
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
        newSession();
    } else if (id.startsWith(timesPrefix)) {
        if (const auto client = ClientId::parse(id.mid(qstrlen(timesPrefix))))
            findTime(*client);
    } else if (id == "times.find") {
        m_frame->showPage(PageId::Calendar);
        calendarPage().findTimes();
    } else if (id == MainFrame::diagnosticsCommand) {
        showDiagnostics();
    } else if (id == "import") {
        importFiles({});
    } else if (id == "templates") {
        m_frame->showPage(PageId::Settings);
        settingsPage().showSection(SettingsPage::Section::Templates);
    } else if (id == "client.new") {
        m_frame->showPage(PageId::Clients);
        clientsPage().newClient();
    } else if (id.startsWith(tourPrefix)) {
        startTour(id.mid(tourPrefix.size()));
    } else if (id.startsWith(reportPrefix)) {
        m_frame->showPage(PageId::Reports);
        reportsPage().showReport(static_cast<ReportKind>(id.mid(int(qstrlen(reportPrefix))).toInt()));
    } else if (id == "expense.new" || id == "drive.new") {
        m_frame->showPage(PageId::Money);
        moneyPage().tabs().setCurrent(MoneyTab::Expenses);
        if (id == "expense.new")
            moneyPage().expenses().newExpense();
        else
            moneyPage().expenses().newDrive();
    } else if (id.startsWith(sectionPrefix)) {
        m_frame->showPage(PageId::Settings);
        settingsPage().showSection(
            static_cast<SettingsPage::Section>(id.mid(int(qstrlen(sectionPrefix))).toInt()));
    } else if (const finding::Found *record = m_finder.record(id)) {
        // A copy: what is found changes while the record opens.
        openFound(finding::Found(*record));
    }
}

}  // namespace sp
