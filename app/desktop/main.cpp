// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/system_key_store.h"
#include "app/adapters/pdf/pdf_renderer.h"
#include "app/composition/calendar_connections.h"
#include "app/composition/confined_reading.h"
#include "app/composition/process_hygiene.h"
#include "app/composition/program_records.h"
#include "app/composition/time_stamps.h"
#include "app/desktop/desktop.h"
#include "app/desktop/mail_switch.h"
#include "app/desktop/single_instance.h"
#include "ui/language/window_language.h"
#include "ui/theme/theme.h"
#include "ui/watch/watched_application.h"
#include "ui/web/html_view.h"

#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// In builds for developers, and where somebody asks for it: says in the log what held the window.
void watchWhereWanted(sp::ui::WatchedApplication &application)
{
#ifndef QT_DEBUG
    if (!qEnvironmentVariableIsSet("SOLOPILOT_WATCH"))
        return;
#endif
    application.watch([](const sp::ui::Stall &stall) {
        qWarning("The window was held for %.1f ms by %s of %s.",
            static_cast<double>(stall.held.count()) / 1e3, qPrintable(stall.event),
            qPrintable(stall.receiver));
    });
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace

int main(int argc, char **argv)
{
    sp::hardenProcess();
    sp::SystemClock clock;
    const sp::ProgramRecords records("solopilot", clock, sp::ProgramRecords::Echo::Everything);
    sp::ui::HtmlView::prepare();
    sp::ui::WatchedApplication application(argc, argv);
    watchWhereWanted(application);
    QCoreApplication::setApplicationName(u"solopilot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SOLOPILOT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"SoloPilot"_s);
    QGuiApplication::setDesktopFileName(u"org.solopilot.SoloPilot"_s);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"org.solopilot.SoloPilot"_s));
    // The tray keeps the program; closing the last window only hides it.
    QApplication::setQuitOnLastWindowClosed(false);

    // Before the command line, which explains itself.
    sp::ui::speakLanguage(
        sp::ui::resolveLanguage(sp::Desktop::rememberedLanguage(), QLocale::system().uiLanguages()));
    sp::ui::callPeople(sp::Desktop::rememberedPeopleWord());
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("A practice on your own machine."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"workspace"_s, Words::tr("The folder of the practice."), Words::tr("DIR", "a folder")});
    parser.addOption(
        {u"demo"_s, Words::tr("A made-up practice to look around in; its passphrase is \"demo\".")});
    parser.addOption({u"hidden"_s, Words::tr("Wait in the tray.")});
    parser.addPositionalArgument(u"link"_s,
        Words::tr("What to show: a link such as solopilot://day/2026-10-27."), Words::tr("[link]"));
    parser.process(application);
    sp::DesktopOptions options;
    QString usual;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(u"demo"_s)) {
        options.practice = sp::DesktopOptions::Practice::Demo;
        options.workspace = data + u"/demo"_s;
    } else {
        usual = data + u"/practice"_s;
        options.workspace = sp::Desktop::rememberedWorkspace(usual);
        options.remember = sp::DesktopOptions::Remember::Yes;
    }
    if (parser.isSet(u"workspace"_s)) {
        options.workspace = QDir(parser.value(u"workspace"_s)).absolutePath();
        options.remember = sp::DesktopOptions::Remember::No;
        usual.clear();
    }

    // A start without a folder is the same program, whichever practice it has open by now.
    sp::SingleInstance instance(usual.isEmpty() ? options.workspace : usual);
    const QByteArray words = parser.isSet(u"hidden"_s) ? QByteArray(sp::Desktop::hiddenStart)
                                                       : parser.positionalArguments().value(0).toUtf8();
    if (parser.isSet(u"hidden"_s))
        options.begin = sp::DesktopOptions::Begin::Hidden;
    if (!instance.claim(words))
        return 0;
    sp::ui::Theme::install(application, sp::ui::ThemeChoice::FollowDesktop);

    sp::SystemRandom random;
    sp::pdf::PdfRenderer renderer;
    sp::SystemKeyStore keys;
    const std::unique_ptr<sp::ConfinedParser> confined = sp::makeConfinedParser();
    const std::unique_ptr<sp::TimeStampAuthority> stamps = sp::makeTimeStampAuthority();
    const std::unique_ptr<sp::CalendarConnector> calendars =
        sp::makeCalendarConnector(clock, random, confined.get());
    sp::ui::EngineClient client({.clock = clock,
        .random = random,
        .renderer = &renderer,
        .keys = &keys,
        .parser = confined.get(),
        .stamps = stamps.get(),
        .calendars = calendars.get()});
    sp::MailSwitch mail(client);
    sp::Desktop desktop(client, &renderer, random, options);
    QObject::connect(&mail, &sp::MailSwitch::failed, &desktop, &sp::Desktop::complain);
    QObject::connect(&instance, &sp::SingleInstance::called, &desktop, &sp::Desktop::hearCall);
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &desktop, &sp::Desktop::quit);
    desktop.start();
    if (!words.isEmpty())
        desktop.hearCall(words);
    return QApplication::exec();
}
