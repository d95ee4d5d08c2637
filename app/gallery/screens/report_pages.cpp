// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/reports/reports_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

std::unique_ptr<QWidget> report(Content content, ReportKind kind)
{
    SamplePractice &practice = SamplePractice::shared(content);
    auto *page = new ReportsPage(practice.client());
    page->showReport(kind);
    auto window = framed(PageId::Reports, page);
    onceShown(*window, [&practice] { practice.settle(); });
    return window;
}

/// What one bar is made of.
std::unique_ptr<QWidget> entries()
{
    SamplePractice &practice = SamplePractice::shared(Content::Full);
    auto window = report(Content::Full, ReportKind::Income);
    auto *page = window->findChild<ReportsPage *>();
    onceShown(*window, [page, &practice] {
        practice.settle();
        Q_EMIT page->chart().opened(9);
        practice.settle();
    });
    return window;
}

ChartContent example(ChartContent::Kind kind, std::size_t series, int places, bool below)
{
    ChartContent chart;
    chart.kind = kind;
    chart.smallestStep = 100;
    const BarLook looks[] = {
        BarLook::Solid, BarLook::Hatched, BarLook::Pale, BarLook::Dense, BarLook::Outlined};
    for (std::size_t i = 0; i < series; ++i)
        chart.series.push_back({u"Series %1"_s.arg(i + 1), looks[i]});
    for (int at = 0; at < places; ++at) {
        ChartPlace place{
            QLocale().standaloneMonthName(at % 12 + 1, QLocale::ShortFormat), u"Month %1"_s.arg(at + 1), {}};
        for (std::size_t i = 0; i < series; ++i) {
            const std::int64_t value = (at * 7 + static_cast<int>(i) * 5) % 11 * 12'000 + 6'000;
            place.values.push_back(below && at % 4 == 3 ? -value / 2 : value);
        }
        chart.places.push_back(place);
    }
    chart.valueText = [](std::int64_t minor) { return moneyText(Money(minor, Currency::of("EUR"))); };
    chart.axisText = chart.valueText;
    chart.words = u"Example"_s;
    return chart;
}

std::unique_ptr<QWidget> charts()
{
    auto page = std::make_unique<Pane>(&Tokens::ground);
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    column->setSpacing(metrics::gapLarge);
    using Kind = ChartContent::Kind;
    for (const ChartContent &content : {example(Kind::Grouped, 2, 12, false),
             example(Kind::Stacked, 5, 12, true), example(Kind::Grouped, 1, 48, false)}) {
        auto *card = new Card;
        auto *inner = new QVBoxLayout(card);
        auto *chart = new BarChart;
        chart->present(content);
        inner->addWidget(chart);
        column->addWidget(card);
    }
    return page;
}

}  // namespace

std::vector<Screen> reportScreens()
{
    return {{u"reports-income"_s, {}, [] { return report(Content::Full, ReportKind::Income); }},
        {u"reports-owed"_s, {}, [] { return report(Content::Full, ReportKind::Ageing); }},
        {u"reports-tax"_s, {}, [] { return report(Content::Full, ReportKind::Tax); }},
        {u"reports-hours"_s, {}, [] { return report(Content::Full, ReportKind::Utilisation); }},
        {u"reports-time"_s, {}, [] { return report(Content::Full, ReportKind::Time); }},
        {u"reports-entries-sheet"_s, {}, entries},
        {u"reports-empty"_s, {}, [] { return report(Content::Empty, ReportKind::Income); }},
        {u"reports-error"_s, {}, [] { return failed(PageId::Reports); }}, {u"charts"_s, {720, 900}, charts}};
}

}  // namespace sp::gallery
