// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/rules_sheet.h"

#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

constexpr int sheetWidth = 904;
constexpr metrics::Scaled rowHeight{56};
constexpr int listedClients = 6;

void addPair(QGridLayout &grid, QWidget *first, QWidget *second)
{
    const int row = grid.rowCount();
    grid.addWidget(first, row, 0, Qt::AlignTop);
    grid.addWidget(second, row, 1, Qt::AlignTop);
}

QGridLayout *addGrid(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    return grid;
}

}  // namespace

RulesSheet::RulesSheet(QWidget &region, RulesModel &model, const ScopeRules &rules)
    : Sheet(region,
          rules.of.name.isEmpty()
              ? tr("Time beyond what is prepaid")
              : tr("Time beyond what is prepaid, for %1").arg(ShownNames::of(rules.of.name)),
          KeepTyped("rules/overage/" + rules.of.scope.text()), sheetWidth),
      m_model(model), m_rules(rules), m_begins(draftOf(rules.terms, model.book().currency)),
      m_enabled(new Toggle(tr("Charge it by these rules"))),
      m_fold(new Button(tr("Tiers, limits, services"), ButtonKind::Quiet)),
      m_try(new Button(tr("Try it on the last 12 months"), ButtonKind::Outlined)),
      m_progress(new ProgressRow(tr("Playing the last 12 months"))), m_says(new Label({}, style::label)),
      m_rows(new RowModel(this)), m_list(new RowList(tr("Clients who would have paid otherwise"), rowHeight))
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapPane);
    row->addWidget(makeFields(), 3);
    row->addWidget(makeTrial(), 2, Qt::AlignTop);
    addPart(body);
    setSubtitle(rules.of.name.isEmpty() ? tr("For everybody, unless a package has a rate of its own. "
                                             "Sessions of the past stay as they are.")
                                        : tr("What is not changed here stays as it is for everybody."));
    setSecondary(tr("Cancel"));
    setPrimary(tr("Use these rules"));
    connect(this, &Sheet::accepted, this, &RulesSheet::save);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    connect(&m_model, &RulesModel::saved, this, &Sheet::finish);
    connect(
        &m_model, &RulesModel::failed, this, [this](const Error &error) { setFailure(errorText(error)); });
    connect(&m_model, &RulesModel::progressed, m_progress, &ProgressRow::setPercent);
    connect(&m_model, &RulesModel::trialEnded, this, &RulesSheet::showTrial);
    showEnabled();
}

RulesSheet::~RulesSheet()
{
    if (m_stays)
        m_stays->stopTrial();
}

TextField *RulesSheet::addField(OverageField name, const QString &label, const QString &hint)
{
    auto *field = new TextField(label);
    field->setText(m_begins.text(name));
    field->setHint(hint);
    m_fields.emplace(name, field);
    connect(field, &TextField::textChanged, this, [this, name] {
        m_touched.insert(name);
        read(false);
    });
    return field;
}

