// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/sell_sheet.h"

#include "core/engine/engine.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 520;

}  // namespace

SellSheet::SellSheet(EngineClient &engine, QWidget &region, const ClientId &client, const QString &clientName)
    : Sheet(region, tr("Sell %1 a package").arg(ShownNames::of(clientName)),
          KeepTyped("credit/sell/" + client.text()), sheetWidth),
      m_engine(engine), m_client(client), m_template(new Select), m_name(new TextField(tr("Name"))),
      m_on(new DateField(tr("Sold on"))), m_invoice(new CheckRow(tr("Draft the invoice"))),
      m_price(new MoneyField(tr("Price"), Currency::of("EUR"))), m_terms(new Label({}, style::muted)),
      m_preview(new Label({}, style::caption))
{
    fieldsComeLater();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_template->setObjectName(u"template"_s);
    m_invoice->setObjectName(u"invoice"_s);
    column->addWidget(new FieldFrame(tr("Package"), m_template));
    m_terms->setFlow(Flow::Wrap);
    column->addWidget(m_terms);
    column->addWidget(m_name);
    column->addWidget(m_on);
    column->addWidget(m_invoice);
    column->addWidget(m_price);
    m_preview->setFlow(Flow::Wrap);
    column->addWidget(m_preview);
    addPart(body);
    setSecondary(tr("Cancel"));
    m_primary = setPrimary(tr("Sell"));
    m_primary->setEnabled(false);
    connect(m_template, &QComboBox::currentIndexChanged, this, &SellSheet::choose);
    connect(m_on, &TextField::textChanged, this, &SellSheet::refresh);
    connect(m_name, &TextField::textChanged, this, &SellSheet::refresh);
    connect(m_invoice, &QCheckBox::toggled, this, &SellSheet::refresh);
    connect(m_price, &MoneyField::moneyChanged, this, &SellSheet::refresh);
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
    connect(this, &Sheet::accepted, this, [this] {
        m_on->sayMissing();
        if (m_invoice->isChecked())
            m_price->sayMissing();
        const auto selling = sale();
        if (!selling || !m_on->date() || (m_invoice->isChecked() && !price()))
            return;
        setBusy();
        Q_EMIT wanted(*selling, price());
    });
    ask(
        m_engine, this,
        [](Engine &asked) -> Result<Offers> {
            SP_CHECK(asked.mayRead("balance.read"));
            SP_TRY(templates, asked.packages().store().templates());
            std::erase_if(templates,
                [](const credit::TemplateVersion &each) { return each.retired || !each.published; });
            SP_TRY(today, asked.packages().today(asked.now()));
            SP_TRY(settings, asked.settings().practice());
            SP_TRY(currency, Currency::create(settings.currency));
            return Offers{std::move(templates), today, currency};
        },
        [this](const Result<Offers> &offers) {
            if (offers)
                show(*offers);
            else
                setFailure(errorText(offers.error()));
        });
}

void SellSheet::show(const Offers &offers)
{
    m_templates = offers.templates;
    m_on->setDate(offers.today);
    m_price->setCurrency(offers.currency);
    m_invoice->setChecked(true);
    std::vector<Choice> choices;
    for (const credit::TemplateVersion &each : m_templates)
        choices.push_back({each.id.text(), each.name});
    fill(*m_template, choices, {}, choices.empty() ? QByteArray() : choices.front().code);
    choose();
    fieldsStand();
    choose();
    if (m_templates.empty())
        m_terms->setPlain(tr("There is no package to sell yet. Make one under Plans first."));
}

const credit::TemplateVersion *SellSheet::chosen() const
{
    const QByteArray code = chosenCode(*m_template);
    const auto found = std::ranges::find_if(
        m_templates, [&](const credit::TemplateVersion &each) { return each.id.text() == code; });
    return found == m_templates.end() ? nullptr : &*found;
}

void SellSheet::choose()
{
    const credit::TemplateVersion *version = chosen();
    if (!version)
        return;
    if (m_named != version->id.text()) {
        m_named = version->id.text();
        m_name->setText(version->name);
        if (version->terms.price) {
            m_price->setCurrency(version->terms.price->currency());
            m_price->setMoney(*version->terms.price);
        }
    }
    refresh();
}

std::optional<credit::PackageSale> SellSheet::sale() const
{
    const credit::TemplateVersion *version = chosen();
    if (!version)
        return std::nullopt;
    return credit::PackageSale{.client = m_client,
        .of = version->id,
        .name = m_name->text().trimmed(),
        .on = m_on->date().value_or(LocalDate{})};
}

std::optional<Money> SellSheet::price() const
{
    return m_invoice->isChecked() ? m_price->money() : std::nullopt;
}

void SellSheet::refresh()
{
    const credit::TemplateVersion *version = chosen();
    m_primary->setEnabled(version != nullptr);
    m_price->setVisible(m_invoice->isChecked());
    if (!version)
        return;
    const credit::PackageTerms &terms = version->terms;
    QStringList words{tr("Grants %1.").arg(creditText(terms.denomination, terms.allocation))};
    if (const auto on = m_on->date()) {
        const auto ends = credit::expiresOn(terms, credit::activatedOn(terms, *on, {}), {});
        if (ends)
            words << tr("It may be used until %1.").arg(dayMonthYear(*ends, QLocale::LongFormat));
        else if (terms.activation == credit::Activation::OnFirstUse && terms.endsAfterDays)
            words << tr(
                "It may be used for %n days from the first session on.", nullptr, *terms.endsAfterDays);
        else
            words << tr("It does not end.");
    }
    m_terms->setPlain(words.join(u' '));
    const auto asking = price();
    m_primary->setText(asking ? tr("Sell and draft %1").arg(moneyText(*asking)) : tr("Sell"));
    ++m_asked;
    m_preview->setPlain({});
    if (!asking || !m_on->date())
        return;
    ask(
        m_engine, this,
        [selling = *sale(), asking = *asking](
            Engine &engine) { return engine.credits().previewSale(selling, asking, engine.now()); },
        [this, asked = m_asked](const Result<BilledDocument> &invoice) {
            if (asked != m_asked)
                return;
            if (!invoice) {
                m_preview->setRuns({{errorText(invoice.error()), Tone::Bad}});
                return;
            }
            const billing::InvoiceSnapshot &content = invoice->content;
            m_preview->setPlain(
                tr("The draft would say: %1, %2 in all, to %3. You issue it under Money.")
                    .arg(content.lines.empty() ? QString() : content.lines.front().description,
                        moneyText(content.totals.gross), ShownNames::of(content.buyer.name)));
        });
}

}  // namespace sp::ui
