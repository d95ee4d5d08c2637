// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/bar/credit_bar.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include "tests/support/window_test.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace sp;
using namespace sp::credit;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

const std::int64_t one = Denomination::sessions().one();

CreditView viewOf(Denomination unit, std::int64_t left, std::int64_t granted, std::int64_t booked = 0)
{
    CreditView view{PackageId(IdBytes{}), ClientId(IdBytes{}), u"Coaching"_s, unit, left, booked, granted,
        burnOf(left, granted)};
    view.today = *parseDate("2026-10-27");
    return view;
}

CreditView sessions(std::int64_t left, std::int64_t granted, std::int64_t booked = 0)
{
    return viewOf(Denomination::sessions(), left * one, granted * one, booked * one);
}

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

/// How many pixels of a bar have a colour of the theme.
int pixelsOf(const CreditView &view, const QColor &color, Qt::LayoutDirection direction = Qt::LeftToRight,
    QRect within = {0, 0, 200, 8})
{
    QImage image(200, 8, QImage::Format_RGB32);
    image.fill(Theme::tokens().surface);
    QPainter painter(&image);
    drawBurndown(painter, QRectF(0, 0, 200, 8), burndownOf(view), direction);
    painter.end();
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

}  // namespace

class CreditBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shapeAndToneFollowWhatIsLeft_data();
    void shapeAndToneFollowWhatIsLeft();
    void theBarShrinksFromTheTrailingSide();
    void wholeUnitsAndShares();
    void balancesInWords_data();
    void balancesInWords();
    void whatSomebodyTypes();
    void theToolTipTellsLastAndNext();
    void itIsReadAloudAndPressed();
    void itSaysWhenThereIsNothing();
    void itIsReadableInLittleRoom();
    void drawsAndOverageInWords();
};

void CreditBarTest::initTestCase()
{
    QLocale::setDefault(english);
    Theme::install(*qApp, ThemeChoice::Light);
}

void CreditBarTest::shapeAndToneFollowWhatIsLeft_data()
{
    using Kind = Burndown::Kind;
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("state");
    QTest::newRow("F08.2.1 above a half: plenty") << 51 << int(Kind::Plenty) << QString();
    QTest::newRow("F08.2.1 a half: low") << 50 << int(Kind::Low) << u"Low"_s;
    QTest::newRow("F08.2.1 above a tenth: low") << 11 << int(Kind::Low) << u"Low"_s;
    QTest::newRow("F08.2.1 a tenth: the last") << 10 << int(Kind::Last) << u"Almost used up"_s;
    QTest::newRow("F08.2.1 nothing: empty") << 0 << int(Kind::Empty) << u"Used up"_s;
    QTest::newRow("F08.2.1 less than nothing: overdrawn") << -1 << int(Kind::Overdrawn) << u"Overdrawn"_s;
}

void CreditBarTest::shapeAndToneFollowWhatIsLeft()
{
    QFETCH(int, left);
    QFETCH(int, kind);
    QFETCH(QString, state);
    const CreditView view = sessions(left, 100);
    QCOMPARE(int(burndownOf(view).kind), kind);
    // F08.2.5: a word says it besides the colour.
    QCOMPARE(creditStateText(view), state);
    const Tokens &t = Theme::tokens();
    using Kind = Burndown::Kind;
    const QColor tone = Kind(kind) == Kind::Plenty ? t.accent : Kind(kind) == Kind::Low ? t.watch : t.bad;
    QVERIFY(pixelsOf(view, tone) > 0);
    for (const QColor &other : {t.accent, t.watch, t.bad})
        if (other != tone)
            QCOMPARE(pixelsOf(view, other), 0);
}

