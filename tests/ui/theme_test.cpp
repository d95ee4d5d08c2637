// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_motion.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Token = QColor Tokens::*;

struct Pair {
    const char *what;
    Token text;
    Token ground;
};

// clang-format off
const std::vector<Pair> textPairs = {
    {"ink on ground", &Tokens::ink, &Tokens::ground}, {"ink on rail", &Tokens::ink, &Tokens::sunken},
    {"ink on surface", &Tokens::ink, &Tokens::surface}, {"ink on raised", &Tokens::ink, &Tokens::raised},
    {"ink on hover", &Tokens::ink, &Tokens::hover}, {"ink on off-hours", &Tokens::ink, &Tokens::off},
    {"ink on tint", &Tokens::ink, &Tokens::tint}, {"ink on watch tint", &Tokens::ink, &Tokens::watchTint},
    {"ink on bad tint", &Tokens::ink, &Tokens::badTint}, {"ink on good tint", &Tokens::ink, &Tokens::goodTint},
    {"muted on ground", &Tokens::muted, &Tokens::ground}, {"muted on rail", &Tokens::muted, &Tokens::sunken},
    {"muted on surface", &Tokens::muted, &Tokens::surface}, {"muted on raised", &Tokens::muted, &Tokens::raised},
    {"muted on hover", &Tokens::muted, &Tokens::hover}, {"muted on fill: neutral chip", &Tokens::muted, &Tokens::fill},
    {"muted on tint: chosen row", &Tokens::muted, &Tokens::tint}, {"muted on watch tint: leak strip", &Tokens::muted, &Tokens::watchTint},
    {"muted on off-hours", &Tokens::muted, &Tokens::off}, {"good on raised: sheet", &Tokens::good, &Tokens::raised},
    {"good on tint: chosen row", &Tokens::good, &Tokens::tint}, {"accent on fill", &Tokens::accent, &Tokens::fill},
    {"bad on hover", &Tokens::bad, &Tokens::hover}, {"watch on hover", &Tokens::watch, &Tokens::hover},
    {"accent on ground: link", &Tokens::accent, &Tokens::ground}, {"accent on rail", &Tokens::accent, &Tokens::sunken},
    {"accent on surface", &Tokens::accent, &Tokens::surface}, {"accent on raised", &Tokens::accent, &Tokens::raised},
    {"accent on hover", &Tokens::accent, &Tokens::hover},
    {"primary button", &Tokens::onAccent, &Tokens::accent}, {"primary button pressed", &Tokens::onAccent, &Tokens::pressed},
    {"accent chip", &Tokens::onTint, &Tokens::tint}, {"good chip", &Tokens::good, &Tokens::goodTint},
    {"watch chip", &Tokens::watch, &Tokens::watchTint}, {"bad chip", &Tokens::bad, &Tokens::badTint},
    {"good on surface", &Tokens::good, &Tokens::surface}, {"watch on surface", &Tokens::watch, &Tokens::surface},
    {"bad on surface", &Tokens::bad, &Tokens::surface}, {"good on ground", &Tokens::good, &Tokens::ground},
    {"watch on ground", &Tokens::watch, &Tokens::ground}, {"bad on ground", &Tokens::bad, &Tokens::ground},
    {"watch on raised: tray", &Tokens::watch, &Tokens::raised}, {"bad on raised: sheet", &Tokens::bad, &Tokens::raised},
    {"watch on tint: chosen row", &Tokens::watch, &Tokens::tint}, {"bad on tint: chosen row", &Tokens::bad, &Tokens::tint},
    {"bad on fill", &Tokens::bad, &Tokens::fill},
    {"toast", &Tokens::onToast, &Tokens::toast}, {"undo on toast", &Tokens::undo, &Tokens::toast},
};

const std::vector<Pair> partPairs = {
    {"field edge on ground", &Tokens::control, &Tokens::ground}, {"field edge on surface", &Tokens::control, &Tokens::surface},
    {"field edge on raised", &Tokens::control, &Tokens::raised}, {"focus ring on ground", &Tokens::accent, &Tokens::ground},
    {"focus ring on surface", &Tokens::accent, &Tokens::surface}, {"focus ring on raised", &Tokens::accent, &Tokens::raised},
    {"focus ring on rail", &Tokens::accent, &Tokens::sunken}, {"bar of a chosen row", &Tokens::accent, &Tokens::tint},
    {"burndown free on surface", &Tokens::accent, &Tokens::surface}, {"burndown low on surface", &Tokens::watch, &Tokens::surface},
    {"burndown over on surface", &Tokens::bad, &Tokens::surface}, {"error edge on ground", &Tokens::bad, &Tokens::ground},
    {"countdown on toast", &Tokens::undo, &Tokens::toast}, {"knob of an off switch", &Tokens::control, &Tokens::surface},
};
// clang-format on

