// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of invoices: prices, paper, rounding, terms and numbers.
#include "core/practice/billing/rules/numbering.h"
#include "ui/session/time_words.h"
#include "ui/settings/closed_period.h"
#include "ui/settings/number_start.h"
#include "ui/settings/settings_page.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace billing;

namespace {

constexpr int exampleCounter = 148;

QString utf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

}  // namespace

QWidget *SettingsPage::makeInvoices(QWidget *parent)
{
    using Settings = PracticeSettings;
    auto *section = new SettingsSection(*m_keeper, tr("Invoices"),
        tr("For invoices issued from now on. What is issued never changes."), parent);
    section->addChoice(
        tr("Prices of services"), {{"gross", tr("include tax")}, {"net", tr("are without tax")}},
        [](const Settings &s) { return QByteArray(s.prices == PriceMode::Gross ? "gross" : "net"); },
        [](Settings &s, const QByteArray &code) {
            s.prices = code == "net" ? PriceMode::Net : PriceMode::Gross;
        });
    section->addChoice(
        tr("Paper"), {{"a4", tr("A4")}, {"letter", tr("US Letter")}},
        [](const Settings &s) { return QByteArray(s.paper == billing::Paper::A4 ? "a4" : "letter"); },
        [](Settings &s, const QByteArray &code) {
            s.paper = code == "letter" ? billing::Paper::Letter : billing::Paper::A4;
        });
    section->addText(
        "days-to-pay", tr("Days to pay"), [](const Settings &s) { return QString::number(s.terms.days); },
        [](Settings &s, const QString &text) -> Result<Done> {
            bool isNumber = false;
            s.terms.days = text.toInt(&isNumber);
            return isNumber ? Result<Done>(Done{}) : Result<Done>(invalidSetting("terms_days"));
        });
    TextField *terms = section->addText(
        "payment-sentence", tr("Sentence about payment"), [](const Settings &s) { return s.terms.text; },
        plain([](Settings &s, const QString &text) { s.terms.text = text; }));
    terms->setPlaceholder(tr("Leave empty for the usual one"));
    section->addText(
        "early-rebate", tr("Discount for paying early, in percent"),
        [](const Settings &s) {
            return s.terms.early ? utf8(s.terms.early->rebate.percentText()) : QString();
        },
        [](Settings &s, const QString &text) -> Result<Done> {
            QString typed = text;
            const auto rebate = BasisPoints::parsePercent(
                text.isEmpty() ? QByteArray("0") : typed.replace(QLocale().decimalPoint(), u"."_s).toUtf8());
            if (!rebate)
                return invalidSetting("early_percent");
            constexpr int usualDays = 7;
            const int days = s.terms.early ? s.terms.early->days : usualDays;
            s.terms.early.reset();
            if (rebate->value > 0)
                s.terms.early = PaymentTerms::Early{days, *rebate};
            return Done{};
        });
    section->addText(
        "early-days", tr("Days to pay early"),
        [](const Settings &s) { return s.terms.early ? QString::number(s.terms.early->days) : QString(); },
        [](Settings &s, const QString &text) -> Result<Done> {
            bool isNumber = false;
            const int days = text.toInt(&isNumber);
            if (!s.terms.early)
                return text.isEmpty() ? Result<Done>(Done{}) : Result<Done>(invalidSetting("early_percent"));
            s.terms.early->days = days;
            return isNumber ? Result<Done>(Done{}) : Result<Done>(invalidSetting("early_days"));
        });
    section->addHeading(tr("Closed books"));
    auto *closed = new ClosedPeriod(m_engine, section);
    section->addWide(closed);
    m_keeper->tell(closed, [closed] { closed->load(); });
    connect(closed, &ClosedPeriod::told, this, [this](const QString &words) { Q_EMIT toast(words, {}); });
    // What is decided once, if ever, comes last.
    section->addHeading(tr("Rounding and numbers"));
    section->addChoice(
        tr("Tax is rounded"), {{"line", tr("on each line")}, {"document", tr("once per tax rate")}},
        [](const Settings &s) {
            return QByteArray(s.rounding.mode == RoundingMode::ByLine ? "line" : "document");
        },
        [](Settings &s, const QByteArray &code) {
            s.rounding.mode = code == "document" ? RoundingMode::ByDocument : RoundingMode::ByLine;
        });
    section->addChoice(
        tr("Half a cent is rounded"), {{"up", tr("up")}, {"even", tr("to the even cent")}},
        [](const Settings &s) {
            return QByteArray(s.rounding.rounding == Rounding::HalfEven ? "even" : "up");
        },
        [](Settings &s, const QByteArray &code) {
            s.rounding.rounding = code == "even" ? Rounding::HalfEven : Rounding::HalfUp;
        });
    // "2026/0148" as it would look, while the pattern is typed.
    const auto exemplify = [this](TextField *field) {
        const auto example = [this, field] {
            const auto made = NumberPattern::create(field->text().trimmed().toUtf8());
            const auto today =
                dateOf(zoneOr(m_keeper->settings().zone, TimeZone::utc()).toLocal(m_engine.clock().now()));
            field->setHint(
                made ? tr("Looks like %1").arg(utf8(made->format({}, today, exampleCounter))) : QString());
            if (made)
                field->setError({});
        };
        connect(field, &TextField::textChanged, this, example);
        m_keeper->tell(field, example);
    };
    exemplify(section->addText(
        "invoice-numbers", tr("Invoice numbers"), [](const Settings &s) { return utf8(s.numberPattern); },
        plain([](Settings &s, const QString &text) { s.numberPattern = text.toUtf8(); })));
    exemplify(section->addText(
        "credit-numbers", tr("Credit note numbers"), [](const Settings &s) { return utf8(s.creditPattern); },
        plain([](Settings &s, const QString &text) { s.creditPattern = text.toUtf8(); })));
    exemplify(section->addText(
        "quote-numbers", tr("Quote numbers"), [](const Settings &s) { return utf8(s.quotePattern); },
        plain([](Settings &s, const QString &text) { s.quotePattern = text.toUtf8(); })));
    section->breakRow();
    for (const DocumentType type : {DocumentType::Invoice, DocumentType::CreditNote}) {
        auto *start = new NumberStart(m_engine, type, section);
        section->addField(start);
        m_keeper->tell(start, [start] { start->load(); });
        connect(start, &NumberStart::started, this,
            [this](const QString &next) { Q_EMIT toast(tr("The next number is %1").arg(next), {}); });
    }
    return section;
}

}  // namespace sp::ui
