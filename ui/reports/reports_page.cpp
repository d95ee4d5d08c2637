// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/engine/ask.h"
#include "ui/reports/report_list.h"
#include "ui/reports/report_table.h"
#include "ui/reports/report_words.h"
#include "ui/session/failure_state.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace reports;

namespace {

constexpr metrics::Scaled listWidth{264};
constexpr metrics::Scaled listLeast{208};
constexpr metrics::Scaled reportLeast{480};
constexpr int listWidest = 440;  ///< With large text the report keeps the greater part.
constexpr metrics::Scaled stripHeight{68};
constexpr metrics::Scaled titleRoom{360};
constexpr metrics::Scaled dateWidth{140};
constexpr metrics::Scaled leastPicture{150};
constexpr metrics::Scaled mostPicture{340};

Select *selectOf(const QString &name, const QStringList &choices, QWidget *parent)
{
    auto *select = new Select(parent);
    select->setAccessibleName(name);
    select->addItems(choices);
    select->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return select;
}

bool hasSpans(ReportKind kind)
{
    return kind == ReportKind::Income || kind == ReportKind::Tax || kind == ReportKind::Utilisation;
}

}  // namespace

ReportsPage::ReportsPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_list(new ReportList), m_title(new Label({}, style::pane)),
      m_meaning(new Label({}, style::muted)),
      m_period(selectOf(tr("Period"),
          {tr("This month"), tr("This quarter"), tr("This year"), tr("Last year"), tr("From day to day")},
          this)),
      m_grain(selectOf(tr("Step"), {tr("By month"), tr("By quarter"), tr("By year")}, this)),
      m_basis(selectOf(tr("When tax counts"), {tr("As issued"), tr("As received")}, this)),
      m_currency(selectOf(tr("Currency"), {}, this)), m_days(new Label({}, style::muted)),
      m_choices(new QWidget(this)), m_custom(new QWidget(this)), m_from(new DateField(tr("From"), m_custom)),
      m_to(new DateField(tr("To"), m_custom)), m_csv(new Button(tr("Save as CSV"))),
      m_pdf(new Button(tr("Save as PDF"))), m_chart(new BarChart), m_table(new ReportTable(tr("Report"))),
      m_stack(new QStackedLayout), m_scroll(new QScrollArea), m_body(new QWidget), m_rows(new Card),
      m_state(new QWidget)
{
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::Year));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *report = new QWidget(this);
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gapPane);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *rest = new QWidget(this);
    rest->setLayout(m_stack);
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(0, metrics::gapPane, 0, 0);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_state);
    column->addWidget(rest, 1);
    row->addWidget(new PaneSplitter(u"reportList"_s, makeListPane(), report,
        {std::min<int>(listWidth, listWidest), std::min<int>(listLeast, listWidest), reportLeast}, this));

    const auto anew = [this] {
        showChoices();
        load();
    };
    connect(m_list, &ReportList::currentChanged, this, anew);
    for (Select *select : {m_period, m_grain, m_basis})
        connect(select, &QComboBox::activated, this, anew);
    connect(m_currency, &QComboBox::activated, this, anew);
    for (DateField *field : {m_from, m_to})
        connect(field, &TextField::committed, this, anew);
    connect(m_csv, &QPushButton::clicked, this, [this] { askPath(u"csv"_s, &ReportsPage::writeCsv); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { askPath(u"pdf"_s, &ReportsPage::writePdf); });
    connect(m_chart, &BarChart::opened, this, [this](int place) {
        const ReportPicture::Place &about = m_picture.places[static_cast<std::size_t>(place)];
        openPart(about.name, about.part);
    });
    connect(m_table, &ReportTable::pressed, this, &ReportsPage::openRow);
    connect(m_table, &ReportTable::opened, this, &ReportsPage::openRow);
    connect(&engine, &EngineClient::unlocked, this, &ReportsPage::load);
    connect(&engine, &EngineClient::locked, this, [this] { m_view.reset(); });
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "invoices" || topic == "payments" || topic == "sessions" || topic == "settings")
            load();
    });
    connect(&ShownNames::instance(), &ShownNames::changed, this, [this] {
        if (m_view)
            present(ReportView(*m_view));
    });
    showChoices();
    auto *waiting = new LoadingView(tr("Adding it up"));
    waiting->setCancellable(false);
    showState(waiting);
}

