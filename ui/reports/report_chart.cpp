// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_chart.h"

#include "ui/reports/report_words.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace reports;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportPicture)
};

constexpr BarLook looks[] = {
    BarLook::Solid, BarLook::Hatched, BarLook::Pale, BarLook::Dense, BarLook::Outlined};

BarLook lookOf(std::size_t series)
{
    return looks[series % std::size(looks)];
}

std::int64_t numberOf(const Cell &cell)
{
    if (const auto *money = std::get_if<Money>(&cell))
        return money->minor();
    if (const auto *length = std::get_if<minutes>(&cell))
        return length->count();
    return 0;
}

void countMoney(ChartContent &chart, Currency currency)
{
    std::int64_t whole = 1;
    for (int digit = 0; digit < currency.minorDigits(); ++digit)
        whole *= 10;
    chart.smallestStep = whole;
    chart.valueText = [currency](std::int64_t minor) { return moneyText(Money(minor, currency)); };
    // Marks are whole units; their decimals would only be noise.
    chart.axisText = [currency, whole](std::int64_t minor) {
        const QString text = moneyText(Money(minor, currency));
        const QString decimals = QLocale().decimalPoint() + QString(currency.minorDigits(), u'0');
        return minor % whole == 0 && currency.minorDigits() > 0 ? QString(text).replace(decimals, QString())
                                                                : text;
    };
}

void countTime(ChartContent &chart)
{
    chart.unit = AxisUnit::Minutes;
    chart.valueText = [](std::int64_t length) {
        return length == 0 ? u"0 h"_s : lengthText(minutes(length));
    };
    chart.axisText = chart.valueText;
}

/// The place of a span, at the end of the picture when it is not there yet.
std::size_t placeOf(ReportPicture &picture, const ReportView &view, std::size_t row, LocalDate start)
{
    const QString name = spanName(start, view.query.grain);
    if (!picture.places.empty() && picture.places.back().name == name)
        return picture.places.size() - 1;
    const bool years = civil(view.days.from).year() != civil(view.days.to).year();
    ReportPart part = partOfRow(view, row);
    part.tax.reset();
    picture.chart.places.push_back({spanLabel(start, view.query.grain, years), name, {}});
    picture.places.push_back({name, part});
    return picture.places.size() - 1;
}

/// A bar for each drawn column, span by span.
void drawSpans(ReportPicture &picture, const ReportView &view)
{
    const Report &report = view.report;
    for (std::size_t i = 0; i < report.drawn.size(); ++i)
        picture.chart.series.push_back({columnTitle(report.columns[report.drawn[i]]), lookOf(i)});
    for (std::size_t row = 0; row < report.rows.size(); ++row) {
        const std::size_t place = placeOf(picture, view, row, std::get<LocalDate>(report.rows[row].front()));
        for (const std::size_t column : report.drawn)
            picture.chart.places[place].values.push_back(numberOf(report.rows[row][column]));
    }
}

/// The rates that bear tax, the highest first, each a part of every span's bar.
void drawRates(ReportPicture &picture, const ReportView &view)
{
    const Report &report = view.report;
    std::vector<TaxClass> rates;
    const auto rateOf = [](const std::vector<Cell> &row) { return std::get_if<TaxClass>(&row[2]); };
    for (const auto &row : report.rows)
        if (const TaxClass *rate = rateOf(row);
            rate && numberOf(row[4]) != 0 && std::ranges::find(rates, *rate) == rates.end())
            rates.push_back(*rate);
    std::ranges::stable_sort(rates, std::ranges::greater{}, &TaxClass::rate);
    for (std::size_t i = 0; i < rates.size(); ++i)
        picture.chart.series.push_back({taxName(rates[i]), lookOf(i)});
    for (std::size_t row = 0; row < report.rows.size(); ++row) {
        const auto &cells = report.rows[row];
        const std::size_t place = placeOf(picture, view, row, std::get<LocalDate>(cells.front()));
        picture.chart.places[place].values.resize(rates.size());
        if (const TaxClass *rate = rateOf(cells))
            if (const auto at = std::ranges::find(rates, *rate); at != rates.end())
                picture.chart.places[place].values[static_cast<std::size_t>(at - rates.begin())] +=
                    numberOf(cells[4]);
    }
}

void drawAges(ReportPicture &picture, const ReportView &view)
{
    picture.chart.series = {{Words::tr("Owed"), BarLook::Solid}};
    for (std::size_t age = 0; age < view.report.drawn.size(); ++age) {
        const QString name = ageName(age);
        picture.chart.places.push_back({name, name, {numberOf(view.report.totals[view.report.drawn[age]])}});
        picture.places.push_back({name, {.days = view.days, .age = age}});
    }
}

void drawClients(ReportPicture &picture, const ReportView &view)
{
    picture.chart.series = {{columnTitle(view.report.columns[2]), BarLook::Solid}};
    const auto &rows = view.report.rows;
    const std::size_t shown = rows.size() <= drawnClients ? rows.size() : drawnClients - 1;
    for (std::size_t row = 0; row < shown; ++row) {
        const QString name = std::get<QString>(rows[row].front());
        picture.chart.places.push_back({name, name, {numberOf(rows[row][2])}});
        picture.places.push_back({name, partOfRow(view, row)});
    }
    if (shown == rows.size())
        return;
    std::int64_t rest = 0;
    for (std::size_t row = shown; row < rows.size(); ++row)
        rest += numberOf(rows[row][2]);
    const QString name = Words::tr("%1 others").arg(rows.size() - shown);
    picture.chart.places.push_back({name, name, {rest}});
    picture.places.push_back({name, {.days = view.days}});
}

/// "October 2026: Invoiced 1 240,00 €, Received 830,00 €", one a place.
QString wordsOf(const ReportView &view, const ChartContent &chart)
{
    QStringList all;
    for (const ChartPlace &place : chart.places) {
        QStringList values;
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            values << u"%1 %2"_s.arg(chart.series[i].name, chart.valueText(place.values[i]));
        all << u"%1: %2"_s.arg(place.name, values.join(u", "_s));
    }
    return u"%1, %2. %3"_s.arg(reportTitle(view.query.kind), reportDays(view), all.join(u"; "_s));
}

}  // namespace

ReportPicture pictureOf(const ReportView &view)
{
    ReportPicture picture;
    ChartContent &chart = picture.chart;
    const bool time = view.query.kind == ReportKind::Utilisation || view.query.kind == ReportKind::Time;
    if (time)
        countTime(chart);
    else
        countMoney(chart, view.currency);
    chart.action = Words::tr("Shows what it is made of");
    switch (view.query.kind) {
    case ReportKind::Income:
        drawSpans(picture, view);
        break;
    case ReportKind::Utilisation:
        chart.kind = ChartContent::Kind::Stacked;
        drawSpans(picture, view);
        break;
    case ReportKind::Ageing:
        chart.crowded = ChartContent::Crowded::Cut;
        drawAges(picture, view);
        break;
    case ReportKind::Tax:
        chart.kind = ChartContent::Kind::Stacked;
        drawRates(picture, view);
        break;
    case ReportKind::Time:
        chart.crowded = ChartContent::Crowded::Cut;
        drawClients(picture, view);
        break;
    }
    chart.words = wordsOf(view, chart);
    return picture;
}

}  // namespace sp::ui
