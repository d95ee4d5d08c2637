// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_commands.h"
#include "app/cli/bench_command.h"
#include "app/cli/command.h"
#include "app/cli/demo_command.h"
#include "app/cli/diagnostics_command.h"
#include "app/cli/init_command.h"
#include "app/cli/progress.h"
#include "app/cli/understand_command.h"
#include "app/cli/unlock.h"
#include "app/composition/calendar_connections.h"
#include "app/composition/confined_reading.h"
#include "app/composition/mail_channels.h"
#include "app/composition/process_hygiene.h"
#include "app/composition/program_records.h"
#include "app/composition/time_stamps.h"
#include "core/base/json.h"
#include "core/engine/erasure_rewriting.h"
#include "core/storage/vault/atomic_file.h"
#include "ui/messages/error_text.h"

#ifdef SOLOPILOT_GUI
#include "app/adapters/pdf/pdf_renderer.h"

#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

namespace sp::cli {

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto part : {findCommands(), peopleCommands(), serviceCommands(), sessionCommands(),
             holdCommands(), packageCommands(), creditCommands(), noteCommands(), moneyCommands(),
             paymentCommands(), draftCommands(), endingCommands(), periodCommands(), quoteCommands(),
             recurringCommands(), expenseCommands(), statementCommands(), taxCommands(), exchangeCommands(),
             auditCommands(), workspaceCommands(), vaultCommands(), attachmentCommands(), historyCommands(),
             backupCommands(), outboxCommands(), policyCommands(), hoursCommands(), slotCommands(),
             invitationCommands(), meetingCommands(), calendarCommands(), conflictCommands(),
             templateCommands(), reportCommands(), mirrorCommands(), erasureCommands()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

constexpr const char *initSummary = "Make a new encrypted practice";
constexpr const char *demoSummary = "Make a demo practice";
constexpr const char *diagnosticsSummary = "Show what is known of this program and how it fares";

/// What a command is called and how it is used, whatever runs it.
struct Listed {
    const char *name;
    const char *usage;
    const char *summary;
};

/// Those that open no practice first.
std::vector<Listed> listed(const std::vector<Command> &commands)
{
    std::vector<Listed> all{{"init", initUsage, initSummary}, {"demo", demoUsage, demoSummary},
        {"diagnostics", diagnosticsUsage, diagnosticsSummary},
        {"understand", understandUsage, understandSummary}};
    for (const FileCommand &command : backupFileCommands())
        all.push_back({command.name, command.usage, command.summary});
    for (const Command &command : commands)
        all.push_back({command.name, command.usage, command.summary});
    return all;
}

QString usageLine(const Listed &command)
{
    return QStringLiteral("solopilot-cli %1 %2")
        .arg(QLatin1String(command.name), QLatin1String(command.usage))
        .trimmed();
}

QJsonObject listedJson(const std::vector<Listed> &commands)
{
    QJsonArray json;
    for (const Listed &command : commands)
        json.append(QJsonObject{{QStringLiteral("name"), QLatin1String(command.name)},
            {QStringLiteral("usage"), usageLine(command)},
            {QStringLiteral("summary"), QLatin1String(command.summary)}});
    return {{QStringLiteral("commands"), json}};
}

Reply overview(const std::vector<Command> &commands)
{
    QString text = QStringLiteral(
        "solopilot-cli %1: a practice without its window\n\n"
        "  solopilot-cli [--workspace DIR] [--passphrase-file FILE | --recovery-file FILE | --keychain]\n"
        "                [--json] COMMAND [--help]\n\n")
                       .arg(QStringLiteral(SOLOPILOT_VERSION));
    const std::vector<Listed> all = listed(commands);
    QList<QStringList> rows;
    for (const Listed &command : all)
        rows.append({QStringLiteral("  ") + QLatin1String(command.name), QLatin1String(command.summary)});
    return {listedJson(all),
        text + table(rows) +
            QStringLiteral(
                "\nExit codes: 0 done, 1 refused (the reason is in the JSON), 2 not understood.\n")};
}

/// Text for a terminal: what a client's name may hold, such as an escape sequence, is not obeyed.
QByteArray printable(QString text)
{
    for (QChar &each : text)
        if (each.category() == QChar::Other_Control && each != u'\n' && each != u'\t')
            each = QChar::ReplacementCharacter;
    return text.toUtf8();
}

/// Whether all of it went out: a full disk behind ">" must not look like success.
bool print(const QByteArray &text)
{
    return std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout) ==
               static_cast<std::size_t>(text.size()) &&
           std::fflush(stdout) == 0;
}

/// What is said beside the answer, for programs as for people.
using Warnings = std::vector<Error>;

void addWarnings(QJsonObject &object, const Warnings &warnings)
{
    QJsonArray told = object.value(QLatin1String("warnings")).toArray();
    for (const Error &warning : warnings)
        told.append(QJsonObject{{QStringLiteral("reason"), QString::fromUtf8(warning.reason)},
            {QStringLiteral("facts"), warning.facts}, {QStringLiteral("message"), ui::errorText(warning)}});
    if (!told.isEmpty())
        object.insert(QStringLiteral("warnings"), told);
}

int answer(const Result<Reply> &result, bool json, const Warnings &warnings = {})
{
    if (result) {
        QJsonObject object = result->json;
        object.insert(QStringLiteral("ok"), true);
        addWarnings(object, warnings);
        if (print(json ? canonicalJson(object) + '\n' : printable(result->text)))
            return 0;
        std::fprintf(stderr, "%s\n", printable(ui::reasonText("output.failed")).constData());
        return 1;
    }
    const Error &error = result.error();
    const bool isUsage = error.reason == "usage";
    const QString words = isUsage ? error.facts.value(QLatin1String("problem")).toString() +
                                        QStringLiteral(". See solopilot-cli COMMAND --help.")
                                  : ui::errorText(error);
    if (json) {
        QJsonObject object{{QStringLiteral("ok"), false},
            {QStringLiteral("reason"), QString::fromUtf8(error.reason)},
            {QStringLiteral("facts"), error.facts}, {QStringLiteral("message"), words}};
        addWarnings(object, warnings);
        if (!print(canonicalJson(object) + '\n'))
            return 1;
    } else {
        std::fprintf(stderr, "%s\n", printable(words).constData());
    }
    return isUsage ? 2 : 1;
}

/// The command whose words the arguments begin with, the longest first.
const Command *find(const std::vector<Command> &commands, const Arguments &arguments)
{
    for (int count = 2; count >= 1; --count) {
        const QString name = arguments.words().mid(0, count).join(u' ');
        for (const Command &command : commands)
            if (name == QLatin1String(command.name))
                return &command;
    }
    return nullptr;
}

Reply help(const Listed &command)
{
    const QString line = usageLine(command);
    return {{{QStringLiteral("usage"), line}, {QStringLiteral("summary"), QLatin1String(command.summary)}},
        QStringLiteral("%1\n\n%2.\n").arg(line, QLatin1String(command.summary))};
}

/// The commands of a group, such as "invoice"; an error when there is no such group.
Result<Reply> groupHelp(const std::vector<Command> &commands, const QString &typed)
{
    std::vector<Listed> group = listed(commands);
    std::erase_if(group,
        [&](const Listed &command) { return !QString::fromLatin1(command.name).startsWith(typed + u' '); });
    if (group.empty())
        return usage(QStringLiteral("\"%1\" is not a command").arg(typed.left(60)));
    // Usages are far too long for a column.
    QString text;
    for (const Listed &command : group)
        text += QStringLiteral("  %1\n      %2.\n")
                    .arg(usageLine(command).section(u' ', 1), QLatin1String(command.summary));
    return Reply{listedJson(group), text};
}

/// Why what was typed runs nothing.
Error notACommand(const std::vector<Command> &commands, const QString &typed)
{
    QStringList goesOn;
    for (const Listed &command : listed(commands))
        if (const QString whole = QString::fromLatin1(command.name); whole.startsWith(typed + u' '))
            goesOn += whole.mid(typed.size() + 1);
    return goesOn.isEmpty() ? usage(QStringLiteral("\"%1\" is not a command").arg(typed.left(60)))
                            : usage(QStringLiteral("\"%1\" goes on with one of: %2")
                                        .arg(typed, goesOn.join(QStringLiteral(", "))));
}

/// Shows how far the jobs are that take long.
class JobsShown {
public:
    explicit JobsShown(JobRunner &jobs) : m_jobs(jobs)
    {
        jobs.watch([this](const QByteArray &type, std::int64_t done, std::int64_t all) {
            if (type == rewritingJob)
                m_rewriting.show(done * percent / all, percent);
            else if (type == attachmentSealingJob)
                m_sealing.show(done, all);
        });
    }
    ~JobsShown() { m_jobs.watch({}); }
    Q_DISABLE_COPY_MOVE(JobsShown)

private:
    static constexpr std::int64_t percent = 100;
    JobRunner &m_jobs;
    Progress m_rewriting{"parts of the practice written anew and backed up"};
    Progress m_sealing{"files sealed under their clients' keys"};
};

/// What an erasure left undone, by this program or one that did not get to its end.
Result<Done> makeUpForErasing(Engine &engine, Warnings &warnings)
{
    SP_CHECK(engine.jobs().runDue(rewritingJob));
    SP_TRY(state, rewritingState(engine));
    if (state.owedSince)
        warnings.push_back({ErrorCode::Unavailable, "erase.owed"});
    return Done{};
}

Result<Reply> runCommand(const Command &command, const Arguments &arguments, const QString &workspace,
    EnginePorts ports, Warnings &warnings)
{
    QStringList known = QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts);
    known << QString::fromLatin1(unlockOptions).split(u' ') << QStringLiteral("json");
    SP_CHECK(arguments.allow(known));
    SP_CHECK(arguments.allowWords(command.words));
    SP_TRY(engine, unlock(arguments, workspace, ports));
    SP_CHECK(makeFolder(workspace + QStringLiteral("/outgoing")));
    SP_TRY(smtp, makeSmtpChannel(*engine));
    if (smtp)
        engine->outbox().carry(MailChannel::Smtp, *smtp);
    engine->holdUntilAcknowledged();
    engine->keepReserve();
    Context context(*engine, arguments);
    std::optional<JobsShown> shown(std::in_place, engine->jobs());
    const auto reply = command.run(context);
    // What was just taken back or marked as sent leaves no mail file behind for somebody to send.
    if (reply && !engine->units().held())
        SP_CHECK(engine->jobs().runDue(Outbox::withdrawType));
    if (!engine->units().held())
        SP_CHECK(makeUpForErasing(*engine, warnings));
    shown.reset();
    // After the command, which may have been the one that mends it.
    if (const auto warning = engine->rollbackWarning())
        warnings.push_back(*warning);
    if (const auto due = engine->recoveryDue(); due && *due)
        warnings.push_back({ErrorCode::Refused, "vault.recovery_due"});
    if (const auto full = engine->reserveWarning())
        warnings.push_back(*full);
    if (auto ended = untoldEnd())
        warnings.push_back(*std::move(ended));
    for (const Error &warning : warnings)
        if (reply || reply.error().reason != warning.reason)
            std::fprintf(stderr, "%s\n", printable(ui::errorText(warning)).constData());
    return reply;
}

}  // namespace

