// SPDX-License-Identifier: GPL-3.0-or-later
// The main screens still look as somebody judged them good. Pictures are kept small and compared by tiles, so
// that another version of a font passes and a part that moved, vanished or changed its colour does not. With
// SOLOPILOT_ACCEPT_PICTURES set the pictures are written anew: look at them before they are committed.
#include "app/gallery/screens/gallery.h"
#include "ui/language/window_language.h"
#include "ui/theme/theme.h"

#include "tests/support/window_test.h"
#include "tests/support/window_walk.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize roomy{1440, 900};
constexpr QSize narrow{1024, 700};
constexpr int shrink = 4;
constexpr int tile = 15;
/// How much a tile may differ on average, of 255. A line of text that moved by its height makes about 20, a
/// chip of another colour 30, another version of the font 4.
constexpr double tolerance = 10;

/// Of a window's picture, what is kept.
QImage small(const QImage &picture)
{
    return picture.scaled(picture.size() / shrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

/// The tile that differs most, and by how much.
std::pair<QRect, double> worstTile(const QImage &a, const QImage &b)
{
    std::pair<QRect, double> worst{{}, 0};
    for (int top = 0; top < a.height(); top += tile)
        for (int left = 0; left < a.width(); left += tile) {
            const QRect box = QRect(left, top, tile, tile) & a.rect();
            double sum = 0;
            for (int y = box.top(); y <= box.bottom(); ++y)
                for (int x = box.left(); x <= box.right(); ++x) {
                    const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
                    sum += std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                        std::abs(qBlue(one) - qBlue(other))});
                }
            const double mean = sum / (box.width() * box.height());
            if (mean > worst.second)
                worst = {box, mean};
        }
    return worst;
}

}  // namespace

class GoldenPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
        speakLanguage("en");
    }
    void noticesWhatChanged();
    void looksAsItDid_data();
    void looksAsItDid();
};

void GoldenPicturesTest::noticesWhatChanged()
{
    QImage before(360, 225, QImage::Format_RGB32);
    before.fill(Qt::white);
    QImage after = before;
    QCOMPARE(worstTile(before, after).second, 0.0);
    // A chip of 24 pixels turns from green to red.
    for (int y = 60; y < 66; ++y)
        for (int x = 90; x < 120; ++x) {
            before.setPixel(x, y, qRgb(0xe5, 0xf1, 0xe9));
            after.setPixel(x, y, qRgb(0xae, 0x34, 0x29));
        }
    QVERIFY(worstTile(before, after).second > tolerance);
    QVERIFY(worstTile(before, after).first.contains(95, 62));
}

void GoldenPicturesTest::looksAsItDid_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QString>("kept");
    const auto add = [](const char *screen, const char *look, ThemeChoice theme, QSize window) {
        QTest::addRow("%s, %s", screen, look)
            << QString::fromLatin1(screen) << theme << window << QString::asprintf("%s-%s.png", screen, look);
    };
    for (const char *name :
        {"today", "session", "finish-sheet", "calendar", "calendar-month", "calendar-agenda", "clients",
            "money", "reports-income", "activity-outbox", "settings-practice", "unlock", "first-run-you"}) {
        add(name, "light", ThemeChoice::Light, roomy);
        add(name, "dark", ThemeChoice::Dark, roomy);
    }
    for (const char *name : {"today", "session", "calendar", "clients", "money"}) {
        add(name, "narrow", ThemeChoice::Light, narrow);
        add(name, "contrast", ThemeChoice::ContrastDark, roomy);
    }
}

void GoldenPicturesTest::looksAsItDid()
{
    QFETCH(QString, screen);
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, window);
    QFETCH(QString, kept);
    Theme::install(*qApp, theme);
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    const auto found = std::ranges::find(screens, screen, &gallery::Screen::name);
    QVERIFY(found != screens.end());
    const QImage now = small(shown(*found, window)->grab().toImage());
    const QString file = u"" SOLOPILOT_SOURCE_DIR "/tests/ui/golden/"_s + kept;
    if (qEnvironmentVariableIsSet("SOLOPILOT_ACCEPT_PICTURES")) {
        QVERIFY(now.save(file));
        return;
    }
    const QImage before = QImage(file).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!before.isNull(), qPrintable(u"there is no picture "_s + file));
    QCOMPARE(now.size(), before.size());
    const auto [box, difference] = worstTile(before, now);
    if (difference <= tolerance)
        return;
    const QString drawn = u"" SOLOPILOT_BINARY_DIR "/golden-"_s + kept;
    QVERIFY(now.save(drawn));
    QFAIL(qPrintable(u"It differs by %1 around %2, %3. Compare %4 with %5."_s.arg(difference)
                         .arg(box.x() * shrink)
                         .arg(box.y() * shrink)
                         .arg(drawn, file)));
}

SP_WINDOW_TEST_MAIN(GoldenPicturesTest)
#include "golden_pictures_test.moc"
