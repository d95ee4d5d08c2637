// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/rail.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/toast_stack.h"

#include "tests/support/window_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<ui::Command> commands = {{"page.0", u"Today"_s, u"Page"_s},
    {"client.jonas", u"Jonas Keller"_s, u"Client"_s}, {"client.ines", u"Inês Carvalho"_s, u"Client"_s},
    {"invoice.all", u"Invoice all finished sessions"_s, u"Action"_s},
    {"session.new", u"New session"_s, u"Action"_s, Icon::Plus, {}, {u"book"_s, u"appointment"_s}}};

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const SecretField *>(widget);
}

std::unique_ptr<MainFrame> smallFrame()
{
    auto frame = std::make_unique<MainFrame>();
    for (const PageId page : {PageId::Settings, PageId::Money, PageId::Today, PageId::Clients})
        frame->addPage(page, new QWidget);
    frame->showPage(PageId::Today);
    frame->resize(1440, 900);
    frame->show();
    QApplication::setActiveWindow(frame.get());
    return frame;
}

}  // namespace

class FrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void findsCommands_data();
    void findsCommands();
    void recentCommandsComeFirst();
    void paletteRunsByKeyboard();
    void onlyRegisteredPagesAppear();
    void pagesStandInTheRailsOrder();
    void ctrlNumbersOpenPages();
    void pagesAreMadeWhenTheyAreWanted();
    void railFoldsOnANarrowWindow();
    void chipStartsAndEnds();
    void focusRingFollowsTheKeyboard();
    void trayPanelAsksForEverything();
    void trayMenuMatchesTheState();
    void panelStandsBesideTheIcon_data();
    void panelStandsBesideTheIcon();
    void everyPartHasANameAndSize_data();
    void everyPartHasANameAndSize();
    void everyPartIsReachedByTab_data() { everyPartHasANameAndSize_data(); }
    void everyPartIsReachedByTab();
};

void FrameTest::findsCommands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("first");
    // clang-format off
    QTest::newRow("the start of a word")        << u"tod"_s        << QByteArray("page.0");
    QTest::newRow("the second word")            << u"kel"_s        << QByteArray("client.jonas");
    QTest::newRow("a missing letter")           << u"invoce"_s     << QByteArray("invoice.all");
    QTest::newRow("two letters swapped")        << u"inovice"_s    << QByteArray("invoice.all");
    QTest::newRow("a wrong letter")             << u"jomas"_s      << QByteArray("client.jonas");
    QTest::newRow("an extra letter")            << u"sesssion"_s   << QByteArray("session.new");
    QTest::newRow("no accents typed")           << u"ines"_s       << QByteArray("client.ines");
    QTest::newRow("words in any order")         << u"keller jon"_s << QByteArray("client.jonas");
    QTest::newRow("another word for it")        << u"appoint"_s    << QByteArray("session.new");
    QTest::newRow("letters in order")           << u"ivc"_s        << QByteArray("invoice.all");
    QTest::newRow("nothing like it")            << u"xylophone"_s  << QByteArray();
    // clang-format on
}

void FrameTest::findsCommands()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, first);
    const std::vector<ui::Command> found = matchCommands(typed, commands, {});
    QCOMPARE(found.empty() ? QByteArray() : found.front().id, first);
}

void FrameTest::recentCommandsComeFirst()
{
    const std::vector<ui::Command> all = matchCommands({}, commands, {"session.new", "client.ines"});
    QCOMPARE(all[0].id, QByteArray("session.new"));
    QCOMPARE(all[1].id, QByteArray("client.ines"));
    QCOMPARE(all.size(), commands.size());
}

