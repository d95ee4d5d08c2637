// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/package_sheet.h"

#include "ui/plans/package_preview_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

constexpr int sheetWidth = 904;

enum Covers { AllServices, OnlyThese, AllButThese };

void addPair(QGridLayout &grid, QWidget *first, QWidget *second = nullptr)
{
    const int row = grid.rowCount();
    grid.addWidget(first, row, 0, 1, second ? 1 : 2, Qt::AlignTop);
    if (second)
        grid.addWidget(second, row, 1, Qt::AlignTop);
}

QGridLayout *gridIn(QWidget *box)
{
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

template <typename T>
T chosen(const Select *select)
{
    return static_cast<T>(select->currentIndex());
}

}  // namespace

PackageSheet::PackageSheet(QWidget &region, const PackageBasis &basis, const std::optional<PackageLine> &of,
    const PackageDraft &begins)
    : Sheet(region, of ? tr("Next version of %1").arg(of->latest.name) : tr("New package"),
          KeepTyped(of ? "package/" + of->latest.id.text() : QByteArray("package/new")), sheetWidth),
      m_basis(basis), m_of(of), m_fold(new Button(tr("More rules"), ButtonKind::Quiet)),
      m_preview(new PackagePreview(basis))
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapPane);
    row->addWidget(makeFields(begins), 3);
    row->addWidget(m_preview, 2, Qt::AlignTop);
    addPart(body);
    if (of)
        setSubtitle(
            of->sold.active == 0
                ? tr("Whoever buys it from now on gets these rules.")
                : tr("Whoever buys it from now on gets these rules; the %n that are active keep those "
                     "they were sold with.",
                      nullptr, of->sold.active));
    setSecondary(tr("Cancel"));
    setPrimary(of ? tr("Sell version %1").arg(of->latest.number + 1) : tr("Sell it from now on"));
    connect(this, &Sheet::accepted, this, &PackageSheet::save);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    m_preview->setDraft(readDraft(begins, m_basis.currency, of ? of->latest.terms : PackageTerms{}));
    showUnits();
}

TextField *PackageSheet::addField(
    PackageField name, const QString &label, const QString &text, const QString &hint)
{
    auto *field = new TextField(label);
    field->setText(text);
    field->setHint(hint);
    m_fields.emplace(name, field);
    connect(field, &TextField::textChanged, this, [this, name](const QString &typed) {
        // An empty one is found fault with when it is sent, a wrong one while it is typed.
        if (!typed.trimmed().isEmpty())
            m_touched.insert(name);
        read(Told::Touched);
    });
    return field;
}

Select *PackageSheet::addSelect(const QStringList &choices, int current)
{
    auto *select = new Select;
    select->addItems(choices);
    select->setCurrentIndex(current);
    connect(select, &QComboBox::currentIndexChanged, this, [this] {
        showUnits();
        read(Told::Touched);
    });
    return select;
}

QWidget *PackageSheet::makeFields(const PackageDraft &begins)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapLarge);
    auto *usual = new QWidget(box);
    QGridLayout *grid = gridIn(usual);
    TextField *name = addField(PackageField::Name, tr("Name, as clients see it"), begins.name);
    name->setPlaceholder(tr("Such as: Ten sessions"));
    addPair(*grid, name);
    if (m_of)
        name->hide();  // A package keeps its name.
    m_unit = addSelect({tr("Hours"), tr("Sessions"), tr("Money")}, static_cast<int>(begins.unit));
    addPair(*grid, addField(PackageField::Allocation, tr("How much it holds"), begins.allocation),
        new FieldFrame(tr("Counted in"), m_unit));
    addPair(*grid,
        addField(PackageField::Price, tr("Price"), begins.price,
            m_basis.prices == billing::PriceMode::Gross ? tr("With tax, as all your prices")
                                                        : tr("Before tax, as all your prices")),
        addField(PackageField::EndsAfter, tr("Ends after, in days"), begins.endsAfterDays,
            tr("Empty: it does not end")));
    m_overage = addSelect({tr("Nothing more is booked"), tr("Further wishes wait"), tr("More is billed"),
                              tr("It goes below zero")},
        static_cast<int>(begins.overage));
    addPair(*grid, new FieldFrame(tr("When it is used up"), m_overage));
    addPair(*grid, addField(PackageField::OverageRate, tr("What one more costs"), begins.overageRate));
    column->addWidget(usual);
    m_fold->setGlyph(Icon::Right);
    m_fold->setTone(Tone::Ink);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        const bool shown = m_more->isHidden();
        m_more->setVisible(shown);
        m_fold->setGlyph(shown ? Icon::Down : Icon::Right);
        m_fold->setText(shown ? tr("Fewer rules") : tr("More rules"));
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_fold);
    line->addStretch(1);
    column->addLayout(line);
    m_more = makeMore(begins);
    m_more->hide();
    column->addWidget(m_more);
    column->addStretch(1);
    return box;
}

