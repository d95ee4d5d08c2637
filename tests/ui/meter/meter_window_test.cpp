// SPDX-License-Identifier: GPL-3.0-or-later
// The meter's QML by real clicks and keys.
#include "ui/meter/floating_meter.h"
#include "ui/theme/theme.h"

#include "tests/support/window_test.h"

#include <QAccessible>
#include <QApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5'000;
constexpr MeterFacing running{
    MeterFacing::Timer::Runs, MeterFacing::Page::Elsewhere, MeterFacing::Pin::Off, MeterFacing::Wish::Usual};

MeterFacts after(milliseconds elapsed)
{
    return {u"Jonas Keller"_s, elapsed, minutes(60), minutes(15), MeterFacts::Clock::Runs,
        u"120,00 € an hour"_s, u"End and invoice"_s};
}

struct Shown {
    FloatingMeter meter;

    explicit Shown(bool expanded = false)
    {
        meter.model().setExpanded(expanded);
        meter.model().present(meterState(after(minutes(38))));
        meter.face(running);
        meter.bringForward();
        if (!QTest::qWaitForWindowActive(meter.window(), patience))
            qFatal("not active");
    }
    QQuickView &view() const { return static_cast<QQuickView &>(*meter.window()); }
    QQuickItem *part(const QString &name) const { return view().rootObject()->findChild<QQuickItem *>(name); }
    void click(const QString &name)
    {
        QQuickItem *item = part(name);
        QVERIFY2(item && item->isVisible(), qPrintable(name));
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(&view(), Qt::LeftButton, {}, middle.toPoint());
    }
    bool standsIn(Corner corner) const
    {
        const QPoint place =
            cornerPlace(corner, view().size(), QGuiApplication::primaryScreen()->availableGeometry());
        return QTest::qWaitFor([&] { return view().position() == place; }, patience);
    }
};

}  // namespace

class MeterWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void isMadeWhenItIsFirstShown();
    void itsButtonsAsk();
    void itsKeysAsk();
    void tabGoesThroughEveryPart();
    void aDoubleClickUnfoldsAndFolds();
    void standsInItsCornerAndIsDraggedToAnother();
    void everyPartHasANameAndARole();
    void followsTheTheme();
    void closingSendsItAway();
};

void MeterWindowTest::isMadeWhenItIsFirstShown()
{
    FloatingMeter meter;
    meter.model().present(meterState(after(minutes(38))));
    meter.face({});
    QVERIFY2(!meter.window(), "without a session nothing of QML is loaded");
    meter.face(running);
    QVERIFY(meter.window());
    QVERIFY(meter.isShown());
    QVERIFY(static_cast<QQuickView *>(meter.window())->errors().isEmpty());
    QVERIFY(meter.window()->flags().testFlag(Qt::WindowStaysOnTopHint));
    QVERIFY(meter.window()->flags().testFlag(Qt::FramelessWindowHint));
    meter.face({});
    QVERIFY(!meter.isShown());
}

void MeterWindowTest::itsButtonsAsk()
{
    Shown shown;
    QSignalSpy pause(&shown.meter.model(), &MeterModel::pauseRequested);
    QSignalSpy end(&shown.meter.model(), &MeterModel::endRequested);
    shown.click(u"pause"_s);
    QCOMPARE(pause.size(), 1);
    shown.click(u"end"_s);
    QCOMPARE(end.size(), 1);
    shown.click(u"unfold"_s);
    QVERIFY(shown.meter.model().isExpanded());
    shown.click(u"pauseWide"_s);
    QCOMPARE(pause.size(), 2);
    shown.click(u"endWide"_s);
    QCOMPARE(end.size(), 2);
    shown.click(u"pin"_s);
    QVERIFY(shown.meter.model().isPinned());
    shown.click(u"fold"_s);
    QVERIFY(!shown.meter.model().isExpanded());
}

