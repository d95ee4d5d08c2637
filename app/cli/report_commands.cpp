// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/practice/reports/report_csv.h"

#include <algorithm>

namespace sp::cli {

namespace {

using namespace reports;

constexpr std::pair<const char *, Grain> grains[] = {
    {"month", Grain::Month}, {"quarter", Grain::Quarter}, {"year", Grain::Year}};

Result<Grain> grainOption(Context &context)
{
    const QString text = context.arguments().value("by", QStringLiteral("month"));
    for (const auto &[name, grain] : grains)
        if (text == QLatin1String(name))
            return grain;
    return Error{ErrorCode::InvalidInput, "report.grain_unknown", {{QStringLiteral("text"), text.left(80)}}};
}

/// --currency; the practice's without one.
Result<Currency> currencyOption(Context &context)
{
    SP_TRY(settings, context.settings());
    return Currency::create(
        context.arguments().value("currency", QString::fromLatin1(settings.currency)).toLatin1());
}

/// --from and --to; the current year without them.
Result<ReportRequest> request(Context &context)
{
    SP_TRY(today, context.today());
    SP_TRY(from, context.date("from", spanStart(today, Grain::Year)));
    SP_TRY(to, context.date("to", today));
    SP_TRY(grain, grainOption(context));
    SP_TRY(currency, currencyOption(context));
    if (to < from)
        return Error{ErrorCode::InvalidInput, "report.backwards"};
    return ReportRequest{from, to, grain, currency};
}

/// A report for programs, and its lines for people.
struct Section {
    QJsonObject json;
    QString text;
};

QString codeWord(const char *code)
{
    return QString::fromLatin1(code);
}

Section section(const Report &report)
{
    QJsonArray columns, rows;
    QList<QStringList> lines(1);
    for (const Column &column : report.columns) {
        columns.append(QLatin1String(column.code));
        lines.front() << codeWord(column.code);
    }
    const auto add = [&](const std::vector<Cell> &cells) {
        QStringList line;
        for (const Cell &cell : cells)
            line << plainCell(cell);
        lines << line;
        return QJsonArray::fromStringList(line);
    };
    for (const auto &row : report.rows)
        rows.append(add(row));
    return {{{QStringLiteral("report"), QLatin1String(report.code)}, {QStringLiteral("columns"), columns},
                {QStringLiteral("rows"), rows}, {QStringLiteral("totals"), add(report.totals)}},
        table(lines)};
}

Result<Done> writeCsv(Context &context, std::span<const Report> sections)
{
    if (const auto path = context.arguments().option("csv"))
        SP_CHECK(context.write(*path, reportCsv(sections, codeWord)));
    return Done{};
}

Result<Reply> reply(Context &context, const Report &report)
{
    SP_CHECK(writeCsv(context, {&report, 1}));
    const Section only = section(report);
    return Reply{only.json, only.text};
}

Result<Reply> incomeReport(Context &context)
{
    SP_CHECK(context.engine().mayRead("ledger.read"));
    SP_TRY(about, request(context));
    SP_TRY(report, context.engine().reports().income(about));
    return reply(context, report);
}

Result<Reply> ageingReport(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    SP_TRY(today, context.today());
    SP_TRY(currency, currencyOption(context));
    SP_TRY(report, context.engine().reports().ageing(today, currency));
    return reply(context, report);
}

Result<Reply> utilisationReport(Context &context)
{
    SP_CHECK(context.engine().mayRead("session.read"));
    SP_TRY(about, request(context));
    SP_TRY(zone, context.zone());
    SP_TRY(report, context.engine().reports().utilisation(about, zone));
    return reply(context, report);
}

Result<Reply> timeReport(Context &context)
{
    SP_CHECK(context.engine().mayRead("session.read"));
    SP_CHECK(context.engine().mayRead("invoice.read"));
    SP_TRY(about, request(context));
    SP_TRY(zone, context.zone());
    SP_TRY(report, context.engine().reports().timeByClient(about, zone));
    return reply(context, report);
}

Result<TaxBasis> basisOption(Context &context)
{
    const QString text = context.arguments().value("basis", QStringLiteral("issued"));
    if (text == u"issued")
        return TaxBasis::Issued;
    if (text == u"received")
        return TaxBasis::Received;
    return Error{ErrorCode::InvalidInput, "report.basis_unknown", {{QStringLiteral("text"), text.left(80)}}};
}

/// A section for each currency that documents were issued in, or for the one asked for: amounts of several
/// are never added together.
Result<Reply> taxReport(Context &context)
{
    SP_CHECK(context.engine().mayRead("ledger.read"));
    SP_TRY(about, request(context));
    SP_TRY(basis, basisOption(context));
    std::vector<Currency> currencies{about.currency};
    if (!context.arguments().option("currency")) {
        SP_TRY(used, context.engine().reports().store().currencies());
        if (!used.empty())
            currencies = std::move(used);
    }
    std::vector<Report> reports;
    QJsonArray sections;
    QStringList texts;
    for (const Currency &currency : currencies) {
        about.currency = currency;
        SP_TRY(report, context.engine().reports().tax(about, basis));
        const Section one = section(report);
        sections.append(one.json);
        texts << one.text;
        reports.push_back(std::move(report));
    }
    SP_CHECK(writeCsv(context, reports));
    const auto name = basis == TaxBasis::Issued ? QStringLiteral("issued") : QStringLiteral("received");
    return Reply{{{QStringLiteral("report"), QStringLiteral("tax")}, {QStringLiteral("basis"), name},
                     {QStringLiteral("sections"), sections}},
        texts.join(u'\n')};
}

constexpr auto spanUsage =
    "[--from D] [--to D] [--by month|quarter|year] [--currency C] [--csv FILE [--force]]";
constexpr auto spanOptions = "from to by currency csv force";

constexpr Command commands[] = {
    {"report income", spanUsage, "What was invoiced and what arrived", spanOptions, incomeReport, 0},
    {"report ageing", "[--currency C] [--csv FILE [--force]]", "Who owes how much for how long today",
        "currency csv force", ageingReport, 0},
    {"report utilisation", spanUsage, "How the working hours were used", spanOptions, utilisationReport, 0},
    {"report tax",
        "[--basis issued|received] [--from D] [--to D] [--by month|quarter|year] [--currency C] [--csv FILE "
        "[--force]]",
        "Tax by rate and period, as issued or as the money came", "basis from to by currency csv force",
        taxReport, 0},
    {"report time", "[--from D] [--to D] [--currency C] [--csv FILE [--force]]", "Whom the time went to",
        "from to currency csv force", timeReport, 0},
};

}  // namespace

std::span<const Command> reportCommands()
{
    return commands;
}

}  // namespace sp::cli
