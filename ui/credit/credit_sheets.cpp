// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/credit_sheets.h"

#include "ui/credit/bar/credit_words.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 480;
constexpr qsizetype shortestNote = 10;

QVBoxLayout *columnOf(Sheet &sheet)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    sheet.addPart(body);
    return column;
}

QString quantityHint(const credit::Denomination &unit)
{
    switch (unit.unit) {
    case credit::CreditUnit::Minutes:
        return CorrectSheet::tr("Such as 45 min or 1 h 30");
    case credit::CreditUnit::Money:
        return {};
    case credit::CreditUnit::Sessions:
        break;
    }
    return CorrectSheet::tr("How many sessions");
}

QString unreadable(const credit::Denomination &unit, const QString &text)
{
    return text.trimmed().isEmpty()
               ? CorrectSheet::tr("Say how much.")
               : reasonText("credit.quantity_invalid",
                     {{u"text"_s, text.trimmed()}, {u"unit"_s, QString::fromLatin1(unit.name())}});
}

}  // namespace

CorrectSheet::CorrectSheet(QWidget &region, const CreditFile &file)
    : Sheet(region, tr("Correct the balance"), KeepTyped("credit/correct/" + file.credit.package.text()),
          sheetWidth),
      m_file(file), m_more(new RadioRow({tr("Add")}, RadioLook::Inline)),
      m_less(new RadioRow({tr("Take away")}, RadioLook::Inline)), m_quantity(new TextField(tr("How much"))),
      m_reason(new Select), m_note(new TextField(tr("Why"))),
      m_on(new DateField(tr("From which day it counts"))), m_after(new Label({}, style::caption))
{
    setSubtitle(u"%1  ·  %2"_s.arg(file.credit.name, leftText(file.credit)));
    auto *column = columnOf(*this);
    auto *ways = new QHBoxLayout;
    m_more->setObjectName(u"more"_s);
    m_less->setObjectName(u"less"_s);
    m_more->setChecked(true);
    ways->addWidget(m_more);
    ways->addWidget(m_less);
    ways->addStretch(1);
    column->addLayout(ways);
    m_quantity->setHint(quantityHint(file.credit.unit));
    column->addWidget(m_quantity);
    std::vector<Choice> reasons;
    for (const QByteArray &each : credit::adjustmentReasons())
        reasons.push_back({each, adjustReasonText(each)});
    fill(*m_reason, reasons, {}, reasons.front().code);
    column->addWidget(new FieldFrame(tr("Reason"), m_reason));
    m_note->setHint(tr("Ten characters or more; it stays on record."));
    column->addWidget(m_note);
    m_on->setDate(file.credit.today);
    column->addWidget(m_on);
    column->addWidget(m_after);
    setSecondary(tr("Cancel"));
    m_primary = setPrimary(tr("Correct"));
    connect(m_quantity, &TextField::textChanged, this, &CorrectSheet::refresh);
    connect(m_more, &QRadioButton::toggled, this, &CorrectSheet::refresh);
    connect(m_note, &TextField::textChanged, this, [this] { m_note->setError({}); });
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
    connect(this, &Sheet::accepted, this, [this] {
        if (!check())
            return;
        setBusy();
        Q_EMIT wanted({m_file.credit.package, *quantity(), chosenCode(*m_reason), m_note->text().trimmed(),
            *m_on->date(), {}});
    });
    refresh();
}

std::optional<std::int64_t> CorrectSheet::quantity() const
{
    const auto typed = readCreditText(m_file.credit.unit, m_quantity->text());
    if (!typed || *typed == 0)
        return std::nullopt;
    return m_less->isChecked() ? -*typed : *typed;
}

void CorrectSheet::refresh()
{
    m_quantity->setError({});
    const auto change = quantity();
    CreditView after = m_file.credit;
    after.left += change.value_or(0);
    after.granted += change.value_or(0);
    m_after->setPlain(change ? tr("Then: %1").arg(leftText(after)) : QString());
    m_primary->setText(
        change ? tr("Correct by %1").arg(creditChangeText(m_file.credit.unit, *change)) : tr("Correct"));
}