QWidget *PackageSheet::makeMore(const PackageDraft &begins)
{
    auto *box = new QWidget;
    QGridLayout *grid = gridIn(box);
    m_period =
        addSelect({tr("Once"), tr("Every week"), tr("Every month"), tr("Every quarter"), tr("Every year")},
            static_cast<int>(begins.period));
    addPair(*grid, new FieldFrame(tr("It grants that"), m_period),
        addField(PackageField::CarryLimit, tr("Of a period's rest, carried over"), begins.carryLimit,
            tr("Empty: nothing")));
    addPair(*grid,
        addField(PackageField::CarryGrace, tr("Carried over, to be used within days"), begins.carryGraceDays),
        addField(
            PackageField::Increment, tr("Taken in steps of"), begins.increment, tr("Empty: to the minute")));
    m_activation = addSelect({tr("With the purchase"), tr("With the first session"), tr("On a day")},
        static_cast<int>(begins.activation));
    addPair(*grid, new FieldFrame(tr("Begins"), m_activation),
        addField(PackageField::StartsOn, tr("Begins on"), begins.startsOn));
    addPair(*grid, addField(PackageField::EndsOn, tr("Ends on, at the latest"), begins.endsOn),
        addField(PackageField::Grace, tr("Grace after the end, in days"), begins.graceDays));
    m_leftover = addSelect({tr("It is lost"), tr("It is charged"), tr("Some of it goes on once")},
        static_cast<int>(begins.leftover));
    m_late = addSelect({tr("Counts as used"), tr("Is given back")}, static_cast<int>(begins.late));
    addPair(*grid, new FieldFrame(tr("What is left at the end"), m_leftover),
        addField(PackageField::CarryCap, tr("At most so much goes on"), begins.carryCap));
    addPair(*grid,
        addField(PackageField::LeftoverRate, tr("What one of the rest costs"), begins.leftoverRate),
        new FieldFrame(tr("Late cancellation or no-show"), m_late));
    m_hold = addSelect({tr("From the booking on"), tr("Once it took place")}, static_cast<int>(begins.hold));
    m_covers = addSelect(
        {tr("All services"), tr("Only some"), tr("All but some")}, begins.services.isEmpty() ? AllServices
                                                                   : begins.allBut           ? AllButThese
                                                                                             : OnlyThese);
    addPair(
        *grid, new FieldFrame(tr("A session shows as used"), m_hold), new FieldFrame(tr("Covers"), m_covers));
    addPair(*grid, makeServices(begins));
    return box;
}

QWidget *PackageSheet::makeServices(const PackageDraft &begins)
{
    m_servicesBox = new QWidget;
    QGridLayout *grid = gridIn(m_servicesBox);
    grid->setVerticalSpacing(metrics::gapSmall);
    QStringList names;
    for (const Service &each : m_basis.services)
        names << each.details.name;
    // One that is not offered any more is still covered.
    for (const QString &each : begins.services)
        if (!names.contains(each, Qt::CaseInsensitive))
            names << each;
    for (const QString &each : names) {
        auto *check = new CheckRow(each);
        check->setChecked(begins.services.contains(each, Qt::CaseInsensitive));
        connect(check, &QAbstractButton::toggled, this, [this] { read(Told::Touched); });
        const int at = static_cast<int>(m_services.size());
        grid->addWidget(check, at / 2, at % 2);
        m_services.push_back(check);
    }
    return m_servicesBox;
}

TextField *PackageSheet::field(PackageField name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? nullptr : found->second;
}

