// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/finish_sheet.h"

#include "core/practice/billing/rules/missing.h"
#include "core/values/format.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/credit/bar/session_credit_line.h"
#include "ui/messages/error_text.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 696;
/// A timer that ran this much longer than planned was perhaps forgotten.
constexpr minutes forgotten{15};
constexpr TextStyle figures{TextSize::Base, Weight::Regular, Tone::Ink, Figures::Tabular};
constexpr TextStyle total{TextSize::Strong, Weight::Semi, Tone::Ink, Figures::Tabular};
constexpr TextStyle smallFigures{TextSize::Caption, Weight::Regular, Tone::Muted, Figures::Tabular};

QVBoxLayout *columnIn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QString numberText(const QJsonObject &numbers, QLatin1StringView name)
{
    return numbers.value(name).toVariant().toString();
}

QString minutesText(const QJsonObject &numbers, QLatin1StringView name)
{
    return lengthText(minutes(numbers.value(name).toInteger()));
}

QString priceOf(const QJsonObject &numbers)
{
    const auto currency = Currency::create(numberText(numbers, "currency"_L1).toLatin1());
    if (!currency)
        return numberText(numbers, "price"_L1);
    const auto price = Money::parse(numberText(numbers, "price"_L1).toLatin1(), *currency);
    return price ? moneyText(*price) : numberText(numbers, "price"_L1);
}

/// A sentence whose %1 stands out, wherever the language puts it.
std::vector<TextRun> emphasised(const QString &sentence, const QString &part)
{
    const qsizetype at = sentence.indexOf(u"%1"_s);
    return {{sentence.left(at)}, {part, {}, Weight::Semi}, {sentence.mid(at + 2)}};
}

/// "1,5 h × 120,00 €" beside a line; nothing for one piece.
QString quantityText(const billing::InvoiceLine &line)
{
    const QString price = moneyText(line.unitPrice);
    const QString count = QString::fromLatin1(line.quantity.text()).replace(u'.', QLocale().decimalPoint());
    switch (line.unit) {
    case billing::UnitWord::Hour:
        return FinishSheet::tr("%1 h \u00d7 %2").arg(count, price);
    case billing::UnitWord::Minute:
        return FinishSheet::tr("%1 min at %2 an hour").arg(count, price);
    case billing::UnitWord::Session:
    case billing::UnitWord::Piece:
        break;
    }
    return line.quantity == Quantity::whole(1) ? FinishSheet::tr("per session")
                                               : u"%1 \u00d7 %2"_s.arg(count, price);
}

/// "includes VAT 23 %: 22,44 €"
QString taxText(const billing::InvoiceSnapshot &content)
{
    QStringList parts;
    for (const billing::TaxFigures &tax : content.totals.taxes) {
        if (tax.treatment.kind == billing::TaxKind::Taxed && !tax.tax.isZero())
            for (const billing::TaxLine &line : billing::taxLines(tax))
                parts << FinishSheet::tr("%1 %2 %: %3")
                             .arg(line.name.isEmpty() ? FinishSheet::tr("VAT") : line.name,
                                 QString::fromLatin1(line.rate.percentText())
                                     .replace(u'.', QLocale().decimalPoint()),
                                 moneyText(line.tax));
    }
    if (!parts.isEmpty())
        return FinishSheet::tr("includes %1").arg(parts.join(u", "_s));
    for (const billing::TaxFigures &tax : content.totals.taxes) {
        switch (tax.treatment.kind) {
        case billing::TaxKind::SmallBusiness:
            return FinishSheet::tr("no VAT: small business");
        case billing::TaxKind::ReverseCharge:
            return FinishSheet::tr("no VAT: reverse charge");
        case billing::TaxKind::Exempt:
            return FinishSheet::tr("no VAT: exempt");
        case billing::TaxKind::OutsideScope:
            return FinishSheet::tr("no VAT: outside its scope");
        case billing::TaxKind::Taxed:
            break;
        }
    }
    return {};
}

minutes plannedOf(const FinishModel::View &view)
{
    return std::chrono::round<minutes>(view.session.planned.length());
}

}  // namespace

QString pricingText(const std::vector<billing::PricingStep> &steps)
{
    QStringList parts;
    for (const billing::PricingStep &step : steps) {
        const QJsonObject &numbers = step.numbers;
        if (step.code == "time.grace")
            parts << FinishSheet::tr("%1 given away as grace.").arg(minutesText(numbers, "given"_L1));
        else if (step.code == "time.step")
            parts << FinishSheet::tr("Counted in steps of %1.").arg(minutesText(numbers, "step"_L1));
        else if (step.code == "time.minimum")
            parts << FinishSheet::tr("At least %1 are counted.").arg(minutesText(numbers, "minutes"_L1));
        else if (step.code == "price.session")
            parts << FinishSheet::tr("%1 for the session, whatever its length.").arg(priceOf(numbers));
        else if (step.code == "price.hours")
            parts << FinishSheet::tr("%1 at %2 an hour.")
                         .arg(minutesText(numbers, "minutes"_L1), priceOf(numbers));
    }
    return parts.join(u' ');
}

