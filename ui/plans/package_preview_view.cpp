// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/package_preview_view.h"

#include "core/practice/billing/rules/session_pricing.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_memory.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int mostOften = 60;
constexpr std::size_t listedRows = 9;

}  // namespace

PackagePreview::PackagePreview(const PackageBasis &basis, QWidget *parent)
    : Card(CardLook::Plain, parent), m_basis(basis), m_service(new Select),
      m_often(new TextField(tr("Sessions a month"))), m_says(new Label({}, style::label)),
      m_rows(new Label({}, style::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::gap);
    column->addWidget(new Label(tr("How it would go"), style::strong));
    for (const Service &each : m_basis.services)
        m_service->addItem(each.details.name);
    column->addWidget(new FieldFrame(tr("Somebody books"), m_service));
    m_often->setText(u"3"_s);
    column->addWidget(m_often);
    m_says->setFlow(Flow::Wrap);
    m_rows->setFlow(Flow::Wrap);
    column->addWidget(m_says);
    column->addWidget(new Hairline);
    column->addWidget(m_rows);
    // A client who is imagined is nothing that was typed into the package.
    keepNothingOf(*this);
    connect(m_service, &QComboBox::currentIndexChanged, this, &PackagePreview::show);
    connect(m_often, &TextField::textChanged, this, &PackagePreview::show);
    show();
}

void PackagePreview::setDraft(const DraftReading &reading)
{
    m_terms = reading.terms;
    // Its name changes nothing about how it goes; what else is missing does.
    show();
}

SampleClient PackagePreview::client() const
{
    SampleClient client;
    client.buys = m_basis.today;
    client.price = Money::zero(m_basis.currency);
    const int at = m_service->currentIndex();
    if (at >= 0) {
        const ServiceDetails &details = m_basis.services[static_cast<std::size_t>(at)].details;
        client.service = details.name;
        client.minutes = static_cast<int>(details.duration.count());
        if (const auto priced = billing::priceSession(details.price, client.minutes))
            client.price = {
                divideRounded(Wide(priced->line.unitPrice.minor()) * priced->line.quantity.tenThousandths,
                    priced->line.priceBase.tenThousandths, Rounding::HalfUp),
                priced->line.unitPrice.currency()};
    }
    bool good = false;
    const int often = QLocale().toInt(m_often->text().trimmed(), &good);
    client.perMonth = good && often > 0 && often <= mostOften ? often : 0;
    return client;
}

void PackagePreview::show()
{
    const SampleClient sample = client();
    m_often->setError(sample.perMonth == 0 ? tr("Type a number from 1 to %1.").arg(mostOften) : QString());
    QStringList lines;
    QString says = tr("It shows once the package has what it needs.");
    if (m_terms && sample.perMonth > 0) {
        const auto course = playSample(*m_terms, sample);
        says = course ? sampleSentences(*m_terms, sample, *course).join(QChar::LineSeparator)
                      : errorText(course.error());
        if (course)
            for (const credit::PreviewRow &row : course->rows) {
                if (static_cast<std::size_t>(lines.size()) == listedRows) {
                    lines << tr("and so on");
                    break;
                }
                lines << sampleRowText(*m_terms, row, sample.buys);
            }
    }
    m_says->setPlain(says);
    m_rows->setPlain(lines.join(QChar::LineSeparator));
}

QString PackagePreview::text() const
{
    return m_says->text() + QChar(QChar::LineSeparator) + m_rows->text();
}

}  // namespace sp::ui