PackageDraft PackageSheet::draft() const
{
    const auto text = [this](PackageField name) { return field(name)->text(); };
    PackageDraft draft;
    draft.name = m_of ? m_of->latest.name : text(PackageField::Name);
    draft.unit = chosen<CreditUnit>(m_unit);
    draft.allocation = text(PackageField::Allocation);
    draft.price = text(PackageField::Price);
    draft.activation = chosen<Activation>(m_activation);
    draft.startsOn = text(PackageField::StartsOn);
    draft.endsAfterDays = text(PackageField::EndsAfter);
    draft.endsOn = text(PackageField::EndsOn);
    draft.graceDays = text(PackageField::Grace);
    draft.period = chosen<Period>(m_period);
    draft.carryLimit = text(PackageField::CarryLimit);
    draft.carryGraceDays = text(PackageField::CarryGrace);
    draft.leftover = chosen<Leftover>(m_leftover);
    draft.carryCap = text(PackageField::CarryCap);
    draft.leftoverRate = text(PackageField::LeftoverRate);
    draft.overage = chosen<Shortfall>(m_overage);
    draft.overageRate = text(PackageField::OverageRate);
    draft.increment = text(PackageField::Increment);
    draft.hold = chosen<HoldPolicy>(m_hold);
    draft.late = chosen<LateReturn>(m_late);
    if (m_covers->currentIndex() != AllServices)
        for (const CheckRow *each : m_services)
            if (each->isChecked())
                draft.services << each->text();
    draft.allBut = m_covers->currentIndex() == AllButThese;
    return draft;
}

void PackageSheet::showUnits()
{
    // While the sheet is made its parts come one after the other.
    if (!m_more || !m_servicesBox)
        return;
    const auto unit = chosen<CreditUnit>(m_unit);
    field(PackageField::Allocation)
        ->setPlaceholder(unit == CreditUnit::Minutes ? tr("Such as: 10 h")
                         : unit == CreditUnit::Sessions
                             ? tr("Such as: 10")
                             : tr("Such as: %1").arg(moneyText(Money(50'000, m_basis.currency))));
    field(PackageField::OverageRate)
        ->setHint(
            unit == CreditUnit::Minutes ? tr("For a minute")
            : unit == CreditUnit::Sessions
                ? tr("For a session")
                : tr("For each %1")
                      .arg(moneyText(Money(Denomination::money(m_basis.currency).one(), m_basis.currency))));
    const auto enable = [this](PackageField name, bool on) { field(name)->setEnabled(on); };
    enable(PackageField::OverageRate, chosen<Shortfall>(m_overage) == Shortfall::Bill);
    enable(PackageField::CarryLimit, chosen<Period>(m_period) != Period::None);
    enable(PackageField::CarryGrace, chosen<Period>(m_period) != Period::None);
    enable(PackageField::StartsOn, chosen<Activation>(m_activation) == Activation::OnDate);
    enable(PackageField::CarryCap, chosen<Leftover>(m_leftover) == Leftover::OneTimeCarry);
    enable(PackageField::LeftoverRate, chosen<Leftover>(m_leftover) == Leftover::ConvertToDiscountedOverage);
    m_servicesBox->setVisible(m_covers->currentIndex() != AllServices);
}

void PackageSheet::unfold()
{
    if (m_more->isHidden())
        m_fold->click();
}

void PackageSheet::read(Told told)
{
    if (!m_more || !m_servicesBox)
        return;
    const DraftReading reading =
        readDraft(draft(), m_basis.currency, m_of ? m_of->latest.terms : PackageTerms{});
    for (const auto &[name, field] : m_fields) {
        const auto fault = reading.faults.find(name);
        const bool tells = told == Told::All || m_touched.contains(name);
        field->setError(fault == reading.faults.end() || !tells ? QString() : fault->second);
    }
    m_preview->setDraft(reading);
}

void PackageSheet::save()
{
    for (const auto &[name, field] : m_fields)
        m_touched.insert(name);
    read(Told::All);
    const PackageDraft typed = draft();
    const DraftReading reading =
        readDraft(typed, m_basis.currency, m_of ? m_of->latest.terms : PackageTerms{});
    if (!reading.terms) {
        const auto hidden = [&](const auto &fault) {
            const TextField *at = field(fault.first);
            return at && m_more->isAncestorOf(at);
        };
        if (std::ranges::any_of(reading.faults, hidden))
            unfold();
        // What has no field of its own is told for the whole.
        if (const auto services = reading.faults.find(PackageField::Services);
            services != reading.faults.end())
            setFailure(services->second);
        return;
    }
    setFailure({});
    setBusy();
    Q_EMIT composed(typed.name.trimmed(), *reading.terms);
}

}  // namespace sp::ui
