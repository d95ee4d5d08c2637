// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/pseudo_language.h"
#include "ui/language/window_language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QWidget>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Look {
    QString name;
    sp::ui::ThemeChoice choice;
};

const std::vector<Look> &looks()
{
    using sp::ui::ThemeChoice;
    static const std::vector<Look> all = {{u"light"_s, ThemeChoice::Light}, {u"dark"_s, ThemeChoice::Dark},
        {u"contrast"_s, ThemeChoice::ContrastDark}, {u"contrast-light"_s, ThemeChoice::ContrastLight}};
    return all;
}

QSize parseSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// Renders one screen; answers whether the picture was written.
bool render(const sp::gallery::Screen &screen, const QSize &size, const QString &file)
{
    const std::unique_ptr<QWidget> widget = screen.make();
    widget->resize(size);
    widget->show();
    // Layouts settle in a few rounds: labels that wrap learn their width first.
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    if (widget->grab().save(file))
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    return false;
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Renders every screen and state of the window to PNG."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"outdir"_s, u"Where the pictures go."_s);
    parser.addOption({u"only"_s, u"Only screens whose name contains NAME."_s, u"NAME"_s});
    parser.addOption({u"theme"_s, u"light, dark, contrast or contrast-light."_s, u"THEME"_s});
    parser.addOption({u"size"_s, u"Only this size of window, such as 1440x900."_s, u"SIZE"_s});
    parser.addOption({u"language"_s,
        u"Speak this language, such as de, or pseudo, which marks what is translated."_s, u"CODE"_s});
    parser.addOption({u"people"_s, u"Call clients patients or students."_s, u"WORD"_s});
    parser.addOption({u"text"_s, u"Ordinary text of so many pixels, 12 to 28."_s, u"PIXELS"_s});
    parser.addOption({u"rtl"_s, u"Mirror the layout, as for Arabic or Hebrew."_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir directory(parser.positionalArguments().constFirst());
    if (!directory.mkpath(u"."_s)) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(directory.path()));
        return 1;
    }
    sp::gallery::PseudoLanguage pseudo;
    if (parser.value(u"language"_s) == u"pseudo"_s) {
        QCoreApplication::installTranslator(&pseudo);
    } else if (parser.isSet(u"language"_s)) {
        QLocale::setDefault(QLocale(parser.value(u"language"_s)));
        sp::ui::speakLanguage(parser.value(u"language"_s).toLatin1());
    } else {
        sp::ui::speakLanguage("en");
    }
    sp::ui::callPeople(sp::ui::peopleWordOf(parser.value(u"people"_s).toLatin1()));
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    bool written = true;
    for (const Look &look : looks()) {
        if (parser.isSet(u"theme"_s) && parser.value(u"theme"_s) != look.name)
            continue;
        sp::ui::Theme &theme = sp::ui::Theme::install(application, look.choice);
        if (parser.isSet(u"text"_s))
            theme.setTextSize(parser.value(u"text"_s).toInt());
        for (const sp::gallery::Screen &screen : sp::gallery::allScreens()) {
            if (!screen.name.contains(parser.value(u"only"_s)))
                continue;
            std::vector<QSize> sizes = {screen.size};
            if (screen.size.isEmpty())
                sizes = {{1440, 900}, {1024, 700}};
            for (const QSize &size : sizes) {
                if (screen.size.isEmpty() && parser.isSet(u"size"_s) &&
                    size != parseSize(parser.value(u"size"_s)))
                    continue;
                const QString name = screen.size.isEmpty() ? u"%1-%2-%3x%4.png"_s.arg(screen.name, look.name)
                                                                 .arg(size.width())
                                                                 .arg(size.height())
                                                           : u"%1-%2.png"_s.arg(screen.name, look.name);
                written = render(screen, size, directory.filePath(name)) && written;
            }
        }
    }
    return written ? 0 : 1;
}
