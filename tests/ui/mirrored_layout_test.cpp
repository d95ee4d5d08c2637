// SPDX-License-Identifier: GPL-3.0-or-later
// Read from right to left, every screen is the mirror of itself: each part stands as far from the right edge
// as it stood from the left one.
#include "ui/activity/act_bar.h"
#include "ui/calendar/booking_popover.h"
#include "ui/calendar/overlap_card.h"
#include "ui/session/time_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"

#include "tests/support/window_test.h"
#include "tests/support/window_walk.h"

#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Qt mirrors layouts and not their margins: where these differ from side to side, parts stand apart by as
/// much.
constexpr int tolerance = metrics::gapPane;

/// Parts that are laid out the same way in every language, such as figures, clocks and paper (NOTES.md of the
/// design), that stand where there is room, or that offer what the row chosen at that moment allows.
bool isNeutral(const QWidget *part, const QWidget &window)
{
    if (qobject_cast<const BookingPopover *>(part) || qobject_cast<const OverlapCard *>(part) ||
        qobject_cast<const ActBar *>(part))
        return true;
    for (const QWidget *each = part; each != &window; each = each->parentWidget())
        if (each->testAttribute(Qt::WA_SetLayoutDirection))
            return true;
    return false;
}

/// What a window shows, from its parts' places in the tree of parents.
using Places = std::map<QString, std::pair<QString, QRect>>;

void collect(const QWidget &window, const QWidget *part, const QString &path, Places &places)
{
    int index = 0;
    for (QObject *child : part->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget)
            continue;
        const QString own = u"%1/%2"_s.arg(path).arg(index++);
        if (!widget->isVisibleTo(&window) || widget->isWindow() || qobject_cast<const QScrollBar *>(widget))
            continue;
        if (isNeutral(widget, window))
            continue;
        places[own] = {described(widget), QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size())};
        collect(window, widget, own, places);
    }
}

}  // namespace

class MirroredLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyScreenIsItsMirror_data();
    void everyScreenIsItsMirror();
    void rangesKeepTheirOrder();
    void valuesKeepTheirOrder();
    void titlesKeepTheirMargin_data();
    void titlesKeepTheirMargin();
    void arrowsForBackAndOnChangePlaces();
};

void MirroredLayoutTest::everyScreenIsItsMirror_data()
{
    QTest::addColumn<int>("place");
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    for (std::size_t i = 0; i < screens.size(); ++i)
        QTest::newRow(qPrintable(screens[i].name)) << static_cast<int>(i);
}

void MirroredLayoutTest::everyScreenIsItsMirror()
{
    QFETCH(int, place);
    const gallery::Screen screen = gallery::allScreens()[static_cast<std::size_t>(place)];
    Places usual, mirrored;
    const std::unique_ptr<QWidget> first = shown(screen, {1440, 900});
    collect(*first, first.get(), {}, usual);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const std::unique_ptr<QWidget> second = shown(screen, {1440, 900});
    collect(*second, second.get(), {}, mirrored);
    QStringList offenders;
    for (const auto &[path, part] : usual) {
        const auto other = mirrored.find(path);
        if (other == mirrored.end()) {
            offenders << u"is missing: "_s + part.first;
            continue;
        }
        const QRect box = other->second.second;
        const int wanted = first->width() - part.second.x() - part.second.width();
        if (std::abs(box.x() - wanted) > tolerance)
            offenders << u"stands at %1 instead of %2: %3"_s.arg(box.x()).arg(wanted).arg(part.first);
    }
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

void MirroredLayoutTest::rangesKeepTheirOrder()
{
    using std::chrono::hours;
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const LocalTime start = LocalTime(*parseDate("2026-10-27")) + hours(10);
    const TimeZone utc = *TimeZone::create("UTC");
    const Interval when{utc.toInstant(start), utc.toInstant(start + hours(1))};
    QCOMPARE(clockRangeText(start, start + hours(1), english), u"10:00\u201311:00"_s);
    QCOMPARE(clockRangeAt(when, utc, english), u"10:00\u201311:00"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(clockRangeText(start, start + hours(1), english), u"\u206610:00\u201311:00\u2069"_s);
    QCOMPARE(clockRangeAt(when, utc, english), u"\u206610:00\u201311:00\u2069"_s);
}

void MirroredLayoutTest::valuesKeepTheirOrder()
{
    QCOMPARE(leftToRight(u"+1 212"_s), u"+1 212"_s);
    QCOMPARE(inOwnDirection(u"210 Water Street"_s), u"210 Water Street"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(leftToRight(u"+1 212"_s), u"\u2066+1 212\u2069"_s);
    QCOMPARE(inOwnDirection(u"210 Water Street"_s), u"\u2068210 Water Street\u2069"_s);
    QCOMPARE(leftToRight(QString()), QString());
    QCOMPARE(withoutMarks(leftToRight(u"+1 212"_s) + inOwnDirection(u"Ana"_s)), u"+1 212Ana"_s);
}

void MirroredLayoutTest::titlesKeepTheirMargin_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("title");
    QTest::newRow("Money") << u"money"_s << u"Money"_s;
    QTest::newRow("Settings") << u"settings-practice"_s << u"Settings"_s;
}

void MirroredLayoutTest::titlesKeepTheirMargin()
{
    QFETCH(QString, screen);
    QFETCH(QString, title);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    const auto window = shown(*std::ranges::find(screens, screen, &gallery::Screen::name), {1440, 900});
    const QList<Label *> labels = window->findChildren<Label *>();
    const auto label = std::ranges::find_if(labels,
        [&](const Label *each) { return each->text() == title && each->textStyle().size == TextSize::Pane; });
    QVERIFY(label != labels.end());
    QVERIFY((*label)->contentsMargins().right() >= metrics::gapLarge);
    QCOMPARE((*label)->contentsMargins().left(), 0);
}

void MirroredLayoutTest::arrowsForBackAndOnChangePlaces()
{
    const auto drawn = [](Icon icon, Qt::LayoutDirection direction) {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        drawIcon(painter, QRectF(0, 0, 20, 20), icon, 20, Qt::black);
        painter.end();
        return image;
    };
    QVERIFY(drawn(Icon::Left, Qt::LeftToRight) != drawn(Icon::Right, Qt::LeftToRight));
    QCOMPARE(drawn(Icon::Left, Qt::RightToLeft), drawn(Icon::Right, Qt::LeftToRight));
    QCOMPARE(drawn(Icon::Right, Qt::RightToLeft), drawn(Icon::Left, Qt::LeftToRight));
    QCOMPARE(drawn(Icon::Clock, Qt::RightToLeft), drawn(Icon::Clock, Qt::LeftToRight));
}

SP_WINDOW_TEST_MAIN(MirroredLayoutTest)
#include "mirrored_layout_test.moc"