void CreditBarTest::theBarShrinksFromTheTrailingSide()
{
    const CreditView half = viewOf(Denomination::minutes(), 400, 600);
    const QColor accent = Theme::tokens().accent;
    const QRect first(0, 0, 60, 8), last(140, 0, 60, 8);
    QVERIFY(pixelsOf(half, accent, Qt::LeftToRight, first) > pixelsOf(half, accent, Qt::LeftToRight, last));
    // F08.2.8: right to left it stands the other way round.
    QVERIFY2(pixelsOf(half, accent, Qt::RightToLeft, first) < pixelsOf(half, accent, Qt::RightToLeft, last),
        "F08.2.8");
}

void CreditBarTest::wholeUnitsAndShares()
{
    const Burndown pieces = burndownOf(sessions(5, 6, 2));
    QCOMPARE(pieces.total, 6);
    QCOMPARE(pieces.free, 3);
    QCOMPARE(pieces.booked, 2);
    // Twelve minutes are no twelve pieces.
    QVERIFY(burndownOf(viewOf(Denomination::minutes(), 6, 12)).total > 12);
    // More than a bar can count keeps its shares.
    const Burndown large =
        burndownOf(viewOf(Denomination::money(Currency::of("EUR")), 400'000'000'000, 800'000'000'000));
    QCOMPARE(large.free * 2, large.total);
    QCOMPARE(burndownOf(sessions(2, 6, 3)).booked, 2);
    QCOMPARE(burndownOf(sessions(-3, 6)).over, 3);
}