FinishSheet::FinishSheet(QWidget &region, EngineClient &client, SessionActions &actions,
    RunningSessionModel &running, const SessionId &session, const QString &clientName)
    : Sheet(region, tr("Finish session with %1").arg(ShownNames::of(clientName)),
          KeepTyped("finish/" + session.text()), sheetWidth),
      m_actions(actions), m_model(client, session), m_clientName(clientName), m_key(actions.freshKey()),
      m_length(new DurationField({})), m_counted(new Label({}, style::base)),
      m_steps(new Label({}, style::caption)), m_credit(new SessionCreditLine(client)), m_lines(new QWidget),
      m_send(new RadioRow({tr("Send the invoice")})), m_keep(new RadioRow({tr("Hand it over yourself")})),
      m_goesOut(new Label({}, style::caption)), m_missing(new QWidget),
      m_later(addLink(tr("End, invoice later"))), m_asPlanned(new Button({}, ButtonKind::Quiet))
{
    auto *time = new QWidget;
    auto *timeColumn = columnIn(time, 4);
    auto *timeRow = new QHBoxLayout;
    timeRow->setSpacing(metrics::gap);
    m_length->setFixedWidth(metrics::scaled(128));
    m_length->focusProxy()->setAccessibleName(tr("Length that counts"));
    m_length->tellElsewhere();
    // The field follows the clock until somebody types: only then is it kept.
    keepNothingOf(*m_length);
    new KeptBeside(
        u"length"_s,
        [this] { return m_model.length() || !m_length->error().isEmpty() ? m_length->text() : QString(); },
        [this](const QString &typed) {
            if (!typed.isEmpty()) {
                m_length->setText(typed);
                return;
            }
            // Begun anew: it follows the clock again.
            m_model.setLength({});
            m_shownMinutes = -1;
            m_length->setText({});
            refresh();
        },
        time);
    m_send->setObjectName(u"send"_s);
    m_keep->setObjectName(u"keep"_s);
    fieldsComeLater();
    timeRow->addWidget(m_length);
    timeRow->addWidget(m_counted, 1);
    m_asPlanned->setButtonSize(ButtonSize::Small);
    timeColumn->addLayout(timeRow);
    timeColumn->addWidget(m_asPlanned, 0, Qt::AlignLeading);
    m_steps->setFlow(Flow::Wrap);
    timeColumn->addWidget(m_steps);
    timeColumn->addWidget(m_credit);
    connect(m_credit, &SessionCreditLine::entriesAsked, this, &FinishSheet::creditAsked);
    addNamedPart(tr("Duration"), time);
    columnIn(m_lines, metrics::gapSmall);
    addNamedPart(tr("Invoice"), m_lines);
    auto *way = new QWidget;
    auto *wayColumn = columnIn(way, metrics::gapSmall);
    wayColumn->addWidget(m_send);
    wayColumn->addWidget(m_keep);
    m_goesOut->setFlow(Flow::Wrap);
    wayColumn->addWidget(m_goesOut);
    columnIn(m_missing, 4);
    wayColumn->addWidget(m_missing);
    addNamedPart(tr("Goes out"), way);
    m_send->setChecked(true);
    const auto &runs = running.running();
    setSecondary(runs && runs->row.session.id == session ? tr("Keep running") : tr("Not now"));
    m_primary = setPrimary(tr("End and invoice"));
    m_primary->setEnabled(false);

    connect(m_length, &DurationField::durationChanged, this, [this] {
        const auto typed = m_length->duration();
        if (typed && static_cast<int>(typed->count()) != m_shownMinutes) {
            m_shownMinutes = static_cast<int>(typed->count());
            m_model.setLength(typed);
        }
        refresh();
    });
    connect(m_length, &FieldFrame::errorChanged, this, &FinishSheet::refresh);
    connect(&m_model, &FinishModel::changed, this, &FinishSheet::refresh);
    connect(m_send, &QRadioButton::toggled, this, &FinishSheet::refresh);
    m_asPlanned->hide();
    connect(m_asPlanned, &QPushButton::clicked, this, [this] {
        if (m_model.view())
            m_length->setDuration(plannedOf(*m_model.view()));
    });
    connect(m_later, &QPushButton::clicked, this, [this] { end(Ending::Later); });
    connect(this, &Sheet::accepted, this, [this] { end(Ending::Invoice); });
    connect(this, &Sheet::rejected, this, [this] { leave(false); });
    connect(&m_actions, &SessionActions::done, this, [this] {
        if (m_ending)
            leave(true);
    });
    connect(&m_actions, &SessionActions::failed, this, [this](const Error &error) {
        if (!m_ending)
            return;
        m_ending = false;
        refresh();
        m_goesOut->setRuns({{errorText(error), Tone::Bad}});
    });
    connect(&client, &EngineClient::changed, &m_model, [this](const QByteArray &topic) {
        if (!m_ending &&
            (topic == "sessions" || topic == "clients" || topic == "settings" || topic == "services"))
            m_model.refresh();
    });
    // The clock runs on: the figures follow it until a length was typed.
    connect(&running, &RunningSessionModel::ticked, this, [this, &running] {
        const int ran = static_cast<int>(std::chrono::round<minutes>(running.elapsed()).count());
        if (!m_model.length() && !m_ending && m_model.view() && running.running() &&
            ran != m_model.view()->timerMinutes)
            m_model.refresh();
    });
    refresh();
}