QWidget *ReportsPage::makeListPane()
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *title = new Label(tr("Reports"), style::pane, pane);
    title->setFixedHeight(stripHeight);
    title->setContentsMargins(directedMargins(metrics::gapLarge, 0, 0, 0));
    column->addWidget(title);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    column->addWidget(m_list, 1);
    return pane;
}

QWidget *ReportsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, metrics::gapLarge);
    column->setSpacing(metrics::gap);
    auto *titleRow = new QWidget(head);
    titleRow->setMinimumHeight(stripHeight);
    auto *top = new WrapRow(titleRoom, titleRow);
    top->setContentsMargins(0, metrics::gapSmall, 0, metrics::gapSmall);
    auto *named = new QWidget(titleRow);
    auto *words = new QHBoxLayout(named);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(metrics::gapLarge);
    words->addWidget(m_title);
    words->addWidget(m_days, 1);
    top->setLead(named);
    m_csv->setGlyph(Icon::Download);
    m_pdf->setGlyph(Icon::Download);
    top->addAct(m_csv);
    top->addAct(m_pdf);
    column->addWidget(titleRow);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(metrics::gapSmall);
    for (Select *select : {m_period, m_grain, m_basis, m_currency})
        choices->addWidget(select);
    choices->addStretch(1);
    column->addWidget(m_choices);
    auto *custom = new QHBoxLayout(m_custom);
    custom->setContentsMargins(0, 0, 0, 0);
    custom->setSpacing(metrics::gap);
    for (DateField *field : {m_from, m_to}) {
        field->setFixedWidth(dateWidth);
        custom->addWidget(field);
    }
    custom->addStretch(1);
    column->addWidget(m_custom);
    m_meaning->setFlow(Flow::Wrap);
    column->addWidget(m_meaning);
    return head;
}

QWidget *ReportsPage::makeBody()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapLarge);
    auto *picture = new Card(CardLook::Plain, m_body);
    picture->setMinimumHeight(leastPicture);
    picture->setMaximumHeight(mostPicture);
    auto *inner = new QVBoxLayout(picture);
    inner->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gapSmall);
    inner->addWidget(m_chart);
    column->addWidget(picture, 5);
    auto *frame = new QVBoxLayout(m_rows);
    frame->setContentsMargins(1, cardInset, 1, cardInset);
    frame->addWidget(m_table);
    column->addWidget(m_rows, 6);
    // What neither needs stays empty below both.
    column->addStretch(0);
    m_body->setObjectName(u"paneContents"_s);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

void ReportsPage::showReport(ReportKind kind)
{
    m_list->setCurrent(kind);
}

void ReportsPage::setPeriod(ReportPeriod period)
{
    m_period->setCurrentIndex(static_cast<int>(period));
    showChoices();
    load();
}

ReportQuery ReportsPage::query() const
{
    ReportQuery query{m_list->current(), static_cast<ReportPeriod>(m_period->currentIndex()), {},
        static_cast<Grain>(m_grain->currentIndex()),
        m_basis->currentIndex() == 0 ? TaxBasis::Issued : TaxBasis::Received,
        m_currency->currentData().toByteArray()};
    if (m_from->date() && m_to->date())
        query.custom = ReportDays{*m_from->date(), *m_to->date()};
    return query;
}

