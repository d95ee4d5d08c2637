// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outlook_pane.h"

#include "core/primitives/documents/file_name.h"
#include "ui/plans/plan_words.h"
#include "ui/session/failure_state.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

constexpr std::size_t drawnWeeks = 16;
constexpr int cardInset = 4;

/// The weeks up to the day it runs out: what each takes, and what is left after it.
ChartContent weeksOf(const PackageOutlook &outlook, LocalDate today)
{
    const Denomination unit = outlook.standing.package.terms.denomination;
    ChartContent chart;
    chart.unit = unit.unit == CreditUnit::Minutes ? AxisUnit::Minutes : AxisUnit::Decimal;
    chart.smallestStep = unit.unit == CreditUnit::Minutes ? 1 : unit.one();
    chart.series = {{OutlookPane::tr("Left after the week"), BarLook::Solid},
        {OutlookPane::tr("Taken in the week"), BarLook::Hatched}};
    std::int64_t left = outlook.standing.standing.total;
    for (const WeekUse &week : outlook.forecast.byWeek) {
        if (chart.places.size() == drawnWeeks)
            break;
        left -= week.quantity;
        const QString day = listDay(week.weekStart, today);
        chart.places.push_back({dayAndMonth(week.weekStart, QLocale::ShortFormat),
            OutlookPane::tr("Week of %1").arg(day), {std::max<std::int64_t>(left, 0), week.quantity}});
    }
    chart.valueText = [unit](std::int64_t quantity) { return quantityText(unit, quantity); };
    chart.axisText = [unit](std::int64_t quantity) {
        return unit.unit == CreditUnit::Sessions ? QLocale().toString(qlonglong(quantity / unit.one()))
                                                 : quantityText(unit, quantity);
    };
    chart.words = OutlookPane::tr("What is left of %1, week by week").arg(outlook.standing.package.name);
    return chart;
}

}  // namespace

OutlookPane::OutlookPane(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_model(new OutlookModel(engine, this)),
      m_table(new DataTable(tr("When packages run out"))), m_line(new Label({}, style::muted)),
      m_csv(new Button(tr("Save as CSV"))), m_title(new Label({}, style::strong)),
      m_reasons(new Label({}, style::base)), m_chart(new BarChart),
      m_open(new Button(tr("Open the client"), ButtonKind::Outlined)), m_body(new QWidget),
      m_state(new QWidget), m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapPane);
    column->setSpacing(metrics::gapLarge);
    column->addWidget(makeHead());
    auto *rest = new QWidget(this);
    rest->setLayout(m_stack);
    column->addWidget(rest, 1);
    m_stack->addWidget(makeBody());
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_state);
    connect(m_model, &OutlookModel::loaded, this, &OutlookPane::showRows);
    connect(m_table, &DataTable::chosen, this, &OutlookPane::showChosen);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const int row = m_table->chosenRow();
        if (row >= 0)
            Q_EMIT openClient(m_model->rows()[static_cast<std::size_t>(row)].standing.package.client);
    });
    connect(m_csv, &QPushButton::clicked, this, &OutlookPane::askPath);
    connect(&engine, &EngineClient::unlocked, m_model, &OutlookModel::load);
    connect(&ShownNames::instance(), &ShownNames::changed, m_model, [this] {
        if (m_model->isLoaded())
            m_model->load();
    });
}

QWidget *OutlookPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    m_line->setFlow(Flow::Wrap);
    row->addWidget(m_line, 1);
    m_csv->setGlyph(Icon::Download);
    row->addWidget(m_csv);
    return head;
}

