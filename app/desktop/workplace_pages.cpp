// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the first window: what they are made of and where they lead. Today is there at once; each of
// the others is made when it is first wanted, or once Today stands and nothing else is to do.
#include "app/desktop/workplace.h"

#include "app/adapters/paper/pdf_paper.h"
#include "app/desktop/notice.h"
#include "ui/activity/activity_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/people/clients_page.h"
#include "ui/plans/plans_page.h"
#include "ui/reports/reports_page.h"
#include "ui/session/session_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_frame.h"
#include "ui/templates/templates_page.h"

#include <QStackedWidget>

namespace sp {

using namespace ui;

namespace {

/// Between two pages that are made ahead, what was clicked or typed comes first.
constexpr std::chrono::milliseconds breath{40};

}  // namespace

void Workplace::addPages()
{
    m_day = new QStackedWidget;
    m_today = new TodayPage(m_client, m_running, m_actions);
    m_session = new SessionPage(m_client, m_running, m_actions);
    m_day->addWidget(m_today);
    m_day->addWidget(m_session);
    m_frame->addPage(PageId::Today, m_day);
    m_frame->addPage(PageId::Calendar, [this](QWidget *parent) { return makeCalendar(parent); });
    m_frame->addPage(PageId::Clients, [this](QWidget *parent) { return makeClients(parent); });
    m_frame->addPage(PageId::Money, [this](QWidget *parent) { return makeMoney(parent); });
    m_frame->addPage(PageId::Plans, [this](QWidget *parent) { return makePlans(parent); });
    m_frame->addPage(PageId::Reports, [this](QWidget *parent) { return makeReports(parent); });
    m_frame->addPage(PageId::Activity, [this](QWidget *parent) { return makeActivity(parent); });
    m_frame->addPage(PageId::Settings, [this](QWidget *parent) { return makeSettings(parent); });
    m_pagesAhead.setInterval(breath);
    connect(&m_pagesAhead, &QTimer::timeout, this, [this] {
        if (!m_frame->makeNext())
            m_pagesAhead.stop();
    });
    connect(&m_today->model(), &TodayModel::changed, this, [this] {
        if (!std::exchange(m_dayStands, true))
            m_pagesAhead.start();
    });
}

void Workplace::wireFrame()
{
    connect(m_frame, &MainFrame::lockRequested, this, &Workplace::lockRequested);
    connect(m_frame, &MainFrame::stripActed, this, &Workplace::askRemoval);
    connect(m_frame, &MainFrame::startRequested, this, &Workplace::startNext);
    connect(m_frame, &MainFrame::endRequested, this, &Workplace::endRunning);
    connect(m_frame, &MainFrame::sessionRequested, this, [this] {
        if (m_running.running())
            openSession(m_running.running()->row.session.id);
        else
            openNext();
    });
    connect(m_frame, &MainFrame::pageShown, this, [this](PageId page) {
        // A click on Today in the rail is also the way back from a session.
        if (page == PageId::Today && m_day->currentWidget() == m_session && !m_running.running())
            m_day->setCurrentWidget(m_today);
        showChip();
        Q_EMIT pageChanged();
    });
}

void Workplace::wireDay()
{
    connect(m_day, &QStackedWidget::currentChanged, this, &Workplace::pageChanged);
    connect(&m_session->note(), &NoteModel::stateChanged, this, &Workplace::showCounts);
    connect(m_session, &SessionPage::failed, this, &Workplace::complain);
    connect(m_session, &SessionPage::left, this, [this] { m_day->setCurrentWidget(m_today); });
    connect(m_session, &SessionPage::apartRequested, this, &Workplace::openSessionApart);
    connect(m_session, &SessionPage::historyRequested, this, &Workplace::showHistory);
    connect(m_today, &TodayPage::finishRequested, this,
        [this](const SessionId &session) { openSession(session)->finish(); });
    connect(m_today, &TodayPage::newSessionRequested, this, &Workplace::newSession);
    connect(m_today, &TodayPage::logRequested, this, [this] { logSession({}); });
    connect(m_today, &TodayPage::importRequested, this, [this] { importFiles({}); });
    connect(m_session, &SessionPage::sessionRequested, this, &Workplace::openSession);
    connect(m_session, &SessionPage::notesRequested, this, &Workplace::showNotes);
    connect(m_session, &SessionPage::invoiceRequested, this, &Workplace::openInvoice);
    connect(m_session, &SessionPage::sumAsked, this, &Workplace::openSum);
    connect(m_session, &SessionPage::creditAsked, this, &Workplace::openCredit);
    connect(m_today, &TodayPage::creditAsked, this, &Workplace::openCredit);
    connect(m_today, &TodayPage::sumAsked, this, &Workplace::openSum);
    connect(m_today, &TodayPage::overdueRequested, this, [this] {
        m_frame->showPage(PageId::Money);
        moneyPage().tabs().setCurrent(MoneyTab::Overdue);
    });
    connect(m_today, &TodayPage::invoiceRequested, this, &Workplace::openInvoice);
    connect(m_today, &TodayPage::dayRequested, this, [this](LocalDate day) {
        m_frame->showPage(PageId::Calendar);
        calendarPage().showDate(day);
    });
    connect(m_today, &TodayPage::toast, this, &Workplace::tell);
    connect(m_today, &TodayPage::mailRequested, &m_handMail, &HandMail::open);
    connect(&m_handMail, &HandMail::failed, this, &Workplace::complain);
    connect(&m_handMail, &HandMail::opened, this, [this](const QString &advice) {
        if (!advice.isEmpty())
            m_notice->say(advice);
    });
}

QWidget *Workplace::makeCalendar(QWidget *parent)
{
    auto *page = new CalendarPage(m_client, parent);
    connect(page, &CalendarPage::logRequested, this,
        [this](const CalendarMove &at) { logSession({.start = at.start, .length = at.length}); });
    connect(page, &CalendarPage::openClient, this, &Workplace::openClient);
    connect(page, &CalendarPage::openSession, this, &Workplace::openSession);
    connect(page, &CalendarPage::openPlanned, this,
        [this](const PlannedSession &planned) { m_actions.open(planned); });
    connect(page, &CalendarPage::toast, this, &Workplace::tell);
    return page;
}

QWidget *Workplace::makeClients(QWidget *parent)
{
    auto *page = new ClientsPage(m_client, parent);
    connect(page, &ClientsPage::logClient, this,
        [this](const ClientId &client) { logSession({.client = client}); });
    connect(page, &ClientsPage::openSession, this, &Workplace::openSession);
    connect(page, &ClientsPage::openInvoice, this, &Workplace::openInvoice);
    connect(page, &ClientsPage::openQuote, this, &Workplace::openQuote);
    connect(page, &ClientsPage::openMessage, this, &Workplace::openMessage);
    connect(page, &ClientsPage::sumAsked, this, &Workplace::openSum);
    connect(page, &ClientsPage::bookClient, this, &Workplace::bookClient);
    connect(page, &ClientsPage::findTime, this, &Workplace::findTime);
    connect(page, &ClientsPage::apartRequested, this, &Workplace::openClientApart);
    connect(page, &ClientsPage::statementClient, this, &Workplace::showStatement);
    connect(page, &ClientsPage::historyRequested, this, &Workplace::showHistory);
    connect(page, &ClientsPage::toast, this, &Workplace::tell);
    return page;
}

QWidget *Workplace::makeMoney(QWidget *parent)
{
    auto *page = new MoneyPage(m_client, parent);
    page->setPaperMaker(paperMaker());
    connect(page, &MoneyPage::openClient, this, &Workplace::openClient);
    connect(page, &MoneyPage::settingsAsked, this, [this] {
        m_frame->showPage(PageId::Settings);
        settingsPage().showSection(SettingsPage::Section::Practice);
    });
    connect(page, &MoneyPage::sumAsked, this, &Workplace::openSum);
    connect(page, &MoneyPage::historyRequested, this, &Workplace::showHistory);
    connect(page, &MoneyPage::toast, this, &Workplace::tell);
    return page;
}

QWidget *Workplace::makePlans(QWidget *parent)
{
    auto *page = new PlansPage(m_client, parent);
    connect(page, &PlansPage::openClient, this, &Workplace::openClient);
    connect(page, &PlansPage::toast, this, &Workplace::tell);
    return page;
}

QWidget *Workplace::makeReports(QWidget *parent)
{
    auto *page = new ReportsPage(m_client, parent);
    connect(page, &ReportsPage::openInvoice, this, &Workplace::openInvoice);
    connect(page, &ReportsPage::openClient, this, &Workplace::openClient);
    connect(page, &ReportsPage::openSession, this, &Workplace::openSession);
    connect(page, &ReportsPage::toast, this, &Workplace::tell);
    return page;
}

QWidget *Workplace::makeActivity(QWidget *parent)
{
    auto *page = new ActivityPage(m_client, parent);
    connect(page, &ActivityPage::toast, this, &Workplace::tell);
    connect(page, &ActivityPage::mailRequested, &m_handMail, &HandMail::open);
    connect(page, &ActivityPage::recordRequested, this, &Workplace::openRecord);
    return page;
}

QWidget *Workplace::makeSettings(QWidget *parent)
{
    auto *page = new SettingsPage(m_client, parent);
    connect(page, &SettingsPage::sectionMade, this, [this, page](SettingsPage::Section section) {
        if (section == SettingsPage::Section::Templates)
            page->templates().setPaperMaker(paperMaker());
    });
    connect(page, &SettingsPage::toast, this, &Workplace::tell);
    connect(page, &SettingsPage::aboutAsked, m_frame, &MainFrame::showAbout);
    connect(page, &SettingsPage::themeChosen, this, &Workplace::themeChosen);
    connect(page, &SettingsPage::textSizeChosen, this, &Workplace::textSizeChosen);
    connect(page, &SettingsPage::languageChosen, this, &Workplace::languageChosen);
    connect(page, &SettingsPage::peopleWordChosen, this, &Workplace::peopleWordChosen);
    return page;
}

CalendarPage &Workplace::calendarPage()
{
    return static_cast<CalendarPage &>(*m_frame->page(PageId::Calendar));
}

ClientsPage &Workplace::clientsPage()
{
    return static_cast<ClientsPage &>(*m_frame->page(PageId::Clients));
}

MoneyPage &Workplace::moneyPage()
{
    return static_cast<MoneyPage &>(*m_frame->page(PageId::Money));
}

ReportsPage &Workplace::reportsPage()
{
    return static_cast<ReportsPage &>(*m_frame->page(PageId::Reports));
}

ActivityPage &Workplace::activityPage()
{
    return static_cast<ActivityPage &>(*m_frame->page(PageId::Activity));
}

SettingsPage &Workplace::settingsPage()
{
    return static_cast<SettingsPage &>(*m_frame->page(PageId::Settings));
}

void Workplace::newSession()
{
    m_frame->showPage(PageId::Calendar);
    calendarPage().newSession();
}

void Workplace::stopLongWork()
{
    m_pagesAhead.stop();
    if (m_frame->isMade(PageId::Settings))
        settingsPage().stopLongWork();
}

}  // namespace sp
