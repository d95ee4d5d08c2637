// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_frame.h"

#include "ui/shell/about_sheet.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/session_chip.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/tour_guide.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/watch/watched_application.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/toast_stack.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr auto pagePrefix = "page.";
constexpr auto lockCommand = "app.lock";
constexpr auto shortcutsCommand = "app.shortcuts";
constexpr auto aboutCommand = "app.about";
constexpr auto tourPrefix = "tour.";
}  // namespace

MainFrame::MainFrame(QWidget *parent)
    : QWidget(parent), m_rail(new Rail(this)), m_top(new TopBar(this)), m_stack(new QStackedWidget(this)),
      m_toasts(new ToastStack(*this)), m_palette(new CommandPalette(*this)), m_guide(new TourGuide(*this))
{
    setMinimumSize(880, 560);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeStrip());
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    connect(m_rail, &Rail::chosen, this, &MainFrame::showPage);
    connect(m_rail, &Rail::lockRequested, this, &MainFrame::lockRequested);
    connect(m_top, &TopBar::searchRequested, m_palette, &CommandPalette::open);
    connect(&m_top->chip(), &SessionChip::startRequested, this, &MainFrame::startRequested);
    connect(&m_top->chip(), &SessionChip::endRequested, this, &MainFrame::endRequested);
    connect(&m_top->chip(), &SessionChip::openRequested, this, &MainFrame::sessionRequested);
    connect(m_palette, &CommandPalette::run, this, &MainFrame::runCommand);
    connect(m_top, &TopBar::healthAsked, this, [this] { showPage(PageId::Activity); });
    const QString place = everywhere();
    connect(addShortcut(*this, Qt::CTRL | Qt::Key_K, {place, tr("Search or run a command")}),
        &QShortcut::activated, m_palette, &CommandPalette::open);
    connect(addShortcut(*this, Qt::CTRL | Qt::Key_L, {place, tr("Lock")}), &QShortcut::activated, this,
        &MainFrame::lockRequested);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)})
        connect(addShortcut(*this, keys, {place, tr("Show all shortcuts")}), &QShortcut::activated, this,
            &MainFrame::showShortcuts);
    FocusRing::of(*window());
    refreshCommands();
}

QWidget *MainFrame::makeStrip()
{
    m_strip = new Pane(&Tokens::tint, Pane::Edge::None, this);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(metrics::gapPane, 4, metrics::gapPane, 4);
    row->setSpacing(metrics::gapLarge);
    m_stripText = new Label({}, style::base, m_strip);
    m_stripAct = new Button({}, ButtonKind::Quiet, m_strip);
    row->addWidget(m_stripText);
    row->addStretch(1);
    row->addWidget(m_stripAct);
    connect(m_stripAct, &QPushButton::clicked, this, &MainFrame::stripActed);
    m_strip->hide();
    return m_strip;
}

void MainFrame::setStrip(const QString &text, const QString &act)
{
    m_stripText->setPlain(text);
    m_stripAct->setText(act);
    m_stripAct->setVisible(!act.isEmpty());
    m_strip->setVisible(!text.isEmpty());
}

void MainFrame::addPage(PageId id, QWidget *page)
{
    m_stack->addWidget(page);
    give(id, {page});
}

void MainFrame::addPage(PageId id, PageMaker make)
{
    give(id, {nullptr, std::move(make)});
}

void MainFrame::give(PageId id, Place place)
{
    Q_ASSERT(!m_pages.contains(id));
    m_pages.insert(id, std::move(place));
    for (const PageName &name : allPages()) {
        if (name.id == id)
            m_rail->addPage(name);
    }
    renumber();
    refreshCommands();
    if (m_pages.size() == 1)
        showPage(id);
}

QWidget *MainFrame::page(PageId id)
{
    const auto place = m_pages.find(id);
    if (place == m_pages.end())
        return nullptr;
    if (!place->page) {
        WatchedApplication::excuse("a page is made once, when it is first wanted");
        place->page = place->make(m_stack);
        m_stack->addWidget(place->page);
        Q_EMIT pageMade(id);
    }
    return place->page;
}

bool MainFrame::makeNext()
{
    for (const PageId id : m_pages.keys()) {
        if (!isMade(id)) {
            page(id);
            return true;
        }
    }
    return false;
}

