// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/ending_forms.h"

#include "ui/messages/error_text.h"
#include "ui/money/money_words.h"
#include "ui/session/time_words.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace sp::ui {

WriteOffSheet::WriteOffSheet(QWidget &region, const DocumentFile &file)
    : MoneySheet(region,
          tr("Write off %1?").arg(documentName(file.document.content.type, file.document.content.number)),
          KeepTyped("write-off/" + file.document.id.text())),
      m_reason(new TextField(tr("Reason"), m_body))
{
    const Money open = file.document.open();
    setSubtitle(tr("You give up the %1 that are still open. It can be taken back.").arg(moneyText(open)));
    m_reason->setPlaceholder(tr("Such as: insolvent, no answer to three reminders"));
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    column->insertWidget(0, m_reason);
    if (!file.taxOfOpen.isZero()) {
        auto *remark =
            new Label(tr("%1 of it is tax that the invoice charged. It stays in the books: whether "
                         "and when it comes back to you is for the tax rules of your country.")
                          .arg(moneyText(file.taxOfOpen)),
                style::muted, m_body);
        remark->setFlow(Flow::Wrap);
        column->insertWidget(1, remark);
    }
    setSecondary(tr("Cancel"));
    setPrimary(tr("Write off %1").arg(moneyText(open)));
    connect(m_reason, &TextField::textChanged, this, [this] { m_reason->setError({}); });
    connect(this, &Sheet::accepted, this, [this] {
        if (m_reason->text().trimmed().isEmpty()) {
            m_reason->setError(tr("Say in a few words why nothing more will come."));
            return;
        }
        Q_EMIT writtenOff(m_reason->text().trimmed());
    });
}

ScheduleSheet::ScheduleSheet(QWidget &region, const DocumentFile &file)
    : MoneySheet(region, tr("Issue later"), KeepTyped("issue-later/" + file.document.id.text())),
      m_today(file.today), m_date(new DateField(tr("Issue on"), m_body)),
      m_send(new Toggle(tr("Send it on that day"), m_body))
{
    setSubtitle(
        tr("The number is given on that day, not before. Should something be missing by then, it is a "
           "draft again and says what."));
    m_date->setDate(file.document.scheduledOn.value_or(file.today + std::chrono::days(1)));
    // What was chosen before stands when the day is changed.
    const bool keeps =
        file.document.scheduledOn && file.document.whenIssued == BilledDocument::WhenIssued::Keep;
    m_send->setChecked(!keeps && !file.recipient.isEmpty());
    m_send->setEnabled(!file.recipient.isEmpty());
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    column->insertWidget(0, m_date);
    column->insertWidget(1, m_send);
    setSecondary(tr("Cancel"));
    setPrimary(tr("Schedule"));
    connect(m_date, &TextField::textChanged, this, &ScheduleSheet::check);
    connect(this, &Sheet::accepted, this, [this] {
        if (check())
            Q_EMIT scheduled(*m_date->date(), m_send->isChecked());
    });
}

bool ScheduleSheet::check()
{
    m_date->sayMissing();
    if (const auto on = m_date->date())
        m_date->setError(*on > m_today ? QString()
                                       : reasonText("invoice.schedule_past",
                                             {{QStringLiteral("date"), dateText(*on, QLocale())}}));
    return m_date->error().isEmpty();
}

}  // namespace sp::ui