const std::vector<std::pair<const char *, Scheme>> schemes = {{"light", Scheme::Light},
    {"dark", Scheme::Dark}, {"contrast light", Scheme::ContrastLight},
    {"contrast dark", Scheme::ContrastDark}};

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void ratioMatchesTheStandard();
    void everyIconIsThere();
    void iconsKeepTheirStroke();
    void figuresShareOneWidth();
    void choiceRepaintsEverything();
    void followsTheDesktopOnlyWhenAsked();
    void followsTheDesktopsContrast();
    void followsTheDesktopsWishForLessMotion_data();
    void followsTheDesktopsWishForLessMotion();
    void textGrowsTogether();
    void styleSheetNamesNoUnknownToken();
};

void ThemeTest::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[name, scheme] : schemes) {
        const Tokens &t = tokensFor(scheme);
        const bool high = scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
        const double text = high ? 7.0 : 4.5;
        const double part = high ? 4.5 : 3.0;
        for (const Pair &pair : textPairs)
            QTest::addRow("%s text: %s", name, pair.what) << t.*pair.text << t.*pair.ground << text;
        for (const Pair &pair : partPairs)
            QTest::addRow("%s part: %s", name, pair.what) << t.*pair.text << t.*pair.ground << part;
        if (high)
            for (const Token ground : {&Tokens::ground, &Tokens::surface, &Tokens::raised, &Tokens::sunken})
                QTest::addRow("%s part: a hairline bounds a box on %s", name, qPrintable((t.*ground).name()))
                    << t.line << t.*ground << part;
    }
}

void ThemeTest::contrastIsEnough()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= least, qPrintable(u"%1 on %2 is %3"_s.arg(text.name(), ground.name()).arg(ratio)));
}

void ThemeTest::ratioMatchesTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    // #767676 is the lightest grey that passes on white.
    QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

void ThemeTest::everyIconIsThere()
{
    for (int i = 0; i < iconCount; ++i) {
        const QImage image = iconPixmap(static_cast<Icon>(i), 20, Qt::red, 1).toImage();
        bool painted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted =
                    painted || (image.pixelColor(x, y).alpha() > 100 && image.pixelColor(x, y).red() > 200);
        }
        QVERIFY2(painted, iconName(static_cast<Icon>(i)).data());
    }
}

void ThemeTest::iconsKeepTheirStroke()
{
    // The plus sign's upright, measured across: as wide at 14 px as at 20 px, and twice the pixels at
    // ratio 2.
    const auto strokeOf = [](int size, qreal ratio) {
        const QImage image = iconPixmap(Icon::Plus, size, Qt::black, ratio).toImage();
        int alpha = 0;
        for (int x = 0; x < image.width(); ++x)
            alpha += image.pixelColor(x, image.height() / 4).alpha();
        return alpha / 255.0;
    };
    QVERIFY(std::abs(strokeOf(20, 1) - 1.5) < 0.15);
    QVERIFY(std::abs(strokeOf(14, 1) - 1.5) < 0.15);
    QVERIFY(std::abs(strokeOf(20, 2) - 3.0) < 0.2);
}

void ThemeTest::figuresShareOneWidth()
{
    const QFont font = fontFor(TextSize::Title, Weight::Semi);
    QCOMPARE(textWidth(font, u"11:11"_s, Figures::Tabular), textWidth(font, u"38:04"_s, Figures::Tabular));
}

