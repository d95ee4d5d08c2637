// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/rules_pane.h"

#include "ui/messages/error_text.h"
#include "ui/plans/overage_draft.h"
#include "ui/plans/rules_sheet.h"
#include "ui/plans/rules_versions.h"
#include "ui/session/failure_state.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled listWidth{296};
constexpr metrics::Scaled listLeast{232};
constexpr metrics::Scaled detailLeast{440};
constexpr metrics::Scaled rowHeight{56};
constexpr metrics::Scaled titleRoom{260};

QString kindText(const RuleScope &of)
{
    return of.scope.level == "client"    ? RulesPane::tr("Client")
           : of.scope.level == "service" ? RulesPane::tr("Service")
           : of.scope.level == "plan"    ? RulesPane::tr("Package")
                                         : RulesPane::tr("Unless somebody has rules of their own");
}

QString nameOf(const RuleScope &of)
{
    return of.name.isEmpty()            ? RulesPane::tr("Everybody")
           : of.scope.level == "client" ? ShownNames::of(of.name)
                                        : of.name;
}

}  // namespace

RulesPane::RulesPane(EngineClient &engine, QWidget &region, QWidget *parent)
    : QWidget(parent), m_region(region), m_model(new RulesModel(engine, this)), m_rows(new RowModel(this)),
      m_list(new RowList(tr("Rules"), rowHeight)), m_others(new Select), m_title(new Label({}, style::pane)),
      m_line(new Label({}, style::muted)), m_change(new Button(tr("Change the rules"), ButtonKind::Primary)),
      m_versions(new Button(tr("Versions"), ButtonKind::Quiet)), m_detail(makeDetail()), m_state(new QWidget),
      m_stack(new QStackedLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *detail = new QWidget(this);
    detail->setLayout(m_stack);
    row->addWidget(
        new PaneSplitter(u"ruleList"_s, makeList(), detail, {listWidth, listLeast, detailLeast}, this));
    m_stack->addWidget(m_detail);
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    m_stack->addWidget(m_state);
    connect(m_model, &RulesModel::loaded, this, &RulesPane::showBook);
    connect(m_model, &RulesModel::saved, this, [this](const QString &words) { Q_EMIT toast(words, {}); });
    connect(m_model, &RulesModel::failed, this, [this](const Error &error) {
        if (!m_region.findChild<RulesSheet *>())
            Q_EMIT toast(errorText(error), {});
    });
    connect(&engine, &EngineClient::unlocked, m_model, &RulesModel::load);
    connect(&ShownNames::instance(), &ShownNames::changed, this, &RulesPane::showBook);
}

QWidget *RulesPane::makeList()
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    m_list->setModel(m_rows);
    connect(m_list, &RowList::chosen, this, &RulesPane::showScope);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    m_others->setAccessibleName(tr("Rules of their own for"));
    connect(m_others, &QComboBox::activated, this, [this](int at) {
        if (at > 0)
            begin(at - 1);
        m_others->setCurrentIndex(0);
    });
    foot->addWidget(m_others);
    column->addLayout(foot);
    return pane;
}

QWidget *RulesPane::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    column->setSpacing(metrics::gapLarge);
    auto *head = new QWidget(detail);
    auto *row = new WrapRow(titleRoom, head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setLead(m_title);
    m_versions->setGlyph(Icon::History);
    m_versions->setTone(Tone::Ink);
    connect(m_versions, &QPushButton::clicked, this, &RulesPane::showVersions);
    row->addAct(m_versions);
    connect(m_change, &QPushButton::clicked, this, &RulesPane::change);
    row->addAct(m_change);
    column->addWidget(head);
    m_line->setFlow(Flow::Wrap);
    column->addWidget(m_line);
    auto *card = new Card;
    m_facts = new QVBoxLayout(card);
    m_facts->setContentsMargins(0, metrics::gap, 0, metrics::gap);
    column->addWidget(card);
    column->addStretch(1);
    return detail;
}

void RulesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_model->isLoaded())
        m_model->load();
}

const ScopeRules *RulesPane::chosen() const
{
    const QByteArray key = m_list->chosenKey();
    for (const ScopeRules &each : m_model->book().scopes)
        if (each.of.scope.text() == key)
            return &each;
    return nullptr;
}

void RulesPane::showBook()
{
    m_others->setVisible(!m_model->error() && m_model->book().mayWrite);
    if (m_model->error()) {
        qDeleteAll(m_state->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        auto *state = new StateView(failureState(*m_model->error(), tr("The rules could not be read")));
        connect(state, &StateView::acted, m_model, &RulesModel::load);
        static_cast<QVBoxLayout *>(m_state->layout())->addWidget(state, 0, Qt::AlignTop);
        m_stack->setCurrentWidget(m_state);
        m_rows->setRows({});
        return;
    }
    m_stack->setCurrentWidget(m_detail);
    const RuleBook &book = m_model->book();
    std::vector<ListRow> rows;
    for (const ScopeRules &each : book.scopes) {
        ListRow row{nameOf(each.of), kindText(each.of)};
        row.key = each.of.scope.text();
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    m_others->clear();
    m_others->addItem(tr("Rules of their own for…"));
    for (const RuleScope &each : book.free)
        m_others->addItem(tr("%1, %2").arg(nameOf(each), kindText(each)));
    if (m_list->chosenKey().isEmpty() && !book.scopes.empty())
        m_list->choose(book.scopes.front().of.scope.text());
    showScope();
}

void RulesPane::showScope()
{
    const ScopeRules *rules = chosen();
    if (!rules)
        return;
    m_title->setPlain(rules->of.name.isEmpty() ? tr("Time beyond what is prepaid") : nameOf(rules->of));
    m_line->setPlain(
        rules->of.name.isEmpty()
            ? tr("What a session costs beyond the credits it uses up, where its package has no rate of "
                 "its own. A client's rules go before a service's, those before a package's.")
            : tr("What is not said here is as for everybody."));
    m_change->setVisible(m_model->book().mayWrite);
    m_versions->setVisible(!rules->history.empty());
    delete m_factsBox;
    m_factsBox = new QWidget;
    auto *grid = new QGridLayout(m_factsBox);
    grid->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    grid->setHorizontalSpacing(metrics::gapPane);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const auto &[name, value] : overageFacts(rules->terms, m_model->book().currency)) {
        auto *is = new Label(value, style::base);
        is->setFlow(Flow::Wrap);
        grid->addWidget(new Label(name, style::muted), at, 0, Qt::AlignTop);
        grid->addWidget(is, at, 1);
        ++at;
    }
    m_facts->addWidget(m_factsBox);
}

RulesSheet *RulesPane::change()
{
    const ScopeRules *rules = chosen();
    if (!rules)
        return nullptr;
    auto *sheet = new RulesSheet(m_region, *m_model, *rules);
    sheet->open();
    return sheet;
}

void RulesPane::begin(int free)
{
    const RuleBook &book = m_model->book();
    const ScopeRules &wide = book.scopes.front();
    auto *sheet = new RulesSheet(
        m_region, *m_model, {book.free[static_cast<std::size_t>(free)], wide.terms, wide.terms, {}});
    sheet->open();
}

void RulesPane::showVersions()
{
    const ScopeRules *rules = chosen();
    if (!rules)
        return;
    auto *versions = new RulesVersions(m_region, *rules, m_model->book());
    connect(versions, &RulesVersions::broughtBack, m_model, &RulesModel::rollBack);
    versions->open();
}

}  // namespace sp::ui
