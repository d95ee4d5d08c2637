// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/draft_form.h"

#include "core/practice/billing/rules/missing.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/plain_number.h"
#include "ui/widgets/shown_names.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace billing;

namespace {

constexpr int draftWidth = 600;
constexpr int rateDigits = 8;

}  // namespace

DraftSheet::DraftSheet(QWidget &region, const DocumentFile &file)
    : MoneySheet(region, tr("Edit the draft"), KeepTyped("draft/" + file.document.id.text()), draftWidth),
      m_file(file), m_lines(new DraftLines(file.document.content.currency, &file.document.content, m_body))
{
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    const InvoiceSnapshot &content = file.document.content;
    setSubtitle(tr("For %1").arg(ShownNames::of(content.buyer.name)));
    column->addWidget(m_lines);
    const auto home = homeCurrency(content.seller.address.country);
    if (home && *home != content.currency && !content.totals.tax.isZero()) {
        m_home = home;
        m_rate = new TextField(
            tr("1 %1 in %2")
                .arg(QString::fromLatin1(content.currency.code()), QString::fromLatin1(home->code())),
            m_body);
        m_rateDate = new DateField(tr("Rate of"), m_body);
        m_rateDate->setDate(content.homeRate ? content.homeRate->date : file.today);
        m_rate->setHint(tr("The tax is stated in both currencies."));
        if (content.homeRate)
            m_rate->setText(localNumber(
                scaledText(content.homeRate->hundredMillionths, rateDigits, Decimals::Shortest), QLocale()));
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::gap);
        row->addWidget(m_rate, 1, Qt::AlignTop);
        row->addWidget(m_rateDate, 1, Qt::AlignTop);
        column->addLayout(row);
    }
    setSecondary(tr("Cancel"));
    setPrimary(tr("Save the draft"));
    connect(addLink(tr("Add a line")), &QPushButton::clicked, this, &DraftSheet::addLine);
    connect(this, &Sheet::accepted, this, [this] {
        if (const auto change = read())
            Q_EMIT changed(*change);
    });
}

bool DraftSheet::readRate(DraftChange &change)
{
    if (!m_rate)
        return true;
    const auto &before = m_file.document.content.homeRate;
    if (m_rate->text().trimmed().isEmpty()) {
        if (before)
            change.homeRate = std::optional<FixedRate>();
        return true;
    }
    const auto rate = parseScaled(plainNumber(m_rate->text(), QLocale()).toUtf8(), rateDigits, Money::limit,
        "invoice.rate_invalid", "invoice.rate_invalid");
    const auto date = m_rateDate->date();
    m_rate->setError(rate && *rate > 0 ? QString() : tr("Type a number above zero."));
    m_rateDate->setError(date ? QString() : tr("Type a day."));
    if (!rate || *rate <= 0 || !date)
        return false;
    if (!before || before->hundredMillionths != *rate || before->date != *date)
        change.homeRate = FixedRate{*m_home, *rate, *date, "manual"};
    return true;
}

std::optional<DraftChange> DraftSheet::read()
{
    // Every field says what is wrong with it, not the first one only.
    bool sound = m_lines->check();
    DraftChange change = sound ? m_lines->read(m_file.today) : DraftChange{};
    sound = readRate(change) && sound;
    return sound ? std::optional(std::move(change)) : std::nullopt;
}

}  // namespace sp::ui