void FrameTest::paletteRunsByKeyboard()
{
    const auto frame = smallFrame();
    frame->setCommands(commands);
    QSignalSpy run(frame.get(), &MainFrame::commandRun);
    QTest::keyClick(frame.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = frame->commandPalette();
    QVERIFY(palette.isVisible());
    QWidget *field = palette.findChild<SearchField *>()->focusProxy();
    QTest::keyClicks(field, u"invoce"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette.isHidden());
    QCOMPARE(run.count(), 1);
    QCOMPARE(run[0][0].toByteArray(), QByteArray("invoice.all"));
    palette.open();
    QCOMPARE(palette.shownIds().front(), QByteArray("invoice.all"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(palette.isHidden());
}

void FrameTest::onlyRegisteredPagesAppear()
{
    const auto frame = smallFrame();
    QStringList items;
    for (const RailItem *item : frame->findChildren<RailItem *>())
        items << item->text();
    items.sort();
    QCOMPARE(items, (QStringList{u"Clients"_s, u"Lock"_s, u"Money"_s, u"Settings"_s, u"Today"_s}));
    frame->commandPalette().open();
    for (const QByteArray &id : frame->commandPalette().shownIds())
        QVERIFY(id != "page." + QByteArray::number(static_cast<int>(PageId::Vault)));
}

void FrameTest::pagesStandInTheRailsOrder()
{
    const auto frame = smallFrame();
    QMap<int, QString> byHeight;
    for (const RailItem *item : frame->findChildren<RailItem *>())
        byHeight.insert(item->y(), item->text());
    QCOMPARE(
        byHeight.values(), (QStringList{u"Today"_s, u"Clients"_s, u"Money"_s, u"Settings"_s, u"Lock"_s}));
}

void FrameTest::ctrlNumbersOpenPages()
{
    const auto frame = smallFrame();
    QSignalSpy shown(frame.get(), &MainFrame::pageShown);
    QTest::keyClick(frame.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(frame->currentPage(), PageId::Clients);
    QTest::keyClick(frame.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(frame->currentPage(), PageId::Money);
    QTest::keyClick(frame.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(frame->currentPage(), PageId::Money);
    QCOMPARE(shown.count(), 2);
}

void FrameTest::pagesAreMadeWhenTheyAreWanted()
{
    MainFrame frame;
    QList<PageId> made;
    const auto add = [&](PageId id) {
        frame.addPage(id, [&made, id](QWidget *parent) {
            made += id;
            return new QWidget(parent);
        });
    };
    add(PageId::Today);
    add(PageId::Calendar);
    add(PageId::Clients);
    add(PageId::Money);
    const QSignalSpy told(&frame, &MainFrame::pageMade);
    QCOMPARE(made, QList{PageId::Today});
    frame.showPage(PageId::Money);
    frame.showPage(PageId::Money);
    QCOMPARE(made, (QList{PageId::Today, PageId::Money}));
    QVERIFY(frame.page(PageId::Clients) && !frame.page(PageId::Clients)->isVisible());
    QVERIFY(frame.isMade(PageId::Clients) && !frame.isMade(PageId::Calendar));
    QVERIFY(frame.makeNext());
    QVERIFY(!frame.makeNext());
    QCOMPARE(made, (QList{PageId::Today, PageId::Money, PageId::Clients, PageId::Calendar}));
    QCOMPARE(told.size(), 3);
    QCOMPARE(frame.currentPage(), PageId::Money);
    QVERIFY(!frame.page(PageId::Settings));
}

void FrameTest::railFoldsOnANarrowWindow()
{
    const auto frame = smallFrame();
    const Rail *rail = frame->findChild<Rail *>();
    QCOMPARE(rail->width(), 184);
    frame->resize(1024, 700);
    QCOMPARE(rail->width(), 56);
    for (const RailItem *item : rail->findChildren<RailItem *>())
        QCOMPARE(item->toolTip(), item->text());
}

void FrameTest::chipStartsAndEnds()
{
    const auto frame = smallFrame();
    QSignalSpy start(frame.get(), &MainFrame::startRequested);
    QSignalSpy end(frame.get(), &MainFrame::endRequested);
    const auto press = [&frame](const QString &name) {
        for (auto *button : frame->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    const auto said = [&frame] { return frame->findChild<QWidget *>(u"sessionChip"_s)->accessibleName(); };
    frame->setSession({});
    QCOMPARE(said(), u"Session"_s);  // Of a day that was not read nothing is known.
    frame->setSession({SessionChipState::Kind::Idle});
    QCOMPARE(said(), u"No session planned"_s);
    frame->setSession({SessionChipState::Kind::Next, u"Jonas Keller"_s, u"11:00, in 18 min"_s});
    press(u"Start the session with Jonas Keller"_s);
    frame->setSession({SessionChipState::Kind::Running, u"Jonas Keller"_s, u"38:14"_s});
    press(u"End the session with Jonas Keller"_s);
    QCOMPARE(start.count(), 1);
    QCOMPARE(end.count(), 1);
}

void FrameTest::focusRingFollowsTheKeyboard()
{
    QWidget window;
    window.resize(300, 200);
    auto *first = new QPushButton(u"First"_s, &window);
    first->setGeometry(20, 20, 80, 32);
    auto *second = new QPushButton(u"Second"_s, &window);
    second->setGeometry(120, 20, 80, 32);
    FocusRing &ring = FocusRing::of(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->setFocus(Qt::TabFocusReason);
    first->setFocus(Qt::BacktabFocusReason);
    QVERIFY(ring.isVisible());
    QCOMPARE(ring.geometry(), first->geometry().adjusted(-4, -4, 4, 4));
    second->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring.geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    second->move(150, 60);
    QCOMPARE(ring.geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY2(ring.isHidden(), "a click needs no ring");
    second->setFocus(Qt::TabFocusReason);
    QFocusEvent back(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(second, &back);
    QVERIFY2(ring.isVisible(), "coming back to the window keeps the ring");
}

void FrameTest::trayPanelAsksForEverything()
{
    TrayActions actions;
    QSignalSpy start(&actions, &TrayActions::startSession);
    QSignalSpy end(&actions, &TrayActions::endAndInvoice);
    QSignalSpy pause(&actions, &TrayActions::pause);
    QSignalSpy invoice(&actions, &TrayActions::invoiceAll);
    QSignalSpy lock(&actions, &TrayActions::lock);
    TrayPanel panel(actions);
    TrayState state;
    state.kind = TrayState::Kind::Next;
    state.client = u"Jonas Keller"_s;
    state.notInvoiced = 2;
    const auto press = [&panel](const QString &text) {
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&panel) && button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    panel.present(state);
    panel.show();
    press(u"Start session"_s);
    press(u"Invoice all"_s);
    press(u"Lock"_s);
    state.kind = TrayState::Kind::Running;
    state.endText = u"End and invoice 60,00 €"_s;
    panel.present(state);
    press(u"End and invoice 60,00 €"_s);
    press(u"Pause"_s);
    for (const QSignalSpy *spy : {&start, &end, &pause, &invoice, &lock})
        QCOMPARE(spy->count(), 1);
    QCOMPARE(panel.width(), 404);
}

void FrameTest::trayMenuMatchesTheState()
{
    TrayActions actions;
    QSignalSpy end(&actions, &TrayActions::endAndInvoice);
    QMenu menu;
    TrayState state;
    state.kind = TrayState::Kind::Running;
    state.client = u"Jonas Keller"_s;
    state.endText = u"End and invoice 60,00 €"_s;
    fillTrayMenu(menu, actions, state);
    QStringList texts;
    for (QAction *action : menu.actions()) {
        texts << action->text();
        if (action->text() == state.endText)
            action->trigger();
    }
    QCOMPARE(end.count(), 1);
    QVERIFY(!texts.contains(u"Start session"_s));
    QVERIFY(texts.contains(u"Lock"_s) && texts.contains(u"Quit"_s));
}

void FrameTest::panelStandsBesideTheIcon_data()
{
    QTest::addColumn<QRect>("icon");
    QTest::addColumn<QPoint>("place");
    // clang-format off
    QTest::newRow("below a bar at the top")          << QRect(700, 0, 22, 22)    << QPoint(510, 30);
    QTest::newRow("above a bar at the bottom")       << QRect(700, 778, 22, 22)  << QPoint(510, 406);
    QTest::newRow("not past the right edge")         << QRect(1250, 778, 22, 22) << QPoint(872, 406);
    QTest::newRow("not past the left edge")          << QRect(2, 778, 22, 22)    << QPoint(8, 406);
    QTest::newRow("an icon that tells no place")     << QRect()                  << QPoint(872, 428);
    // clang-format on
}

void FrameTest::panelStandsBesideTheIcon()
{
    QFETCH(QRect, icon);
    QFETCH(QPoint, place);
    QCOMPARE(panelPlace(icon, {400, 364}, {0, 0, 1280, 800}), place);
}

void FrameTest::everyPartHasANameAndSize_data()
{
    QTest::addColumn<int>("place");
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    for (std::size_t i = 0; i < screens.size(); ++i)
        QTest::newRow(qPrintable(screens[i].name)) << static_cast<int>(i);
}

void FrameTest::everyPartHasANameAndSize()
{
    QFETCH(int, place);
    const gallery::Screen screen = gallery::allScreens()[static_cast<std::size_t>(place)];
    const std::unique_ptr<QWidget> widget = screen.make();
    widget->resize(screen.size.isEmpty() ? QSize(1024, 700) : screen.size);
    widget->show();
    QApplication::processEvents();
    QApplication::processEvents();  // What was written into a part just now changes the height of those
                                    // around it.
    for (QWidget *part : widget->findChildren<QWidget *>()) {
        if (!isInteractive(part) || !part->isVisible() || part->window() != widget.get())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(part);
        const QString name = interface->text(QAccessible::Name);
        QVERIFY2(!name.trimmed().isEmpty(), part->metaObject()->className());
        QVERIFY2(interface->role() != QAccessible::Client, qPrintable(name));
        if (qobject_cast<QLineEdit *>(part))
            continue;  // Its box is the target.
        QVERIFY2(part->width() >= 20 && part->height() >= 24,
            qPrintable(u"%1 is too small: %2 x %3"_s.arg(name).arg(part->width()).arg(part->height())));
    }
}

void FrameTest::everyPartIsReachedByTab()
{
    QFETCH(int, place);
    const gallery::Screen screen = gallery::allScreens()[static_cast<std::size_t>(place)];
    const std::unique_ptr<QWidget> widget = screen.make();
    widget->resize(screen.size.isEmpty() ? QSize(1024, 700) : screen.size);
    widget->show();
    QApplication::setActiveWindow(widget.get());
    QApplication::processEvents();
    // A sheet or the palette keeps the keys; then only its own parts count.
    QSet<QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (focused)
            reached.insert(focused);
        QTest::keyClick(focused ? focused : widget.get(), Qt::Key_Tab);
    }
    const QList<QAbstractButton *> buttons = widget->findChildren<QAbstractButton *>();
    const bool guarded =
        screen.name.contains(u"sheet"_s) || screen.name.contains(u"palette"_s) ||
        QStringList{u"clients-form"_s, u"money-payment"_s, u"money-edit"_s, u"money-write-off"_s,
            u"money-scheduled"_s, u"money-early"_s, u"note-history"_s, u"settings-service"_s, u"quotes-new"_s,
            u"quotes-decline"_s, u"recurring-new"_s, u"money-expense-form"_s, u"money-drive-form"_s,
            u"templates-history"_s, u"credit-entries"_s, u"credit-correct"_s, u"credit-rest"_s,
            u"credit-sell"_s, u"plans-builder"_s, u"plans-builder-faults"_s, u"plans-rules-trial"_s,
            u"plans-versions"_s}
            .contains(screen.name);  // Sheets too.
    for (QAbstractButton *button : buttons) {
        const bool inGroup = button->autoExclusive() || button->group();  // One Tab stop; arrows inside.
        const bool takesFocus = button->focusPolicy() & Qt::TabFocus;
        if (guarded || inGroup || !button->isVisible() || !button->isEnabled() || !takesFocus)
            continue;
        QVERIFY2(reached.contains(button),
            qPrintable(u"Tab never reaches "_s + button->text() + button->accessibleName()));
    }
}

SP_WINDOW_TEST_MAIN(FrameTest)
#include "frame_test.moc"
