// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_pages.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

TaxPage::TaxPage(QWidget *parent)
    : FirstRunPage(tr("How are you taxed?"),
          tr("It decides what your invoices say and how they are numbered. SoloPilot makes a proposal. Your "
             "tax adviser can confirm it."),
          parent),
      m_country(new Select(this)), m_group(new QButtonGroup(this)), m_why(new Label({}, style::base, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *country = new FieldFrame(tr("Country of your practice"), m_country, this);
    column->addWidget(country);
    column->addSpacing(metrics::gap);
    const std::tuple<TaxStatus, QString, QString> ways[] = {
        {TaxStatus::Regular, tr("Taxed"), tr("Every invoice shows VAT")},
        {TaxStatus::SmallBusiness, tr("Small business"), tr("below the limit of turnover, no VAT")},
        {TaxStatus::Exempt, tr("Exempt"), tr("care or teaching, no VAT; invoices say why")}};
    for (const auto &[status, name, note] : ways) {
        auto *row = new RadioRow({name, note}, RadioLook::Boxed, this);
        m_group->addButton(row, static_cast<int>(status));
        column->addWidget(row);
    }
    m_why->setFlow(Flow::Wrap);
    column->addSpacing(4);
    column->addWidget(m_why);
    column->addStretch(1);
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT countryChanged();
        Q_EMIT completeChanged();
    });
    connect(m_country, &QComboBox::activated, this, [this] { m_ownersCountry = true; });
    // What the owner chose, no proposal changes, also when it comes back.
    for (auto &[name, flag] : std::initializer_list<std::pair<QString, bool *>>{
             {QStringLiteral("ownersCountry"), &m_ownersCountry}, {QStringLiteral("ownersTax"), &m_owners}})
        new KeptBeside(
            name, [flag = flag] { return *flag ? QStringLiteral("x") : QString(); },
            [flag = flag](const QString &own) { *flag = !own.isEmpty(); }, this);
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        m_owners = true;
        Q_EMIT completeChanged();
    });
}

void TaxPage::setCountries(std::vector<CountryChoice> choices)
{
    m_choices = std::move(choices);
    std::vector<Choice> named;
    for (const CountryChoice &choice : m_choices)
        named.push_back({choice.code, choice.name});
    fill(*m_country, named, tr("Choose a country"), {});
}

void TaxPage::proposeCountry(const QByteArray &code)
{
    if (!m_ownersCountry)
        m_country->setCurrentIndex(std::max(0, m_country->findData(code)));
}

QByteArray TaxPage::country() const
{
    return m_country->currentData().toByteArray();
}

std::optional<Currency> TaxPage::currency() const
{
    const auto found = std::ranges::find(m_choices, country(), &CountryChoice::code);
    return found == m_choices.end() ? std::nullopt : std::optional(found->currency);
}

void TaxPage::propose(const TaxProposal &proposal)
{
    QAbstractButton *small = m_group->button(static_cast<int>(TaxStatus::SmallBusiness));
    small->setEnabled(proposal.hasSmallBusiness);
    if (small->isChecked() && !proposal.hasSmallBusiness)
        m_owners = false;
    if (!m_owners) {
        // A group that is exclusive keeps one chosen; nothing is a choice here as well.
        m_group->setExclusive(false);
        for (QAbstractButton *each : m_group->buttons())
            each->setChecked(proposal.status && m_group->id(each) == static_cast<int>(*proposal.status));
        m_group->setExclusive(true);
    }
    m_why->setPlain(proposal.why);
    m_why->setVisible(!proposal.why.isEmpty());
    Q_EMIT completeChanged();
}

std::optional<TaxStatus> TaxPage::status() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<TaxStatus>(id));
}

bool TaxPage::isComplete() const
{
    return !country().isEmpty() && status().has_value();
}

}  // namespace sp::ui