void FinishSheet::refresh()
{
    const auto &view = m_model.view();
    const bool usable = view && !m_model.error() && !m_ending && m_length->duration().has_value();
    const bool mayIssue = view && (view->covered || !billing::refusedBy(view->preview.missing).has_value());
    m_primary->setEnabled(usable && !m_model.isBusy() && mayIssue);
    m_later->setEnabled(usable);
    m_length->setEnabled(!m_ending);
    if (m_model.error()) {
        m_goesOut->setRuns({{errorText(*m_model.error()), Tone::Bad}});
        // Without an invoice the session can still end.
        m_later->setEnabled(!m_ending);
        fieldsStand();
    }
    if (!view)
        return;
    showLength();
    showLines();
    showMissing();
    if (!m_model.error())
        showDelivery();
    m_credit->present(view->credit.value_or(SessionCredit{}));
    m_later->setVisible(!view->covered);
    const bool drawn = view->covered && view->credit && !view->credit->draws.empty();
    const QString sum = moneyText(view->preview.invoice.content.totals.gross);
    m_primary->setText(
        drawn ? tr("End and draw %1", "from what is prepaid")
                    .arg(creditText(view->credit->draws.front().unit, view->credit->draws.front().quantity))
              : tr("End and invoice %1").arg(sum));
    fieldsStand();
}

void FinishSheet::showLength()
{
    const FinishModel::View &view = *m_model.view();
    setSubtitle(u"%1  ·  %2 %3%4"_s.arg(shortDay(dateOf(view.zone.toLocal(view.counted.start)), LocalDate{}),
        clockRangeAt(view.counted, view.zone), placeOf(view.zone.name()),
        view.zone.offsetAt(view.counted.start) == view.clientZone.offsetAt(view.counted.start)
            ? QString()
            : u"  ·  %1 %2"_s.arg(
                  clockRangeAt(view.counted, view.clientZone), placeOf(view.clientZone.name()))));
    if (!m_model.length() && view.preview.minutes != m_shownMinutes && !m_model.isBusy()) {
        m_shownMinutes = view.preview.minutes;
        m_length->setDuration(minutes(std::max(1, view.preview.minutes)));
    }
    const bool over = view.session.state == SessionState::Completed;
    if (over)
        m_counted->setRuns({{tr("as finished")}});
    else
        m_counted->setRuns(
            emphasised(view.session.state == SessionState::InProgress ? tr("of %1 run") : tr("of %1 planned"),
                view.timerMinutes < 1 ? tr("less than 1 min") : lengthText(minutes(view.timerMinutes))));
    const minutes planned = plannedOf(view);
    m_asPlanned->setVisible(
        !over && minutes(view.timerMinutes) > planned + forgotten && m_length->duration() != planned);
    m_asPlanned->setText(tr("Count the planned %1").arg(lengthText(planned)));
    if (m_length->error().isEmpty())
        m_steps->setPlain(pricingText(view.preview.steps));
    else
        m_steps->setRuns({{m_length->error(), Tone::Bad}});
}

