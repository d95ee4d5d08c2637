// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window itself: from the start of a process until Today is painted, what a switch of the page
// takes, and the memory it needs. Starts itself again for every start it measures. The key derivation is left
// out: the copy of the practice it works on is opened with a kept key.
#include "app/adapters/pdf/pdf_renderer.h"
#include "app/cli/bench/bench_report.h"
#include "app/cli/bench/practice_copy.h"
#include "app/cli/secret_input.h"
#include "app/desktop/desktop.h"
#include "core/engine/vault_keys.h"
#include "ui/calendar/calendar_page.h"
#include "ui/messages/error_text.h"
#include "ui/shell/main_frame.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr int runs = 5;
constexpr int rounds = 20;
constexpr int patience = 60'000;

/// Keeps one key, whatever it is called: the one the parent process wrote to our standard input.
class OneKey final : public KeyStore {
public:
    Result<SecretBytes> read(const QByteArray &) override { return m_key.clone(); }
    Result<Done> write(const QByteArray &, const SecretBytes &secret) override
    {
        m_key = secret.clone();
        return Done{};
    }
    Result<Done> remove(const QByteArray &) override { return Done{}; }

private:
    SecretBytes m_key;
};

/// Until what the page asked the engine is answered and painted.
void settleDown(ui::EngineClient &client, QWidget &window)
{
    auto asked = client.ask([](Engine &) -> Result<Done> { return Done{}; });
    while (!asked.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::processEvents();
    window.repaint();
}

/// One start: says "ready" when Today stands there, then what it measured.
int startOnce(QApplication &application, const QString &folder)
{
    OneKey keys;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QByteArray kept = QByteArray::fromHex(input.readLine().trimmed());
    (void)keys.write({}, SecretBytes::copyOf({reinterpret_cast<const unsigned char *>(kept.data()),
                             static_cast<std::size_t>(kept.size())}));
    ui::Theme::install(application, ui::ThemeChoice::Light);
    SystemClock clock;
    SystemRandom random;
    pdf::PdfRenderer renderer;
    ui::EngineClient client({.clock = clock, .random = random, .renderer = &renderer, .keys = &keys});
    Desktop desktop(client, &renderer, random, {folder});
    desktop.resize(1440, 900);
    desktop.start();
    QElapsedTimer waiting;
    waiting.start();
    const auto ready = [&] {
        return desktop.workplace() &&
               desktop.workplace()->todayPage().model().state() == ui::TodayModel::State::Ready;
    };
    while (!ready()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (waiting.elapsed() > patience)
            return 1;
    }
    desktop.repaint();
    std::fputs("ready\n", stdout);
    std::fflush(stdout);

    const double atReady = cli::memoryInMiB("VmRSS");
    ui::MainFrame &frame = desktop.workplace()->frame();
    QJsonArray switches;
    for (int round = 0; round < rounds; ++round)
        for (const ui::PageId page : {ui::PageId::Calendar, ui::PageId::Clients, ui::PageId::Money,
                 ui::PageId::Settings, ui::PageId::Today}) {
            QElapsedTimer timer;
            timer.start();
            frame.showPage(page);
            settleDown(client, desktop);
            switches.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    frame.showPage(ui::PageId::Calendar);
    ui::CalendarPage &calendar = desktop.workplace()->calendarPage();
    calendar.showView(ui::CalendarView::Month);
    settleDown(client, desktop);
    QJsonArray months;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        calendar.showDate(ui::stepped(ui::CalendarView::Month, calendar.monthGrid().cursor(), -1));
        settleDown(client, desktop);
        months.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const QJsonObject measured{{u"ready_mib"_s, atReady}, {u"all_mib"_s, cli::memoryInMiB("VmRSS")},
        {u"peak_mib"_s, cli::memoryInMiB("VmHWM")}, {u"switches"_s, switches}, {u"months"_s, months}};
    std::puts(QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    desktop.quit();
    return 0;
}

struct Start {
    double milliseconds = 0;
    QJsonObject measured;
};

Result<Start> measureStart(const QString &folder, const QByteArray &key)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The settings of the person who measures stay as they are.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder);
    child.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, folder});
    child.write(key + '\n');
    QByteArray said;
    Start start;
    while (!said.contains("ready\n")) {
        if (!child.waitForReadyRead(patience))
            return Error{ErrorCode::Unavailable, "bench.window", {}, "the window did not become ready"};
        said += child.readAllStandardOutput();
    }
    start.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    child.closeWriteChannel();
    if (!child.waitForFinished(patience) || child.exitCode() != 0)
        return Error{ErrorCode::Unavailable, "bench.window", {}, "the window did not end well"};
    said += child.readAllStandardOutput();
    start.measured = QJsonDocument::fromJson(said.mid(said.indexOf('\n') + 1).trimmed()).object();
    return start;
}