bool CorrectSheet::check()
{
    if (!quantity())
        m_quantity->setError(unreadable(m_file.credit.unit, m_quantity->text()));
    if (m_note->text().trimmed().size() < shortestNote)
        m_note->setError(reasonText("credit.adjust_note", {{u"least"_s, qint64(shortestNote)}}));
    m_on->sayMissing();
    return quantity() && m_note->error().isEmpty() && m_on->date();
}

RestSheet::RestSheet(QWidget &region, const CreditFile &file)
    : Sheet(region, tr("Let the package rest"), KeepTyped("credit/rest/" + file.credit.package.text()),
          sheetWidth),
      m_today(file.credit.today), m_from(new DateField(tr("From"))),
      m_to(new TextField(tr("Until, if that is known"))), m_reason(new TextField(tr("Why")))
{
    setSubtitle(tr("While %1 rests nothing is drawn from it, and its end moves by as many days.")
                    .arg(file.credit.name));
    auto *column = columnOf(*this);
    m_from->setDate(file.credit.today);
    column->addWidget(m_from);
    m_to->setHint(tr("The day on which it goes on; empty: until you say so."));
    column->addWidget(m_to);
    column->addWidget(m_reason);
    setSecondary(tr("Cancel"));
    setPrimary(tr("Let it rest"));
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
    connect(this, &Sheet::accepted, this, [this] {
        if (!check())
            return;
        setBusy();
        Q_EMIT wanted({*m_from->date(), readDate(m_to->text(), QLocale())}, m_reason->text().trimmed());
    });
    for (TextField *field : {static_cast<TextField *>(m_from), m_to})
        connect(field, &TextField::textChanged, this, [field] { field->setError({}); });
}

bool RestSheet::check()
{
    m_from->sayMissing();
    const auto to = readDate(m_to->text(), QLocale());
    if (!m_to->text().trimmed().isEmpty() && !to)
        m_to->setError(tr("This is no date. Write it as %1.").arg(dateText(m_today, QLocale())));
    else if (to && m_from->date() && *to <= *m_from->date())
        m_to->setError(tr("It goes on after it began to rest. Choose a later day."));
    return m_from->date() && m_to->error().isEmpty();
}

MoveSheet::MoveSheet(QWidget &region, const CreditFile &file)
    : Sheet(region, tr("Move credits"), KeepTyped("credit/move/" + file.credit.package.text()), sheetWidth),
      m_file(file), m_to(new Select), m_quantity(new TextField(tr("How much")))
{
    setSubtitle(u"%1  ·  %2"_s.arg(file.credit.name, leftText(file.credit)));
    auto *column = columnOf(*this);
    std::vector<Choice> packages;
    for (const auto &[id, name] : file.moveTo)
        packages.push_back({id.text(), name});
    fill(*m_to, packages, {}, packages.empty() ? QByteArray() : packages.front().code);
    column->addWidget(new FieldFrame(tr("To"), m_to));
    m_quantity->setHint(tr("%1 are free").arg(creditText(file.credit.unit, file.credit.free())));
    column->addWidget(m_quantity);
    setSecondary(tr("Cancel"));
    setPrimary(tr("Move"));
    connect(m_quantity, &TextField::textChanged, this, [this] { m_quantity->setError({}); });
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
    connect(this, &Sheet::accepted, this, [this] {
        const auto quantity = readCreditText(m_file.credit.unit, m_quantity->text());
        const auto to = PackageId::parse(chosenCode(*m_to));
        if (!quantity || *quantity == 0) {
            m_quantity->setError(unreadable(m_file.credit.unit, m_quantity->text()));
            return;
        }
        if (!to)
            return;
        setBusy();
        Q_EMIT wanted(*to, *quantity);
    });
}

}  // namespace sp::ui
