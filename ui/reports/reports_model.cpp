// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_model.h"

#include "core/engine/engine.h"

#include <algorithm>

namespace sp::ui {

using namespace reports;

namespace {

/// What a profile must be allowed to read for a report.
std::vector<QByteArray> permissionsOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Income:
    case ReportKind::Tax:
        return {"ledger.read"};
    case ReportKind::Ageing:
        return {"invoice.read"};
    case ReportKind::Utilisation:
        return {"session.read"};
    case ReportKind::Time:
        break;
    }
    return {"session.read", "invoice.read"};
}

/// What all reports are asked with.
struct Surroundings {
    PracticeSettings settings;
    TimeZone zone;
    Currency currency;
    LocalDate today;
    ReportDays days;
};

Result<Surroundings> surroundings(Engine &engine, const ReportQuery &query)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(currency, Currency::create(query.currency.isEmpty() ? settings.currency : query.currency));
    SP_TRY(today, engine.billing().today(engine.now()));
    const bool own = query.period == ReportPeriod::Custom && query.custom;
    const ReportDays days = own ? *query.custom : daysOf(query.period, today);
    if (days.to < days.from)
        return Error{ErrorCode::InvalidInput, "report.backwards"};
    return Surroundings{std::move(settings), std::move(zone), currency, today, days};
}

Result<Report> make(Engine &engine, ReportKind kind, const ReportQuery &query, const Surroundings &about)
{
    const ReportService &service = engine.reports();
    const ReportRequest request{about.days.from, about.days.to, query.grain, about.currency};
    switch (kind) {
    case ReportKind::Income:
        return service.income(request);
    case ReportKind::Ageing:
        return service.ageing(about.today, about.currency);
    case ReportKind::Tax:
        return service.tax(request, query.basis);
    case ReportKind::Utilisation:
        return service.utilisation(request, about.zone);
    case ReportKind::Time:
        break;
    }
    return service.timeByClient(request, about.zone);
}

std::int64_t numberOf(const Cell &cell)
{
    if (const auto *money = std::get_if<Money>(&cell))
        return money->minor();
    if (const auto *count = std::get_if<std::int64_t>(&cell))
        return *count;
    if (const auto *length = std::get_if<minutes>(&cell))
        return length->count();
    return 0;
}

/// The column whose figure stands in the list.
std::size_t figureColumn(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Income:
        return 4;  // gross
    case ReportKind::Ageing:
        return 6;  // total
    case ReportKind::Tax:
        return 4;  // tax
    case ReportKind::Utilisation:
        return 5;  // share
    case ReportKind::Time:
        break;
    }
    return 2;  // held
}

/// The values of a column, span by span.
std::vector<std::int64_t> runOf(const Report &report, std::size_t column)
{
    std::map<LocalDate, std::int64_t> sums;
    for (const auto &row : report.rows)
        if (const auto *start = std::get_if<LocalDate>(&row.front()))
            sums[*start] += numberOf(row[column]);
    std::vector<std::int64_t> run;
    for (const auto &[start, sum] : sums)
        run.push_back(sum);
    return run;
}

}  // namespace

ReportDays daysOf(ReportPeriod period, LocalDate today)
{
    switch (period) {
    case ReportPeriod::Month:
        return {spanStart(today, Grain::Month), today};
    case ReportPeriod::Quarter:
        return {spanStart(today, Grain::Quarter), today};
    case ReportPeriod::LastYear: {
        const LocalDate first = spanStart(today, Grain::Year);
        const LocalDate last = first - std::chrono::days(1);
        return {spanStart(last, Grain::Year), last};
    }
    case ReportPeriod::Year:
    case ReportPeriod::Custom:
        break;
    }
    return {spanStart(today, Grain::Year), today};
}

bool ReportView::empty() const
{
    return std::ranges::all_of(report.rows, [](const std::vector<Cell> &row) {
        return std::ranges::all_of(row, [](const Cell &cell) { return numberOf(cell) == 0; });
    });
}

Result<ReportView> readReport(Engine &engine, const ReportQuery &query)
{
    for (const QByteArray &permission : permissionsOf(query.kind))
        SP_CHECK(engine.mayRead(permission));
    SP_TRY(about, surroundings(engine, query));
    SP_TRY(report, make(engine, query.kind, query, about));
    SP_TRY(currencies, engine.reports().store().currencies());
    if (std::ranges::find(currencies, about.currency) == currencies.end())
        currencies.push_back(about.currency);
    const QString &seller = about.settings.seller.name;
    return ReportView{query, about.days, about.today, about.currency, std::move(currencies),
        seller.isEmpty() ? about.settings.practitioner : seller, about.settings.paper, about.settings.locale,
        std::move(report)};
}

Result<std::vector<ReportFigure>> readFigures(Engine &engine, const ReportQuery &query)
{
    SP_TRY(about, surroundings(engine, query));
    std::vector<ReportFigure> figures;
    for (int at = 0; at < reportCount; ++at) {
        const auto kind = static_cast<ReportKind>(at);
        ReportFigure figure;
        if (std::ranges::all_of(
                permissionsOf(kind), [&](const QByteArray &permission) { return engine.may(permission); })) {
            SP_TRY(report, make(engine, kind, query, about));
            figure.figure = report.totals[figureColumn(kind)];
            figure.run = runOf(report, kind == ReportKind::Utilisation ? 2 : figureColumn(kind));
            // Working hours count from the period's first day on, also where the practice began later: the
            // share of all of them says little, that of the newest span how things are.
            if (kind == ReportKind::Utilisation && !report.rows.empty()) {
                figure.figure = report.rows.back()[figureColumn(kind)];
                figure.span = std::get<LocalDate>(report.rows.back().front());
            }
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

ReportPart partOfRow(const ReportView &view, std::size_t row)
{
    const std::vector<Cell> &cells = view.report.rows[row];
    ReportPart part{view.days};
    if (const auto *start = std::get_if<LocalDate>(&cells.front())) {
        const LocalDate last = nextSpan(*start, view.query.grain) - std::chrono::days(1);
        part.days = {std::max(*start, view.days.from), std::min(last, view.days.to)};
    }
    if (row < view.report.subjects.size())
        if (const auto *client = std::get_if<ClientId>(&view.report.subjects[row]))
            part.client = *client;
    for (const Cell &cell : cells)
        if (const auto *tax = std::get_if<TaxClass>(&cell))
            part.tax = *tax;
    return part;
}

Result<Report> readEntries(Engine &engine, const ReportView &view, const ReportPart &part)
{
    for (const QByteArray &permission : permissionsOf(view.query.kind))
        SP_CHECK(engine.mayRead(permission));
    SP_TRY(about, surroundings(engine, view.query));
    const ReportService &service = engine.reports();
    switch (view.query.kind) {
    case ReportKind::Income:
        return service.incomeEntries(part.days.from, part.days.to, view.currency);
    case ReportKind::Ageing:
        return service.ageingEntries(view.today, view.currency, part.client, part.age);
    case ReportKind::Tax:
        return service.taxEntries(part.days.from, part.days.to, view.currency, view.query.basis, part.tax);
    case ReportKind::Utilisation:
    case ReportKind::Time:
        break;
    }
    return service.sessionEntries(part.days.from, part.days.to, about.zone, view.currency, part.client);
}

}  // namespace sp::ui