void FinishSheet::showLines()
{
    const billing::InvoiceSnapshot &content = m_model.view()->preview.invoice.content;
    qDeleteAll(m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = static_cast<QVBoxLayout *>(m_lines->layout());
    const auto add = [&](const QString &name, const TextStyle &nameStyle, const QString &note,
                         const QString &amount, const TextStyle &amountStyle) {
        auto *row = new QWidget(m_lines);
        auto *inner = new WrapRow(metrics::scaled(120), row);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(metrics::gapLarge);
        inner->setLead(new Label(name, nameStyle, row));
        inner->addAct(new Label(note, smallFigures, row));
        auto *sum = new Label(amount, amountStyle, row);
        sum->setMinimumWidth(metrics::scaled(80));
        sum->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        inner->addAct(sum);
        column->addWidget(row);
        row->show();
    };
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        const billing::InvoiceLine &line = content.lines[i];
        const QString when = line.service ? shortDay(line.service->from, content.issueDate) : QString();
        const Money amount =
            i < content.totals.lines.size() ? content.totals.lines[i].amount : line.unitPrice;
        add(when.isEmpty() ? line.description : u"%1, %2"_s.arg(line.description, when), style::base,
            quantityText(line), moneyText(amount), figures);
    }
    auto *rule = new Hairline(Qt::Horizontal, m_lines);
    column->addWidget(rule);
    rule->show();
    add(tr("Total"), style::name, taxText(content), moneyText(content.totals.gross), total);
}

void FinishSheet::showDelivery()
{
    const FinishModel::View &view = *m_model.view();
    const FinishPreview &preview = view.preview;
    m_send->setVisible(!view.covered);
    m_keep->setVisible(!view.covered);
    if (view.covered) {
        m_goesOut->setPlain(tr("Nothing goes out: all of it is prepaid."));
        m_goesOut->setToolTip({});
        return;
    }
    const bool mail = !preview.recipient.isEmpty() && preview.hasSender;
    m_send->setContent({mail ? ShownNames::address(preview.recipient) : tr("Send by mail"),
        mail ? QString()
        : preview.hasSender
            ? tr("%1 has no e-mail address").arg(ShownNames::of(preview.invoice.content.buyer.name))
            : tr("your own e-mail address is missing, see Settings")});
    m_send->setEnabled(mail);
    m_keep->setContent({tr("Hand it over yourself"), tr("kept under Money")});
    if (!mail && !m_keep->isChecked())
        m_keep->setChecked(true);
    const QString number = QString::fromUtf8(preview.expectedNumber);
    const auto &content = preview.invoice.content;
    QString text =
        content.dueDate
            ? tr("Invoice %1 as a PDF. Due %2.").arg(number, shortDay(*content.dueDate, content.issueDate))
            : tr("Invoice %1 as a PDF.").arg(number);
    if (m_send->isChecked() && mail && preview.leaves == FinishResult::Leaves::ByPerson)
        text += u' ' + tr("The mail is ready; you send it from your own mail program.");
    else if (m_send->isChecked() && mail && view.undoSeconds == 0)
        text += u' ' + tr("It is sent at once and cannot be taken back.");
    else if (m_send->isChecked() && mail)
        text += u' ' + tr("You have %n seconds to undo before it is sent.", nullptr, view.undoSeconds);
    m_goesOut->setPlain(text);
    m_goesOut->setToolTip(
        tr("The number is taken when the invoice is issued; %1 is the one expected now.").arg(number));
}

void FinishSheet::showMissing()
{
    qDeleteAll(m_missing->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const auto &missing = m_model.view()->preview.missing;
    m_missing->setVisible(!missing.empty() && !m_model.view()->covered);
    if (m_model.view()->covered)
        return;
    for (const billing::MissingFact &each : missing) {
        const bool refused = each.weight == billing::MissingFact::Weight::Refused;
        auto *row = new QWidget(m_missing);
        auto *inner = new QHBoxLayout(row);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(metrics::gapSmall);
        const Tone tone = refused ? Tone::Bad : Tone::Watch;
        inner->addWidget(
            new Glyph(refused ? Icon::Ban : Icon::Warn, metrics::iconTiny, tone, row), 0, Qt::AlignTop);
        auto *words = new Label(
            reasonText(each.reason, each.facts), {TextSize::Caption, Weight::Regular, Tone::Ink}, row);
        words->setFlow(Flow::Wrap);
        inner->addWidget(words, 1);
        m_missing->layout()->addWidget(row);
        row->show();
    }
}

void FinishSheet::end(Ending ending)
{
    // Twice pressed is once finished, here and by the key in the engine.
    if (m_ending)
        return;
    m_ending = true;
    refresh();
    m_later->setEnabled(false);
    const bool invoice = ending == Ending::Invoice;
    FinishRequest request =
        m_model.request(invoice ? FinishRequest::Billing::Invoice : FinishRequest::Billing::Later,
            m_send->isChecked() ? FinishRequest::Delivery::Send : FinishRequest::Delivery::Keep);
    if (m_note)
        request.note = m_note();
    m_actions.finish(request, m_clientName, m_key,
        m_model.view() && m_model.view()->session.state == SessionState::Completed
            ? SessionActions::Before::Over
            : SessionActions::Before::Open);
}

void FinishSheet::leave(bool finished)
{
    Sheet::finish();
    Q_EMIT closed(finished);
}

}  // namespace sp::ui
