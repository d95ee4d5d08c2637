// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/package_view.h"

#include "ui/plans/plan_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled titleRoom{260};
constexpr metrics::Scaled rowHeight{64};
constexpr int barSteps = 1000;
constexpr int mostUnits = 12;

/// What is left as a bar: whole sessions one by one, everything else as shares.
Burndown barOf(const PackageHolder &holder, const credit::Denomination &unit)
{
    const credit::CreditStanding &is = holder.standing;
    Burndown bar;
    const credit::Burn burn = credit::burnOf(is.total, is.granted);
    bar.kind = burn == credit::Burn::Plenty  ? Burndown::Kind::Plenty
               : burn == credit::Burn::Low   ? Burndown::Kind::Low
               : burn == credit::Burn::Empty ? Burndown::Kind::Empty
                                             : Burndown::Kind::Overdrawn;
    const bool single = unit.unit == credit::CreditUnit::Sessions && is.granted > 0 &&
                        is.granted % unit.one() == 0 && is.granted / unit.one() <= mostUnits;
    const auto steps = [&](std::int64_t quantity) {
        if (single)
            return static_cast<int>((quantity + unit.one() - 1) / unit.one());
        return is.granted <= 0 ? 0 : static_cast<int>(Wide(quantity) * barSteps / is.granted);
    };
    bar.total = single ? static_cast<int>(is.granted / unit.one()) : barSteps;
    bar.booked = steps(std::clamp<std::int64_t>(is.reserved, 0, std::max<std::int64_t>(is.total, 0)));
    bar.free = std::max(0, steps(std::max<std::int64_t>(is.total, 0)) - bar.booked);
    bar.over = is.total < 0 ? std::max(1, steps(-is.total)) : 0;
    return bar;
}

ListRow rowOf(const PackageHolder &holder, const PackageFile &file)
{
    const credit::Denomination &unit = file.line.latest.terms.denomination;
    ListRow row{ShownNames::of(holder.clientName)};
    row.avatarName = row.title;
    row.key = holder.client.text();
    row.note =
        PackageView::tr("Version %1, bought %2").arg(holder.version).arg(listDay(holder.bought, file.today));
    if (holder.ends && holder.state == credit::Package::State::Active)
        row.note = PackageView::tr("%1, ends %2").arg(row.note, listDay(*holder.ends, file.today));
    if (holder.standing.reserved > 0 && holder.state == credit::Package::State::Active)
        row.note =
            PackageView::tr("%1, %2 booked").arg(row.note, quantityText(unit, holder.standing.reserved));
    if (holder.state != credit::Package::State::Active) {
        row.trailingChip = holder.state == credit::Package::State::Expired
                               ? ChipContent{PackageView::tr("Ended"), ChipTone::Outlined}
                               : ChipContent{PackageView::tr("Archived"), ChipTone::Outlined};
        return row;
    }
    row.burndown = barOf(holder, unit);
    row.trailing = PackageView::tr("%1 left").arg(quantityText(unit, holder.standing.total));
    row.trailingTone = row.burndown->kind == Burndown::Kind::Plenty ? Tone::Ink
                       : row.burndown->kind == Burndown::Kind::Low  ? Tone::Watch
                                                                    : Tone::Bad;
    return row;
}

}  // namespace