/// Qt is shown the program's name alone: of "--session ID" and "--style NAME" it thinks that they are its
/// own. Only where something is drawn does it look at the machine's fonts.
static std::unique_ptr<QCoreApplication> makeApplication(Drawing drawing, char **argv)
{
    static int shown = 1;
#ifdef SOLOPILOT_GUI
    if (drawing == Drawing::Draws)
        return std::make_unique<QGuiApplication>(shown, argv);
#else
    Q_UNUSED(drawing)
#endif
    return std::make_unique<QCoreApplication>(shown, argv);
}

static int run(int argc, char **argv)
{
    hardenProcess();
    SystemClock clock;
    // Qt's own remarks about the platform are no use to whoever runs a command; our warnings are.
    const ProgramRecords records("solopilot-cli", clock, ProgramRecords::Echo::OwnWarnings);
    // Without a display the PDF is made all the same; a display is never asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("solopilot"));
    QCoreApplication::setOrganizationName(QString());

    QStringList typed;
    for (int at = 1; at < argc; ++at)
        typed += QString::fromLocal8Bit(argv[at]);
    auto parsed = Arguments::parse(typed);
    if (!parsed)
        return answer(parsed.error(), typed.contains(QStringLiteral("--json")));
    Arguments arguments = *std::move(parsed);
    const bool json = arguments.has("json");
    const std::vector<Command> commands = allCommands();
    const Command *command = find(commands, arguments);
    const auto application = makeApplication(command ? command->drawing : Drawing::Nothing, argv);
#ifdef SOLOPILOT_GUI
    pdf::PdfRenderer pdfRenderer;
    DocumentRenderer *renderer = &pdfRenderer;
#else
    DocumentRenderer *renderer = nullptr;
#endif
    if (arguments.has("version"))
        return answer(Reply{{{QStringLiteral("version"), QStringLiteral(SOLOPILOT_VERSION)}},
                          QStringLiteral("solopilot-cli ") + QStringLiteral(SOLOPILOT_VERSION) + u'\n'},
            json);
    if (arguments.words().isEmpty())
        return answer(arguments.has("help") ? Result<Reply>(overview(commands))
                                            : usage(QStringLiteral("A command is missing")),
            json);

    if (arguments.option("workspace") == QString())
        return answer(usage(QStringLiteral("--workspace is the path of a folder")), json);
    const QString workspace =
        QDir(arguments.value("workspace", QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                              QStringLiteral("/practice")))
            .absolutePath();
    SystemRandom random;
    const std::unique_ptr<MailTransport> outgoing =
        makeEmlChannel(workspace + QStringLiteral("/outgoing"), clock);
    const std::unique_ptr<ConfinedParser> parser = makeConfinedParser();
    const std::unique_ptr<TimeStampAuthority> stamps = makeTimeStampAuthority();
    const std::unique_ptr<CalendarConnector> calendars = makeCalendarConnector(clock, random, parser.get());
    const EnginePorts ports{.clock = clock,
        .random = random,
        .renderer = renderer,
        .eml = outgoing.get(),
        .parser = parser.get(),
        .stamps = stamps.get(),
        .calendars = calendars.get()};

    if (arguments.words().front() == QLatin1String("init")) {
        if (arguments.has("help"))
            return answer(help({"init", initUsage, initSummary}), json);
        arguments.drop(1);
        return answer(initPractice(arguments, workspace, ports), json);
    }
    if (arguments.words().front() == QLatin1String("demo")) {
        if (arguments.has("help"))
            return answer(help({"demo", demoUsage, demoSummary}), json);
        arguments.drop(1);
        return answer(makeDemo(arguments, workspace, ports), json);
    }
    if (arguments.words().front() == QLatin1String("diagnostics")) {
        if (arguments.has("help"))
            return answer(help({"diagnostics", diagnosticsUsage, diagnosticsSummary}), json);
        arguments.drop(1);
        return answer(tellDiagnostics(arguments, workspace, ports), json);
    }
    if (arguments.words().front() == QLatin1String("understand")) {
        if (arguments.has("help"))
            return answer(help({"understand", understandUsage, understandSummary}), json);
        arguments.drop(1);
        const auto understood = understand(arguments, *makeConfinedSession());
        return understood ? 0 : answer(understood.error(), json);
    }
    for (const FileCommand &onFile : backupFileCommands()) {
        if (arguments.words().mid(0, 2).join(u' ') != QLatin1String(onFile.name))
            continue;
        if (arguments.has("help"))
            return answer(help({onFile.name, onFile.usage, onFile.summary}), json);
        arguments.drop(2);
        return answer(onFile.run(arguments, workspace, clock), json);
    }
    if (arguments.words().front() == QLatin1String("bench-unencrypted") && arguments.words().size() == 2)
        return answer(benchUnencrypted(arguments.words().back(), clock), json);
    if (!command && arguments.has("help"))
        return answer(groupHelp(commands, arguments.words().join(u' ')), json);
    if (!command)
        return answer(notACommand(commands, arguments.words().join(u' ')), json);
    if (arguments.has("help"))
        return answer(help({command->name, command->usage, command->summary}), json);
    arguments.drop(static_cast<int>(QByteArrayView(command->name).count(' ')) + 1);
    Warnings warnings;
    const auto result = runCommand(*command, arguments, workspace, ports, warnings);
    return answer(result, json, warnings);
}

}  // namespace sp::cli

int main(int argc, char **argv)
{
    return sp::cli::run(argc, argv);
}