void MeterWindowTest::itsKeysAsk()
{
    Shown shown;
    QSignalSpy pause(&shown.meter.model(), &MeterModel::pauseRequested);
    QSignalSpy end(&shown.meter.model(), &MeterModel::endRequested);
    QSignalSpy gone(&shown.meter.model(), &MeterModel::dismissed);
    QTest::keyClick(&shown.view(), Qt::Key_P);
    QCOMPARE(pause.size(), 1);
    QTest::keyClick(&shown.view(), Qt::Key_E);
    QCOMPARE(end.size(), 1);
    QTest::keyClick(&shown.view(), Qt::Key_M);
    QVERIFY(shown.meter.model().isExpanded());
    QTest::keyClick(&shown.view(), Qt::Key_Escape);
    QVERIFY(!shown.meter.model().isExpanded());
    QTest::keyClick(&shown.view(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(shown.meter.model().corner(), Corner::TopRight);
    QVERIFY(shown.standsIn(Corner::TopRight));
    QTest::keyClick(&shown.view(), Qt::Key_Escape);
    QCOMPARE(gone.size(), 1);
}

void MeterWindowTest::tabGoesThroughEveryPart()
{
    Shown shown(true);
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        seen << shown.view().activeFocusItem()->objectName();
    }
    QCOMPARE(seen, (QStringList{u"fold"_s, u"pauseWide"_s, u"endWide"_s, u"pin"_s}));
    QTest::keyClick(&shown.view(), Qt::Key_Space);
    QVERIFY(shown.meter.model().isPinned());
}

void MeterWindowTest::aDoubleClickUnfoldsAndFolds()
{
    Shown shown;
    QTest::mouseDClick(&shown.view(), Qt::LeftButton, {}, {60, 28});
    QVERIFY(shown.meter.model().isExpanded());
    QTest::mouseDClick(&shown.view(), Qt::LeftButton, {}, {150, 20});
    QVERIFY(!shown.meter.model().isExpanded());
}

void MeterWindowTest::standsInItsCornerAndIsDraggedToAnother()
{
    Shown shown;
    QVERIFY(shown.standsIn(Corner::BottomRight));
    const QPoint grip(12, 28);
    QTest::mousePress(&shown.view(), Qt::LeftButton, {}, grip);
    // Each move is told in the window, which moves along.
    for (int i = 0; i < 6; ++i)
        QTest::mouseMove(&shown.view(), grip - QPoint(100, 100));
    QTest::mouseRelease(&shown.view(), Qt::LeftButton, {}, grip);
    QCOMPARE(shown.meter.model().corner(), Corner::TopLeft);
    QVERIFY(shown.standsIn(Corner::TopLeft));
    shown.meter.model().setExpanded(true);
    QVERIFY2(shown.standsIn(Corner::TopLeft), "it unfolds in its corner");
}

void MeterWindowTest::everyPartHasANameAndARole()
{
    for (const bool expanded : {false, true}) {
        Shown shown(expanded);
        QStringList names;
        const auto walk = [&](auto &&self, QAccessibleInterface *part) -> void {
            for (int i = 0; i < part->childCount(); ++i) {
                QAccessibleInterface *child = part->child(i);
                if (!child || child->state().invisible)
                    continue;
                if (child->role() == QAccessible::Button || child->role() == QAccessible::CheckBox) {
                    const QString name = child->text(QAccessible::Name);
                    QVERIFY2(!name.isEmpty(), "a part without a name");
                    QVERIFY2(child->rect().width() >= 24 && child->rect().height() >= 24, qPrintable(name));
                    names << name;
                }
                self(self, child);
            }
        };
        QAccessibleInterface *window = QAccessible::queryAccessibleInterface(&shown.view());
        QVERIFY(window);
        walk(walk, window);
        QCOMPARE(names, expanded ? (QStringList{u"Show less"_s, u"Pause"_s, u"End and invoice"_s,
                                       u"Show over the session's page too"_s})
                                 : (QStringList{u"Pause"_s, u"End and invoice"_s, u"Show more"_s}));
    }
}

void MeterWindowTest::followsTheTheme()
{
    Shown shown;
    const auto ground = [&] { return shown.view().grabWindow().pixelColor(100, 6); };
    QCOMPARE(ground(), tokensFor(Scheme::Light).raised);
    Theme::installed()->choose(ThemeChoice::Dark);
    QCOMPARE(ground(), tokensFor(Scheme::Dark).raised);
    Theme::installed()->choose(ThemeChoice::Light);
}

void MeterWindowTest::closingSendsItAway()
{
    Shown shown;
    QSignalSpy gone(&shown.meter.model(), &MeterModel::dismissed);
    QVERIFY2(shown.view().close(), "refusing would keep the program from quitting");
    QCOMPARE(gone.size(), 1);
}

SP_WINDOW_TEST_MAIN(MeterWindowTest)
#include "meter_window_test.moc"