QWidget *RulesSheet::makeFields()
{
    auto *outer = new QWidget;
    auto *column = new QVBoxLayout(outer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapLarge);
    m_enabled->setChecked(m_begins.enabled);
    connect(m_enabled, &QAbstractButton::toggled, this, &RulesSheet::showEnabled);
    column->addWidget(m_enabled, 0, Qt::AlignLeading);
    m_box = new QWidget(outer);
    auto *inner = new QVBoxLayout(m_box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::gapLarge);
    QGridLayout *grid = addGrid(*inner);
    m_increment = new Select;
    for (const int each : overageIncrements)
        m_increment->addItem(tr("%n minutes", nullptr, each), each);
    m_increment->setCurrentIndex(std::max(0, m_increment->findData(m_begins.increment)));
    m_per = new Select;
    m_per->addItems({tr("For a minute"), tr("For an hour")});
    m_per->setCurrentIndex(static_cast<int>(m_begins.per));
    addPair(*grid, addField(OverageField::LastRate, tr("Rate"), tr("Empty: the service's own price")),
        new FieldFrame(tr("Rates are"), m_per));
    addPair(*grid, addField(OverageField::Grace, tr("Grace, in minutes"), tr("So much costs nothing")),
        addField(OverageField::Minimum, tr("Then at least, in minutes")));
    grid->addWidget(
        new FieldFrame(tr("Counted in steps of"), m_increment), grid->rowCount(), 0, Qt::AlignTop);
    m_fold->setTone(Tone::Ink);
    connect(m_fold, &QPushButton::clicked, this, [this] { fold(m_more->isHidden()); });
    inner->addWidget(m_fold, 0, Qt::AlignLeading);
    m_more = makeMore();
    inner->addWidget(m_more);
    for (Select *select : {m_increment, m_per, m_tiers})
        connect(select, &QComboBox::currentIndexChanged, this, [this] { read(false); });
    column->addWidget(m_box);
    column->addStretch(1);
    const OverageTerms &begins = m_rules.terms;
    fold(begins.tiers.size() > 1 || begins.sessionCapMinutes || begins.sessionCapAmount ||
         begins.periodCapMinutes || begins.periodCapAmount || !begins.exempt.empty());
    return outer;
}

QWidget *RulesSheet::makeMore()
{
    auto *more = new QWidget;
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    QGridLayout *grid = addGrid(*column);
    const QString none = m_rules.of.name.isEmpty() ? tr("Empty: no limit") : tr("Empty: as for everybody");
    addPair(*grid,
        addField(
            OverageField::FirstLimit, tr("Another rate up to minute"), tr("Empty: one rate for all of it")),
        addField(OverageField::FirstRate, tr("Rate up to there")));
    addPair(*grid, addField(OverageField::SecondLimit, tr("Then up to minute")),
        addField(OverageField::SecondRate, tr("Rate up to there, second")));
    m_tiers = new Select;
    m_tiers->addItems({tr("Each for its own minutes"), tr("For all of it, by the last minute")});
    m_tiers->setCurrentIndex(static_cast<int>(m_begins.calculation));
    grid->addWidget(new FieldFrame(tr("Rates hold"), m_tiers), grid->rowCount(), 0, 1, 2);
    addPair(*grid, addField(OverageField::SessionCapMinutes, tr("A session at most, in minutes"), none),
        addField(OverageField::SessionCapAmount, tr("A session at most"), none));
    addPair(*grid, addField(OverageField::PeriodCapMinutes, tr("A month at most, in minutes"), none),
        addField(OverageField::PeriodCapAmount, tr("A month at most"), none));
    column->addWidget(new Label(tr("Never charged"), style::label));
    QGridLayout *services = addGrid(*column);
    services->setVerticalSpacing(metrics::gapSmall);
    for (const QString &each : m_model.book().services) {
        auto *check = new CheckRow(each);
        check->setChecked(m_begins.exempt.contains(each.toCaseFolded()));
        const int at = static_cast<int>(m_exempt.size());
        services->addWidget(check, at / 2, at % 2);
        m_exempt.push_back(check);
    }
    return more;
}

void RulesSheet::fold(bool shown)
{
    m_more->setVisible(shown);
    m_fold->setGlyph(shown ? Icon::Down : Icon::Right);
}

QWidget *RulesSheet::makeTrial()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setSpacing(metrics::gap);
    column->addWidget(new Label(tr("What it would have changed"), style::strong));
    m_says->setFlow(Flow::Wrap);
    m_says->setPlain(
        tr("Nothing is stored by trying. Sessions that were covered by a package are counted again "
           "by these rules."));
    column->addWidget(m_says);
    column->addWidget(m_try, 0, Qt::AlignLeading);
    connect(m_try, &QPushButton::clicked, this, &RulesSheet::tryOut);
    m_progress->hide();
    connect(m_progress, &ProgressRow::canceled, this, [this] {
        m_model.stopTrial();
        showTrial({});
    });
    column->addWidget(m_progress);
    m_list->setModel(m_rows);
    m_list->hide();
    column->addWidget(m_list);
    return card;
}

