// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen in a language that is a third longer, in a usual and in the smallest window.
#include "app/gallery/screens/pseudo_language.h"
#include "ui/theme/theme.h"

#include "tests/support/window_test.h"
#include "tests/support/window_walk.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class PseudoLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatIsNoWord_data();
    void keepsWhatIsNoWord();
    void everyScreenHasRoom_data();
    void everyScreenHasRoom();

private:
    gallery::PseudoLanguage m_language;
};

void PseudoLanguageTest::initTestCase()
{
    // Times without seconds, as anywhere but in the "C" locale.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    Theme::install(*qApp, ThemeChoice::Light);
    QCoreApplication::installTranslator(&m_language);
}

void PseudoLanguageTest::keepsWhatIsNoWord_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("pseudo");
    QTest::newRow("a word grows by a third") << u"Save"_s << u"⟦Šåvéé⟧"_s;
    QTest::newRow("places for values") << u"%1 of %L2, %n"_s << u"⟦%1 öf %L2, %néééé⟧"_s;
    QTest::newRow("tags") << u"<b>no</b>"_s << u"⟦<b>ñö</b>ééé⟧"_s;
    QTest::newRow("placeholders") << u"{YYYY}"_s << u"⟦{YYYY}éé⟧"_s;
}

void PseudoLanguageTest::keepsWhatIsNoWord()
{
    QFETCH(QString, source);
    QTEST(gallery::pseudo(source), "pseudo");
}

void PseudoLanguageTest::everyScreenHasRoom_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QSize>("size");
    const std::vector<gallery::Screen> screens = gallery::allScreens();
    for (std::size_t i = 0; i < screens.size(); ++i) {
        if (screens[i].name == u"tray-panels"_s)  // Its words are samples, in English.
            continue;
        QTest::newRow(qPrintable(screens[i].name)) << static_cast<int>(i) << QSize(1440, 900);
        if (screens[i].size.isEmpty())
            QTest::newRow(qPrintable(screens[i].name + u", small"_s))
                << static_cast<int>(i) << QSize(1024, 700);
    }
}

void PseudoLanguageTest::everyScreenHasRoom()
{
    QFETCH(int, place);
    QFETCH(QSize, size);
    const std::unique_ptr<QWidget> window =
        shown(gallery::allScreens()[static_cast<std::size_t>(place)], size);
    const QStringList offenders = cutParts(*window);
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

SP_WINDOW_TEST_MAIN(PseudoLanguageTest)
#include "pseudo_language_test.moc"