void CreditBarTest::balancesInWords_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
    const Currency euro = Currency::of("EUR");
    QTest::newRow("F08.2.2 sessions") << leftText(sessions(3, 10), english) << u"3 of 10 sessions left"_s;
    QTest::newRow("F08.2.2 minutes") << leftText(viewOf(Denomination::minutes(), 200, 600), english)
                                     << u"3 h 20 left of 10 h"_s;
    QTest::newRow("F08.2.2 money") << leftText(viewOf(Denomination::money(euro), 120'00, 500'00), english)
                                   << u"%1 left of %2"_s.arg(moneyText(Money(120'00, euro), english),
                                          moneyText(Money(500'00, euro), english));
    QTest::newRow("overdrawn") << leftText(viewOf(Denomination::minutes(), -90, 600), english)
                               << u"1 h 30 over, of 10 h"_s;
    QTest::newRow("F08.2.2 percent") << percentText(viewOf(Denomination::minutes(), 45, 300))
                                     << u"15 % left"_s;
    QTest::newRow("F08.2.8 decimals by the locale")
        << creditText(Denomination::sessions(), 9 * one + one / 2, german) << u"9,5 sessions"_s;
    QTest::newRow("F08.2.8 decimals by another locale")
        << creditText(Denomination::sessions(), 9 * one + one / 2, english) << u"9.5 sessions"_s;
    QTest::newRow("a change") << creditChangeText(Denomination::minutes(), -60) << u"\u22121 h"_s;
}

void CreditBarTest::balancesInWords()
{
    QFETCH(QString, said);
    QFETCH(QString, expected);
    QCOMPARE(said, expected);
}

void CreditBarTest::whatSomebodyTypes()
{
    const auto minutes = [](const QString &text) {
        return readCreditText(Denomination::minutes(), text, english);
    };
    QCOMPARE(minutes(u"90"_s), 90);
    QCOMPARE(minutes(u"1 h 30"_s), 90);
    QCOMPARE(minutes(u"30:00"_s), 1800);
    QCOMPARE(minutes(u"45 min"_s), 45);
    QVERIFY(!minutes(u"soon"_s) && !minutes(QString()) && !minutes(u"-5"_s));
    QCOMPARE(readCreditText(Denomination::sessions(), u"2,5"_s, german), 2 * one + one / 2);
    QVERIFY(!readCreditText(Denomination::sessions(), u"-1"_s, german));
    QCOMPARE(readCreditText(Denomination::money(Currency::of("EUR")), u"120,50"_s, german), 120'50);
}

void CreditBarTest::theToolTipTellsLastAndNext()
{
    CreditView view = sessions(3, 10);
    QVERIFY2(creditToolTip(view).contains(u"No upcoming sessions"_s), "F08.2.4");
    view.lastUsed = *parseDate("2026-10-20");
    view.next = *parseLocalTime("2026-10-28T14:00");
    const QString tip = creditToolTip(view);
    QVERIFY2(tip.contains(u"Last used Tue 20 Oct"_s) && tip.contains(u"Next session tomorrow, 14:00"_s),
        qPrintable(tip));
    CreditBar bar(CreditBar::Size::Compact);
    bar.present(view);
    QCOMPARE(bar.toolTip(), tip);
}

void CreditBarTest::itIsReadAloudAndPressed()
{
    CreditBar bar(CreditBar::Size::Full);
    bar.present(sessions(-2, 10));
    bar.show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY2(spoken->role() == QAccessible::ProgressBar, "F08.2.5");
    QVERIFY(spoken->text(QAccessible::Name).contains(u"2 sessions over"_s));
    QCOMPARE(spoken->valueInterface()->minimumValue().toInt(), 0);
    QCOMPARE(spoken->valueInterface()->maximumValue().toInt(), 100);
    QCOMPARE(spoken->valueInterface()->currentValue().toInt(), 0);
    bar.present(sessions(3, 10));
    QCOMPARE(spoken->valueInterface()->currentValue().toInt(), 30);
    QVERIFY(spoken->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    QSignalSpy asked(&bar, &CreditBar::entriesAsked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&bar, key);
    QTest::mouseClick(&bar, Qt::LeftButton);
    QCOMPARE(asked.size(), 4);
}

void CreditBarTest::itSaysWhenThereIsNothing()
{
    CreditBar bar(CreditBar::Size::Compact);
    QVERIFY2(!bar.isEnabled() && bar.words() == u"Counting…"_s, "F08.2.7 loading shows nothing of before");
    bar.presentNone();
    QVERIFY2(!bar.isEnabled() && bar.words() == u"No active package"_s, "F08.2.7");
    bar.present(sessions(3, 10));
    QVERIFY(bar.isEnabled());
    bar.presentLoading();
    QVERIFY(!bar.credit() && !bar.words().contains(u'3'));
    QCOMPARE(burndownOf(sessions(0, 0)).kind, Burndown::Kind::Empty);
}

void CreditBarTest::itIsReadableInLittleRoom()
{
    for (const CreditBar::Size size : {CreditBar::Size::Full, CreditBar::Size::Compact}) {
        CreditBar bar(size);
        bar.present(sessions(3, 10));
        QVERIFY(bar.minimumSizeHint().width() <= 320);
        QVERIFY(bar.sizeHint().height() >= metrics::target);
        // What is cut can still be had.
        QVERIFY(bar.toolTip().contains(leftText(*bar.credit())));
    }
}

void CreditBarTest::drawsAndOverageInWords()
{
    const Currency euro = Currency::of("EUR");
    SessionCredit session;
    session.draws = {{u"Coaching 10"_s, Denomination::minutes(), 60, 120}};
    QCOMPARE(drawText(session, english), u"Draws 1 h from Coaching 10, which leaves 2 h"_s);
    QVERIFY(overageText(session).isEmpty());
    session.charge = Money(30'00, euro);
    session.overageMinutes = 15;
    session.steps = {{"overage.package_rate", {{u"rate"_s, u"2.00"_s}, {u"per"_s, u"minutes"_s}}}};
    QCOMPARE(overageText(session, english), u"15 min beyond that = %1"_s.arg(moneyText(Money(30'00, euro))));
    QCOMPARE(overageSteps(session),
        u"The package charges %1 for each further minute."_s.arg(moneyText(Money(2'00, euro))));
    session.draws[0].after = -30;
    QVERIFY(drawText(session).contains(u"which is then 30 min over"_s));
}

SP_WINDOW_TEST_MAIN(CreditBarTest)
#include "credit_bar_test.moc"