void ThemeTest::choiceRepaintsEverything()
{
    Theme &theme = Theme::install(*qApp, ThemeChoice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.choose(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(Theme::tokens().ground, tokensFor(Scheme::Dark).ground);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokensFor(Scheme::Dark).ground);
    QVERIFY(qApp->styleSheet().contains(tokensFor(Scheme::Dark).raised.name()));
}

void ThemeTest::followsTheDesktopOnlyWhenAsked()
{
    Theme &theme = Theme::install(*qApp, ThemeChoice::Light);
    theme.setDesktopScheme(Scheme::Dark);
    QCOMPARE(theme.scheme(), Scheme::Light);
    theme.choose(ThemeChoice::FollowDesktop);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    theme.setDesktopScheme(Scheme::Light);
    QCOMPARE(theme.scheme(), Scheme::Light);
}

void ThemeTest::followsTheDesktopsContrast()
{
    Theme &theme = Theme::install(*qApp, ThemeChoice::FollowDesktop);
    DesktopScheme desktop(theme, Scheme::Light, nullptr);
    const QString appearance = u"org.freedesktop.appearance"_s;
    desktop.hear(appearance, u"contrast"_s, 1u);
    QCOMPARE(theme.scheme(), Scheme::ContrastLight);
    desktop.hear(appearance, u"color-scheme"_s, 1u);
    QCOMPARE(theme.scheme(), Scheme::ContrastDark);
    desktop.hear(appearance, u"contrast"_s, 0u);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    desktop.hear(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
    QCOMPARE(theme.scheme(), Scheme::ContrastDark);
    desktop.hear(appearance, u"accent-color"_s, 1u);
    QCOMPARE(theme.scheme(), Scheme::ContrastDark);
    theme.choose(ThemeChoice::ContrastLight);
    QCOMPARE(theme.scheme(), Scheme::ContrastLight);
}

void ThemeTest::followsTheDesktopsWishForLessMotion_data()
{
    using Told = std::vector<std::tuple<QString, QString, QVariant>>;
    QTest::addColumn<Told>("told");
    QTest::addColumn<Motion>("motion");
    const QString appearance = u"org.freedesktop.appearance"_s, gnome = u"org.gnome.desktop.interface"_s;
    const QString reduced = u"reduced-motion"_s, animations = u"enable-animations"_s;
    QTest::newRow("nothing was said") << Told{} << Motion::Full;
    QTest::newRow("the appearance is reduced") << Told{{appearance, reduced, 1u}} << Motion::Reduced;
    QTest::newRow("no preference") << Told{{appearance, reduced, 0u}} << Motion::Full;
    QTest::newRow("taken back") << Told{{appearance, reduced, 1u}, {appearance, reduced, 0u}} << Motion::Full;
    QTest::newRow("GNOME's switch is off") << Told{{gnome, animations, false}} << Motion::Reduced;
    QTest::newRow("GNOME's switch is on, and the appearance reduced")
        << Told{{appearance, reduced, 1u}, {gnome, animations, true}} << Motion::Reduced;
    QTest::newRow("another setting of that name")
        << Told{{u"org.example"_s, animations, false}} << Motion::Full;
}

void ThemeTest::followsTheDesktopsWishForLessMotion()
{
    using Told = std::vector<std::tuple<QString, QString, QVariant>>;
    QFETCH(Told, told);
    DesktopMotion desktop;
    for (const auto &[group, key, value] : told)
        desktop.hear(group, key, value);
    QTEST(desktop.motion(), "motion");
}

void ThemeTest::textGrowsTogether()
{
    Theme &theme = Theme::install(*qApp, ThemeChoice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setTextSize(28);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fontFor(TextSize::Caption).pixelSize(), 24);
    QCOMPARE(fontFor(TextSize::Title).pixelSize(), 56);
    QCOMPARE(lineHeight(TextSize::Base), 40);
    QCOMPARE(int(metrics::rowTable), 72);
    QCOMPARE(QApplication::font().pixelSize(), 28);
    theme.setTextSize(12);
    QCOMPARE(fontFor(TextSize::Base).pixelSize(), 12);
    QVERIFY2(metrics::target == 24, "smaller text makes no smaller target");
    theme.setTextSize(99);
    QCOMPARE(textBase(), largestTextBase);
    theme.setTextSize(usualTextBase);
    QCOMPARE(fontFor(TextSize::Base).pixelSize(), 14);
}

void ThemeTest::styleSheetNamesNoUnknownToken()
{
    for (const auto &[name, scheme] : schemes)
        QVERIFY2(!styleSheet(tokensFor(scheme)).contains(u'@'), name);
}

SP_WINDOW_TEST_MAIN(ThemeTest)
#include "theme_test.moc"
