// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plans_page.h"

#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/plans/outlook_pane.h"
#include "ui/plans/package_draft.h"
#include "ui/plans/package_sheet.h"
#include "ui/plans/package_versions.h"
#include "ui/plans/package_view.h"
#include "ui/plans/plan_words.h"
#include "ui/plans/rules_pane.h"
#include "ui/session/failure_state.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled listWidth{296};
constexpr metrics::Scaled listLeast{232};
constexpr metrics::Scaled detailLeast{440};
constexpr metrics::Scaled rowHeight{64};

ListRow rowOf(const PackageLine &line)
{
    const credit::PackageTerms &terms = line.latest.terms;
    ListRow row{line.latest.name};
    const QString each = unitPriceText(terms);
    row.note = each.isEmpty() ? holdsText(terms) : PlansPage::tr("%1, %2").arg(holdsText(terms), each);
    row.key = line.latest.id.text();
    if (terms.price)
        row.trailing = moneyText(*terms.price);
    if (line.sold.active > 0)
        row.trailingNote = PlansPage::tr("%n active", nullptr, line.sold.active);
    return row;
}

}  // namespace

PlansPage::PlansPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_model(new PlansModel(engine, this)),
      m_parts(new SegmentedControl(tr("Part of the plans"), {tr("Packages"), tr("Outlook"), tr("Rules")})),
      m_partStack(new QStackedLayout), m_outlook(new OutlookPane(engine)),
      m_rules(new RulesPane(engine, *this)), m_listed(new RowModel(this)),
      m_list(new RowList(tr("Packages"), rowHeight)), m_view(new PackageView),
      m_new(new Button(tr("New package"), ButtonKind::Outlined)), m_state(new QWidget),
      m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *parts = new QWidget(this);
    parts->setLayout(m_partStack);
    column->addWidget(parts, 1);
    auto *detail = new QWidget(this);
    detail->setLayout(m_stack);
    m_partStack->addWidget(
        new PaneSplitter(u"planList"_s, makeList(), detail, {listWidth, listLeast, detailLeast}, this));
    m_partStack->addWidget(m_outlook);
    m_partStack->addWidget(m_rules);
    connect(m_outlook, &OutlookPane::openClient, this, &PlansPage::openClient);
    connect(m_outlook, &OutlookPane::toast, this, &PlansPage::toast);
    connect(m_parts, &SegmentedControl::currentChanged, m_partStack, &QStackedLayout::setCurrentIndex);
    connect(m_rules, &RulesPane::toast, this, &PlansPage::toast);
    m_stack->addWidget(m_view);
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    m_stack->addWidget(m_state);
    connect(m_model, &PlansModel::listed, this, &PlansPage::showList);
    connect(m_model, &PlansModel::opened, this, [this] {
        m_view->present(*m_model->file(), m_model->basis().mayWrite);
        m_stack->setCurrentWidget(m_view);
    });
    connect(m_model, &PlansModel::saved, this, [this](const PackageTemplateId &id, const QString &words) {
        if (m_building)
            std::exchange(m_building, {})->finish();
        m_model->load();
        m_model->open(id);
        Q_EMIT toast(words, {});
    });
    connect(m_model, &PlansModel::done, this, [this](const QString &words, const UnitId &unit) {
        Q_EMIT toast(words,
            undoOffer(m_engine, this, unit, [this](const Error &error, const std::function<void()> &again) {
                Q_EMIT toast(errorText(error), again);
            }));
    });
    connect(m_model, &PlansModel::failed, this, [this](const Error &error) {
        if (m_building)
            m_building->setFailure(errorText(error));
        else
            Q_EMIT toast(errorText(error), {});
    });
    connect(m_view, &PackageView::changeAsked, this, [this] {
        const credit::TemplateVersion &latest = m_model->file()->line.latest;
        build(m_model->file()->line, draftOf(latest.name, latest.terms));
    });
    connect(m_view, &PackageView::copyAsked, this, [this] {
        const credit::TemplateVersion &latest = m_model->file()->line.latest;
        build({}, draftOf(tr("%1, copy").arg(latest.name), latest.terms));
    });
    connect(m_view, &PackageView::retireAsked, this,
        [this] { m_model->retire(m_model->file()->line.latest.id); });
    connect(m_view, &PackageView::versionsAsked, this, &PlansPage::showVersions);
    connect(m_view, &PackageView::clientAsked, this, &PlansPage::openClient);
    connect(&ShownNames::instance(), &ShownNames::changed, this, [this] {
        if (m_model->file())
            m_view->present(*m_model->file(), m_model->basis().mayWrite);
    });
    connect(&engine, &EngineClient::unlocked, m_model, &PlansModel::load);
    auto *waiting = new LoadingView(tr("Reading the packages"));
    waiting->setCancellable(false);
    showState(waiting);
}