void ReportsPage::showChoices()
{
    const ReportKind kind = m_list->current();
    m_title->setPlain(reportTitle(kind));
    m_meaning->setPlain(reportMeaning(query()));
    m_period->setVisible(kind != ReportKind::Ageing);
    m_choices->setVisible(kind != ReportKind::Ageing || m_currency->count() > 1);
    m_grain->setVisible(hasSpans(kind));
    m_basis->setVisible(kind == ReportKind::Tax);
    m_currency->setVisible(m_currency->count() > 1 && kind != ReportKind::Utilisation);
    const bool custom =
        m_period->isVisibleTo(this) && m_period->currentIndex() == static_cast<int>(ReportPeriod::Custom);
    m_custom->setVisible(custom);
    // The days shown so far are where somebody begins.
    if (custom && m_view && m_from->text().isEmpty() && m_to->text().isEmpty()) {
        m_from->setDate(m_view->days.from);
        m_to->setDate(m_view->days.to);
    }
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ReportsPage::load()
{
    m_stale = !isVisible() || !m_engine.isUnlocked();
    if (!isVisible())
        return;
    const ReportQuery query = this->query();
    m_from->setError({});
    m_to->setError({});
    if (query.period == ReportPeriod::Custom && !query.custom) {
        for (DateField *field : {m_from, m_to})
            if (!field->date())
                field->setError(tr("No date"));
        return;
    }
    const int asked = ++m_asked;
    ask(
        m_engine, this, [query](Engine &engine) { return readReport(engine, query); },
        [this, asked](const Result<ReportView> &view) {
            if (asked != m_asked)
                return;
            if (view)
                present(*view);
            else
                fail(view.error());
        });
    ask(
        m_engine, this, [query](Engine &engine) { return readFigures(engine, query); },
        [this, asked, grain = query.grain](const Result<std::vector<ReportFigure>> &figures) {
            if (asked == m_asked && figures)
                m_list->setFigures(*figures, grain);
        });
}

void ReportsPage::present(const ReportView &view)
{
    m_view = view;
    presentCurrencies(view);
    m_days->setPlain(reportDays(view));
    m_csv->setEnabled(!view.empty());
    m_pdf->setEnabled(!view.empty());
    if (view.empty()) {
        showEmpty();
        return;
    }
    ReportView shown = view;
    shown.report = shownReport(std::move(shown.report));
    m_picture = pictureOf(shown);
    m_chart->present(m_picture.chart);
    m_table->setReport(shown.report, view.query.grain);
    m_rows->setMaximumHeight(m_table->fullHeight() + 2 * cardInset);
    m_stack->setCurrentWidget(m_scroll);
}

void ReportsPage::presentCurrencies(const ReportView &view)
{
    QStringList codes;
    for (const Currency &currency : view.currencies)
        codes << QString::fromLatin1(currency.code());
    QStringList known;
    for (int at = 0; at < m_currency->count(); ++at)
        known << m_currency->itemText(at);
    if (codes != known) {
        m_currency->clear();
        for (const QString &code : codes)
            m_currency->addItem(code, code.toLatin1());
        m_currency->setCurrentIndex(m_currency->findText(QString::fromLatin1(view.currency.code())));
        showChoices();
    }
}

void ReportsPage::showEmpty()
{
    if (m_view->query.kind == ReportKind::Ageing) {
        showState(new StateView({StateContent::Kind::Empty, tr("Nobody owes you anything"),
            tr("Every invoice you issued is settled."), {}, Icon::Checks}));
        return;
    }
    const bool other = m_view->query.period != ReportPeriod::LastYear;
    auto *state = new StateView({StateContent::Kind::Empty, tr("Nothing in this period"),
        tr("Finish a session or choose another period, and it is added up here."),
        other ? tr("Show last year") : tr("Show this year"), Icon::Reports});
    connect(state, &StateView::acted, this,
        [this, other] { setPeriod(other ? ReportPeriod::LastYear : ReportPeriod::Year); });
    showState(state);
}

void ReportsPage::fail(const Error &error)
{
    m_csv->setEnabled(false);
    m_pdf->setEnabled(false);
    if (error.reason == "report.backwards") {
        m_to->setError(tr("Before the first day"));
        return;
    }
    auto *state = new StateView(failureState(error, tr("The report could not be made")));
    connect(state, &StateView::acted, this, &ReportsPage::load);
    showState(state);
}

void ReportsPage::showState(QWidget *state)
{
    qDeleteAll(m_state->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    static_cast<QVBoxLayout *>(m_state->layout())->addWidget(state, 0, Qt::AlignTop);
    m_stack->setCurrentWidget(m_state);
}

}  // namespace sp::ui