Result<cli::Reply> bench(const QString &workspace, const QString &passphraseFile)
{
    SystemClock clock;
    SystemRandom random;
    SP_TRY(secret, cli::readSecret(passphraseFile, "Passphrase"));
    SP_TRY(passphrase, Passphrase::create(secret));
    const QTemporaryDir scratch(workspace + u"-window-XXXXXX"_s);
    const QString folder = scratch.filePath(u"practice"_s);
    {
        SP_TRY(original, openPractice(workspace, &passphrase, KdfPolicy::production(), {clock, random}));
        SP_CHECK(cli::copyPractice(*original, folder));
    }
    OneKey keys;
    {
        SP_TRY(engine, openPractice(folder, &passphrase, KdfPolicy::production(), {clock, random}));
        SP_CHECK(VaultKeys(*engine, KdfPolicy::production()).remember(keys));
    }
    SP_TRY(kept, keys.read({}));
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char *>(kept.data()), static_cast<qsizetype>(kept.size())).toHex();

    cli::BenchReport report(1);
    std::vector<double> switches, months;
    double ready = 0, all = 0;
    // The first start fills the disk's cache and is not counted: a program that is used every day is found
    // there.
    SP_CHECK(measureStart(folder, hex));
    SP_CHECK(report.timeParts(
        "cold start to a usable window, without the KDF", runs, 600, [&](int) -> Result<double> {
            SP_TRY(start, measureStart(folder, hex));
            for (const auto &each : start.measured.value(u"switches"_s).toArray())
                switches.push_back(each.toDouble());
            for (const auto &each : start.measured.value(u"months"_s).toArray())
                months.push_back(each.toDouble());
            ready = std::max(ready, start.measured.value(u"ready_mib"_s).toDouble());
            all = std::max(all, start.measured.value(u"all_mib"_s).toDouble());
            return start.milliseconds;
        }));
    SP_CHECK(report.timeParts("switch of the page, its content painted", static_cast<int>(switches.size()),
        80, [&](int round) -> Result<double> { return switches[static_cast<std::size_t>(round)]; }));
    SP_CHECK(report.timeParts("a month of the calendar, read and painted", static_cast<int>(months.size()),
        50, [&](int round) -> Result<double> { return months[static_cast<std::size_t>(round)]; }));
    report.most("memory of the window at Today", ready, 180, "MiB");
    report.most("memory of the window, every page opened", all, 180, "MiB");
    return report.reply();
}

}  // namespace

}  // namespace sp

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"solopilot-bench"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"workspace"_s, u"The practice to measure; it stays as it is."_s, u"DIR"_s});
    parser.addOption({u"passphrase-file"_s, u"Its passphrase."_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"Figures as JSON."_s});
    parser.addOption({u"child"_s, u"Used by the program itself."_s, u"DIR"_s});
    parser.process(application);
    if (parser.isSet(u"child"_s))
        return sp::startOnce(application, parser.value(u"child"_s));
    const auto reply = sp::bench(parser.value(u"workspace"_s), parser.value(u"passphrase-file"_s));
    if (!reply) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(sp::ui::errorText(reply.error())));
        return 1;
    }
    const QByteArray out =
        parser.isSet(u"json"_s) ? QJsonDocument(reply->json).toJson() : reply->text.toUtf8();
    std::fwrite(out.constData(), 1, static_cast<std::size_t>(out.size()), stdout);
    return 0;
}