QWidget *PlansPage::makeHead()
{
    auto *head = new Pane(&Tokens::ground, Pane::Edge::Bottom, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapPane, metrics::gap);
    row->setSpacing(metrics::gapPane);
    row->addWidget(new Label(tr("Plans"), style::pane, head));
    row->addWidget(m_parts);
    row->addStretch(1);
    return head;
}

void PlansPage::showPart(Part part)
{
    m_parts->setCurrent(static_cast<int>(part));
    m_partStack->setCurrentIndex(static_cast<int>(part));
}

QWidget *PlansPage::makeList()
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    m_list->setModel(m_listed);
    connect(m_list, &RowList::chosen, this, [this](const QByteArray &key) {
        if (const auto id = PackageTemplateId::parse(key))
            m_model->open(*id);
    });
    column->addWidget(m_list, 1);
    m_new->setGlyph(Icon::Plus);
    connect(m_new, &QPushButton::clicked, this, &PlansPage::newPackage);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    foot->addWidget(m_new);
    column->addLayout(foot);
    return pane;
}

void PlansPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_model->isLoaded())
        m_model->load();
}

void PlansPage::showState(QWidget *state)
{
    qDeleteAll(m_state->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    static_cast<QVBoxLayout *>(m_state->layout())->addWidget(state, 0, Qt::AlignTop);
    m_stack->setCurrentWidget(m_state);
}

void PlansPage::showList()
{
    m_new->setVisible(!m_model->error() && m_model->basis().mayWrite);
    if (m_model->error()) {
        m_listed->setRows({});
        auto *state = new StateView(failureState(*m_model->error(), tr("The packages could not be read")));
        connect(state, &StateView::acted, m_model, &PlansModel::load);
        showState(state);
        return;
    }
    std::vector<ListRow> rows;
    bool retired = false;
    for (const PackageLine &line : m_model->lines()) {
        if (line.latest.retired && !std::exchange(retired, true)) {
            ListRow heading{tr("Not sold any more")};
            heading.isHeading = true;
            rows.push_back(std::move(heading));
        }
        rows.push_back(rowOf(line));
    }
    m_listed->setRows(std::move(rows));
    if (m_model->lines().empty()) {
        const bool mayWrite = m_model->basis().mayWrite;
        m_new->setVisible(false);  // The state offers it.
        auto *state = new StateView({StateContent::Kind::Empty, tr("Sell sessions ahead"),
            tr("A package is a number of sessions, hours or a sum that clients pay at once and use up. "
               "Bookings "
               "hold it, finished sessions take it, and you see in time when it runs out."),
            mayWrite ? tr("Make the first package") : QString(), Icon::Plans});
        connect(state, &StateView::acted, this, &PlansPage::newPackage);
        showState(state);
        return;
    }
    const auto open = m_model->file();
    if (m_list->chosenKey().isEmpty())
        m_list->choose((open ? open->line.latest.id : m_model->lines().front().latest.id).text());
}

PackageSheet *PlansPage::newPackage()
{
    PackageDraft draft;
    draft.endsAfterDays = QLocale().toString(180);
    return build({}, draft);
}

PackageSheet *PlansPage::build(const std::optional<PackageLine> &of, const PackageDraft &begins)
{
    auto *sheet = new PackageSheet(*this, m_model->basis(), of, begins);
    m_building = sheet;
    connect(sheet, &PackageSheet::composed, m_model,
        [this, of](const QString &name, const credit::PackageTerms &terms) {
            m_model->save(of ? std::optional(of->latest.id) : std::nullopt, name, terms);
        });
    sheet->open();
    return sheet;
}

void PlansPage::showVersions()
{
    if (!m_model->file())
        return;
    auto *versions = new PackageVersions(*m_model->file(), m_model->basis().mayWrite, *this);
    connect(versions, &PackageVersions::broughtBack, this, [this](const credit::PackageTerms &terms) {
        const credit::TemplateVersion &latest = m_model->file()->line.latest;
        m_model->save(latest.id, latest.name, terms);
    });
    versions->open();
}

}  // namespace sp::ui