PackageView::PackageView(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, style::pane)), m_line(new Label({}, style::muted)),
      m_version(new Chip), m_change(new Button(tr("Change the rules"), ButtonKind::Primary)),
      m_versions(new Button(tr("Versions"), ButtonKind::Quiet)),
      m_more(new Button(Icon::Dots, tr("More"), ButtonKind::Quiet)), m_menu(new QMenu(m_more)),
      m_factsBox(new QWidget), m_holdersTitle(new Label({}, style::strong)), m_rows(new RowModel(this)),
      m_holders(new RowList(tr("Who has it"), rowHeight)),
      m_none(new Label(tr("Nobody has bought it yet. It is sold on a client's page."), style::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    column->setSpacing(metrics::gapLarge);
    column->addWidget(makeHead());
    m_line->setFlow(Flow::Wrap);
    column->addWidget(m_line);
    auto *card = new Card;
    m_facts = new QVBoxLayout(card);
    m_facts->setContentsMargins(0, metrics::gap, 0, metrics::gap);
    m_facts->addWidget(m_factsBox);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    inner->setObjectName(u"paneContents"_s);
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics::gap);
    body->addWidget(card);
    body->addSpacing(metrics::gap);
    body->addWidget(m_holdersTitle);
    m_none->setFlow(Flow::Wrap);
    body->addWidget(m_none);
    m_holders->setModel(m_rows);
    m_holders->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_holders, &RowList::opened, this, [this](const QByteArray &key) {
        if (const auto client = ClientId::parse(key))
            Q_EMIT clientAsked(*client);
    });
    body->addWidget(m_holders);
    body->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
}

QWidget *PackageView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new WrapRow(titleRoom, head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *named = new QWidget(head);
    auto *words = new QHBoxLayout(named);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(metrics::gap);
    words->addWidget(m_title);
    words->addWidget(m_version);
    words->addStretch(1);
    row->setLead(named);
    m_versions->setGlyph(Icon::History);
    m_versions->setTone(Tone::Ink);
    connect(m_versions, &QPushButton::clicked, this, &PackageView::versionsAsked);
    row->addAct(m_versions);
    m_more->setToolTip(tr("More"));
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        connect(m_menu->addAction(tr("Begin another one like it…")), &QAction::triggered, this,
            &PackageView::copyAsked);
        if (!m_retired)
            connect(m_menu->addAction(tr("Do not sell it any more")), &QAction::triggered, this,
                &PackageView::retireAsked);
    });
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addAct(m_more);
    connect(m_change, &QPushButton::clicked, this, &PackageView::changeAsked);
    row->addAct(m_change);
    return head;
}

void PackageView::present(const PackageFile &file, bool mayWrite)
{
    const credit::TemplateVersion &latest = file.line.latest;
    m_mayWrite = mayWrite;
    m_retired = latest.retired;
    m_title->setPlain(latest.name);
    m_version->setContent(
        latest.retired ? ChipContent{tr("Not sold any more"), ChipTone::Outlined, Icon::Off}
                       : ChipContent{tr("Version %1").arg(latest.number), ChipTone::Accent, Icon::Check});
    const int older = static_cast<int>(std::ranges::count_if(file.holders, [&](const PackageHolder &each) {
        return each.state == credit::Package::State::Active && each.version < latest.number;
    }));
    QString line = soldText(file.line.sold.all, file.line.sold.active);
    if (older > 0)
        line = tr("%1; %2").arg(line, tr("%n keep an older version", nullptr, older));
    m_line->setPlain(line);
    m_change->setVisible(mayWrite && !latest.retired);
    m_more->setVisible(mayWrite);
    showFacts(file);
    showHolders(file);
}

void PackageView::showFacts(const PackageFile &file)
{
    delete m_factsBox;
    m_factsBox = new QWidget;
    auto *grid = new QGridLayout(m_factsBox);
    grid->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    grid->setHorizontalSpacing(metrics::gapPane);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : termsFacts(file.line.latest.terms)) {
        auto *what = new Label(name, style::muted);
        auto *is = new Label(value, style::base);
        is->setFlow(Flow::Wrap);
        grid->addWidget(what, row, 0, Qt::AlignTop);
        grid->addWidget(is, row, 1);
        ++row;
    }
    m_facts->addWidget(m_factsBox);
}

void PackageView::showHolders(const PackageFile &file)
{
    std::vector<ListRow> rows;
    for (const PackageHolder &each : file.holders)
        rows.push_back(rowOf(each, file));
    m_holdersTitle->setPlain(tr("Who has it"));
    m_none->setVisible(rows.empty());
    m_holders->setVisible(!rows.empty());
    m_holders->setFixedHeight(static_cast<int>(rows.size()) * rowHeight + 2);
    m_rows->setRows(std::move(rows));
}

}  // namespace sp::ui
