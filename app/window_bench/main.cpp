// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window itself: from the start of a process until Today is painted, what pages, months, tables
// and keys take, and the memory it needs. Starts itself again for every start it measures. The key derivation
// is left out: the copy of the practice it works on is opened with a kept key.
#include "app/cli/bench/bench_report.h"
#include "app/cli/bench/practice_copy.h"
#include "app/cli/secret_input.h"
#include "app/window_bench/busy_months.h"
#include "app/window_bench/window_start.h"
#include "core/engine/vault_keys.h"
#include "ui/messages/error_text.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr int runs = 3;
constexpr int patience = 300'000;

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
        SP_CHECK(addBusyMonths(*engine));
        SP_CHECK(VaultKeys(*engine, KdfPolicy::production()).remember(keys));
    }
    SP_TRY(kept, keys.read({}));
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char *>(kept.data()), static_cast<qsizetype>(kept.size())).toHex();

    cli::BenchReport report(1);
    std::map<QString, std::vector<double>> parts;
    std::map<QString, double> most;
    QStringList held;
    // The first start fills the disk's cache and is not counted: a program that is used every day is found
    // there.
    SP_CHECK(measureStart(folder, hex));
    SP_CHECK(report.timeParts(
        "cold start to a usable window, without the KDF", runs, 600, [&](int) -> Result<double> {
            SP_TRY(start, measureStart(folder, hex));
            for (auto figure = start.measured.begin(); figure != start.measured.end(); ++figure) {
                if (figure.key() == u"held"_s)
                    for (const auto &each : figure.value().toArray())
                        held << each.toString();
                else if (figure.value().isArray())
                    for (const auto &each : figure.value().toArray())
                        parts[figure.key()].push_back(each.toDouble());
                else
                    most[figure.key()] = std::max(most[figure.key()], figure.value().toDouble());
            }
            return start.milliseconds;
        }));
    struct Part {
        const char *what;
        QString key;
        double reach;
    };
    const Part all[] = {{"switch of the page, its content painted", u"switches"_s, 80},
        {"a month of the calendar, read and painted", u"months"_s, 50},
        {"a month of 3,000 occurrences, read and painted", u"busy_months"_s, 50},
        {"a key typed into a note of 200 KB, painted", u"keys"_s, 8},
        {"a step through a table of 50,000 rows, painted", u"rows"_s, 8}};
    for (const Part &part : all) {
        const std::vector<double> &figures = parts[part.key];
        if (figures.empty())
            return Error{ErrorCode::Unavailable, "bench.window", {}, "a part of the window was not measured"};
        SP_CHECK(report.timeParts(part.what, static_cast<int>(figures.size()), part.reach,
            [&](int round) -> Result<double> { return figures[static_cast<std::size_t>(round)]; }));
    }
    report.most("longest event of the window", most[u"longest_ms"_s], 50, "ms");
    report.most("memory of the window at Today", most[u"ready_mib"_s], 180, "MiB");
    report.most("memory of the window, every page opened", most[u"all_mib"_s], 220, "MiB");
    held.removeDuplicates();
    for (const QString &each : std::as_const(held))
        std::fprintf(stderr, "held for %s\n", qPrintable(each));
    return report.reply();
}

/// Every figure beyond what is asked of it, in a line of its own.
QStringList missedReaches(const QJsonObject &report)
{
    QStringList missed;
    for (const auto &each : report[u"figures"_s].toArray()) {
        const QJsonObject figure = each.toObject();
        if (!figure.contains(u"met"_s) || figure[u"met"_s].toBool())
            continue;
        const bool most = figure.contains(u"at_most"_s);
        const double reach = figure[most ? u"at_most"_s : u"at_least"_s].toDouble();
        missed << u"%1: %2 %3, to be %4 %5"_s.arg(figure[u"what"_s].toString())
                      .arg(figure[u"p95"_s].toDouble(), 0, 'f', 1)
                      .arg(figure[u"unit"_s].toString(), most ? u"at most"_s : u"at least"_s)
                      .arg(reach);
    }
    return missed;
}

}  // namespace

}  // namespace sp

int main(int argc, char **argv)
{
    sp::ui::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"solopilot-bench"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"workspace"_s, u"The practice to measure; it stays as it is."_s, u"DIR"_s});
    parser.addOption({u"passphrase-file"_s, u"Its passphrase."_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"Figures as JSON."_s});
    parser.addOption({u"strict"_s, u"Fail when a figure misses its reach."_s});
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
    const QStringList missed = sp::missedReaches(reply->json);
    for (const QString &each : missed)
        std::fprintf(stderr, "MISSED: %s\n", qUtf8Printable(each));
    return parser.isSet(u"strict"_s) && !missed.isEmpty() ? 1 : 0;
}