QWidget *OutlookPane::makeBody()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapLarge);
    auto *rows = new Card;
    auto *inner = new QVBoxLayout(rows);
    inner->setContentsMargins(1, cardInset, 1, cardInset);
    m_table->setSource(m_model);
    using Kind = TableColumn::Kind;
    m_table->setColumns({{Kind::Text, 0, Weight::Medium}, {Kind::Text, 0}, {Kind::Figures, 184},
        {Kind::Figures, 184}, {Kind::Figures, 72}, {Kind::Chip, 128}});
    inner->addWidget(m_table);
    column->addWidget(rows, 4);
    auto *why = new Card;
    auto *parts = new QHBoxLayout(why);
    parts->setSpacing(metrics::gapPane);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::gap);
    words->addWidget(m_title);
    m_reasons->setFlow(Flow::Wrap);
    words->addWidget(m_reasons);
    words->addStretch(1);
    words->addWidget(m_open, 0, Qt::AlignLeading);
    parts->addLayout(words, 2);
    parts->addWidget(m_chart, 3);
    column->addWidget(why, 5);
    return m_body;
}

void OutlookPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_model->isLoaded())
        m_model->load();
}

void OutlookPane::showRows()
{
    m_csv->setVisible(!m_model->rows().empty());
    const auto state = [this](StateView *view) {
        qDeleteAll(m_state->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        static_cast<QVBoxLayout *>(m_state->layout())->addWidget(view, 0, Qt::AlignTop);
        m_stack->setCurrentWidget(m_state);
        m_line->setPlain({});
    };
    if (m_model->error()) {
        auto *view = new StateView(failureState(*m_model->error(), tr("The outlook could not be reckoned")));
        connect(view, &StateView::acted, m_model, &OutlookModel::load);
        state(view);
        return;
    }
    if (m_model->rows().empty()) {
        state(new StateView({StateContent::Kind::Empty, tr("No package is active"),
            tr("Once somebody has bought one, it stands here with the day on which it runs out."), {},
            Icon::Candle}));
        return;
    }
    m_stack->setCurrentWidget(m_body);
    const auto high = std::ranges::count(m_model->rows(), RiskTier::High, &PackageOutlook::risk);
    const QString all = tr("%n active packages", nullptr, static_cast<int>(m_model->rows().size()));
    m_line->setPlain(
        high == 0 ? tr("%1; none runs out within a week.").arg(all)
                  : tr("%1; %n run out within a week or are nearly empty.", nullptr, static_cast<int>(high))
                        .arg(all));
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void OutlookPane::showChosen(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PackageOutlook &outlook = m_model->rows()[static_cast<std::size_t>(row)];
    const auto &date = outlook.forecast.runOut.date;
    m_title->setPlain(
        date ? tr("Why %1").arg(listDay(*date, m_model->today())) : tr("Why no day can be said"));
    m_reasons->setPlain(outlookReasons(outlook, m_model->today()).join(QChar::LineSeparator));
    m_chart->setVisible(!outlook.forecast.byWeek.empty());
    ChartContent weeks = weeksOf(outlook, m_model->today());
    // The place with the keyboard stays where nothing changed.
    const ChartContent &shown = m_chart->content();
    const bool same = shown.words == weeks.words && std::ranges::equal(shown.places, weeks.places,
                                                        [](const ChartPlace &a, const ChartPlace &b) {
                                                            return a.label == b.label && a.values == b.values;
                                                        });
    if (!same)
        m_chart->present(std::move(weeks));
}

QString OutlookPane::reasons() const
{
    return m_reasons->text();
}

void OutlookPane::askPath()
{
    auto *dialog = new QFileDialog(this, tr("Save as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(
        safeFileName(tr("Packages %1").arg(QString::fromLatin1(sp::dateText(m_model->today()))), u"csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QByteArray bytes = m_table->csv(DataTable::Rows::All).toUtf8();
        QSaveFile out(path);
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
            Q_EMIT toast(tr("Saved as %1").arg(path.section(u'/', -1)), {});
        else
            Q_EMIT toast(tr("%1 could not be written: %2. Choose another folder.")
                             .arg(path.section(u'/', -1), out.errorString()),
                {});
    });
    dialog->open();
}

}  // namespace sp::ui