void MainFrame::showPage(PageId id)
{
    QWidget *shown = page(id);
    if (!shown)
        return;
    m_current = id;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(id);
    Q_EMIT pageShown(id);
}

void MainFrame::renumber()
{
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    int number = 0;
    const std::vector<PageName> names = allPages();
    for (const PageId id : m_pages.keys()) {
        if (isLower(id) || ++number > 9)
            continue;
        const auto name = std::ranges::find(names, id, &PageName::id);
        QShortcut *shortcut = addShortcut(*this,
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), {tr("Pages"), name->title});
        connect(shortcut, &QShortcut::activated, this, [this, id] { showPage(id); });
        m_shortcuts.append(shortcut);
    }
}

void MainFrame::setCount(PageId id, int waiting)
{
    m_rail->setCount(id, waiting);
}

void MainFrame::setPractice(const QString &name, const QString &line)
{
    m_rail->setPractice(name, line);
}

void MainFrame::setHealth(const ConnectionHealth &health)
{
    m_top->setHealth(health);
}

void MainFrame::setSession(const SessionChipState &state)
{
    m_top->chip().present(state);
}

void MainFrame::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    refreshCommands();
}

void MainFrame::refreshCommands()
{
    std::vector<Command> all;
    int number = 0;
    for (const PageName &name : allPages()) {
        if (!m_pages.contains(name.id))
            continue;
        Command command{
            pagePrefix + QByteArray::number(static_cast<int>(name.id)), name.title, tr("Page"), name.icon};
        if (!isLower(name.id) && ++number <= 9)
            command.shortcut = keyCapText(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        all.push_back(command);
    }
    all.insert(all.end(), m_commands.begin(), m_commands.end());
    for (const Tour &tour : tours())
        all.push_back({tourCommand(tour.id), tr("Tour: %1").arg(tour.title), tr("Help"), tour.icon, {},
            {tr("show me around")}});
    all.push_back(
        {lockCommand, tr("Lock"), tr("Action"), Icon::Lock, keyCapText(QKeySequence(Qt::CTRL | Qt::Key_L))});
    all.push_back({shortcutsCommand, tr("Keyboard shortcuts"), tr("Help"), Icon::Bolt, u"?"_s, {tr("keys")}});
    all.push_back(
        {aboutCommand, tr("About SoloPilot"), tr("Help"), Icon::Info, {}, {tr("version"), tr("licences")}});
    m_palette->setCommands(std::move(all));
}

void MainFrame::runCommand(const QByteArray &id)
{
    if (id.startsWith(pagePrefix))
        showPage(static_cast<PageId>(id.mid(static_cast<int>(qstrlen(pagePrefix))).toInt()));
    else if (id == lockCommand)
        Q_EMIT lockRequested();
    else if (id == shortcutsCommand)
        showShortcuts();
    else if (id == aboutCommand)
        showAbout();
    else
        Q_EMIT commandRun(id);
}

QByteArray MainFrame::tourCommand(const QByteArray &tour)
{
    return tourPrefix + tour;
}

std::vector<Tour> MainFrame::tours() const
{
    std::vector<Tour> there = allTours();
    std::erase_if(there, [this](const Tour &tour) {
        return std::ranges::any_of(
            tour.steps, [this](const TourStep &step) { return !m_pages.contains(step.page); });
    });
    return there;
}

QString MainFrame::everywhere()
{
    return tr("Everywhere");
}

void MainFrame::showShortcuts()
{
    if (findChild<ShortcutSheet *>())
        return;
    // The sheet lists what the pages have; none may be missing.
    while (makeNext()) {
    }
    (new ShortcutSheet(*this))->open();
}

void MainFrame::showAbout()
{
    auto *sheet = new AboutSheet(*this, tours(), m_seenTours);
    connect(sheet, &AboutSheet::tourWanted, this,
        [this](const QByteArray &tour) { Q_EMIT commandRun(tourCommand(tour)); });
    connect(sheet, &AboutSheet::diagnosticsWanted, this, [this] { Q_EMIT commandRun(diagnosticsCommand); });
    sheet->open();
}

void MainFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setFolded(width() < metrics::foldBelow);
}

void MainFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().ground);
}

}  // namespace sp::ui