OverageDraft RulesSheet::draft() const
{
    OverageDraft draft;
    draft.enabled = m_enabled->isChecked();
    draft.increment = m_increment->currentData().toInt();
    draft.per = static_cast<OverageTerms::Per>(m_per->currentIndex());
    draft.calculation = static_cast<OverageTerms::Tiers>(m_tiers->currentIndex());
    for (const auto &[name, field] : m_fields)
        draft.texts.insert_or_assign(name, field->text());
    for (const CheckRow *each : m_exempt)
        if (each->isChecked())
            draft.exempt << each->text();
    return draft;
}

OverageReading RulesSheet::read(bool all)
{
    OverageReading reading = readDraft(draft(), m_model.book().currency, m_rules.terms);
    for (const auto &[name, field] : m_fields) {
        const auto fault = reading.faults.find(name);
        const bool tells = all || m_touched.contains(name);
        field->setError(fault == reading.faults.end() || !tells ? QString() : fault->second);
        if (all && fault != reading.faults.end() && m_more->isAncestorOf(field))
            fold(true);
    }
    return reading;
}

void RulesSheet::showEnabled()
{
    m_box->setEnabled(m_enabled->isChecked());
}

void RulesSheet::tryOut()
{
    const OverageReading reading = read(true);
    if (!reading.terms)
        return;
    setFailure({});
    m_try->setEnabled(false);
    m_progress->show();
    m_list->hide();
    m_model.tryOut(m_rules.of, *reading.terms, m_rules.inherited);
}

void RulesSheet::showTrial(const std::optional<RuleTrial> &trial)
{
    m_try->setEnabled(true);
    m_progress->hide();
    m_list->setVisible(trial && !trial->result.clients.empty());
    if (!trial) {
        m_says->setPlain(tr("Stopped. Nothing was changed."));
        return;
    }
    const ReplayResult &result = trial->result;
    QStringList says;
    if (result.sessions == 0)
        says << tr(
            "No session of the last 12 months was covered by a package, so there is nothing to try it on.");
    else if (result.changed() == 0)
        says << tr("Nothing: all %n sessions would have cost the same.", nullptr, result.sessions);
    else
        says << tr("%1 of %n sessions would have cost something else.", nullptr, result.sessions)
                    .arg(result.changed());
    for (const ReplaySum &sum : result.totals)
        if (sum.changed > 0)
            says << tr("%1 in place of %2.").arg(moneyText(sum.after), moneyText(sum.before));
    m_says->setPlain(says.join(QChar::LineSeparator));
    std::vector<ListRow> rows;
    for (const ReplaySum &sum : result.clients) {
        const auto name = trial->clients.find(sum.client);
        ListRow row{name == trial->clients.end() ? QString() : ShownNames::of(name->second)};
        row.note = tr("%1 of %n sessions", nullptr, sum.sessions).arg(sum.changed);
        const Money more = sum.after - sum.before;
        row.trailing = more.isNegative() ? moneyText(more) : u'+' + moneyText(more);
        row.trailingNote = moneyText(sum.after);
        row.key = sum.client + sum.before.currency().code();
        rows.push_back(std::move(row));
    }
    m_list->setFixedHeight(std::min(static_cast<int>(rows.size()), listedClients) * rowHeight + 2);
    m_rows->setRows(std::move(rows));
}

QString RulesSheet::trialText() const
{
    return m_says->text();
}

void RulesSheet::save()
{
    const OverageReading reading = read(true);
    if (!reading.terms)
        return;
    setFailure({});
    setBusy();
    m_model.save(m_rules.of, *reading.terms, m_rules.inherited);
}

}  // namespace sp::ui
